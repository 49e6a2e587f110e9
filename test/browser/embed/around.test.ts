import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SNIPPET } from '../../../src/embed/codes/snippet.ts';
import { expectGate, paste, type Rig, startRig, use } from '../rig.ts';
import { guideIn, startWiki, type Wiki, wikiPage } from './embed-rig.ts';

let rig: Rig;
let wiki: Wiki;
beforeAll(async () => {
  rig = await startRig({ base: '/tools/smtp/' });
  wiki = await startWiki();
});
afterAll(async () => {
  await rig.close();
  await wiki.close();
});

const element = (attributes = ''): string =>
  `<script src="${rig.url}v0/embed.js" defer></script><smtp-auth-troubleshooter ${attributes}></smtp-auth-troubleshooter>`;
const frame = (query = '', lang = 'en'): string =>
  `<iframe data-smtp-auth-troubleshooter title="guide" src="${rig.url}${lang}/embed/${query}" width="100%" height="500"></iframe><script>${SNIPPET}</script>`;
const styled = (css: string, body: string): string => wikiPage(`<style>${css}</style>${body}`);
const ELEMENT_FRAME = 'smtp-auth-troubleshooter iframe';
/** How bright the paper of the frame is, from 0 to 255. */
const brightness = (at: Frame): Promise<number> =>
  at.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]));

describe('the colours are those of the page around, whatever the device is', () => {
  const PAGES = {
    'a dark background': ['body { background: #111; color: #eee }', 'light', false],
    'a dark color-scheme': [':root { color-scheme: dark }', 'light', false],
    'a light page': ['body { color: #111 }', 'dark', true],
  } as const;
  for (const [name, [css, device, isLight]] of Object.entries(PAGES))
    test(`of the element: ${name} on a ${device} device`, async () => {
      const { page, close } = await rig.open(wiki.put('around', styled(css, element())), { colorScheme: device });
      const guide = await guideIn(page, ELEMENT_FRAME);
      await expect.poll(async () => (await brightness(guide)) > 128).toBe(isLight);
      await close();
    });

  test('of the element: a page that is switched to dark takes the guide along', async () => {
    const css = 'html.night body { background: #111; color: #eee }';
    const { page, close } = await rig.open(wiki.put('switched', styled(css, element())), { colorScheme: 'light' });
    const guide = await guideIn(page, ELEMENT_FRAME);
    await expect.poll(async () => (await brightness(guide)) > 128).toBe(true);
    await page.evaluate(() => document.documentElement.setAttribute('class', 'night'));
    await expect.poll(async () => (await brightness(guide)) > 128).toBe(false);
    await close();
  });

  test('of a plain frame with the snippet: a dark page, unless the address names a theme', async () => {
    const css = 'body { background: rgb(10, 10, 10) }';
    const { page, close } = await rig.open(wiki.put('framed', styled(css, frame())), { colorScheme: 'light' });
    const guide = await guideIn(page);
    await expect.poll(async () => (await brightness(guide)) > 128).toBe(false);
    await page.goto(wiki.put('named', styled(css, frame('?theme=light'))));
    const named = await guideIn(page);
    await expect.poll(async () => (await brightness(named)) > 128).toBe(true);
    await close();
  });
});

test.each([
  ['lang="de"', 'en', 'en'],
  ['', 'id-ID', 'id'],
  ['', 'fr', 'en'],
  ['lang="id"', 'en', 'id'],
])('the element with %s in a page in %s is in %s', async (attributes, around, language) => {
  const html = wikiPage(element(attributes)).replace('<html lang="en">', `<html lang="${around}">`);
  const { page, close } = await rig.open(wiki.put('language', html));
  const guide = await guideIn(page, ELEMENT_FRAME);
  expect(new URL(guide.url()).pathname).toBe(`/tools/smtp/${language}/embed/`);
  await close();
});

test.each(['en', 'id'])(
  'in %s a certain verdict in a column of 700 pixels takes at most 1,800, and its first row is not hidden',
  async (lang) => {
    const header = '<div style="position:sticky;top:0;height:64px;background:#fff;z-index:9">Wiki</div>';
    const column = `<div style="width:700px">${header}<div style="height:900px"></div>${frame('', lang)}<div style="height:3000px"></div></div>`;
    const { page, close } = await rig.open(wiki.put(`column-${lang}`, wikiPage(column)), {
      viewport: { width: 1280, height: 800 },
    });
    const guide = await guideIn(page);
    await page.evaluate(() => scrollTo(0, 1_300));
    await paste(guide, '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.');
    await use(guide);
    await expectGate(guide, 'tenantSetting');
    const height = (): Promise<number> => page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
    let before = 0;
    const settled = async (): Promise<boolean> => {
      const now = await height();
      const same = now === before && now > 800;
      before = now;
      return same;
    };
    await expect.poll(settled, { interval: 200 }).toBe(true);
    expect(before).toBeLessThanOrEqual(1_800);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().top ?? 0))
      .toBeGreaterThan(63);
    await close();
  },
);

test('a frame whose facts are old says so', async () => {
  const { page, close } = await rig.open(wiki.put('old', wikiPage(frame())), {
    before: (context) => context.clock.setFixedTime('2027-06-01T12:00:00Z'),
  });
  const guide = await guideIn(page);
  await guide.waitForSelector('#stale:not([hidden])');
  await close();
});
