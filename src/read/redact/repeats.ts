import { decodeBase64 } from '../text/mime.ts';
import type { Span } from './find/spans.ts';
import { isInVocabulary } from './vocabulary.ts';

/** So many different values are looked for again: a text with more holds a list of accounts, struck where they are labelled. */
const MOST = 1_000;

/** Where a secret that was found stands again, as it is or in another form. */
export function repeatsIn(text: string, values: ReadonlySet<string>): Span[] {
  const forms = new Set<string>();
  for (const value of [...values].slice(0, MOST)) for (const form of formsOf(value)) forms.add(form);
  const spans: Span[] = [];
  let work = 0;
  for (const form of forms) {
    // 40 million letters are compared in some ten milliseconds; a list of thousands of accounts may end sooner.
    work += text.length;
    if (work > 60_000_000) break;
    const isShort = form.length < 6;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      if (!isShort || isWhole(text, at, at + form.length))
        spans.push({ start: at, end: at + form.length, kind: 'password' });
  }
  return spans;
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\d]/u.test(text.charAt(start - 1)) && !/[\p{L}\d]/u.test(text.charAt(end));

/** Other forms in which a secret may stand elsewhere in the text. */
export function formsOf(secret: string): readonly string[] {
  const plain = secret
    .replace(/\\(["'\\$])/g, '$1')
    .replace(/''/g, "'")
    .replace(/""/g, '"');
  const forms = [
    secret,
    plain,
    percentDecoded(secret),
    percentEncoded(plain),
    htmlEncoded(plain),
    base64(plain),
    ...decoded(secret),
  ];
  return forms.filter((form): form is string => form !== null && mayRepeat(form));
}

/** What may be struck without its label. Words and numbers that replies use anyway would take their meaning along. */
function mayRepeat(form: string): boolean {
  if (
    form.length < (/\d/.test(form) && /[a-z]/i.test(form) ? 3 : 4) ||
    /^[\d.,:;\s]{1,5}$/.test(form) ||
    form.includes('[removed]')
  )
    return false;
  if (/^[245]\d\d$|^(?:25|465|587|993|995|2525)$/.test(form)) return false;
  return !isInVocabulary(form) && !/^(?:smtp|auth|aadsts|SmtpClientAuthentication)\w*$|^office 365$/i.test(form);
}

function percentDecoded(secret: string): string | null {
  try {
    return secret.includes('%') ? decodeURIComponent(secret) : null;
  } catch {
    return null;
  }
}

function percentEncoded(secret: string): string | null {
  try {
    const encoded = encodeURIComponent(secret);
    return encoded === secret ? null : encoded;
  } catch {
    return null;
  }
}

const htmlEncoded = (secret: string): string | null =>
  /[&<>"]/.test(secret)
    ? secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    : null;

function base64(secret: string): string | null {
  return /^[ -~]{4,200}$/.test(secret) ? btoa(secret) : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: SASL separates name and password with NUL, and fields with ^A.
const SEPARATOR = /[\u0000\u0001]/;

/** What base64 stands for: the whole, and the password in a login. */
function decoded(secret: string): string[] {
  if (!/^[A-Za-z0-9+/]{8,400}={0,2}$/.test(secret) || secret.length % 4 !== 0) return [];
  const plain = decodeBase64(secret);
  if (plain === null) return [];
  const last =
    plain
      .split(SEPARATOR)
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return /^[!-~\u00a0-\uffff][ -~\u00a0-\uffff]{2,200}$/.test(last) && !last.includes('@') ? [last] : [];
}
