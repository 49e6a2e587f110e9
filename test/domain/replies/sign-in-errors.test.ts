import { expect, test } from 'vitest';
import { isFactValue } from '../../../src/domain/facts.ts';
import { SIGN_IN_ERROR_CODES, signInError } from '../../../src/domain/sign-in-errors.ts';
import { cell, list, rowsOf } from '../oracle/table.ts';

const CODES = rowsOf('sign-in-errors.md').flatMap((row) =>
  list(cell(row, 'Codes')).map((code) => [Number(code), cell(row, 'Proves')] as const),
);

test.each(CODES)('AADSTS%d proves %s', (code, proves) => {
  const wanted = Object.fromEntries(list(proves).map((pair) => pair.split('=')));
  expect(signInError(code)?.proves).toEqual(wanted);
});

test('no code stands in two rows, and unknown codes prove nothing', () => {
  expect(new Set(CODES.map(([code]) => code)).size).toBe(CODES.length);
  for (const code of [0, 1, 50127, 80015, Number.NaN]) expect(signInError(code)).toBeNull();
});

test('every fact that a code proves has that value', () => {
  for (const code of SIGN_IN_ERROR_CODES)
    for (const [fact, value] of Object.entries(signInError(code)?.proves ?? {}))
      expect(isFactValue(fact, String(value)), `${code}: ${fact}=${value}`).toBe(true);
});
