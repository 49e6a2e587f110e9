import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginWalk, play, stepOf, type WalkState } from '../../flow/play.ts';
import { QUESTION_OPTIONS, type QuestionId } from '../../flow/questions/questions.ts';
import { isQuestionStep } from '../../flow/steps.ts';
import { DIST } from './places.ts';

export interface TreeOption {
  value: string;
  label: string;
  /** Id of the next question, or `verdict`. */
  next: string;
}

export interface TreeQuestion {
  id: QuestionId;
  title: string;
  hint: string;
  /** How to find it out, as paragraphs of plain text. */
  how: readonly string[];
  options: readonly TreeOption[];
  /** The option that the measured walk takes. */
  taken: string;
}

/** The questions of one long walk, with the words of the built page: what every comparison is built from. */
export interface Tree {
  questions: readonly TreeQuestion[];
  words: { title: string; continue: string; back: string; how: string; verdict: string };
}

/** Any date serves; it decides no question of this walk. */
const TODAY = '2026-11-23';

/** Takes the longest walk that starts without a code, so that the tree follows the product. */
export function makeTree(): Tree {
  const html = readFileSync(join(DIST, 'en', 'index.html'), 'utf8');
  const [file = ''] = html.match(/(?<=data-words="\.\.\/)[^"]+/) ?? [];
  const words = JSON.parse(readFileSync(join(DIST, file), 'utf8')) as Record<string, string>;
  const article = readFileSync(join(DIST, 'en', 'article', 'index.html'), 'utf8');
  const start = play(beginWalk({ today: TODAY }), { type: 'open', step: 'symptom' });
  const taken = longestFrom(start);
  const ids = taken.map(({ id }) => id);
  let walk = start;
  const questions = taken.map(({ id, option: chosen }, at) => {
    const later = ids.slice(at + 1);
    const here = walk;
    const options = [...QUESTION_OPTIONS[id], 'unknown'].map((value) => {
      const step = stepOf(answered(here, value));
      const next = (later as string[]).includes(step) ? step : 'verdict';
      return { value, label: words[`question.${id}.option.${value}`] ?? words['ask.dontKnow'] ?? '', next };
    });
    walk = answered(here, chosen);
    return {
      id,
      title: words[`question.${id}.title`] ?? '',
      hint: words[`question.${id}.hint`] ?? '',
      how: howOf(article, id),
      options,
      taken: chosen,
    };
  });
  return { questions, words: wordsFor(words) };
}

function wordsFor(words: Readonly<Record<string, string>>): Tree['words'] {
  const of = (key: string): string => words[key] ?? '';
  return {
    title: of('start.title'),
    continue: of('ask.continue'),
    back: of('ask.back'),
    how: of('ask.how'),
    verdict: of('outcome.allOpen.title'),
  };
}

const answered = (walk: WalkState, option: string): WalkState =>
  play(walk, { type: 'answer', question: stepOf(walk) as QuestionId, option });

interface Taken {
  id: QuestionId;
  option: string;
}

/** Tries every answer but "I don't know"; some ten thousand walks, under a second. */
function longestFrom(walk: WalkState): readonly Taken[] {
  const step = stepOf(walk);
  if (!isQuestionStep(step)) return [];
  const id: QuestionId = step;
  let longest: readonly Taken[] = [];
  for (const option of QUESTION_OPTIONS[id]) {
    const found = [{ id, option }, ...longestFrom(answered(walk, option))];
    if (found.length > longest.length) longest = found;
  }
  return longest;
}

/** The paragraphs under a question in the built page, without their markup. */
function howOf(html: string, id: QuestionId): readonly string[] {
  const section = html.match(new RegExp(`<section id="question-${id}">([\\s\\S]*?)</section>`))?.[1] ?? '';
  const body = section.match(/<div class="body">([\s\S]*?)<\/div>/)?.[1] ?? '';
  return body
    .split(/<\/(?:p|li)>/)
    .map((text) => text.replaceAll(/<[^>]+>/g, '').trim())
    .filter((text) => text !== '');
}
