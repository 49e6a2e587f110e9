import { describe, expect, test } from 'vitest';
import { reply } from '../../src/domain/replies/replies.ts';
import { situationOf } from '../../src/flow/chooser/situation-of.ts';
import { eventTo, repliesWith } from '../../src/flow/start-at.ts';
import { caseOf } from '../domain/oracle/case-of.ts';
import { replay } from './walking/replay.ts';

test.each([
  ['symptom', { type: 'open', step: 'symptom' }],
  ['settings', { type: 'open', step: 'settings' }],
  ['sendAsDenied', { type: 'reply', reply: 'sendAsDenied' }],
  ['method', { type: 'change', question: 'method' }],
  ['mayChange', { type: 'change', question: 'role' }],
  ['signInAs', { type: 'change', question: 'signInAs' }],
  ['nothing', null],
  ['constructor', null],
  ['', null],
] as const)('the place "%s" is reached by %j', (id, event) => {
  expect(eventTo(id)).toEqual(event);
});

describe('the replies of a code', () => {
  test.each([
    ['5.7.57', ['clientNotAuthenticated', 'anonymousMailRefused', 'refusalLost']],
    ['530 5.7.57', ['clientNotAuthenticated', 'anonymousMailRefused']],
    ['550-5.7.57', ['clientNotAuthenticated', 'anonymousMailRefused', 'refusalLost']],
    ['smtp;535-5.7.3', ['authenticationUnsuccessful', 'userNotResolved', 'tenantLockedOut']],
    ['421 4.7.0', ['tooManyErrors']],
    ['4.7.500', ['temporarilyRestricted']],
    ['nothing', []],
    ['1535', []],
    ['5350', []],
    ['5.7.1390', []],
    ['3.7.57', []],
    ['192.168.1.1', []],
    ['', []],
  ])('"%s"', (code, replies) => {
    expect(repliesWith(code)).toEqual(replies);
  });

  test('a bare number has every reply with it, and no other', () => {
    const all = repliesWith('535');
    expect(all.length).toBeGreaterThan(10);
    expect(all.every((id) => reply(id).replyCode === '535')).toBe(true);
    expect(repliesWith('530').some((id) => all.includes(id))).toBe(false);
  });
});

test.each([
  ['', '', {}],
  ['client=mailKit by answer', '', { client: 'mailKit' }],
  ['role=developer by answer', '', { sends: 'ownCode' }],
  ['signInAs=app by answer', '', { sends: 'ownCode' }],
  ['method=oauth by answer', '', { sends: 'withOAuth' }],
  ['oauthFlow=delegated by answer', '', { sends: 'withOAuth' }],
  ['method=basic by answer', '', {}],
  ['role=device by answer', '', {}],
  ['client=mailKit by answer; role=developer by answer', '', { client: 'mailKit' }],
  ['', 'unableToRelay', { recipients: 'external' }],
  ['', 'relayAccessDenied', { recipients: 'external' }],
  ['', 'dailyRecipientLimit', { volume: 'high' }],
  ['limit=quotaReached by answer', '', { volume: 'high' }],
  ['limit=throttled by answer', '', {}],
  ['', 'sendAsDenied', {}],
])('a case with "%s" and "%s" tells the chooser %j', (facts, replies, situation) => {
  const { evidence, replies: seen } = caseOf(facts, replies);
  const walk = replay('2026-11-24', [
    { type: 'found', found: { replies: [...seen], evidence: [...evidence] } },
    { type: 'found.use' },
  ]);
  expect(situationOf(walk)).toEqual(situation);
});
