import { ENGLISH } from './english.ts';
import { INDONESIAN } from './indonesian.ts';
import type { Rule, Style } from './rule.ts';
import { isSentence, median, readable, sentences, wordCount } from './sentences.ts';
import type { Text } from './texts.ts';

/** Most words of one sentence, and of the middle one of a language. */
export const LONGEST = 28;
export const MEDIAN = 14;

/** What the check knows of each language; a language without a style is measured in length alone. */
export const STYLES: Readonly<Record<string, Style>> = { en: ENGLISH, id: INDONESIAN };

/** One sentence that has to be rewritten. */
export interface Finding {
  file: string;
  place: string;
  sentence: string;
  /** What to write instead. */
  say: string;
}

/** A road through menus, such as `admin.microsoft.com > Users`: names that aren't ours to change. */
const isRoad = (text: string): boolean => text.includes(' > ') || text.includes(' › ');

/** A sentence without what is quoted: code, words in quotation marks, and names of controls in bold. */
function ownWords(sentence: string): string {
  return sentence.replace(/`[^`]*`|“[^”]*”|\*\*[^*]*\*\*/g, '…');
}

function breaks(rule: Rule, sentence: string, place: string): boolean {
  if (rule.except?.test(place)) return false;
  if (rule.inLabels && wordCount(sentence) <= 3) return false;
  return rule.not.test(sentence);
}

/** What is wrong with the words of one text. */
export function judge({ language, file, place, text }: Text): Finding[] {
  const found: Finding[] = [];
  const style = STYLES[language];
  const add = (sentence: string, say: string): void =>
    void found.push({ file, place, sentence: readable(sentence), say });
  const parts = sentences(text);
  if (place !== 'where' && parts.length > 1 && !/[.!?:…}][”’)*`]*$/.test(text))
    add(parts.at(-1) ?? text, 'a full stop at the end');
  for (const sentence of parts.filter((part) => !isRoad(part))) {
    if (wordCount(sentence) > LONGEST)
      add(sentence, `at most ${LONGEST} words, not ${wordCount(sentence)}: two sentences`);
    const own = ownWords(sentence);
    for (const rule of style?.rules ?? []) if (breaks(rule, own, place)) add(sentence, rule.say);
    for (const rule of style?.openings ?? []) if (breaks(rule, sentence, place)) add(sentence, rule.say);
  }
  return found;
}

/** Terms that a page of prose uses without saying once what portals call them. */
export function missingGlosses(texts: readonly Text[]): Finding[] {
  const pages = new Map<string, Text[]>();
  for (const text of texts)
    if (text.file.endsWith('.md')) pages.set(text.file, [...(pages.get(text.file) ?? []), text]);
  return [...pages].flatMap(([file, parts]) => {
    const whole = parts.map(({ text }) => text).join('\n');
    const glosses = STYLES[parts[0]?.language ?? '']?.glosses ?? [];
    return glosses
      .filter(({ term, once }) => term.test(whole) && !once.test(whole))
      .map(({ term, say }) => ({ file, place: 'whole page', sentence: term.exec(whole)?.[0] ?? '', say }));
  });
}

/** The sentences of a language, each once, without labels. */
export function sentencesOf(
  texts: readonly Text[],
  language: string,
): { sentence: string; words: number; file: string; place: string }[] {
  const seen = new Set<string>();
  return texts
    .filter((text) => text.language === language)
    .flatMap(({ text, file, place }) => sentences(text).map((sentence) => ({ sentence, file, place })))
    .filter(({ sentence }) => isSentence(sentence) && !isRoad(sentence))
    .map(({ sentence, ...where }) => ({ ...where, sentence: readable(sentence), words: wordCount(sentence) }))
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence) !== undefined);
}

/** The middle length of a language's sentences, in words. */
export function medianOf(texts: readonly Text[], language: string): number {
  return median(sentencesOf(texts, language).map(({ words }) => words));
}
