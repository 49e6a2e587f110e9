import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPLY_IDS, reply } from '../../../src/domain/replies/replies.ts';
import type { StopId } from '../../../src/ui/scene/describe-scene.ts';
import { expectStep, type Rig, startRig } from '../rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

/** The replies that the start page offers: the commonest. */
const COMMON = REPLY_IDS.filter((id) => reply(id).atStart !== undefined);

/** Where the lower edge of the first such thing lies, in CSS pixels from the top of the page. */
const BOTTOMS = {
  verify: '[data-action="verify"]',
  handOver: '[data-action="handOver"]',
  firstFix: '[data-remedy] h3',
} as const;

test.each([
  ['en', 1280, 800],
  ['id', 1280, 800],
  ['en', 390, 844],
  ['id', 390, 844],
] as const)(
  'in %s at %i pixels a certain verdict shows its first fix on the first screen of %i',
  async (lang, width, height) => {
    const { page, close } = await rig.open(`${lang}/`, { viewport: { width, height } });
    const below: string[] = [];
    for (const id of COMMON) {
      await page.goto(`${rig.url}${lang}/?at=${id}#a=reply.${id}`);
      await expect.poll(() => page.locator('main').getAttribute('data-step')).not.toBe('start');
      if ((await page.locator('main[data-step="verdict"][data-certainty="certain"]').count()) === 0) continue;
      await page.waitForSelector('[data-remedy] p');
      const wanted = width > 1000 ? (['verify', 'handOver', 'firstFix'] as const) : (['firstFix'] as const);
      for (const name of wanted) {
        const box = await page.locator(`${BOTTOMS[name]}:visible`).first().boundingBox();
        if (box === null || box.y + box.height > height) below.push(`${id} ${name}: ${box && box.y + box.height}`);
      }
    }
    expect(below).toEqual([]);
    await close();
  },
);

/** How far things have moved by themselves: Cumulative Layout Shift, of which 0.1 is said to be good. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) shift += value;
        }).observe({ type: 'layout-shift', buffered: true });
        // What has moved so far is told before the next frame; where nothing has, nothing is told.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(shift)));
      }),
  );

test.each([
  ['en', 390, 844],
  ['id', 1280, 800],
] as const)('in %s at %i pixels little moves when the first step of a fix comes late', async (lang, width, height) => {
  const { page, close } = await rig.open(`${lang}/`, { viewport: { width, height } });
  await page.route('**/remedy-*.html', async (route) => {
    // The text comes when the verdict has long been drawn.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  const moved: string[] = [];
  for (const id of COMMON) {
    await page.goto(`${rig.url}${lang}/?moved=${id}#a=reply.${id}`);
    await expect.poll(() => page.locator('main').getAttribute('data-step')).not.toBe('start');
    if ((await page.locator('main[data-step="verdict"][data-certainty="certain"]').count()) === 0) continue;
    await page.waitForSelector('[data-remedy] p');
    const shift = await shiftOf(page);
    if (shift >= 0.01) moved.push(`${id}: ${shift}`);
  }
  expect(moved).toEqual([]);
  await close();
});

test.each(['en', 'id'])('in %s with text of twice the size a phone scrolls one way only', async (lang) => {
  const { page, close } = await rig.open('en/', { viewport: { width: 390, height: 844 } });
  const wide: string[] = [];
  for (const [path, step] of Object.entries(TWICE)) {
    await page.goto(`${rig.url}${lang}/${path.replace('#', `?twice=${path.length}#`)}`);
    if (step !== '') await expectStep(page, step);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 390) wide.push(`${path}: ${width}`);
  }
  expect(wide).toEqual([]);
  await close();
});

/** Pages of each kind, and the step that a guide's page must have come to. */
const TWICE = {
  '': 'start',
  '#a=reply.authenticationUnsuccessful': 'method',
  '#a=reply.smtpAuthDisabledForTenant': 'verdict',
  '#a=reply.smtpAuthDisabledForTenant~role.admin~asked.enableMailboxSmtpAuth': 'fix',
  'errors/': '',
  'errors/criteriaNotMet/': '',
  'clients/': '',
  'clients/konicaBizhub/': '',
  'choose/': '',
  'will-it-stop/': '',
  'search/': '',
  'map/': '',
  'article/': '',
  'offline/': '',
  '404': '',
} as const;

test.each([
  ['a desktop', 1280],
  ['a phone', 390],
] as const)('on %s each place of the picture says its state on focus and on tap', async (_, width) => {
  const { page, close } = await rig.open('en/#a=reply.smtpAuthDisabledForMailbox', {
    viewport: { width, height: 844 },
    hasTouch: true,
  });
  await expectStep(page, 'verdict');
  const place = (id: StopId): Locator => page.locator(`main figure [data-place="${id}"]:visible`);
  const opacityOf = (id: StopId): Promise<string> =>
    place(id).evaluate((one) => getComputedStyle(one.querySelector('tspan + tspan') ?? one).opacity);
  expect(await opacityOf('network')).toBe('0');
  expect(await opacityOf('settings')).toBe('1');
  await place('network').focus();
  expect(await opacityOf('network')).toBe('1');
  await place('mailbox').tap();
  expect(await opacityOf('mailbox')).toBe('1');
  expect(await opacityOf('network')).toBe('0');
  expect(await place('mailbox').getAttribute('aria-label')).toMatch(/: .+/);
  await close();
});

test('the commands of the first fix open where it stands, and name what is known', async () => {
  const { page, close } = await rig.open('en/#a=reply.smtpAuthDisabledForMailbox');
  await expectStep(page, 'verdict');
  const commands = page.locator('main [data-remedy] details:has(pre)').first();
  expect(await commands.locator('pre').first().isVisible()).toBe(false);
  await commands.locator('summary').click();
  expect(await commands.locator('pre').allTextContents()).toContainEqual(expect.stringContaining('Set-CASMailbox'));
  await expectStep(page, 'verdict');
  await close();
});
