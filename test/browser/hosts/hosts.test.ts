import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, HOST_IDS, type HostCode, type HostId } from '../../../src/embed/codes/hosts.ts';
import { control, expectGate, paste, press, READY, type Rig, startRig, use } from '../rig.ts';
import { bookStack, kses, plainPage, tinyMce8, wikiJs } from './cleaners.ts';
import { docusaurus, hugo, mkDocs, vitePress } from './generators.ts';
import type { HostPages, PutInto } from './host.ts';
import { dokuWiki, dokuWikiWithPlugins, mediaWiki, mediaWikiWithWidgets } from './wikis.ts';

/** How each host that a row names is had. */
const HOSTS: Readonly<Record<string, PutInto>> = {
  Chromium: plainPage,
  'MediaWiki 1.39': mediaWiki,
  'MediaWiki 1.39 with Widgets 1.7.1': mediaWikiWithWidgets,
  'DokuWiki 2022-07-31': dokuWiki,
  'DokuWiki 2022-07-31 with its plugins': dokuWikiWithPlugins,
  'TinyMCE 6.8.6': bookStack,
  'DOMPurify 3.3.1': wikiJs,
  'WordPress 6.1, kses': kses,
  'Docusaurus 3.10.2': docusaurus,
  'MkDocs 1.4.2': mkDocs,
  'VitePress 1.6.4': vitePress,
  'Hugo 0.111.3': hugo,
};
const BLOCKED = '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.';
const PATIENT = 600_000;

interface Row extends HostCode {
  host: HostId;
  name: string;
}
const ROWS = HOST_IDS.flatMap((host): Row[] =>
  codesOf(host).map((code) => ({ ...code, host, name: `${host}-${code.kind}` })),
);
const nameOf = ({ tried }: Row): string => tried?.by ?? '';

let rig: Rig;
/** What the page that makes the codes writes for each row. */
let codes: Readonly<Record<string, string>>;
const seen: string[][] = [];
beforeAll(async () => {
  rig = await startRig({ base: '/tools/smtp/' });
  const { page, close } = await rig.open('en/builder/');
  await page.waitForFunction((root) => document.querySelector('[data-code]')?.textContent?.includes(root), rig.url);
  codes = await page
    .locator('[data-host] [data-code]')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((one) => [
          `${one.closest<HTMLElement>('[data-host]')?.dataset.host}-${(one as HTMLElement).dataset.code}`,
          one.textContent ?? '',
        ]),
      ),
    );
  await close();
});
afterAll(async () => {
  await rig.close();
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/hosts.json', JSON.stringify(seen));
});

/** The guide's frame in a page, also where an element holds it. */
async function frameIn(page: Page): Promise<Frame> {
  const handle = await page.waitForFunction(
    () =>
      document.querySelector('iframe[src*="/embed/"]') ??
      document.querySelector('smtp-auth-troubleshooter')?.shadowRoot?.querySelector('iframe'),
  );
  const element = handle.asElement();
  await element?.scrollIntoViewIfNeeded();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no frame');
  await frame.waitForSelector(READY, { timeout: 20_000 });
  return frame;
}

/** From a paste to a text that was copied, as a colleague walks it. */
async function walk(frame: Frame): Promise<void> {
  await paste(frame, BLOCKED);
  await use(frame);
  await expectGate(frame, 'tenantSetting');
  await press(frame, 'handOver');
  await expect.poll(() => frame.inputValue('[data-field="text"]')).toContain('535 5.7.139');
  await press(frame, 'copy');
  // The button says so for three seconds: the page itself is asked, which looks at every frame.
  await frame.locator(`${control('copy')}[data-state="done"]`).waitFor({ state: 'attached' });
}

/** Height of the frame on its page, in CSS pixels, with the border that browsers draw where a code has no style. */
const heightOf = async (frame: Frame): Promise<number> =>
  (await (await frame.frameElement()).boundingBox())?.height ?? 0;

/** What arrives of a code on a page, and that it works. */
const EXPECT: Readonly<Record<'script' | 'frame' | 'link', (page: Page) => Promise<string>>> = {
  frame: async (page) => {
    const frame = await frameIn(page);
    await walk(frame);
    expect([700, 704]).toContain(await heightOf(frame));
    return 'a frame, walked to a copied text';
  },
  script: async (page) => {
    const frame = await frameIn(page);
    await walk(frame);
    const tall = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await expect.poll(async () => Math.abs((await heightOf(frame)) - (await tall()))).toBeLessThanOrEqual(2);
    expect([700, 704]).not.toContain(await heightOf(frame));
    return 'a frame with its script, walked to a copied text; the height follows';
  },
  link: async (page) => {
    await page.locator(`a[href="${rig.url}en/"]`).first().click();
    const [opened] = page.context().pages().slice(-1);
    await opened?.waitForURL(`${rig.url}en/`);
    await opened?.waitForSelector('#guide');
    return 'a link to the full page';
  },
};

test('every host that a row names can be tried here', () => {
  expect(new Set(ROWS.filter(({ tried }) => tried !== null).map(nameOf))).toEqual(new Set(Object.keys(HOSTS)));
});

describe.each(Object.entries(HOSTS))('%s', (by, put) => {
  const rows = ROWS.filter((row) => nameOf(row) === by);
  let folder: string;
  let host: HostPages | string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'host-'));
    host = await put(Object.fromEntries(rows.map(({ name }) => [name, codes[name] ?? ''])), folder, rig.browser);
    if (typeof host === 'string') console.warn(`Skipped: ${host}`);
  }, PATIENT);
  afterAll(async () => {
    if (typeof host === 'object') await host.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.for(rows)('$host: $kind arrives as $passes', async ({ host: id, kind, name, passes }, { skip }) => {
    const note = (result: string): void => void seen.push([id, kind, by, result]);
    if (typeof host === 'string') {
      note(`skipped: ${host}`);
      return skip(host);
    }
    const { page, close } = await rig.open(host.address(name));
    try {
      if (passes === 'setting') throw new Error('A setting is no part of a page.');
      note(await EXPECT[passes](page));
    } catch (error) {
      note(`wrong: ${String(error).split('\n')[0]}`);
      throw error;
    } finally {
      await close();
    }
  });
});

test('WordPress keeps the link of a frame that somebody without the right to it saves', async ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  const host = await kses({ frame: codes['wordPress-frame'] ?? '' }, folder, rig.browser);
  if (typeof host === 'string') return skip(host);
  const { page, close } = await rig.open(host.address('frame'));
  expect(await page.locator('iframe').count()).toBe(0);
  await EXPECT.link(page);
  await close();
  await host.close();
  rmSync(folder, { recursive: true });
});

test('an editor that puts an empty sandbox on every frame leaves a page to read, with the way to the full one', async ({
  skip,
}) => {
  const host = await tinyMce8({ frame: codes['anyFrame-frame'] ?? '' }, '', rig.browser);
  if (typeof host === 'string') return skip(host);
  const { page, close } = await rig.open(host.address('frame'));
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
  const frame = page.frameLocator('iframe');
  await frame.locator('h1').first().waitFor();
  await close();
  await host.close();
});
