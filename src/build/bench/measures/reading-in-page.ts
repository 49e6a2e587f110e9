import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openBrowser, PATIENCE } from '../bench-browser.ts';
import { serveCounted } from '../byte-server.ts';
import { DIST } from '../places.ts';
import { atMost, type Row } from '../table.ts';

/** Reads a file in the built page, as a person does who chooses one: how long it takes, and how long the page stands still. */
export async function readInPage(text: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'paste-'));
  const file = join(folder, 'smtp.log');
  writeFileSync(file, text);
  const server = await serveCounted(DIST);
  const { browser } = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}en/`, { waitUntil: 'networkidle0', timeout: PATIENCE });
    await page.focus('#paste');
    await page.waitForSelector('html[data-ready]');
    const { whole, longest } = await choose(page, file);
    return [
      atMost('reading 10 MB in the page, from the file to what was read', whole, 1000, 'ms'),
      atMost('reading 10 MB in the page: longest time without a frame', longest, 100, 'ms'),
    ];
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

async function choose(page: Page, file: string): Promise<{ whole: number; longest: number }> {
  const measured = page.evaluate(
    () =>
      new Promise<{ whole: number; longest: number }>((resolve) => {
        const watch = ({ timeStamp }: Event): void => {
          let longest = 0;
          let last = performance.now();
          const frame = (): void => {
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
            // What was read is shown first or, where it is certain, the verdict at once.
            const read = document.querySelector('main[data-step="understood"], main[data-step="verdict"]') !== null;
            if (read) resolve({ whole: now - timeStamp, longest });
            else requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        };
        addEventListener('change', watch, { capture: true, once: true });
      }),
  );
  const input = await page.$('input[type="file"]');
  await input?.uploadFile(file);
  return measured;
}
