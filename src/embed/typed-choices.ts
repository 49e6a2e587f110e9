import { USUAL } from './frame-address.ts';
import { LOWEST, TALLEST } from './frame-limits.ts';

/** What is to be said of an address or a height that somebody typed. Each has a sentence in every language. */
export type ChoiceNote = 'noAddress' | 'scheme' | 'http' | 'slash' | 'page' | 'query' | 'height';

interface TypedRoot {
  /** Address of the site's root, with a slash at its end; the fallback where what was typed is none. */
  root: string;
  notes: ChoiceNote[];
}

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Reads the address of the site as it was typed. Whatever is put right is noted; nothing is changed in silence. `languages` are
 * the folders of pages below the root, by which the address of a page is known.
 */
export function readRoot(typed: string, fallback: string, languages: readonly string[]): TypedRoot {
  const text = typed.trim();
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !isUrl(text)) return { root: fallback, notes: ['noAddress'] };
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { root: fallback, notes: ['scheme'] };
  const notes: ChoiceNote[] = [];
  if (url.search !== '' || url.hash !== '') notes.push('query');
  const slashed = /(?:\/|\.html)$/.test(url.pathname) ? url.pathname : `${url.pathname}/`;
  const page = new RegExp(`/(?:(?:${languages.join('|')})/(?:(?:embed|builder)/)?)?(?:index\\.html)?$`);
  const folder = slashed.replace(page, '/');
  if (folder !== slashed) notes.push('page');
  else if (slashed !== url.pathname) notes.push('slash');
  if (url.protocol === 'http:' && !LOCAL.test(url.hostname)) notes.push('http');
  return { root: `${url.origin}${folder}`, notes };
}

/** Reads a height in CSS pixels; the usual one, with a note, where the text is no number or the number out of bounds. */
export function readHeight(typed: string): { height: number; notes: ChoiceNote[] } {
  const text = typed.trim();
  const height = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return height >= LOWEST && height <= TALLEST ? { height, notes: [] } : { height: USUAL.height, notes: ['height'] };
}

function isUrl(text: string): boolean {
  try {
    return new URL(text).hostname !== '';
  } catch {
    return false;
  }
}
