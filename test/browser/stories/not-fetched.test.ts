import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectStep, press, pressFirstFix, type Rig, screen, startRig } from '../rig.ts';

/** The files of single texts. */
const TEXTS = /\/texts-\w+\.[\w-]+\/[\w-]+\.html$/;
/** They, and the article, which holds all of them. */
const LONG = /\/en\/article\/$|\/texts-\w+\.[\w-]+\/[\w-]+\.html$/;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

describe('where something cannot be fetched', () => {
  test('the hand-over says so, and leads back', async () => {
    const { page, close } = await rig.open('en/#a=reply.sendAsDenied', {
      before: (context) => context.route(/\/read\.[\w-]+\.js$/, (route) => route.abort()),
    });
    await expectStep(page, 'verdict');
    await press(page, 'handOver');
    await page.waitForSelector(`${screen('handOver')} [data-problem="failed"]`);
    await press(page, 'back');
    await expectStep(page, 'verdict');
    await close();
  });

  test('a long text is taken from the article where its own file is gone', async () => {
    const { page, close } = await rig.open('en/#a=reply.sendAsDenied', {
      before: (context) => context.route(TEXTS, (route) => route.fulfill({ status: 404, body: '' })),
    });
    await expectStep(page, 'verdict');
    await pressFirstFix(page);
    await page.waitForSelector(`${screen('fix')} [data-part="where"]`);
    expect(await page.locator('main [data-problem="failed"]').count()).toBe(0);
    await close();
  });

  test('the long texts are asked for again with the next screen', async () => {
    let down = true;
    const { page, close } = await rig.open('en/#a=reply.sendAsDenied', {
      before: (context) => context.route(LONG, (route) => (down ? route.abort() : route.continue())),
    });
    const failed = page.locator('main [data-problem="failed"]:visible');
    await expectStep(page, 'verdict');
    await failed.first().waitFor();
    down = false;
    await pressFirstFix(page);
    await page.waitForSelector(`${screen('fix')} [data-part="where"]`);
    expect(await failed.count()).toBe(0);
    await close();
  });

  test('each long text is asked for once, however many wait for it, and the article not at all', async () => {
    const asked: string[] = [];
    const { page, close } = await rig.open('en/#a=reply.sendAsDenied', {
      before: (context) =>
        context.route(LONG, async (route) => {
          asked.push(route.request().url());
          await new Promise((later) => setTimeout(later, 400));
          await route.continue();
        }),
    });
    await expectStep(page, 'verdict');
    await pressFirstFix(page);
    await page.waitForSelector(`${screen('fix')} [data-part="where"]`);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((address) => address.endsWith('/article/'))).toEqual([]);
    await close();
  });
});
