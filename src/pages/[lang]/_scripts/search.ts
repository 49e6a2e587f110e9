import { fill } from '../../../i18n/fill.ts';
import { fetchSearch } from '../../../ui/search/fetch-index.ts';
import type { Hit } from '../../../ui/search/search-rows.ts';

/** The page that searches. Its index is fetched with the first sign of a person; what is typed stays in the page. */
const main = document.getElementById('main');
const words = JSON.parse(main?.dataset.words ?? '{}') as Record<string, string>;
const box = document.querySelector<HTMLInputElement>('#query');
const list = document.getElementById('hits');
const count = document.getElementById('count');
const none = document.getElementById('none');
const common = document.getElementById('common');
const folder = new URL('../', location.href).href;

function show(hits: readonly Hit[], query: string): void {
  const isEmpty = query.trim() === '';
  list?.replaceChildren(...hits.map(rowOf));
  if (common !== null) common.hidden = hits.length > 0;
  if (none !== null) none.hidden = isEmpty || hits.length > 0;
  if (count === null) return;
  const told = hits.length === 0 ? words.none : hits.length === 1 ? words.one : words.count;
  count.textContent = isEmpty ? '' : fill(told ?? '', { count: hits.length });
}

function rowOf({ kind, address, title }: Hit): HTMLElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  const what = document.createElement('span');
  row.dataset.kind = kind;
  link.href = `../${address}`;
  link.textContent = title;
  what.className = 'hint';
  what.textContent = words[kind] ?? '';
  row.append(link, what);
  return row;
}

async function search(): Promise<void> {
  const query = box?.value ?? '';
  try {
    const find = await fetchSearch(folder);
    // Somebody may have typed on while the index was on its way.
    if (query === (box?.value ?? '')) show(find(query), query);
  } catch {
    if (count !== null) count.textContent = words.failed ?? '';
  }
}

main?.classList.add('alive');
for (const sign of ['pointermove', 'keydown', 'focusin', 'touchstart'])
  addEventListener(sign, () => void fetchSearch(folder).catch(() => undefined), { once: true, passive: true });
box?.addEventListener('input', () => void search());
document.getElementById('find')?.addEventListener('submit', (event) => {
  event.preventDefault();
  void search().then(() => list?.querySelector('a')?.focus());
});
// A browser may bring back what was typed when somebody comes back to the page.
if (box !== null && box.value !== '') void search();
