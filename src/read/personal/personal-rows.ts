import { oneLine } from '../redact/rows/one-line.ts';
/** What a text may say about a person or an organisation. */
export type PersonalKind = 'address' | 'name' | 'id' | 'ipAddress' | 'host' | 'account' | 'phone' | 'folder';

export interface PersonalRow {
  kind: PersonalKind;
  /** Global. The group `own` is what is left out; without one, all of it is. Every repetition is bounded. */
  pattern: RegExp;
  /** What stands in its place. */
  mark: string;
  /** Texts with what must be gone between guillemets. */
  examples: readonly string[];
}

const LETTER = '[\\p{L}\\p{N}]';
const LOCAL = `(?<![\\p{L}\\p{N}.!#$%&'*+/=?^_\`{|}~-])[\\p{L}\\p{N}.!#$%&'*+/=?^_\`{|}~-]{1,1000}`;
const DOMAIN = `(?!\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}(?![.\\d]))(?:\\[[^\\]\\s]{2,60}\\]|${LETTER}[\\p{L}\\p{N}_.-]{0,200}${LETTER}|${LETTER})`;

/** In order: what holds another thing comes first. */
export const PERSONAL_ROWS: readonly PersonalRow[] = [
  {
    kind: 'name',
    // A display name beside its address, as in the headers of a message.
    pattern:
      /(?<own>"[^"<>@\n]{2,80}"|\p{Lu}[\p{L}'’.-]{1,30}(?: (?:\p{Lu}[\p{L}'’.-]{0,30}|von|van|de|der|bin|al)){1,4})(?= {0,2}<[^\s<>]{1,300}@)/gu,
    mark: '[name]',
    examples: ['From: «"Anna Schmidt"» <«a@b.example»>', 'To: «Anna Schmidt» <«a@b.example»>'],
  },
  {
    kind: 'address',
    pattern: new RegExp(`(?:"[^"\\n@]{1,80}"|${LOCAL})@${DOMAIN}`, 'gu'),
    mark: '[address]',
    examples: [
      '«anna@localhost»',
      '«"anna b"@fabrikam.example»',
      '«anna@[192.0.2.7]»',
      'Message-ID: <«1a2b@fabrikam-mail»>',
      '«info@почта.фабрикам.рф»',
    ],
  },
  {
    kind: 'address',
    pattern: /(?<![\w.+%-])[\w.+%-]{1,1000}%(?:25)?40[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}/gi,
    mark: '[address]',
    examples: ['login_hint=«anna%40fabrikam.example»&x', '«anna%2540fabrikam.example»'],
  },
  {
    kind: 'id',
    pattern:
      /(?<![0-9a-f])[0-9a-f]{8}(?:%2D|-\s{0,4}|)[0-9a-f]{4}(?:%2D|-\s{0,4}|)[0-9a-f]{4}(?:%2D|-\s{0,4}|)[0-9a-f]{4}(?:%2D|-\s{0,4}|)[0-9a-f]{12}(?![0-9a-f])/gi,
    mark: '[id]',
    examples: [
      'tenant «1a2b3c4d-1111-2222-3333-444455556666»',
      '«1a2b3c4d%2D1111%2D2222%2D3333%2D444455556666»',
      '«1a2b3c4d-1111-\n2222-3333-444455556666»',
    ],
  },
  {
    kind: 'id',
    pattern: /\bS-1-\d{1,2}(?:-\d{1,10}){1,14}/g,
    mark: '[id]',
    examples: ['«S-1-5-21-1004336348-1177238915-682003330-512»'],
  },
  {
    kind: 'account',
    pattern: new RegExp(
      oneLine(String.raw`
        (?<![\w\\:/.])(?!HK[A-Z_]{2,20}\\|NT AUTHORITY|NT SERVICE|BUILTIN)(?<own>[A-Z][A-Z0-9-]{1,20}\\[A-Za-z][\w.$-]{1,60}
        |[A-Za-z][\w-]{1,20}\\[a-z]{1,20}\.[a-z]{2,30})(?!\\)
      `),
      'g',
    ),
    mark: '[account]',
    examples: ['user «FABRIKAM\\anna.schmidt» failed', '«fabrikam\\anna.schmidt»'],
  },
  {
    kind: 'folder',
    pattern:
      /(?:[A-Za-z]:[\\/]{1,4}(?:Users|Documents and Settings|Benutzer)[\\/]{1,4}|\/(?:home|Users)\/)(?<own>[^\\/\s"'<>:]{1,60})/g,
    mark: '[name]',
    examples: ['C:\\Users\\«anna»\\mail.log', '/home/«anna»/mail.log'],
  },
  {
    kind: 'phone',
    pattern: new RegExp(
      oneLine(String.raw`
        (?<![\w+])(?<own>\+\d{1,3}(?:[ ()/.-]{0,2}\d{1,6}){2,8})(?![\w:])|(?:\b(?:tel
        |phone|telefon|téléphone|fax|mobile|handy)\w{0,6}[.:]{0,2} {0,3})(?<own2>0[\d ()/.-]{5,20}\d)
      `),
      'gi',
    ),
    mark: '[phone]',
    examples: ['call «+49 30 1234567» please', 'Tel.: «030 / 1234567»'],
  },
  {
    kind: 'ipAddress',
    pattern: new RegExp(
      oneLine(String.raw`
        (?<!\bv|[\d.]|\/|version[ =:]{1,2}|Version[ =:]{1,2}|ver\.?[ ]|release[ ]|build[ ]
        |\bEXO ?)(?<own>(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3})(?=\.\d{2,5}(?![.\d])
        |(?!\.?\d))
      `),
      'g',
    ),
    mark: '[IP]',
    examples: ['from «192.0.2.7» port 25', '«203.0.113.7».587'],
  },
  {
    kind: 'ipAddress',
    pattern: new RegExp(
      oneLine(String.raw`
        (?<![\w:.])(?:IPv6:)?(?=[0-9a-f:]{0,40}\d|(?:[0-9a-f]{1,4}:){3})(?:(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}(?::[0-9a-f]{1,4}){0,6}
        |(?:[0-9a-f]{1,4}:){1,7}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?|::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})(?:%\w{1,10})?(?![\w:])
      `),
      'gi',
    ),
    mark: '[IP]',
    examples: ['[«2001:db8::1cda»]', '[«IPv6:2001:db8::1»]', '«fe80::1%eth0»'],
  },
  {
    kind: 'host',
    // The trailer of Exchange Online names a mailbox server, whose place can tell where the tenant is.
    pattern:
      /(?<=\[)(?<own>[\w.*-]{1,120}\.(?:prod\.outlook\.com|prod\.exchangelabs\.com|prod\.protection\.outlook\.com))/gi,
    mark: 'server',
    examples: ['[«FR0P281CA0077.DEUP281.PROD.OUTLOOK.COM» 2026-11-20T08:15:02.417Z 08DE]'],
  },
  {
    kind: 'host',
    // Machines without a domain: what they call themselves, and the usual prefixes.
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\b(?:EHLO|HELO|LHLO) |\b(?:computer ?name|host ?name|workstation|machine ?name
        |Rechnername|Gerätename|device name)["']?[ =:]{1,3}["']?)(?<own>(?!\[)[\p{L}\d][\p{L}\d_-]{1,62})(?![\p{L}\d_.-])
        |(?<![\w-])(?<own2>(?:PRINTER|SCANNER|SCAN|MFP|MFC|COPIER|DESKTOP|LAPTOP
        |PC|WIN|SRV|SERVER|NAS|DC|NB|WS)-[A-Z0-9-]{2,20})(?![\w-])
      `),
      'giu',
    ),
    mark: '[host]',
    examples: ['EHLO «annas-scanner»', '«PRINTER-ANNA» says'],
  },
];
