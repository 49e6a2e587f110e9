import type { AtRetirement, Authentication, JudgedSender } from './sender.ts';

export const SORTS = ['urgency', 'address', 'messages', 'lastSeen'] as const;
export type Sort = (typeof SORTS)[number];

export const GROUPINGS = ['none', 'atRetirement', 'way', 'owner', 'place', 'setting'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which senders are shown, and in which order. */
export interface Query {
  /** Part of an address, a name, a device or a place; any case. */
  search: string;
  atRetirement: AtRetirement | null;
  authentication: Authentication | null;
  /** Only who was seen sending or signing in. */
  seen: boolean;
  sort: Sort;
  grouping: Grouping;
}

export const WHOLE: Query = {
  search: '',
  atRetirement: null,
  authentication: null,
  seen: false,
  sort: 'urgency',
  grouping: 'none',
};

/** Who stops stands first, then who is blocked, then whom nobody can judge; who was never seen stands last. At most 7. */
const URGENCY: Readonly<Record<AtRetirement, number>> = { stops: 0, alreadyBlocked: 1, unknown: 2, continues: 3 };
const urgency = ({ atRetirement, seen }: JudgedSender): number => URGENCY[atRetirement] + (seen ? 0 : 4);
/** A day such as 2026-03-24 as a number that grows with time. */
const dayNumber = (day: string | null): number => (day === null ? 0 : Number(day.replaceAll('-', '')));

/** So many senders can be put in order, and so many messages tell two apart: key and place share the 53 bits of a number. */
const MOST_PLACES = 2 ** 21;
const MOST_MESSAGES = 2 ** 27;
const few = ({ messages }: JudgedSender): number => MOST_MESSAGES - Math.min((messages ?? -1) + 1, MOST_MESSAGES);

/** What an order compares, the smallest first. Where two are equal, the address decides: senders come sorted by it. */
const KEYS: Readonly<Record<Exclude<Sort, 'address'>, (sender: JudgedSender) => number>> = {
  urgency: (sender) => urgency(sender) * 2 * MOST_MESSAGES + few(sender),
  messages: few,
  lastSeen: ({ lastSeen }) => 99_999_999 - dayNumber(lastSeen),
};

/** Each table in each order that was asked for: a filter then only leaves senders out, which takes a hundredth of the time. */
const ordered = new WeakMap<readonly JudgedSender[], Map<Sort, readonly JudgedSender[]>>();

function inOrder(senders: readonly JudgedSender[], sort: Sort): readonly JudgedSender[] {
  const orders = ordered.get(senders) ?? new Map<Sort, readonly JudgedSender[]>();
  ordered.set(senders, orders);
  const before = orders.get(sort);
  if (before !== undefined) return before;
  const sorted = sort === 'address' ? senders : sortedBy(senders, KEYS[sort]);
  orders.set(sort, sorted);
  return sorted;
}

/** Sorts plain numbers: comparing a hundred thousand senders two by two takes longer than a few frames. */
function sortedBy(senders: readonly JudgedSender[], keyOf: (sender: JudgedSender) => number): JudgedSender[] {
  const keys = new Float64Array(senders.length);
  senders.forEach((sender, at) => {
    keys[at] = keyOf(sender) * MOST_PLACES + at;
  });
  return Array.from(keys.sort(), (key) => senders[key % MOST_PLACES] as JudgedSender);
}

/** The senders that a query leaves, in its order. */
export function selected(senders: readonly JudgedSender[], query: Query): JudgedSender[] {
  const words = query.search.trim().toLowerCase();
  return inOrder(senders, query.sort).filter(
    (sender) =>
      (query.atRetirement === null || sender.atRetirement === query.atRetirement) &&
      (query.authentication === null || sender.authentication === query.authentication) &&
      (!query.seen || sender.seen) &&
      (words === '' || holds(sender, words)),
  );
}

/** Whether a sender holds the words in its addresses, its owner or its client; `words` are in lower case, as addresses are. */
function holds({ address, names, account, owner, client }: JudgedSender, words: string): boolean {
  if (address.includes(words) || names.some((name) => name.includes(words)) || account?.includes(words)) return true;
  const told = [owner?.name, owner?.device, owner?.place, client];
  return told.some((part) => part?.toLowerCase().includes(words));
}

/** Senders that belong together; `key` is an id, or a name out of a list of owners. */
export interface Group {
  key: string;
  senders: JudgedSender[];
}

/** What a grouping puts together; '' for who has no such value. */
export function groupKey(sender: JudgedSender, by: Exclude<Grouping, 'none'>): string {
  switch (by) {
    case 'atRetirement':
      return sender.atRetirement;
    case 'way':
      return sender.ways[0] ?? '';
    case 'owner':
      return sender.owner?.name ?? '';
    case 'place':
      return sender.owner?.place ?? '';
    case 'setting':
      return sender.smtpAuth.own;
    default:
      return by satisfies never;
  }
}

/** The groups of a list, in the order in which their first sender stands; who has no value last. */
export function grouped(senders: readonly JudgedSender[], by: Grouping): Group[] {
  if (by === 'none') return [{ key: '', senders: [...senders] }];
  const groups = new Map<string, JudgedSender[]>();
  for (const sender of senders) {
    const key = groupKey(sender, by);
    const before = groups.get(key);
    if (before === undefined) groups.set(key, [sender]);
    else before.push(sender);
  }
  const all = [...groups].map(([key, list]) => ({ key, senders: list }));
  return [...all.filter(({ key }) => key !== ''), ...all.filter(({ key }) => key === '')];
}
