import type { Reading, ReadReply } from './reading.ts';
import { ownWords } from './redact/struck-text.ts';

/** What the walk takes from a reading, with the words that each came from. */
export interface Usable {
  replies: readonly ReadReply[];
  evidence: Reading['evidence'];
}

/**
 * What of a reading goes into the case: each reply once, at its last place, and what isn't in doubt. Null where a text
 * holds nothing that the walk or a person could go on with. `now` is an ISO time: with it a token that has expired is told.
 */
export function whatToUse(reading: Reading, now?: string): Usable | null {
  const { replies, evidence, notUnderstood, mailboxes, about } = reading;
  const usable: Usable = {
    replies: replies.filter((seen, i) => replies.findLastIndex((other) => other.reply === seen.reply) === i),
    evidence: [...evidence.filter((found) => !isInDoubt(found, reading)), ...expiredAt(reading, now)],
  };
  const silent = usable.replies.length + usable.evidence.length + notUnderstood.length === 0;
  const nothing = (silent && mailboxes.length < 2) || (about !== null && usable.replies.length === 0);
  return nothing ? null : usable;
}

/** A fault that the token shows by itself says more than its age. */
function expiredAt({ token, evidence }: Reading, now: string | undefined): Usable['evidence'] {
  const expires = token?.expires ?? null;
  if (now === undefined || expires === null || expires > now || evidence.some(({ fact }) => fact === 'token'))
    return [];
  return [{ fact: 'token', value: 'expired', origin: 'transcript', words: ownWords(expires) }];
}

/**
 * Personal accounts are given "basic authentication is disabled" by the same servers: which service it is must be asked,
 * unless the program was told to use the address of the business service.
 */
function isInDoubt({ fact, value }: Reading['evidence'][number], { replies, evidence }: Reading): boolean {
  const named = evidence.some((item) => item.fact === 'endpointHost' && item.value === 'smtp.office365.com');
  const bare = replies.at(-1)?.reply === 'basicAuthenticationDisabled' && !named;
  return bare && fact === 'service' && value === 'exchangeOnline';
}
