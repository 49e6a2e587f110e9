import type { Facts } from '../../domain/facts.ts';
import { onlyExchangeOnline } from '../../domain/replies/codes.ts';
import { wordingsOf } from '../../domain/replies/wordings.ts';
import { anyOf, firstIn, searched } from '../phrases/find.ts';
import { CONSUMER_MARKS, OTHER_SERVICE, RECIPIENT_FIELDS } from '../phrases/rows/services.ts';

export type Service = Facts['service'];

/** What says which service answered. */
export interface ServiceClues {
  text: string;
  /** Host that the client was told to use. */
  host: string | null;
  /** Name in the greeting or in the answer to EHLO. */
  banner: string | null;
  /** The words of the deciding reply, codes included. */
  words: string;
  /** The reply itself says which service sends it. */
  proven: Service | null;
  /** A server's reply that Microsoft's servers don't send: without an enhanced status code, or with other words. */
  foreignReply: boolean;
}

const EXCHANGE_TAG = new RegExp(
  [
    '[\\w*-]\\.outlook\\.office365\\.com (?:Microsoft ESMTP|Hello)',
    '[\\w*-]\\.(?:prod\\.outlook|prod\\.exchangelabs|prod\\.protection\\.outlook|mgd\\.protection\\.outlook)\\.com\\b',
  ].join('|'),
  'i',
);
const EXCHANGE_NAME =
  /(?:^|\.)(?:outlook\.office365\.com|protection\.outlook\.com|office365\.(?:com|us)|partner\.outlook\.cn|outlook\.office\.com)$/i;
const CONSUMER_NAME = /(?:^|\.)(?:smtp\.live\.com|olc\.protection\.outlook\.com|hotmail\.com)$/i;
const CONSUMER_ADDRESS = /@(?:outlook|hotmail|live|msn|passport)\.(?:com?|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})\b/gi;
const ORGANISATION = /[\w-]\.onmicrosoft\.(?:com|us|de|cn)\b/i;
const OTHER = new RegExp(anyOf(OTHER_SERVICE), 'iu');
const RECIPIENT = new RegExp(`${anyOf(RECIPIENT_FIELDS)} ?["'<]{0,2}[\\w.+%-]{1,64}$`, 'iu');
/** Zoho's words; the case tells them from what many clients print. */
const ZOHO = /535[ -]Authentication Failed/;
/**
 * What Exchange Server shows of itself and Exchange Online doesn't: its greeting under a name that isn't Microsoft's, what it offers
 * to other servers of the organisation, and names of its connectors. IIS puts its version into the same greeting.
 */
const SERVER_GREETING = /\b220[ -]([\w.-]{1,200}) Microsoft ESMTP MAIL Service(?!, ?Version)/gi;
const SERVER_OFFER =
  /\b250[ -](?:X-EXPS\b|X-ANONYMOUSTLS|X-EXCH50|XEXCH50|XRDST|AUTH (?:GSSAPI |NTLM )+(?!XOAUTH2)[A-Z]{0,8}[ \t\\'"]{0,4}$)/im;
const CONNECTOR = /\b[\w-]{1,40}\\(?:Client (?:Frontend|Proxy)|Default(?: Frontend)?|Outbound Proxy Frontend)\b/i;
/** Sentences of Exchange Server's own receive connectors. */
const ON_PREMISES =
  /5\.7\.1 (?:Unable to relay\b|Client does not have permissions to send as this sender|Client was not authenticated)/i;

/** The server whose words Postfix and its like quote; a name inside a network may pass on what another one said. */
const SPEAKER =
  /\bhost ([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(?<!\.(?:local|lan|internal|home|localdomain))\[[\da-f.:]{3,45}\](?::\d{2,5})? (?:said|refused to)/i;

/** An enhanced status code, or a range of such (`5.7.501-503`), as a pattern. */
function codePattern(code: string): string {
  const [first = '', last] = code.split('-');
  const whole = first.replaceAll('.', '\\.');
  if (last === undefined) return `${whole}\\b`;
  const at = first.lastIndexOf('.') + 1;
  const numbers = Array.from(
    { length: Number(last) - Number(first.slice(at)) + 1 },
    (_, i) => Number(first.slice(at)) + i,
  );
  return `${first.slice(0, at).replaceAll('.', '\\.')}(?:${numbers.join('|')})\\b`;
}

const ONLY = onlyExchangeOnline();

/** Sentences and codes that only Exchange Online sends: those of the catalogue, and what several of its replies have in common. */
const EXCHANGE_SENTENCE = new RegExp(
  [
    ...ONLY.replies
      .flatMap(wordingsOf)
      .flatMap(({ parts }) => parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))),
    ...ONLY.codes.map(codePattern),
    'STOREDRV\\.(?:Submission|ClientSubmit|Deliver)',
    'STOREDRV;',
    // The numbers of its protection against spam (Microsoft's list of codes in bounces).
    '5\\.7\\.(?:5(?:0[1-9]|[1-9]\\d)|6\\d\\d|7(?:[0-4]\\d|50))\\b',
    // The number of the rule that blocked the sender, in brackets.
    '4\\.7\\.\\d{3}\\b[^\\n]{0,160}\\(AS\\d',
    'aka\\.ms/(?:smtp_auth|concurrent_sending)',
    // Elsewhere these two are about the sender's domain and an unknown recipient.
    '5\\.1\\.8\\b(?! <)',
    '5\\.4\\.1\\b[^\\n]{0,80}\\bAS\\(\\d',
  ].join('|'),
  'i',
);

/** The service that answered, or null where the text doesn't show it. The answering server beats the configured host. */
export function serviceOf(clues: ServiceClues): Service | null {
  const { text, host, banner, words, proven } = clues;
  if (/\b220[ -][\w.-]{1,200} Microsoft ESMTP MAIL Service, ?Version/i.test(text) && !EXCHANGE_TAG.test(words))
    return banner !== null && isMicrosoftName(banner) ? 'outlookConsumer' : 'other';
  if (proven === 'outlookConsumer' || proven === 'exchangeOnPremises') return proven;
  if (firstIn(CONSUMER_MARKS, searched(text)) !== null) return 'outlookConsumer';
  // A mail program wraps lines in the middle of a sentence.
  const joined = text.replace(/\s{0,8}\n\s{0,8}/g, ' ');
  const tagged = EXCHANGE_TAG.test(words);
  const exchange = tagged || EXCHANGE_SENTENCE.test(words);
  if (!exchange && isOwnServer(text)) return 'exchangeOnPremises';
  if (!exchange && banner !== null && isForeign(banner, text)) return foreign(text, banner);
  if (!exchange && (OTHER.test(words) || ZOHO.test(words) || /NOQUEUE: reject|postfix\/smtpd/.test(text)))
    return 'other';
  if (!exchange && !EXCHANGE_TAG.test(text) && !isExchangeName(host) && ON_PREMISES.test(words))
    return 'exchangeOnPremises';
  if (!exchange && clues.foreignReply && !EXCHANGE_SENTENCE.test(joined)) return 'other';
  const speaker = words === '' ? undefined : text.match(SPEAKER)?.[1];
  if (!exchange && speaker !== undefined && !isMicrosoftName(speaker)) return 'other';
  // Both kinds of account are served there; only the login tells them apart.
  if (host === 'smtp-mail.outlook.com') return byLogin(text);
  if (
    exchange ||
    isExchangeName(banner) ||
    (isExchangeName(host) && !OTHER.test(words)) ||
    EXCHANGE_TAG.test(text) ||
    (words !== '' && EXCHANGE_SENTENCE.test(joined))
  )
    return isConsumer(clues) ? 'outlookConsumer' : 'exchangeOnline';
  if (host !== null && CONSUMER_NAME.test(host)) return 'outlookConsumer';
  if (proven === 'exchangeOnline') return isConsumer(clues) ? 'outlookConsumer' : proven;
  if (proven === 'other') return proven;
  if (host !== null && OTHER.test(host)) return 'other';
  if (words === '' && OTHER.test(text)) return 'other';
  return null;
}

/** An Exchange server of the organisation's own, by what it says of itself. */
function isOwnServer(text: string): boolean {
  const greeting = [...text.matchAll(SERVER_GREETING)].at(-1)?.[1];
  if (greeting !== undefined) return !isMicrosoftName(greeting);
  return !EXCHANGE_TAG.test(text) && (SERVER_OFFER.test(text) || CONNECTOR.test(text));
}

const isMicrosoftName = (name: string): boolean =>
  EXCHANGE_NAME.test(name) || CONSUMER_NAME.test(name) || /(?:outlook|exchangelabs|hotmail)\.(?:com|cn)$/i.test(name);

const isExchangeName = (name: string | null): boolean => name !== null && EXCHANGE_NAME.test(name);

/** A greeting of a server that isn't Microsoft's. A bare machine name says nothing. */
function isForeign(banner: string, text: string): boolean {
  if (EXCHANGE_NAME.test(banner) || EXCHANGE_TAG.test(`x${banner}`)) return false;
  if (/ESMTP MAIL Service/i.test(text) && /outlook\.(?:office365\.)?com/i.test(text)) return false;
  return banner.includes('.') || /220[ -]\S{1,80} (?!Microsoft ESMTP)/.test(text);
}

function foreign(text: string, banner: string): Service {
  const greeting = text.slice(Math.max(0, text.toLowerCase().indexOf(banner)));
  return /^\S{1,200} Microsoft Exchange/i.test(greeting) ? 'exchangeOnPremises' : 'other';
}

/** Personal accounts use the same servers; a login of that kind tells them apart. */
function isConsumer({ text, host }: ServiceClues): boolean {
  if (ORGANISATION.test(text)) return false;
  return (host !== null && CONSUMER_NAME.test(host)) || hasConsumerLogin(text);
}

/** An address of a personal account that isn't the recipient's. */
function hasConsumerLogin(text: string): boolean {
  for (const { index } of text.matchAll(CONSUMER_ADDRESS)) {
    const before = text.slice(Math.max(0, index - 90), index);
    if (!RECIPIENT.test(before)) return true;
  }
  return false;
}

function byLogin(text: string): Service | null {
  if (ORGANISATION.test(text)) return 'exchangeOnline';
  return hasConsumerLogin(text) || /basic authentication is disabled/i.test(text) ? 'outlookConsumer' : null;
}
