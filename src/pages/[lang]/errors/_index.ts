import { fill } from '../../../i18n/fill.ts';
import { wordsIn } from '../../../ui/search/search-rows.ts';

/** Filters the list of replies. The list stands in the page; this only hides what doesn't match. */
const main = document.getElementById('main');
const words = JSON.parse(main?.dataset.words ?? '{}') as Record<string, string>;
const box = document.querySelector<HTMLInputElement>('#query');
const count = document.getElementById('count');
const rows = [...document.querySelectorAll<HTMLElement>('.replies-list li')].map((row) => ({
  row,
  words: wordsIn(`${row.textContent ?? ''} ${row.dataset.words ?? ''}`),
}));

const known = new Set(rows.flatMap((row) => row.words));
/** A word that a reply has is meant as it is: 5.7.60 isn't the beginning of 5.7.606. Anything else is still being typed. */
const meets = (word: string, own: readonly string[]): boolean =>
  known.has(word) ? own.includes(word) : own.some((other) => other.startsWith(word));

function show(): void {
  const wanted = wordsIn(box?.value ?? '');
  let shown = 0;
  for (const { row, words: own } of rows) {
    row.hidden = !wanted.every((word) => meets(word, own));
    if (!row.hidden) shown += 1;
  }
  for (const section of document.querySelectorAll<HTMLElement>('section[data-group]'))
    section.hidden = section.querySelector('li:not([hidden])') === null;
  for (const jump of document.querySelectorAll<HTMLElement>('.jump')) jump.hidden = wanted.length > 0;
  if (count !== null) count.textContent = shown === 0 ? (words.none ?? '') : fill(words.count ?? '', { count: shown });
}

main?.classList.add('alive');
box?.addEventListener('input', show);
document.getElementById('find')?.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('.replies-list li:not([hidden]) a')?.focus();
});
