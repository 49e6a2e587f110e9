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
const keepOffline = (): void => void import('./offline.ts').then((offline) => offline.keepOffline());
const onFirstSign = (task: () => void): void => {
  const once = (): void => {
    for (const sign of SIGNS) removeEventListener(sign, once);
    task();
  };
  for (const sign of SIGNS) addEventListener(sign, once, { passive: true });
};

/** The first frame is painted before anything is fetched, so that the page appears as fast as a blank one. */
const afterFirstFrame = (task: () => void): void => void requestAnimationFrame(() => setTimeout(task));

const hasGuide = document.getElementById('guide') !== null;

if (hasGuide && location.hash.startsWith('#a=')) afterFirstFrame(loadGuide);
else if (hasGuide) {
  afterFirstFrame(() => void import('./engine.ts'));
  onFirstSign(loadGuide);
}
if (import.meta.env.PROD) onFirstSign(keepOffline);
