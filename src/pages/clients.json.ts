import { CLIENT_IDS, client } from '../domain/clients/clients.ts';
import { factsOf } from '../domain/clients/facts/facts.ts';

/** The names of all clients, for the boxes that complete a name: fetched when somebody types, by `ui/clients/client-names.ts`. */
export function GET(): Response {
  const rows = CLIENT_IDS.map((id) => {
    const { name, also = [], where = [] } = factsOf(id);
    return { id, names: [name, ...also], sends: client(id).sends, where };
  });
  return new Response(JSON.stringify(rows), { headers: { 'Content-Type': 'application/json' } });
}
