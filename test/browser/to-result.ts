import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { press, stepOf, use } from './rig.ts';

/** From what was read to the result, by the shortest way that a person has. */
export async function goToResult(page: Page): Promise<void> {
  await use(page);
  if (!RESULTS.has((await stepOf(page)) ?? '')) await press(page, 'enough');
  await expect.poll(async () => RESULTS.has((await stepOf(page)) ?? '')).toBe(true);
}
const RESULTS: ReadonlySet<string> = new Set(['verdict', 'resolved', 'outOfScope']);
