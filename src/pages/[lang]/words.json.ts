import { scriptWords } from '../../layouts/content.ts';
import { languagePaths } from '../../layouts/words/languages.ts';

export const getStaticPaths = languagePaths;

/** The words of the guide's screens, fetched after the first frame. The build gives the file a name with its hash. */
export async function GET({ params }: { params: { lang: string } }): Promise<Response> {
  return Response.json(await scriptWords(params.lang));
}
