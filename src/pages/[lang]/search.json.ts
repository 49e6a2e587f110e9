import { CLIENT_IDS, client } from '../../domain/clients/clients.ts';
import { factsOf } from '../../domain/clients/facts/facts.ts';
import type { Command } from '../../domain/commands/command.ts';
import { REMEDY_COMMANDS } from '../../domain/commands/remedies/remedy-commands.ts';
import type { RemedyId } from '../../domain/remedies/remedies.ts';
import type { ReplyId } from '../../domain/replies/replies.ts';
import { codesOf, wordingsOf } from '../../domain/replies/wordings.ts';
import { textsOf } from '../../layouts/content.ts';
import { chooseWordsOf } from '../../layouts/words/choose-words.ts';
import { findWordsOf } from '../../layouts/words/find-words.ts';
import { languagePaths, wordsOf } from '../../layouts/words/languages.ts';
import { type SearchRow, wordsIn } from '../../ui/search/search-rows.ts';

export const getStaticPaths = languagePaths;

/** What can be searched in a language: replies, fixes, questions, clients and pages. Fetched when somebody searches. */
export async function GET({ params }: { params: { lang: string } }): Promise<Response> {
  const { lang } = params;
  const rows = [...(await replyRows(lang)), ...(await fixRows(lang)), ...(await questionRows(lang)), ...clientRows()];
  return new Response(JSON.stringify([...rows, ...pageRows(lang)]), {
    headers: { 'Content-Type': 'application/json' },
  });
}

/** Each word once, in their order: the search looks for words, so that more would only be heavier. */
const once = (...texts: readonly string[]): string => [...new Set(wordsIn(texts.join(' ')))].join(' ');

async function replyRows(lang: string): Promise<SearchRow[]> {
  return (await textsOf('replies', lang)).map(({ id, entry: { data } }): SearchRow => {
    const reply = id as ReplyId;
    const title = `${codesOf(reply)} ${data.title}`.trim();
    const says = wordingsOf(reply).map((wording) => wording.says);
    return ['reply', `errors/${id}/`, title, once(...says, data.meaning)];
  });
}

const namesIn = (commands: readonly Command[] = []): string[] =>
  commands.flatMap(({ lines }) => lines.join(' ').match(/\b[A-Z][a-z]+-[A-Z]\w+/g) ?? []);

async function fixRows(lang: string): Promise<SearchRow[]> {
  return (await textsOf('remedies', lang)).map(({ id, entry: { data } }): SearchRow => {
    const { check, apply, undo } = REMEDY_COMMANDS[id as RemedyId] ?? {};
    const names = [...namesIn(check), ...namesIn(apply), ...namesIn(undo)];
    return [
      'fix',
      `article/#remedy-${id}`,
      data.title,
      once(data.where ?? '', ...names, ...names.map((name) => name.replace('-', ''))),
    ];
  });
}

async function questionRows(lang: string): Promise<SearchRow[]> {
  return (await textsOf('questions', lang)).map(
    ({ id, entry: { data } }): SearchRow => [
      'question',
      `article/#question-${id}`,
      data.title,
      once(data.short, data.why, ...Object.values(data.options)),
    ],
  );
}

const clientRows = (): SearchRow[] =>
  CLIENT_IDS.map((id) => {
    const { name, also = [] } = factsOf(id);
    return ['client', `clients/${id}/`, name, once(...also, client(id).kind, id)];
  });

function pageRows(lang: string): SearchRow[] {
  const t = wordsOf(lang);
  const c = chooseWordsOf(lang);
  const f = findWordsOf(lang);
  return [
    ['page', 'errors/', t['page.errors'], once(t['page.errorsLead'])],
    ['page', 'senders/', t['page.senders'], once(t['start.senders'], t['start.sendersHint'])],
    ['page', 'will-it-stop/', c['stop.title'], once(c['stop.lead'])],
    ['page', 'choose/', c['choose.title'], once(c['choose.lead'], f['nav.choose'])],
    ['page', 'clients/', t['page.clients'], ''],
    ['page', 'builder/', t['place.title'], once(t['place.lead'])],
    ['page', 'link/', t['link.title'], once(t['link.lead'])],
    ['page', 'register/', t['page.register'], once(t['register.lead'])],
    ['page', 'offline/', t['page.offline'], once(t['page.offlineLead'])],
    ['page', 'map/', t['page.map'], once(t['page.mapLead'])],
  ];
}
