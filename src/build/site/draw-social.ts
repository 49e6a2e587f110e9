import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import { openBrowser } from '../bench/bench-browser.ts';

const SOURCE = '.github/social.svg';
const DRAWN = 'public/social.png';
/** The signature and the header chunk of a PNG, after which others may follow. */
const HEADER_BYTES = 33;

/** Names the drawing that a picture was made from. */
export const sumOf = (svg: string): string => createHash('sha256').update(svg).digest('hex');

/** The sum that a PNG of ours carries; null where it has none. */
export function sumIn(png: Buffer): string | null {
  return /tEXtSource\0([0-9a-f]{64})/.exec(png.toString('latin1'))?.[1] ?? null;
}

/** Writes a text chunk behind the header: length, type, text, checksum (PNG specification, third edition, 11.3.3.2). */
function withSum(png: Buffer, sum: string): Buffer {
  const typed = Buffer.from(`tEXtSource\0${sum}`, 'latin1');
  const chunk = Buffer.alloc(typed.length + 8);
  chunk.writeUInt32BE(typed.length - 4, 0);
  typed.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(typed), typed.length + 4);
  return Buffer.concat([png.subarray(0, HEADER_BYTES), chunk, png.subarray(HEADER_BYTES)]);
}

/** Draws the picture for previews of links, 1200 by 630 pixels, from the drawing that the build makes of the scene. */
async function draw(): Promise<void> {
  const svg = readFileSync(SOURCE, 'utf8');
  const { browser } = await openBrowser();
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 630 });
  await page.goto(pathToFileURL(SOURCE).href);
  const png = await page.screenshot({ type: 'png' });
  await browser.close();
  writeFileSync(DRAWN, withSum(Buffer.from(png), sumOf(svg)));
}

if (process.argv[1] === import.meta.filename) await draw();
