import { choose } from '../domain/clients/choose.ts';
import type { ClientId } from '../domain/clients/clients.ts';
import type { RemedyId } from '../domain/remedies/remedies.ts';
import type { Authentication } from './sender.ts';

const NONE: readonly RemedyId[] = [];
const chosen = new Map<ClientId | null, readonly RemedyId[]>();

/** Ways to send without Basic, the best first, by what is known of the sender. None for who does without already. */
export function waysFor(authentication: Authentication, client: ClientId | null): readonly RemedyId[] {
  if (authentication !== 'basic' && authentication !== 'both') return NONE;
  const before = chosen.get(client);
  if (before !== undefined) return before;
  const ways = choose(client === null ? {} : { client })
    .filter(({ excluded }) => excluded.length === 0)
    .map(({ way }) => way);
  chosen.set(client, ways);
  return ways;
}
