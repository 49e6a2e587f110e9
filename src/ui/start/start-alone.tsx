import { hydrate } from 'preact';
import { dayOf } from '../page/day.ts';
import { Guide } from '../walk/guide.tsx';

/** Brings the guide of the single file to life: everything that it needs stands in the file. */
const root = document.getElementById('guide');
const words = document.getElementById('words')?.textContent;
if (root !== null && words != null) {
  hydrate(<Guide words={JSON.parse(words) as Record<string, string>} today={dayOf(new Date())} alone />, root);
  document.documentElement.dataset.ready = '';
}
