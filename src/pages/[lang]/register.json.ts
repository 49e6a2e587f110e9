import { languagePaths, wordsOf } from '../../layouts/words/languages.ts';

export const getStaticPaths = languagePaths;

/** The words that the script of the page about app registrations shows. */
export function GET({ params }: { params: { lang: string } }): Response {
  const wanted = /^(?:register\.(?:wrong|good|granted)|tenant\.signInProblem|tenant\.signingIn|copy\.)/;
  return Response.json(Object.fromEntries(Object.entries(wordsOf(params.lang)).filter(([key]) => wanted.test(key))));
}
