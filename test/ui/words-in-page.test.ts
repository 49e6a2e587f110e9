import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { treeOf, wordsOfTree } from '../../src/ui/start/words-in-page.ts';

test('all words come back from the tree that stands in a page', () => {
  expect(Object.keys(en).length).toBeGreaterThan(500);
  expect(wordsOfTree(treeOf(en))).toEqual(en);
});

test.each([
  ['a key within a key', { 'a.b': '1', 'a.b.c': '2' }],
  ['the longer key first', { 'a.b.c': '2', 'a.b': '1', a: '0' }],
])('%s keeps both words', (_, words) => {
  expect(wordsOfTree(treeOf(words))).toEqual(words);
});
