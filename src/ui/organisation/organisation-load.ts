import { STEP_IDS } from '../../flow/steps.ts';
import type { ReadSettings } from '../../read/settings/read-settings.ts';
import { fetchAgain } from '../page/fetch-again.ts';
import { isRemembered } from '../tenant/remembered.ts';

/** What is fetched of a file at most, in bytes: a little more than what is read, so that a larger one is noticed. */
const MOST = 200_000;
const HAS_CLIENT = /"clientId"\s*:\s*"\s*[\da-f]{8}-/i;
const EMPTY = /^\s*\{\s*("\$schema"\s*:\s*"[^"]*"\s*)?\}\s*$/;

/** The settings of this site's owner, with what shows them. */
export interface Own extends ReadSettings {
  parts: typeof import('./organisation-parts.tsx');
}

/** What was fetched and read, by its address: a page asks for it once. */
const texts = new Map<string, Promise<string | null>>();
const fetched = new Map<string, Promise<Own | null>>();

/**
 * Fetches `config.json` from the root of the site, or the file of its folder `config/` that the address names. Null where
 * it says nothing or can't be had, as in a frame without an origin: then all stays as it was built.
 */
export function loadOwn(root: string): Promise<Own | null> {
  const url = settingsAddress(new URLSearchParams(location.search).get('config'), root);
  if (url === null) return Promise.resolve(null);
  const loading = fetched.get(url.href) ?? load(url);
  fetched.set(url.href, loading);
  return loading;
}

/**
 * Whether signing in needs to be set up first: no app registration stands in `config.json` at the root, where the sign-in reads it,
 * and none is remembered in this browser. False too where that can't be found out.
 */
export async function lacksSignIn(root: string): Promise<boolean> {
  const text = await textAt(new URL('config.json', root));
  return text !== null && !HAS_CLIENT.test(text) && !isRemembered();
}

async function load(url: URL): Promise<Own | null> {
  const text = await textAt(url);
  return text === null || EMPTY.test(text) ? null : await fetchAgain(() => readOwn(text)).catch(() => null);
}

/** The text of a file of settings, empty settings where there is none; null where it can't be had. */
function textAt(url: URL): Promise<string | null> {
  // A frame without an origin may ask for nothing.
  if (self.origin === 'null') return Promise.resolve(null);
  const coming = texts.get(url.href) ?? fetchAgain(() => fetchText(url)).catch(() => null);
  texts.set(url.href, coming);
  return coming;
}

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (response.status >= 500) throw new Error(`The settings answer with ${response.status}.`);
  return response.ok ? await start(response) : '{}';
}

/**
 * Where settings may lie: `config.json` at the root of the site, or a file of its folder `config/`. Other folders of a site may take
 * uploads, and what stands in such a file speaks for the organisation.
 */
export function settingsAddress(asked: string | null, root: string): URL | null {
  if (asked === null || asked === 'config.json') return new URL('config.json', root);
  return /^config\/[\w-]{1,60}\.json$/.test(asked) ? new URL(asked, root) : null;
}

/** Reads settings that are here already: a text, or a value that a page has given. */
export async function readOwn(given: unknown): Promise<Own> {
  const [reader, parts] = await Promise.all([
    import('../../read/settings/read-settings.ts'),
    import('./organisation-parts.tsx'),
  ]);
  return {
    ...(typeof given === 'string' ? reader.readSettings(given, STEP_IDS) : reader.checkSettings(given, STEP_IDS)),
    parts,
  };
}

async function start(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; reader !== undefined && size < MOST; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return text;
}
