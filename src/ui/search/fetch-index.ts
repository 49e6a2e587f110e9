import { fetchAgain } from '../page/fetch-again.ts';
import { type Hit, makeSearch, type SearchRow } from './search-rows.ts';

type Search = (query: string) => Hit[];
let search: Promise<Search> | null = null;

/**
 * The search over one language, with its index fetched once from this site. `folder` is the language's folder. A failure isn't
 * kept: the next call asks again.
 */
export function fetchSearch(folder: string): Promise<Search> {
  search ??= fetchAgain(() => fetchIndex(folder)).catch((problem: unknown) => {
    search = null;
    throw problem;
  });
  return search;
}

async function fetchIndex(folder: string): Promise<Search> {
  const answer = await fetch(new URL('search.json', folder), { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!answer.ok) throw new Error(`The index answers with ${answer.status}.`);
  return makeSearch((await answer.json()) as SearchRow[]);
}
