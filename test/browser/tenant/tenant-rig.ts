import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { CLIENT_ID, MAILBOX } from '../../fixtures/graph/answers.ts';
import type { FakeTenant } from '../../graph/fake-graph.ts';
import { control, expectStep, press, READY, type Rig, startRig, type Watched } from '../rig.ts';
import { type EntraOptions, type FakeEntra, fakeMicrosoft } from './fake-entra.ts';

/** The guide at a reply. */
export const REPLY = '#a=reply.criteriaNotMet';
/** The field for the mailbox that is asked about. */
export const ADDRESS = 'main [data-field="signInAs"]';

export interface Setting {
  tenant?: Partial<FakeTenant>;
  entra?: Partial<EntraOptions>;
  config?: object | null;
  path?: string;
  look?: BrowserContextOptions;
  /** Runs in every page before its own scripts. */
  script?: () => void;
}

export type Opened = Watched & { entra: FakeEntra };

export interface Guides {
  /** Address of the site's root. */
  url: () => string;
  /** Opens a guide that is closed after the test. */
  open: (setting?: Setting) => Promise<Opened>;
  /** Opens a guide that the caller closes, for several tests. */
  keep: (setting?: Setting) => Promise<Opened>;
}

/** One server and one browser for the tests of a file; call it at the file's top. */
export function useGuides(): Guides {
  let rig: Rig;
  const opened: Opened[] = [];
  beforeAll(async () => {
    rig = await startRig();
  });
  afterAll(() => rig.close());
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });
  return {
    url: () => rig.url,
    open: async (setting) => {
      const one = await openGuide(rig, setting);
      opened.push(one);
      return one;
    },
    keep: (setting) => openGuide(rig, setting),
  };
}

/** Opens the guide at a reply, with the fake Microsoft behind it. `config` null leaves the site's own, empty one. */
async function openGuide(
  rig: Rig,
  { tenant, entra, config = { clientId: CLIENT_ID }, path = `en/${REPLY}`, look = {}, script }: Setting = {},
): Promise<Opened> {
  let fake: FakeEntra | undefined;
  const opened = await rig.open(path, {
    ...look,
    before: async (context) => {
      fake = await fakeMicrosoft(context, tenant, entra);
      if (config !== null) await context.route('**/config.json', (route) => route.fulfill({ json: config }));
      if (script !== undefined) await context.addInitScript(script);
    },
  });
  if (fake === undefined) throw new Error('The fake was not set up.');
  await wake(opened.page);
  return { ...opened, entra: fake };
}

/** A first sign of a person: with it the page fetches its screens. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await page.waitForSelector(READY);
}

/** From the guide to the form, filled in and ready. */
export async function openForm(page: Page, tier = 'signInLog'): Promise<void> {
  await press(page, 'readTenant');
  await expectStep(page, 'tenant');
  await page.fill(ADDRESS, MAILBOX);
  // Where no registration is set up the sign-in is folded away, after the block to run.
  const instead = page.locator(control('signInInstead'));
  await instead
    .or(page.locator(control('signIn')))
    .first()
    .waitFor();
  if ((await instead.count()) > 0) await instead.click();
  await page.check(`input[name="tier"][value="${tier}"]`);
}

/** Signs in and waits until everything has been read or has failed. */
export async function readAll(page: Page, tier?: string): Promise<void> {
  await openForm(page, tier);
  await press(page, 'signIn');
  await finished(page);
}

export async function finished(page: Page): Promise<void> {
  await page.waitForSelector('[aria-busy="false"] li[data-datum]', { timeout: 20_000 });
}

export const state = (page: Page, datum: string) => page.locator(`li[data-datum="${datum}"]`);
/** What is shown about one datum. */
export const text = async (page: Page, datum: string): Promise<string> =>
  (await state(page, datum).textContent()) ?? '';
/** Why a datum was not read. */
export const problemAt = (page: Page, datum: string): Promise<string | null> =>
  state(page, datum).getAttribute('data-problem');
/** What a screen says is wrong, at its head. */
export const SUMMARY = 'main section[data-problem]';
/** Waits until a sign-in has failed, and gives the name of the problem and what is said of it. */
export async function failure(page: Page): Promise<{ problem: string | null; said: string }> {
  await page.waitForSelector(SUMMARY, { timeout: 15_000 });
  const summary = page.locator(SUMMARY);
  return { problem: await summary.getAttribute('data-problem'), said: (await summary.textContent()) ?? '' };
}
