import { expect } from 'vitest';
import { control, screen } from '../rig.ts';

/** What a browser must be able to do for these walks. Each waits for nothing: the walks wait for what they need. */
export interface Seat {
  goTo: (address: string) => Promise<void>;
  /** Runs an expression in the page and gives its value, which must be JSON. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** A real click into the middle of the first element that matches. */
  click: (selector: string) => Promise<void>;
  /** Real keys into the first element that matches. */
  type: (selector: string, text: string) => Promise<void>;
  /** The keys for *paste*, into the first element that matches. */
  pasteClipboard: (selector: string) => Promise<void>;
  /** Goes into a frame of the page, or with null out of it: whatever follows happens there. */
  enter: (frame: string | null) => Promise<void>;
  /** Whether clicks and keys reach a frame of another site. Where they don't, the walk there goes by script. */
  reachesFrames: boolean;
  close: () => Promise<void>;
}

export const STEP = `(document.querySelector('main') ?? { dataset: {} }).dataset.step`;
export const PASTE = '[data-field="paste"]';
export const TEXT = '[data-field="text"]';
const VALUE = `document.querySelector('${TEXT}').value`;
export const has = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}) !== null`;
export const isShown = (selector: string): string =>
  `(document.querySelector(${JSON.stringify(selector)})?.getClientRects().length ?? 0) > 0`;

/** Waits until an expression is true in the page. */
export async function until(at: Seat, expression: string): Promise<void> {
  await expect
    .poll(() => at.evaluate<boolean>(expression), { timeout: 15_000, interval: 50, message: expression })
    .toBe(true);
}

/** Waits for a control and presses it. */
export async function pressFirst(at: Seat, selector: string): Promise<void> {
  await until(at, has(selector));
  await at.click(selector);
}

/** Types into a box of pastes, has it read, and takes what was recognised. The start page shows its form a few frames after its header. */
export async function readPaste(at: Seat, text: string): Promise<void> {
  await until(at, isShown(PASTE));
  await at.type(PASTE, text);
  await pressFirst(at, control('continue'));
  await until(at, `${has(screen('understood'))} || ${has('main[data-outcome]')}`);
  if (await at.evaluate<boolean>(has(screen('understood')))) await pressFirst(at, control('use'));
}

/** The text that is offered to be copied arrives where it is pasted. */
export async function expectCopied(at: Seat): Promise<void> {
  const text = await at.evaluate<string>(VALUE);
  expect(text.length).toBeGreaterThan(100);
  await pressFirst(at, control('copy'));
  await until(at, `document.querySelector('#status').textContent !== ''`);
  await at.evaluate(`${VALUE} = ''`);
  await at.pasteClipboard(TEXT);
  await until(at, `${VALUE} !== ''`);
  expect(await at.evaluate(VALUE)).toBe(text);
}

export async function expectNoComplaints(at: Seat): Promise<void> {
  expect(await at.evaluate('window.complaints')).toEqual([]);
}
