import { fill } from '../i18n/fill.ts';
import type { WordKey } from '../i18n/index.ts';

type ContentKind = 'question' | 'gate' | 'reply' | 'remedy' | 'outcome' | 'finding' | 'unhelpful';
/** A short string of the content, such as `gate.tenantSetting.closed`. */
type ContentKey = `${ContentKind}.${string}.${string}`;

/** Gives the words for a key, with `{names}` filled in. A key without words comes back as it is. */
export type T = (key: WordKey | ContentKey, params?: Readonly<Record<string, string | number>>) => string;

/** Makes the lookup over one page's words: the interface's and the content's in one record. */
export function makeT(words: Readonly<Record<string, string>>): T {
  return (key, params) => fill(words[key] ?? key, params);
}
