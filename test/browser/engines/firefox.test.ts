import { launch } from 'puppeteer-core';
import { findFirefox } from '../../../src/build/machine/other-browsers.mjs';
import { type Seat, walksIn } from './walks-in.ts';

walksIn('Firefox', async (): Promise<Seat | string> => {
  const executablePath = findFirefox();
  if (executablePath === null) return 'no Firefox here. Install one, or set FIREFOX_PATH to its program.';
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    goTo: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded' })),
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    pasteClipboard: async (selector) => {
      await page.focus(selector);
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    close: () => browser.close(),
  };
});
