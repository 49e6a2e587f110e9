import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInDetail as read, readInSlices, removePersonalData } from '../../../src/read/index.ts';
import { cpuTime } from '../../cpu-time.ts';

/** Pieces of what readers look for, so that random texts come near it. */
const PIECES = [
  ...[
    '535 ',
    '5.7.139',
    ' 5.7.57',
    '334 ',
    'AUTH LOGIN',
    'EHLO x\n',
    '250-',
    '\r\n',
    '\n',
    '"',
    "'",
    '{',
    '[',
    ']',
    '}',
    ':',
    ',',
    '>',
    '<',
  ],
  ...[
    'SmtpClientAuthenticationDisabled',
    ' : ',
    'True',
    'Get-CASMailbox',
    '----',
    'password=',
    'Bearer ',
    'eyJ',
    '@',
    '.',
    '=\n',
    '=C3',
    '&lt;',
    '\\n',
    '\\\\',
  ],
  ...[
    '\u202e',
    '\u0000',
    '\u200b',
    '\ud800',
    'ＳＭＴＰ',
    'ѕmtp',
    'İ',
    'ß',
    '\u001b[31m',
    '#TYPE ',
    'AADSTS50126',
    'Content-Transfer-Encoding: base64\n\n',
    'QUJD',
  ],
];
const nearText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8, unit: 'binary' })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('any text at all', () => {
  test('never throws, and gives a whole reading', () => {
    fc.assert(
      fc.property(fc.oneof(nearText, fc.string({ maxLength: 400, unit: 'binary' })), (text) => {
        const reading = read(text);
        expect(Array.isArray(reading.replies)).toBe(true);
        expect(typeof removePersonalData(text)).toBe('string');
      }),
      { numRuns: 600 },
    );
    // The bound is wide because test machines are shared.
  }, 30_000);

  test('JSON of any shape never throws', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        read(json);
        read(`{"value":${json}}`);
        read(`{"resources":${json},"error":${json}}`);
      }),
      { numRuns: 200 },
    );
  });

  test('what is read holds no markup that the text did not hold as text', () => {
    const { replies, redacted } = read(
      '<script>alert(1)</script> 535 5.7.3 Authentication unsuccessful <img src=x onerror=alert(1)>',
    );
    for (const value of [redacted, ...replies.map(({ words }) => words)]) expect(typeof value).toBe('string');
    expect(replies.at(-1)?.reply).toBe('authenticationUnsuccessful');
  });

  test('hidden characters do not hide a reply', () => {
    expect(
      read('5\u200b35 5.7\u00ad.139 Authen\u202eticat\u0000ion unsuccessful, account\u2060 locked.').replies.at(-1)
        ?.reply,
    ).toBe('accountLocked');
  });
});

describe('time grows with the length and no faster', () => {
  const LENGTH = 2_000_000;
  const filled = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  test.each([
    [
      'a log',
      '2026-11-20 10:00:02 < smtp.office365.com[192.0.2.1]:587: 535 5.7.139 Authentication unsuccessful, account locked.\n',
    ],
    ['dull lines', 'lorem ipsum dolor sit amet, consectetur adipiscing elit\n'],
    ['one letter', 'a'],
    ['digits', '5'],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['dots', '5.7.'],
    ['codes', '535 5.7.3 '],
    ['brackets', '['],
    ['nested objects', '{"a":'],
    ['quotes', '"'],
    ['backslashes', '\\\\'],
    ['entities', '&lt;'],
    ['prompts', '334 \nQUJDREVG\n'],
    ['passwords', 'password: x '],
    ['list lines', 'SmtpClientAuthenticationDisabled : True\n'],
    ['names', 'smtp.'],
    ['bidirectional marks', '\u202e5'],
    ['addresses', 'a@a.'],
  ])(
    '%s',
    (_, piece) => {
      const text = filled(piece);
      // 10 MB in a second is the promise; the bound is wide because test machines are slow.
      expect(cpuTime(() => read(text))).toBeLessThan(2_000);
    },
    20_000,
  );

  test.each([
    'a',
    '5.7.',
    'smtp.',
    'a:',
    '535 ',
    'AUTH LOGIN ',
    'password: x ',
    'Name : value\n',
    'AllowBasicAuthSmtp,\n',
    '5',
    '> ',
    '\n',
    'QUJD',
    'Bearer ',
  ])(
    'a text of the longest length that is read whole: %s',
    (piece) => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
      const took = cpuTime(() => {
        read(text);
        removePersonalData(text);
      });
      expect(took).toBeLessThan(2_500);
    },
    20_000,
  );
});

describe('in slices', () => {
  const long = `${'nothing of interest here\n'.repeat(60_000)}535 5.7.139 Authentication unsuccessful, account locked.\n`;
  test('the same is read as at once, with progress', async () => {
    const shares: number[] = [];
    const reading = await readInSlices(long, { onProgress: (share) => shares.push(share) });
    expect(reading.replies).toEqual(read(long).replies);
    expect(reading.replies.at(-1)?.reply).toBe('accountLocked');
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  test('it can be cancelled', async () => {
    const controller = new AbortController();
    const reading = readInSlices(long, {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
  });
});
