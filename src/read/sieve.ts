/**
 * A long log holds a few lines that matter. The sieve keeps them with their neighbours, so that the thorough readers see a
 * text of bounded length. It is a generator: it can be run a slice at a time.
 */

/** Texts up to this length, in UTF-16 code units, are read whole. */
export const WHOLE = 300_000;
/** A slice is scanned in a few milliseconds. */
const SLICE = 262_144;
/** What is kept from the beginning and from the end. */
const HEAD = 60_000;
const TAIL = 240_000;
/** Lines kept before and after one that matters. */
const BEFORE = 3;
const AFTER = 12;
/** A longer line is cut into pieces; those that touch are put together again. */
const PIECE = 1_000;

const MATTERS =
  /\b[245]\.\d{1,2}\.\d{1,3}\b|\b(?:220|235|334|354|42[01]|43[0-2]|45[0-4]|50[0-5]|53[0-8]|55[0-4])[ :,;)-]|AADSTS|SMTP|AUTH|TLS|EHLO|ECONN|ENOTFOUND|ETIMEDOUT|SSL|errorCode|SecurityDefaults|RecipientTypeDetails|Diagnostic-Code|passw|Bearer|timed out|refused/i;

/** Gives the share that was scanned, from 0 to 1, after each slice; returns what is worth reading. */
export function* sift(text: string): Generator<number, string> {
  if (text.length <= WHOLE) return text;
  const head: string[] = [];
  const tail: string[] = [];
  let headLength = 0;
  let tailLength = 0;
  let tailStart = 0;
  const keep = (piece: string): void => {
    if (headLength < HEAD) {
      headLength += piece.length;
      head.push(piece);
      return;
    }
    tail.push(piece);
    tailLength += piece.length;
    while (tailLength > TAIL) {
      tailLength -= tail[tailStart]?.length ?? 0;
      tail[tailStart] = '';
      tailStart += 1;
    }
    if (tailStart > 20_000) {
      tail.splice(0, tailStart);
      tailStart = 0;
    }
  };
  let recent: string[] = [];
  let following = 0;
  let gap = false;
  for (let from = 0; from < text.length; from += SLICE) {
    for (const piece of pieces(text, from, Math.min(from + SLICE, text.length))) {
      if (MATTERS.test(piece)) {
        if (gap) keep('\n');
        gap = false;
        for (const line of recent) keep(line);
        recent = [];
        keep(piece);
        following = AFTER;
      } else if (following > 0) {
        keep(piece);
        following -= 1;
      } else {
        recent.push(piece);
        if (recent.length > BEFORE) {
          recent.shift();
          gap = true;
        }
      }
    }
    yield Math.min(1, (from + SLICE) / text.length);
  }
  return head.join('') + tail.slice(tailStart).join('');
}

/** The lines of a stretch, ends included; what is longer than a piece is cut. */
function* pieces(text: string, from: number, to: number): Generator<string> {
  let at = from;
  while (at < to) {
    const end = text.indexOf('\n', at);
    const stop = Math.min(end < 0 || end >= to ? to : end + 1, at + PIECE);
    yield text.slice(at, stop);
    at = stop;
  }
}
