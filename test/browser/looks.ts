import type { Page } from 'playwright-core';
import { expectAccessible, expectNoOverflow, expectReadable } from './rig.ts';

/** All rules once; what another colour scheme or a narrow window can break is looked at on the same page. */
export async function expectGoodLooks(page: Page, where: string, narrow = 320): Promise<void> {
  // Behind the guide lies the whole article, hidden: it is looked at on its own page, and takes seconds each time.
  await page.evaluate(() => document.querySelector('#guide ~ #article')?.remove());
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page, `${where}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectReadable(page, `${where}, dark`);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expectReadable(page, `${where}, forced colours`);
  await page.setViewportSize({ width: narrow, height: 640 });
  await expectNoOverflow(page, `${where}, ${narrow} px`);
}
