import { type Struck, strikeSecrets, strikeWithin } from '../redact/redact.ts';
import { joinStruck } from '../redact/struck-text.ts';

/**
 * A long log holds a few lines that matter. The sieve keeps them with their neighbours, so that the thorough readers see a
 * text of bounded length. It is a generator: it can be run a slice at a time.
 */

/** Texts up to this length, in UTF-16 code units, are read whole. */
export const WHOLE = 200_000;
/** A slice is scanned in a few milliseconds. */
const SLICE = 262_144;
/** What is kept from the beginning and from the end. */
const HEAD = 50_000;
const TAIL = 150_000;
/** A slice is looked at in blocks of this length; one that matters is kept with its neighbours. */
const BLOCK = 512;
const BEFORE = 1;
const AFTER = 3;

/** In lower case. Plain searches are many times faster than one expression with all of them, whatever the text. */
const MATTERS: readonly string[] = [
  ...[
    'smtp',
    'auth',
    'starttls',
    'ehlo ',
    'tls',
    'ssl',
    'mail from',
    'aadsts',
    'econn',
    'enotfound',
    'timed out',
    'timeout',
  ],
  ...[
    'refused',
    'errorcode',
    'error code',
    'securitydefaults',
    'recipienttypedetails',
    'diagnostic-code',
    'passw',
    'bearer',
  ],
  ...['certificate', 'getaddrinfo', 'pwd', 'secret', 'token', 'kennwort', 'contrase', 'mot de passe', 'senha', 'sandi'],
];

/** Reply codes and enhanced status codes. */
const CODES = /[2345](?:[0-57]\d[ :,;)'"-]|\.\d{1,2}\.\d)/g;

/** A word that marks a block may begin in one slice and end in the next. */
const OVERLAP = 32;
/** A token is never cut: so far its ends are looked for. */
const TOKEN = 20_000;

/** Gives the share that was scanned, from 0 to 1, after each slice; returns what is worth reading, secrets struck out before any cut. */
export function* sift(text: string): Generator<number, Struck> {
  if (text.length <= WHOLE) return strikeSecrets(text);
  const ranges: Range[] = [];
  for (let from = 0; from < text.length; from += SLICE) {
    addRanges(ranges, text, from);
    yield Math.min(1, (from + SLICE) / text.length) * 0.8;
  }
  const kept = firstAndLast(ranges);
  const parts: Struck[] = [];
  for (const [start, end] of kept) {
    const [from, to] = wholeTokens(text, start, end);
    parts.push(strikeWithin(text, from, to));
    yield 0.8 + 0.2 * (parts.length / kept.length);
  }
  return {
    text: joinStruck(parts.map((part) => part.text)),
    secrets: parts.flatMap(({ secrets }) => secrets),
    lines: parts.flatMap(({ lines }) => lines),
    values: new Set(parts.flatMap(({ values }) => [...values])),
  };
}

/** A stretch of the text that matters, from its first offset to behind its last one. */
type Range = [start: number, end: number];

/** Adds what matters in the slice that begins at `from`, widened by neighbours to whole lines. */
function addRanges(ranges: Range[], text: string, from: number): void {
  const slice = text.slice(from, from + SLICE + OVERLAP);
  const marks = marksOf(slice);
  for (let block = 0; block < marks.length; block += 1) {
    if (marks[block] !== 1) continue;
    const start = lineStart(text, Math.max(0, from + (block - BEFORE) * BLOCK));
    const end = lineEnd(text, from + (block + 1 + AFTER) * BLOCK);
    const last = ranges.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
}

/** One for each block of a slice that holds a word or a code that matters. */
function marksOf(slice: string): Uint8Array {
  const lower = slice.toLowerCase();
  const source = lower.length === slice.length ? lower : slice;
  const marks = new Uint8Array(Math.ceil(Math.min(slice.length, SLICE) / BLOCK));
  const mark = (at: number): number => {
    const block = Math.floor(at / BLOCK);
    if (block < marks.length) marks[block] = 1;
    return (block + 1) * BLOCK;
  };
  for (const word of MATTERS) for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at)) at = mark(at);
  CODES.lastIndex = 0;
  while (CODES.test(slice)) CODES.lastIndex = mark(CODES.lastIndex - 1);
  return marks;
}

function lineStart(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - BLOCK), at).lastIndexOf('\n');
  return near < 0 ? at : Math.max(0, at - BLOCK) + near + 1;
}

function lineEnd(text: string, at: number): number {
  const near = text.slice(at, at + BLOCK).indexOf('\n');
  return Math.min(text.length, near < 0 ? at : at + near + 1);
}

/** The first stretches and the last ones: what lies between repeats them. */
function firstAndLast(ranges: readonly Range[]): Range[] {
  const head: Range[] = [];
  let space = HEAD;
  for (const [start, end] of ranges) {
    if (space <= 0) break;
    head.push([start, Math.min(end, start + space)]);
    space -= end - start;
  }
  const stop = head.at(-1)?.[1] ?? 0;
  const tail: Range[] = [];
  space = TAIL;
  for (const [start, end] of [...ranges].reverse()) {
    if (space <= 0 || end <= stop) break;
    tail.unshift([Math.max(start, end - space, stop), end]);
    space -= end - start;
  }
  return [...head, ...tail];
}

/** A stretch widened so that it parts no token: half of one would be shown. */
function wholeTokens(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (start - from < TOKEN && isInToken(text, from)) from -= 1;
  while (to - end < TOKEN && isInToken(text, to)) to += 1;
  return [start - from < TOKEN ? from : start, to - end < TOKEN ? to : end];
}

/** Letters of a token on both sides of a place. */
const isInToken = (text: string, at: number): boolean =>
  /^[\w+/=.~%-]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1));
