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
let loaded: ReadonlyMap<ClientId, NamedClient> = new Map();

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
  if (!canFetch()) return [];
  try {
    const answer = await fetch(listAddress());
    const rows = ((await answer.json()) as NamedClient[]).filter(({ id }) => isClientId(id));
    loaded = new Map(rows.map((row) => [row.id, row]));
    return rows;
  } catch {
    return [];
  }
}

/** Neither the single file nor a frame without an origin may ask for anything. */
function canFetch(): boolean {
  return document.querySelector('[data-alone]') === null && self.origin !== 'null';
}

/** The list stands beside the folders of the languages. */
function listAddress(): string {
  const { href } = location;
  const folder = href.replace(/[?#].*/, '').lastIndexOf(`/${document.documentElement.lang}/`);
  return `${href.slice(0, folder)}/clients.json`;
}

/** What the list says of a client, once it is there. */
export function loadedClient(id: ClientId): NamedClient | undefined {
  return loaded.get(id);
}

/** A client's name, or its id as words where the list isn't there. */
export function nameOfClient(id: ClientId): string {
  const [name] = loaded.get(id)?.names ?? [];
  return name ?? id.charAt(0).toUpperCase() + id.slice(1).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
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
