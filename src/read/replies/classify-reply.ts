import { isOneOf, replyNamedByCode } from '../../domain/replies/codes.ts';
import { REPLY_IDS, type ReplyId, reply } from '../../domain/replies/replies.ts';
import { tighten } from '../text/normalise.ts';
import { cutSentence, translatedSentence } from './part-sentences.ts';
import { SENTENCES } from './sentences.ts';

/** The catalogue's reply for an enhanced code and the words after it; null: unknown, to be shown and asked about. */
export function classify(words: string, basic: string | null, enhanced: string): ReplyId | null {
  const tight = tighten(words);
  const sentence = sentenceIn(tight);
  if (sentence === 'authenticationUnsuccessful') {
    if (enhanced === '5.7.3') return sentence;
    return enhanced === '5.7.139' ? partOf(words) : byCode(tight, basic, enhanced);
  }
  // The link is never translated, what stands before it is.
  if (sentence === 'smtpAuthDisabled') return cutSentence(words) ?? translatedSentence(words) ?? sentence;
  if (sentence === 'clientNotAuthenticated' && (basic === '535' || /error:535$/.test(tight))) return 'refusalLost';
  if (sentence !== null && fits(sentence, enhanced)) return refine(sentence, enhanced);
  return enhanced === '5.7.139' ? partOf(words) : byCode(tight, basic, enhanced);
}

/** A sentence of this code that isn't whole, or isn't English. */
function partOf(words: string): ReplyId {
  return cutSentence(words) ?? translatedSentence(words) ?? 'otherRefusal';
}

/** A reply without an enhanced code. Exchange Online always sends one, so only plain sentences are named. */
export function classifyBare(words: string, basic: string): ReplyId | null {
  const tight = tighten(words);
  const sentence = sentenceIn(tight);
  if (sentence !== null && sentence !== 'authenticationUnsuccessful') return sentence;
  if (basic === '535')
    return sentence ?? (isKnownElsewhere(words) ? 'otherProviderCredentials' : 'loginFailedWithoutReply');
  if (basic === '534') return 'otherProviderAppPassword';
  if (basic === '454') return tight.includes('tls') ? 'tlsNotAvailable' : 'temporaryAuthenticationFailure';
  if (basic === '504') return 'authenticationTypeUnrecognized';
  if (basic === '421') return 'otherTemporaryRefusal';
  if (/relay/.test(tight)) return basic.startsWith('5') ? 'relayOrAuthenticationMissing' : null;
  return null;
}

/** Sentences of other servers: Amazon SES, Exim, Zoho, NetEase. */
function isKnownElsewhere(words: string): boolean {
  return /Authentication Credentials Invalid|Incorrect authentication data|535[ -]Authentication Failed|Error: authentication failed|Login Fail\.|Invalid login or password|authentication rejected/.test(
    words,
  );
}

function sentenceIn(tight: string): ReplyId | null {
  return SENTENCES.find(({ tight: wanted }) => tight.includes(wanted))?.reply ?? null;
}

/** A sentence about the sign-in can't stand behind a code about something else: it belongs to another reply nearby. */
function fits(sentence: ReplyId, enhanced: string): boolean {
  const { saidWith } = reply(sentence);
  return saidWith?.some((code) => (code.endsWith('.') ? enhanced.startsWith(code) : enhanced === code)) ?? true;
}

function byCode(tight: string, basic: string | null, enhanced: string): ReplyId | null {
  if (enhanced === '5.7.3') return basic === '451' ? 'startTlsRequired' : 'authenticationUnsuccessful';
  if (enhanced === '5.7.1') return byFiveSevenOne(tight, basic);
  if (basic === '534') return 'otherProviderAppPassword';
  if (basic === '535' && enhanced !== '5.7.139') return 'otherProviderCredentials';
  if (basic === '454') return 'temporaryAuthenticationFailure';
  if (basic === '530') return /5\.7\.57/.test(enhanced) ? 'clientNotAuthenticated' : null;
  if (
    /^5\.7\.[08]$/.test(enhanced) &&
    /authent|credential|password/.test(tight) &&
    !/authenticationrequired/.test(tight)
  )
    return 'otherProviderCredentials';
  // Elsewhere the code is about the sender's domain.
  if (enhanced === '5.1.8' && basic !== null && basic !== '550') return null;
  const known = replyNamedByCode(enhanced);
  if (known !== null) return known;
  if (basic === '421') return 'otherTemporaryRefusal';
  if (basic !== null && /^50[0-3]$/.test(basic)) return 'protocolFault';
  return basic?.startsWith('4') === true || enhanced.startsWith('4') ? 'otherTemporaryRefusal' : null;
}

/** Several replies have one sentence, and the code tells them apart. */
function refine(sentence: ReplyId, enhanced: string): ReplyId {
  const { codeDecides, enhancedStatusCode, namedByCodes = [], cause } = reply(sentence);
  if (codeDecides !== true || enhanced === enhancedStatusCode || isOneOf(enhanced, namedByCodes)) return sentence;
  if (subjectOf(enhanced) !== subjectOf(enhancedStatusCode ?? '')) return sentence;
  const isTwin = (id: ReplyId): boolean => {
    const other = reply(id);
    return other.codeDecides === true && other.enhancedStatusCode === enhanced && other.cause === cause;
  };
  return replyNamedByCode(enhanced) ?? REPLY_IDS.find(isTwin) ?? sentence;
}

/** The second number of an enhanced status code: what it is about (RFC 3463). */
const subjectOf = (enhanced: string): string | undefined => enhanced.split('.')[1];

function byFiveSevenOne(tight: string, basic: string | null): ReplyId | null {
  if (/sendasthissender/.test(tight)) return 'sendAsNotPermitted';
  if (/relay/.test(tight.slice(0, 160))) return 'relayOrAuthenticationMissing';
  if (basic === '535') return 'otherProviderCredentials';
  if (basic === '530' || /authenticat|authentifi|autentic|autentik/.test(tight.slice(0, 120)))
    return 'onPremisesNotAuthenticated';
  return /deliverynotauthori[sz]ed/.test(tight) ? 'relayOrAuthenticationMissing' : null;
}
