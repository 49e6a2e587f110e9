import { readdirSync, readFileSync } from 'node:fs';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const fixture = (path: string): string => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');

/** Texts of the kinds that people paste: secrets, harmless ones, and the catalogue's replies. */
const SEEDS: readonly string[] = [
  ...(JSON.parse(fixture('redaction/secrets.json')) as [string, string][]).map(([, marked]) =>
    marked.replace(/[«»]/g, ''),
  ),
  ...(JSON.parse(fixture('redaction/harmless.json')) as string[]),
  ...readdirSync(new URL('../../fixtures/pasted/', import.meta.url)).map((name) => fixture(`pasted/${name}`)),
].filter((text) => text.length > 3);

const ODD = [
  '\0',
  '\u202e',
  '\ud800',
  '\ufeff',
  'İ',
  '🗝',
  '\r',
  '\n',
  '\t',
  '"',
  "'",
  '\\',
  '`',
  '{',
  '[',
  '(',
  '<',
  '&',
  '%',
  '=',
  ':',
  '334 ',
  '__proto__',
];

/** Texts of up to 8,000 letters, cut, joined, doubled and with odd letters in them. */
export function* mutated(count: number, seed: number): Generator<string> {
  const next = random(seed);
  const whole = (below: number): number => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]): T => list[whole(list.length)] as T;
  for (let made = 0; made < count; made += 1) {
    let text = '';
    for (let parts = 1 + whole(5); parts > 0; parts -= 1) {
      const part = pick(SEEDS);
      const from = whole(part.length);
      text += next() < 0.5 ? part : part.slice(from, from + whole(part.length));
    }
    for (let changes = whole(12); changes > 0; changes -= 1) {
      const at = whole(text.length + 1);
      const until = at + whole(20);
      const kind = whole(4);
      if (kind === 0) text = text.slice(0, at) + text.slice(until);
      else if (kind === 1) text = text.slice(0, at) + pick(ODD) + text.slice(at);
      else if (kind === 2) text = text.slice(0, at) + text.slice(at, until).repeat(1 + whole(30)) + text.slice(until);
      else text = text.slice(0, at) + String.fromCharCode(whole(0x1_0000)) + text.slice(at + 1);
    }
    yield text.slice(0, 8_000);
  }
}
