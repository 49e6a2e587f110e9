/** For so many days after their check facts are taken as fresh. */
const FRESH = 120;
const DAY = 86_400_000;

/**
 * Whether the facts of this copy are old. Both are ISO dates, `YYYY-MM-DD`. A clock that stands before the check is wrong and
 * says nothing about it.
 */
export function isStale(checked: string, today: string): boolean {
  return (Date.parse(today) - Date.parse(checked)) / DAY > FRESH;
}

/** Says that the facts of this page are old, where they are, with a link to the newest version where one is known. `today`: ISO date. */
export function tellIfStale(today: string, named: string | null): void {
  const note = document.getElementById('stale');
  const checked = document.querySelector<HTMLElement>('[data-facts]')?.dataset.facts ?? '';
  if (note === null || !isStale(checked, today)) return;
  const newest = document.getElementById('newest');
  const link = linkIn(newest, named ?? newest?.dataset.href ?? null);
  if (link !== null) link.dataset.action = 'newest';
  note.hidden = false;
}

/** A link in its place, with the words that the page has for it; null where there is no address. */
export function linkIn(place: HTMLElement | null, href: string | null): HTMLAnchorElement | null {
  if (place === null || href === null) return null;
  const link = document.createElement('a');
  link.href = href;
  link.textContent = place.dataset.words ?? '';
  place.replaceChildren(link);
  place.hidden = false;
  return link;
}
