import { REPLY_IDS, type ReplyId } from '../../domain/replies/replies.ts';
import { read } from '../index.ts';
import { lineReading, linesOf, type Shown } from './line-reading.ts';

interface KnownLines {
  /** What lines show; the same for many. */
  shown: readonly Shown[];
  /**
   * For each wording of a reply, in the order of `linesOf`, two places in `shown`: without a trailer and with one. -1 where the
   * readers say more of this line, or something else.
   */
  lines: Partial<Record<ReplyId, readonly (readonly [plain: number, tagged: number])[]>>;
}

const TRAILER = { at: '2026-11-28T10:20:30.400Z', machine: 'AM0PR01CA0123.eurprd01.prod.outlook.com' };
const TAGGED = ` [${TRAILER.machine} ${TRAILER.at} 08DE2B1C3F4A5B6C]`;

/**
 * What the readers say of each line of the catalogue. Sites are built with the result of this module in the place of its code: the
 * readers have read these lines by then, and a page needs them only for other texts.
 */
export const KNOWN_LINES = knownLines();

function knownLines(): KnownLines {
  const shown: Shown[] = [];
  const placeOf = (id: ReplyId, line: string, at?: string): number => {
    const reading = read(line);
    const found = reading.evidence.map(({ fact, value }) => ({ fact, value }));
    if (!same(reading, lineReading(id, line, found, at))) return -1;
    const place = shown.findIndex((other) => same(other, found));
    return place >= 0 ? place : shown.push(found) - 1;
  };
  const lines = REPLY_IDS.map((id) => [
    id,
    linesOf(id).map((line) => (line === null ? [-1, -1] : [placeOf(id, line), placeOf(id, line + TAGGED, TRAILER.at)])),
  ]);
  return { lines: Object.fromEntries(lines) as KnownLines['lines'], shown };
}

/** Both hold the same values, in whatever order their keys were written. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  );
}
