import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { CLIENT_ID, MAILBOX } from '../fixtures/graph/answers.ts';
import type { FakeTenant } from '../graph/fake-graph.ts';
import { type EntraOptions, type FakeEntra, fakeMicrosoft } from './fake-entra.ts';
import { expectStep, type Rig, startRig, type Watched } from './rig.ts';

export const READ_MY_TENANT = en['start.tenant'];
export const SIGN_IN = en['tenant.signIn'];
/** The guide at a reply. */
export const REPLY = '#a=reply.criteriaNotMet';

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
  await page.waitForSelector('html[data-ready]');
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** From the guide to the form, filled in and ready. */
export async function openForm(page: Page, tier = 'signInLog'): Promise<void> {
  await button(page, READ_MY_TENANT).first().click();
  await expectStep(page, en['tenant.title']);
  await page.fill('#address', MAILBOX);
  if (await page.locator(`#tier-${tier}`).isVisible()) await page.check(`#tier-${tier}`);
}

/** Signs in and waits until everything has been read or has failed. */
export async function readAll(page: Page, tier?: string): Promise<void> {
  await openForm(page, tier);
  await button(page, SIGN_IN).click();
  await finished(page);
}

export async function finished(page: Page): Promise<void> {
  await page.waitForSelector('[aria-busy="false"] li[data-datum]', { timeout: 20_000 });
}

export const state = (page: Page, datum: string) => page.locator(`li[data-datum="${datum}"]`);
/** What is shown about one datum. */
export const text = async (page: Page, datum: string): Promise<string> =>
  (await state(page, datum).textContent()) ?? '';
/** A sentence without what the program fills in, as a pattern. */
export const sentence = (key: keyof typeof en): RegExp =>
  new RegExp(en[key].replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.*'));
/** What the page says of a sign-in that failed. */
export const failure = async (page: Page): Promise<string> => {
  await page.waitForSelector('.summary', { timeout: 15_000 });
  return (await page.locator('.summary').textContent()) ?? '';
};
