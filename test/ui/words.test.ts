import { expect, test } from 'vitest';
import { makeT } from '../../src/ui/words.ts';

test('the words of a key are filled in', () => {
  expect(makeT({ 'ask.caption': 'Question {number}' })('ask.caption', { number: 3 })).toBe('Question 3');
});

test('a key without words comes back as it is', () => {
  expect(makeT({})('gate.sender.closed')).toBe('gate.sender.closed');
});
