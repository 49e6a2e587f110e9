import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DECISIVE, filesOfVisit, openWithout, readLine, withEach } from '../failed-files.ts';
import { type Rig, screen, startRig } from '../rig.ts';

let rig: Rig;
let files: string[];
beforeAll(async () => {
  rig = await startRig();
  files = await filesOfVisit(rig);
  expect(files.length).toBeGreaterThan(10);
});
afterAll(() => rig.close());

const comes = (what: { waitFor: (options: { timeout: number }) => Promise<void> }): Promise<boolean> =>
  what.waitFor({ timeout: 30_000 }).then(
    () => true,
    () => false,
  );

describe('whichever file of a visit fails', { timeout: 240_000 }, () => {
  test('once: the visit comes to the verdict', async () => {
    const dead = await withEach(files, async (file) => {
      const { page, close } = await openWithout(rig, [file], 1);
      await readLine(page);
      const arrived = await comes(page.locator(screen('verdict')));
      await close();
      return arrived ? null : 'no verdict';
    });
    expect(dead).toEqual([]);
  });

  test('always: there is a verdict, or a sentence beside the text that was typed', async () => {
    const told: string[] = [];
    const silent = await withEach(files, async (file) => {
      const { page, close } = await openWithout(rig, [file], Number.POSITIVE_INFINITY);
      await readLine(page);
      const ended = await comes(
        page.locator(`${screen('verdict')}, [data-failed]:visible, main [data-problem]:visible`).first(),
      );
      const arrived = (await page.locator(screen('verdict')).count()) > 0;
      const kept = arrived || (await page.inputValue('textarea')) === DECISIVE;
      if (!arrived) told.push(file);
      await close();
      if (!ended) return 'nothing is said';
      return kept ? null : 'the text is gone';
    });
    expect(silent).toEqual([]);
    // Else nothing is proven about the sentence.
    expect(told.length).toBeGreaterThan(10);
  });
});
