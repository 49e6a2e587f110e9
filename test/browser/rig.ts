import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { serve } from '../../src/build/serve.mjs';

/** What a page did that a test may have to object to. */
export interface Watched {
  page: Page;
  /** Addresses that were asked for, in order. */
  requests: string[];
  /** Errors and warnings of the console, uncaught exceptions, and violations of the policy. */
  complaints: string[];
  close: () => Promise<void>;
}

export interface Rig {
  url: string;
  browser: Browser;
  open: (
    path: string,
    options?: BrowserContextOptions & { before?: (context: BrowserContext) => Promise<unknown> },
  ) => Promise<Watched>;
  close: () => Promise<void>;
}

/** Starts a server on the built site and a Chromium. `base` is the path under which the site appears. */
export async function startRig(base = '/', args: string[] = []): Promise<Rig> {
  const { url, close } = await serve({ base });
  const root = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
    args: [...(root ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update', ...args],
  });
  return {
    url,
    browser,
    open: async (path, { before, ...options } = {}) => {
      const context = await browser.newContext(options);
      await before?.(context);
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(new URL(path, url).href);
      return { page, requests, complaints, close: () => context.close() };
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

/** The heading of the present step; waits until it is `text`. */
export async function expectStep(page: Page, text: string | RegExp): Promise<void> {
  await expect.poll(async () => page.locator('main h1').first().textContent(), { timeout: 10_000 }).toMatch(text);
}

/** Pastes into the box with this id and reads it. */
export async function paste(page: Page, text: string, box = 'paste'): Promise<void> {
  await page.fill(`#${box}`, text);
  await page.locator(`.paste:has(#${box}) button`).first().click();
}

/** Chooses an option of the present question and goes on. */
export async function choose(page: Page, option: string): Promise<void> {
  const before = await page.locator('main h1').first().textContent();
  await page.locator(`main input[type="radio"][value="${option}"]`).check();
  await page.locator('main button[type="submit"]').first().click();
  await expect.poll(async () => page.locator('main h1').first().textContent()).not.toBe(before);
}

/** Asserts that axe finds nothing wrong. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    where,
  ).toEqual([]);
}

/** Gives something that must not happen, or must have ended, the time in which it would show: there is no state to wait for. */
export const giveTime = (page: Page, milliseconds: number): Promise<void> => page.waitForTimeout(milliseconds);
