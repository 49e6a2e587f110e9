import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { expect, test } from 'vitest';
import { sumIn, sumOf } from '../../src/build/site/draw-social.ts';
import { en } from '../../src/i18n/en.ts';
import { en as find } from '../../src/i18n/find/en.ts';
import { pictureOf, socialPictureOf } from '../../src/layouts/picture/picture.ts';
import { makeT } from '../../src/ui/words.ts';

/** The words that the picture takes from the prose, as the build puts them together. */
function wordsOfProse(): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [kind, folder] of [
    ['gate', 'gates'],
    ['remedy', 'remedies'],
    ['outcome', 'outcomes'],
    ['finding', 'findings'],
  ])
    for (const file of globSync(`src/content/${folder}/en/*.md`)) {
      const { title, closed } = parseFrontmatter(readFileSync(file, 'utf8')).frontmatter as {
        title: string;
        closed?: string;
      };
      const id = basename(file, '.md');
      words[`${kind}.${id}.title`] = title;
      if (closed !== undefined) words[`${kind}.${id}.closed`] = closed;
    }
  return words;
}

const t = makeT({ ...en, ...wordsOfProse() });
const css = readFileSync('src/ui/styles/style.css', 'utf8');
const svg = pictureOf(t, { css, fixLead: find['picture.fix'] });

test('the picture of the README is up to date: `npm run build` writes it', () => {
  expect(readFileSync('.github/picture.svg', 'utf8')).toBe(svg);
});

test('the picture for previews is drawn from the scene: `npm run build`, then `node src/build/site/draw-social.ts`', () => {
  const social = socialPictureOf(t, { css, name: en['page.name'] });
  expect(readFileSync('.github/social.svg', 'utf8')).toBe(social);
  expect(sumIn(readFileSync('public/social.png'))).toBe(sumOf(social));
  expect(social).not.toMatch(/<script|href=|url\(|<image|light-dark|prefers-color-scheme/);
});

test('the picture stands alone: no script, no address, both looks, and no word that is missing', () => {
  expect(svg).not.toMatch(/<script|href=|url\(|<image/);
  expect(svg).toContain('prefers-color-scheme:dark');
  expect(svg).not.toMatch(/\b(?:gate|remedy|scene|certainty|who|page)\.\w+/);
  expect(svg).toContain('SmtpClientAuthentication is disabled for the Tenant');
  expect(svg).toContain('class="held"');
});

test('the README shows it before the two commands', () => {
  const text = readFileSync('README.md', 'utf8');
  const at = ['.github/picture.svg', 'npm start', 'npm test'].map((part) => text.indexOf(part));
  expect(at.every((place) => place > 0)).toBe(true);
  expect(at).toEqual([...at].sort((a, b) => a - b));
});
