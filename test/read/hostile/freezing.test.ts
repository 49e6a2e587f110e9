import { describe, expect, test } from 'vitest';
import { read, removePersonalData } from '../../../src/read/index.ts';
import { SECRET_ROWS } from '../../../src/read/redact/rows/secret-rows.ts';
import { LABELS } from '../../../src/read/redact/rows/secret-words.ts';

/** Half of the longest text that is read in one go: what isn’t linear shows here too, and a busy machine still has time. */
const LENGTH = 100_000;
/** Time grows with the square of the length where a pattern isn’t linear: an eighth of the length shows it in an eighth of the time. */
const SHORT = LENGTH / 8;
const pumped = (piece: string, head = '', length = LENGTH): string =>
  head + piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Milliseconds of this process's own work: other programs of the machine don't count. */
function work(run: () => void): number {
  const before = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - before) / 1_000;
}

/** The quicker of two runs where the first is slow: the engine compiles and tidies up at times of its own. */
function quickest(run: () => void): number {
  const first = work(run);
  return first < 100 ? first : Math.min(first, work(run));
}

describe('100 kB of anything are read in a second', () => {
  test.each([
    ['auth', '503 5.5.1 Bad sequence of commands\n'],
    ['auth', '503 Error: \n'],
    ['authentication ', '503 5.5.1 Bad sequence of commands\n'],
    ['not enabled ', '503 5.5.1 auth'],
  ])(
    '%s after %j',
    (piece, head) => {
      expect(work(() => read(pumped(piece, head)))).toBeLessThan(1_000);
    },
    30_000,
  );

  test.each([
    ...new Set([
      ...SECRET_ROWS.flatMap(({ examples }) => examples),
      ...LABELS.map(({ example }) => example),
      'password ',
      'password:',
      'password="',
      'login("',
      'login(a,',
      'eyJabcdefgh.',
      '{"name":"password",',
      '<password>',
      'password: |\n  x\n',
      'user  password\na  b\n',
      '334 abcd\n',
      '57 6e 67 ',
    ]),
  ])(
    '%s again and again',
    (example) => {
      const text = pumped(`${example.replace(/[«»]/g, '')} `, '', SHORT);
      expect(quickest(() => read(text))).toBeLessThan(250);
      expect(quickest(() => removePersonalData(text))).toBeLessThan(250);
    },
    30_000,
  );
});

describe('a text that is nested to hurt', () => {
  const nested = (depth: number): string =>
    `{"p":"${'x'.repeat(20_100)}","responses":[${'{"responses":['.repeat(depth)}1${']}'.repeat(depth)}]}`;
  test.each([9_000, 20_000])('%i levels are no end of the reading', (depth) => {
    expect(() => read(nested(depth))).not.toThrow();
  });
  test('a batch of answers is still taken apart', () => {
    const batch = {
      responses: [{ id: '1', status: 200, body: { isEnabled: true, id: 'x', displayName: 'Security Defaults' } }],
    };
    expect(() => read(JSON.stringify(batch))).not.toThrow();
  });
});
