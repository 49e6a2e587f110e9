import { REPLY_IDS } from '../../domain/replies/replies.ts';
import type { Reading } from '../reading.ts';
import { KNOWN_LINES } from './known-lines.ts';
import { lineReading, linesOf } from './line-reading.ts';

/** What Exchange Online puts behind its replies: its machine, and later also the time and a number of the session. */
const TRAILER =
  / \[[A-Z0-9]{8,20}\.[a-z]{3}p(?:rd)?\d{2,3}\.prod\.(?:outlook|exchangelabs)\.com(?: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) [0-9A-F]{16})?\]$/i;

/**
 * Reads a text that is one line of the catalogue from its first to its last character, with or without the trailer of Exchange Online.
 * It gives what `read()` gives, and null for any other text.
 */
export function readKnownLine(text: string): Reading | null {
  const line = text.trim();
  const trailer = line.match(TRAILER);
  const words = trailer === null ? line : line.slice(0, trailer.index);
  for (const id of REPLY_IDS) {
    const [plain, tagged] = KNOWN_LINES.lines[id]?.[linesOf(id).indexOf(words)] ?? [];
    const shown = KNOWN_LINES.shown[(trailer === null ? plain : tagged) ?? -1];
    if (shown !== undefined) return lineReading(id, line, shown, trailer?.[1]);
  }
  return null;
}
