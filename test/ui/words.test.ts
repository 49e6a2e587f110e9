import { expect, test } from 'vitest';
import { makeT } from '../../src/ui/words.ts';

test('names in braces are filled in, numbers too', () => {
  expect(makeT({ 'ask.caption': 'Question {number}' })('ask.caption', { number: 3 })).toBe('Question 3');
});

test('a name that nobody gives stays visible, so that the fault is seen', () => {
  expect(makeT({ 'ask.caption': 'Question {number}' })('ask.caption')).toBe('Question {number}');
});

test('what is filled in is not searched for names again', () => {
  expect(makeT({ 'ask.caption': '{number}' })('ask.caption', { number: '{number}' })).toBe('{number}');
});

test('a key without words comes back as it is', () => {
  expect(makeT({})('gate.sender.closed')).toBe('gate.sender.closed');
});
