import { hydrate } from 'preact';
import { lacksSignIn, loadOwn } from '../organisation/organisation-load.ts';
import { dayOf } from '../page/day.ts';
import { tell } from '../page/host-events.ts';
import type { loadOrTell } from '../page/load-or-tell.ts';
import { takeOpening } from '../page/query.ts';
import { Guide } from '../walk/guide.tsx';

/** Brings the server-rendered guide to life with the words of its language: one script serves every language. */
export function startGuide(root: HTMLElement, words: Readonly<Record<string, string>>): void {
  const site = new URL('../', location.href).href;
  hydrate(
    <Guide
      words={words}
      today={dayOf(new Date())}
      opening={takeOpening()}
      own={loadOwn(site)}
      lacksSignIn={lacksSignIn(site)}
    />,
    root,
  );
  document.documentElement.dataset.ready = '';
  tell('guide-ready', undefined);
}

/** Brings the page about app registrations to life: it leads on to the guide, and shares its script. */
export async function startRegister(load: typeof loadOrTell): Promise<void> {
  const page = await import('../pages/register-page.ts');
  page.startRegister(load);
}
