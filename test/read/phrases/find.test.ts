import { describe, expect, test } from 'vitest';
import { anyOf, findIn, firstIn, placeOf, placesIn, searched } from '../../../src/read/phrases/find.ts';
import { nearIn } from '../../../src/read/phrases/near.ts';
import { type PhraseGroup, said, saysOf, usual } from '../../../src/read/phrases/phrase.ts';

const group = (means: string, ...phrases: string[]): PhraseGroup<string> => ({
  means,
  phrases: phrases.map((says) => ({ says, by: 'x', source: 'x', example: says })),
});

describe('phrases in a text', () => {
  const text = searched('One two, ONE three. two');

  test('the first place of one', () => {
    expect(placeOf('one {few}three', text)).toEqual({ index: 0, end: 18 });
    expect(placeOf('two{!,}', text)).toEqual({ index: 20, end: 23 });
    expect(placeOf('four', text)).toBeNull();
  });

  test('every place of several, in their order', () => {
    expect(placesIn(['two', { says: 'one' }], text)).toEqual([
      { index: 0, end: 3 },
      { index: 4, end: 7 },
      { index: 9, end: 12 },
      { index: 20, end: 23 },
    ]);
    expect(placesIn(['four'], text)).toEqual([]);
  });

  test('one that matches nothing at a place goes on behind it', () => {
    expect(placesIn(['{<o}{!n}{|two}'], searched('twotwo')).length).toBeGreaterThan(1);
  });

  test('the first one in the text, whichever is asked for first', () => {
    expect(firstIn(['three', 'two', 'one'], text)).toEqual({ index: 0, end: 3 });
    expect(firstIn(['four'], text)).toBeNull();
  });

  test.each(['one {few}three', 'ошибка входа', '認証に失敗', 'x', '· three', 'TWO'.toLowerCase()])(
    '%s stands in a long text where it stands in a short one',
    (says) => {
      const short = 'One two, ONE three. X two Ошибка входа 認証に失敗';
      const around = '-'.repeat(2_000);
      const place = placeOf(says, searched(short));
      expect(place).not.toBeNull();
      const moved = { index: (place?.index ?? 0) + around.length, end: (place?.end ?? 0) + around.length };
      expect(placeOf(says, searched(around + short + around))).toEqual(moved);
      expect(placeOf(says, searched(around))).toBeNull();
    },
  );

  test('the first group of the list, wherever it stands', () => {
    expect(findIn([group('a', 'four'), group('b', 'five', 'three'), group('c', 'one')], text)).toEqual({
      means: 'b',
      rank: 1,
      index: 13,
      end: 18,
    });
    expect(findIn([group('a', 'four')], text)).toBeNull();
  });

  test('letters whose small form is longer hide nothing', () => {
    expect(placeOf('smtp off', searched(`${'İ'.repeat(300)} SMTP off`))).toEqual({ index: 301, end: 309 });
  });

  test('a choice is looked for by its options, in any case', () => {
    expect(placeOf('{Alpha|Be}', searched('x be'))).toEqual({ index: 2, end: 4 });
    expect(placeOf('no {Alpha|Beta}', searched('no ALPHA'))).toEqual({ index: 0, end: 8 });
  });

  test('as one expression the longer one is tried first', () => {
    const any = new RegExp(`^${anyOf(['log', 'log in', { says: 'log{few}out' }])}$`, 'iu');
    expect(['log', 'Log in', 'log me out', 'logs'].map((words) => any.test(words))).toEqual([true, true, true, false]);
    expect('log in'.match(new RegExp(anyOf(['log', 'log in']), 'iu'))?.[0]).toBe('log in');
  });
});

describe('two words near each other', () => {
  const near = (text: string): number | null =>
    nearIn({ first: ['login'], second: ['fail'], within: 10, across: /server/ }, searched(text));
  test.each<[string, number | null]>([
    ['the login will fail', 4],
    ['fail of login', 0],
    ['failed at the login', 0],
    ['login 1234567 fail', 0],
    ['login 1234567890 fail', null],
    ['login at our old mail server will fail', 0],
    [`login at the server ${'x'.repeat(80)} fail`, null],
    ['fail of our old mail server login', null],
    ['login: fail', 0],
    ['login: x; fail', null],
    ['login ok, fail', null],
    ['login. fail', null],
    ['login\nfail', null],
    ['login of max. fail', 0],
    ['logins fail', 0],
    ['login ok; fail login', 10],
    ['login', null],
    ['fail', null],
    ['login login fail', 0],
    ['x', null],
  ])('%j: %s', (text, index) => {
    expect(near(text)).toBe(index);
  });
});

test('rows of one printer share where they come from', () => {
  expect(said('Node', 'https://nodejs.org', { ECONNRESET: 'read ECONNRESET' })).toEqual([
    { says: 'ECONNRESET', by: 'Node', source: 'https://nodejs.org', example: 'read ECONNRESET' },
  ]);
  expect(said('Windows', 'x', { abgelehnt: 'wurde abgelehnt' }, 'de')[0]).toMatchObject({ lang: 'de', by: 'Windows' });
  expect(
    usual([
      ['en', 'failed', 'it failed'],
      ['id', 'gagal', 'sudah gagal'],
    ]),
  ).toEqual([
    { says: 'failed', by: 'usual words', source: 'usual words', example: 'it failed' },
    { says: 'gagal', by: 'usual words', source: 'usual words', example: 'sudah gagal', lang: 'id' },
  ]);
  expect([saysOf('x'), saysOf({ says: 'y' })]).toEqual(['x', 'y']);
});
