import { isReturning } from '../../graph/sign-in/redirect-return.ts';
import { onFirstSign } from './signs.ts';
import { tellFramed } from './tell-framed.ts';

const page = document.documentElement;

/** A connection that fails for a moment is tried again after so many milliseconds. */
const PAUSES = [1_000, 4_000];
const wait = (pause: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, pause));

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

/** Fetches the guide. Where it can't be had the page says so, with what was typed still in its box. */
async function loadGuide(): Promise<void> {
  const root = document.getElementById('guide');
  for (const note of document.querySelectorAll('.newer[data-failed]')) note.setAttribute('hidden', '');
  for (const pause of [...PAUSES, null])
    try {
      const [{ startGuide }, all] = await Promise.all([import('./start.tsx'), root === null ? {} : wordsFor(root)]);
      if (root !== null) startGuide(root, all);
      return;
    } catch {
      if (pause !== null) await wait(pause);
    }
  dispatchEvent(new Event('guide-failed'));
  const note = document.getElementById((await isReplaced()) ? 'load-replaced' : 'load-failed');
  if (note !== null) offerCopy(note);
  note?.removeAttribute('hidden');
  note?.scrollIntoView({ block: 'nearest' });
}

/**
 * What was typed is stored nowhere, so a reload loses it: a button copies it first. No other script is needed for that, since none can
 * be had.
 */
function offerCopy(note: HTMLElement): void {
  const box = document.querySelector<HTMLTextAreaElement>('textarea[data-field=paste]');
  const button = note.querySelector<HTMLButtonElement>('[data-action=copy]');
  if (box === null || button === null) return;
  button.hidden = box.value.trim() === '';
  button.onclick = async () => {
    // Selected in its box: where no clipboard can be had the keys copy it.
    box.focus();
    box.select();
    const done = await navigator.clipboard?.writeText(box.value).then(
      () => true,
      () => document.execCommand('copy'),
    );
    button.textContent = (done === true ? button.dataset.done : button.dataset.failedWords) ?? '';
  };
}

/** Whether the site was updated since this page was opened: it names other files, and the ones that this page names are gone. */
async function isReplaced(): Promise<boolean> {
  const own = document.querySelector('script[type=module]')?.textContent ?? '';
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    return answer.ok && !(await answer.text()).includes(own);
  } catch {
    return false;
  }
}

for (const button of document.querySelectorAll('[data-failed] [data-action=tryAgain]'))
  button.addEventListener('click', () => void loadGuide());
for (const button of document.querySelectorAll('[data-failed] [data-action=reload]'))
  button.addEventListener('click', () => location.reload());

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
    const { tellAboutPage } = await import('../pages/foot.ts');
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
