import { describe, expect, test } from 'vitest';
import { type Grouping, grouped, type Query, type Sort, selected, WHOLE } from '../../src/fleet/query.ts';
import { progressSince } from '../../src/fleet/results/compare.ts';
import { figuresOf } from '../../src/fleet/results/figures.ts';
import type { JudgedSender } from '../../src/fleet/sender.ts';
import { sender } from './a-sender.ts';

const short = (list: readonly JudgedSender[]): string[] => list.map(({ address }) => address.replace(/@.*/, ''));
const shown = (all: readonly JudgedSender[], query: Partial<Query>): string[] =>
  short(selected(all, { ...WHOLE, ...query }));

describe('the order', () => {
  test.each<[Sort, JudgedSender[], string[]]>([
    [
      'urgency',
      [
        sender('a', { seen: false, atRetirement: 'stops' }),
        sender('b', { atRetirement: 'continues' }),
        sender('c', { atRetirement: 'unknown' }),
        sender('d', { atRetirement: 'alreadyBlocked' }),
        sender('e', { atRetirement: 'stops' }),
        sender('f', { seen: false, atRetirement: 'continues' }),
        sender('g', { atRetirement: 'stops', messages: 1 }),
        sender('h', { atRetirement: 'stops', messages: 900 }),
        sender('i', { atRetirement: 'stops', messages: 0 }),
      ],
      ['h', 'g', 'i', 'e', 'd', 'c', 'b', 'a', 'f'],
    ],
    [
      'messages',
      [
        sender('a'),
        sender('b', { messages: 0 }),
        sender('c', { messages: 7 }),
        sender('d', { messages: 1e9 }),
        sender('e', { messages: 7 }),
      ],
      ['d', 'c', 'e', 'b', 'a'],
    ],
    [
      'lastSeen',
      [
        sender('a'),
        sender('b', { lastSeen: '2026-03-09' }),
        sender('c', { lastSeen: '2026-11-02' }),
        sender('d', { lastSeen: '2026-03-10' }),
      ],
      ['c', 'd', 'b', 'a'],
    ],
    ['address', [sender('a'), sender('b', { atRetirement: 'stops' })], ['a', 'b']],
  ])('by %s', (sort, all, order) => {
    expect(shown(all, { sort })).toEqual(order);
    // A table keeps each order that was asked for, and another one beside it.
    expect(shown(all, { sort: 'address' })).toEqual(short(all));
    expect(shown(all, { sort })).toEqual(order);
  });
});

describe('what is searched', () => {
  const all = [
    sender('scan'),
    sender('b', { names: ['fax@tailspin.example'] }),
    sender('c', { account: 'svc-mail@tailspin.example' }),
    sender('d', { owner: { name: 'Dana Ng', device: null, place: null } }),
    sender('e', { owner: { name: null, device: 'Kyocera 4054', place: null } }),
    sender('f', { owner: { name: null, device: null, place: 'Hall 7' } }),
    sender('g', { client: 'mailKit' }),
  ];
  test.each([
    ['SCAN ', ['scan']],
    ['fax', ['b']],
    ['svc-', ['c']],
    ['dana ng', ['d']],
    ['4054', ['e']],
    ['hall', ['f']],
    ['MAILKIT', ['g']],
    ['tailspin', ['b', 'c', 'd', 'e', 'f', 'g', 'scan']],
    ['  ', ['b', 'c', 'd', 'e', 'f', 'g', 'scan']],
    ['nobody', []],
  ])('"%s"', (search, found) => {
    expect(shown(all, { search }).sort()).toEqual([...found].sort());
  });

  test('with the filters, each alone and together', () => {
    const some = [
      sender('a', { authentication: 'basic', atRetirement: 'stops' }),
      sender('b', { authentication: 'basic', atRetirement: 'stops', seen: false }),
      sender('c', { authentication: 'oauth', atRetirement: 'continues' }),
    ];
    expect(shown(some, { authentication: 'basic' })).toEqual(['a', 'b']);
    expect(shown(some, { atRetirement: 'continues' })).toEqual(['c']);
    expect(shown(some, { seen: true })).toEqual(['a', 'c']);
    expect(shown(some, { authentication: 'basic', seen: true, search: 'a@' })).toEqual(['a']);
    expect(shown(some, { authentication: 'both' })).toEqual([]);
  });
});

test.each<[Grouping, [string, string[]][]]>([
  ['none', [['', ['a', 'b', 'c', 'd']]]],
  [
    'atRetirement',
    [
      ['stops', ['a', 'c']],
      ['unknown', ['b', 'd']],
    ],
  ],
  [
    'way',
    [
      ['switchToOAuth', ['a']],
      ['', ['b', 'c', 'd']],
    ],
  ],
  [
    'owner',
    [
      ['Dana', ['b', 'd']],
      ['', ['a', 'c']],
    ],
  ],
  [
    'place',
    [
      ['Hall 7', ['d']],
      ['', ['a', 'b', 'c']],
    ],
  ],
  [
    'setting',
    [
      ['unknown', ['a', 'b', 'd']],
      ['enabled', ['c']],
    ],
  ],
])('grouped by %s, who has no value stands last', (grouping, groups) => {
  const all = [
    sender('a', { atRetirement: 'stops', ways: ['switchToOAuth', 'sendThroughGraph'] }),
    sender('b', { owner: { name: 'Dana', device: null, place: null } }),
    sender('c', { atRetirement: 'stops', smtpAuth: { own: 'enabled', inForce: 'enabled' } }),
    sender('d', { owner: { name: 'Dana', device: null, place: 'Hall 7' } }),
  ];
  expect(grouped(all, grouping).map(({ key, senders }) => [key, short(senders)])).toEqual(groups);
});

describe('the figures', () => {
  test('count who was seen, and who was not apart', () => {
    const all = [
      sender('a', { authentication: 'basic', atRetirement: 'stops' }),
      sender('b', { authentication: 'both', atRetirement: 'stops' }),
      sender('c', { authentication: 'oauth', atRetirement: 'continues' }),
      sender('d', { atRetirement: 'alreadyBlocked' }),
      sender('e'),
      sender('f', { seen: false, authentication: 'basic', atRetirement: 'stops' }),
    ];
    const { missing: _, ...counts } = figuresOf(all, []);
    expect(counts).toEqual({
      seen: 5,
      basic: 2,
      stops: 2,
      alreadyBlocked: 1,
      continues: 1,
      cannotTell: 1,
      neverSeen: 1,
    });
  });

  const whole = {
    smtpAuth: { own: 'enabled', inForce: 'enabled' },
    basicAllowedByPolicy: 'yes',
    owner: { name: 'Dana', device: null, place: null },
  } as const;
  test.each<[string, Partial<JudgedSender>, Parameters<typeof figuresOf>[1], string[]]>([
    ['nothing, where all is known', whole, ['smtpAuthReport'], []],
    ['the way of signing in, where no report tells it', whole, ['mailboxes'], ['method']],
    ['nothing, where the admin center’s table tells it', whole, ['smtpAuthTable'], []],
    ['who sends at all, where nobody was seen', { ...whole, seen: false }, ['mailboxes'], ['usage']],
    [
      'settings too, where nobody was seen and no file has them',
      { ...whole, seen: false },
      ['owners'],
      ['usage', 'mailboxes'],
    ],
    ['nothing more, where another tool’s file has them', { ...whole, seen: false }, ['cipp'], ['usage']],
    [
      'the mailbox’s setting',
      { ...whole, smtpAuth: { own: 'unknown', inForce: 'unknown' } },
      ['smtpAuthReport'],
      ['mailboxes'],
    ],
    [
      'the organisation’s setting',
      { ...whole, smtpAuth: { own: 'inherits', inForce: 'unknown' } },
      ['smtpAuthReport'],
      ['tenant'],
    ],
    [
      'no setting, where it is in force',
      { ...whole, smtpAuth: { own: 'inherits', inForce: 'disabled' } },
      ['smtpAuthReport'],
      [],
    ],
    ['policies', { ...whole, basicAllowedByPolicy: 'unknown' }, ['smtpAuthReport'], ['policies']],
    [
      'no policies with OAuth',
      { ...whole, basicAllowedByPolicy: 'unknown', authentication: 'oauth' },
      ['smtpAuthReport'],
      [],
    ],
    ['owners', { ...whole, owner: null }, ['smtpAuthReport'], ['owners']],
    [
      'no owners, where their list is there and doesn’t name it',
      { ...whole, owner: null },
      ['smtpAuthReport', 'owners'],
      [],
    ],
  ])('name as missing %s', (_, more, kinds, missing) => {
    expect(figuresOf([sender('a', more)], kinds).missing).toEqual(missing);
  });
});

test('progress names who changed, who came and who went', () => {
  const before = [
    { address: 'a@tailspin.example', atRetirement: 'stops' },
    { address: 'b@tailspin.example', atRetirement: 'stops' },
    { address: 'gone@tailspin.example', atRetirement: 'continues' },
  ] as const;
  const now = [sender('a', { atRetirement: 'continues' }), sender('b', { atRetirement: 'stops' }), sender('new')];
  expect(progressSince(before, '2026-11-01', now)).toEqual({
    since: '2026-11-01',
    stops: { before: 2, now: 1 },
    changed: [{ address: 'a@tailspin.example', before: 'stops', now: 'continues' }],
    added: ['new@tailspin.example'],
    gone: ['gone@tailspin.example'],
  });
});
