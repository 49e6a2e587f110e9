import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Group, Grouping } from '../../../fleet/query.ts';
import type { JudgedSender } from '../../../fleet/sender.ts';
import type { Words } from '../sender-words.ts';
import { GroupRow, SenderRow } from './sender-row.tsx';
import { useNarrow } from './use-narrow.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

type TableRow = { group: Group } | { sender: JudgedSender };

interface SenderTableProps {
  t: Words;
  groups: readonly Group[];
  grouping: Grouping;
  chosen: ReadonlySet<string>;
  onChoose: (addresses: readonly string[], on: boolean) => void;
  onOpen: (sender: JudgedSender) => void;
}

/** Heights of a row, in pixels: one line of cells and the name of a group, or a card on a phone. */
const ROW = 60;
const CARD = 112;

/** The table of senders. Only rows in sight are drawn; arrow keys move, Space selects, Enter opens. */
export function SenderTable({ t, groups, grouping, chosen, onChoose, onOpen }: SenderTableProps): JSX.Element {
  const rows = useMemo(() => rowsOf(groups, grouping), [groups, grouping]);
  const narrow = useNarrow();
  const heightOf = useCallback(
    (index: number): number => {
      const row = rows[index];
      return narrow && row !== undefined && 'sender' in row ? CARD : ROW;
    },
    [rows, narrow],
  );
  const { box, items, height, showRow } = useVirtualRows(rows.length, heightOf);
  const [active, setActive] = useState(0);
  const moved = useRef(false);
  const at = Math.min(active, Math.max(0, rows.length - 1));
  useEffect(() => {
    if (!moved.current) return;
    // A row that was far away is drawn only after the scrolling.
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${at}"]`);
    if (row == null) return;
    moved.current = false;
    row.focus({ preventScroll: true });
  });
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    moved.current = true;
    setActive(next);
    showRow(next);
  };
  const act = (row: TableRow | undefined, key: string): void => {
    if (row === undefined) return;
    if ('group' in row) chooseAll(row.group);
    else if (key === ' ') onChoose([row.sender.address], !chosen.has(row.sender.address));
    else onOpen(row.sender);
  };
  const chooseAll = ({ senders }: Group): void =>
    onChoose(
      senders.map(({ address }) => address),
      !senders.every(({ address }) => chosen.has(address)),
    );
  const press = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / (narrow ? CARD : ROW)) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[event.key];
    const inRow = (event.target as HTMLElement).hasAttribute('data-row');
    if (step !== undefined) move(at + step);
    else if (inRow && (event.key === ' ' || event.key === 'Enter')) act(rows[at], event.key);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <p id="table-keys" class="sr">
        {t('tableKeys')}
      </p>
      <div class="senders" {...gridProps(t('table'), rows.length, press)}>
        <Head t={t} />
        <div class="rows" {...GROUP} ref={box} tabIndex={-1} style={{ '--height': `${height}px` }}>
          {items.map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const place = { index, start, active: index === at, onFocus: () => setActive(index) };
            return 'group' in row ? (
              <GroupRow
                key={`g${row.group.key}`}
                t={t}
                {...place}
                group={row.group}
                grouping={grouping}
                on={row.group.senders.every(({ address }) => chosen.has(address))}
                onChoose={() => chooseAll(row.group)}
              />
            ) : (
              <SenderRow
                key={row.sender.address}
                t={t}
                {...place}
                sender={row.sender}
                on={chosen.has(row.sender.address)}
                onChoose={(on) => onChoose([row.sender.address], on)}
                onOpen={() => onOpen(row.sender)}
              />
            );
          })}
        </div>
      </div>
      {rows.length === 0 && <p class="hint">{t('nothingShown')}</p>}
    </>
  );
}

function rowsOf(groups: readonly Group[], grouping: Grouping): TableRow[] {
  if (grouping === 'none') return (groups[0]?.senders ?? []).map((sender) => ({ sender }));
  return groups.flatMap((group): TableRow[] => [{ group }, ...group.senders.map((sender) => ({ sender }))]);
}

/** Roles instead of a table's own elements: with 100,000 senders a browser is slower with each table cell that has been scrolled away. */
const gridProps = (label: string, count: number, onKeyDown: (event: KeyboardEvent) => void) => ({
  role: 'grid' as const,
  'aria-multiselectable': true,
  'aria-label': label,
  'aria-rowcount': count + 1,
  'aria-describedby': 'table-keys',
  onKeyDown,
});
const GROUP = { role: 'rowgroup' } as const;
const HEAD_ROW = { role: 'row', 'aria-rowindex': 1 } as const;
const HEAD_CELL = { role: 'columnheader' } as const;

const COLUMNS = ['address', 'authentication', 'atRetirement', 'setting', 'messages', 'lastSeen', 'way'] as const;

function Head({ t }: { t: Words }): JSX.Element {
  return (
    <div {...GROUP}>
      <div class="row head" {...HEAD_ROW}>
        <div {...HEAD_CELL} class="pick">
          <span class="sr">{t('pick')}</span>
        </div>
        {COLUMNS.map((column) => (
          <div key={column} {...HEAD_CELL} class={`cell ${column}`}>
            {t(`column.${column}`)}
          </div>
        ))}
      </div>
    </div>
  );
}
