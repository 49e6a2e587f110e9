import { hydrate } from 'preact';
import { loadOwn } from '../organisation/organisation-load.ts';
import { dayOf } from '../page/day.ts';
import { tell } from '../page/host-events.ts';
import { takeOpening } from '../page/query.ts';
import { fetchArticle } from '../prose/prose-source.ts';
import { Guide } from '../walk/guide.tsx';

/** Brings the server-rendered guide to life. The words stand in the page, so that one script serves every language. */
const root = document.getElementById('guide');
const words = document.getElementById('words')?.textContent;
if (root !== null && words != null) {
  const alone = root.dataset.alone !== undefined;
  if (!alone) fetchArticle();
  const own = alone ? Promise.resolve(null) : loadOwn(new URL('../', location.href).href);
  hydrate(
    <Guide
      words={JSON.parse(words) as Record<string, string>}
      today={dayOf(new Date())}
      alone={alone}
      opening={takeOpening()}
      own={own}
    />,
    root,
  );
  document.documentElement.dataset.ready = '';
  tell('guide-ready', undefined);
}
// The page about app registrations leads on to the guide, and shares its script.
if (document.getElementById('register') !== null) void import('../pages/register-page.ts');
