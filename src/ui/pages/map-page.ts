import { fromLink, isLink } from '../../flow/link.ts';
import type { Step } from '../../flow/route.ts';
import { advance, startWalk } from '../../flow/walk.ts';
import { dayOf } from '../page/day.ts';

/** Marks the way that the case of a link took on the drawn map. */
function markWay(): void {
  if (!isLink(location.hash)) return;
  let walk = startWalk(dayOf(new Date()));
  const steps: Step[] = [walk.step];
  for (const event of fromLink(location.hash).events) {
    walk = advance(walk, event);
    steps.push(walk.step);
  }
  for (const [i, step] of steps.entries()) {
    document.querySelector(`[data-step="${step}"]`)?.classList.add('taken');
    document.querySelector(`[data-from="${steps[i - 1]}"][data-to="${step}"]`)?.classList.add('taken');
  }
  document.querySelector(`[data-step="${steps.at(-1)}"]`)?.classList.add('here');
  document.querySelector('p.way')?.removeAttribute('hidden');
}

markWay();
