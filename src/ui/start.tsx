import { hydrate } from 'preact';
import { Guide } from './guide.tsx';
import { dayOf } from './use-walk.ts';

/** Brings the server-rendered guide to life. The words stand in the page, so that one script serves every language. */
const root = document.getElementById('guide');
const words = document.getElementById('words')?.textContent;
if (root !== null && words != null) {
  const { errorsHref } = root.dataset;
  hydrate(
    <Guide
      words={JSON.parse(words) as Record<string, string>}
      today={dayOf(new Date())}
      {...(errorsHref === undefined ? {} : { errorsHref })}
    />,
    root,
  );
  document.documentElement.classList.add('ready');
  dispatchEvent(new Event('guide-ready'));
}
