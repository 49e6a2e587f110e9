import { CLIENT_IDS, type ClientId, isClientId } from '../../domain/clients/clients.ts';
import { plainName } from './plain-name.ts';

/** One client as the list of names holds it: its name first, then other names by which people know it. */
export interface NamedClient {
  id: ClientId;
  names: readonly string[];
}

let list: Promise<readonly NamedClient[]> | null = null;
/** Names as their makers write them, as far as they have been fetched. */
const fetched = new Map<ClientId, string>();

/** The names of all clients, fetched once from this site; made from the ids where the file can't be had, such as in the single file. */
export function fetchClients(): Promise<readonly NamedClient[]> {
  list ??= load();
  return list;
}

/** Names by id, for a page that knows an id and shows a name. */
export async function fetchClientNames(): Promise<ReadonlyMap<ClientId, string>> {
  return new Map((await fetchClients()).map(({ id, names }) => [id, names[0] ?? id]));
}

async function load(): Promise<readonly NamedClient[]> {
  const file = await fetchBeside<Record<string, readonly string[]>>('clients.json');
  if (file === null) return CLIENT_IDS.map((id) => ({ id, names: [nameOfClient(id)] }));
  return Object.entries(file).flatMap(([id, names]) => {
    if (!isClientId(id)) return [];
    noteName(id, names[0] ?? id);
    return [{ id, names }];
  });
}

/**
 * A file of this site, by its address below the folder that holds the languages; null where it can't be had. Neither the
 * single file nor a frame without an origin may ask for anything.
 */
export async function fetchBeside<T>(path: string): Promise<T | null> {
  if (document.querySelector('[data-alone]') !== null || self.origin === 'null') return null;
  const { href } = location;
  const folder = href.replace(/[?#].*/, '').lastIndexOf(`/${document.documentElement.lang}/`);
  try {
    const answer = await fetch(`${href.slice(0, folder)}/${path}`);
    return answer.ok ? ((await answer.json()) as T) : null;
  } catch {
    return null;
  }
}

/** Keeps a name that came with another file. */
export function noteName(id: ClientId, name: string): void {
  fetched.set(id, name);
}

/** A client's name, or its id as words where its name hasn't been fetched. */
export function nameOfClient(id: ClientId): string {
  return fetched.get(id) ?? id.charAt(0).toUpperCase() + id.slice(1).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
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

/** The one client that is called exactly so; undefined where none or several are. */
export function clientCalled(clients: readonly NamedClient[], name: string): NamedClient | undefined {
  const wanted = plainName(name);
  const found = clients.filter(({ names }) => names.some((one) => plainName(one) === wanted));
  return wanted !== '' && found.length === 1 ? found[0] : undefined;
}

function rankOf({ names }: NamedClient, wanted: string, parts: readonly string[]): number {
  const all = names.map(plainName);
  if (all.some((name) => name === wanted)) return 4;
  if (all[0]?.startsWith(wanted)) return 3;
  if (all.some((name) => name.startsWith(wanted))) return 2;
  const joined = all.join(' ');
  return parts.every((part) => joined.includes(part)) ? 1 : 0;
}
