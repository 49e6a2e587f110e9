import { describe, expect, test } from 'vitest';
import { evidence } from '../../src/domain/facts.ts';
import type { WalkEvent } from '../../src/flow/events.ts';
import { replay } from './walking/replay.ts';

const TODAY = '2026-11-23';

describe('a new attempt', () => {
  test('a reply from the server ends what was said about reaching it and logging in', () => {
    const said: WalkEvent[] = [
      { type: 'open', step: 'symptom' },
      { type: 'answer', question: 'symptom', option: 'afterUpload' },
      { type: 'answer', question: 'connection', option: 'refused' },
      { type: 'reply', reply: 'smtpAuthDisabledForTenant' },
    ];
    const { diagnosis, answers } = replay(TODAY, said);
    expect(diagnosis.blocking).toEqual(['tenantSetting']);
    expect(diagnosis.gates.account.state).toBe('unknown');
    expect(answers.connection).toBeUndefined();
  });

  test('a reply that says nothing about it leaves it as it was', () => {
    const said: WalkEvent[] = [
      { type: 'answer', question: 'connection', option: 'refused' },
      { type: 'reply', reply: 'connectionDropped' },
    ];
    expect(replay(TODAY, said).diagnosis.blocking).toEqual(['endpoint']);
  });

  test('what a log showed is over once a new reply has come', () => {
    const found = (reply: 'clientNotAuthenticated' | 'criteriaNotMet', more: WalkEvent[] = []): WalkEvent[] => [
      {
        type: 'found',
        found: {
          replies: [{ reply }],
          evidence: reply === 'criteriaNotMet' ? [] : [evidence('encryption', 'none', 'transcript')],
        },
      },
      { type: 'found.use' },
      ...more,
    ];
    expect(replay(TODAY, found('clientNotAuthenticated')).diagnosis.blocking).toEqual(['encryption']);
    const next = replay(TODAY, [...found('clientNotAuthenticated'), ...found('criteriaNotMet')]);
    expect(next.diagnosis.blocking).toEqual([]);
  });

  test('a reply that is chosen while a fix is checked counts as its result', () => {
    const fixed: WalkEvent[] = [
      { type: 'reply', reply: 'smtpAuthDisabledForMailbox' },
      { type: 'fix', remedy: 'enableMailboxSmtpAuth' },
      { type: 'answer', question: 'signInAs', option: 'thisMailbox' },
      { type: 'answer', question: 'role', option: 'admin' },
      { type: 'verify' },
    ];
    const again = replay(TODAY, [...fixed, { type: 'reply', reply: 'smtpAuthDisabledForMailbox' }]);
    expect(again.diagnosis.findings).toContain('settingsRight');
    expect(again.diagnosis.remedies).toEqual(['checkSignInAddress', 'waitForChange', 'findAutomation']);
    const next = replay(TODAY, [...fixed, { type: 'reply', reply: 'sendAsNotPermitted' }]);
    expect(next.diagnosis.blocking).toEqual(['sender']);
  });
});

describe('a fix that was made', () => {
  const noTls: WalkEvent[] = [
    { type: 'reply', reply: 'clientNotAuthenticated' },
    { type: 'answer', question: 'method', option: 'basic' },
    { type: 'answer', question: 'encryption', option: 'none' },
    { type: 'fix', remedy: 'turnOnStartTls' },
    { type: 'verify' },
  ];

  test('makes stale what it has changed', () => {
    const next = replay(TODAY, [...noTls, { type: 'reply', reply: 'clientNotAuthenticated' }]);
    expect(next.diagnosis.blocking).toEqual([]);
    expect(next.diagnosis.suspects).toContain('encryption');
  });

  test('is over with another reply, and is still told where it worked', () => {
    expect(replay(TODAY, [...noTls, { type: 'reply', reply: 'securityDefaultsPolicy' }]).remedy).toBeNull();
    expect(replay(TODAY, [...noTls, { type: 'reply', reply: 'messageAccepted' }]).remedy).toBe('turnOnStartTls');
  });

  test('drops older replies about its gate, and keeps one about a later gate', () => {
    const fixed: WalkEvent[] = [
      { type: 'reply', reply: 'sendAsDenied' },
      { type: 'reply', reply: 'smtpAuthDisabledForTenant' },
      { type: 'fix', remedy: 'enableMailboxSmtpAuth' },
      { type: 'verify' },
      { type: 'reply', reply: 'securityDefaultsPolicy' },
    ];
    expect(replay(TODAY, fixed).diagnosis.blocking).toEqual(['securityDefaults', 'sender']);
    const granted: WalkEvent[] = [
      { type: 'reply', reply: 'sendAsDenied' },
      { type: 'fix', remedy: 'grantSendAs' },
      { type: 'verify' },
      { type: 'reply', reply: 'smtpAuthDisabledForTenant' },
    ];
    expect(replay(TODAY, granted).diagnosis.blocking).toEqual(['tenantSetting']);
  });
});

describe('a changed mind', () => {
  test('a second answer takes the place of the first', () => {
    const said: WalkEvent[] = [
      { type: 'answer', question: 'tenantSmtpAuth', option: 'disabled' },
      { type: 'answer', question: 'tenantSmtpAuth', option: 'enabled' },
    ];
    const { diagnosis, known } = replay(TODAY, said);
    expect(known.evidence).toHaveLength(1);
    expect(diagnosis.gates.tenantSetting.state).toBe('open');
    expect(diagnosis.findings).not.toContain('contradiction');
  });

  test('"I don\'t know" takes back what was answered', () => {
    const said: WalkEvent[] = [
      { type: 'answer', question: 'mailboxSmtpAuth', option: 'disabled' },
      { type: 'answer', question: 'mailboxSmtpAuth', option: 'unknown' },
    ];
    expect(replay(TODAY, said).diagnosis.blocking).toEqual([]);
  });
});
