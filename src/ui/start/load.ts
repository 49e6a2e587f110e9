import { isReturning } from '../../graph/sign-in/redirect-return.ts';
import { tellFramed } from './tell-framed.ts';

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

/** A connection that fails for a moment is tried again after so many milliseconds. */
const PAUSES = [1_000, 4_000];
const wait = (pause: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, pause));

/** Fetches the guide. Where it can't be had the page says so, with what was typed still in its box. */
async function loadGuide(): Promise<void> {
  const note = document.getElementById('load-failed');
  note?.setAttribute('hidden', '');
  for (const pause of [...PAUSES, null])
    try {
      await import('./start.tsx');
      return;
    } catch {
      if (pause !== null) await wait(pause);
    }
  note?.removeAttribute('hidden');
  note?.scrollIntoView({ block: 'nearest' });
}
document.querySelector('#load-failed [data-action=tryAgain]')?.addEventListener('click', () => void loadGuide());
document.querySelector('#load-failed [data-action=reload]')?.addEventListener('click', () => location.reload());

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

// In a frame of another site the page only says where it can be opened.
if (document.documentElement.dataset.framed !== undefined) tellFramed();
else if (has('register') || (has('guide') && (asked || isReturning()))) afterFirstFrame(loadGuide);
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
    try {
      const [{ keepOffline }, { trustedScript }] = await Promise.all([
        import('../../offline/keep-offline.ts'),
        import('../page/trusted-types.ts'),
      ]);
      keepOffline(trustedScript);
    } catch {
      // The page works without its copy for later visits.
    }
  });
onFirstSign(async () => {
  try {
    const { tellAboutPage } = await import('../pages/foot.ts');
    await tellAboutPage(new Date());
  } catch {
    // The page works without what it says about itself.
  }
});
