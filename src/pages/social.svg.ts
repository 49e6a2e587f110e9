import { readFileSync } from 'node:fs';
import { scriptWords } from '../layouts/content.ts';
import { socialPictureOf } from '../layouts/picture/picture.ts';
import { wordsOf } from '../layouts/words/languages.ts';
import { makeT } from '../ui/words.ts';

/** What `public/social.png` is drawn from. The build moves it out of the site, beside the picture of the README. */
export async function GET(): Promise<Response> {
  const css = readFileSync('src/ui/styles/style.css', 'utf8');
  const svg = socialPictureOf(makeT(await scriptWords('en')), { css, name: wordsOf('en')['page.name'] });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
