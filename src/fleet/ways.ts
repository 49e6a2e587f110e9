import { choose } from '../domain/clients/choose.ts';
import type { ClientId } from '../domain/clients/clients.ts';
import type { Situation } from '../domain/clients/situation.ts';
import type { RemedyId } from '../domain/remedies/remedies.ts';
import type { Authentication, JudgedSender } from './sender.ts';

/** What a person says of a selection of senders; the client of each is known by its row. */
export type Answers = Omit<Situation, 'client' | 'sends'>;

const NONE: readonly RemedyId[] = [];
const chosen = new Map<string, readonly RemedyId[]>();

/** Ways to send without Basic, the best first, by what is known of the sender. None for who does without already. */
export function waysFor(
  authentication: Authentication,
  client: ClientId | null,
  answers: Answers = {},
): readonly RemedyId[] {
  if (authentication !== 'basic' && authentication !== 'both') return NONE;
  const key = `${client} ${JSON.stringify(answers)}`;
  const before = chosen.get(key);
  if (before !== undefined) return before;
  const ways = choose(client === null ? answers : { ...answers, client })
    .filter(({ excluded }) => excluded.length === 0)
    .map(({ way }) => way);
  chosen.set(key, ways);
  return ways;
}

/** The senders with the ways that a person's answers leave, by address; the others as they are. */
export function withAnswers(
  senders: readonly JudgedSender[],
  answers: ReadonlyMap<string, Answers>,
): readonly JudgedSender[] {
  if (answers.size === 0) return senders;
  return senders.map((sender) => {
    const own = answers.get(sender.address);
    return own === undefined ? sender : { ...sender, ways: waysFor(sender.authentication, sender.client, own) };
  });
}
