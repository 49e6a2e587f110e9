import { describe, expect, test } from 'vitest';
import type { ReplyId } from '../../../src/domain/replies/replies.ts';
import { decisive, exactness } from '../../../src/read/replies/decide.ts';
import type { FoundReply } from '../../../src/read/replies/find-replies.ts';

/** `535 5.7.3`, `535`, `5.7.3` or nothing, at a place of the text. */
function found(reply: ReplyId | null, codes: string, index: number, tagged = false): FoundReply {
  const replyCode = codes.match(/^\d{3}/)?.[0] ?? null;
  const enhancedStatusCode = codes.match(/\d\.\d+\.\d+$/)?.[0] ?? null;
  return { reply, replyCode, enhancedStatusCode, words: codes, index, tagged };
}

const CAUSE = found('credentialsIncorrect', '535 5.7.139', 100);

describe('how much a reply says', () => {
  test('from a code that closes to the sentence that names the cause', () => {
    const rising = [
      found(null, '550', 0),
      found(null, '550 5.9.9', 0),
      found('loginFailedWithoutReply', '535', 0),
      found('authenticationUnsuccessful', '535 5.7.3', 0),
      CAUSE,
    ].map(exactness);
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(new Set(rising).size).toBe(5);
  });

  test('a client’s own message without a word of the server says least', () => {
    expect(exactness(found('loginFailedWithoutReply', '', 0))).toBe(exactness(found(null, '', 0)));
    expect(exactness(found('loginFailedWithoutReply', '535', 0))).toBeGreaterThan(exactness(found(null, '', 0)));
  });
});

describe('the reply that decides', () => {
  test.each<[string, readonly FoundReply[], number[], number | null]>([
    ['of none', [], [], null],
    ['of one', [CAUSE], [], 100],
    ['a consequence doesn’t replace its cause', [CAUSE, found('clientNotAuthenticated', '530 5.7.57', 200)], [], 100],
    [
      'a consequence doesn’t, in a new attempt either',
      [CAUSE, found('clientNotAuthenticated', '530 5.7.57', 200)],
      [150],
      100,
    ],
    ['the cause replaces a consequence', [found('clientNotAuthenticated', '530 5.7.57', 50), CAUSE], [], 100],
    ['a refusal doesn’t replace the cause', [CAUSE, found('authenticationUnsuccessful', '535 5.7.3', 200)], [], 100],
    ['a refusal in a new attempt does', [CAUSE, found('authenticationUnsuccessful', '535 5.7.3', 200)], [150], 200],
    ['a bare refusal in a new attempt does', [CAUSE, found('loginFailedWithoutReply', '535', 200)], [150], 200],
    [
      'an attempt before both is none',
      [CAUSE, found('authenticationUnsuccessful', '535 5.7.3', 200)],
      [100, 200, 300],
      100,
    ],
    ['the last of two causes', [CAUSE, found('accountLocked', '535 5.7.139', 200)], [], 200],
    ['an acceptance', [CAUSE, found('loginAccepted', '235 2.7.0', 200)], [], 200],
    ['what comes after an acceptance', [found('messageAccepted', '250 2.0.0', 50), found(null, '421', 200)], [], 200],
    ['a bounce’s first word', [found('relayDenied', '550 5.7.1', 50), found('relayDenied', '450 4.7.1', 200)], [], 50],
    [
      'the second word, where it is the final one',
      [found('relayDenied', '450 4.7.1', 50), found('relayDenied', '550 5.7.1', 200)],
      [],
      200,
    ],
    [
      'a reply with its trailer',
      [
        { ...CAUSE, tagged: true },
        { ...CAUSE, index: 200 },
      ],
      [],
      100,
    ],
    [
      'the later one, if both have it',
      [
        { ...CAUSE, tagged: true },
        { ...CAUSE, index: 200, tagged: true },
      ],
      [],
      200,
    ],
    ['the later one, if neither has it', [CAUSE, { ...CAUSE, index: 200 }], [], 200],
    [
      'the later one, if its code is another',
      [
        { ...CAUSE, tagged: true },
        { ...CAUSE, enhancedStatusCode: null, index: 200 },
      ],
      [],
      200,
    ],
  ])('%s', (_, replies, attempts, index) => {
    expect(decisive(replies, attempts)?.index ?? null).toBe(index);
  });
});
