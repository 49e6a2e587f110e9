import { fill } from '../../i18n/fill.ts';
import type { T } from '../words.ts';

/** The words of the whole page, those of the reading of a tenant included. */
export type TenantT = T;

/** Address of the site's root: scripts lie one folder below it, whatever page has fetched them. */
export function siteRoot(): string {
  const here = import.meta.url;
  return new URL(import.meta.env.DEV ? '/' : '../', here).href;
}

let fetched: Readonly<Record<string, string>> | null = null;

/** Fetches the words that this screen alone needs, in the language of the page. They complete those of the page. */
export async function tenantWords(): Promise<(t: T) => TenantT> {
  fetched ??= await fetchWords();
  const words = fetched;
  return (t) => (key, params) => {
    const text = words[key];
    return text === undefined ? t(key, params) : fill(text, params);
  };
}

async function fetchWords(): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(new URL(`${document.documentElement.lang}/tenant.json`, siteRoot()));
  if (!response.ok) throw new Error(`The words could not be fetched: ${response.status}`);
  return (await response.json()) as Record<string, string>;
}
