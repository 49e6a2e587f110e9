import { describe, expect, test } from 'vitest';
import { know } from '../../src/domain/evidence/case-state.ts';
import { type Evidence, evidence, type FactId } from '../../src/domain/facts.ts';
import { caseOf } from './oracle/case-of.ts';

const [EARLY, LATE] = ['2026-11-20T08:00Z', '2026-11-21T08:00Z'];
const from = (facts: string, replies = '') => know(caseOf(facts, replies));
/** The value that holds and where it comes from. */
const held = (facts: string, replies: string, fact: FactId) => {
  const known = from(facts, replies);
  return [known.value(fact), known.reason(fact)?.kind];
};

describe('the replies that count', () => {
  test.each([
    [
      'by their dates, whatever the order of the paste',
      `securityDefaultsPolicy at ${LATE}; smtpAuthDisabledForTenant at ${EARLY}`,
      ['securityDefaultsPolicy'],
    ],
    [
      'as they came, where one has no date',
      `securityDefaultsPolicy at ${LATE}; smtpAuthDisabledForTenant`,
      ['securityDefaultsPolicy', 'smtpAuthDisabledForTenant'],
    ],
    [
      'as they came, where they have the same date',
      `smtpAuthDisabledForTenant at ${EARLY}; securityDefaultsPolicy at ${EARLY}`,
      ['securityDefaultsPolicy'],
    ],
    [
      'each once, the latest last',
      'sendAsDenied; badOutboundSender; sendAsDenied',
      ['badOutboundSender', 'sendAsDenied'],
    ],
    ['an earlier gate was passed since', 'startTlsRequired; smtpAuthDisabledForTenant', ['smtpAuthDisabledForTenant']],
    [
      'a later gate is open to doubt no more than before',
      'sendAsDenied; smtpAuthDisabledForTenant',
      ['sendAsDenied', 'smtpAuthDisabledForTenant'],
    ],
    [
      'one sentence about the setting takes the other’s place',
      'smtpAuthDisabledForMailbox; smtpAuthDisabledForTenant',
      ['smtpAuthDisabledForTenant'],
    ],
    [
      'a reply that fits anywhere takes nobody’s place',
      'smtpAuthDisabledForTenant; unregisteredDomain',
      ['smtpAuthDisabledForTenant', 'unregisteredDomain'],
    ],
    ['of several causes none stays', 'authenticationUnsuccessful; criteriaNotMet', ['criteriaNotMet']],
  ])('%s', (_, replies, standing) => {
    expect(from('', replies).standing).toEqual(standing);
    expect(from('', replies).latest?.id).toBe(standing.at(-1));
  });
});

test('the latest reply is the one with the latest date, in whatever order they were pasted', () => {
  const all = [
    'sendAsDenied at 2026-11-20',
    'badOutboundSender at 2026-11-21',
    'mailboxFull at 2026-11-22',
    'criteriaNotMet at 2026-11-23',
  ];
  for (let turn = 0; turn < all.length; turn += 1) {
    const turned = [...all.slice(turn), ...all.slice(0, turn)];
    for (const replies of [turned, [...turned].reverse()])
      expect(from('', replies.join('; ')).latest?.id).toBe('criteriaNotMet');
  }
  const limits = 'mailboxFull at 2026-11-22; badOutboundSender at 2026-11-23; sendAsDenied at 2026-11-21';
  expect(from('', limits).latest?.id).toBe('badOutboundSender');
});

test.each([
  ['method=oauth', 'malformedToken; smtpAuthDisabledForTenant', ['smtpAuthDisabledForTenant']],
  ['method=oauth', 'smtpAuthDisabledForTenant; malformedToken', ['smtpAuthDisabledForTenant', 'malformedToken']],
  [
    'method=basic',
    'credentialsIncorrect; smtpAuthDisabledForTenant',
    ['credentialsIncorrect', 'smtpAuthDisabledForTenant'],
  ],
  ['method=basic', 'smtpAuthDisabledForTenant; credentialsIncorrect', ['credentialsIncorrect']],
  // The token is looked at before the setting, and the reply itself shows that there was one.
  ['', 'tokenExpiresSoon; smtpAuthDisabledForTenant', ['smtpAuthDisabledForTenant']],
  ['', 'smtpAuthDisabledForTenant; tokenExpiresSoon', ['smtpAuthDisabledForTenant', 'tokenExpiresSoon']],
])('with %s, of "%s" count %s', (facts, replies, standing) => {
  expect(from(facts, replies).standing).toEqual(standing);
});

describe('what a reply shows, and what was read', () => {
  test.each<[string, string, string, FactId, unknown[]]>([
    ['a reading beats a reply without a date', 'account=ok', 'credentialsIncorrect', 'account', ['ok', 'evidence']],
    [
      'the later one decides where both are dated',
      `account=ok at ${EARLY}`,
      `credentialsIncorrect at ${LATE}`,
      'account',
      ['badCredentials', 'reply'],
    ],
    [
      'the reading decides where it is the later one',
      `account=ok at ${LATE}`,
      `credentialsIncorrect at ${EARLY}`,
      'account',
      ['ok', 'evidence'],
    ],
    [
      'what a log suggests gives way',
      'account=ok by transcript',
      'credentialsIncorrect',
      'account',
      ['badCredentials', 'reply'],
    ],
    [
      'a personal account stays one',
      'service=outlookConsumer by transcript',
      'smtpAuthDisabledForMailbox',
      'service',
      ['outlookConsumer', 'evidence'],
    ],
    [
      'even against a later reply',
      `service=outlookConsumer at ${EARLY}`,
      `smtpAuthDisabledForMailbox at ${LATE}`,
      'service',
      ['outlookConsumer', 'evidence'],
    ],
    [
      'another service does not',
      'service=other by transcript',
      'smtpAuthDisabledForMailbox',
      'service',
      ['exchangeOnline', 'reply'],
    ],
    [
      'a mailbox that was on at the very time stays on',
      `mailboxSmtpAuth=enabled at ${LATE}`,
      `smtpAuthDisabledForTenant at ${LATE}`,
      'mailboxSmtpAuth',
      ['enabled', 'evidence'],
    ],
    [
      'one that was on before is off',
      `mailboxSmtpAuth=enabled at ${EARLY}`,
      `smtpAuthDisabledForTenant at ${LATE}`,
      'mailboxSmtpAuth',
      ['inherits', 'inferred'],
    ],
  ])('%s', (_, facts, replies, fact, wanted) => {
    expect(held(facts, replies, fact)).toEqual(wanted);
  });

  test.each([
    [
      'the attempt was over TLS or not, and somebody says otherwise',
      'encryption=startTls',
      'startTlsRequired',
      ['encryption'],
    ],
    ['a reading that agrees', 'encryption=none', 'startTlsRequired', []],
    ['a setting that was changed is no contradiction', 'account=ok', 'credentialsIncorrect', []],
    ['what a log suggests is no statement', 'encryption=startTls by transcript', 'startTlsRequired', []],
    ['AUTH was refused, and nobody is said to sign in', 'method=none', 'authenticationUnsuccessful', ['method']],
    ['nobody signs in, and the server says so', 'method=none', 'clientNotAuthenticated', []],
    ['the older reply doesn’t count', 'encryption=startTls', 'startTlsRequired; smtpAuthDisabledForTenant', []],
    ['two readings differ', 'securityDefaults=on; securityDefaults=off', '', ['securityDefaults']],
    ['two dated readings don’t', `securityDefaults=on at ${EARLY}; securityDefaults=off at ${LATE}`, '', []],
  ])('contradicts: %s', (_, facts, replies, contradictions) => {
    expect(from(facts, replies).contradictions).toEqual(contradictions);
  });

  test('a refused AUTH command shows no password', () => {
    expect(from('login=refused', 'authenticationTypeUnrecognized').passed('encryption')).toBeNull();
    expect(from('login=accepted', 'authenticationTypeUnrecognized').passed('encryption')?.kind).toBe('inferred');
    expect(from('login=refused', '').passed('encryption')?.kind).toBe('inferred');
    expect(from('login=refused', '').passed('account')).toBeNull();
    expect(from('login=accepted', '').passed('account')?.kind).toBe('inferred');
    expect(from('login=notTried', '').passed('encryption')).toBeNull();
  });

  test('another reply leaves what a refused sign-in shows', () => {
    expect(from('login=refused', 'startTlsRequired').passed('authentication')?.kind).toBe('inferred');
    expect(from('login=refused', 'clientNotAuthenticated').passed('encryption')?.kind).toBe('inferred');
  });

  test.each([
    ['later than the reading', `mailboxSmtpAuth=inherits at ${EARLY}`, `at ${LATE}`, 'smtpAuthDisabledForTenant'],
    ['at its very time', `mailboxSmtpAuth=inherits at ${LATE}`, `at ${LATE}`, null],
    ['before it', `mailboxSmtpAuth=inherits at ${LATE}`, `at ${EARLY}`, null],
    ['at a time that nobody knows', `mailboxSmtpAuth=inherits at ${LATE}`, '', null],
    ['after a reading without a time', 'mailboxSmtpAuth=inherits', `at ${LATE}`, null],
    ['with nothing read', '', `at ${LATE}`, null],
  ])('the reply came %s', (_, facts, at, reply) => {
    const known = from(facts, `smtpAuthDisabledForTenant ${at}`.trim());
    expect(known.namedAfter('tenantSetting', 'mailboxSmtpAuth')).toBe(facts === '' ? null : reply);
    expect(known.namedAfter('account', 'mailboxSmtpAuth')).toBeNull();
    expect(known.latest).toEqual({
      id: 'smtpAuthDisabledForTenant',
      reply: known.latest?.reply,
      ...(at !== '' && { at: at.replace('at ', '') }),
    });
  });

  test('a reply that names a gate hasn’t passed it', () => {
    expect(from('', 'mailboxLogonFailure').passed('token')).toBeNull();
    expect(from('', 'mailboxLogonFailure').passed('account')?.kind).toBe('reply');
    expect(from('', 'authenticationTypeUnrecognized').passed('authentication')).toBeNull();
    expect(from('', 'smtpAuthDisabledForTenant').passed('tenantSetting')).toBeNull();
    expect(from('', 'smtpAuthDisabledForTenant').passed('authentication')?.kind).toBe('reply');
    expect(from('login=accepted', 'sendAsDenied').passed('sender')).toBeNull();
  });
});

describe('what follows from something else', () => {
  test.each<[string, string, FactId, unknown]>([
    ['signInAs=app', '', 'oauthFlow', 'appOnly'],
    ['signInAs=app', '', 'method', 'oauth'],
    ['appRoad=exchangeRole', '', 'oauthFlow', 'appOnly'],
    ['signInAs=app; oauthFlow=delegated', '', 'oauthFlow', 'delegated'],
    ['signInAs=delegate', '', 'oauthFlow', undefined],
    ['signInAs=delegate', '', 'method', undefined],
    ['mechanism=login', '', 'method', 'basic'],
    ['mechanism=plain', '', 'method', 'basic'],
    ['mechanism=xoauth2', '', 'method', 'oauth'],
    ['mechanism=other', '', 'method', undefined],
    ['token=expired', '', 'method', 'oauth'],
    ['mechanism=login; token=expired', '', 'method', 'basic'],
    ['mechanism=login; method=oauth', '', 'method', 'oauth'],
    ['', 'smtpAuthDisabledForTenant', 'mailboxSmtpAuth', 'inherits'],
    ['tenantSmtpAuth=disabled', 'loginAccepted', 'mailboxSmtpAuth', 'enabled'],
    ['tenantSmtpAuth=enabled', 'loginAccepted', 'mailboxSmtpAuth', undefined],
    ['mailboxSmtpAuth=inherits', 'loginAccepted', 'tenantSmtpAuth', 'enabled'],
    ['mailboxSmtpAuth=enabled', 'loginAccepted', 'tenantSmtpAuth', undefined],
    ['tenantSmtpAuth=disabled', 'clientNotAuthenticated', 'mailboxSmtpAuth', undefined],
  ])('%s %s: %s is %s', (facts, replies, fact, value) => {
    expect(from(facts, replies).value(fact)).toBe(value);
    const reason = from(facts, replies).reason(fact);
    if (reason?.kind === 'inferred') expect(reason.evidence.origin).toBe('inferred');
    expect(from(facts, replies).held.map((one) => one.fact)).toEqual(
      facts === ''
        ? []
        : facts
            .split('; ')
            .map((one) => one.split('=')[0])
            .sort(byCatalogue),
    );
  });
});

/** What was stated stands in the order of the catalogue; what follows isn't among it. */
const ORDER = ['method', 'mechanism', 'oauthFlow', 'appRoad', 'signInAs', 'tenantSmtpAuth', 'mailboxSmtpAuth', 'token'];
function byCatalogue(a = '', b = ''): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

describe('policies that were worked out, beside an attempt in the log', () => {
  const attempt = evidence('conditionalAccess', 'blocks', 'signInLog', EARLY);
  const undated = evidence('conditionalAccess', 'blocks', 'signInLog');
  const allowed = evidence('conditionalAccess', 'allows', 'signInLog', EARLY);
  const reading = evidence('conditionalAccess', 'blocks', 'powershell', EARLY);
  const later = evidence('conditionalAccess', 'allows', 'graph', LATE);
  const letIn = evidence('conditionalAccess', 'allows', 'signInLog', EARLY);
  const blocksAsRead = evidence('conditionalAccess', 'blocks', 'powershell', EARLY);
  const allowsAsRead = evidence('conditionalAccess', 'allows', 'powershell', LATE);
  const worked = (workedOut: true | string, value: 'allows' | 'blocks' = 'allows'): Evidence => ({
    ...evidence('conditionalAccess', value, 'graph', LATE),
    workedOut,
  });
  const weighed = (...all: Evidence[]) => {
    const known = know({ evidence: all, replies: [] });
    return [known.value('conditionalAccess'), known.outranked, known.changed];
  };
  const CA = ['conditionalAccess'];
  test.each([
    ['what happened outranks what follows from settings', [attempt, worked(true)], ['blocks', CA, []]],
    ['in either order', [worked(true), attempt], ['blocks', CA, []]],
    ['also without a date', [undated, worked(EARLY)], ['blocks', CA, []]],
    ['where the settings were changed before it', [attempt, worked('2026-11-19T08:00Z')], ['blocks', CA, []]],
    ['settings that were changed after it decide', [attempt, worked(LATE)], ['allows', [], CA]],
    ['in either order', [worked(LATE), attempt], ['allows', [], CA]],
    ['nothing is said where both agree', [attempt, worked(true, 'blocks')], ['blocks', [], []]],
    ['nor where settings that were changed since block as well', [attempt, worked(LATE, 'blocks')], ['blocks', [], []]],
    ['nor where the attempt was let in before', [letIn, worked(LATE)], ['allows', [], []]],
    ['a change makes no setting void that was read', [blocksAsRead, worked(LATE)], ['allows', [], []]],
    ['a later reading that isn’t worked out decides', [attempt, allowsAsRead], ['allows', [], []]],
    ['and nothing is known to have happened against it', [undated, allowsAsRead], ['allows', [], []]],
    ['a sign-in that was let in isn’t made void', [allowed, worked(LATE, 'blocks')], ['blocks', [], []]],
    ['nor is a reading that is no attempt', [reading, worked(LATE)], ['allows', [], []]],
    ['nor is an attempt by a reading that wasn’t worked out', [attempt, later], ['allows', [], []]],
  ])('%s', (_, all, wanted) => {
    expect(weighed(...all)).toEqual(wanted);
  });

  test('what holds for the other way of signing in is set aside', () => {
    const forBasic: Evidence = { ...evidence('conditionalAccess', 'blocks', 'graph'), method: 'basic' };
    const oauth = know({ evidence: [evidence('method', 'oauth', 'answer'), forBasic], replies: [] });
    expect([oauth.value('conditionalAccess'), oauth.setAside]).toEqual([undefined, [forBasic]]);
    const basic = know({ evidence: [evidence('method', 'basic', 'answer'), forBasic], replies: [] });
    expect([basic.value('conditionalAccess'), basic.setAside]).toEqual(['blocks', []]);
    const unknown = know({ evidence: [forBasic], replies: [] });
    expect([unknown.value('conditionalAccess'), unknown.setAside]).toEqual(['blocks', []]);
  });
});
