import { describe, expect, test } from 'vitest';
import { fleetOf } from '../../src/fleet/fleet.ts';
import type { JudgedSender } from '../../src/fleet/sender.ts';
import { tenantFacts } from '../../src/fleet/settings/tenant-state.ts';
import type { FileReport } from '../../src/read/files/file-kinds.ts';
import type { Owned, Same, Statement, Use } from '../../src/read/files/statements.ts';
import type { FileReading } from '../../src/read/files/tally.ts';
import { permutations, TODAY } from './fleet-of.ts';

const A = 'a@tailspin.example';
const B = 'b@tailspin.example';
const C = 'c@tailspin.example';

const use = (address: string, more: Partial<Use> = {}): Use => ({
  is: 'use',
  address,
  as: 'account',
  method: null,
  at: null,
  count: null,
  from: 'other',
  ips: [],
  tls: [],
  row: 0,
  attempt: null,
  ...more,
});
const sent = (address: string, count: number, row: number, more: Partial<Use> = {}): Use =>
  use(address, { as: 'sender', from: 'report', count, row, ...more });
const tried = (code: number, at: string | null, policyRefused = false): Use =>
  use(A, { method: 'basic', at, attempt: { code, policyRefused } });
const same = (primary: string, ...names: string[]): Same => ({ is: 'same', primary, names, sure: true });
const likely = (primary: string, ...names: string[]): Same => ({ is: 'same', primary, names, sure: false });
const owner = (address: string, more: Partial<Owned>): Owned => ({
  is: 'owner',
  address,
  name: null,
  device: null,
  place: null,
  account: null,
  ...more,
});

const reading = (statements: readonly Statement[], at: number): FileReading => {
  const report = {
    name: `${at}.csv`,
    kind: 'mailboxes',
    rows: 1,
    read: 1,
    skipped: 0,
    reasons: {},
    problem: null,
  } as const;
  const told: FileReport = { ...report, notes: [], tenant: [], rowTenants: [] };
  return { report: told, statements, earlier: null };
};
const judged = (...files: readonly Statement[][]): readonly JudgedSender[] =>
  fleetOf(files.map(reading), TODAY).senders;
/** The one sender of these files; in any order of the files it is the same, but for their numbers. */
function one(...files: readonly Statement[][]): JudgedSender {
  const [first, ...others] = permutations(files).map((order) => judged(...order));
  const plain = (senders: readonly JudgedSender[] | undefined) => senders?.map((sender) => ({ ...sender, files: [] }));
  for (const other of others) expect(plain(other)).toEqual(plain(first));
  expect(first).toHaveLength(1);
  return first?.[0] as JudgedSender;
}

describe('uses of one address', () => {
  test.each<[string, Partial<JudgedSender>, Statement[][]]>([
    [
      'that a file only names says nothing',
      { seen: false, authentication: 'unknown', lastSeen: null, messages: null },
      [[{ is: 'named', address: A }]],
    ],
    ['that was seen', { seen: true, authentication: 'unknown', messages: null }, [[use(A)]]],
    [
      'with Basic in one file and OAuth in another',
      { authentication: 'both' },
      [[use(A, { method: 'basic' })], [use(A, { method: 'oauth' })]],
    ],
    ['with both in one row', { authentication: 'both' }, [[use(A, { method: 'both' })]]],
    [
      'with OAuth, and once without a word on how',
      { authentication: 'oauth' },
      [[use(A, { method: 'oauth' })], [use(A)]],
    ],
    [
      'on the latest day of any file',
      { lastSeen: '2026-11-20' },
      [[use(A, { at: '2026-11-20T08:00:00' })], [use(A, { at: '2026-11-19' })], [use(A)]],
    ],
    [
      'from every address, each once',
      { ips: ['192.0.2.1', '192.0.2.7'] },
      [[use(A, { ips: ['192.0.2.7', '192.0.2.1'] })], [use(A, { ips: ['192.0.2.7'] })]],
    ],
    ['with every version of TLS', { tls: ['1.2', '1.3'] }, [[use(A, { tls: ['1.3'] })], [use(A, { tls: ['1.2'] })]]],
    ['that a report counts', { messages: 7 }, [[sent(A, 3, 1), sent(A, 3, 1)], [sent(A, 4, 2)]]],
    ['that a report counts as none', { messages: 0 }, [[sent(A, 0, 1)]]],
    [
      'that a report names without a count',
      { messages: null },
      [[use(A, { from: 'report' })], [use(A, { from: 'table', count: 9 })]],
    ],
    [
      'that the table counts',
      { messages: 9 },
      [[use(A, { from: 'table', count: 9, row: 1 })], [use(A, { from: 'other', count: 100, row: 2 })]],
    ],
    [
      'as the sender alone, so that the settings are likely its own',
      { settingsOf: 'sendersMailbox' },
      [[sent(A, 1, 1)]],
    ],
    ['as the account too', { settingsOf: 'account' }, [[sent(A, 1, 1)], [use(A)]]],
  ])('%s', (_, expected, files) => {
    expect(one(...files)).toMatchObject(expected);
  });

  test('whoever signs in as itself is known to, and whoever only sends is not', () => {
    const facts = ({ facts: told }: JudgedSender) => told.map(({ fact }) => fact);
    expect(facts(one([use(A)]))).toContain('signInAs');
    expect(facts(one([sent(A, 1, 1)]))).not.toContain('signInAs');
    const list = [owner(A, { account: B })];
    const [first] = judged([use(A), { is: 'named', address: B }], list);
    expect(facts(first as JudgedSender)).not.toContain('signInAs');
  });

  test('the files that name it are told by their numbers, in order', () => {
    const files = [[use(B)], [use(A), sent(A, 1, 1), use(B)], [{ is: 'named', address: A } as const], [use(A), use(A)]];
    expect(judged(...files).map((sender) => sender.files)).toEqual([
      [1, 2, 3],
      [0, 1],
    ]);
  });
});

describe('the newest sign-in counts', () => {
  const WRONG = 50126;
  test.each<[string, string[], Statement[][]]>([
    ['alone', ['account'], [[tried(WRONG, '2026-11-20')]]],
    ['over an older one', [], [[tried(WRONG, '2026-11-19')], [tried(0, '2026-11-20')]]],
    ['over an older one that succeeded', ['account'], [[tried(0, '2026-11-19')], [tried(WRONG, '2026-11-20')]]],
    ['over one without a day', ['account'], [[tried(0, null)], [tried(WRONG, '2026-11-20')]]],
    [
      'and of two at the same time the one that succeeded',
      [],
      [[tried(WRONG, '2026-11-20')], [tried(0, '2026-11-20')]],
    ],
    ['and of two without a day as well', [], [[tried(WRONG, null)], [tried(0, null)]]],
    [
      'and of two refusals the one that names its policy',
      ['conditionalAccess'],
      [[tried(1, '2026-11-20')], [tried(1, '2026-11-20', true)]],
    ],
    ['unless a message was accepted later', [], [[tried(WRONG, '2026-11-19')], [sent(A, 1, 1, { at: '2026-11-20' })]]],
    [
      'though one was accepted before',
      ['account'],
      [[tried(WRONG, '2026-11-20')], [sent(A, 1, 1, { at: '2026-11-19' })]],
    ],
    [
      'though one was accepted on a day that nobody knows',
      ['account'],
      [[tried(WRONG, '2026-11-20')], [sent(A, 1, 1)]],
    ],
    ['though nobody knows its day', ['account'], [[tried(WRONG, null)], [sent(A, 1, 1, { at: '2026-11-20' })]]],
    [
      'and the later of two days on which messages were accepted',
      [],
      [[tried(WRONG, '2026-11-19')], [sent(A, 1, 1, { at: '2026-11-20' })], [sent(A, 1, 2, { at: '2026-11-18' })]],
    ],
    [
      'and what the table counts says nothing of the day',
      ['account'],
      [[tried(WRONG, '2026-11-19')], [use(A, { from: 'table', count: 2, row: 1, at: '2026-11-20' })]],
    ],
  ])('%s', (_, blockedBy, files) => {
    expect(one(...files).blockedBy).toEqual(blockedBy);
  });
});

describe('addresses of one mailbox', () => {
  const members = (...files: readonly Statement[][]) =>
    judged(...files).map(({ address, names, conflicts }) => [address, [...names], ...conflicts]);
  test.each<[string, unknown[][], Statement[][]]>([
    ['are put together by its main one', [[A, [B, C]]], [[same(A, C, B)], [use(C), use(B)]]],
    ['also where only the other one was seen', [[A, [B]]], [[use(B)], [same(A, B)]]],
    ['are one where its own name is among them', [[A, [B]]], [[same(A, A, B), use(B)]]],
    ['by the name that signs in', [[A, [B]]], [[likely(A, B), use(B)]]],
    ['by the name that signs in, which is another name itself', [[A, [B, C]]], [[likely(B, C), use(C)], [same(A, B)]]],
    [
      'stay apart where two mailboxes claim one',
      [
        [A, []],
        [B, []],
        [C, [], 'address'],
      ],
      [[same(A, C)], [same(B, C)], [use(C)]],
    ],
    [
      'stay apart where it is likely of two',
      [
        [A, []],
        [B, []],
        [C, [], 'address'],
      ],
      [[likely(A, C)], [likely(B, C)], [use(C)]],
    ],
    [
      'are put together where one is sure and the other likely',
      [
        [A, [C]],
        [B, []],
      ],
      [[same(A, C)], [likely(B, C)], [use(C)]],
    ],
    [
      'stay apart where the other one is a mailbox too',
      [
        [A, []],
        [B, [C]],
      ],
      [[same(A, B)], [same(B, C)], [use(C)]],
    ],
    [
      'stay apart where each is said to sign in to the other',
      [
        [A, []],
        [B, []],
      ],
      [
        [likely(A, B), use(A)],
        [likely(B, A), use(B)],
      ],
    ],
  ])('%s', (_, expected, files) => {
    for (const order of permutations(files)) expect(members(...order)).toEqual(expected);
  });

  test('have what any file says of any of them', () => {
    const files: Statement[][] = [
      [same(A, B)],
      [
        use(A, { method: 'oauth', at: '2026-11-18', ips: ['192.0.2.1'], tls: ['1.2'] }),
        sent(A, 3, 1),
        use(A, { from: 'table', count: 50, row: 4 }),
      ],
      [
        sent(B, 4, 2, { method: 'basic', at: '2026-11-20', ips: ['192.0.2.2', '192.0.2.1'], tls: ['1.3'] }),
        { is: 'mailbox', address: B, at: null, name: 'smtpAuth', value: 'enabled' },
        owner(B, { name: 'Dana' }),
        use(B, { at: '2026-11-17', attempt: { code: 50126, policyRefused: false } }),
      ],
    ];
    expect(one(...files)).toMatchObject({
      address: A,
      names: [B],
      seen: true,
      authentication: 'both',
      messages: 7,
      lastSeen: '2026-11-20',
      ips: ['192.0.2.1', '192.0.2.2'],
      tls: ['1.2', '1.3'],
      smtpAuth: { own: 'enabled' },
      owner: { name: 'Dana' },
      settingsOf: 'account',
      // The message was accepted after the refused sign-in.
      blockedBy: [],
    });
    expect(judged(...files)[0]?.files).toEqual([0, 1, 2]);
    // A file that names both counts once, and all stand in order.
    const both = judged([use(A)], [use(B), same(A, B)], [use(B)], [use(A)]);
    expect(both.map((sender) => sender.files)).toEqual([[0, 1, 2, 3]]);
    expect(one([same(A, B)], [use(A)], [sent(B, 1, 1)]).settingsOf).toBe('account');
    // One was only named, and the other has all.
    expect(one([same(A, B)], [sent(B, 4, 2)])).toMatchObject({ seen: true, messages: 4, settingsOf: 'sendersMailbox' });
    expect(one([same(A, B)], [use(A, { from: 'report' })], [sent(B, 4, 2)]).messages).toBe(4);
    expect(
      one([same(A, B)], [use(B, { from: 'table', count: 5, row: 1 })], [use(A, { from: 'table', count: 6, row: 2 })])
        .messages,
    ).toBe(11);
  });
});

describe('the account that signs in', () => {
  const off = (address: string): Statement => ({
    is: 'mailbox',
    address,
    at: null,
    name: 'smtpAuth',
    value: 'disabled',
  });
  const first = (...files: readonly Statement[][]) => judged(...files).find(({ address }) => address === A);
  test('is by any of its names the one whose settings and way of signing in count', () => {
    const files = [[owner(A, { account: C })], [same(B, C)], [off(B), use(B, { method: 'oauth' })]];
    expect(first(...files)).toMatchObject({
      account: B,
      settingsOf: 'account',
      authentication: 'oauth',
      smtpAuth: { own: 'disabled' },
    });
    // What is known of the sender itself comes first.
    expect(first(...files, [sent(A, 1, 1, { method: 'basic' })])?.authentication).toBe('basic');
  });

  test('is the mailbox itself where the list says so, by any of its names', () => {
    const files = [[owner(A, { account: B })], [same(A, B)], [sent(A, 1, 1), off(A)]];
    expect(first(...files)).toMatchObject({
      account: null,
      settingsOf: 'sendersMailbox',
      smtpAuth: { own: 'disabled' },
    });
  });

  test('that no file knows has no settings, and not the sender’s', () => {
    expect(first([owner(A, { account: B })], [off(A), use(A, { method: 'basic' })])).toMatchObject({
      account: B,
      authentication: 'basic',
      smtpAuth: { own: 'unknown' },
    });
  });

  test('has its refused sign-in counted, and the sender’s not', () => {
    const refused = { method: 'basic', attempt: { code: 50126, policyRefused: false } } as const;
    const list = [owner(A, { account: B })];
    expect(first(list, [sent(A, 1, 1), use(B, refused)])?.blockedBy).toEqual(['account']);
    expect(first(list, [use(A, refused), { is: 'named', address: B }])?.blockedBy).toEqual([]);
  });
});

describe('the owner', () => {
  const whole = { name: 'Dana', device: 'Copier', place: 'Hall 1', account: null };
  test.each<[string, JudgedSender['owner'], string[], Owned[][]]>([
    ['is none without a list', null, [], []],
    ['is what the list says', { name: 'Dana', device: 'Copier', place: 'Hall 1' }, [], [[owner(A, whole)]]],
    [
      'is what several lists say together',
      { name: 'Dana', device: 'Copier', place: 'Hall 1' },
      [],
      [[owner(A, { name: 'Dana' })], [owner(A, { device: 'Copier', place: 'Hall 1' })]],
    ],
    [
      'stays open where they disagree on the name',
      { name: null, device: 'Copier', place: 'Hall 1' },
      ['owner'],
      [[owner(A, whole)], [owner(A, { name: 'Kim' })]],
    ],
    [
      'stays open where they disagree on the device',
      { name: 'Dana', device: null, place: 'Hall 1' },
      ['owner'],
      [[owner(A, whole)], [owner(A, { device: 'Fax' })]],
    ],
    [
      'stays open where they disagree on the place',
      { name: 'Dana', device: 'Copier', place: null },
      ['owner'],
      [[owner(A, whole)], [owner(A, { place: 'Hall 2' })]],
    ],
    [
      'is the same, whatever account signs in',
      { name: 'Dana', device: 'Copier', place: 'Hall 1' },
      [],
      [[owner(A, { ...whole, account: A })], [owner(A, { account: B })]],
    ],
  ])('%s', (_, expected, conflicts, lists) => {
    const sender = one([use(A)], ...lists);
    expect(sender.owner).toEqual(expected);
    expect(sender.conflicts).toEqual(conflicts);
    expect(sender.account).toBeNull();
  });
});

test('the tenant’s own state is told beside the senders', () => {
  const tenant = (...statements: Statement[]) => fleetOf([reading(statements, 0)], TODAY).tenant;
  expect(tenant()).toEqual({ smtpAuth: 'unknown', securityDefaults: 'unknown', several: [] });
  expect(
    tenant(
      { is: 'tenant', at: null, name: 'smtpAuth', value: 'disabled' },
      { is: 'tenant', at: null, name: 'securityDefaults', value: 'on' },
    ),
  ).toEqual({ smtpAuth: 'disabled', securityDefaults: 'on', several: [] });
});

test('each statement about the tenant counts for its own setting', () => {
  const at = null;
  const facts = tenantFacts(
    [
      { is: 'tenant', at, name: 'created', value: '2019-05-02' },
      { is: 'tenant', at, name: 'conditionalAccess', value: 'blocks' },
      { is: 'tenant', at, name: 'defaultPolicy', value: 'block basic' },
      { is: 'tenant', at, name: 'securityDefaults', value: 'off' },
      { is: 'tenant', at, name: 'smtpAuth', value: 'enabled' },
      { is: 'tenant', at, name: 'policy', policy: 'b', value: 'yes' },
      { is: 'tenant', at, name: 'policy', policy: 'a', value: 'no' },
      { is: 'tenant', at, name: 'policy', policy: 'c', value: 'no' },
      { is: 'tenant', at, name: 'policy', policy: 'c', value: 'yes' },
    ],
    false,
  );
  const { created, conditionalAccess, defaultPolicy, securityDefaults, smtpAuth } = facts;
  expect([created, conditionalAccess, defaultPolicy, securityDefaults, smtpAuth].map(({ value }) => value)).toEqual([
    '2019-05-02',
    'blocks',
    'block basic',
    'off',
    'enabled',
  ]);
  expect(facts.policies.map(({ name, allowsBasic }) => [name, allowsBasic])).toEqual([
    ['a', false],
    ['b', true],
    ['c', null],
  ]);
  expect([...facts.contestedPolicies]).toEqual(['c']);
});

test('of several dated values of the tenant the latest holds, and none where the files are about several tenants', () => {
  const statements = (['enabled', 'disabled'] as const).map((value, day) => ({
    is: 'tenant' as const,
    at: `2026-11-2${day}`,
    name: 'smtpAuth' as const,
    value,
  }));
  expect(tenantFacts(statements, false).smtpAuth).toEqual({ value: 'disabled', at: '2026-11-21', conflict: false });
  expect(tenantFacts(statements, true).smtpAuth).toEqual({ value: null, at: null, conflict: true });
});
