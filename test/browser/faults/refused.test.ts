import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { control, expectStep, press, type Rig, startRig } from '../rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

test('where the clipboard is refused the text to hand over is selected, and the button says which keys copy it', async () => {
  const { page, complaints, close } = await rig.open('en/#a=reply.sendAsDenied', {
    before: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false;
      }),
  });
  await expectStep(page, 'verdict');
  await press(page, 'handOver');
  await page.waitForSelector('[data-field=text]');
  await press(page, 'copy');
  await page.locator(`${control('copy')}[data-state=failed]`).waitFor();
  expect(await page.textContent(`${control('copy')}[data-state=failed]`)).toBe(en['copy.failed']);
  const { selected, whole } = await page.evaluate(() => {
    const box = document.activeElement as HTMLTextAreaElement;
    return { selected: box.value.slice(box.selectionStart, box.selectionEnd), whole: box.value };
  });
  expect(selected.length).toBeGreaterThan(100);
  expect(selected).toBe(whole);
  expect(complaints).toEqual([]);
  await close();
});
