import { type EmbedOptions, frameAddress, fullAddress } from '../frame-address.ts';
import { SANDBOX } from '../frame-limits.ts';
import { NAME } from '../messages.ts';
import { type CodeKind, SCRIPTS } from './hosts.ts';
import { SNIPPET } from './snippet.ts';

/** What codes need beyond the choices: the words in them, and the custom element's script. */
export interface CodeParts {
  /** Title of the frame, for screen readers. */
  title: string;
  /** Words of the link beside the frame, for whoever doesn't see it. */
  open: string;
  /** Folder of the script that never changes, such as `v1.4.0`. */
  pinned: string;
  /** Its hash, for `integrity`. */
  integrity: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** One code to paste, as plain text. */
export function codeFor(kind: CodeKind, options: EmbedOptions, parts: CodeParts): string {
  const address = escaped(frameAddress(options));
  const full = escaped(fullAddress(options));
  const title = escaped(parts.title);
  const link = `<a href="${full}">${escaped(parts.open)}</a>`;
  switch (kind) {
    case 'address':
      return frameAddress(options);
    case 'domain':
      return new URL(options.root).hostname;
    case 'link':
      return link;
    case 'markdown':
      return `[${words(parts)}](${fullAddress(options)})`;
    case 'wikiLink':
      return `[${fullAddress(options)} ${words(parts)}]`;
    case 'dokuLink':
      return `[[${fullAddress(options)}|${words(parts)}]]`;
    case 'jiraLink':
      return `[${words(parts)}|${fullAddress(options)}]`;
    case 'asciiDocLink':
      return `${fullAddress(options)}[${words(parts)}]`;
    case 'restLink':
      return `\`${words(parts)} <${fullAddress(options)}>\`_`;
    case 'plainLink':
      return fullAddress(options);
    case 'dokuPlugin':
      return `{{url>${frameAddress(options)} 100%,${options.height} noborder|${words(parts)}}}`;
    case 'dokuHtml':
      return `<html>\n${codeFor('frameAuto', options, parts)}\n</html>`;
    case 'frame':
      // Nothing stands inside the frame: sanitisers of wikis drop one that holds markup, and then the whole code is gone.
      return `<iframe src="${address}" title="${title}"
  width="100%" height="${options.height}" loading="lazy" allow="clipboard-write"
  referrerpolicy="strict-origin-when-cross-origin" style="border:0;max-width:100%"
  sandbox="${SANDBOX}"
  data-${NAME}></iframe>
<p>${link}</p>`;
    case 'frameAuto':
      return `${codeFor('frame', options, parts)}\n<script>${INLINE_SCRIPT}</script>`;
    case 'frameBare':
      return `<iframe src="${address}" title="${title}" width="100%" height="${options.height}"></iframe>`;
    case 'iframeTag':
      return `<iframe src="${address}" width="100%" height="${options.height}" style="border:0"></iframe>`;
    case 'head':
      return `<script src="${escaped(options.root)}${parts.pinned}/embed.js"\n  integrity="${parts.integrity}" crossorigin="anonymous" defer></script>`;
    case 'element':
      return `${codeFor('head', options, parts)}\n${element(options)}${link}</${NAME}>`;
    case 'env':
      return (
        'ALLOWED_IFRAME_SOURCES="https://*.draw.io https://*.youtube.com https://*.youtube-nocookie.com ' +
        `https://*.vimeo.com ${new URL(options.root).origin}"`
      );
    case 'manifest':
      return manifest(options, parts);
    default:
      return kind satisfies never;
  }
}

/** Words of a link without the signs that end one in the syntaxes of wikis. */
const words = ({ open }: CodeParts): string => open.replaceAll(/[[\]|<>`{}]/g, '');

/** What stands between the tags of the script in a code, by which a policy can allow it. */
export const INLINE_SCRIPT = `\n${SNIPPET}\n`;

/**
 * The lines that a page's Content-Security-Policy needs for these codes, beside what it has. `hash` is the SHA-256 of
 * `INLINE_SCRIPT`, in Base64. Empty for links and settings.
 */
export function policyLines(kinds: readonly CodeKind[], { root }: EmbedOptions, hash: string): string[] {
  const { origin } = new URL(root);
  const framed = kinds.some((kind) => FRAMES.has(kind));
  const scripts = new Set(kinds.map((kind) => SCRIPTS[kind]));
  const sources = [...(scripts.has('ours') ? [origin] : []), ...(scripts.has('inline') ? [`'sha256-${hash}'`] : [])];
  return [
    ...(framed ? [`frame-src ${origin}`] : []),
    ...(sources.length > 0 ? [`script-src ${sources.join(' ')}`] : []),
  ];
}

/** Codes that end in a frame of our page. */
const FRAMES: ReadonlySet<CodeKind> = new Set([
  'element',
  'frame',
  'frameAuto',
  'frameBare',
  'iframeTag',
  'dokuPlugin',
  'dokuHtml',
  'address',
]);

function element({ lang, theme, start, auto, height, compact, signIn, config }: EmbedOptions): string {
  const attributes = [
    `lang="${escaped(lang)}"`,
    theme === 'auto' ? '' : `theme="${theme}"`,
    start === '' ? '' : `start="${escaped(start)}"`,
    auto ? '' : `height="${height}"`,
    compact ? 'compact' : '',
    signIn ? '' : 'signin="off"',
    config === '' ? '' : `config="${escaped(config)}"`,
  ];
  return `<${NAME} ${attributes.filter(Boolean).join(' ')}>`;
}

/** The parts of a Teams app manifest that name our page; the rest of it is the organisation's own. */
function manifest(options: EmbedOptions, { title }: CodeParts): string {
  const tab = {
    entityId: 'smtpAuthTroubleshooter',
    name: title,
    contentUrl: frameAddress(options),
    websiteUrl: fullAddress(options),
    scopes: ['personal'],
  };
  return JSON.stringify(
    { staticTabs: [tab], validDomains: [new URL(options.root).hostname], showLoadingIndicator: false },
    null,
    2,
  );
}
