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
  /** The row is selected. */
  on: boolean;
  onFocus: () => void;
}

const CELL = { role: 'gridcell' } as const;
const WIDE_CELL = { ...CELL, 'aria-colspan': 7 } as const;

const rowProps = ({ index, start, active, on, onFocus }: Place) => ({
  role: 'row' as const,
  'aria-rowindex': index + 2,
  'aria-selected': on,
  'data-row': index,
  tabIndex: active ? 0 : -1,
  style: { transform: `translateY(${start}px)` },
  onFocus,
});

interface SenderRowProps extends Place {
  t: Words;
  sender: JudgedSender;
  onChoose: (on: boolean) => void;
  onOpen: () => void;
}

export function SenderRow({ t, sender, onChoose, onOpen, ...place }: SenderRowProps): JSX.Element {
  const { address, authentication, atRetirement, smtpAuth, messages, lastSeen, ways, owner, seen } = sender;
  const under =
    owner === null ? '' : [owner.device, owner.name, owner.place].filter((part) => part !== null).join(' · ');
  const [way] = ways;
  return (
    <div
      class="row"
      {...rowProps(place)}
      data-sender={address}
      data-retirement={atRetirement}
      data-last-seen={lastSeen}
    >
      <div {...CELL} class="pick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={place.on}
          aria-label={t('selectOne', { address })}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      </div>
      <div {...CELL} class="cell address">
        <button type="button" class="link" tabIndex={-1} data-action="openSender" onClick={onOpen}>
          <bdi>{address}</bdi>
        </button>
        {under !== '' && <small>{under}</small>}
      </div>
      <div {...CELL} class="cell authentication">
        {t(`authentication.${authentication}`)}
      </div>
      <div {...CELL} class="cell atRetirement">
        {seen ? <Fate t={t} fate={atRetirement} /> : <small>{t('neverSeen')}</small>}
      </div>
      <div {...CELL} class="cell setting">
        {t(`setting.${smtpAuth.inForce}`)}
        <small>{t(`own.${smtpAuth.own}`)}</small>
      </div>
      <div {...CELL} class="cell messages">
        {messages === null ? '–' : t.number(messages)}
      </div>
      <div {...CELL} class="cell lastSeen">
        {lastSeen === null ? '–' : t.day(lastSeen)}
      </div>
      <div {...CELL} class="cell way">
        {way === undefined ? '–' : wayName(t, way)}
      </div>
    </div>
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
  onChoose: () => void;
}

export function GroupRow({ t, group, grouping, onChoose, ...place }: GroupRowProps): JSX.Element {
  const name = groupName(t, group, grouping);
  return (
    <div class="row group" {...rowProps(place)} data-group={group.key}>
      <div {...CELL} class="pick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={place.on}
          aria-label={t('selectGroup', { name })}
          onChange={onChoose}
        />
      </div>
      <div {...WIDE_CELL} class="cell">
        {t('groupRow', { name, count: group.senders.length })}
      </div>
    </div>
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
