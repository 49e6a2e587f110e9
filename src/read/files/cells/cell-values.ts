import type { Method } from '../statements.ts';
import { ipv4, ipv6 } from './ip-address.ts';

/** Remembers what a function made of a text: columns repeat the same few values in a hundred thousand rows. */
export function remembered<T extends NonNullable<unknown> | null>(
  make: (text: string) => T,
  most = 5_000,
): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const before = made.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    if (made.size < most) made.set(text, value);
    return value;
  };
}

/** The letters and digits of a name, in lower case: `Application ID ` and `applicationId` are the same column. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Excel keeps a text such as `="0123"` from being read as a number: what is meant stands in the quotes. */
export const plainCell = (cell: string): string =>
  cell.charCodeAt(0) === 61 ? (/^=\s*"([^"]{0,400})"\s*$/.exec(cell)?.[1] ?? cell) : cell;

/** Letters without a width that come along when an address is copied from a web page or a mail. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const PLAIN_ADDRESS = /^[a-z0-9_+-]{1,64}(?:\.[a-z0-9_+-]{1,64}){0,8}@[a-z0-9-]{1,64}(?:\.[a-z0-9-]{1,64}){1,8}$/;

/** An address in lower case, out of `Name <a@b>`, `SMTP:a@b` and the like; null where there is none. */
export function addressIn(text: string | undefined): string | null {
  if (text === undefined || !text.includes('@')) return null;
  // Most cells are a plain address, and there are hundreds of thousands of them.
  if (PLAIN_ADDRESS.test(text)) return text;
  const seen = text.replace(UNSEEN, '');
  const inner = /<([^<>\s]{3,320})>\s*$/.exec(seen)?.[1] ?? seen;
  const bare = inner
    .trim()
    .replace(/^['"]|['"]$/g, '')
    .replace(/^(?:smtp|mailto|sip):/i, '')
    .trim()
    .toLowerCase();
  return /^[^\s@<>"(),;:\\[\]\uFFFD]{1,256}@[^\s@<>"(),;:\\[\]…\uFFFD]{1,255}$/.test(bare) && !/\.{3}$/.test(bare)
    ? bare
    : null;
}

/** An address that a narrow table has cut: `scanner@cont…`. */
export const isShortened = (text: string): boolean => /…$|\.{3}$/.test(text.trim());

/** All addresses of a mailbox, as `EmailAddresses` lists them, and the main one, which has the capital prefix. */
export function addressList(text: string): { primary: string | null; all: string[] } {
  // PowerShell shows the first few of a long list, and puts three dots right behind the last of them.
  const parts = text
    .replace(/(?:…|\.{3})\s*\}?\s*$/, '')
    .split(/[\s,;{}|]+|\+(?=smtp:|sip:|spo:|x[45]00:)/i)
    .filter((part) => part.includes('@') && !/^(?!smtp:)[a-z0-9]{2,12}:/i.test(part));
  const all = [...new Set(parts.flatMap((part) => addressIn(part) ?? []))];
  const primary = addressIn(parts.find((part) => part.startsWith('SMTP:')));
  return { primary, all };
}

/** One IP address in the form of RFC 5952; null where the text is none. A port and a zone are left off. */
export function ipIn(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[([^\]]{2,60})\](?::\d{1,5})?$/, '$1')
    .replace(/%.{1,40}$/, '');
  if (/^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/.test(bare)) return ipv4(bare.replace(/:\d{1,5}$/, ''));
  return bare.includes(':') ? ipv6(bare) : null;
}

const NO_IPS: readonly string[] = [];

/** All IP addresses in a cell: a table that was summed up lists several. */
export function ipsIn(text: string): readonly string[] {
  const one = ipIn(text);
  if (one !== null) return [one];
  const parts = text.split(/[\s,;|"']+/);
  return parts.length < 2 ? NO_IPS : [...new Set(parts.flatMap((part) => ipIn(part) ?? []))];
}

/** Versions of TLS in a cell: `TLS1_2`, `TLSv1.3`, `TLS 1.2`, `SP_PROT_TLS1_0_SERVER`, `1.2`. */
export function tlsIn(text: string): string[] {
  const found = text.matchAll(/(?:^|tls[\s_]?v?[\s_]?|[\s,;])1(?:[._]?([0-3]))?(?![\d])/gi);
  return [...new Set([...found].map(([, minor = '0']) => `1.${minor}`))].sort();
}

/** A count of messages, with or without separators of thousands; null where the cell is no whole number. */
export function countIn(text: string): number | null {
  const bare = text.trim().replace(/[\s\u00a0\u202f'’]/g, '');
  if (/^\d{1,16}$/.test(bare) && Number.isSafeInteger(Number(bare))) return Number(bare);
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(bare)) return Number(bare.replace(/[.,]/g, ''));
  return /^\d{1,15}[.,]0+$/.test(bare) ? Number(bare.replace(/[.,]0+$/, '')) : null;
}

/**
 * Basic and modern authentication as Microsoft's portals name them: English, German, French, Spanish and Portuguese, Italian,
 * Dutch, Indonesian, Japanese, Chinese, Russian, Polish, Czech, Swedish and its neighbours, Turkish, Korean.
 */
const BASIC = new RegExp(
  [
    'basic',
    'login',
    'plain',
    'legacy',
    '^ropc$',
    'password',
    'standardauth',
    'authentificationdebase',
    'básica',
    'autenticazionedibase',
    'basisverificatie',
    'autentikasidasar',
    '基本',
    'базов',
    'обычн',
    'podstawow',
    'základní',
    'grundlæggende',
    'grundläggande',
    'grunnleggende',
    'temelkimlik',
    '기본',
  ].join('|'),
);
const MODERN = /oauth|modern|bearer|先進|モダン|新式|современн|nowoczesn|최신/;

/** How a report names the way of logging in. Values are not documented; those of the admin center's filter are among them. */
export function methodIn(text: string): Method {
  const bare = plainName(text);
  const basic = BASIC.test(bare) && !/notbasic|xoauth/.test(bare);
  const oauth = MODERN.test(bare);
  return basic && oauth ? 'both' : basic ? 'basic' : oauth ? 'oauth' : null;
}

/** The column "Authentication Protocol" of the sign-in logs, and Graph's `authenticationProtocol`; "none" tells nothing. */
export function protocolIn(text: string): Method {
  const bare = plainName(text);
  if (/^(?:ropc|resourceownerpasswordcredentials?|basic|basicauthentication|legacy)$/.test(bare)) return 'basic';
  return /^(?:oauth.*|devicecode|deviceauthorizationgrant|authorizationcode|clientcredentials?|openidconnect|nativeauth|authenticationtransfer)$/.test(
    bare,
  )
    ? 'oauth'
    : methodIn(text);
}

/** A number of 53 bits made of a text, so that equal rows can be told without keeping them. */
export function fingerprint(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** The name of an authentication policy without the path or the directory name around it, in lower case. */
export function policyName(text: string): string {
  const directory = /^CN=([^,]{1,200}),/i.exec(text.trim())?.[1];
  return (directory ?? text.trim().split(/[/\\]/).at(-1) ?? '').trim().toLowerCase();
}
