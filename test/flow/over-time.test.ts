import { describe, expect, test } from 'vitest';
import { evidence } from '../../src/domain/facts.ts';
import type { Found, WalkEvent } from '../../src/flow/events.ts';
import { QUESTION_OPTIONS } from '../../src/flow/questions/questions.ts';
import { replay } from './walking/replay.ts';

const TODAY = '2026-11-23';
const SEEN = { reply: 'criteriaNotMet' } as const;
const REPLY: WalkEvent = { type: 'reply', reply: SEEN.reply };
const READING: WalkEvent[] = [
  { type: 'found', found: { replies: [], evidence: [evidence('mailbox', 'shared', 'graph')] } },
  { type: 'found.use' },
];

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

  test('a client that came no further than the connection leaves what was said about it', () => {
    const said: WalkEvent[] = [
      { type: 'answer', question: 'connection', option: 'intercepted' },
      { type: 'answer', question: 'login', option: 'notTried' },
    ];
    expect(replay(TODAY, [...said, { type: 'reply', reply: 'tlsHandshakeFailed' }]).answers).toEqual({
      connection: 'intercepted',
      login: 'notTried',
    });
    const greeted = replay(TODAY, [...said, { type: 'reply', reply: 'startTlsRequired' }]);
    expect([greeted.answers, greeted.known.evidence]).toEqual([{}, []]);
  });

  test('a reply that was misread takes nothing along that was read elsewhere', () => {
    const read: WalkEvent = {
      type: 'found',
      found: {
        replies: [{ reply: 'smtpAuthDisabledForMailbox' }],
        evidence: [
          evidence('mailboxSmtpAuth', 'disabled', 'graph'),
          evidence('login', 'refused', 'transcript'),
          evidence('encryption', 'startTls', 'transcript'),
        ],
      },
    };
    const removed: WalkEvent = { type: 'remove', reply: 'smtpAuthDisabledForMailbox' };
    const { known, remedy } = replay(TODAY, [
      read,
      { type: 'found.use' },
      { type: 'fix', remedy: 'enableMailboxSmtpAuth' },
      removed,
    ]);
    expect(known.evidence.map(({ fact }) => fact)).toEqual(['mailboxSmtpAuth', 'encryption']);
    expect(remedy).toBeNull();
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

  test('a symptom that stands for a reply ends what a log showed', () => {
    const read: WalkEvent = {
      type: 'found',
      found: {
        replies: [],
        evidence: [evidence('encryption', 'none', 'transcript'), evidence('tenantSmtpAuth', 'enabled', 'graph')],
      },
    };
    const said = replay(TODAY, [
      read,
      { type: 'found.use' },
      { type: 'answer', question: 'symptom', option: 'atOnce' },
    ]);
    expect(said.known.evidence.map(({ fact }) => fact)).toEqual(['tenantSmtpAuth']);
    expect(said.known.replies).toEqual([{ reply: 'loginFailedWithoutReply' }]);
  });

  test('a reading of the tenant ends what an earlier one found on the same facts, and nothing else', () => {
    const reading = (found: Found['evidence']): WalkEvent[] => [
      { type: 'found', found: { replies: [], evidence: found, readAnew: ['tenantSmtpAuth', 'account'] } },
      { type: 'found.use' },
    ];
    const before: WalkEvent[] = [
      { type: 'answer', question: 'account', option: 'locked' },
      ...reading([evidence('tenantSmtpAuth', 'disabled', 'graph'), evidence('mailbox', 'shared', 'graph')]),
    ];
    const kept = (...events: WalkEvent[]) =>
      replay(TODAY, [...before, ...events]).known.evidence.map(({ fact, origin }) => `${fact} by ${origin}`);
    expect(kept()).toEqual(['account by answer', 'tenantSmtpAuth by graph', 'mailbox by graph']);
    expect(kept(...reading([]))).toEqual(['account by answer', 'mailbox by graph']);
    // One thing of it that is left out changes nothing of that.
    const [read, use] = reading([evidence('limit', 'throttled', 'graph')]) as [WalkEvent, WalkEvent];
    expect(kept(read, { type: 'found.leaveOut', index: 0 }, use)).toEqual(['account by answer', 'mailbox by graph']);
  });

  test.each<[string, number, WalkEvent[]]>([
    ['each reply is a round, and settings that were read are none', 2, [REPLY, ...READING, REPLY]],
    [
      'a link counts those that it holds',
      3,
      [REPLY, { type: 'found', found: { replies: [SEEN, SEEN], evidence: [] }, from: 'link' }],
    ],
    ['one that was misread is none', 1, [REPLY, REPLY, { type: 'remove', reply: 'criteriaNotMet' }]],
    ['and there are never fewer than none', 0, [{ type: 'remove', reply: 'criteriaNotMet' }]],
  ])('rounds: %s', (_, rounds, events) => {
    expect(replay(TODAY, events).rounds).toBe(rounds);
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

  test('stays open while settings alone are read, and where it worked', () => {
    const chosen: WalkEvent[] = [
      { type: 'reply', reply: 'smtpAuthDisabledForTenant' },
      { type: 'fix', remedy: 'enableTenantSmtpAuth' },
    ];
    expect(replay(TODAY, [...chosen, ...READING]).remedy).toBe('enableTenantSmtpAuth');
    expect(replay(TODAY, [...chosen, { type: 'reply', reply: 'loginAccepted' }]).remedy).toBe('enableTenantSmtpAuth');
    // Settings that were read while it is checked are of the time after it.
    const after = replay(TODAY, [...chosen, { type: 'verify' }, ...READING]);
    expect(after.known.evidence.map(({ fact, origin }) => `${fact} by ${origin}`)).toEqual([
      'tenantSmtpAuth by answer',
      'mailbox by graph',
    ]);
    expect([after.verifying, after.rounds]).toEqual([null, 1]);
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

describe('what was read and is looked at first', () => {
  const seen: WalkEvent = {
    type: 'found',
    found: {
      replies: [{ reply: 'criteriaNotMet' }, { reply: 'sendAsDenied' }],
      evidence: [evidence('method', 'basic', 'transcript'), evidence('mailbox', 'shared', 'graph')],
    },
  };
  test.each([
    [0, ['sendAsDenied'], ['method', 'mailbox']],
    [1, ['criteriaNotMet'], ['method', 'mailbox']],
    [2, ['criteriaNotMet', 'sendAsDenied'], ['mailbox']],
    [3, ['criteriaNotMet', 'sendAsDenied'], ['method']],
  ])('number %i can be left out', (index, replies, facts) => {
    const { known, pending } = replay(TODAY, [seen, { type: 'found.leaveOut', index }, { type: 'found.use' }]);
    expect(known.replies.map(({ reply }) => reply)).toEqual(replies);
    expect(known.evidence.map(({ fact }) => fact)).toEqual(facts);
    expect(pending).toBeNull();
  });

  test('nothing is left out or used where nothing was read', () => {
    const { known, pending } = replay(TODAY, [{ type: 'found.leaveOut', index: 0 }, { type: 'found.use' }]);
    expect([known, pending]).toEqual([{ replies: [], evidence: [] }, null]);
  });
});

describe('who wants to be asked further', () => {
  const more: WalkEvent[] = [{ type: 'reply', reply: 'authenticationUnsuccessful' }, { type: 'more' }];
  test('is, until it is enough, a fix was chosen, or something was read', () => {
    expect(replay(TODAY, more).askFurther).toBe(true);
    expect(replay(TODAY, [...more, { type: 'answer', question: 'method', option: 'basic' }]).askFurther).toBe(true);
    for (const event of [{ type: 'enough' }, { type: 'fix', remedy: 'useAppPassword' }, REPLY] as WalkEvent[])
      expect(replay(TODAY, [...more, event]).askFurther, event.type).toBe(false);
  });
});

describe('a changed mind', () => {
  test.each(QUESTION_OPTIONS.symptom.flatMap((before) => QUESTION_OPTIONS.symptom.map((after) => [before, after])))(
    'whoever saw %s, and then says %s, has said the second alone',
    (before = '', after = '') => {
      const says = (option: string): WalkEvent => ({ type: 'answer', question: 'symptom', option });
      const changed = replay(TODAY, [says(before), { type: 'change', question: 'symptom' }, says(after)]);
      expect(changed.known).toEqual(replay(TODAY, [says(after)]).known);
      expect(changed.answers).toEqual({ symptom: after });
    },
  );

  test('a symptom that is taken back leaves the reply that was read', () => {
    const said: WalkEvent[] = [
      { type: 'reply', reply: 'cannotConnect' },
      { type: 'answer', question: 'symptom', option: 'cannotConnect' },
      { type: 'remove', question: 'symptom' },
    ];
    const { known, answers } = replay(TODAY, said);
    expect([known.replies, answers]).toEqual([[{ reply: 'cannotConnect' }], {}]);
  });

  test('what an answer said besides goes with it, and what was read of that stays', () => {
    const blocked: WalkEvent = { type: 'answer', question: 'account', option: 'blockedByPolicy' };
    const read: WalkEvent = {
      type: 'found',
      found: { replies: [], evidence: [evidence('conditionalAccess', 'blocks', 'graph')] },
    };
    const facts = (...events: WalkEvent[]) =>
      replay(TODAY, events).known.evidence.map(({ fact, value, origin }) => `${fact}=${value} by ${origin}`);
    expect(facts(blocked)).toEqual(['conditionalAccess=blocks by answer', 'account=ok by answer']);
    expect(facts(blocked, { type: 'answer', question: 'account', option: 'locked' })).toEqual([
      'account=locked by answer',
    ]);
    expect(facts(read, { type: 'found.use' }, blocked, { type: 'change', question: 'account' })).toEqual([
      'conditionalAccess=blocks by graph',
    ]);
    // Another value that was said since is a word of its own.
    const allows: WalkEvent = { type: 'answer', question: 'conditionalAccess', option: 'allows' };
    expect(facts(blocked, allows, { type: 'change', question: 'account' })).toEqual([
      'conditionalAccess=allows by answer',
    ]);
  });

  test('the settings of a form are said at once, each in place of what was said before', () => {
    const said = replay(TODAY, [
      { type: 'answer', question: 'tenantSmtpAuth', option: 'disabled' },
      {
        type: 'settings',
        answers: [
          ['tenantSmtpAuth', 'enabled'],
          ['mailboxSmtpAuth', 'unknown'],
        ],
      },
    ]);
    expect(said.known.evidence).toEqual([evidence('tenantSmtpAuth', 'enabled', 'answer')]);
    expect(said.answers).toEqual({ tenantSmtpAuth: 'enabled', mailboxSmtpAuth: 'unknown' });
  });

  test.each([
    [undefined, 'old@contoso.com'],
    ['  scanner@contoso.com ', 'scanner@contoso.com'],
    ['  ', null],
  ])('the address that signs in, typed as %j, is %j', (detail, address) => {
    const typed = (text: string | undefined, option: string): WalkEvent => ({
      type: 'answer',
      question: 'signInAs',
      option,
      ...(text !== undefined && { detail: text }),
    });
    const said = [typed('old@contoso.com', 'thisMailbox'), typed(detail, 'delegate')];
    expect(replay(TODAY, said).address).toBe(address);
    // What is typed at another question is no address.
    const server: WalkEvent = {
      type: 'answer',
      question: 'server',
      option: 'otherServer',
      detail: 'relay.contoso.com',
    };
    expect(replay(TODAY, [...said, server]).address).toBe(address);
  });
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
