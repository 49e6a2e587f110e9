import { CLIENT_IDS, type ClientId } from '../../../domain/clients/clients.ts';
import { factsOf } from '../../../domain/clients/facts/facts.ts';
import { partsOf, showsOf } from '../../../layouts/clients/client-texts.ts';
import { noteIn } from '../../../layouts/words/client-words.ts';
import { LANGUAGES } from '../../../layouts/words/languages.ts';
import type { AboutClient } from '../../../ui/clients/about-client.ts';

export const getStaticPaths = () => LANGUAGES.flatMap((lang) => CLIENT_IDS.map((id) => ({ params: { lang, id } })));

/** What the guide says of one client, fetched where the case names it, by `ui/clients/about-client.ts`. */
export async function GET({ params }: { params: { lang: string; id: ClientId } }): Promise<Response> {
  const { name, where = [] } = factsOf(params.id);
  const shows = await showsOf(params.id, params.lang);
  const about: AboutClient = {
    name,
    where: where.map(noteIn(params.lang)),
    shows: shows === undefined ? [] : partsOf(shows),
  };
  return Response.json(about);
}
