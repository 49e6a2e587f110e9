import { describe, expect, test } from 'vitest';
import type { SeenReply } from '../../../src/domain/case.ts';
import { inOrder, standing } from '../../../src/domain/evidence/replies-that-count.ts';
import type { ReplyId } from '../../../src/domain/replies/replies.ts';

const seen = (reply: ReplyId, at?: string): SeenReply => (at === undefined ? { reply } : { reply, at });
const MORNING = '2026-11-24T08:00:00Z';
const NOON = '2026-11-24T12:00:00Z';
const EVENING = '2026-11-24T18:00:00Z';

describe('replies', () => {
  test('come by their dates where each has one', () => {
    const replies = [
      seen('sendAsDenied', EVENING),
      seen('smtpAuthDisabledForTenant', MORNING),
      seen('mailboxLogonFailure', NOON),
    ];
    expect(inOrder(replies).map(({ at }) => at)).toEqual([MORNING, NOON, EVENING]);
    expect(inOrder([...replies].reverse()).map(({ at }) => at)).toEqual([MORNING, NOON, EVENING]);
  });

  test('of the same moment stay as they arrived', () => {
    const replies = [
      seen('mailboxLogonFailure', NOON),
      seen('sendAsDenied', NOON),
      seen('smtpAuthDisabledForTenant', NOON),
    ];
    expect(inOrder(replies)).toEqual(replies);
  });

  test('stay as they arrived where one has no date', () => {
    const replies = [
      seen('sendAsDenied', EVENING),
      seen('mailboxLogonFailure'),
      seen('smtpAuthDisabledForTenant', MORNING),
    ];
    expect(inOrder(replies)).toEqual(replies);
  });
});

/** The last one is the latest. */
const counting = (replies: readonly ReplyId[], method?: 'basic' | 'oauth'): ReplyId[] =>
  standing(
    replies.map((reply) => seen(reply)),
    method,
  ).map(({ reply }) => reply);

describe('of several replies', () => {
  test('none count where there is none', () => expect(counting([])).toEqual([]));

  test.each<[string, ReplyId[], ReplyId[]]>([
    [
      'a reply about a gate that the later one has passed is over',
      ['smtpAuthDisabledForTenant', 'sendAsDenied'],
      ['sendAsDenied'],
    ],
    [
      'a reply about a later gate still counts',
      ['sendAsDenied', 'smtpAuthDisabledForTenant'],
      ['sendAsDenied', 'smtpAuthDisabledForTenant'],
    ],
    [
      'the mailbox’s sentence takes the place of the organisation’s',
      ['smtpAuthDisabledForTenant', 'smtpAuthDisabledForMailbox'],
      ['smtpAuthDisabledForMailbox'],
    ],
    [
      'and the organisation’s that of the mailbox',
      ['smtpAuthDisabledForMailbox', 'smtpAuthDisabledForTenant'],
      ['smtpAuthDisabledForTenant'],
    ],
    ['a reply that names no gate is over with any later one', ['saslFailed', 'sendAsDenied'], ['sendAsDenied']],
    [
      'a reply that says nothing of how far it came leaves all',
      ['smtpAuthDisabledForTenant', 'sendAsDenied', 'saslFailed'],
      ['smtpAuthDisabledForTenant', 'sendAsDenied', 'saslFailed'],
    ],
    ['a message that was accepted is the end of all', ['sendAsDenied', 'messageAccepted'], ['messageAccepted']],
  ])('%s', (_, replies, left) => expect(counting(replies)).toEqual(left));

  test('an older one to another way of signing in was about another attempt', () => {
    const replies: ReplyId[] = ['tokenExpired', 'smtpAuthDisabledForTenant'];
    expect(counting(replies, 'basic')).toEqual(['smtpAuthDisabledForTenant']);
    expect(counting(['tokenExpired', 'saslFailed'], 'basic')).toEqual(['saslFailed']);
    expect(counting(['tokenExpired', 'saslFailed'], 'oauth')).toEqual(['tokenExpired', 'saslFailed']);
  });
});
