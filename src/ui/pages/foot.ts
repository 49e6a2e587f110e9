import { loadOwn } from '../organisation/organisation-load.ts';
import { dayOf } from '../page/day.ts';
import { linkIn, tellIfStale } from '../page/stale.ts';

/**
 * What a page says about itself once somebody is there: that its facts are old, with the newest version where the site or its
 * settings name one, and where to report what is wrong. Nothing of what was typed or pasted goes into either link.
 */
export async function tellAboutPage(today: Date): Promise<void> {
  const own = await ownSettings();
  tellIfStale(dayOf(today), own?.newest ?? null);
  const report = linkIn(document.getElementById('feedback'), withSubject(own?.feedback ?? null, document.title));
  if (report !== null) report.dataset.action = 'feedback';
}

async function ownSettings(): Promise<{ feedback: string | null; newest: string | null } | null> {
  const home = document.querySelector<HTMLAnchorElement>('[data-home]');
  return home === null ? null : ((await loadOwn(new URL('../', home.href).href))?.organisation ?? null);
}

/** A mail about this page begins with its title, unless the address brings words of its own. */
function withSubject(href: string | null, title: string): string | null {
  const isBare = href?.startsWith('mailto:') === true && !href.includes('?');
  return isBare ? `${href}?subject=${encodeURIComponent(title)}` : href;
}
