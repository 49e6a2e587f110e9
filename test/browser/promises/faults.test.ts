import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOfVisit, openWithout, readLine } from '../failed-files.ts';
import { expectStep, press, type Rig, screen, startRig } from '../rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

test('every file of a visit fails at the first request for it: the visit comes to the verdict', async () => {
  const { page, close } = await openWithout(rig, await filesOfVisit(rig), 1);
  await readLine(page);
  await page.waitForSelector(screen('verdict'), { timeout: 30_000 });
  await close();
});

test('where the browser refuses to store anything a visit comes to the verdict, and what is handed over is copied', async () => {
  const { page, complaints, close } = await rig.open('en/', {
    permissions: ['clipboard-read', 'clipboard-write'],
    before: (context) =>
      context.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('storage is refused', 'SecurityError');
            },
          });
      }),
  });
  await readLine(page);
  await expectStep(page, 'verdict');
  await press(page, 'handOver');
  await expectStep(page, 'handOver');
  await press(page, 'copy');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('5.7.139');
  expect(complaints).toEqual([]);
  await close();
});
