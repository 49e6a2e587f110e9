import { clientOf } from '../../domain/advice/remedies-shown.ts';
import type { Walk } from '../../flow/events.ts';
import { needsAddress } from '../../flow/needs-address.ts';
import type { StruckText } from '../../read/index.ts';
import { certaintyReason, valueText, verdictTitle } from '../case/describe.ts';
import { knownRows } from '../case/known-rows.ts';

import { nameOfClient } from '../clients/client-names.ts';

import type { HandOverText } from '../props.ts';
import { proseCommands, proseText } from '../prose/prose-text.ts';
import type { T } from '../words.ts';

/** What the texts need beyond the walk: all of it comes from this page, nothing from elsewhere. */
export interface TextSource {
  walk: Walk;
  t: T;
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

const line = (label: string, value: string): string[] => (value === '' ? [] : [`${label}: ${value}`]);

/** The three texts of the hand-over, as plain text with a label before each line. */
export function handOverTexts(source: TextSource): Record<HandOverText, string> {
  return { ticket: ticket(source), request: request(source), change: change(source) };
}

function ticket(source: TextSource): string {
  const { walk, t } = source;
  const { diagnosis } = walk;
  return lines(
    line(t('text.problem'), t('text.problemWords')),
    since(source),
    reply(source),
    account(source),
    client(source),
    line(t('text.verdict'), verdictTitle(diagnosis, t)),
    line(t('text.certainty'), certaintyReason(diagnosis, t)),
    known(source),
    list(
      t('verdict.suspects'),
      diagnosis.outcome === 'cannotTell' ? diagnosis.suspects.map((id) => t(`gate.${id}.check`)) : [],
    ),
    list(
      t('text.wontHelp'),
      diagnosis.unhelpful.map((id) => t(`unhelpful.${id}.title`)),
    ),
    remedy(source),
    [t('text.attach')],
    foot(source),
  );
}

function request(source: TextSource): string {
  const { walk, t } = source;
  const { diagnosis } = walk;
  const asked =
    remedyOf(walk) === undefined
      ? list(
          t('verdict.suspects'),
          diagnosis.suspects.map((id) => t(`gate.${id}.check`)),
        )
      : remedy(source);
  return lines(
    [t(remedyOf(walk) === undefined ? 'text.requestUnknown' : 'text.requestIntro')],
    asked,
    reply(source),
    account(source),
    line(t('text.verdict'), verdictTitle(diagnosis, t)),
    line(t('text.certainty'), certaintyReason(diagnosis, t)),
    known(source),
    foot(source),
  );
}

function change(source: TextSource): string {
  const { walk, t, today } = source;
  return lines(
    line(t('text.date'), today),
    line(t('text.changedBy'), t('text.left')),
    account(source),
    remedy(source),
    line(t('text.before'), t('text.left')),
    line(t('text.after'), t('text.left')),
    line(t('text.verdict'), verdictTitle(walk.diagnosis, t)),
    reply(source),
    foot(source),
  );
}

function since({ walk: { answers }, t }: TextSource): string[] {
  const before = answers.workedBefore;
  return before === undefined || before === 'unknown'
    ? []
    : line(t('text.since'), t(`question.workedBefore.option.${before}`));
}

function reply({ walk, t, quoted }: TextSource): string[] {
  const seen = walk.known.replies.at(-1)?.reply;
  if (quoted !== '') return line(t('text.reply'), quoted);
  return seen === undefined ? [] : line(t('text.reply'), t(`reply.${seen}.title`));
}

function account({ walk: { address }, t }: TextSource): string[] {
  return address === null ? [] : line(t('text.account'), address);
}

function client({ walk, t }: TextSource): string[] {
  const id = clientOf(walk.known);
  return id === undefined ? [] : line(t('question.client.short'), nameOfClient(id));
}

function known({ walk, t, clean }: TextSource): string[] {
  const rows = knownRows(walk).filter((row) => row.option !== 'unknown' && row.question !== 'role');
  return list(
    t('text.checked'),
    rows.map(({ text, ...row }) => {
      const value = valueText(text === undefined ? row : { ...row, text: clean(text) }, t);
      return `${t(`question.${row.question}.short`)}: ${value} (${t(`origin.${row.origin}`)})`;
    }),
  );
}

/** The remedy that was opened, else the least harmful one that opens the gate. */
function remedyOf({ remedy: chosen, diagnosis }: Walk) {
  return chosen ?? (diagnosis.outcome === 'cannotTell' ? undefined : diagnosis.remedies[0]);
}

function remedy({ walk, t }: TextSource): string[] {
  const id = remedyOf(walk);
  if (id === undefined) return [];
  const mailbox = needsAddress(id) ? walk.address : null;
  const part = (name: string): string => proseText('remedy', id, name, mailbox);
  return [
    ...line(t('text.asked'), t(`remedy.${id}.title`)),
    ...line(t('text.role'), part('who')),
    ...line(t('text.where'), part('where')),
    ...proseCommands('remedy', id, mailbox).flatMap(({ label, text }) => block(label, text)),
    ...line(t('text.risk'), part('risk')),
    ...line(t('text.undo'), part('undo')),
    ...line(t('text.wait'), part('wait')),
    ...line(t('text.verify'), part('verify')),
  ];
}

function foot({ t, checked, version, page }: TextSource): string[] {
  return [t('text.made', { version, date: checked }), ...(page === '' ? [] : [page])];
}

function list(label: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${label}:`, ...items.map((item) => `- ${item}`)];
}

function block(label: string, text: string): string[] {
  return text === '' ? [] : [`${label}:`, ...text.split('\n').map((row) => `  ${row}`)];
}

function lines(...groups: string[][]): string {
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.join('\n'))
    .join('\n');
}
