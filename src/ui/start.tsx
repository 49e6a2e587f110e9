import { hydrate } from 'preact';
import { dayOf } from './day.ts';
import { Guide } from './guide.tsx';
import { fetchArticle } from './prose-source.ts';

/** Brings the server-rendered guide to life. The words stand in the page, so that one script serves every language. */
const root = document.getElementById('guide');
const words = document.getElementById('words')?.textContent;
if (root !== null && words != null) {
  const alone = root.dataset.alone !== undefined;
  if (!alone) fetchArticle();
  hydrate(<Guide words={JSON.parse(words) as Record<string, string>} today={dayOf(new Date())} alone={alone} />, root);
  document.documentElement.classList.add('ready');
  dispatchEvent(new Event('guide-ready'));
}
// The page about app registrations leads on to the guide, and shares its script.
if (document.getElementById('register') !== null) void import('./register.ts');
