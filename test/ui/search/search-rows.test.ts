import { expect, test } from 'vitest';
import { makeSearch, type SearchRow, wordsIn } from '../../../src/ui/search/search-rows.ts';

const ROWS: readonly SearchRow[] = [
  ['reply', 'errors/a/', '535 5.7.139 SMTP AUTH is off for the organisation', 'disabled for the tenant'],
  ['reply', 'errors/b/', '535 5.7.139 SMTP AUTH is off for the mailbox', 'disabled for the mailbox'],
  ['fix', 'article/#remedy-x', 'Turn on SMTP AUTH for this mailbox', 'set casmailbox setcasmailbox'],
  ['client', 'clients/c/', 'Canon imageRUNNER', 'image runner advance'],
  ['page', 'senders/', 'Wer benutzt noch Basic?', 'größe'],
];
const find = makeSearch(ROWS);
const addresses = (query: string): string[] => find(query).map(({ address }) => address);

test('codes are one word, marks and capitals are left out', () => {
  expect(wordsIn('535 5.7.139 Größe, café!')).toEqual(['535', '5.7.139', 'große', 'cafe']);
});

test('rare words decide, common ones and unknown ones do not', () => {
  expect(addresses('5.7.139 disabled for the Tenant qwertz')[0]).toBe('errors/a/');
  expect(addresses('5.7.139').sort()).toEqual(['errors/a/', 'errors/b/']);
});

test('the beginning of a word finds it while somebody types, one letter finds nothing', () => {
  expect(addresses('cano')).toEqual(['clients/c/']);
  expect(addresses('setcas')).toEqual(['article/#remedy-x']);
  expect(addresses('q')).toEqual([]);
});

test('a title beats a text', () => {
  expect(addresses('mailbox')).toEqual(['article/#remedy-x', 'errors/b/']);
  expect(addresses('imagerunner')[0]).toBe('clients/c/');
});

test('a query of any length is answered at once', () => {
  const long = 'disabled for the tenant '.repeat(20_000);
  const begun = performance.now();
  expect(addresses(long)[0]).toBe('errors/a/');
  expect(performance.now() - begun).toBeLessThan(1000);
});
