import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchAgain } from '../page/fetch-again.ts';

type Parts = typeof import('./client-parts.tsx');
let parts: Parts | null = null;

interface WithPartsProps {
  /** Stands in their place until they are there. */
  waiting?: JSX.Element;
  children: (parts: Parts) => JSX.Element;
}

/** Shows parts of a client, which are fetched with the first use. Where they can't be had, what stands beside them leads on. */
export function WithClientParts({ waiting, children }: WithPartsProps): JSX.Element | null {
  const [here, arrive] = useState(parts);
  useEffect(() => {
    if (parts !== null) return;
    void fetchAgain(() => import('./client-parts.tsx')).then(
      (found) => {
        parts = found;
        arrive(found);
      },
      () => {},
    );
  }, []);
  return here === null ? (waiting ?? null) : children(here);
}
