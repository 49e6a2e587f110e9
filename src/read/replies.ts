import type { ReplyId } from '../domain/replies.ts';
import { BY_CODE, SENTENCES } from './sentences.ts';
import { tighten } from './normalise.ts';

/** A reply as it stands in a text. */
export interface FoundReply {
  reply: ReplyId;
  basic: string | null;
  enhanced: string | null;
  /** Time of the server (ISO), from the trailer. */
  at?: string;
  /** The words that it was read from, in one line. */
  words: string;
  /** Where it begins in the text. */
  index: number;
}

/** A basic code with an enhanced code, however a client writes the two. */
const PAIR =
  /(?<![\d.])([2345]\d\d)(?:[- ]{1,2}|["']?\)?:? ?\(?|["']?, ?b?["']?|["']?,? ?(?:with message|response|Additional SMTP info|SMTP error|error|info|msg)["']?:? ?["']?(?:\1[- ])?|\s{1,3}|, ?response:? ?)#?([245]\.\d{1,2}\.\d{1,3})(?![\d.]*\d)/g;
/** An enhanced code alone, as the .NET class prints it; never a version. */
const ALONE = /(?<![\d./@_vV-])([45]\.\d{1,2}\.\d{1,3})(?![\d.]*\d|-\w)(?=[ ;,:]+["'<[]?[A-Z\p{L}*])/gu;
/** A basic code alone, where the words around it say that it is one. */
const BASIC =
  /(?:(?<![\d.])([45]\d\d)[- ](?=(?:\d\d\d )?(?:Authentication|Incorrect|Mailbox|SMTP|User|Error|Login|relay|Please|DT:|Invalid|Command|Service|Access|auth|Sender|Too|bad|\p{L}{3,} ?(?:failed|denied|rejected|required|failure)))|(?:responseCode|SMTP code|Server Error|error code|got code|code|status|said)["']?\s?[:=]?\s?["']?([45]\d\d)\b)/giu;
const TRAILER = /\[[\w.*-]{2,80}\s(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)/;
const SUCCESS = /(?<![\d.])(235)[- ](?:(2\.7\.0) )?(?:Authentication succ|Accepted|ok|Welcome|Go ahead)|(?<![\d.])(250)[- ](2\.[06]\.0) (?:OK|Ok|ok|Queued|<)/gi;

/** Longest stretch of text that belongs to one reply. */
const REACH = 260;

/** Every reply in the text, in order. A sentence that stands without its code counts too. */
export function findReplies(text: string): FoundReply[] {
  const found: FoundReply[] = [];
  const taken: [from: number, to: number][] = [];
  const codes = [...pairs(text), ...alone(text)].sort((a, b) => a.index - b.index);
  codes.forEach((code, i) => {
    const end = Math.min(code.index + REACH, codes[i + 1]?.index ?? text.length);
    const words = text.slice(code.index, end);
    const reply = classify(words, code.basic, code.enhanced);
    if (reply === null) return;
    taken.push([code.index, end]);
    found.push(made(reply, code.basic, code.enhanced, words, code.index));
  });
  for (const { reply, index, words } of sentencesIn(text)) {
    if (taken.some(([from, to]) => index >= from && index < to)) continue;
    const basic = basicBeside(text, index);
    found.push(made(reply, basic, null, words, index));
    taken.push([index, index + REACH]);
  }
  for (const match of text.matchAll(SUCCESS)) {
    const reply = match[1] === '235' ? 'loginAccepted' : 'messageAccepted';
    found.push(made(reply, match[1] ?? match[3] ?? null, match[2] ?? match[4] ?? null, text.slice(match.index, match.index + REACH), match.index));
  }
  return found.sort((a, b) => a.index - b.index);
}

interface Code {
  index: number;
  basic: string | null;
  enhanced: string;
}

function pairs(text: string): Code[] {
  return [...text.matchAll(PAIR)].flatMap((match) => {
    const [, basic = '', enhanced = ''] = match;
    return basic[0] === enhanced[0] && basic[0] !== '2' ? [{ index: match.index, basic, enhanced }] : [];
  });
}

function alone(text: string): Code[] {
  return [...text.matchAll(ALONE)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 28), match.index);
    if (/\b(?:version|build|release|mailer|plugin)\W{0,6}$/i.test(before) || /[245]\d\d(?:[- ]{1,2}|\W{1,6})$/.test(before)) return [];
    if (/(?:dsn=|Status: ?)$/i.test(before)) return [];
    return [{ index: match.index, basic: null, enhanced: match[1] ?? '' }];
  }).map((code) => ({ ...code, basic: basicBeside(text, code.index, code.enhanced[0]) }));
}

/** The basic code that a client prints in a field of its own, shortly before or after the sentence. */
function basicBeside(text: string, index: number, rank?: string): string | null {
  const near = text.slice(Math.max(0, index - 60), index).match(/(?<![\d.])([45]\d\d)(?=\D{0,24}$)(?![\s\S]*\bline\b)/)?.[1];
  const after = text.slice(index, index + 700);
  const field = after.match(/(?:responseCode|SMTP code|code)["']?\s?[:=]\s?["']?([45]\d\d)\b/i)?.[1] ?? after.match(/\] ?,(\d{3}),/)?.[1];
  const basic = near ?? field ?? null;
  return basic !== null && (rank === undefined || basic[0] === rank) ? basic : null;
}

function made(reply: ReplyId, basic: string | null, enhanced: string | null, words: string, index: number): FoundReply {
  const at = words.match(TRAILER)?.[1];
  const line = words.replace(/\s+/g, ' ').trim();
  const end = line.search(/\] |\]$/);
  return { reply, basic, enhanced, index, words: end > 0 ? line.slice(0, end + 1) : line.slice(0, 220), ...(at === undefined ? {} : { at }) };
}

/** The catalogue's reply for a code and the words after it. */
function classify(words: string, basic: string | null, enhanced: string): ReplyId | null {
  const tight = tighten(words);
  const sentence = SENTENCES.find(({ tight: wanted }) => tight.includes(wanted))?.reply;
  if (sentence === 'authenticationUnsuccessful') {
    if (enhanced === '5.7.139') return 'otherRefusal';
    return enhanced === '5.7.3' ? sentence : 'otherRefusal';
  }
  if (sentence !== undefined) return refine(sentence, enhanced);
  if (enhanced === '5.7.3') return basic === '451' ? 'startTlsRequired' : 'authenticationUnsuccessful';
  if (enhanced === '5.7.1') return byFiveSevenOne(tight, basic);
  if (enhanced === '5.7.0' && tight.includes('authentication')) return 'otherProviderCredentials';
  if (basic === '535' || basic === '534') return 'otherProviderCredentials';
  if (basic === '454') return 'temporaryAuthenticationFailure';
  if (/^4\.7\./.test(enhanced) && basic === '421') return 'otherTemporaryRefusal';
  if (basic === '503' || basic === '500' || basic === '501' || basic === '502') return 'protocolFault';
  if (/^5\.(?:1\.[0-6]|1\.1\d|4\.\d)/.test(enhanced)) return enhanced === '5.4.1' ? 'recipientRejectedAtMx' : 'recipientAccessDenied';
  return BY_CODE.find(([pattern]) => pattern.test(enhanced))?.[1] ?? (basic?.startsWith('4') === true ? 'otherTemporaryRefusal' : null);
}

/** One sentence stands for several replies, which the code tells apart. */
function refine(sentence: ReplyId, enhanced: string): ReplyId {
  if (sentence === 'oldTlsVersion' && enhanced === '5.7.67') return 'organizationOldTls';
  if (sentence === 'sendAsDeniedOlder' && enhanced === '5.2.252') return 'sendAsDenied';
  if (sentence === 'senderBanned') return BY_CODE.find(([pattern]) => pattern.test(enhanced))?.[1] ?? sentence;
  return sentence;
}

function byFiveSevenOne(tight: string, basic: string | null): ReplyId {
  if (/relay/.test(tight)) return 'relayOrAuthenticationMissing';
  if (/sendasthissender/.test(tight)) return 'sendAsNotPermitted';
  if (basic === '530' || /authenticat|authentifi|autentic/.test(tight)) return basic === '535' ? 'otherProviderCredentials' : 'onPremisesNotAuthenticated';
  return basic === '535' ? 'otherProviderCredentials' : 'relayOrAuthenticationMissing';
}

/** Sentences in a text, each at its last place. The search runs over the tight text; its places are mapped back. */
function sentencesIn(text: string): { reply: ReplyId; index: number; words: string }[] {
  const places: number[] = [];
  let tight = '';
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i] as string;
    if (/[\s"'`*_]/.test(letter)) continue;
    tight += letter.toLowerCase();
    places.push(i);
  }
  const hits = SENTENCES.flatMap(({ reply, tight: wanted }, rank) => {
    const at = tight.lastIndexOf(wanted);
    return at < 0 ? [] : [{ reply, at, end: at + wanted.length, rank, index: places[at] ?? 0 }];
  });
  const exact = hits.filter((hit) => !hits.some((other) => other.rank < hit.rank && other.at < hit.end && hit.at < other.end));
  return exact
    .filter(({ reply }) => reply !== 'authenticationUnsuccessful' || exact.length === 1)
    .map(({ reply, index }) => ({ reply, index, words: lineAround(text, index) }));
}

function lineAround(text: string, index: number): string {
  const from = Math.max(text.lastIndexOf('\n', index) + 1, index - 120);
  return text.slice(from, index + 200);
}

/** Basic codes that stand alone, with the words after them: other servers' replies, and replies that were cut. */
export function findBasicCodes(text: string): { basic: string; words: string; index: number }[] {
  return [...text.matchAll(BASIC)].map((match) => ({
    basic: match[1] ?? match[2] ?? '',
    words: text.slice(match.index, match.index + 160),
    index: match.index,
  }));
}
