import { clientOf } from '../../domain/advice/remedies-shown.ts';
import type { RemedyId } from '../../domain/remedies/remedies.ts';
import { type ReplyId, reply } from '../../domain/replies/replies.ts';
import { codesOf } from '../../domain/replies/wordings.ts';
import type { Walk } from '../../flow/events.ts';
import { questionFor } from '../../flow/questions/answers.ts';
import { needsAddress } from '../../flow/questions/needs-address.ts';
import type { QuestionId } from '../../flow/questions/questions.ts';
import type { StruckText } from '../../read/index.ts';
import { catalogueSays } from '../case/catalogue-says.ts';
import { valueText } from '../case/describe.ts';
import { knownRows } from '../case/known-rows.ts';
import { loadedClient } from '../clients/about-client.ts';
import { nameOfClient } from '../clients/client-names.ts';
import type { proseCommands, proseMissing, proseText } from '../prose/prose-text.ts';
import type { T } from '../words.ts';
import type { Detail } from './draft.ts';

/** The long texts as plain text, with the address filled in; empty where they are not there yet. */
export interface ProseReader {
  text: typeof proseText;
  commands: typeof proseCommands;
  missing: typeof proseMissing;
}

/** What the texts need beyond the walk: all of it comes from this page, nothing from elsewhere. */
export interface TextSource {
  walk: Walk;
  t: T;
  prose: ProseReader;
  /** The reply as it was pasted, secrets already struck out; empty where none was. */
  quoted: StruckText;
  /** Takes personal data out of what was typed or read. Commands are never given to it: they must run as they look. */
  clean: (text: string) => string;
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  /** Date on which the facts were checked, as the page shows it. */
  checked: string;
  /** Version of the site, as the page shows it. */
  version: string;
  /** This page's address without the fragment's answers; empty where it has none that others can open. */
  page: string;
}

type Line = Extract<Detail, { kind: 'line' }>;

/** A line, or nothing where it has no value. */
export const line = (label: string, value: string): Line[] => (value === '' ? [] : [{ kind: 'line', label, value }]);

/** A list, or nothing where it is empty. */
export const list = (label: string, items: readonly string[]): Detail[] =>
  items.length === 0 ? [] : [{ kind: 'list', label, items }];

/** The remedy that was opened, else the least harmful one that opens the gate; undefined where the cause isn't known. */
export function remedyOf({ remedy: chosen, diagnosis }: Walk): RemedyId | undefined {
  return chosen ?? (diagnosis.outcome === 'cannotTell' ? undefined : diagnosis.remedies[0]);
}

/** The reply that the texts are about: the latest one. */
export const replyOf = ({ known }: Walk): ReplyId | undefined => known.replies.at(-1)?.reply;

/** The codes of the reply, to stand in brackets behind a sentence; empty where it has none. */
export function codesBehind(walk: Walk): string {
  const id = replyOf(walk);
  const codes = id === undefined ? '' : codesOf(id);
  return codes === '' ? '' : ` (${codes})`;
}

/** The server's own words in quotation marks, its codes where the words lack them, and what they mean. */
export function replyLines({ walk, t, quoted }: TextSource): Line[] {
  const id = replyOf(walk);
  const pasted = quoted.replace(/\s+/g, ' ').trim();
  if (pasted === '') return id === undefined ? [] : catalogueLines(id, t);
  const codes = id === undefined ? '' : codesOf(id);
  return [
    ...line(labelOf(id, t), quote(pasted)),
    ...line(t('text.codes'), codes.split(' ').every((code) => pasted.includes(code)) ? '' : codes),
    ...(id === undefined ? [] : line(t('text.meaning'), t(`reply.${id}.title`))),
  ];
}

/** The catalogue's sentence with its codes, and its meaning: nothing that was pasted. */
export function catalogueLines(id: ReplyId, t: T): Line[] {
  const says = catalogueSays(id);
  return [...line(labelOf(id, t), says === '' ? '' : quote(says)), ...line(t('text.meaning'), t(`reply.${id}.title`))];
}

/** A failure to connect is the client's own message: no server has spoken. */
const labelOf = (id: ReplyId | undefined, t: T): string =>
  t(id !== undefined && reply(id).stage === 'connect' ? 'text.message' : 'text.reply');

const quote = (words: string): string => `“${words}”`;

/** The account that signs in, where it is known or the fix needs it; unknown it is to be filled in. */
export function accountLine({ walk, t }: TextSource): Line[] {
  if (walk.address !== null) return line(t('text.account'), walk.address);
  return lacksAddress(walk) ? line(t('text.account'), `<${t('text.address')}>`) : [];
}

const lacksAddress = (walk: Walk): boolean => {
  const id = remedyOf(walk);
  return walk.address === null && id !== undefined && needsAddress(id);
};

/** The values that the fix leaves open, in angle brackets as they stand in the text. */
export function missingIn({ walk, t, prose }: TextSource): string[] {
  const id = remedyOf(walk);
  const inCommands = id === undefined ? [] : prose.missing('remedy', id, 'commands', mailboxFor(walk, id));
  return [...new Set([...(lacksAddress(walk) ? [t('text.address')] : []), ...inCommands])].map((name) => `<${name}>`);
}

const mailboxFor = (walk: Walk, id: RemedyId): string | null => (needsAddress(id) ? walk.address : null);

export function clientLine({ walk, t }: TextSource): Line[] {
  const id = clientOf(walk.known);
  if (id === undefined) return [];
  const { where = [], shows = [] } = loadedClient(id) ?? {};
  const place = remedyOf(walk) === 'showInnerError' ? shows.map(({ text }) => text).join('') : '';
  return [
    ...line(t('question.client.short'), nameOfClient(id)),
    ...line(t('client.where'), where.join(' > ')),
    ...line(t('client.errorAt', { client: nameOfClient(id) }), place),
  ];
}

export function sinceLine({ walk: { answers }, t }: TextSource): Line[] {
  const before = answers.workedBefore;
  return before === undefined || before === 'unknown'
    ? []
    : line(t('text.since'), t(`question.workedBefore.option.${before}`));
}

/** What has a line of its own, or is about the writer. */
const TOLD_APART: ReadonlySet<QuestionId> = new Set(['client', 'role']);

export function knownList({ walk, t, clean }: TextSource): Detail[] {
  const rows = knownRows(walk).filter((row) => row.option !== 'unknown' && !TOLD_APART.has(row.question));
  return list(
    t('text.checked'),
    rows.map(({ text, ...row }) => {
      const value = valueText(text === undefined ? row : { ...row, text: clean(text) }, t);
      return `${t(`question.${row.question}.short`)}: ${value} (${t(`origin.${row.origin}`)})`;
    }),
  );
}

/** One part of a remedy's prose, in one line. */
export const remedyText = ({ walk, prose }: TextSource, id: RemedyId, part: string): string =>
  prose.text('remedy', id, part, mailboxFor(walk, id)).replace(/\s+/g, ' ');

/** Who makes the fix, where, what to type, and how to check it. What is asked, how long it takes and how to undo it stands above. */
export function remedyDetails(source: TextSource): Detail[] {
  const { walk, t, prose } = source;
  const id = remedyOf(walk);
  if (id === undefined) return [];
  return [
    ...line(t('text.role'), remedyText(source, id, 'who')),
    ...line(t('text.where'), remedyText(source, id, 'where')),
    ...prose
      .commands('remedy', id, mailboxFor(walk, id))
      .map(({ label, text }): Detail => ({ kind: 'code', label, text })),
    ...line(t('text.risk'), remedyText(source, id, 'risk')),
    ...line(t('text.verify'), remedyText(source, id, 'verify')),
  ];
}

/** How long the fix takes, and how to undo it, where the three lines don't say so. */
export const timeLines = (source: TextSource, id: RemedyId): Line[] => [
  ...line(source.t('text.wait'), remedyText(source, id, 'wait')),
  ...line(source.t('text.undo'), remedyText(source, id, 'undo')),
];

/** So many values are asked for at once. */
const LOOK_UPS = 3;

/** What the administrator is asked to look up, because it isn't known: the checks, and the commands that read the values. */
export function lookUps({ walk, t, prose }: TextSource): Detail[] {
  const { diagnosis, address } = walk;
  if (diagnosis.certainty === 'certain') return [];
  const questions = diagnosis.ask.map(questionFor).slice(0, LOOK_UPS);
  return [
    ...list(
      t('text.lookUp'),
      diagnosis.suspects.slice(0, LOOK_UPS).map((id) => t(`gate.${id}.check`)),
    ),
    ...questions.flatMap((question) =>
      prose
        .commands('question', question, address)
        .map(({ text }): Detail => ({ kind: 'code', label: t(`question.${question}.short`), text })),
    ),
  ];
}
