import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openBrowser, PATIENCE } from '../bench-browser.ts';
import { serveCounted } from '../byte-server.ts';
import { DIST } from '../places.ts';
import { atMost, beside, type Row } from '../table.ts';

interface NamedText {
  name: string;
  text: string;
}

const ROUNDS = 3;

/** The files dropped into the built page: how long until its table stands, and the longest frame while it is scrolled. */
export async function scrolling(files: readonly NamedText[]): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'senders-'));
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  const server = await serveCounted(DIST);
  const { browser } = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${server.url}en/senders/`, { waitUntil: 'networkidle0', timeout: PATIENCE });
    await page.hover('h1');
    const from = performance.now();
    const input = await page.waitForSelector('input[data-field="files"]');
    await input?.uploadFile(...files.map(({ name }) => join(folder, name)));
    await page.waitForSelector('[data-sender]', { timeout: PATIENCE });
    const shown = performance.now() - from;
    await page.$eval('[data-sender]', (row) => row.scrollIntoView());
    const longest: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) longest.push(Math.round(await longestFrame(page)));
    return [
      atMost('  longest frame while its table is scrolled', Math.min(...longest), 50, 'ms', longest.join(', ')),
      beside('  beside it: in the page, from the files to the table', `${Math.round(shown)} ms`),
    ];
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Scrolls on by half a screen in each of 240 frames, as fast as a thrown wheel; gives the longest frame in milliseconds. */
const longestFrame = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const box = document.querySelector('[data-sender]')?.parentElement;
        let left = 240;
        let longest = 0;
        let last: number | null = null;
        const frame = (now: number): void => {
          if (last !== null) longest = Math.max(longest, now - last);
          last = now;
          box?.scrollBy(0, 400);
          left -= 1;
          if (left > 0) requestAnimationFrame(frame);
          else resolve(longest);
        };
        requestAnimationFrame(frame);
      }),
  );
