import type { ReplyId } from '../../domain/replies/replies.ts';
import { SENTENCES } from './sentences.ts';

const isSpace = (code: number): boolean =>
  code <= 32 || code === 34 || code === 39 || code === 42 || code === 95 || code === 96;

/** Sentences in a text, each at its last place. The search runs over the tight text; its places are mapped back. */
export function sentencesIn(text: string): { reply: ReplyId; index: number }[] {
  const lower = text.toLowerCase();
  // A few letters change their length with their case; then places would be wrong.
  const source = lower.length === text.length ? lower : text;
  const places = new Int32Array(source.length);
  const parts: string[] = [];
  let count = 0;
  let from = 0;
  for (let i = 0; i <= source.length; i += 1) {
    if (i < source.length && !isSpace(source.charCodeAt(i))) {
      places[count] = i;
      count += 1;
      continue;
    }
    if (i > from) parts.push(source.slice(from, i));
    from = i + 1;
  }
  const tight = parts.join('');
  const hits = SENTENCES.flatMap(({ reply, tight: wanted }, rank) => {
    const at = tight.lastIndexOf(wanted);
    return at < 0 ? [] : [{ reply, at, end: at + wanted.length, rank, index: places[at] ?? 0 }];
  });
  return hits.filter(
    (hit) => !hits.some((other) => other.rank < hit.rank && other.at < hit.end + 80 && hit.at < other.end + 80),
  );
}
