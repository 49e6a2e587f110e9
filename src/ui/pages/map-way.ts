import { fromLink, isLink } from '../../flow/link.ts';
import { stepOf } from '../../flow/play.ts';
import { openVisit } from '../../flow/visit.ts';
import { dayOf } from '../page/day.ts';

/**
 * Marks the way of the case that the address holds, and leads back to it. The way is what the case says: the questions
 * that are answered, and where it stands.
 */
function markWay(): void {
  if (!isLink(location.hash)) return;
  const { events } = fromLink(location.hash);
  const { states } = openVisit({ today: dayOf(new Date()) }, events);
  const last = states.at(-1);
  if (last === undefined) return;
  const answered = [...Object.keys(last.context.answers), ...states.map(stepOf)];
  for (const step of answered) document.querySelector(`[data-step="${step}"]`)?.classList.add('taken');
  const here = document.querySelector(`[data-step="${stepOf(last)}"]`);
  here?.classList.add('here');
  here?.setAttribute('aria-current', 'step');
  for (const station of document.querySelectorAll('[data-phase]')) {
    if (station.querySelector('.taken') !== null) station.classList.add('taken');
  }
  document.querySelector('p.way')?.removeAttribute('hidden');
  for (const back of document.querySelectorAll<HTMLAnchorElement>('[data-action="backToCase"]'))
    back.hash = location.hash;
}

markWay();
