import { expect, test } from 'vitest';
import { EMPTY_CASE } from '../../../src/domain/case.ts';
import { diagnose } from '../../../src/domain/diagnose.ts';
import { evidence } from '../../../src/domain/facts.ts';
import { GATE_IDS } from '../../../src/domain/gates.ts';
import type { ReplyId } from '../../../src/domain/replies/replies.ts';
import { pathView } from '../../../src/ui/case/path-view.ts';

const TODAY = '2026-11-23';
const after = (reply: ReplyId, ...known: Parameters<typeof evidence>[]) =>
  pathView(diagnose({ replies: [{ reply }], evidence: known.map((e) => evidence(...e)) }, TODAY));

test('the path always shows every step, in path order', () => {
  expect(pathView(diagnose(EMPTY_CASE, TODAY)).steps.map(({ id }) => id)).toEqual(GATE_IDS);
});

test('the envelope stops at the first closed step, though the server names a later one', () => {
  const view = after('securityDefaultsPolicy', ['encryption', 'none', 'transcript']);
  expect(view.end).toBe('stops');
  expect(view.at).toBe('encryption');
  expect(view.steps.filter(({ passed }) => passed).map(({ id }) => id)).toEqual(['endpoint']);
});

test('where nothing is closed it stands at the likeliest step to block', () => {
  const view = after('authenticationUnsuccessful', ['method', 'basic', 'answer']);
  expect(view.end).toBe('mayStop');
  expect(view.at).toBe('account');
});

test('with nothing known it stands at the very start', () => {
  expect(pathView(diagnose(EMPTY_CASE, TODAY)).at).toBe('endpoint');
});

test('a message that was accepted is out, past steps that were thought to be closed', () => {
  const closed = diagnose({ replies: [{ reply: 'smtpAuthDisabledForMailbox' }], evidence: [] }, TODAY);
  const view = pathView({ ...closed, outcome: 'accepted' });
  expect(view.end).toBe('through');
  expect(view.at).toBeNull();
  expect(view.steps.every(({ passed, state }) => passed && state !== 'closed' && state !== 'unknown')).toBe(true);
});

test('what lies behind a stop is not reached, and what is closed there is told', () => {
  const view = after(
    'smtpAuthDisabledForMailbox',
    ['conditionalAccess', 'allows', 'graph'],
    ['securityDefaults', 'on', 'graph'],
    ['method', 'basic', 'answer'],
  );
  const step = (wanted: string) => view.steps.find(({ id }) => id === wanted);
  expect(step('conditionalAccess')?.notReached).toBe(true);
  expect(step('securityDefaults')).toMatchObject({ state: 'closed', notReached: false });
  expect(step('encryption')?.notReached).toBe(false);
});
