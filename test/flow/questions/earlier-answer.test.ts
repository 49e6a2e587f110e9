import { expect, test } from 'vitest';
import { evidence } from '../../../src/domain/facts.ts';
import type { WalkEvent } from '../../../src/flow/events.ts';
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
