import { loadOwn } from '../organisation/organisation-load.ts';
import { dayOf } from '../page/day.ts';
import { isStale } from '../page/stale.ts';

/**
 * What a page says about itself once somebody is there: that its facts are old, with the newest version where the site or its
 * settings name one, and where to report what is wrong. Nothing of what was typed or pasted goes into either link.
 */
export async function tellAboutPage(today: Date): Promise<void> {
  const own = await ownSettings();
  const stale = document.getElementById('stale');
  const checked = document.querySelector<HTMLElement>('[data-facts]')?.dataset.facts ?? '';
  if (stale !== null && isStale(checked, dayOf(today))) {
    const newest = document.getElementById('newest');
    const link = linkIn(newest, own?.newest ?? newest?.dataset.href ?? null);
    if (link !== null) link.dataset.action = 'newest';
    stale.hidden = false;
  }
  const report = linkIn(document.getElementById('feedback'), withSubject(own?.feedback ?? null, document.title));
  if (report !== null) report.dataset.action = 'feedback';
}

async function ownSettings(): Promise<{ feedback: string | null; newest: string | null } | null> {
  const home = document.querySelector<HTMLAnchorElement>('[data-home]');
  return home === null ? null : ((await loadOwn(new URL('../', home.href).href))?.organisation ?? null);
}

/** A link in its place, with the words that the page has for it; null where there is no address. */
function linkIn(place: HTMLElement | null, href: string | null): HTMLAnchorElement | null {
  if (place === null || href === null) return null;
  const link = document.createElement('a');
  link.href = href;
  link.textContent = place.dataset.words ?? '';
  place.replaceChildren(link);
  place.hidden = false;
  return link;
}

/** A mail about this page begins with its title, unless the address brings words of its own. */
function withSubject(href: string | null, title: string): string | null {
  const isBare = href?.startsWith('mailto:') === true && !href.includes('?');
  return isBare ? `${href}?subject=${encodeURIComponent(title)}` : href;
}
