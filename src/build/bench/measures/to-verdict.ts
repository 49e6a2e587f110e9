import type { Browser } from 'puppeteer-core';
import { openBrowser, PATIENCE } from '../bench-browser.ts';
import { type BenchServer, serveCounted } from '../byte-server.ts';
import { DIST } from '../places.ts';
import { atMost, median, type Row } from '../table.ts';
import { bytesByPart, DECISIVE_LINE, VERDICT_BYTES } from '../verdict-parts.ts';

const RUNS = 5;
/** A slow phone on a slow line: bytes and milliseconds a second, and how many times slower it is than this machine. */
const LINE = { offline: false, download: 200_000, upload: 200_000, latency: 150 };
const SLOWDOWN = 4;
/** Milliseconds from opening the page. */
const MOST = 2500;

/** From opening the page to the verdict of a line that is pasted and continued at once: time, and bytes by part. */
export async function toVerdict(): Promise<Row[]> {
  const server = await serveCounted(DIST);
  const { browser } = await openBrowser();
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await once(browser, server));
    const parts = bytesByPart(server.sent);
    const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    return [
      atMost('to the verdict of one line: time', median(times), MOST, 'ms', times.map(Math.round).join(', ')),
      atMost('to the verdict of one line: all bytes', all / 1000, VERDICT_BYTES.goal / 1000, 'kB'),
      ...parts.map(({ part, bytes, goal }) => atMost(`  of them: ${part}`, bytes / 1000, goal / 1000, 'kB')),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

async function once(browser: Browser, server: BenchServer): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.emulateNetworkConditions(LINE);
    await page.emulateCPUThrottling(SLOWDOWN);
    server.forget();
    await page.goto(`${server.url}en/`, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    await page.$eval(
      '#paste',
      (box, line) => {
        (box as HTMLTextAreaElement).value = line;
        box.dispatchEvent(new Event('paste', { bubbles: true }));
      },
      DECISIVE_LINE,
    );
    await page.click('main [data-action="continue"]');
    await page.waitForSelector('main[data-step="verdict"]', { timeout: PATIENCE });
    return await page.evaluate(
      () => new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))),
    );
  } finally {
    await context.close();
  }
}
