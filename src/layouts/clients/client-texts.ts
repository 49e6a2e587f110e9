import { getCollection } from 'astro:content';
import { CLIENT_IDS, type ClientId, client, isClientId } from '../../domain/clients/clients.ts';
import { clientWordsOf } from '../words/client-words.ts';

/** What a language says of each client, by id. Throws where a text is missing or one too many. */
export async function clientTexts(lang: string) {
  const found = await getCollection('clients', ({ id }) => id.startsWith(`${lang}/`));
  const byId = new Map(found.map((entry) => [entry.id.slice(lang.length + 1), entry]));
  const missing = CLIENT_IDS.filter((id) => !byId.has(id));
  const extra = [...byId.keys()].filter((id) => !isClientId(id));
  if (missing.length > 0)
    throw new Error(`src/content/clients/${lang}/ lacks: ${missing.map((id) => `${id}.md`).join(', ')}`);
  if (extra.length > 0) throw new Error(`src/content/clients/${lang}/ has texts of no client: ${extra.join(', ')}`);
  return byId;
}

/** Where a client shows the server's own words; undefined where nobody knows. A local mail program always has a log. */
export async function showsOf(id: ClientId, lang: string): Promise<string | undefined> {
  const shows = (await clientTexts(lang)).get(id)?.data.shows;
  return shows ?? (client(id).sends === 'localMailer' ? clientWordsOf(lang)['client.showsLocal'] : undefined);
}

/** A sentence of a text as parts: `**control**` is the name of a control, `` `code` `` what is typed. */
export function partsOf(sentence: string): { text: string; as: 'plain' | 'control' | 'code' }[] {
  return sentence
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**')) return { text: part.slice(2, -2), as: 'control' };
      return part.startsWith('`') ? { text: part.slice(1, -1), as: 'code' } : { text: part, as: 'plain' };
    });
}
