import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { siteIn } from '../../../src/build/hosting/hosting.ts';
import { serverExamples } from '../../../src/build/hosting/hosting-servers.ts';
import { serve } from '../../../src/build/serve.mjs';
import {
  connect,
  expectAccessible,
  expectGate,
  expectStep,
  giveTime,
  paste,
  press,
  pressFirstFix,
  use,
  watch,
} from '../rig.ts';
import { makeBuild, replaceFolder } from './two-builds.ts';

const REFUSAL =
  'Error: Invalid login: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';
const BASE = '/tools/smtp/';
/** A version is stored in the background, and a machine may have other things to do. */
const PATIENT = { timeout: 20_000 };

let browser: Browser;
let context: BrowserContext;
let complaints: string[];
const folder = mkdtempSync(join(tmpdir(), 'builds-'));
const build = (name: number | string): string => join(folder, String(name));

beforeAll(async () => {
  browser = await connect();
  await makeBuild(build(1), 1);
  await makeBuild(build(2), 2);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  context = await browser.newContext();
  complaints = [];
});
afterEach(() => context.close());

/** Opens a page, and keeps what it complains about. */
async function open(address: string): Promise<Page> {
  const page = await context.newPage();
  watch(page, complaints);
  await page.goto(address);
  return page;
}

/** The first sign of a person. */
const move = (page: Page): Promise<void> => page.mouse.move(50, 60).then(() => page.mouse.move(60, 70));

/** Waits until this version of the site is stored, and works. */
const stored = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated')
      await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
  });
/** A visit after which the site is stored, and a second one that comes from the store. */
async function visitTwice(url: string): Promise<Page> {
  const page = await open(url);
  await move(page);
  await stored(page);
  await page.reload();
  return page;
}

/** Builds of the page and of every script that ran in it, each once. */
const buildsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const mark = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;
    const { builds = [] } = globalThis as { builds?: number[] };
    return [...new Set([Number(mark), ...builds])];
  });
const registrations = (page: Page): Promise<number> =>
  page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length));

describe('a site that was visited once', () => {
  test('works without a network: every kind of page, a paste, a fix with its long texts', async () => {
    const site = await serve({ root: 'dist', base: BASE });
    const first = await open(`${site.url}en/`);
    await move(first);
    await stored(first);
    await first.close();
    await site.close();

    const page = await open(`${site.url}en/`);
    await paste(page, REFUSAL);
    await use(page);
    await expectGate(page, 'mailboxSetting');
    await pressFirstFix(page);
    await expect.poll(() => page.locator('main [data-part="risk"]').textContent(), PATIENT).toMatch(/\w{5}/);
    for (const path of ['', 'id/', 'en/article/', 'id/map/', 'en/errors/', 'id/errors/sendAsDenied/', 'en/offline/']) {
      await page.goto(site.url + path);
      expect((await page.locator('h1').first().textContent())?.length, path).toBeGreaterThan(5);
    }
    await page.goto(`${site.url}en/errors`);
    expect(page.url()).toBe(`${site.url}en/errors/`);
    expect(complaints).toEqual([]);
  });

  test('is not stored before there is a sign of a person, and not where people save data', async () => {
    const site = await serve({ root: 'dist', base: BASE });
    const page = await open(`${site.url}en/errors/sendAsDenied/`);
    await giveTime(page, 1600);
    expect(await registrations(page)).toBe(0);
    await page.evaluate(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await move(page);
    await giveTime(page, 1600);
    expect(await registrations(page)).toBe(0);
    await site.close();
  });

  test('is not stored for a page in a frame of another site', async () => {
    const site = await serve({ root: 'dist', base: BASE });
    writeFileSync(
      build('index.html'),
      `<link rel="icon" href="data:,"><iframe src="${site.url}en/" width="800" height="600"></iframe>`,
    );
    // Another port of the same machine: a browser lets such a frame store what it wants.
    const wiki = await serve({ root: folder });
    const page = await open(wiki.url);
    // The guide's own page shows nothing in such a frame but a note that says so.
    await page.frameLocator('iframe').locator('#framed').click();
    await giveTime(page, 1600);
    const framed = page.frames()[1];
    expect(await framed?.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(
      0,
    );
    expect(complaints).toEqual([]);
    await wiki.close();
    await site.close();
  });
});

describe('a new version', () => {
  const place = build('site');
  let site: Awaited<ReturnType<typeof serve>>;
  beforeEach(async () => {
    replaceFolder(place, build(1));
    site = await serve({ root: place, base: BASE });
  });
  afterEach(() => site.close());

  test('waits until it is asked for, keeps the answers, and leaves other open pages the version that they show', async () => {
    const page = await visitTwice(`${site.url}en/`);
    const other = await open(`${site.url}id/`);
    replaceFolder(place, build(2));

    await page.goto(`${site.url}en/#a=reply.smtpAuthDisabledForMailbox`);
    await page.reload();
    await move(page);
    const note = page.locator('#newer');
    await note.waitFor();
    await expectGate(page, 'mailboxSetting');
    await expectAccessible(page, 'the note of a new version');
    expect(await buildsOf(page)).toEqual([1]);

    await press(page, 'reload');
    await expect.poll(() => buildsOf(page).catch(() => []), PATIENT).toEqual([2]);
    await expectGate(page, 'mailboxSetting');
    expect(new URL(page.url()).hash).toContain('reply.smtpAuthDisabledForMailbox');
    await pressFirstFix(page);
    await expectStep(page, 'fix');
    expect(await buildsOf(page)).toEqual([2]);

    // The other page fetches its screens, its readers and its article only now.
    await paste(other, REFUSAL);
    await expectStep(other, 'verdict');
    expect(await buildsOf(other)).toEqual([1]);
    const article = await other.evaluate(() => fetch('article/').then((answer) => answer.text()));
    expect(article).toContain('<meta name="build" content="1">');
    await other.goto(`${site.url}id/errors/`);
    expect(await buildsOf(other)).toEqual([2]);
    await other.reload();
    await expect
      .poll(
        () => other.evaluate(() => caches.keys().then((names) => names.filter((name) => !name.endsWith('notes')))),
        PATIENT,
      )
      .toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test('that comes twice while a page is open and nothing is stored: no dead button, the text is kept, a reload has the newest', async () => {
    await makeBuild(build(3), 3);
    const bare = await browser.newContext({ serviceWorkers: 'block' });
    const untouched = await bare.newPage();
    await untouched.goto(`${site.url}en/`);
    const walking = await bare.newPage();
    await walking.goto(`${site.url}en/`);
    await paste(walking, REFUSAL);
    await expectGate(walking, 'mailboxSetting');
    replaceFolder(place, build(2));
    replaceFolder(place, build(3));

    await untouched.fill('[data-field="paste"]', REFUSAL);
    await untouched.locator('main [data-action="continue"]').first().click();
    await untouched.locator('#load-replaced').waitFor({ timeout: 20_000 });
    expect(await untouched.inputValue('[data-field="paste"]')).toBe(REFUSAL);
    await press(untouched, 'reload', '#load-replaced');
    await expect.poll(() => buildsOf(untouched).catch(() => []), PATIENT).toEqual([3]);
    await paste(untouched, REFUSAL);
    await expectGate(untouched, 'mailboxSetting');

    // A walk that has begun goes on; what it can't fetch any more it says.
    await pressFirstFix(walking);
    await expectStep(walking, 'fix');
    await press(walking, 'back');
    await walking.waitForSelector('main fieldset, main[data-outcome]');
    await bare.close();
  });

  test('can be no version at all: a host that gives the site up removes it from the browsers', async () => {
    const page = await visitTwice(`${site.url}en/`);
    const off = serverExamples(siteIn(place))['remove-offline.js'] ?? '';
    writeFileSync(join(place, 'service-worker.js'), off);
    await page.reload();
    await expect.poll(() => page.evaluate(() => caches.keys()), PATIENT).toEqual([]);
    await page.goto(`${site.url}id/`);
    await expect.poll(() => registrations(page), PATIENT).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('that is half there changes nothing, and is used once it is whole', async () => {
    const page = await visitTwice(`${site.url}en/`);
    cpSync(join(build(2), 'service-worker.js'), join(place, 'service-worker.js'));
    await page.reload();
    await move(page);
    await giveTime(page, 2500);
    expect(await page.locator('#newer').isVisible()).toBe(false);
    await page.goto(`${site.url}id/article/`);
    expect(await buildsOf(page)).toEqual([1]);

    replaceFolder(place, build(2));
    await page.reload();
    await move(page);
    await page.locator('#newer').waitFor();
    await page.close();
    // With the last page of the old version closed nothing has to be asked.
    const next = await context.newPage();
    await giveTime(next, 500);
    await next.goto(`${site.url}en/`);
    expect(await buildsOf(next)).toEqual([2]);
  });
});
