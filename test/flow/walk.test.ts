import { describe, expect, test } from 'vitest';
import { evidence } from '../../src/domain/facts.ts';
import type { RemedyId } from '../../src/domain/remedies/remedies.ts';
import type { ReplyId } from '../../src/domain/replies/replies.ts';
import type { Found, WalkEvent } from '../../src/flow/events.ts';
import { fromLink } from '../../src/flow/link.ts';
import { beginWalk, playAll, play as playOne, stepOf } from '../../src/flow/play.ts';

const TODAY = '2026-11-24';

/** The walk after events that must all be possible where they come. */
function play(...events: WalkEvent[]) {
  let now = beginWalk({ today: TODAY });
  for (const event of events) {
    expect(now.can(event), `${JSON.stringify(event)} is possible at ${stepOf(now)}`).toBe(true);
    now = playOne(now, event);
  }
  return now;
}

/** The step after these events. */
const at = (...events: WalkEvent[]) => stepOf(play(...events));

const found = (reply: ReplyId, ...rest: Found['evidence']): WalkEvent => ({
  type: 'found',
  found: { replies: [{ reply }], evidence: rest },
  toConfirm: true,
});
const use: WalkEvent = { type: 'found.use' };
const answer = (question: never, option: string, detail?: string): WalkEvent => ({
  type: 'answer',
  question,
  option,
  ...(detail === undefined ? {} : { detail }),
});
const fixAs = (remedy: RemedyId): WalkEvent => ({ type: 'fix', remedy });
const say = (question: string, option: string, detail?: string) => answer(question as never, option, detail);

describe('from a reply to a verdict', () => {
  test('what a person must look at is shown before it is used', () => {
    expect(at(found('smtpAuthDisabledForMailbox'))).toBe('understood');
  });

  describe('a paste without anything to confirm', () => {
    const paste = (replies: readonly ReplyId[], ...rest: Found['evidence']): WalkEvent => ({
      type: 'found',
      found: { replies: replies.map((reply) => ({ reply })), evidence: rest },
    });

    test('goes to the verdict at once where its one reply decides', () => {
      expect(at(paste(['smtpAuthDisabledForMailbox'], evidence('method', 'basic', 'transcript')))).toBe('verdict');
      expect(at(paste(['loginAccepted', 'sendAsDenied']))).toBe('verdict');
      expect(at(paste(['otherProviderCredentials']))).toBe('outOfScope');
      expect(at(paste(['loginAccepted', 'messageAccepted']))).toBe('resolved');
      expect(at(paste(['tenantLockedOut']))).toBe('verdict');
    });

    test.each<[string, WalkEvent]>([
      ['two errors', paste(['securityDefaultsPolicy', 'smtpAuthDisabledForTenant'])],
      ['an error that was overcome', paste(['securityDefaultsPolicy', 'messageAccepted'])],
      ['a reply with several causes', paste(['authenticationUnsuccessful'])],
      ['settings alone', paste([], evidence('mailboxSmtpAuth', 'disabled', 'powershell'))],
      [
        'a reading against the reply',
        paste(['smtpAuthDisabledForMailbox'], evidence('mailboxSmtpAuth', 'enabled', 'graph')),
      ],
      [
        'two settings that can’t both hold',
        paste(
          ['securityDefaultsPolicy'],
          evidence('securityDefaults', 'on', 'graph'),
          evidence('conditionalAccess', 'blocks', 'graph'),
        ),
      ],
      [
        'two readings of one setting',
        paste(
          ['accountLocked'],
          evidence('tenantSmtpAuth', 'enabled', 'graph'),
          evidence('tenantSmtpAuth', 'disabled', 'powershell'),
        ),
      ],
      ['nothing', paste([])],
    ])('is shown first where it holds %s', (_, event) => {
      expect(at(event)).toBe('understood');
    });

    test('takes the place of what the fix was for, while it is being checked', () => {
      const checking = [
        paste(['smtpAuthDisabledForMailbox']),
        fixAs('enableMailboxSmtpAuth'),
        { type: 'verify' },
      ] as const;
      expect(at(...checking, paste(['messageAccepted']))).toBe('resolved');
      const next = play(...checking, paste(['securityDefaultsPolicy']));
      expect([stepOf(next), next.context.diagnosis.first, next.context.rounds]).toEqual([
        'verdict',
        'securityDefaults',
        2,
      ]);
    });
  });

  describe('what was misread', () => {
    const read: WalkEvent = {
      type: 'found',
      found: {
        replies: [{ reply: 'smtpAuthDisabledForMailbox' }],
        evidence: [evidence('mechanism', 'login', 'transcript')],
      },
    };

    test('is taken out of the case, and the walk goes on with the rest', () => {
      const now = play(read, { type: 'remove', reply: 'smtpAuthDisabledForMailbox' });
      expect(now.hasTag('question')).toBe(true);
      expect(now.context.known.replies).toEqual([]);
      expect(now.context.known.evidence.map(({ fact }) => fact)).toEqual(['mechanism']);
      expect(play(read, { type: 'remove', question: 'mechanism' }).context.known.evidence).toEqual([]);
    });

    test('takes along what the same line showed of the attempt', () => {
      const line: WalkEvent = {
        type: 'found',
        found: {
          replies: [{ reply: 'smtpAuthDisabledForMailbox' }],
          evidence: [evidence('service', 'exchangeOnline', 'transcript'), evidence('login', 'refused', 'transcript')],
        },
      };
      expect(at(line, { type: 'remove', reply: 'smtpAuthDisabledForMailbox' })).toBe('start');
    });

    test('leaves another reply, which then decides', () => {
      const now = play(
        { type: 'reply', reply: 'accountLocked' },
        { type: 'reply', reply: 'smtpAuthDisabledForMailbox' },
        { type: 'remove', reply: 'smtpAuthDisabledForMailbox' },
      );
      expect([stepOf(now), now.context.diagnosis.blocking, now.context.rounds]).toEqual(['verdict', ['account'], 1]);
    });

    test('leads back to the start where nothing else is known', () => {
      const removed = { type: 'remove', reply: 'smtpAuthDisabledForMailbox' } as const;
      expect(at(read, { type: 'remove', question: 'mechanism' }, removed)).toBe('start');
      const site = evidence('role', 'admin', 'site');
      const now = playAll({ today: TODAY, known: { replies: [], evidence: [site] } }, [
        { type: 'reply', reply: 'smtpAuthDisabledForMailbox' },
        removed,
      ]);
      expect([stepOf(now), now.context.known.evidence]).toEqual(['start', [site]]);
    });
  });

  test('a reply that names its gate leads to the verdict at once', () => {
    const now = play(found('smtpAuthDisabledForMailbox'), use);
    expect(stepOf(now)).toBe('verdict');
    expect(now.context.diagnosis.first).toBe('mailboxSetting');
  });

  test('a bare 535 5.7.3 asks for Basic or OAuth first', () => {
    expect(at({ type: 'reply', reply: 'authenticationUnsuccessful' })).toBe('method');
  });

  test('a bare 535 5.7.3 with OAuth asks about the flow and the token, and nothing that only Basic meets', () => {
    const events: WalkEvent[] = [{ type: 'reply', reply: 'authenticationUnsuccessful' }, say('method', 'oauth')];
    expect(at(...events)).toBe('oauthFlow');
    expect(at(...events, say('oauthFlow', 'delegated'))).toBe('mailbox');
    const verdict = play(
      ...events,
      say('oauthFlow', 'delegated'),
      say('mailbox', 'unknown'),
      say('token', 'wrongAudience'),
    );
    expect(stepOf(verdict)).toBe('verdict');
    expect(verdict.context.diagnosis.first).toBe('token');
    expect(verdict.context.diagnosis.remedies[0]).toBe('fixTokenAudience');
  });

  test('the organisation is asked about before the mailbox, and the address stands beside the mailbox', () => {
    const asked = [
      { type: 'reply', reply: 'authenticationUnsuccessful' } as const,
      say('method', 'basic'),
      say('role', 'admin'),
    ];
    expect(at(...asked)).toBe('tenantSmtpAuth');
    const now = play(...asked, say('tenantSmtpAuth', 'unknown'), say('signInAs', 'thisMailbox', 'scanner@contoso.com'));
    expect(stepOf(now)).toBe('mailboxSmtpAuth');
    expect(now.context.address).toBe('scanner@contoso.com');
  });

  test('a mailbox value of its own passes the question about the organisation', () => {
    const now = play(
      found('authenticationUnsuccessful', evidence('mailboxSmtpAuth', 'enabled', 'powershell')),
      use,
      say('method', 'basic'),
      say('role', 'unknown'),
    );
    expect(stepOf(now)).toBe('securityDefaults');
  });

  test('whoever could answer neither setting is asked about no other setting', () => {
    const asked = [
      { type: 'reply', reply: 'authenticationUnsuccessful' } as const,
      say('method', 'basic'),
      say('role', 'unknown'),
      say('tenantSmtpAuth', 'unknown'),
      say('mailboxSmtpAuth', 'unknown'),
    ];
    expect(at(...asked)).toBe('passwordChecked');
  });

  test('whoever knows nothing more is told so, with what to check in order', () => {
    const log: WalkEvent[] = [{ type: 'open', step: 'symptom' }, say('symptom', 'atOnce')];
    let now = play(...log);
    while (now.hasTag('question')) {
      log.push(say(stepOf(now), 'unknown'));
      now = play(...log);
    }
    expect(stepOf(now)).toBe('verdict');
    expect(now.context.diagnosis.outcome).toBe('cannotTell');
    expect(now.context.diagnosis.suspects.length).toBeGreaterThan(3);
  });

  test("another provider's reply ends out of scope", () => {
    expect(at({ type: 'reply', reply: 'otherProviderCredentials' })).toBe('outOfScope');
  });
});

describe('fix and check', () => {
  const blocked: WalkEvent[] = [found('smtpAuthDisabledForTenant'), use];
  const fix: WalkEvent = { type: 'fix', remedy: 'enableMailboxSmtpAuth' };

  test('the steps of an administrator’s fix are shown at once to whoever didn’t say who they are', () => {
    expect(at(...blocked, fix)).toBe('fix');
  });

  test.each([
    ['admin', 'fix'],
    ['unknown', 'fix'],
    ['device', 'handOver'],
  ])('who says at a fix to be %s comes to %s', (role, step) => {
    expect(at(...blocked, fix, { type: 'change', question: 'role' }, say('role', role))).toBe(step);
  });

  test('the address can be set where the commands name it, and leads nowhere else', () => {
    const now = play(...blocked, fix, say('signInAs', 'unknown', 'scanner@contoso.com'));
    expect([stepOf(now), now.context.address]).toEqual(['fix', 'scanner@contoso.com']);
  });

  const fixed: WalkEvent[] = [...blocked, fix, { type: 'verify' }];

  test('another reply after the fix continues at the next gate', () => {
    const now = play(...fixed, found('securityDefaultsPolicy'), use);
    expect(stepOf(now)).toBe('verdict');
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
    expect(at(...fixed, found('messageAccepted'), use)).toBe('resolved');
    expect(at(...fixed, { type: 'worked' })).toBe('resolved');
  });
});

describe('who asks', () => {
  const bare: WalkEvent[] = [{ type: 'reply', reply: 'smtpAuthDisabled' }];

  test('decides whether settings of the organisation are asked about', () => {
    expect(at(...bare)).toBe('role');
    expect(at(...bare, say('role', 'admin'))).toBe('tenantSmtpAuth');
    expect(at(...bare, say('role', 'unknown'))).toBe('tenantSmtpAuth');
    for (const role of ['device', 'developer']) expect(at(...bare, say('role', role))).toBe('verdict');
  });

  test.each([
    ['yes', 'fix'],
    ['no', 'handOver'],
    ['unknown', 'fix'],
  ])('is read from a link that says mayChange.%s', (may, step) => {
    const parts = `reply.smtpAuthDisabledForTenant~signInAs.thisMailbox~mayChange.${may}~fix.enableMailboxSmtpAuth`;
    const { events, dropped } = fromLink(`#a=${parts}`);
    expect([dropped, stepOf(playAll({ today: TODAY }, events))]).toEqual([0, step]);
  });
});

describe('going back and changing', () => {
  test('a changed answer keeps the others and returns to the verdict', () => {
    const events: WalkEvent[] = [
      { type: 'reply', reply: 'authenticationUnsuccessful' },
      say('method', 'oauth'),
      say('oauthFlow', 'delegated'),
      say('mailbox', 'unknown'),
      say('token', 'expired'),
    ];
    const now = play(...events, { type: 'change', question: 'token' }, say('token', 'wrongUser'));
    expect(stepOf(now)).toBe('verdict');
    expect(now.context.answers.oauthFlow).toBe('delegated');
    expect(now.context.diagnosis.remedies[0]).toBe('fixTokenUser');
  });

  test('one thing that was read can be left out before it is used', () => {
    const now = play(
      found('authenticationUnsuccessful', evidence('method', 'oauth', 'transcript')),
      { type: 'found.leaveOut', index: 1 },
      use,
    );
    expect(stepOf(now)).toBe('method');
  });
});
