import type { GateId } from '../gates.ts';
import { REPLY_IDS, type ReplyId, reply } from './replies.ts';
import { codesOf } from './wordings.ts';

/** What replies are about, in the order in which a list shows them: the way of a message, then what is none of it. */
export const REPLY_GROUPS = [
  'settings',
  'severalCauses',
  'policies',
  'account',
  'token',
  'connection',
  'delivery',
  'temporary',
  'message',
  'recipient',
  'relay',
  'elsewhere',
  'notSmtp',
  'success',
] as const;
export type ReplyGroup = (typeof REPLY_GROUPS)[number];

const GROUP_OF_GATE: Readonly<Record<GateId, ReplyGroup>> = {
  endpoint: 'connection',
  encryption: 'connection',
  authentication: 'connection',
  tenantSetting: 'settings',
  mailboxSetting: 'settings',
  securityDefaults: 'policies',
  authenticationPolicy: 'policies',
  retirement: 'policies',
  conditionalAccess: 'policies',
  account: 'account',
  mailbox: 'account',
  token: 'token',
  sender: 'delivery',
  limits: 'delivery',
};

/** What a reply is about: its gate where it names one, else how it ends. */
export function groupOf(id: ReplyId): ReplyGroup {
  const { outcome } = reply(id);
  switch (outcome.kind) {
    case 'gate':
      return GROUP_OF_GATE[outcome.gate];
    case 'suspects':
      return 'severalCauses';
    case 'tryAgain':
      return 'temporary';
    case 'notSubmission':
      return 'relay';
    case 'messageFault':
      return 'message';
    case 'recipientSide':
      return 'recipient';
    case 'otherService':
      return 'elsewhere';
    case 'notSmtpAuth':
      return 'notSmtp';
    case 'success':
      return 'success';
    default:
      return outcome satisfies never;
  }
}

/** The replies of a group: by their codes, then those that a client prints without any code. */
export function repliesIn(group: ReplyGroup): ReplyId[] {
  const own = REPLY_IDS.filter((id) => groupOf(id) === group);
  const coded = own.filter((id) => codesOf(id) !== '');
  coded.sort((a, b) => codesOf(a).localeCompare(codesOf(b), 'en', { numeric: true }));
  return [...coded, ...own.filter((id) => codesOf(id) === '')];
}

/** The replies before and after one in its group; null at the ends. */
export function besideInGroup(id: ReplyId): { before: ReplyId | null; after: ReplyId | null } {
  const group = repliesIn(groupOf(id));
  const place = group.indexOf(id);
  return { before: group[place - 1] ?? null, after: group[place + 1] ?? null };
}

/** Replies of the same group that a reader may confuse with this one: the same codes first, then the nearest. */
export function relatedTo(id: ReplyId, most: number): ReplyId[] {
  const { enhancedStatusCode } = reply(id);
  const group = repliesIn(groupOf(id));
  const place = group.indexOf(id);
  const far = (other: ReplyId): number => Math.abs(group.indexOf(other) - place);
  const alike = (other: ReplyId): boolean =>
    enhancedStatusCode !== null && reply(other).enhancedStatusCode === enhancedStatusCode;
  const sameCode = REPLY_IDS.filter((other) => other !== id && alike(other));
  const others = group.filter((other) => other !== id && !alike(other)).sort((a, b) => far(a) - far(b));
  return [...sameCode, ...others].slice(0, most);
}
