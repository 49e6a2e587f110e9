import { grouped } from '../../../fleet/query.ts';
import type { JudgedSender } from '../../../fleet/sender.ts';
import type { Words } from '../sender-words.ts';
import { wayName } from '../table/sender-row.tsx';

/** A message to one owner, about everything of theirs that stops. `owner` is '' where nobody is known. */
export interface OwnerMessage {
  owner: string;
  count: number;
  text: string;
}

/** So many ways are named in a message. */
const WAYS = 3;

/** One message for each owner of senders that stop or are blocked, who is known first. */
export function ownerMessages(t: Words, senders: readonly JudgedSender[], after: boolean): OwnerMessage[] {
  const affected = senders.filter(({ atRetirement }) => atRetirement === 'stops' || atRetirement === 'alreadyBlocked');
  return grouped(affected, 'owner').map(({ key, senders: own }) => ({
    owner: key,
    count: own.length,
    text: textFor(t, key, own, after),
  }));
}

function textFor(t: Words, owner: string, senders: readonly JudgedSender[], after: boolean): string {
  const items = senders.map(({ address, owner: entry, lastSeen, messages }) =>
    t('messageItem', {
      address,
      device: entry?.device ?? '–',
      place: entry?.place ?? '–',
      lastSeen: lastSeen === null ? '–' : t.day(lastSeen),
      messages: messages ?? '–',
    }),
  );
  const ways = [...new Set(senders.flatMap(({ ways: all }) => all.slice(0, WAYS)))].slice(0, WAYS);
  return [
    t(after ? 'messageSubjectAfter' : 'messageSubject'),
    '',
    t('messageHello', { owner: owner === '' ? '…' : owner }),
    '',
    t(after ? 'messageBodyAfter' : 'messageBody'),
    '',
    ...items.map((item) => `- ${item}`),
    '',
    t('messageAsk'),
    ...(ways.length === 0 ? [] : [t('messageWays', { ways: t.list(ways.map((way) => wayName(t, way))) })]),
    '',
  ].join('\n');
}
