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
  ...['certificate', 'getaddrinfo'],
];

/** Reply codes and enhanced status codes. */
const CODES = /[2345](?:[0-57]\d[ :,;)'"-]|\.\d{1,2}\.\d)/g;

/** Gives the share that was scanned, from 0 to 1, after each slice; returns what is worth reading. */
export function* sift(text: string): Generator<number, string> {
  if (text.length <= WHOLE) return text;
  const kept = new Kept();
  for (let from = 0; from < text.length; from += SLICE) {
    const slice = text.slice(from, from + SLICE);
    for (const [start, end] of stretches(slice)) kept.add(slice.slice(start, end));
    yield Math.min(1, (from + SLICE) / text.length);
  }
  return kept.toString();
}

/** Parts of a slice that matter, as begin and end, widened to whole lines where a line ends near. */
function stretches(slice: string): [number, number][] {
  const lower = slice.toLowerCase();
  const source = lower.length === slice.length ? lower : slice;
  const blocks = Math.ceil(slice.length / BLOCK);
  const marks = new Uint8Array(blocks);
  for (const word of MATTERS)
    for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at)) {
      const block = Math.floor(at / BLOCK);
      marks[block] = 1;
      at = (block + 1) * BLOCK;
    }
  CODES.lastIndex = 0;
  while (CODES.test(slice)) {
    const block = Math.floor((CODES.lastIndex - 1) / BLOCK);
    marks[block] = 1;
    CODES.lastIndex = (block + 1) * BLOCK;
  }
  const found: [number, number][] = [];
  for (let block = 0; block < blocks; block += 1) {
    if (marks[block] !== 1) continue;
    const start = lineStart(slice, Math.max(0, block - BEFORE) * BLOCK);
    const end = lineEnd(slice, (block + 1 + AFTER) * BLOCK);
    const last = found.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}

function lineStart(slice: string, at: number): number {
  const near = slice.slice(Math.max(0, at - BLOCK), at).lastIndexOf('\n');
  return near < 0 ? at : Math.max(0, at - BLOCK) + near + 1;
}

function lineEnd(slice: string, at: number): number {
  const near = slice.slice(at, at + BLOCK).indexOf('\n');
  return Math.min(slice.length, near < 0 ? at : at + near + 1);
}

/** The first stretches and the last ones: what lies between repeats them. */
class Kept {
  #head: string[] = [];
  #headLength = 0;
  #tail: string[] = [];
  #tailLength = 0;
  #first = 0;

  add(stretch: string): void {
    const space = HEAD - this.#headLength;
    if (space > 0) {
      this.#head.push(stretch.slice(0, space));
      this.#headLength += Math.min(space, stretch.length);
    }
    const rest = space > 0 ? stretch.slice(space) : stretch;
    if (rest === '') return;
    const part = rest.length > TAIL ? rest.slice(-TAIL) : rest;
    this.#tail.push(part);
    this.#tailLength += part.length;
    while (this.#tailLength > TAIL) {
      this.#tailLength -= this.#tail[this.#first]?.length ?? 0;
      this.#tail[this.#first] = '';
      this.#first += 1;
    }
  }

  toString(): string {
    return [...this.#head, ...this.#tail.slice(this.#first)].join('\n');
  }
}
