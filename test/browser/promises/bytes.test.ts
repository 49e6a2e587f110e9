import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BenchServer, serveCounted } from '../../../src/build/bench/byte-server.ts';
import { DIST } from '../../../src/build/bench/places.ts';
import { bytesByPart, DECISIVE_LINE, VERDICT_BYTES } from '../../../src/build/bench/verdict-parts.ts';
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

test('from opening to the verdict of one pasted line each part keeps its budget', async () => {
  // What is stored for later visits comes after the verdict.
  const { page, close } = await openContext(browser, { serviceWorkers: 'block' });
  await page.goto(`${server.url}en/`);
  await page.fill('textarea', DECISIVE_LINE);
  await page.click(control('continue'));
  await expectStep(page, 'verdict');
  await page.waitForLoadState('networkidle');
  const parts = bytesByPart(server.sent);
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  console.table([...parts, { part: 'all', bytes: all, ...VERDICT_BYTES }]);
  expect(parts.filter(({ bytes, most }) => bytes > most)).toEqual([]);
  expect(all).toBeLessThanOrEqual(VERDICT_BYTES.most);
  expect(server.sent.filter(({ path }) => /msal|\/article\//.test(path))).toEqual([]);
  await close();
});
