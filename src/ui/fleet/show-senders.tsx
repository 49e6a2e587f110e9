import { hydrate } from 'preact';
import { BASIC_OFF_BY_DEFAULT } from '../../domain/rules/retirement-dates.ts';
import { dayOf } from '../page/day.ts';
import { FleetApp } from './fleet-app.tsx';
import { makeWords } from './sender-words.ts';

/** Brings the page of senders to life. Its words stand in an attribute, as JSON. */
const root = document.getElementById('senders');
const words = root?.dataset.words;
if (root !== null && words !== undefined) {
  const t = makeWords(document.documentElement.lang, JSON.parse(words) as Record<string, string>);
  const today = dayOf(new Date());
  // The page may have been built on the other side of the day.
  const when = today >= BASIC_OFF_BY_DEFAULT ? 'after' : 'before';
  for (const lead of document.querySelectorAll<HTMLElement>('main > [data-when]'))
    lead.hidden = lead.dataset.when !== when;
  hydrate(<FleetApp t={t} today={today} />, root);
  dispatchEvent(new Event('senders-ready'));
}
