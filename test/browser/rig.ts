import AxeBuilder from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
} from 'playwright-core';
import { expect, inject } from 'vitest';
import { serve } from '../../src/build/serve.mjs';
import type { GateId } from '../../src/domain/gates.ts';
import type { RemedyId } from '../../src/domain/remedies/remedies.ts';
import type { Step } from '../../src/flow/steps.ts';
import type { Action } from '../../src/ui/actions.ts';

/** A page, or the guide's frame in somebody else's. */
export type At = Page | Frame;

/** What a page did that a test may have to object to. */
export interface Watched {
  page: Page;
  context: BrowserContext;
  /** Addresses that were asked for, in order. */
  requests: string[];
  /** Errors and warnings of the console, uncaught exceptions, and violations of the policy. */
  complaints: string[];
  close: () => Promise<void>;
}

export type OpenOptions = BrowserContextOptions & { before?: (context: BrowserContext) => Promise<unknown> };

export interface Rig {
  url: string;
  browser: Browser;
  open: (path: string, options?: OpenOptions) => Promise<Watched>;
  close: () => Promise<void>;
}

/** The browser of this run, from a file of tests; close it to disconnect. */
export const connect = (): Promise<Browser> => chromium.connect(inject('chromium'));

/** Starts a server on the built site. `base` is the path under which it appears, `root` another folder than the built one. */
export async function startRig({ base = '/', root }: { base?: string; root?: string } = {}): Promise<Rig> {
  const { url, close } = await serve(root === undefined ? { base } : { base, root });
  const browser = await connect();
  return {
    url,
    browser,
    open: async (path, options) => {
      const watched = await openContext(browser, options);
      await watched.page.goto(new URL(path, url).href);
      return watched;
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

/** An empty page in a context of its own, and what it does. */
export async function openContext(browser: Browser, { before, ...options }: OpenOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  await before?.(context);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  watch(page, complaints);
  return { page, context, requests, complaints, close: () => context.close() };
}

/** Keeps what a page complains about. */
export function watch(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

/** The page's script works. */
export const READY = 'html[data-ready]';

/** Selector of a control. */
export const control = (action: Action): string => `[data-action="${action}"]`;

/** Selector of a screen. */
export const screen = (step: Step | 'tenant'): string => `main[data-step="${step}"]`;

/** Clicks a control of the present screen; of several the first that is shown. */
export async function press(at: At, action: Action, within = ''): Promise<void> {
  await at
    .locator(`${within} ${control(action)}:visible`)
    .first()
    .click();
}

/** The id of the present step. */
export async function stepOf(at: At): Promise<string | null> {
  return at.locator('main').getAttribute('data-step');
}

/** Waits until this is the present step. */
export async function expectStep(at: At, step: Step | 'tenant'): Promise<void> {
  await expect.poll(() => stepOf(at), { timeout: 10_000 }).toBe(step);
}

/** Waits for the verdict that names this gate. */
export async function expectGate(at: At, gate: GateId): Promise<void> {
  await expectStep(at, 'verdict');
  expect(await at.locator('main header[data-gate]').getAttribute('data-gate')).toBe(gate);
}

/** The remedies that a screen offers, in their order. */
export async function remediesOf(at: At): Promise<RemedyId[]> {
  return at
    .locator('main [data-remedy]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.remedy as RemedyId));
}

/** Opens the first fix that is offered. */
export const pressFirstFix = (at: At): Promise<void> => press(at, 'fix');

/** Pastes into the box of the screen, or of another field, and has it read. */
export async function paste(at: At, text: string, field = 'paste'): Promise<void> {
  await at.fill(`[data-field="${field}"]`, text);
  await at.locator(`div:has(> [data-field="${field}"]) :is(${control('continue')}, ${control('read')})`).click();
}

/** Where a paste leads. */
const READ: ReadonlySet<string | null> = new Set(['understood', 'verdict', 'resolved', 'outOfScope']);

/** Takes what was read, where it is shown first, and comes to the next step. */
export async function use(at: At): Promise<void> {
  await expect.poll(async () => READ.has(await stepOf(at)), { timeout: 10_000 }).toBe(true);
  if ((await stepOf(at)) !== 'understood') return;
  await press(at, 'use');
  await expect.poll(() => stepOf(at)).not.toBe('understood');
}

/** Chooses an option of the present question and goes on. */
export async function choose(at: At, option: string): Promise<void> {
  await at.locator(`main input[type="radio"][value="${option}"]`).check();
  const question = await stepOf(at);
  await press(at, 'continue');
  await expect.poll(() => stepOf(at)).not.toBe(question);
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asserts that axe finds nothing wrong. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await expectNoViolation(new AxeBuilder({ page }).withTags(RULES), where);
}

/** Asserts that every text stands out from what is behind it: all that another colour scheme can change. */
export async function expectReadable(page: Page, where: string): Promise<void> {
  await expectNoViolation(new AxeBuilder({ page }).withRules(['color-contrast']), where);
}

async function expectNoViolation(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    where,
  ).toEqual([]);
}

/** Asserts that nothing is wider than the window or the frame. */
export async function expectNoOverflow(at: At, where: string): Promise<void> {
  const wide = await at.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Gives something that must not happen, or must have ended, the time in which it would show: there is no state to wait for. */
export const giveTime = (page: Page, milliseconds: number): Promise<void> => page.waitForTimeout(milliseconds);
