interface RootSource {
  /** The attribute `data-base`, as it was written. */
  given: string | undefined;
  /** Address of the element's script; null where the page doesn't tell. */
  own: string | null;
  /** Address that relative ones are seen from. */
  page: string;
  /** Addresses that a script of the page has allowed. */
  allowed: ReadonlySet<string>;
}

/**
 * Address of the guide's site, with a slash at its end, or null where the frame may not be shown. Whoever writes a page's text can set
 * the attribute, so it may only name the folder of the element's own script, or what the page's own script has allowed: an address of
 * the web, `http:` on pages that are `http:` themselves. Pure; never throws.
 */
export function rootFrom({ given, own, page, allowed }: RootSource): string | null {
  const beside = own === null ? null : addressOf('../', own);
  if (given === undefined) return beside;
  const asked = addressOf(given, page);
  if (asked === null || !isOfTheWeb(asked, page)) return null;
  return asked === beside || [...allowed].some((one) => addressOf(one, page) === asked) ? asked : null;
}

function addressOf(text: string, base: string): string | null {
  try {
    const { origin, pathname, username, password } = new URL(text, base);
    if (origin === 'null' || username !== '' || password !== '') return null;
    return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
  } catch {
    return null;
  }
}

const isOfTheWeb = (address: string, page: string): boolean =>
  address.startsWith('https:') || (address.startsWith('http:') && page.startsWith('http:'));
