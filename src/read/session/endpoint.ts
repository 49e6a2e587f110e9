import { anyOf } from '../phrases/find.ts';
import { HOST_WORDS, KNOWN_HOSTS, PORT_WORDS } from '../phrases/rows/words/endpoint-words.ts';

export interface Endpoint {
  host: string | null;
  port: number | null;
  /** The line that named the host or port. */
  words: string;
}

const NAME = '[a-z0-9*](?:[a-z0-9*-]{0,62})(?:\\.[a-z0-9*](?:[a-z0-9*-]{0,62})){1,8}|localhost';
/** Ports on which mail is submitted, or fetched or browsed by mistake; any other number after a name may be anything. */
const MAIL_PORTS: ReadonlySet<number> = new Set([
  25, 465, 587, 2525, 2587, 1025, 1587, 26, 994, 110, 143, 443, 993, 995,
]);

/** How clients name host and port together. Group 1 is the host, group 2 the port. */
const TOGETHER: readonly RegExp[] = [
  new RegExp(`\\[?\\b(${NAME})\\]?(?: ?\\[[\\w.:]{2,45}\\])?:(\\d{2,5})\\b(?!:\\d)`, 'gi'),
  new RegExp(`["' (=]\\b(${NAME})["']?,? (?:on )?port[: =]{1,3}["']?(\\d{2,5})\\b`, 'gi'),
  new RegExp(`host, port:\\s?(${NAME}),\\s?(\\d{2,5})\\b`, 'gi'),
  new RegExp(`\\(\\s{0,2}(${NAME})\\s{0,2},\\s{0,2}(\\d{2,5})\\s{0,2}\\)`, 'gi'),
  // Arguments of a call, and the fields of an object.
  new RegExp(`["'](${NAME})["']\\s{0,3},\\s{0,3}["']?(\\d{2,5})["']?\\s{0,3}[,)\\]}]`, 'gi'),
  new RegExp(
    `\\b(?:telnet|nc|ncat|swaks --server|Test-NetConnection)(?: -\\w{1,20})? (${NAME}) (?:-Port )?(\\d{2,5})\\b`,
    'gi',
  ),
  new RegExp(`\\b(${NAME}) \\((\\d{2,5})\\)`, 'gi'),
  new RegExp(`\\b(?:tcp\\/|to )(${NAME})(?:\\/| at (?:port )?)(\\d{2,5})\\b`, 'gi'),
  /(?<![\w.-])(smtp[\w-]{0,20}(?:\.[\w-]{1,40}){1,4}) (587|465|2525|25)(?![\w.:])/gi,
  new RegExp(`Connected to (${NAME}) \\([\\w.:]{2,45}\\) port (\\d{2,5})`, 'gi'),
  // As nc writes it.
  new RegExp(`Connection to (${NAME})(?: \\([\\w.:]{2,45}\\))? (\\d{2,5}) port `, 'gi'),
  new RegExp(`-SmtpServer ["']?(${NAME})["']?[^\\n]{0,80}?-Port (\\d{2,5})\\b`, 'gi'),
];
/** The port first, as people and some settings write it. */
const REVERSED = new RegExp(
  `\\bport["']?[ :=]{1,3}(\\d{2,5})\\b["']?(?:,? ?(?:on|at|an|auf|host|server|of)?[ :=]{1,3}|, ?)["']?(${NAME})\\b(?!:\\d)`,
  'gi',
);
/** How a host is named alone. */
const HOST_KEYS: readonly RegExp[] = [
  new RegExp(
    `(?:\\b|_|(?<=[^ -~]))(?:smtp|e?mail(?:er)?|relay|out(?:going)?)?[ _.-]?${anyOf(HOST_WORDS)}` +
      `["'\\])]{0,2}\\s{0,12}(?:[:=]|=>|is|\\t)\\s{0,4}["'\\[]{0,2}(${NAME})(?![\\w(@%])`,
    'giu',
  ),
  new RegExp(`\\b(?:ssl|tls|starttls|smtps?):\\/\\/(${NAME})`, 'gi'),
  new RegExp(`\\bH=(${NAME}) \\[`, 'g'),
  // After the login of an address, and after the last @ of a mailbox with its server.
  new RegExp(`:\\/\\/[^\\s/"'<>]{1,300}@(${NAME})`, 'gi'),
  new RegExp(`[\\w.+-]@[\\w.-]{1,120}@(${NAME})\\b`, 'gi'),
  new RegExp(
    `(?:relay=|(?<!using )\\bhost |\\bserver |lookup |Resolved |\\bto host ["']|ENOTFOUND |EAI_AGAIN |getaddrinfo(?: for)? )["']?(${NAME})\\b`,
    'gi',
  ),
  // A name before the server's own words.
  new RegExp(`(?<![\\w.@/-])(${NAME}): {1,3}(?=[45]\\d\\d[ -])`, 'gi'),
  new RegExp(`Remote-MTA: ?dns; ?(${NAME})`, 'gi'),
  new RegExp(`(?:SMTP\\)|SMTP server|SmtpServer|outgoing server|--server|-connect|--host)[ :="']{1,4}(${NAME})`, 'gi'),
];
const PORT = anyOf(PORT_WORDS);
/** A second port: several were tried, and none is the one. */
const OTHER_PORT = '\\s?(?:and|or|und|oder|et|ou|y|dan|atau|&|\\/)\\s?(?:port )?(?:25|465|587|2525)(?!\\d)';
const PORT_KEY = new RegExp(
  `(?:(?<![\\p{L}\\d])|_|smtp|mail|server)${PORT}` +
    // Dumps of PHP and calls of its `env` put a type or a quote between.
    `(?:["'\\])]{0,2}\\s{0,12}(?:[:=|]|=>|\\t|(?<=["']),)\\s{0,4}(?:string\\(\\d{1,3}\\) |int\\()?| is |\\(\\s{0,3}| ?)` +
    `["']?(\\d{2,5})(?![\\d.:])(?!${OTHER_PORT})`,
  'giu',
);
const KNOWN_HOST = new RegExp(
  `(?<![\\w.@/-]|\\b2[25]0 )(${anyOf(KNOWN_HOSTS)}|(?!2[25]0-)[a-z0-9-]{2,63}\\.mail\\.protection\\.outlook\\.com)` +
    '(?![\\w-])(?!\\.[a-z])',
  'gi',
);
/** A name that can only be a mail server, at the end of a line. */
const LIKELY_HOST = new RegExp(
  '(?<![\\w.@/-])((?:[a-z0-9-]{1,20}\\.)?(?:smtp[a-z0-9-]{0,20}|mail[0-9-]{0,6}|relay[0-9-]{0,6}|outgoing|mailout)' +
    '(?:\\.[a-z0-9-]{1,63}){1,5})(?=["\',;)]{0,3}[ \\t]{0,4}$)',
  'gim',
);
const LONELY_PORT = /(?<=[\s:])(587|465|2525)(?=[ \t]{0,4}$)/gm;
const ADDRESS_PORT = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}`?:(25|465|587|2525)\b/g;
/** A machine of Exchange Online's, as it greets: nobody configures it. */
const MACHINE =
  /^[a-z0-9-]{6,}\.(?:outlook\.office365|smtp\.hotmail)\.com$|\.prod\.outlook\.com$|exchangelabs\.com$|eop-/i;
/** Names that stand before a colon and a number and are no mail server: source files, web addresses. */
const NOT_A_HOST = new RegExp(
  [
    '\\.(?:js|ts|mjs|cjs|php|py|rb|go|java|cs|c|h|rs|lua|vb|html?|json|log|ps1|sql|pl|jar|cpp|kt|scala|ex|dll|exe|so|conf|cfg|ini|ya?ml)$',
    '^v?\\d+(?:\\.\\d+){1,2}$',
    // A setting; no top-level domain has a hyphen in it.
    '\\.(?!xn--)[a-z0-9]+-[a-z0-9-]*$',
    '^(?:www|api|login|graph|aka|smtplib)\\.',
    '(?:error|exception|disconnected|refused|response|message|reply|failed|failure|invalid|denied|rejected)$',
  ].join('|'),
  'i',
);

/** A key or a name for the server that mail is read from. */
const FOR_READING = /(?<![a-z])(?:imap|pop3?)(?![a-z])/i;

/** The host and port that the client used or was told to use. The last one named counts. */
export function endpointIn(text: string): Endpoint {
  const pairs = [
    ...TOGETHER.flatMap((pattern) => [...text.matchAll(pattern)]),
    ...[...text.matchAll(REVERSED)].map(swapped),
  ]
    .filter(({ index, 1: host = '', 2: port }) => isMailHost(host, text, index) && MAIL_PORTS.has(Number(port)))
    .sort((a, b) => a.index - b.index);
  const pair = pairs.findLast(({ 1: host }) => host !== 'localhost' && !/^127\./.test(host ?? '')) ?? pairs.at(-1);
  if (pair !== undefined) return { host: lower(pair[1]), port: Number(pair[2]), words: pair[0].trim() };
  const keyed = HOST_KEYS.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ index, 1: host = '' }) => isMailHost(host, text, index))
    .sort((a, b) => a.index - b.index);
  const named =
    keyed.findLast(({ index, 0: whole }) => !FOR_READING.test(text.slice(Math.max(0, index - 8), index) + whole)) ??
    keyed.at(-1) ??
    [...text.matchAll(KNOWN_HOST)].at(-1) ??
    [...text.matchAll(LIKELY_HOST)].findLast(({ 1: host = '' }) => !NOT_A_HOST.test(host));
  const loop = text.match(/(?<![\d.[]|\/)(127\.0\.0\.1)(?::(\d{1,5}))?\b/);
  const host = lower(named?.[1]) ?? loop?.[1] ?? null;
  const port =
    [...text.matchAll(PORT_KEY)].at(-1)?.[1] ??
    loop?.[2] ??
    [...text.matchAll(ADDRESS_PORT)].at(-1)?.[1] ??
    (host === null ? undefined : [...text.matchAll(LONELY_PORT)].at(-1)?.[1]);
  const number = port !== undefined && MAIL_PORTS.has(Number(port)) ? Number(port) : null;
  return { host, port: number, words: (named?.[0] ?? loop?.[0] ?? (number === null ? '' : `port ${number}`)).trim() };
}

/** The host as group 1, as everywhere else. */
function swapped(match: RegExpExecArray): RegExpExecArray {
  [match[2], match[1]] = [match[1] ?? '', match[2] ?? ''];
  return match;
}

const lower = (name: string | undefined): string | null => name?.toLowerCase() ?? null;

/** A host that stands after a login: `scheme://user:password@host`, `user@domain@host`. */
function isAfterLogin(text: string, at: number): boolean {
  const token = text.slice(Math.max(0, at - 300), at).match(/[^\s"'<>,;]{2,300}@$/)?.[0];
  return (
    token !== undefined &&
    (/^[\w+.=-]{0,60}:\/\//.test(token) ? !/^[\w+.=-]{0,60}https?:/i.test(token) : /@[\w.-]{1,120}@$/.test(token))
  );
}

/** Tags of Exchange's own machines and parts of addresses are no host that anybody configured. */
function isMailHost(host: string, text: string, index: number): boolean {
  if (/^\d+(?:\.\d+){3}$/.test(host))
    return /\bhost \[?$|server[ \w]{0,8}[:=] {0,4}["']?$/i.test(
      text.slice(Math.max(0, index - 4), text.indexOf(host, index)),
    );
  if (NOT_A_HOST.test(host) || MACHINE.test(host)) return false;
  const before = text.slice(Math.max(0, index - 24), index + 1);
  if (isAfterLogin(text, text.indexOf(host, index))) return true;
  return !/@[\w.-]{0,22}$|https?:\/\/[\w./-]{0,20}$/i.test(before);
}
