/** What the builder lets people choose. */
export interface EmbedOptions {
  /** Address of the site's root, with a slash at its end. */
  root: string;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  /** Height in CSS pixels; with `auto` the one until the page around has answered. */
  height: number;
  /** Whether the page around runs our script and sets the height to that of the content. */
  auto: boolean;
  /** Id of a reply, a question or a door of the start screen; empty for the start screen. */
  start: string;
  compact: boolean;
  /** Whether the way to reading the tenant, in a tab of its own, is shown. */
  signIn: boolean;
  /** Settings other than the site's `config.json`: a file of this site, seen from its root. Empty for that one. */
  config: string;
}

export const USUAL: Omit<EmbedOptions, 'root' | 'lang'> = {
  theme: 'auto',
  height: 700,
  auto: false,
  start: '',
  compact: false,
  signIn: true,
  config: '',
};

function query(options: EmbedOptions, names: readonly string[]): string {
  const { theme, start, compact, signIn, config } = options;
  const asked = new URLSearchParams();
  const all: Record<string, string> = {
    theme: theme === 'auto' ? '' : theme,
    start,
    compact: compact ? '1' : '',
    signin: signIn ? '' : 'off',
    config,
  };
  for (const name of names) if (all[name] !== '') asked.set(name, all[name] ?? '');
  const asText = asked.toString();
  return asText === '' ? '' : `?${asText}`;
}

/** Address of the page for frames. */
export function frameAddress(options: EmbedOptions): string {
  return `${options.root}${options.lang}/embed/${query(options, ['theme', 'start', 'compact', 'signin', 'config'])}`;
}

/** Address of the guide on a page of its own. */
export function fullAddress(options: EmbedOptions): string {
  return `${options.root}${options.lang}/${query(options, ['start', 'config'])}`;
}
