import { hydrate } from 'preact';
import { dayOf } from '../page/day.ts';
import { tell } from '../page/host-events.ts';
import { takeOpening } from '../page/query.ts';
import { tellIfStale } from '../page/stale.ts';
import { Guide } from '../walk/guide.tsx';
import { wordsInPage } from './words-in-page.ts';

/** Brings the guide of the single file to life: everything that it needs stands in the file. */
const root = document.getElementById('guide');
const words = wordsInPage();
if (root !== null && words !== null) {
  hydrate(<Guide words={words} today={dayOf(new Date())} opening={takeOpening()} alone />, root);
  document.documentElement.dataset.ready = '';
  tellIfStale(dayOf(new Date()), null);
  tell('guide-ready', undefined);
}
