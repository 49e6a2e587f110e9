import { useEffect, useState } from 'preact/hooks';
import { ORDER, type Order, tell } from '../page/host-events.ts';
import { type Own, readOwn } from './organisation-load.ts';

/** The settings of whoever runs this site, once they are there; a page around a frame may give others. */
export function useOrganisation(loading: Promise<Own | null> | undefined): Own | null {
  const [own, setOwn] = useState<Own | null>(null);
  useEffect(() => {
    let given = false;
    const take = (next: Own | null): void => {
      if (next === null) return;
      setOwn(next);
      if (next.problems.length > 0) tell('guide-error', { problem: 'config' });
      dispatchEvent(new CustomEvent('guide-embedders', { detail: next.organisation.embedders }));
    };
    const order = (event: Event): void => {
      const wanted = (event as CustomEvent<Order>).detail;
      if (wanted.type !== 'config') return;
      given = true;
      void readOwn(wanted.config).then(take);
    };
    addEventListener(ORDER, order);
    void loading?.then((next) => {
      if (!given) take(next);
    });
    return () => removeEventListener(ORDER, order);
  }, [loading]);
  return own;
}
