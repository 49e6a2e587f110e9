import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { evidence } from '../../src/domain/facts.ts';
import type { ReplyId } from '../../src/domain/replies/replies.ts';
import { fromLink } from '../../src/flow/link.ts';
import { type Found, replay, type WalkEvent } from '../../src/flow/walk.ts';
import { type HistoryEvent, walkMachine } from '../../src/flow/walk-machine.ts';

const TODAY = '2026-11-24';

function play(...events: (WalkEvent | HistoryEvent)[]) {
  let [now] = initialTransition(walkMachine, { today: TODAY });
  for (const event of events) {
    expect(now.can(event), `${JSON.stringify(event)} is possible at ${String(now.value)}`).toBe(true);
    [now] = transition(walkMachine, now, event);
  }
  return now;
}

const found = (reply: ReplyId, ...rest: Found['evidence']): WalkEvent => ({
  type: 'found',
  found: { replies: [{ reply }], evidence: rest },
});
const use: WalkEvent = { type: 'found.use' };
const answer = (question: never, option: string, detail?: string): WalkEvent => ({
  type: 'answer',
  question,
  option,
  ...(detail === undefined ? {} : { detail }),
});
const say = (question: string, option: string, detail?: string) => answer(question as never, option, detail);

describe('from a reply to a verdict', () => {
  test('what was read is shown before it is used', () => {
    expect(play(found('smtpAuthDisabledForMailbox')).value).toBe('understood');
  });

  test('a reply that names its gate leads to the verdict at once', () => {
    const now = play(found('smtpAuthDisabledForMailbox'), use);
    expect(now.value).toBe('verdict');
    expect(now.context.diagnosis.first).toBe('mailboxSetting');
  });

  test('a bare 535 5.7.3 asks for Basic or OAuth first', () => {
    expect(play({ type: 'reply', reply: 'authenticationUnsuccessful' }).value).toBe('method');
  });

  test('a bare 535 5.7.3 with OAuth asks about the flow and the token, and nothing that only Basic meets', () => {
    const events: WalkEvent[] = [{ type: 'reply', reply: 'authenticationUnsuccessful' }, say('method', 'oauth')];
    expect(play(...events).value).toBe('oauthFlow');
    expect(play(...events, say('oauthFlow', 'delegated')).value).toBe('token');
    const verdict = play(...events, say('oauthFlow', 'delegated'), say('token', 'wrongAudience'));
    expect(verdict.value).toBe('verdict');
    expect(verdict.context.diagnosis.first).toBe('token');
    expect(verdict.context.diagnosis.remedies[0]).toBe('fixTokenAudience');
  });

  test('the tenant is asked about before the mailbox, and the address before the mailbox', () => {
    const now = play(
      { type: 'reply', reply: 'authenticationUnsuccessful' },
      say('method', 'basic'),
      say('passwordChecked', 'unknown'),
      say('signInAs', 'thisMailbox', 'scanner@contoso.com'),
      say('account', 'unknown'),
      say('role', 'admin'),
    );
    expect(now.value).toBe('tenantSmtpAuth');
    expect(now.context.address).toBe('scanner@contoso.com');
  });

  test('a mailbox value of its own passes the tenant question', () => {
    const now = play(
      found('authenticationUnsuccessful', evidence('mailboxSmtpAuth', 'enabled', 'powershell')),
      use,
      say('method', 'basic'),
      say('passwordChecked', 'unknown'),
      say('signInAs', 'unknown'),
      say('account', 'unknown'),
      say('role', 'unknown'),
    );
    expect(now.value).toBe('securityDefaults');
  });

  test('whoever knows nothing more is told so, with what to check in order', () => {
    const log: WalkEvent[] = [{ type: 'open', step: 'symptom' }, say('symptom', 'atOnce')];
    let now = play(...log);
    while (now.hasTag('question')) {
      log.push(say(String(now.value), 'unknown'));
      now = play(...log);
    }
    expect(now.value).toBe('verdict');
    expect(now.context.diagnosis.outcome).toBe('cannotTell');
    expect(now.context.diagnosis.suspects.length).toBeGreaterThan(3);
  });

  test("another provider's reply ends out of scope", () => {
    expect(play({ type: 'reply', reply: 'otherProviderCredentials' }).value).toBe('outOfScope');
  });
});

describe('fix and check', () => {
  const blocked: WalkEvent[] = [found('smtpAuthDisabledForTenant'), use];
  const fix: WalkEvent = { type: 'fix', remedy: 'enableMailboxSmtpAuth' };

  test('the address is asked before a mailbox command is shown, then whether the person may change it', () => {
    expect(play(...blocked, fix).value).toBe('signInAs');
    expect(play(...blocked, fix, say('signInAs', 'thisMailbox')).value).toBe('role');
    expect(play(...blocked, fix, say('signInAs', 'thisMailbox'), say('role', 'admin')).value).toBe('fix');
  });

  test('whoever may not change settings gets the texts for whoever can', () => {
    expect(play(...blocked, fix, say('signInAs', 'unknown'), say('role', 'device')).value).toBe('handOver');
  });

  const fixed: WalkEvent[] = [
    ...blocked,
    fix,
    say('signInAs', 'thisMailbox'),
    say('role', 'admin'),
    { type: 'verify' },
  ];

  test('another reply after the fix continues at the next gate', () => {
    const now = play(...fixed, found('securityDefaultsPolicy'), use);
    expect(now.value).toBe('verdict');
    expect(now.context.diagnosis.blocking).toEqual(['securityDefaults']);
    expect(now.context.diagnosis.gates.mailboxSetting.state).toBe('open');
    expect(now.context.rounds).toBe(2);
  });

  test('the same reply after the fix means that the server does not know it yet', () => {
    const now = play(...fixed, found('smtpAuthDisabledForTenant'), use);
    expect(now.context.diagnosis.blocking).toEqual([]);
    expect(now.context.diagnosis.findings).toContain('settingsRight');
    expect(now.context.diagnosis.remedies).toEqual(['checkSignInAddress', 'waitForChange', 'findAutomation']);
  });

  test('a password that was corrected and is refused again is still wrong', () => {
    const now = play(
      found('credentialsIncorrect'),
      use,
      { type: 'fix', remedy: 'correctCredentials' },
      { type: 'verify' },
      found('credentialsIncorrect'),
      use,
    );
    expect(now.context.diagnosis.blocking).toEqual(['account']);
  });

  test('250 after DATA ends in resolved', () => {
    expect(play(...fixed, found('messageAccepted'), use).value).toBe('resolved');
    expect(play(...fixed, { type: 'worked' }).value).toBe('resolved');
  });
});

describe('who asks', () => {
  const bare: WalkEvent[] = [{ type: 'reply', reply: 'smtpAuthDisabled' }];

  test('decides whether settings of the organisation are asked about', () => {
    expect(play(...bare).value).toBe('role');
    expect(play(...bare, say('role', 'admin')).value).toBe('tenantSmtpAuth');
    expect(play(...bare, say('role', 'unknown')).value).toBe('tenantSmtpAuth');
    for (const role of ['device', 'developer']) expect(play(...bare, say('role', role)).value).toBe('verdict');
  });

  test.each([
    ['yes', 'fix'],
    ['no', 'handOver'],
    ['unknown', 'fix'],
  ])('is read from a link that says mayChange.%s', (may, step) => {
    const parts = `reply.smtpAuthDisabledForTenant~signInAs.thisMailbox~mayChange.${may}~fix.enableMailboxSmtpAuth`;
    const { events, dropped } = fromLink(`#a=${parts}`);
    expect([dropped, replay(TODAY, events).step]).toEqual([0, step]);
  });
});

describe('going back and changing', () => {
  test('back leads to the step before, by replay without the last event', () => {
    const events: WalkEvent[] = [{ type: 'reply', reply: 'authenticationUnsuccessful' }, say('method', 'basic')];
    const before = play(...events);
    const back = play(...events, say('passwordChecked', 'unknown'), { type: 'back' });
    expect(back.value).toBe(before.value);
    expect(back.context.known).toEqual(before.context.known);
  });

  test('there is no way back before the first event', () => {
    const [now] = initialTransition(walkMachine, { today: TODAY });
    expect(now.can({ type: 'back' })).toBe(false);
  });

  test('a changed answer keeps the others and returns to the verdict', () => {
    const events: WalkEvent[] = [
      { type: 'reply', reply: 'authenticationUnsuccessful' },
      say('method', 'oauth'),
      say('oauthFlow', 'delegated'),
      say('token', 'expired'),
    ];
    const now = play(...events, { type: 'change', question: 'token' }, say('token', 'wrongUser'));
    expect(now.value).toBe('verdict');
    expect(now.context.answers.oauthFlow).toBe('delegated');
    expect(now.context.diagnosis.remedies[0]).toBe('fixTokenUser');
  });

  test('one thing that was read can be left out before it is used', () => {
    const now = play(
      found('authenticationUnsuccessful', evidence('method', 'oauth', 'transcript')),
      { type: 'found.leaveOut', index: 1 },
      use,
    );
    expect(now.value).toBe('method');
  });

  test('restart forgets the case', () => {
    const now = play({ type: 'reply', reply: 'sendAsDenied' }, { type: 'restart' });
    expect(now.value).toBe('start');
    expect(now.context.known.replies).toEqual([]);
  });
});
