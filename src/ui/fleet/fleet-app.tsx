import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BASIC_OFF_BY_DEFAULT } from '../../domain/rules/retirement-dates.ts';
import { grouped, type Query, selected, WHOLE } from '../../fleet/query.ts';
import type { JudgedSender } from '../../fleet/sender.ts';
import { type Answers, withAnswers } from '../../fleet/ways.ts';
import { say } from '../page/announce.ts';
import { takeCarriedFiles } from '../page/carry-files.ts';
import { fetchAgain } from '../page/fetch-again.ts';
import { Controls } from './controls.tsx';
import { DropZone } from './files/drop-zone.tsx';
import { FileList } from './files/file-list.tsx';
import { FileQuestions, Work } from './files/file-questions.tsx';
import { GraphSource } from './files/graph-source.tsx';
import { HandOverPanel } from './hand-over/hand-over-panel.tsx';
import { Headline } from './headline.tsx';
import type { Words } from './sender-words.ts';
import { SelectionWays } from './table/selection-ways.tsx';
import { SenderDetails } from './table/sender-details.tsx';
import { SenderTable } from './table/sender-table.tsx';
import { useFleet } from './use-fleet.ts';

/** The page of senders: files in, a table out. `today` is `YYYY-MM-DD`. */
export function FleetApp({ t, today }: { t: Words; today: string }): JSX.Element {
  const fleet = useFleet(today);
  const { table } = fleet;
  const [query, setQuery] = useState<Query>(WHOLE);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<JudgedSender | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const after = today >= BASIC_OFF_BY_DEFAULT;
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answers>>(new Map());
  const judged = table?.senders;
  const all = useMemo(() => (judged === undefined ? undefined : withAnswers(judged, answers)), [judged, answers]);
  const shown = useMemo(() => selected(all ?? [], query), [all, query]);
  const groups = useMemo(() => grouped(shown, query.grouping), [shown, query.grouping]);
  const marked = useMemo(() => (all ?? []).filter(({ address }) => chosen.has(address)), [all, chosen]);
  const handed = marked.length > 0 ? marked : shown;
  useEffect(() => {
    if (all !== undefined) say(t('shown', { count: shown.length }));
  }, [all, shown.length]);
  useEffect(() => takeCarriedFiles((files) => fleet.add(files)), []);
  const choose = (addresses: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const address of addresses) {
      if (on) next.add(address);
      else next.delete(address);
    }
    setChosen(next);
  };
  const example = async (): Promise<void> => {
    try {
      const { exampleFiles } = await fetchAgain(() => import('./files/example-files.ts'));
      fleet.add(exampleFiles(), true);
    } catch {
      fleet.lacksPart();
    }
  };
  return (
    <>
      <DropZone t={t} onFiles={(files) => fleet.add(files)} onExample={() => void example()} />
      <GraphSource t={t} onFile={(file) => fleet.add([file])} />
      <Work
        t={t}
        work={fleet.work}
        problem={fleet.problem}
        onCancel={fleet.cancel}
        {...(fleet.files.length > 0 && { onAgain: fleet.tryAgain })}
      />
      {fleet.files.length > 0 && (
        <>
          <FileList t={t} files={fleet.files} onRemove={fleet.remove} done={table !== null} />
          <FileQuestions t={t} fleet={fleet} />
        </>
      )}
      {table !== null && (
        <>
          <Headline t={t} table={table} example={fleet.example} after={after} />
          <Controls t={t} query={query} onChange={setQuery} />
          <p data-count={shown.length}>
            {t('shown', { count: shown.length })}
            {chosen.size > 0 && ` · ${t('selectedCount', { count: marked.length })}`}{' '}
            <button
              type="button"
              class="link"
              data-action="selectAll"
              onClick={() =>
                choose(
                  shown.map(({ address }) => address),
                  true,
                )
              }
            >
              {t('selectAll')}
            </button>{' '}
            {chosen.size > 0 && (
              <button type="button" class="link" data-action="selectNone" onClick={() => setChosen(new Set())}>
                {t('selectNone')}
              </button>
            )}
          </p>
          <SenderTable
            t={t}
            groups={groups}
            grouping={query.grouping}
            chosen={chosen}
            onChoose={choose}
            onOpen={(sender) => {
              opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
              setOpen(sender);
            }}
          />
          <SelectionWays
            t={t}
            count={handed.length}
            onAnswer={(own) => {
              setAnswers(new Map([...answers, ...handed.map(({ address }) => [address, own] as const)]));
              say(t('waysApplied', { count: handed.length }));
            }}
          />
          <HandOverPanel
            t={t}
            table={table}
            senders={handed}
            selected={marked.length > 0}
            example={fleet.example}
            after={after}
            today={today}
          />
        </>
      )}
      {open !== null && table !== null && (
        <SenderDetails
          t={t}
          sender={open}
          files={table.files}
          after={after}
          onClose={() => {
            setOpen(null);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}
