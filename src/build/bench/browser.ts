import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from '../browser.mjs';
import { ROOT } from './places.ts';

/** A Chromium of its own, which Lighthouse can join by its port. */
export async function openBrowser(): Promise<{ browser: Browser; port: number }> {
  const browser = await launch({
    executablePath: await findBrowser(ROOT),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  return { browser, port: Number(new URL(browser.wsEndpoint()).port) };
}
