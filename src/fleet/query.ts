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

/** Who stops stands first, then who is blocked, then whom nobody can judge; who was never seen stands last. */
const URGENCY: Readonly<Record<AtRetirement, number>> = { stops: 0, alreadyBlocked: 1, unknown: 2, continues: 3 };
const urgency = ({ atRetirement, seen }: JudgedSender): number => URGENCY[atRetirement] + (seen ? 0 : 10);
const byAddress = (a: JudgedSender, b: JudgedSender): number =>
  a.address < b.address ? -1 : a.address > b.address ? 1 : 0;
const byMessages = (a: JudgedSender, b: JudgedSender): number => (b.messages ?? -1) - (a.messages ?? -1);

const ORDER: Readonly<Record<Sort, (a: JudgedSender, b: JudgedSender) => number>> = {
  urgency: (a, b) => urgency(a) - urgency(b) || byMessages(a, b) || byAddress(a, b),
  address: byAddress,
  messages: (a, b) => byMessages(a, b) || byAddress(a, b),
  lastSeen: (a, b) => {
    const [one, other] = [a.lastSeen ?? '', b.lastSeen ?? ''];
    return one === other ? byAddress(a, b) : one < other ? 1 : -1;
  },
};

/** Each table in each order that was asked for: a filter then only leaves senders out, which takes a hundredth of the time. */
const ordered = new WeakMap<readonly JudgedSender[], Map<Sort, readonly JudgedSender[]>>();

function inOrder(senders: readonly JudgedSender[], sort: Sort): readonly JudgedSender[] {
  const orders = ordered.get(senders) ?? new Map<Sort, readonly JudgedSender[]>();
  ordered.set(senders, orders);
  const before = orders.get(sort);
  if (before !== undefined) return before;
  const sorted = [...senders].sort(ORDER[sort]);
  orders.set(sort, sorted);
  return sorted;
}

/** The senders that a query leaves, in its order. */
export function selected(senders: readonly JudgedSender[], query: Query): JudgedSender[] {
  const words = query.search.trim().toLowerCase();
  return inOrder(senders, query.sort).filter(
    (sender) =>
      (query.atRetirement === null || sender.atRetirement === query.atRetirement) &&
      (query.authentication === null || sender.authentication === query.authentication) &&
      (!query.seen || sender.seen) &&
      (words === '' || textOf(sender).includes(words)),
  );
}

const texts = new WeakMap<JudgedSender, string>();

/** All that is searched of a sender, in lower case. */
function textOf(sender: JudgedSender): string {
  const before = texts.get(sender);
  if (before !== undefined) return before;
  const { address, names, account, owner, client } = sender;
  const parts = [address, ...names, account, owner?.name, owner?.device, owner?.place, client];
  const text = parts
    .filter((part) => part != null)
    .join('\n')
    .toLowerCase();
  texts.set(sender, text);
  return text;
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
