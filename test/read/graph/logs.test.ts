import { describe, expect, test } from 'vitest';
import type { ReadEvidence } from '../../../src/read/evidence-from-text.ts';
import { type Change, changedBetween } from '../../../src/read/graph/changes.ts';
import { readDirectoryAudits } from '../../../src/read/graph/own-steps/directory-audits.ts';
import { readMessageTrace } from '../../../src/read/graph/own-steps/message-trace.ts';
import { newestSnapshot } from '../../../src/read/graph/own-steps/snapshot-jobs.ts';
import { provenByPlaces } from '../../../src/read/graph/places.ts';
import {
  inLogOrder,
  overSmtp,
  readSignIns,
  type SignIn,
  signInEvidence,
  signInsIn,
  withToken,
} from '../../../src/read/graph/sign-ins.ts';

/** ISO time on a day of November 2026. */
const on = (day: number, hour = 8): string =>
  `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;
const attempt = (more: Partial<SignIn> = {}): SignIn => ({
  at: on(20),
  user: null,
  client: 'Authenticated SMTP',
  code: 50126,
  reason: null,
  policies: [],
  ...more,
});
const short = (evidence: readonly ReadEvidence[]): string[] => evidence.map(({ fact, value }) => `${fact}=${value}`);

describe('an entry of the sign-in log', () => {
  const entry = (more: object) => ({
    createdDateTime: on(20),
    clientAppUsed: 'Authenticated SMTP',
    status: { errorCode: 50126 },
    ...more,
  });

  test('is read with all that it tells', () => {
    const policy = { id: 'p1', displayName: 'Block', result: 'failure' };
    expect(
      signInsIn({
        value: [
          entry({
            id: 'i',
            userPrincipalName: 'scan@contoso.com',
            ipAddress: '203.0.113.9',
            appId: 'a',
            location: { countryOrRegion: 'DE' },
            status: { errorCode: 53003, failureReason: 'Blocked.' },
            conditionalAccessStatus: 'Failure',
            appliedConditionalAccessPolicies: [
              policy,
              { ...policy, id: 'p2', displayName: 'Allow', result: 'success' },
              { ...policy, id: 'SecurityDefaults', displayName: 7 },
              { result: 'failure' },
              null,
            ],
          }),
        ],
      }),
    ).toEqual([
      {
        id: 'i',
        at: on(20),
        user: 'scan@contoso.com',
        client: 'Authenticated SMTP',
        code: 53003,
        reason: 'Blocked.',
        policies: ['Block', '?', '?'],
        policyIds: ['p1'],
        byPolicy: true,
        ip: '203.0.113.9',
        country: 'DE',
        app: 'a',
      },
    ]);
    expect(
      signInsIn([
        entry({ id: '', ipAddress: null, appliedConditionalAccessPolicies: 'x', conditionalAccessStatus: 'success' }),
      ]),
    ).toEqual([{ ...attempt(), policyIds: [] }]);
  });

  test.each<[object, string[]]>([
    [{ clientAppUsed: 'SMTP', status: { errorCode: 0 } }, ['SMTP 0']],
    [{ clientApp: 'SMTP', errorCode: '50126' }, ['SMTP 50126']],
    [{ status: { errorCode: 50126 } }, [' 50126']],
    [{ errorCode: 50126 }, []],
    [{ clientAppUsed: 'SMTP' }, []],
    [{ clientAppUsed: 'SMTP', status: { errorCode: 'none' } }, []],
  ])('%j: %j', (one, entries) => {
    expect(signInsIn([one]).map(({ client, code }) => `${client} ${code}`)).toEqual(entries);
  });

  test('each attempt counts once, the newest first', () => {
    const many = [
      attempt({ id: 'a', at: on(10) }),
      attempt({ id: 'b', at: on(12) }),
      attempt({ id: 'a', at: on(10) }),
      attempt({ at: null }),
      attempt({ at: on(11) }),
    ];
    expect(inLogOrder(many).map(({ at }) => at)).toEqual([on(12), on(11), on(10), null]);
    const log = [
      entry({ id: '1', createdDateTime: on(10) }),
      entry({ id: '2', clientAppUsed: 'Browser' }),
      entry({ id: '3', clientAppUsed: 'SMTP', status: { errorCode: 53003 } }),
    ];
    expect(readSignIns(log).signIns.map(({ code }) => code)).toEqual([53003, 50126]);
    expect(short(readSignIns(log).evidence)).toContain('conditionalAccess=blocks');
    expect(readSignIns([])).toEqual({ signIns: [], evidence: [] });
  });

  test.each<[string, string | undefined, boolean, boolean]>([
    ['Authenticated SMTP', undefined, true, false],
    ['smtp', undefined, true, false],
    ...[
      'Other clients',
      'IMAP4',
      'IMAP',
      'POP3',
      'POP',
      'Exchange ActiveSync',
      'MAPI Over HTTP',
      'Autodiscover',
      'Exchange Web Services',
      'Offline Address Book',
      'Outlook Anywhere (RPC over HTTP)',
      'Exchange Online PowerShell',
      'Reporting Web Services',
    ].map((client): [string, undefined, boolean, boolean] => [client, undefined, false, false]),
    ['Browser', undefined, false, true],
    ['Mobile Apps and Desktop clients', '5f0c1b2e-6a77-4d0e-9b53-0c2f6f0f7a11', false, true],
    // Outlook on the web, for phones, Office and Teams are programs of people.
    ['Browser', '00000002-0000-0ff1-ce00-000000000000', false, false],
    ['Browser', '9199BF20-A13F-4107-85DC-02114787EF48', false, false],
    ['Browser', '27922004-5251-4030-b22d-91ecd9a37ea4', false, false],
    ['Browser', 'd3590ed6-52b3-4102-aeff-aad2292ab01c', false, false],
    ['Browser', '1fec8e78-bce4-4aaf-ab1b-5451cc387264', false, false],
  ])('of %s, %s: over SMTP %s, of a program with a token %s', (client, app, smtp, token) => {
    const one = attempt({ client, ...(app === undefined ? {} : { app }) });
    expect(overSmtp([one])).toHaveLength(Number(smtp));
    expect(withToken([one])).toHaveLength(Number(token));
  });

  test.each<[Partial<SignIn>, string[]]>([
    [{ code: 50126 }, ['method=basic', 'account=badCredentials']],
    [{ code: 50126, client: 'Browser' }, ['account=badCredentials']],
    [{ code: 0 }, ['method=basic', 'account=ok', 'conditionalAccess=allows']],
    [{ code: 0, client: 'Browser' }, ['account=ok', 'conditionalAccess=allows']],
    // The password was right where a policy refused.
    [{ code: 53003 }, ['method=basic', 'account=ok', 'conditionalAccess=blocks']],
    [{ code: 53003, client: 'Browser' }, ['conditionalAccess=blocks']],
    [{ code: 53003, policies: ['P'], byPolicy: true }, ['method=basic', 'account=ok', 'conditionalAccess=blocks']],
    [{ code: 1, policies: ['P'] }, ['method=basic', 'conditionalAccess=blocks']],
    [{ code: 1, byPolicy: true }, ['method=basic', 'conditionalAccess=blocks']],
    [{ code: 1 }, ['method=basic']],
  ])('%j proves %j', (more, facts) => {
    const evidence = signInEvidence(attempt(more));
    expect(short(evidence)).toEqual(facts);
    expect(evidence.every(({ origin, at }) => origin === 'signInLog' && at === on(20))).toBe(true);
  });

  test('has its number as words, or the policies; what it shows of them holds for its own method', () => {
    const evidence = signInEvidence(attempt({ code: 1, policies: ['A', 'B'], at: null }));
    expect(evidence.map(({ words, at }) => [words, at])).toEqual([
      ['Authenticated SMTP: 1', undefined],
      ['A, B', undefined],
    ]);
    const limits = (more: Partial<SignIn>) => signInEvidence(attempt(more)).map(({ fact, method }) => [fact, method]);
    expect(limits({ code: 53003 })).toEqual([
      ['method', undefined],
      ['account', undefined],
      ['conditionalAccess', 'basic'],
    ]);
    expect(limits({ code: 53003, client: 'Browser' })).toEqual([['conditionalAccess', undefined]]);
  });
});

describe('attempts of several places', () => {
  const at = (ip: string | undefined, code: number, time: string | null = on(20)): SignIn =>
    attempt({ code, at: time, ...(ip === undefined ? {} : { ip }) });
  const BASIC = ['method=basic'];

  test.each<[string, SignIn[], string[], number]>([
    ['none', [], [], 0],
    ['one', [at('192.0.2.1', 50126)], [...BASIC, 'account=badCredentials'], 0],
    [
      'two that were judged alike',
      [at('192.0.2.1', 50126), at('192.0.2.2', 50126)],
      [...BASIC, 'account=badCredentials'],
      0,
    ],
    ['two that were judged differently', [at('192.0.2.1', 53003), at('192.0.2.2', 50126)], BASIC, 2],
    ['one whose evidence is more', [at('192.0.2.1', 53003), at('192.0.2.2', 1)], BASIC, 2],
    ['one whose evidence is less', [at('192.0.2.1', 1), at('192.0.2.2', 53003)], BASIC, 2],
    [
      'the same place, earlier',
      [at('192.0.2.1', 53003), at('192.0.2.1', 50126)],
      [...BASIC, 'account=ok', 'conditionalAccess=blocks'],
      0,
    ],
    ['a day before', [at('192.0.2.1', 1), at('192.0.2.2', 50126, on(19))], BASIC, 2],
    ['more than a day before', [at('192.0.2.1', 1), at('192.0.2.2', 50126, on(19, 7))], BASIC, 0],
    ['another without an address', [at('192.0.2.1', 1), at(undefined, 50126)], BASIC, 0],
    ['another without a time', [at('192.0.2.1', 1), at('192.0.2.2', 50126, null)], BASIC, 0],
    ['the newest without a time', [at('192.0.2.1', 1, null), at('192.0.2.2', 50126)], BASIC, 0],
    ['the newest without an address', [at(undefined, 1), at('192.0.2.2', 50126)], BASIC, 2],
    // A device changes the rest of its address of IPv6 by itself.
    ['one network', [at('2001:db8:0:1:aaaa::1', 1), at('2001:DB8:0:1::2', 50126)], BASIC, 0],
    ['one network, written in two ways', [at('2001:0db8:0000:0000:1:2:3:4', 1), at('2001:db8::9', 50126)], BASIC, 0],
    ['one network of zeros', [at('::1', 1), at('0:0:0:0:9:9:9:9', 50126)], BASIC, 0],
    ['one network, ending in zeros', [at('2001:db8::', 1), at('2001:db8:0:0:1::', 50126)], BASIC, 0],
    ['two networks', [at('2001:db8:0:1::1', 1), at('2001:db8:0:2::1', 50126)], BASIC, 2],
    ['two networks with zeros inside', [at('2001:db8:100::1', 1), at('2001:db8:1::1', 50126)], BASIC, 2],
    ['two networks, one behind zeros', [at('2001:db8::1:2:3:4:5', 1), at('2001:db8::9', 50126)], BASIC, 2],
  ])('%s', (_, signIns, facts, differing) => {
    const reading = provenByPlaces(signIns);
    expect(short(reading.evidence)).toEqual(facts);
    expect(reading.differing).toHaveLength(differing);
  });
});

describe('what changed between the last attempt that worked and the first that didn’t', () => {
  const log = [
    attempt({ code: 50126, at: on(18) }),
    attempt({ code: 50126, at: on(16) }),
    attempt({ code: 0, at: on(12) }),
    attempt({ code: 0, at: on(14) }),
    attempt({ code: 50126, at: on(10) }),
    attempt({ code: 0, at: null }),
  ];
  const changes = (...days: number[]): Change[] =>
    days.map((day) => ({ at: on(day), what: day === 15 ? 'mfa' : 'policy' }));

  test.each<[string, readonly SignIn[], readonly Change[], string | null]>([
    ['one in between', log, changes(11, 15, 17), on(15)],
    ['the latest of several', log, changes(15, 16, 15), on(16)],
    ['the latest, whatever their order', log, changes(16, 15), on(16)],
    ['at the time of the last success', log, changes(14), null],
    ['after the first failure', log, changes(17), null],
    ['nothing', log, [], null],
    ['no success', log.filter(({ code }) => code !== 0), changes(15), null],
    ['no failure after it', log.filter(({ code, at }) => code === 0 || at === on(10)), changes(15), null],
  ])('%s', (_, signIns, all, at) => {
    expect(changedBetween(signIns, all)?.at ?? null).toBe(at);
  });

  test('is evidence', () => {
    expect(changedBetween(log, changes(15))).toMatchObject({
      at: on(15),
      what: 'mfa',
      evidence: [{ fact: 'changedAround', value: 'mfa', origin: 'graph', words: `changed: ${on(15)}`, at: on(15) }],
    });
  });
});

describe('the audit log', () => {
  const entry = (activityDisplayName: unknown, more: object = {}) => ({
    activityDateTime: on(20),
    activityDisplayName,
    ...more,
  });

  test.each<[string, string | null]>([
    ['Add conditional access policy', 'policy'],
    ['Update conditional access policy', 'policy'],
    ['Delete named location', 'policy'],
    ['Reset user password', 'password'],
    ['Change password (self-service)', 'password'],
    ['Change user password', 'password'],
    ['Set force change user password', 'password'],
    ['Change user license', 'license'],
    ['Set license properties', 'license'],
    ['Enable Strong Authentication', 'mfa'],
    ['Disable Strong Authentication', 'mfa'],
    ['Update user', null],
    ['Failed to update conditional access policy', null],
    ['Admin: reset password', null],
    ['Not set force change user password', null],
    ['Bulk change user license', null],
    ['Try to set license properties', null],
    ['We enable strong authentication', null],
  ])('%s changes %s', (activity, what) => {
    expect(readDirectoryAudits([entry(activity)])).toEqual([{ at: on(20), activity, by: null, target: null, what }]);
  });

  test('tells who and what, newest first, and no attempt that failed', () => {
    const user = { userPrincipalName: 'admin@contoso.com' };
    const app = { displayName: 'Sync' };
    const read = readDirectoryAudits({
      value: [
        entry('A', {
          initiatedBy: { user, app },
          targetResources: [{ displayName: 'Block' }],
          result: 'success',
          activityDateTime: on(10),
        }),
        entry('B', { initiatedBy: { user: null, app }, targetResources: [{ userPrincipalName: 'a@contoso.com' }] }),
        entry('C', { result: 'Failure' }),
        entry('D', { activityDateTime: null }),
        entry(7),
        entry('E', { initiatedBy: 'x', targetResources: {}, activityDateTime: on(5) }),
      ],
    });
    expect(read.map(({ activity, by, target }) => [activity, by, target])).toEqual([
      ['B', 'Sync', 'a@contoso.com'],
      ['A', 'admin@contoso.com', 'Block'],
      ['E', null, null],
    ]);
  });
});

test('messages that were traced stand newest first', () => {
  const message = (receivedDateTime: unknown, status: unknown) => ({
    receivedDateTime,
    status,
    recipientAddress: 'b@contoso.com',
    fromIP: '192.0.2.1',
  });
  expect(
    readMessageTrace({
      value: [message(on(10), 'failed'), message(on(12), 'delivered'), message(null, 'failed'), message(on(11), 7)],
    }),
  ).toEqual([
    { at: on(12), status: 'delivered', recipient: 'b@contoso.com', ip: '192.0.2.1' },
    { at: on(10), status: 'failed', recipient: 'b@contoso.com', ip: '192.0.2.1' },
  ]);
});

describe('the newest snapshot', () => {
  const BASE = 'https://graph.microsoft.com/v1.0/admin/configurationManagement/configurationSnapshots';
  const job = (id: string, more: object = {}) => ({
    status: 'succeeded',
    completedDateTime: on(20),
    resourceLocation: `${BASE}/${id}`,
    resources: ['microsoft.exchange.transportconfig'],
    ...more,
  });

  test.each<[string, object[], string | null]>([
    ['the newest', [job('a', { completedDateTime: on(10) }), job('b'), job('c', { completedDateTime: on(15) })], 'b'],
    [
      'one with Exchange before a newer one without',
      [
        job('a', { completedDateTime: on(10), resources: ['x', 'Microsoft.Exchange.CASMailboxSettings'] }),
        job('b', { resources: ['microsoft.entra.exchange.x'] }),
      ],
      'a',
    ],
    ['one that tells nothing of its resources, too', [job('a', { resources: undefined })], 'a'],
    ['one that succeeded in part', [job('a', { status: 'partiallySuccessful' })], 'a'],
    ['one of a status to come', [job('a', { status: 'unknownFutureValue' })], 'a'],
    ['one that runs', [job('a', { status: 'running' })], null],
    ['one without a status', [job('a', { status: null })], null],
    [
      'one that isn’t done, by its time',
      [job('a', { completedDateTime: '0001-01-01T00:00:00Z', createdDateTime: on(9) })],
      'a',
    ],
    ['one without a time', [job('a', { completedDateTime: '0001-01-01T00:00:00Z' })], null],
    ['one elsewhere', [job('a', { resourceLocation: 'https://graph.microsoft.com/v1.0/users/a' })], null],
    ['one below another path', [job('a', { resourceLocation: `${BASE}/a/../../x` })], null],
    ['one that asks for more', [job('a', { resourceLocation: `${BASE}/a/resources` })], null],
    [
      'one behind another path',
      [job('a', { resourceLocation: `https://graph.microsoft.com/x${new URL(BASE).pathname}/a` })],
      null,
    ],
    ['one without an address', [job('a', { resourceLocation: null })], null],
    ['none', [], null],
  ])('%s', (_, jobs, id) => {
    const found = newestSnapshot({ value: jobs });
    expect(found?.path.split('/').at(-1) ?? null).toBe(id);
  });

  test('has its path and its time', () => {
    expect(newestSnapshot([job('x', { resourceLocation: `${BASE.replace('v1.0', 'beta')}('a%20b')` })])).toEqual({
      path: "/beta/admin/configurationManagement/configurationSnapshots('a b')",
      at: on(20),
    });
    expect(newestSnapshot([job('x', { completedDateTime: '0001-01-01T00:00:00Z', createdDateTime: on(9) })])?.at).toBe(
      on(9),
    );
  });
});
