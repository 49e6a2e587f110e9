/** The version of the site and the day on which its facts were checked, as the foot of the page shows them; else `today`. */
export function madeWith(today: string): { version: string; checked: string } {
  const shown = (name: 'version' | 'checked'): string | undefined =>
    // The page is rendered without a browser too.
    typeof document === 'undefined' ? undefined : document.querySelector<HTMLElement>(`[data-${name}]`)?.dataset[name];
  return { version: shown('version') ?? '', checked: shown('checked') ?? today };
}
