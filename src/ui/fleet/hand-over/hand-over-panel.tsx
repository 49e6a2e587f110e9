import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { GROUP_CHANGES, groupCommands } from '../../../fleet/results/group-commands.ts';
import { toCsv, toJson, toMarkdown } from '../../../fleet/results/hand-over.ts';
import type { JudgedSender } from '../../../fleet/sender.ts';
import type { Action } from '../../actions.ts';
import { say } from '../../page/announce.ts';
import { copyText } from '../../page/copy.ts';
import { saveFile } from '../../page/save-file.ts';
import type { Words } from '../sender-words.ts';
import { wayName } from '../table/sender-row.tsx';
import type { FleetTable } from '../use-fleet.ts';
import { ownerMessages } from './owner-message.ts';

interface HandOverProps {
  t: Words;
  table: FleetTable;
  /** The senders that are handed over: the selection, or what is shown. */
  senders: readonly JudgedSender[];
  selected: boolean;
  example: boolean;
  after: boolean;
  today: string;
}

/** So many messages, and so many mailboxes of a command, are shown at once. */
const MOST_MESSAGES = 100;
const MOST_COMMANDS = 2_000;

/** CSV, Markdown and JSON; messages to owners; commands with undo. */
export function HandOverPanel({ t, table, senders, selected, example, after, today }: HandOverProps): JSX.Element {
  const count = senders.length;
  const base = `${example ? 'example-' : ''}senders-${today}`;
  const markdown = (): string => {
    const headings = (
      ['address', 'authentication', 'atRetirement', 'messages', 'lastSeen', 'owner', 'way'] as const
    ).map((column) => t(`column.${column}`));
    return toMarkdown(example ? `${t('title')} (${t('exampleNote')})` : t('title'), headings, senders, (sender) => [
      sender.address,
      t(`authentication.${sender.authentication}`),
      t(`atRetirement.${sender.atRetirement}`),
      sender.messages === null ? '' : t.number(sender.messages),
      sender.lastSeen ?? '',
      sender.owner?.name ?? '',
      sender.ways[0] === undefined ? '' : wayName(t, sender.ways[0]),
    ]);
  };
  return (
    <section class="hand-over" aria-labelledby="hand-over-h">
      <h2 id="hand-over-h">{t('handOver')}</h2>
      <p>{t(selected ? 'handOverSelected' : 'handOverAll', { count })}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          data-action="downloadCsv"
          onClick={() => saveFile(`${base}.csv`, new Blob([toCsv(senders)], { type: 'text/csv' }))}
        >
          {t('csv')}
        </button>
        <Copy t={t} action="copyMarkdown" words={t('markdown')} text={markdown} />
        <button
          type="button"
          class="button quiet"
          data-action="downloadJson"
          onClick={() =>
            saveFile(
              `${base}.json`,
              new Blob([toJson(senders, table.totals, today, example)], { type: 'application/json' }),
            )
          }
        >
          {t('json')}
        </button>
      </div>
      <p class="hint">{t('jsonHint')}</p>
      <Folded action="messages" title={t('messages')}>
        {() => <Messages t={t} senders={senders} after={after} />}
      </Folded>
      <Folded action="commands" title={t('commands')}>
        {() => <Commands t={t} senders={senders.slice(0, MOST_COMMANDS)} />}
      </Folded>
    </section>
  );
}

/** What is folded is made when it is opened: a thousand messages take time. */
function Folded({
  action,
  title,
  children,
}: {
  action: Action;
  title: string;
  children: () => JSX.Element;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details data-part={action} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary data-action={action}>{title}</summary>
      {open && <div>{children()}</div>}
    </details>
  );
}

function Messages({ t, senders, after }: { t: Words; senders: readonly JudgedSender[]; after: boolean }): JSX.Element {
  const messages = ownerMessages(t, senders, after).slice(0, MOST_MESSAGES);
  return (
    <>
      <p class="hint">{t('messagesHint')}</p>
      {messages.map(({ owner, count, text }) => {
        const name = owner === '' ? t('noOwner') : owner;
        return (
          <details key={owner} data-owner={owner}>
            <summary>
              {name} ({t.number(count)})
            </summary>
            <pre>{text}</pre>
            <Copy
              t={t}
              action="copyMessage"
              words={t('copy')}
              label={t('messageCopy', { owner: name })}
              text={() => text}
            />
          </details>
        );
      })}
    </>
  );
}

function Commands({ t, senders }: { t: Words; senders: readonly JudgedSender[] }): JSX.Element {
  const read = groupCommands(senders, 'allow').check;
  return (
    <>
      <p class="hint">{t('commandsHint')}</p>
      <Block t={t} title={t('commands.check')} lines={read} />
      {GROUP_CHANGES.map((change) => {
        const { apply, undo } = groupCommands(senders, change);
        return (
          <section key={change}>
            <h3>{t(`commands.${change}`)}</h3>
            <p>{t(`commands.${change}Hint`)}</p>
            <Block t={t} title={t(`commands.${change}`)} lines={apply} />
            <Block t={t} title={t('commands.undo')} lines={undo} />
          </section>
        );
      })}
    </>
  );
}

function Block({ t, title, lines }: { t: Words; title: string; lines: readonly string[] }): JSX.Element {
  const text = lines.join('\n');
  return (
    <div class="commands">
      <h4>{title}</h4>
      <pre dir="ltr" lang="en" translate={false}>
        <code>{text}</code>
      </pre>
      <Copy t={t} action="copyCommand" words={t('copy')} label={`${t('copy')}: ${title}`} text={() => `${text}\n`} />
    </div>
  );
}

interface CopyProps {
  t: Words;
  action: Action;
  words: string;
  label?: string;
  text: () => string;
}

function Copy({ t, action, words, label, text }: CopyProps): JSX.Element {
  const copy = async (): Promise<void> => say(t((await copyText(text())) ? 'copied' : 'copyFailed'));
  return (
    <button
      type="button"
      class="button quiet"
      data-action={action}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onClick={copy}
    >
      {words}
    </button>
  );
}
