import { describe, expect, test } from 'vitest';
import { evidence } from '../../../src/domain/facts.ts';
import type { WalkEvent } from '../../../src/flow/events.ts';
import { knownRows } from '../../../src/ui/case/known-rows.ts';
import { replay } from '../../flow/walking/replay.ts';

const TODAY = '2026-11-24';
const rowsAfter = (...events: WalkEvent[]) => knownRows(replay(TODAY, events));
const use: WalkEvent = { type: 'found.use' };

describe('the rows of what is known', () => {
  test('show the later of two dated readings, whatever their order in the paste', () => {
    const read = [
      evidence('tenantSmtpAuth', 'disabled', 'graph', '2026-11-22T08:00:00Z'),
      evidence('tenantSmtpAuth', 'enabled', 'powershell', '2026-11-20T08:00:00Z'),
    ];
    expect(rowsAfter({ type: 'found', found: { replies: [], evidence: read } }, use)).toEqual([
      { question: 'tenantSmtpAuth', option: 'disabled', origin: 'graph' },
    ]);
  });

  test('show the answer that a transcript does not outweigh', () => {
    const rows = rowsAfter(
      { type: 'answer', question: 'method', option: 'oauth' },
      { type: 'found', found: { replies: [], evidence: [evidence('method', 'basic', 'transcript')] } },
      use,
    );
    expect(rows).toEqual([{ question: 'method', option: 'oauth', origin: 'answer' }]);
  });

  test('leave out what a fix has made stale, and keep what is about the circumstances', () => {
    const rows = rowsAfter(
      { type: 'reply', reply: 'clientNotAuthenticated' },
      { type: 'answer', question: 'workedBefore', option: 'never' },
      { type: 'answer', question: 'encryption', option: 'none' },
      { type: 'fix', remedy: 'turnOnStartTls' },
      { type: 'verify' },
      { type: 'reply', reply: 'clientNotAuthenticated' },
    );
    expect(rows).toEqual([{ question: 'workedBefore', option: 'never', origin: 'answer' }]);
  });

  test('show a host that was typed, and the address beside who signs in', () => {
    const rows = rowsAfter(
      { type: 'answer', question: 'server', option: 'otherServer', detail: 'relay.contoso.com' },
      { type: 'answer', question: 'signInAs', option: 'thisMailbox', detail: 'scanner@contoso.com' },
    );
    expect(rows.map(({ option, text }) => [option, text])).toEqual([
      ['otherServer', 'relay.contoso.com'],
      ['thisMailbox', 'scanner@contoso.com'],
    ]);
  });
});
