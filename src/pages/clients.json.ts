import { CLIENT_IDS } from '../domain/clients/clients.ts';
import { factsOf } from '../domain/clients/facts/facts.ts';

/** The names of all clients by id, for the boxes that complete a name: fetched when somebody types, by `ui/clients/client-names.ts`. */
export function GET(): Response {
  const names = CLIENT_IDS.map((id) => [id, [factsOf(id).name, ...(factsOf(id).also ?? [])]]);
  return Response.json(Object.fromEntries(names));
}
