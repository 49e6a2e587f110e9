import { choose } from '../domain/clients/choose.ts';
import { CLIENT_IDS, type ClientId } from '../domain/clients/clients.ts';
import type { RemedyId } from '../domain/remedies/remedies.ts';
import type { Authentication } from './sender.ts';

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
/** Names in the catalogue, the longest first, so that the more exact of two wins. */
const NAMES = CLIENT_IDS.map((id) => ({ id, name: letters(id) })).sort(
  (a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1),
);
/** A shorter name must be a word of its own: "cdo" is in many words. */
const SHORT_NAME = 6;

/** The client that a list of owners names as the device, by the names in the catalogue; null where none fits. */
export function clientNamed(device: string | null): ClientId | null {
  if (device === null) return null;
  const whole = letters(device);
  const words = new Set(device.toLowerCase().split(/[^a-z0-9]+/));
  return NAMES.find(({ name }) => (name.length > SHORT_NAME ? whole.includes(name) : words.has(name)))?.id ?? null;
}

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
