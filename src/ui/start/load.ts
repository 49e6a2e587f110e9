import { isReturning } from '../../graph/sign-in/redirect-return.ts';

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

const onFirstSign = (task: () => void): void => {
  const once = (): void => {
    for (const sign of SIGNS) removeEventListener(sign, once);
    task();
  };
  for (const sign of SIGNS) addEventListener(sign, once, { passive: true });
};

const has = (id: string): boolean => document.getElementById(id) !== null;
/** The address asks for a step, so nobody waits at the start screen. */
const asked = document.documentElement.dataset.opening !== undefined || location.hash.startsWith('#a=');

if (has('register') || (has('guide') && (asked || isReturning()))) afterFirstFrame(loadGuide);
else if (has('guide')) {
  afterFirstFrame(() => void import('./engine.ts'));
  onFirstSign(loadGuide);
}
// The other language opens at the same step.
addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[hreflang]');
  if (link !== null && location.hash.startsWith('#a=')) link.hash = location.hash;
});
// Where the site is being written there is no version of it to keep.
if (import.meta.env.PROD)
  onFirstSign(async () => {
    const [{ keepOffline }, { trustedScript }] = await Promise.all([
      import('../../offline/keep-offline.ts'),
      import('../page/trusted-types.ts'),
    ]);
    keepOffline(trustedScript);
  });
