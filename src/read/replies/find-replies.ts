import type { ReplyId } from '../../domain/replies/replies.ts';
import { either } from '../text/pattern.ts';
import { bareCodes, type Code } from './bare-codes.ts';
import { classify, classifyBare } from './classify-reply.ts';
import { sentencesIn } from './find-sentences.ts';

/** A reply as it stands in a text; `reply` is null where the catalogue doesn't know it. */
export interface FoundReply {
  reply: ReplyId | null;
  replyCode: string | null;
  enhancedStatusCode: string | null;
  /** Time of the server (ISO), from the trailer. */
  at?: string;
  /** The words that it was read from, in one line. */
  words: string;
  /** Where it begins in the text. */
  index: number;
  /** It carries the trailer of Exchange Online: the service itself answered. */
  tagged: boolean;
}

/** A reply code and an enhanced status code of the same class, with what clients put between them. Ports are no codes. */
const PAIR =
  /(?<![\d.]|[\d.]:|\.[a-z]{2,6}:)([245](?:[0-3]\d|4[0-24678]|5\d|71))(?:[-\s]|[^\w\n]{1,8}|[^\d\n]{1,48}?)\s{0,6}#?([245]\.\d{1,3}\.\d{1,3})(?![\d.]{0,8}\d)/g;
/** An enhanced status code alone, as .NET prints it; never a version. */
const ALONE =
  /(?<![\d./@_\w-])#?([45]\.\d{1,2}\.\d{1,3})(?![\d.]{0,8}\d|-\w)(?:(?=(?:[ ;,:–]{1,3}| ?\n ?)["'<[(]?[\p{L}*])|(?<=\(5\.7\.\d{1,3})(?=\)))/gu;
const SUCCESS = either(
  'gi',
  /(?<![\d.])(235)(?:[- ]|, ?b?["'])(?:(2\.\d\.0) )?(?=authenticat|accepted|ok|welcome|go ahead|auth|success|login)/,
  /(?<![\d.])(250)[- ](2\.[06]\.0) (?=OK|<|Queued|message|mail)/,
);
const MACHINE = /[\w.*-]{2,80}\.(?:outlook\.com|exchangelabs\.com|outlook\.cn|office365\.us)|Hostname=[\w.*-]{2,80}/
  .source;
const ISO_TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z/.source;
const TRAILER = new RegExp(`\\[(?:${MACHINE})(?:\\s+(${ISO_TIME}))?`, 'i');

/** The end of the trailer, which ends the reply. */
const TAG_END = /(?<=\[[^\]\n]{0,120}(?:outlook\.com|exchangelabs\.com|outlook\.cn|office365\.us)[^\]\n]{0,60})\]/i;

/** Longest stretch of text that belongs to one reply, in UTF-16 code units. */
const REACH = 360;
/** So many replies are looked at, the first few and the last ones: a queue repeats itself for days. */
const MOST = 600;

/** Times of loggers: their digits look like codes. */
const TIME = /(?<!\d)\d{1,2}:\d\d:\d\d(?:[.,:]\d{1,9})?(?!\d)/g;

/** Every reply in the text, in order. A sentence that stands without its code counts too. */
export function findReplies(text: string): FoundReply[] {
  const source = text.replace(TIME, (time) => time.replace(/\d/g, '0'));
  const paired = pairs(source);
  const exact = joined(text, most([...paired, ...alone(source, paired)].sort((a, b) => a.index - b.index)));
  const found = exact.map((code, i) => {
    const next = exact[i + 1]?.index ?? text.length;
    const words = text.slice(code.index, Math.min(code.index + REACH, next));
    return made(
      classify(words, code.replyCode, code.enhancedStatusCode ?? ''),
      code,
      withoutNextLine(words, text[next]),
    );
  });
  const taken = found.map(({ index, words }) => [index, index + Math.max(words.length, 60)] as const);
  const covered = (index: number): boolean => taken.some(([from, to]) => index >= from - 6 && index < to);
  for (const { reply, index } of sentencesIn(text)) {
    if (covered(index) || found.some((other) => other.reply === reply && Math.abs(other.index - index) < REACH))
      continue;
    const start = Math.max(text.lastIndexOf('\n', index) + 1, index - 60);
    const replyCode = replyCodeBeside(text, index);
    // A program's own sentence says less than the number beside it.
    const id = reply === 'loginFailedWithoutReply' && replyCode === '534' ? 'otherProviderAppPassword' : reply;
    found.push(made(id, { index, replyCode, enhancedStatusCode: null }, text.slice(start, index + REACH)));
    taken.push([start, index + 120]);
  }
  for (const code of most(bareCodes(source))) {
    if (covered(code.index) || (code.isField && repeats(found, code.replyCode))) continue;
    const words = text.slice(code.index, code.index + 200);
    found.push(made(classifyBare(words, code.replyCode ?? ''), code, words));
  }
  for (const match of text.matchAll(SUCCESS)) {
    const reply = match[1] === undefined ? 'messageAccepted' : 'loginAccepted';
    const code = {
      index: match.index,
      replyCode: match[1] ?? match[3] ?? null,
      enhancedStatusCode: match[2] ?? match[4] ?? null,
    };
    found.push(made(reply, code, text.slice(match.index, match.index + REACH)));
  }
  return found.sort((a, b) => a.index - b.index);
}

/** What stands before the next reply on its line, such as a time, is that line's. `after` is what follows the words. */
function withoutNextLine(words: string, after: string | undefined): string {
  const line = words.lastIndexOf('\n');
  return after === undefined || words.length >= REACH || line < 0 ? words : words.slice(0, line);
}

/** The lines of one reply (`550-5.7.1 …`, `550 5.7.1 …`) are one reply. */
function joined(text: string, codes: readonly Code[]): Code[] {
  return codes.filter((code, i) => {
    const before = codes[i - 1];
    const same =
      before !== undefined &&
      before.replyCode === code.replyCode &&
      before.enhancedStatusCode === code.enhancedStatusCode;
    const apart = before === undefined ? REACH : code.index - before.index;
    // What the next server said stands behind an arrow.
    if (apart < REACH && /[-=]> {0,2}["']?$/.test(text.slice(code.index - 5, code.index))) return false;
    return !(same && text[before.index + 3] === '-' && apart < REACH);
  });
}

const most = <T>(items: readonly T[]): T[] =>
  items.length <= MOST ? [...items] : [...items.slice(0, 50), ...items.slice(50 - MOST)];

function pairs(text: string): (Code & { end: number })[] {
  return [...text.matchAll(PAIR)].flatMap(({ index, 0: whole, 1: replyCode = '', 2: enhancedStatusCode = '' }) => {
    const apart = whole.length - replyCode.length - enhancedStatusCode.length;
    // Exchange itself answers `451 5.7.3`.
    if (
      replyCode[0] === '2' ||
      (replyCode[0] !== enhancedStatusCode[0] && (apart > 1 || enhancedStatusCode[0] === '2'))
    )
      return [];
    // Between "line 535," and a version there are words of no reply.
    const isNumber = /\b(?:line|version|v)\W{0,3}$/i.test(text.slice(Math.max(0, index - 12), index));
    return isNumber && whole.length > 12 ? [] : [{ index, replyCode, enhancedStatusCode, end: index + whole.length }];
  });
}

/** What stands ahead of three numbers that are a version or are told elsewhere. */
const VERSION_WORD = /\b(?:version|build|release|mailer|plugin|node|php|v|dsn|status)\W{0,8}$/i;
const PROGRAM = /\b(?:wordpress|drupal|joomla|symfony|laravel|rails|django|phpmailer|kernel) $/i;

/** Enhanced status codes that stand alone: not those of a pair, nor what repeats one on the next line of the same reply. */
function alone(text: string, paired: readonly (Code & { end: number })[]): Code[] {
  let at = 0;
  return [...text.matchAll(ALONE)].flatMap(({ index, 0: whole, 1: enhancedStatusCode = '' }) => {
    const end = index + whole.length;
    while ((paired[at]?.end ?? Number.POSITIVE_INFINITY) < end) at += 1;
    const before = paired[paired[at]?.end === end ? at : at - 1];
    if (
      before !== undefined &&
      (before.end === end || (before.enhancedStatusCode === enhancedStatusCode && end - before.end < 240))
    )
      return [];
    const ahead = text.slice(Math.max(0, index - 60), index);
    if (VERSION_WORD.test(ahead) || PROGRAM.test(ahead)) return [];
    const start = end - enhancedStatusCode.length;
    return [{ index: start, replyCode: replyCodeBeside(text, start, enhancedStatusCode[0]), enhancedStatusCode }];
  });
}

/** A field that holds only the number of a reply that was read with its words. */
const repeats = (found: readonly FoundReply[], replyCode: string | null): boolean =>
  found.some((other) => other.replyCode === replyCode);

/** The reply code that a client prints in a field of its own, beside the sentence. */
function replyCodeBeside(text: string, index: number, rank?: string): string | null {
  const before = text.slice(Math.max(0, index - 80), index);
  const near = before.match(/(?<![\d.:])([45](?:[0-3]\d|5\d))(?=[\s"'):,;(b=-]{1,6}$|[^\d\n]{0,30}["'([:] ?$)/)?.[1];
  const masked = before.match(/(?<![\d.:])([45](?:[0-3]\d|5\d))[^\d\n]{1,6}[45]\.[\d.*xX?]{2,12}[^\d\n]{0,60}$/)?.[1];
  const after = text.slice(index, index + 700);
  const field =
    after.match(/(?:responseCode|SMTP code|status ?code|\bcode)["']?\s?[:=]\s?["']?([45](?:[0-3]\d|5\d))\b/i)?.[1] ??
    after.match(/\] ?,([45]\d\d),/)?.[1];
  const replyCode = /\bline\W{0,3}$/i.test(before.slice(0, before.lastIndexOf(near ?? '\n'))) ? undefined : near;
  const code = replyCode ?? masked ?? field ?? null;
  return code !== null && (rank === undefined || code[0] === rank) ? code : null;
}

function made(reply: ReplyId | null, code: Code, words: string): FoundReply {
  const trailer = words.match(TRAILER);
  const at = trailer?.[1];
  const line = words.replace(/\s+/g, ' ').trim();
  const end = line.search(TAG_END);
  return {
    reply,
    ...code,
    tagged: trailer !== null,
    words: end > 0 ? line.slice(0, end + 1) : line.slice(0, 240),
    ...(at === undefined ? {} : { at }),
  };
}
