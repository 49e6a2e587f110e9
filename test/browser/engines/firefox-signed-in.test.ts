import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { findFirefox } from '../../../src/build/machine/other-browsers.mjs';
import { serve } from '../../../src/build/serve.mjs';
import * as answers from '../../fixtures/graph/answers.ts';
import { CLIENT_ID, MAILBOX } from '../../fixtures/graph/answers.ts';
import { control, READY, screen } from '../rig.ts';
import { createFakeEntra, provesKey } from '../tenant/fake-entra.ts';
import { type StandIn, standInForMicrosoft } from './microsoft-stand-in.ts';

const NAME = 'Block legacy authentication';
const entra = createFakeEntra({
  whatIf: answers.whatIf(answers.applies(NAME)),
  signIns: {
    body: { value: [answers.signIn(53003, { createdDateTime: new Date(Date.now() - 1_800_000).toISOString() })] },
  },
});

let missing: string | null = null;
let browser: Browser | null = null;
let microsoft: StandIn | null = null;
let site: Awaited<ReturnType<typeof serve>> | null = null;
const folder = mkdtempSync(join(tmpdir(), 'site-'));

beforeAll(async () => {
  const executablePath = findFirefox();
  microsoft = await standInForMicrosoft(entra);
  if (executablePath === null) missing = 'no Firefox here. Install one, or set FIREFOX_PATH to its program.';
  if (microsoft === null) missing = 'no OpenSSL here, which makes the certificate.';
  if (executablePath === null || microsoft === null) return console.warn(`Skipped: ${missing}`);
  cpSync('dist', folder, { recursive: true });
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ clientId: CLIENT_ID }));
  site = await serve({ root: folder });
  browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': microsoft.port,
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      'dom.disable_open_during_load': false,
    },
  });
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await microsoft?.close();
  rmSync(folder, { recursive: true, force: true });
});

const press = async (page: Page, action: Parameters<typeof control>[0]): Promise<void> => {
  await page.waitForSelector(`main ${control(action)}`);
  await page.click(`main ${control(action)}`);
};

test('Firefox: signs in through the window, reads the tenant, and comes to the verdict', async ({
  skip,
}: TestContext) => {
  if (browser === null || site === null) return skip(missing ?? 'no browser');
  const page = await browser.newPage();
  await page.goto(new URL('en/#a=reply.criteriaNotMet', site.url).href);
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await page.waitForSelector(READY);
  await press(page, 'readTenant');
  await page.waitForSelector(screen('tenant'));
  await page.waitForSelector(control('signIn'));
  await page.type('main [data-field="signInAs"]', MAILBOX);
  await press(page, 'signIn');
  await page.waitForSelector('[aria-busy="false"] li[data-datum]', { timeout: 60_000 });
  expect(provesKey(entra)).toBe(true);
  expect(await page.$eval('main', (main) => main.textContent)).toContain(NAME);
  expect(await page.$$eval('li[data-problem]', (all) => all.map((one) => one.getAttribute('data-datum')))).toEqual([]);
  await press(page, 'use');
  await page.waitForSelector('main header[data-gate="conditionalAccess"]');
  expect(entra.graph.seen.every(({ url }) => url.startsWith(entra.options.graph))).toBe(true);
}, 120_000);
