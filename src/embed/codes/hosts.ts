/**
 * Kinds of code: a frame with all that helps it, one that sets its own height, one with the attributes that every system
 * leaves in; the custom element, and its script alone; a plugin's own call; an address; a line of settings; a link in some syntax.
 */
export type CodeKind =
  | 'element'
  | 'head'
  | 'frame'
  | 'frameAuto'
  | 'frameBare'
  | 'iframeTag'
  | 'dokuPlugin'
  | 'dokuHtml'
  | 'address'
  | 'domain'
  | 'env'
  | 'manifest'
  | 'link'
  | 'markdown'
  | 'wikiLink'
  | 'dokuLink'
  | 'jiraLink'
  | 'asciiDocLink'
  | 'restLink'
  | 'plainLink';

/** What of a code arrives on the page: its script too, its frame, a link alone, or nothing that is shown (a line of settings). */
export type Passes = 'script' | 'frame' | 'link' | 'setting';

/** By what a code was put through: the program itself, or the part of it that cleans pages; and the day. */
export interface Tried {
  by: string;
  whole: boolean;
  on: string;
}

export interface HostCode {
  kind: CodeKind;
  passes: Passes;
  /** Null where it is known from documentation alone. */
  tried: Tried | null;
}

const DAY = '2026-11-28';
const whole = (by: string): Tried => ({ by, whole: true, on: DAY });
const part = (by: string): Tried => ({ by, whole: false, on: DAY });
const chromium = whole('Chromium');
const mediaWiki = whole('MediaWiki 1.39');
const widgets = whole('MediaWiki 1.39 with Widgets 1.7.1');
const dokuWiki = whole('DokuWiki 2022-07-31');
const dokuPlugins = whole('DokuWiki 2022-07-31 with its plugins');
const bookStack = part('TinyMCE 6.8.6');
const wikiJs = part('DOMPurify 3.3.1');
const wordPress = part('WordPress 6.1, kses');
const docusaurus = whole('Docusaurus 3.10.2');
const mkDocs = whole('MkDocs 1.4.2');
const vitePress = whole('VitePress 1.6.4');
const hugo = whole('Hugo 0.111.3');

const code = (kind: CodeKind, passes: Passes, tried: Tried | null = null): HostCode => ({ kind, passes, tried });

/**
 * Places into which the guide can be put, in the order in which they are shown, each with its codes, the best one first. The page
 * that makes the codes shows these rows, and `npm run hosts` puts each that can be tried through its host and compares.
 */
export const HOST_CODES = {
  plainHtml: [
    code('element', 'script', chromium),
    code('frameAuto', 'script', chromium),
    code('frame', 'frame', chromium),
  ],
  anyFrame: [
    code('frame', 'frame', chromium),
    code('frameBare', 'frame', chromium),
    code('address', 'frame', chromium),
  ],
  sharePoint: [code('domain', 'setting'), code('frameBare', 'frame')],
  confluenceCloud: [code('address', 'frame')],
  confluenceDataCenter: [code('frameAuto', 'script'), code('frame', 'frame'), code('jiraLink', 'link')],
  bookStack: [code('env', 'setting'), code('frame', 'frame', bookStack)],
  mediaWiki: [code('iframeTag', 'frame'), code('frameAuto', 'script', widgets), code('wikiLink', 'link', mediaWiki)],
  dokuWiki: [
    code('dokuPlugin', 'frame', dokuPlugins),
    code('dokuHtml', 'script', dokuPlugins),
    code('dokuLink', 'link', dokuWiki),
  ],
  wikiJs: [code('frame', 'frame', wikiJs)],
  wordPress: [code('frame', 'frame'), code('frameAuto', 'script'), code('link', 'link', wordPress)],
  docusaurus: [code('element', 'script', docusaurus), code('frameBare', 'frame', docusaurus)],
  mkDocs: [code('frameAuto', 'script', mkDocs), code('element', 'script', mkDocs), code('frame', 'frame', mkDocs)],
  vitePress: [code('frame', 'frame', vitePress)],
  starlight: [code('element', 'script'), code('frame', 'frame')],
  hugo: [code('frameAuto', 'script', hugo), code('element', 'script', hugo), code('frame', 'frame', hugo)],
  notion: [code('address', 'frame')],
  outline: [code('address', 'frame')],
  googleSites: [code('address', 'frame'), code('frameBare', 'frame')],
  teams: [code('manifest', 'setting')],
  serviceNow: [code('link', 'link'), code('frameBare', 'frame')],
  zendesk: [code('frameBare', 'frame'), code('link', 'link')],
  freshdesk: [code('link', 'link'), code('frameBare', 'frame')],
  jiraServiceManagement: [code('address', 'frame'), code('jiraLink', 'link')],
  itGlue: [code('plainLink', 'link')],
  hudu: [code('plainLink', 'link'), code('frameBare', 'frame')],
  gitWikis: [code('markdown', 'link'), code('asciiDocLink', 'link'), code('restLink', 'link')],
  linkOnly: [code('plainLink', 'link', chromium), code('link', 'link', chromium), code('markdown', 'link')],
} as const satisfies Record<string, readonly HostCode[]>;

export type HostId = keyof typeof HOST_CODES;
export const HOST_IDS = Object.keys(HOST_CODES) as HostId[];
export const codesOf = (id: HostId): readonly HostCode[] => HOST_CODES[id];

/** Whether a code needs a script of ours in the page: one of this site, or one that stands in the code. */
export const SCRIPTS: Readonly<Partial<Record<CodeKind, 'ours' | 'inline'>>> = {
  element: 'ours',
  head: 'ours',
  frameAuto: 'inline',
  dokuHtml: 'inline',
};
