import { type CollectionEntry, getCollection, render } from 'astro:content';
import { FINDING_IDS, OUTCOME_IDS, UNHELPFUL_IDS } from '../domain/advice/outcome-ids.ts';
import { WAY_IDS } from '../domain/clients/ways.ts';
import { GATE_IDS } from '../domain/gates.ts';
import { REMEDY_IDS } from '../domain/remedies/remedies.ts';
import { REPLY_IDS } from '../domain/replies/replies.ts';
import { HOST_IDS } from '../embed/codes/hosts.ts';
import { QUESTION_IDS, QUESTION_OPTIONS, type QuestionId } from '../flow/questions/questions.ts';
import { wordsOf } from './words/languages.ts';

/** The ids that each kind of text must cover, in the order in which they are shown. */
const IDS = {
  questions: QUESTION_IDS,
  gates: GATE_IDS,
  replies: REPLY_IDS,
  remedies: REMEDY_IDS,
  findings: FINDING_IDS,
  unhelpful: UNHELPFUL_IDS,
  outcomes: OUTCOME_IDS,
  hosts: HOST_IDS,
  ways: WAY_IDS,
} as const;
export type Kind = keyof typeof IDS;

/**
 * All texts of a kind in one language, in the order of the closed list. Throws where a text is missing or one too many:
 * an incomplete language must not be built.
 */
export async function textsOf<K extends Kind>(kind: K, lang: string) {
  const found = await getCollection(kind, ({ id }) => id.startsWith(`${lang}/`));
  const byId = new Map(found.map((entry) => [entry.id.slice(lang.length + 1), entry]));
  const ids: readonly string[] = IDS[kind];
  const missing = ids.filter((id) => !byId.has(id));
  const extra = [...byId.keys()].filter((id) => !ids.includes(id));
  if (missing.length > 0)
    throw new Error(`src/content/${kind}/${lang}/ lacks: ${missing.map((id) => `${id}.md`).join(', ')}`);
  if (extra.length > 0)
    throw new Error(`src/content/${kind}/${lang}/ has texts that nothing shows: ${extra.join(', ')}`);
  return ids.map((id) => ({ id, entry: byId.get(id) as (typeof found)[number] }));
}

/** Texts with their bodies, as components. */
export async function withBody<T extends { entry: CollectionEntry<Kind> }>(texts: readonly T[]) {
  return Promise.all(texts.map(async (text) => ({ ...text, Body: (await render(text.entry)).Content })));
}

/** The words that the page's script needs: the interface's, and the short strings of the content. */
export async function scriptWords(lang: string): Promise<Record<string, string>> {
  const words: Record<string, string> = {};
  for (const [key, text] of Object.entries(wordsOf(lang)))
    if (!/^(?:page|embed|place|link|register|tenant)\./.test(key)) words[key] = text;
  for (const { id, entry } of await textsOf('questions', lang)) {
    const { title, short, hint, options } = entry.data;
    const wanted: readonly string[] = QUESTION_OPTIONS[id as QuestionId];
    if (Object.keys(options).sort().join() !== [...wanted].sort().join())
      throw new Error(`src/content/questions/${lang}/${id}.md must have exactly these options: ${wanted.join(', ')}`);
    Object.assign(words, { [`question.${id}.title`]: title, [`question.${id}.short`]: short });
    if (hint !== undefined) words[`question.${id}.hint`] = hint;
    for (const option of wanted) words[`question.${id}.option.${option}`] = options[option] ?? '';
  }
  for (const { id, entry } of await textsOf('gates', lang)) {
    const { title, closed, check } = entry.data;
    Object.assign(words, { [`gate.${id}.title`]: title, [`gate.${id}.closed`]: closed, [`gate.${id}.check`]: check });
  }
  const titled = [
    ['reply', await textsOf('replies', lang)],
    ['remedy', await textsOf('remedies', lang)],
    ['finding', await textsOf('findings', lang)],
    ['unhelpful', await textsOf('unhelpful', lang)],
    ['outcome', await textsOf('outcomes', lang)],
  ] as const;
  for (const [name, texts] of titled)
    for (const { id, entry } of texts) words[`${name}.${id}.title`] = entry.data.title;
  return words;
}

/** Words of the screen that reads the tenant, as far as it is shown in a frame. */
const TENANT_IN_FRAME = new Set([
  'tenant.title',
  'tenant.lead',
  'tenant.framed',
  'tenant.newTab',
  'tenant.takeIn',
  'tenant.takeInHint',
  'tenant.problem.pasteNothing',
]);

/** The words that the guide needs in a frame, beyond those of `scriptWords`. */
export function embedWords(lang: string): Record<string, string> {
  const words = Object.entries(wordsOf(lang));
  return Object.fromEntries(words.filter(([key]) => key.startsWith('embed.') || TENANT_IN_FRAME.has(key)));
}

/** The latest day on which anything in this language was checked. */
export async function lastChecked(lang: string): Promise<Date> {
  const texts = [
    ...(await textsOf('remedies', lang)),
    ...(await textsOf('replies', lang)),
    ...(await textsOf('gates', lang)),
  ];
  return new Date(Math.max(...texts.map(({ entry }) => entry.data.checked.getTime())));
}
