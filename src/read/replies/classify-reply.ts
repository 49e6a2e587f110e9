import { isOneOf, replyNamedByCode } from '../../domain/replies/codes.ts';
import { REPLY_IDS, type ReplyId, reply } from '../../domain/replies/replies.ts';
import { tighten } from '../text/normalise.ts';
import { either } from '../text/pattern.ts';
import { cutSentence, translatedSentence } from './part-sentences.ts';
import { SENTENCES } from './sentences.ts';

/** The catalogue's reply for an enhanced status code and the words after it; null: unknown, to be shown and asked about. */
export function classify(words: string, replyCode: string | null, enhancedStatusCode: string): ReplyId | null {
  const tight = tighten(words);
  const sentence = sentenceIn(tight);
  if (sentence === 'authenticationUnsuccessful') {
    if (enhancedStatusCode === '5.7.3') return sentence;
    return enhancedStatusCode === '5.7.139' ? partOf(words) : byCode(tight, replyCode, enhancedStatusCode);
  }
  if (sentence === 'relayOrAuthenticationMissing' && LISTED.test(tight)) return 'listedSender';
  // The link is never translated, what stands before it is.
  if (sentence === 'smtpAuthDisabled') return cutSentence(words) ?? translatedSentence(words) ?? sentence;
  if (sentence === 'clientNotAuthenticated' && (replyCode === '535' || /error:535$/.test(tight))) return 'refusalLost';
  if (sentence !== null && fits(sentence, enhancedStatusCode)) return refine(sentence, enhancedStatusCode);
  return enhancedStatusCode === '5.7.139' ? partOf(words) : byCode(tight, replyCode, enhancedStatusCode);
}

/** A sentence of this code that isn't whole, or isn't English. */
function partOf(words: string): ReplyId {
  return cutSentence(words) ?? translatedSentence(words) ?? 'otherRefusal';
}

/** A reply without an enhanced status code. Exchange Online always sends one, so only plain sentences are named. */
export function classifyBare(words: string, replyCode: string): ReplyId | null {
  const tight = tighten(words);
  const sentence = sentenceIn(tight);
  if (sentence !== null && sentence !== 'authenticationUnsuccessful') return sentence;
  if (replyCode === '535' && IDENTITY.test(tight)) return null;
  if (replyCode === '535')
    return sentence ?? (isKnownElsewhere(words) ? 'otherProviderCredentials' : 'loginFailedWithoutReply');
  if (replyCode === '534') return 'otherProviderAppPassword';
  if (replyCode === '454') return tight.includes('tls') ? 'tlsNotAvailable' : 'temporaryAuthenticationFailure';
  // A web server between says this number of a connection that took too long.
  if (replyCode === '504' && /timeout|timedout/.test(tight)) return 'connectionTimedOut';
  if (replyCode === '504') return 'authenticationTypeUnrecognized';
  if (replyCode === '421') return 'otherTemporaryRefusal';
  if (isAuthUnknown(tight, replyCode)) return 'authNotOffered';
  if (LISTED.test(tight)) return 'listedSender';
  // A server's name may hold the word, and so may a setting on the next line.
  if (/\brelay/i.test(words.split(/\n(?!\s)/, 1)[0] ?? ''))
    return replyCode.startsWith('5') ? 'relayOrAuthenticationMissing' : null;
  return null;
}

/** The server doesn't know the command AUTH: it offers no login here, or not before TLS. */
const isAuthUnknown = (tight: string, replyCode: string | null): boolean =>
  replyCode !== null &&
  /^50[023]$/.test(replyCode) &&
  /auth[^.]{0,50}(?:not(?:implemented|recogni|supported|enabled|available)|unrecogni|unknown)|(?:unrecogni|unknown)[^.]{0,20}auth/.test(
    tight,
  );

/** A list of other people's that holds the sender's address. */
const LISTED = /spamhaus|spamcop|barracuda|block-?list|blacklist|(?<!un)listed(?:on|at|in|by)/;

/** The server asks for a sign-in that it didn't get. */
const LOGIN_MISSING = /authentication(?:is)?(?:required|needed)|mustauthenticate|authenticatefirst/;

/** Some providers answer a login with what they think of the sender's identity. */
const IDENTITY =
  /(?:signature|sender|domain|identity)[^.]{0,24}(?:unverified|(?:not|n'?t|n’t)(?:yet)?(?:been)?verified)/;

/** The case tells them from what many clients print. */
const ELSEWHERE = either(
  '',
  /Authentication Credentials Invalid|Incorrect authentication data|535[ -]Authentication Failed/,
  /Error: authentication failed|Login Fail\.|Invalid login or password|authentication rejected/,
  /Bad username \/ password/,
);

/** Sentences of other servers: Amazon SES, Exim, Zoho, NetEase. */
function isKnownElsewhere(words: string): boolean {
  return ELSEWHERE.test(words);
}

function sentenceIn(tight: string): ReplyId | null {
  return SENTENCES.find(({ tight: wanted }) => tight.includes(wanted))?.reply ?? null;
}

/** A sentence about the sign-in can't stand behind a code about something else: it belongs to another reply nearby. */
function fits(sentence: ReplyId, enhancedStatusCode: string): boolean {
  const { saidWith } = reply(sentence);
  return (
    saidWith?.some((code) =>
      code.endsWith('.') ? enhancedStatusCode.startsWith(code) : enhancedStatusCode === code,
    ) ?? true
  );
}

function byCode(tight: string, replyCode: string | null, enhancedStatusCode: string): ReplyId | null {
  if (enhancedStatusCode === '5.7.3') return replyCode === '451' ? 'startTlsRequired' : 'authenticationUnsuccessful';
  if (enhancedStatusCode === '5.7.1') return byFiveSevenOne(tight, replyCode);
  if (replyCode === '534') return 'otherProviderAppPassword';
  const named = replyNamedByCode(enhancedStatusCode);
  if (replyCode === '535' && IDENTITY.test(tight)) return null;
  if (replyCode === '535' && enhancedStatusCode !== '5.7.139') return named ?? 'otherProviderCredentials';
  if (replyCode === '454')
    return /relay/.test(tight) ? 'relayOrAuthenticationMissing' : 'temporaryAuthenticationFailure';
  if (replyCode === '530') return /5\.7\.57/.test(enhancedStatusCode) ? 'clientNotAuthenticated' : null;
  if (/^5\.7\.[08]$/.test(enhancedStatusCode) && /authent|credential|password/.test(tight))
    return LOGIN_MISSING.test(tight) ? null : 'otherProviderCredentials';
  // Elsewhere the code is about the sender's domain.
  if (enhancedStatusCode === '5.1.8' && replyCode !== null && replyCode !== '550') return null;
  const known = replyNamedByCode(enhancedStatusCode);
  if (known !== null) return known;
  if (isAuthUnknown(tight, replyCode)) return 'authNotOffered';
  if (LISTED.test(tight)) return 'listedSender';
  // RFC 3463: the third group is about the content of the message.
  if (enhancedStatusCode.startsWith('5.6.')) return 'malformedMessage';
  if (replyCode === '421') return 'otherTemporaryRefusal';
  if (replyCode !== null && /^50[0-3]$/.test(replyCode)) return 'protocolFault';
  return replyCode?.startsWith('4') === true || enhancedStatusCode.startsWith('4') ? 'otherTemporaryRefusal' : null;
}

/** Several replies have one sentence, and the code tells them apart. */
function refine(sentence: ReplyId, enhancedStatusCode: string): ReplyId {
  const row = reply(sentence);
  const own = [row.enhancedStatusCode ?? '', ...(row.namedByCodes ?? [])];
  if (row.codeDecides !== true || isOneOf(enhancedStatusCode, own)) return sentence;
  if (subjectOf(enhancedStatusCode) !== subjectOf(row.enhancedStatusCode ?? '')) return sentence;
  const isTwin = (id: ReplyId): boolean => {
    const other = reply(id);
    return other.codeDecides === true && other.enhancedStatusCode === enhancedStatusCode && other.cause === row.cause;
  };
  return replyNamedByCode(enhancedStatusCode) ?? REPLY_IDS.find(isTwin) ?? sentence;
}

/** The second number of an enhanced status code: what it is about (RFC 3463). */
const subjectOf = (enhancedStatusCode: string): string | undefined => enhancedStatusCode.split('.')[1];

function byFiveSevenOne(tight: string, replyCode: string | null): ReplyId | null {
  if (/sendasthissender/.test(tight)) return 'sendAsNotPermitted';
  if (replyCode !== '535' && LISTED.test(tight)) return 'listedSender';
  if (/invalidcredentials/.test(tight)) return 'otherProviderCredentials';
  if (/relay/.test(tight.slice(0, 160))) return 'relayOrAuthenticationMissing';
  if (replyCode === '535') return 'otherProviderCredentials';
  // Exchange Server says whose login is missing; other servers only that one is required.
  if (LOGIN_MISSING.test(tight.slice(0, 120))) return null;
  if (replyCode === '530' || /authenticat|authentifi|autentic|autentik/.test(tight.slice(0, 120)))
    return 'onPremisesNotAuthenticated';
  return /deliverynotauthori[sz]ed/.test(tight) ? 'relayOrAuthenticationMissing' : null;
}
