/** Below this brightness of its background, from 0 to 255, a page is dark. */
const DARK_BELOW = 128;

/**
 * Whether the page around an element is light or dark, whatever the device is: by the background behind the element, else by the
 * page's own `color-scheme`, and only where the page leaves that to the device, by the device.
 */
export function themeAround(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element.parentElement; at !== null; at = at.parentElement) {
    const brightness = brightnessOf(getComputedStyle(at).backgroundColor);
    if (brightness !== null) return brightness < DARK_BELOW ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(element).colorScheme;
  const [dark, light] = [scheme.includes('dark'), scheme.includes('light')];
  if (dark && light) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return dark ? 'dark' : 'light';
}

/** Of a computed colour such as `rgb(1, 2, 3)`; null for one that is mostly transparent, or written in another form. */
export function brightnessOf(colour: string): number | null {
  const found = /^rgba?\((\d{1,3}), ?(\d{1,3}), ?(\d{1,3})(?:, ?([\d.]{1,8}))?\)$/.exec(colour);
  if (found === null || Number(found[4] ?? 1) < 0.5) return null;
  const [, red, green, blue] = found.map(Number) as [number, number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Calls back when the page may have changed its colours: by a class or an attribute of its root or body, or with the device. */
export function watchTheme(changed: () => void): () => void {
  // A page fades from one colour to the other.
  const later = (): void => {
    changed();
    setTimeout(changed, 400);
  };
  const observer = new MutationObserver(later);
  for (const root of [document.documentElement, document.body]) observer.observe(root, { attributes: true });
  const device = matchMedia('(prefers-color-scheme: dark)');
  device.addEventListener('change', later);
  return () => {
    observer.disconnect();
    device.removeEventListener('change', later);
  };
}
