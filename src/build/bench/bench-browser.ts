import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from '../machine/browser.mjs';
import { ROOT } from './places.ts';

/** Milliseconds that a page may take to load: on a busy machine the largest needs more than the usual 30 seconds. */
export const PATIENCE = 120_000;

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
