import type { Ability } from '../../domain/clients/ability.ts';
import { type ClientId, isClientId } from '../../domain/clients/clients.ts';
import { plainName } from './plain-name.ts';

/** One client as the list of names holds it: its name first, then other names by which people know it. */
export interface NamedClient {
  id: ClientId;
  names: readonly string[];
  sends: Ability;
  /** The controls that lead to its mail settings, from the first; empty where nobody knows. */
  where: readonly string[];
}

let list: Promise<readonly NamedClient[]> | null = null;

/** The names of all clients, fetched once from this site; empty where the file can't be had, such as in the single file. */
export function fetchClients(): Promise<readonly NamedClient[]> {
  list ??= load();
  return list;
}

/** Names by id, for a page that knows an id and shows a name. */
export async function fetchClientNames(): Promise<ReadonlyMap<ClientId, string>> {
  return new Map((await fetchClients()).map(({ id, names }) => [id, names[0] ?? id]));
}

async function load(): Promise<readonly NamedClient[]> {
  try {
    const root = document.querySelector<HTMLAnchorElement>('a.brand')?.href ?? location.href;
    const answer = await fetch(new URL('../clients.json', root));
    const rows = (await answer.json()) as NamedClient[];
    return rows.filter(({ id }) => isClientId(id));
  } catch {
    return [];
  }
}

/** The clients whose names hold every word of `query`, those whose name begins with it first; at most `most`. */
export function findClients(clients: readonly NamedClient[], query: string, most = 8): NamedClient[] {
  const wanted = plainName(query).slice(0, 60);
  if (wanted === '') return [];
  const parts = wanted.split(' ');
  return clients
    .map((client) => ({ client, rank: rankOf(client, wanted, parts) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ client }) => client);
}

function rankOf({ names }: NamedClient, wanted: string, parts: readonly string[]): number {
  const all = names.map(plainName);
  if (all.some((name) => name === wanted)) return 4;
  if (all[0]?.startsWith(wanted)) return 3;
  if (all.some((name) => name.startsWith(wanted))) return 2;
  const joined = all.join(' ');
  return parts.every((part) => joined.includes(part)) ? 1 : 0;
}
