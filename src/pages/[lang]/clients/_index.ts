import { fill } from '../../../i18n/fill.ts';
import { plainName } from '../../../ui/clients/plain-name.ts';

/** Searches and filters the list of clients. The list stands in the page; this only hides what doesn't match. */
const form = document.querySelector<HTMLFormElement>('#filter');
const main = document.getElementById('main');
const rows = [...document.querySelectorAll<HTMLElement>('li[data-client]')].map((row) => ({
  row,
  text: plainName(`${row.querySelector('a')?.textContent ?? ''} ${row.dataset.also ?? ''} ${row.dataset.client ?? ''}`),
  kind: row.closest<HTMLElement>('[data-kind]')?.dataset.kind ?? '',
  sends: row.dataset.sends ?? '',
}));

function show(): void {
  if (form === null) return;
  const data = new FormData(form);
  const wanted = plainName(String(data.get('search') ?? '')).split(' ');
  const kind = String(data.get('kind') ?? '');
  const sends = String(data.get('sends') ?? '');
  let count = 0;
  for (const { row, text, ...own } of rows) {
    const matches =
      (kind === '' || own.kind === kind) &&
      (sends === '' || own.sends === sends) &&
      wanted.every((word) => text.includes(word));
    row.hidden = !matches;
    if (matches) count += 1;
  }
  for (const section of document.querySelectorAll<HTMLElement>('section[data-kind]'))
    section.hidden = section.querySelector('li:not([hidden])') === null;
  const none = document.getElementById('none');
  if (none !== null) none.hidden = count > 0;
  const told = document.getElementById('count');
  if (told !== null) told.textContent = fill(main?.dataset.count ?? '{count}', { count });
}

main?.classList.add('alive');
form?.addEventListener('input', show);
form?.addEventListener('submit', (event) => event.preventDefault());
show();
