import { languagePaths, wordsOf } from '../../layouts/words/languages.ts';

export const getStaticPaths = languagePaths;

/** The words of the reading of a tenant: few people need them, so they are fetched with its script. */
export function GET({ params }: { params: { lang: string } }): Response {
  const words = Object.entries(wordsOf(params.lang)).filter(([key]) => key.startsWith('tenant.'));
  return Response.json(Object.fromEntries(words));
}
