import type { StruckText } from '../redact/struck-text.ts';

/** More are no choice that a person makes. */
const MOST = 6;

/** An address; every repetition is bounded. */
const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?<domain>[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8})/gu;

/** Words before the address of an account that signs in. */
const SIGNS_IN = /(?:user(?: ?name|id)?|login|account|auth\w*|signs? in|UserPrincipalName|Identity)\W{1,6}$/i;

/** Domains that belong to servers, and ids of messages: nobody signs in with them. */
const OF_A_SERVER =
  /^(?:smtp|mail|imap|pop)\.|(?:^|\.)(?:office365\.(?:com|us)|exchangelabs\.com|protection\.outlook\.com|prod\.outlook\.com)$/i;
const OF_A_MESSAGE = /(?:Message-ID|References|In-Reply-To)\W{0,6}$|250 2\.\d\.\d OK <$/i;

/**
 * Addresses of mailboxes in a text whose secrets are struck out, for a person to choose the one that signs in: first those that the
 * text itself names as an account, then the others in their order. Each once, in lower case.
 */
export function addressesIn(text: StruckText): string[] {
  const signing = new Set<string>();
  const others = new Set<string>();
  for (const { 0: address, index, groups } of text.matchAll(ADDRESS)) {
    const before = text.slice(Math.max(0, index - 24), index);
    const domain = groups?.domain ?? '';
    if (OF_A_SERVER.test(domain) || OF_A_MESSAGE.test(before) || /\.(?:png|jpg|js|ts|py)$/i.test(domain)) continue;
    (SIGNS_IN.test(before) ? signing : others).add(address.toLowerCase());
    if (signing.size >= MOST) break;
  }
  return [...new Set([...signing, ...others])].slice(0, MOST);
}
