import { readAddress } from './address.ts';
import { keepActs } from './early-acts.ts';
import { takeFromAnywhere } from './from-anywhere.ts';
import { onFirstSign } from './signs.ts';

// The first script of a page with a guide. It stands before the form, whole, so that it runs before anything is painted: nothing that
// a person does is lost or without an answer while the guide is on its way. A browser that is too old for the guide gets the plain page.
const page = document.documentElement;

/**
 * What is hidden, frame by frame, until it is its turn: all, all but the header, all but header and title, the list below the form.
 * Each part is laid out in its own frame, so that the first is on the screen as soon as a blank page would be, and no frame is
 * long. The styles know these names.
 */
const HIDDEN_FIRST = ['all', 'guide', 'form', 'list'] as const;

/**
 * A frame of another page shows the form at once: outside of what is seen a browser gives it no frames. Who comes back to the page
 * gets all of it, so that the browser can return to the place that was read.
 */
function firstPart(): number {
  const [entry] = performance.getEntriesByType('navigation');
  if (entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate') return HIDDEN_FIRST.length;
  return parent === window ? 0 : HIDDEN_FIRST.length - 1;
}
function showInParts(part: number): void {
  const hidden = HIDDEN_FIRST[part];
  if (hidden === undefined) {
    delete page.dataset.first;
    return;
  }
  page.dataset.first = hidden;
  requestAnimationFrame(() => showInParts(part + 1));
}
if (page.dataset.old === undefined) {
  page.classList.add('js');
  showInParts(firstPart());
  readAddress();
  keepActs();
  takeFromAnywhere();
  onFirstSign(() => {
    page.dataset.sign = '';
  });
}
