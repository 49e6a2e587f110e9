import { useEffect, useState } from 'preact/hooks';
import type { ClientId } from '../../domain/clients/clients.ts';
import { fetchBeside, noteName } from './client-names.ts';

/** What the guide says of one client, in the language of the page. */
export interface AboutClient {
  name: string;
  /** The controls that lead to its mail settings, from the first; empty where nobody knows. */
  where: readonly string[];
  /** Where it shows the server's own words, in parts; empty where nobody knows. */
  shows: readonly { text: string; as: 'plain' | 'control' | 'code' }[];
}

const asked = new Map<ClientId, Promise<void>>();
const loaded = new Map<ClientId, AboutClient>();

/** What has been fetched of a client; undefined until it is there, and where it can't be had. */
export const loadedClient = (id: ClientId): AboutClient | undefined => loaded.get(id);

async function load(id: ClientId): Promise<void> {
  const about = await fetchBeside<AboutClient>(`${document.documentElement.lang}/clients/${id}.json`);
  if (about === null) return;
  noteName(id, about.name);
  loaded.set(id, about);
}

/** The same for a component, which is drawn again once it has come. */
export function useClient(id: ClientId): AboutClient | undefined {
  const [, arrive] = useState(loadedClient(id));
  useEffect(() => {
    const coming = asked.get(id) ?? load(id);
    asked.set(id, coming);
    void coming.then(() => arrive(loadedClient(id)));
  }, [id]);
  return loadedClient(id);
}
