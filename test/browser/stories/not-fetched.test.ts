import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectStep, press, pressFirstFix, type Rig, screen, startRig } from '../rig.ts';

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

  test('the long texts are asked for again with the next screen', async () => {
    let down = true;
    const { page, close } = await rig.open('en/#a=reply.sendAsDenied', {
      before: (context) => context.route('**/en/article/', (route) => (down ? route.abort() : route.continue())),
    });
    const failed = page.locator('main [data-problem="failed"]');
    await expectStep(page, 'verdict');
    await failed.first().waitFor();
    down = false;
    await pressFirstFix(page);
    await page.waitForSelector(`${screen('fix')} [data-part="where"]`);
    expect(await failed.count()).toBe(0);
    await close();
  });

  test('the long texts are asked for once, however many wait for them', async () => {
    let asked = 0;
    const { page, close } = await rig.open('en/#a=reply.sendAsDenied', {
      before: (context) =>
        context.route('**/en/article/', async (route) => {
          asked += 1;
          await new Promise((later) => setTimeout(later, 400));
          await route.continue();
        }),
    });
    await expectStep(page, 'verdict');
    await pressFirstFix(page);
    await page.waitForSelector(`${screen('fix')} [data-part="where"]`);
    expect(asked).toBe(1);
    await close();
  });
});
