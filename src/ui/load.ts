import { isReturning } from '../graph/away.ts';

/** Whatever shows that somebody is there. A click or a chosen file that comes before the script is kept by the page and played again. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'dragenter',
  'wheel',
  'change',
  'popstate',
];

const loadGuide = (): void => void import('./start.tsx');

/** The first frame is painted before anything is fetched, so that the page appears as fast as a blank one. */
const afterFirstFrame = (task: () => void): void => void requestAnimationFrame(() => setTimeout(task));

const atOnce = location.hash.startsWith('#a=') || isReturning() || document.getElementById('guide') === null;
if (atOnce) afterFirstFrame(loadGuide);
else {
  afterFirstFrame(() => void import('./engine.ts'));
  for (const sign of SIGNS) addEventListener(sign, loadGuide, { once: true, passive: true });
}
