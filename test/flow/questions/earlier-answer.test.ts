import { expect, test } from 'vitest';
import { evidence } from '../../../src/domain/facts.ts';
import type { Found, WalkEvent } from '../../../src/flow/events.ts';
import { earlierAnswer } from '../../../src/flow/questions/earlier-answer.ts';
import { replay } from '../walking/replay.ts';

const TODAY = '2026-11-24';
const refused: WalkEvent = { type: 'reply', reply: 'authenticationUnsuccessful' };
const answered: WalkEvent = {
  type: 'answer',
  question: 'server',
  option: 'otherServer',
  detail: 'mail.fabrikam.example',
};
const says = (option: string): WalkEvent => ({ type: 'answer', question: 'method', option });
const found = (read: Found['evidence'], answers?: Found['answers']): WalkEvent => ({
  type: 'found',
  found: { replies: [], evidence: read, ...(answers && { answers }) },
});
const again: WalkEvent = { type: 'change', question: 'server' };

test('a question that is changed shows what was chosen and typed', () => {
  const walk = replay(TODAY, [refused, answered, again]);
  expect(walk.answers.server).toBeUndefined();
  expect(earlierAnswer(walk, 'server', null)).toEqual({ option: 'otherServer', detail: 'mail.fabrikam.example' });
});

test('a question that the person has gone back to shows the answer that led on', () => {
  const walk = replay(TODAY, [refused]);
  expect(earlierAnswer(walk, 'server', null)).toBeNull();
  expect(earlierAnswer(walk, 'server', answered)?.option).toBe('otherServer');
  expect(earlierAnswer(walk, 'method', answered)).toBeNull();
});

test('what was read is shown too', () => {
  const read: WalkEvent = {
    type: 'found',
    found: {
      replies: [{ reply: 'authenticationUnsuccessful' }],
      evidence: [evidence('tenantSmtpAuth', 'enabled', 'powershell')],
    },
  };
  const walk = replay(TODAY, [read, { type: 'found.use' }, { type: 'change', question: 'tenantSmtpAuth' }]);
  expect(earlierAnswer(walk, 'tenantSmtpAuth', null)).toEqual({ option: 'enabled' });
});

test.each<[string, WalkEvent[], string | null]>([
  ['the latest of two answers', [says('basic'), says('oauth')], 'oauth'],
  ['"I don’t know" as well', [says('basic'), says('unknown')], 'unknown'],
  [
    'what the form of all settings said',
    [
      {
        type: 'settings',
        answers: [
          ['method', 'oauth'],
          ['port', 'port25'],
        ],
      },
    ],
    'oauth',
  ],
  [
    'the latest of two in that form',
    [
      {
        type: 'settings',
        answers: [
          ['method', 'oauth'],
          ['method', 'basic'],
        ],
      },
    ],
    'basic',
  ],
  ['an answer in the form before that', [says('basic'), { type: 'settings', answers: [['port', 'port25']] }], 'basic'],
  ['what a link said', [found([], [['method', 'unknown']])], 'unknown'],
  ['what a link said of another question is none', [found([], [['port', 'unknown']])], null],
  [
    'what was read, the last of it',
    [found([evidence('method', 'basic', 'transcript'), evidence('method', 'oauth', 'transcript')])],
    'oauth',
  ],
  [
    'what was read before anything that is about another question',
    [found([evidence('method', 'oauth', 'transcript'), evidence('mailbox', 'shared', 'graph')])],
    'oauth',
  ],
  ['what was read of another question is none', [found([evidence('mailbox', 'shared', 'graph')])], null],
  ['a reply is no answer', [refused], null],
])('the question for the method shows %s', (_, events, option) => {
  const shown = option === null ? null : { option };
  expect(earlierAnswer({ answers: {}, log: events }, 'method', null)).toEqual(shown);
});

test('where nobody answered and nothing was read, the answer that holds is shown', () => {
  expect(earlierAnswer({ answers: { role: 'admin' }, log: [refused] }, 'role', null)).toEqual({ option: 'admin' });
});
