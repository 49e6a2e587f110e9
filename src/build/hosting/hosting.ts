import { readdirSync } from 'node:fs';

/** Headers by their name. */
export type Headers = Readonly<Record<string, string>>;

/** What every file is sent with. `clipboard-write` is left out of the permissions: the usual value lets the pages copy. */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/**
 * Each page carries the policy of its scripts and styles in itself, so that it holds on hosts that send no headers.
 * The header adds what a page cannot say: who may frame it. Both count.
 */
const POLICY = "base-uri 'none'; form-action 'none'; object-src 'none'";
/** The guide and its sign-in are framed by nobody else; the page that is made for frames is framed by whoever wants to. */
export const UNFRAMED = `${POLICY}; frame-ancestors 'self'`;
export const FRAMED = POLICY;

/** A file whose name holds a hash of its content never changes; any other is asked for again, and is seldom sent again. */
export const FOREVER = 'public, max-age=31536000, immutable';
export const FRESH = 'no-cache';

/** Folder of the files with a hash in their name. */
export const HASHED = '_astro';

/** What a built folder holds that is served differently from the rest. Paths below the root, without a slash before. */
export interface Site {
  /** Folders of languages, such as `en`. */
  languages: readonly string[];
  /** Folders of pages that stand in frames of other sites, such as `en/embed`. */
  framed: readonly string[];
  /** All other folders of pages, in the root and one below it; no one of them contains another or a framed one. */
  unframed: readonly string[];
  /** Folders whose scripts pages of other sites fetch, such as `v1` and `v1.4.0`: the element of the embed. */
  shared: readonly string[];
  /** Those of them that never change: they carry a whole version. */
  pinned: readonly string[];
}

/** Looks at a built folder. */
export function siteIn(folder: string): Site {
  const folders = (path: string): string[] =>
    readdirSync(`${folder}/${path}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  const languages = folders('.').filter((name) => /^[a-z]{2}$/.test(name));
  const below = languages.flatMap((language) => folders(language).map((name) => `${language}/${name}`));
  const shared = folders('.').filter((name) => /^v\d+(\.\d+)*$/.test(name));
  const isFramed = (path: string): boolean => path.endsWith('/embed');
  return {
    languages,
    framed: below.filter(isFramed),
    unframed: below.filter((path) => !isFramed(path)),
    shared,
    pinned: shared.filter((name) => /^v\d+\.\d+\.\d+$/.test(name)),
  };
}

/** Sent with what pages of other sites fetch, so that they may check its integrity. */
export const SHARED: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
