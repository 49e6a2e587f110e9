import { readFileSync } from 'node:fs';
import { scriptWords } from '../layouts/content.ts';
import { pictureOf } from '../layouts/picture/picture.ts';
import { findWordsOf } from '../layouts/words/find-words.ts';
import { makeT } from '../ui/words.ts';

/** The picture of the README. The build moves it out of the site, to where a host of code shows it. */
export async function GET(): Promise<Response> {
  const css = readFileSync('src/ui/styles/style.css', 'utf8');
  const svg = pictureOf(makeT(await scriptWords('en')), { css, fixLead: findWordsOf('en')['picture.fix'] });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
