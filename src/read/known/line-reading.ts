import type { Evidence } from '../../domain/facts.ts';
import type { ReplyId } from '../../domain/replies/replies.ts';
import { wordingsOf } from '../../domain/replies/wordings.ts';
import type { Reading } from '../reading.ts';
import { ownWords } from '../redact/struck-text.ts';

/** What a line shows beside its reply. */
export type Shown = readonly Pick<Evidence, 'fact' | 'value'>[];

const CODES = /^(?:(\d{3})[ -])?(\d\.\d{1,3}\.\d{1,3})?/;

/** The wordings of a reply without the mark of what may follow; null stands for one that leaves anything else open. */
export const linesOf = (id: ReplyId): (string | null)[] =>
  wordingsOf(id).map(({ says }) => {
    const line = says.replace(/ \[…\]$/, '');
    return line.includes('[…]') ? null : line;
  });

/** The reading of a line that holds one reply and nothing else. `at` is the server's own time (ISO). */
export function lineReading(id: ReplyId, line: string, shown: Shown, at?: string): Reading {
  // Every character is one of the catalogue or of a trailer.
  const words = ownWords(line);
  const [, replyCode = null, enhancedStatusCode = null] = line.match(CODES) ?? [];
  return {
    replies: [{ reply: id, ...(at === undefined ? {} : { at }), words }],
    inText: [id],
    evidence: shown.map((item) => ({ ...item, origin: 'transcript', words }) as Reading['evidence'][number]),
    notUnderstood: [],
    secrets: [],
    secretLines: [],
    addresses: [],
    topic: 'smtp',
    about: null,
    decisive: { reply: id, replyCode, enhancedStatusCode, words, gist: null },
    dialogue: null,
    mailboxes: [],
    openPolicies: [],
    cmdletProblem: null,
    otherProtocol: null,
    device: null,
    token: null,
  };
}
