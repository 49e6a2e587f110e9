import { conversationSecrets } from './conversation.ts';
import type { Finder, Span } from './spans.ts';

/** A line of a dump: bytes in hexadecimal, and beside them what of it can be printed. An offset of four figures may stand before. */
const LINE =
  /(?<![\da-f-])(?![\da-f]{4} {2,3}[\da-f]{2}[ -])((?:[\da-f]{2}){1,2}(?:[ -]{1,2}(?:[\da-f]{2}){1,2}){1,31})(?:[ |:]{2,12}(\S[^\n]{0,60}))?[ \t]*$/gim;

/** Where a byte stands: its two figures, and its letter beside them, or -1. */
interface Place {
  figures: number;
  letter: number;
}

/** A dialogue as `tcpdump -X`, `xxd`, Wireshark or a trace of .NET print it: its bytes are read as text, and struck in both columns. */
export const dumpSecrets: Finder = (text) => {
  const places: Place[] = [];
  let bytes = '';
  let end = 0;
  for (const { index, 0: line, 1: hex = '', 2: shown = '' } of text.matchAll(LINE)) {
    // What isn't the next line belongs to another packet.
    const isNext = text.slice(end, index).split('\n').length === 2;
    if (!isNext && bytes !== '') {
      bytes += '\n';
      places.push({ figures: -1, letter: -1 });
    }
    end = index + line.length;
    const letters = index + line.indexOf(shown, hex.length);
    for (const [nth, byte] of [...hex.matchAll(/[\da-f]{2}/gi)].entries()) {
      bytes += String.fromCharCode(Number.parseInt(byte[0], 16));
      places.push({ figures: index + byte.index, letter: nth < shown.length ? letters + nth : -1 });
    }
  }
  return conversationSecrets(bytes, []).flatMap((found) => {
    const spans: Span[] = [];
    for (const { figures, letter } of places.slice(found.start, found.end))
      for (const [start, length] of [
        [figures, 2],
        [letter, 1],
      ] as const) {
        // The blanks between the bytes of one line belong to it.
        const before = spans.slice(-2).find((span) => span.end <= start && start - span.end <= 2);
        if (start >= 0 && before !== undefined) before.end = start + length;
        else if (start >= 0) spans.push({ start, end: start + length, kind: found.kind });
      }
    return spans;
  });
};
