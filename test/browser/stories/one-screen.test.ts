import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPLY_IDS, reply } from '../../../src/domain/replies/replies.ts';
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

test('with text of twice the size a phone scrolls one way only', async () => {
  const { page, close } = await rig.open('en/', { viewport: { width: 390, height: 844 } });
  for (const lang of ['en', 'id']) {
    for (const path of [
      '',
      '#a=reply.smtpAuthDisabledForTenant',
      '#a=reply.smtpAuthDisabledForTenant~role.admin~asked.enableMailboxSmtpAuth',
    ]) {
      await page.goto(`${rig.url}${lang}/?twice=${path.length}${path}`);
      if (path !== '') await expectStep(page, path.includes('asked') ? 'fix' : 'verdict');
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const wide = await page
        .locator('main *:visible')
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map(({ className }) => className),
        );
      expect(wide, `${lang} ${path}`).toEqual([]);
    }
  }
  await close();
});
