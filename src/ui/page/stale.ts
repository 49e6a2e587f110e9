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

/** A clock may stand a day or two before the check for people in another time zone. */
const NOT_YET = 2;
/** After so many days the clock is wrong more likely than that a copy is still used. */
const TOO_LATE = 3 * 366;

/**
 * Whether the clock can be right: `early` where it stands before the facts were checked, which nobody can read then, `late` where it
 * stands more than three years behind. Both are ISO dates, `YYYY-MM-DD`.
 */
export function clockFault(checked: string, today: string): 'early' | 'late' | null {
  const days = (Date.parse(today) - Date.parse(checked)) / DAY;
  if (days < -NOT_YET) return 'early';
  return days > TOO_LATE ? 'late' : null;
}

/**
 * Says that the facts of this page are old, where they are, with a link to the newest version where one is known, or that the
 * clock of the device can't be right. `today`: ISO date.
 */
export function tellIfStale(today: string, named: string | null): void {
  const note = document.getElementById('stale');
  const checked = document.querySelector<HTMLElement>('[data-facts]')?.dataset.facts ?? '';
  const fault = clockFault(checked, today);
  const clock = document.querySelector<HTMLElement>(`[data-clock="${fault}"]`);
  if (clock !== null) clock.hidden = false;
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
