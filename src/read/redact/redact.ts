import { answerSecrets } from './find/answers.ts';
import { callSecrets } from './find/calls.ts';
import { conversationSecrets } from './find/conversation.ts';
import { dumpSecrets } from './find/dumps.ts';
import { tableSecrets } from './find/header-tables.ts';
import { secretsInOrder } from './find/in-order.ts';
import { labelledSecrets } from './find/labels/labelled.ts';
import { labelsIn } from './find/labels/labels-in.ts';
import { madeUpWords } from './find/made-up-words.ts';
import { oddLiterals } from './find/odd-literals.ts';
import { oddWords } from './find/odd-words.ts';
import { pairedSecrets } from './find/pairs.ts';
import { type Finder, joined, type Span } from './find/spans.ts';
import { bareAt } from './find/value/value-at.ts';
import { joinedTo } from './find/value/values.ts';
import { variableSecrets } from './find/variables.ts';
import { isNoSecret, isSentenceWord } from './no-secret.ts';
import { repeatsIn } from './repeats.ts';
import { SECRET_ROWS, type SecretRow } from './rows/secret-rows.ts';
import type { SecretKind } from './rows/secret-words.ts';
import type { StruckText } from './struck-text.ts';

export interface Struck {
  text: StruckText;
  secrets: readonly { kind: SecretKind }[];
  /** The lines from which something was taken, as they read after it. */
  lines: readonly StruckText[];
  /** What was struck. It stays inside the readers. */
  values: ReadonlySet<string>;
}

/** What stands in place of a secret. */
export const REMOVED = '[removed]';

/** What one row finds. */
export function foundByRow({ kind = 'password', pattern, weighed, wraps, phrase }: SecretRow, text: string): Span[] {
  const spans: Span[] = [];
  for (const found of text.matchAll(withIndices(pattern)))
    for (const place of found.indices?.slice(1) ?? []) {
      const [start, end] = place ?? [0, 0];
      if (place === undefined || end <= (spans.at(-1)?.end ?? 0) || isNamed(found, start)) continue;
      const value = text.slice(start, Math.min(end, start + 2_000));
      if (isNoSecret(value, weighed !== true)) continue;
      if (weighed === true && isSentenceWord(value.split(' ', 1)[0] ?? '')) continue;
      const far = phrase === true ? (bareAt(text, start, false)?.end ?? end) : end;
      spans.push({ start, end: wraps === true ? wrappedEnd(text, end) : Math.max(end, far), kind });
    }
  return spans;
}

/** A named group only holds what is asked for again. */
const isNamed = ({ indices }: RegExpExecArray, at: number): boolean =>
  Object.values(indices?.groups ?? {}).some((place) => place?.[0] === at);

const WITH_INDICES = new Map<RegExp, RegExp>();

/** The same pattern, which also tells where its groups stand. */
function withIndices(pattern: RegExp): RegExp {
  const known = WITH_INDICES.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}d`);
  WITH_INDICES.set(pattern, known);
  return known;
}

/** Where a token ends that goes on behind a line's end, a quoting mark or a blank. */
function wrappedEnd(text: string, at: number): number {
  let end = at;
  for (let lines = 0; lines < 400; lines += 1) {
    const next =
      /^(?:\.?(?:[ \t]?\r?\n[ \t>|]{0,8}|[ \t])?(?:[\w.-]{16,400}|[\w-]{1,64}\.[\w.-]{8,400})|[ \t]\.[ \t](?=[\w-]{0,100}\d)[\w.-]{8,400})/.exec(
        text.slice(end, end + 420),
      )?.[0];
    const last = /^[ \t]?\r?\n[ \t>|]{0,8}(?![245]\d\d[ -])(?=[\w-]*\d)[\w-]{2,15}(?=\s|$)/.exec(
      text.slice(end, end + 40),
    )?.[0];
    if (next === undefined && (last === undefined || end === at)) return end;
    end += (next ?? last ?? '').length;
  }
  return end;
}

const FINDERS: readonly Finder[] = [
  (text) => SECRET_ROWS.flatMap((row) => foundByRow(row, text)),
  labelledSecrets,
  pairedSecrets,
  tableSecrets,
  callSecrets,
  conversationSecrets,
  dumpSecrets,
  madeUpWords,
  answerSecrets,
  variableSecrets,
  secretsInOrder,
  oddWords,
  oddLiterals,
];

/**
 * Strikes out passwords, logins in base64, tokens and the like, whole and wherever they stand again. What is masked already is left
 * alone. `known` are secrets that were found elsewhere. Linear in length.
 */
export function strikeSecrets(text: string, known: ReadonlySet<string> = new Set()): Struck {
  return strikeWithin(text, 0, text.length, known);
}

/**
 * The part of a text from `start` to `end`, struck in the light of what stands around it, so that no cut parts a secret from its label.
 * `start` and `end` are UTF-16 offsets.
 */
export function strikeWithin(text: string, start: number, end: number, known: ReadonlySet<string> = new Set()): Struck {
  const from = Math.max(0, start - AROUND);
  const around = text.slice(from, Math.min(text.length, end + AROUND));
  const labels = labelsIn(around);
  const found = joined(
    FINDERS.flatMap((find) => find(around, labels)).flatMap((span) => [span, ...partsOf(around, span)]),
  );
  const values = new Set(known);
  for (const span of found) values.add(around.slice(span.start, span.end));
  const inside = [...found, ...repeatsIn(around, values)].map((span) => ({
    kind: span.kind,
    start: Math.max(span.start, start - from),
    end: Math.min(span.end, end - from),
  }));
  const spans = joined(inside);
  let clean = '';
  let at = start - from;
  for (const span of spans) {
    clean += around.slice(at, span.start) + REMOVED;
    at = span.end;
  }
  clean += around.slice(at, end - from);
  return { text: clean as StruckText, secrets: spans.map(({ kind }) => ({ kind })), lines: struckLines(clean), values };
}

/** Literals that are joined to one in quotes that was found. */
function partsOf(text: string, { start, end, kind }: Span): Span[] {
  const quote = text.charAt(end);
  if (!/["'`]/.test(quote) || text.charAt(start - 1) !== quote) return [];
  return joinedTo(text, end + 1).map((part) => ({ start: part.start, end: part.end, kind }));
}

/** So far around a part a label may stand, in UTF-16 code units. */
const AROUND = 1_000;

/** A piece of a struck text as such; words that came another way, as out of JSON, are struck themselves. */
export function partOf(whole: StruckText, words: string): StruckText {
  return whole.includes(words) ? (words as StruckText) : strikeSecrets(words).text;
}

function struckLines(clean: string): StruckText[] {
  const lines: StruckText[] = [];
  for (let at = clean.indexOf(REMOVED); at >= 0 && lines.length < 20; at = clean.indexOf(REMOVED, at)) {
    const end = clean.indexOf('\n', at);
    const from = Math.max(clean.lastIndexOf('\n', at) + 1, at - 100);
    lines.push(clean.slice(from, Math.min(end < 0 ? clean.length : end, at + 100)).trim() as StruckText);
    if (end < 0) break;
    at = end;
  }
  return lines;
}
