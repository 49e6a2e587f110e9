import { isReturning } from '../../graph/sign-in/redirect-return.ts';
import { fetchAgain } from '../page/fetch-again.ts';
import { loadOrTell } from '../page/load-or-tell.ts';
import { onFirstSign } from './signs.ts';
import { tellFramed } from './tell-framed.ts';

const page = document.documentElement;

type Words = Readonly<Record<string, string>>;
let words: Promise<Words> | null = null;

/** Fetches the words of the screens, once; again where that failed. */
async function fetchWords(address: string): Promise<Words> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Words;
}
function wordsFor(root: HTMLElement): Promise<Words> {
  words ??= fetchWords(root.dataset.words ?? '');
  words.catch(() => {
    words = null;
  });
  return words;
}

/** Fetches the guide, or what shares its script. Where it can't be had the page says so, with what was typed still in its box. */
function loadGuide(): void {
  const root = document.getElementById('guide');
  const load = async (): Promise<void> => {
    const [{ startGuide, startRegister }, all] = await Promise.all([
      import('./start.tsx'),
      root === null ? {} : wordsFor(root),
    ]);
    if (root === null) await startRegister(loadOrTell);
    else startGuide(root, all);
  };
  void loadOrTell(load, () => dispatchEvent(new Event('guide-failed')));
}

/** The first frame is painted before anything is fetched, so that the page appears as fast as a blank one. */
const afterFirstFrame = (task: () => void): void => void requestAnimationFrame(() => setTimeout(task));

/** Where nobody waits, what is fetched ahead doesn't compete with the first picture: it waits until that is on the screen. */
function onceSeen(task: () => void): void {
  const seen = new PerformanceObserver(() => {
    seen.disconnect();
    task();
  });
  seen.observe({ type: 'paint', buffered: true });
}

const guide = document.getElementById('guide');
/** Nobody waits at the start screen: the address asks for a step, or somebody was there before this script. */
const asked = page.dataset.opening !== undefined || page.dataset.sign !== undefined || location.hash.startsWith('#a=');

// In a frame of another site the page only says where it can be opened.
if (page.dataset.framed !== undefined) tellFramed();
else if (page.dataset.old !== undefined) {
  // A browser that lacks what the guide needs shows the plain page.
} else if (document.getElementById('register') !== null || (guide !== null && (asked || isReturning())))
  afterFirstFrame(loadGuide);
else if (guide !== null) {
  onceSeen(() => {
    void import('./engine.ts');
    void wordsFor(guide);
  });
  onFirstSign(loadGuide);
}
// The other language opens at the same step.
addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[hreflang]');
  if (link !== null && location.hash.startsWith('#a=')) link.hash = location.hash;
});
/** Keeps the site for later visits without a network. */
async function keepSite(): Promise<void> {
  try {
    const [{ keepOffline }, { trustedScript }] = await Promise.all([
      import('../../offline/keep-offline.ts'),
      import('../page/trusted-types.ts'),
    ]);
    keepOffline(trustedScript);
  } catch {
    // The page works without its copy for later visits.
  }
}
/** What the page says about itself: how old its facts are, and where to report a fault. */
async function tellAbout(): Promise<void> {
  try {
    const { tellAboutPage } = await fetchAgain(() => import('../pages/foot.ts'));
    await tellAboutPage(new Date());
  } catch {
    // The page works without what it says about itself.
  }
}
function onceSomebodyIsThere(): void {
  // Where the site is being written there is no version of it to keep.
  if (import.meta.env.PROD) void keepSite();
  void tellAbout();
}
if (page.dataset.sign !== undefined) onceSomebodyIsThere();
else onFirstSign(onceSomebodyIsThere);
