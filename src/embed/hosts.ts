/** Places into which the guide can be put, in the order in which they are shown. */
export const HOST_CODES = {
  plainHtml: ['element', 'frameAuto', 'frame'],
  sharePoint: ['domain', 'frameBare'],
  confluenceCloud: ['address'],
  confluenceDataCenter: ['frameAuto', 'frame'],
  bookStack: ['env', 'frame'],
  mediaWiki: ['iframeTag', 'frameAuto'],
  wikiJs: ['frame'],
  outline: ['address'],
  teams: ['manifest'],
  linkOnly: ['link', 'markdown'],
} as const satisfies Record<string, readonly CodeKind[]>;

/**
 * Kinds of code: a frame with all that helps it, one that sets its own height, one with the attributes that every system
 * leaves in; the custom element, and its script alone; an address; a line of settings; a link.
 */
export type CodeKind =
  | 'element'
  | 'head'
  | 'frame'
  | 'frameAuto'
  | 'frameBare'
  | 'iframeTag'
  | 'address'
  | 'domain'
  | 'env'
  | 'manifest'
  | 'link'
  | 'markdown';

export type HostId = keyof typeof HOST_CODES;
export const HOST_IDS = Object.keys(HOST_CODES) as HostId[];
