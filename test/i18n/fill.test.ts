import { expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';

test('each name in braces is filled in, numbers too', () => {
  expect(fill('{what} in {count} parts: {what}', { what: 'A', count: 2 })).toBe('A in 2 parts: A');
});

test('what is filled in is not searched again, and has no special signs', () => {
  expect(fill('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
});

test('a name that nobody gives stays, also one that every object has', () => {
  expect(fill('{what} {constructor}', {})).toBe('{what} {constructor}');
});
