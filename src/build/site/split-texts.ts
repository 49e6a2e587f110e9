import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder of the files with a hash in their name. */
const HASHED = '_astro';

/** What a guide's page fetches after its first frame: ways from the root of the site. */
export interface SplitTexts {
  /** The words of the screens. */
  words: string;
  /** The folder of the long texts, one file for each section of the article; with a slash at its end. */
  texts: string;
}

/**
 * Gives the words of a language a name with their hash, and each section of its article a file of its own: a screen fetches the two
 * or three that it shows. Browsers keep all of them for good. Throws where the build has made no words or no article.
 */
export async function splitTexts(folder: string, lang: string): Promise<SplitTexts> {
  const beside = join(folder, lang, 'words.json');
  const words = await readFile(beside, 'utf8');
  const article = await readFile(join(folder, lang, 'article', 'index.html'), 'utf8');
  const sections = sectionsIn(article);
  if (sections.size === 0) throw new Error(`The article of "${lang}" has no sections.`);
  const names = {
    words: `${HASHED}/words-${lang}.${hashOf(words)}.json`,
    texts: `${HASHED}/texts-${lang}.${hashOf([...sections].join())}/`,
  };
  await writeFile(join(folder, names.words), words);
  await rm(beside);
  await mkdir(join(folder, names.texts), { recursive: true });
  for (const [id, section] of sections)
    await writeFile(join(folder, names.texts, `${id}.html`), `<!doctype html><meta charset="utf-8">${section}\n`);
  return names;
}

/** The sections of an article by their ids; none holds another. */
export function sectionsIn(article: string): Map<string, string> {
  return new Map(
    [...article.matchAll(/<section id="([a-z]+-\w+)">[\s\S]*?<\/section>/g)].map(([section, id = '']) => [id, section]),
  );
}

/** A guide's page with the names that its words and texts have got; `root` is its way to the root of the site. */
export function withTexts(html: string, root: string, { words, texts }: SplitTexts): string {
  return html
    .replace('data-words="words.json"', `data-words="${root}${words}"`)
    .replace('data-texts="texts/"', `data-texts="${root}${texts}"`);
}

/** The languages of a built site that have words of their own. */
export const hasWords = (folder: string, lang: string): boolean => existsSync(join(folder, lang, 'words.json'));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8);
