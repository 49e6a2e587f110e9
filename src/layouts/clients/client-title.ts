/** A title stands whole in a list of results up to about this many characters. */
const MOST = 59;

/** What a client's page is about, from most to least. The names are the same in every language. */
const ABOUT = [': Microsoft 365, SMTP, OAuth', ': Microsoft 365 SMTP', ': SMTP'] as const;

/** The title of a client's page: its name, and as much of what the page is about as there is room for. */
export function clientTitle(name: string): string {
  return ABOUT.map((about) => `${name}${about}`).find((title) => title.length <= MOST) ?? name;
}
