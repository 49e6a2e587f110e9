import type { Frame, Page } from 'playwright-core';
import { connect } from '../rig.ts';
import type { Seat } from './seat.ts';
import { walksIn } from './walks-in.ts';

walksIn('Chromium', async (): Promise<Seat> => {
  const browser = await connect();
  const page = await browser.newPage();
  let at: Page | Frame = page;
  return {
    goTo: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded' })),
    evaluate: <T>(expression: string) => at.evaluate(expression) as Promise<T>,
    click: (selector) => at.locator(selector).first().click(),
    type: (selector, text) => at.locator(selector).first().pressSequentially(text),
    pasteClipboard: async (selector) => {
      await at.locator(selector).first().focus();
      await page.keyboard.press('ControlOrMeta+v');
    },
    enter: async (frame) => {
      const handle = frame === null ? null : await page.$(frame);
      at = (await handle?.contentFrame()) ?? page;
    },
    reachesFrames: true,
    close: () => browser.close(),
  };
});
