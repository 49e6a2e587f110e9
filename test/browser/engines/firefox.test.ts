import { type Frame, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../src/build/machine/other-browsers.mjs';
import type { Seat } from './seat.ts';
import { walksIn } from './walks-in.ts';

walksIn('Firefox', async (): Promise<Seat | string> => {
  const executablePath = findFirefox();
  if (executablePath === null) return 'no Firefox here. Install one, or set FIREFOX_PATH to its program.';
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  let at: Page | Frame = page;
  return {
    goTo: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded' })),
    evaluate: <T>(expression: string) => at.evaluate(expression) as Promise<T>,
    click: (selector) => at.click(selector),
    type: (selector, text) => at.type(selector, text),
    pasteClipboard: async (selector) => {
      await at.focus(selector);
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    enter: async (frame) => {
      const handle = frame === null ? null : await page.$(frame);
      at = (await handle?.contentFrame()) ?? page;
    },
    reachesFrames: true,
    close: () => browser.close(),
  };
});
