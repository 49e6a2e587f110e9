import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchAgain } from '../page/fetch-again.ts';
import type { T } from '../words.ts';
import type { Hit } from './search-rows.ts';

interface MatchesProps {
  t: T;
  /** What was typed and isn't known; it stays in the page. */
  text: string;
  /** Way to the folder of the reply pages, which stands in the language's folder. */
  errors: string;
}

/** Longer texts aren't words that somebody looks for. */
const LONGEST = 200;
const MOST = 5;

/**
 * Pages that match a short text which no reader knows: the name of a printer, words of a fix. Empty until the index is there, where
 * it can't be had, and where nothing matches.
 */
export function Matches({ t, text, errors }: MatchesProps): JSX.Element | null {
  const [hits, setHits] = useState<readonly Hit[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const folder = new URL(`${errors}../`, location.href).href;
    setHits([]);
    if (text.trim() !== '' && text.length <= LONGEST)
      fetchAgain(() => import('./fetch-index.ts'))
        .then(({ fetchSearch }) => fetchSearch(folder))
        .then((find) => isCurrent && setHits(find(text).slice(0, MOST)))
        .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [text, errors]);
  if (hits.length === 0) return null;
  return (
    <section class="note" data-note="matches">
      <h2>{t('start.matches')}</h2>
      <ul>
        {hits.map(({ address, title }) => (
          <li key={address}>
            <a href={`${errors}../${address}`} data-action="search">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
