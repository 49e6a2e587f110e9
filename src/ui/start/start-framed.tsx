import { hydrate } from 'preact';
import { lacksSignIn, loadOwn } from '../organisation/organisation-load.ts';
import { dayOf } from '../page/day.ts';
import { tell } from '../page/host-events.ts';
import { takeOpening } from '../page/query.ts';
import { tellIfStale } from '../page/stale.ts';
import { articleIsHere } from '../prose/prose-source.ts';
import { Guide } from '../walk/guide.tsx';
import { makeT } from '../words.ts';
import { keepOutward } from './external-links.ts';
import { keepPlace } from './frame-storage.ts';
import { wordsInPage } from './words-in-page.ts';

/**
 * Brings the guide to life in a frame of somebody else's page. Nothing is fetched but the site's settings, which may be
 * refused: the whole article stands in the page, and this script holds everything.
 */
export function startFramed(): void {
  const root = document.getElementById('guide');
  const words = wordsInPage();
  if (root === null || words === null) return;
  const asked = new URLSearchParams(location.search);
  document.documentElement.classList.toggle('compact', asked.get('compact') === '1');
  const full = fullAddress();
  keepOutward(makeT(words), full);
  keepPlace(asked.get('storage'));
  articleIsHere();
  const today = dayOf(new Date());
  const site = new URL('../../', location.href).href;
  const own = loadOwn(site);
  hydrate(
    <Guide
      words={words}
      today={today}
      opening={takeOpening()}
      own={own}
      lacksSignIn={lacksSignIn(site)}
      frame={{ full, signIn: asked.get('signin') !== 'off' }}
    />,
    root,
  );
  document.documentElement.dataset.ready = '';
  void own.then((settings) => tellIfStale(today, settings?.organisation?.newest ?? null));
  tell('guide-ready', undefined);
}

/** The guide's own page: what the frame's address says about the look and the organisation goes with it. */
function fullAddress(): string {
  const full = new URL('../', location.href);
  const asked = new URLSearchParams(location.search);
  for (const name of ['theme', 'cloud', 'config']) {
    const value = asked.get(name);
    if (value !== null) full.searchParams.set(name, value);
  }
  full.hash = '';
  return full.href;
}
