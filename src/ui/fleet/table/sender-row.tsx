import type { JSX } from 'preact';
import type { RemedyId } from '../../../domain/remedies/remedies.ts';
import type { Group, Grouping } from '../../../fleet/query.ts';
import type { AtRetirement, JudgedSender } from '../../../fleet/sender.ts';
import type { Words } from '../sender-words.ts';

interface Place {
  /** Place in the list, from 0; the header is row 1. */
  index: number;
  /** Distance from the top of the list, in pixels. */
  start: number;
  /** This row is the one that the keyboard reaches. */
  active: boolean;
  onFocus: () => void;
}

/** Said once more, since a browser may forget what a cell is where it is laid out as a grid. */
export const CELL = { role: 'gridcell' } as const;

const rowProps = ({ index, start, active, onFocus }: Place) => ({
  role: 'row' as const,
  'aria-rowindex': index + 2,
  'data-row': index,
  tabIndex: active ? 0 : -1,
  style: { transform: `translateY(${start}px)` },
  onFocus,
});

interface SenderRowProps extends Place {
  t: Words;
  sender: JudgedSender;
  on: boolean;
  onChoose: (on: boolean) => void;
  onOpen: () => void;
}

export function SenderRow({ t, sender, on, onChoose, onOpen, ...place }: SenderRowProps): JSX.Element {
  const { address, authentication, atRetirement, smtpAuth, messages, lastSeen, ways, owner, seen } = sender;
  const under =
    owner === null ? '' : [owner.device, owner.name, owner.place].filter((part) => part !== null).join(' · ');
  const [way] = ways;
  return (
    <tr
      class="row"
      {...rowProps(place)}
      aria-selected={on}
      data-sender={address}
      data-retirement={atRetirement}
      data-last-seen={lastSeen}
    >
      <td {...CELL} class="pick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={on}
          aria-label={t('selectOne', { address })}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      </td>
      <td {...CELL} class="cell address">
        <button type="button" class="link" tabIndex={-1} data-action="openSender" onClick={onOpen}>
          <bdi>{address}</bdi>
        </button>
        {under !== '' && <small>{under}</small>}
      </td>
      <td {...CELL} class="cell authentication">
        {t(`authentication.${authentication}`)}
      </td>
      <td {...CELL} class="cell atRetirement">
        {seen ? <Fate t={t} fate={atRetirement} /> : <small>{t('neverSeen')}</small>}
      </td>
      <td {...CELL} class="cell setting">
        {t(`setting.${smtpAuth.inForce}`)}
        <small>{t(`own.${smtpAuth.own}`)}</small>
      </td>
      <td {...CELL} class="cell messages">
        {messages === null ? '–' : t.number(messages)}
      </td>
      <td {...CELL} class="cell lastSeen">
        {lastSeen === null ? '–' : t.day(lastSeen)}
      </td>
      <td {...CELL} class="cell way">
        {way === undefined ? '–' : wayName(t, way)}
      </td>
    </tr>
  );
}

export const wayName = (t: Words, way: RemedyId): string => t(`remedy.${way}`);

const SIGNS: Readonly<Record<AtRetirement, string>> = { stops: '✕', alreadyBlocked: '■', continues: '✓', unknown: '?' };

/** What happens, by sign and word: never by colour alone. */
export function Fate({ t, fate }: { t: Words; fate: AtRetirement }): JSX.Element {
  return (
    <span class="fate" data-fate={fate}>
      <span aria-hidden="true">{SIGNS[fate]}</span> {t(`atRetirement.${fate}`)}
    </span>
  );
}

interface GroupRowProps extends Place {
  t: Words;
  group: Group;
  grouping: Grouping;
  on: boolean;
  onChoose: () => void;
}

export function GroupRow({ t, group, grouping, on, onChoose, ...place }: GroupRowProps): JSX.Element {
  const name = groupName(t, group, grouping);
  return (
    <tr class="row group" {...rowProps(place)} aria-selected={on} data-group={group.key}>
      <td {...CELL} class="pick">
        <input type="checkbox" tabIndex={-1} checked={on} aria-label={t('selectGroup', { name })} onChange={onChoose} />
      </td>
      <td {...CELL} class="cell" aria-colspan={7}>
        {t('groupRow', { name, count: group.senders.length })}
      </td>
    </tr>
  );
}

/** What a group is called. */
export function groupName(t: Words, { key, senders }: Group, grouping: Grouping): string {
  if (key === '') return t('groupNone');
  const [first] = senders;
  if (grouping === 'atRetirement' && first !== undefined) return t(`atRetirement.${first.atRetirement}`);
  if (grouping === 'setting' && first !== undefined) return t(`own.${first.smtpAuth.own}`);
  if (grouping === 'way' && first?.ways[0] !== undefined) return wayName(t, first.ways[0]);
  return key;
}
