import { found, type ReadEvidence } from '../evidence-from-text.ts';
import { findIn, searched } from '../phrases/find.ts';
import { CLIENT_MARKS } from '../phrases/rows/clients.ts';

/** Longest quotation of the line that names the client, in UTF-16 code units. */
const QUOTED = 160;

/** The device, program or library that a text names, with the line that does; none where it names none. Linear. */
export function clientIn(text: string): ReadEvidence[] {
  const hit = findIn(CLIENT_MARKS, searched(text));
  if (hit === null) return [];
  const from = text.lastIndexOf('\n', hit.index) + 1;
  const end = text.indexOf('\n', hit.end);
  const line = text.slice(Math.max(from, hit.index - QUOTED / 2), end < 0 ? undefined : end);
  return [found('client', hit.means, 'transcript', line.slice(0, QUOTED).trim())];
}
