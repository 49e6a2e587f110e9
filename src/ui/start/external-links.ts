import { selectAll } from '../page/copy.ts';
import { makeCopyButton } from '../page/copy-button.ts';
import type { T } from '../words.ts';

/** Shows the address of a link that may not open; gone with the next step. */
const SHOWN = 'address-shown';

/**
 * Keeps links inside somebody else's page in order. Another page opens in a tab of its own, since it would replace the
 * guide; where a sandbox forbids tabs that fails without a word, so the address is shown to copy. A link within the
 * guide and one to another language replace the frame's entry in the browser's history: a new one would be the page's.
 */
export function keepOutward(t: T, full: string): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || !link.hasAttribute('href') || link.hasAttribute('download') || event.defaultPrevented) return;
    const there = new URL(link.href);
    // The mail program opens beside the page; in a frame only a tab may open it.
    if (there.protocol === 'mailto:') link.target = '_blank';
    if (there.protocol === 'mailto:') return;
    const here = new URL(location.href);
    if (there.origin === here.origin && there.pathname === here.pathname && there.search === here.search) {
      event.preventDefault();
      location.replace(there.hash);
    } else if (link.dataset.language !== undefined) {
      event.preventDefault();
      location.replace(`${there.href.split(/[?#]/)[0]}${location.search}${location.hash}`);
    } else {
      if (link.dataset.full !== undefined) link.href = `${full}${location.hash}`;
      link.target = '_blank';
      link.rel = 'noopener';
      showAddress(link, t);
    }
  });
  addEventListener('guide-step', hideAddress);
}

function hideAddress(): void {
  for (const shown of document.querySelectorAll(`.${SHOWN}`)) shown.remove();
}

function showAddress(link: HTMLAnchorElement, t: T): void {
  hideAddress();
  const shown = document.createElement('span');
  const address = document.createElement('code');
  const copy = document.createElement('button');
  shown.className = SHOWN;
  shown.dataset.note = 'address';
  shown.setAttribute('role', 'status');
  address.textContent = link.href;
  address.dir = 'ltr';
  copy.type = 'button';
  copy.className = 'button quiet';
  copy.textContent = t('embed.copyAddress');
  makeCopyButton(copy, {
    text: () => link.href,
    words: () => ({ done: t('copy.done'), failed: t('copy.failed') }),
    onFail: () => selectAll(address),
  });
  shown.append(t('embed.noTab'), ' ', address, ' ', copy);
  link.after(shown);
}
