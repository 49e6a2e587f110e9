import { STEP_IDS } from '../../flow/steps.ts';
import type { ReadSettings } from '../../read/settings/read-settings.ts';

/** What is fetched of a file at most, in bytes: a little more than what is read, so that a larger one is noticed. */
const MOST = 200_000;
const EMPTY = /^\s*\{\s*("\$schema"\s*:\s*"[^"]*"\s*)?\}\s*$/;

/** The settings of this site's owner, with what shows them. */
export interface Own extends ReadSettings {
  parts: typeof import('./organisation-parts.tsx');
}

/**
 * Fetches `config.json` from the root of the site, or the file below it that the address names. Null where
 * it says nothing or can't be had, as in a frame without an origin: then all stays as it was built.
 */
export async function loadOwn(root: string): Promise<Own | null> {
  try {
    const asked = new URLSearchParams(location.search).get('config');
    const url = new URL(asked ?? 'config.json', root);
    if (!url.href.startsWith(root) || !url.pathname.endsWith('.json')) return null;
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    const text = response.ok ? await start(response) : '{}';
    return EMPTY.test(text) ? null : await readOwn(text);
  } catch {
    return null;
  }
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
