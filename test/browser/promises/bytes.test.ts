import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BenchServer, serveCounted } from '../../../src/build/bench/byte-server.ts';
import { DIST } from '../../../src/build/bench/places.ts';
import {
  bytesByPart,
  DECISIVE_LINE,
  PRINTED_BYTES,
  PRINTED_LINES,
  VERDICT_BYTES,
} from '../../../src/build/bench/verdict-parts.ts';
import { connect, control, expectStep, openContext } from '../rig.ts';

let browser: Browser;
let server: BenchServer;
beforeAll(async () => {
  browser = await connect();
  server = await serveCounted(DIST);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** What is fetched from opening the page to the verdict of one pasted line, by part. */
async function toVerdict(line: string): Promise<{ parts: ReturnType<typeof bytesByPart>; all: number }> {
  // What is stored for later visits comes after the verdict.
  const { page, close } = await openContext(browser, { serviceWorkers: 'block' });
  server.forget();
  await page.goto(`${server.url}en/`);
  await page.fill('textarea', line);
  await page.click(control('continue'));
  await expectStep(page, 'verdict');
  await page.waitForLoadState('networkidle');
  const parts = bytesByPart(server.sent);
  expect(server.sent.filter(({ path }) => /msal|\/article\//.test(path))).toEqual([]);
  await close();
  return { parts, all: parts.reduce((sum, { bytes }) => sum + bytes, 0) };
}

test('from opening to the verdict of one pasted line each part keeps its budget', async () => {
  const { parts, all } = await toVerdict(DECISIVE_LINE);
  console.table([...parts, { part: 'all', bytes: all, ...VERDICT_BYTES }]);
  expect(parts.filter(({ bytes, most }) => bytes > most)).toEqual([]);
  expect(all).toBeLessThanOrEqual(VERDICT_BYTES.most);
});

test.each(Object.entries(PRINTED_LINES))('of %s all but the readers is the same', async (name, line) => {
  const { parts, all } = await toVerdict(line);
  console.table([...parts, { part: `all: ${name}`, bytes: all, ...PRINTED_BYTES }]);
  const readers = parts.find(({ part }) => part === 'readers')?.bytes;
  expect(readers).toBeGreaterThan(0);
  expect(readers).toBeLessThanOrEqual(PRINTED_BYTES.readers);
  expect(all).toBeLessThanOrEqual(PRINTED_BYTES.most);
});
