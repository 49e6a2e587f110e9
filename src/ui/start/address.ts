const page = document.documentElement;

/** What the address says about the look, the language and what is to be opened. The text of `#error=` leaves it at once. */
export function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  closeFolder();
  if (isFramedByOthers()) page.dataset.framed = '';
  toLanguage(asked);
  let text = location.hash.startsWith('#error=') ? location.hash.slice(7) : undefined;
  if (text !== undefined) history.replaceState(null, '', location.pathname + location.search);
  if (text !== undefined || location.hash.startsWith('#a=') || asked.has('start') || asked.has('code'))
    page.dataset.opening = '';
  addEventListener('guide-opening', ({ detail }: CustomEventInit<{ text?: string }>) => {
    if (detail !== undefined && text !== undefined) detail.text = text;
    text = undefined;
  });
}

/** Some hosts serve `/tools/en` for `/tools/en/`: all relative addresses would then lead one folder too high. */
function closeFolder(): void {
  const { pathname, search, hash, protocol } = location;
  if (protocol !== 'file:' && /\/[a-z]{2}(?:\/embed)?$/.test(pathname))
    history.replaceState(history.state, '', `${pathname}/${search}${hash}`);
}

/** In another site's page clicks may be made by that page. Only the page for frames, which ends in `embed/`, is made for that. */
function isFramedByOthers(): boolean {
  if (self === top || /\/embed\/(?:index\.html)?$/.test(location.pathname)) return false;
  try {
    return top?.location.origin !== location.origin;
  } catch {
    // Another site's page doesn't tell its address.
    return true;
  }
}

/** `?lang=` leads to the same page in another language. */
function toLanguage(asked: URLSearchParams): void {
  const lang = asked.get('lang');
  const languages = document.querySelector<HTMLMetaElement>('meta[name=languages]')?.content.split(' ') ?? [];
  if (lang === null || !languages.includes(lang)) return;
  asked.delete('lang');
  const path = location.pathname.replace(/\/[a-z]{2}\/((?:embed\/)?(?:index\.html)?)$/, `/${lang}/$1`);
  const query = asked.toString();
  if (path !== location.pathname) location.replace(`${path}${query === '' ? '' : `?${query}`}${location.hash}`);
}
