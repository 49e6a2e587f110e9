import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codesOf, HOST_IDS } from '../../src/embed/codes/hosts.ts';
import { keptTable } from '../browser/hosts/table.ts';

test('the kept table of what was tried is made from the rows: npm run hosts, then table.ts --write', () => {
  expect(readFileSync('test/browser/hosts/table.md', 'utf8')).toBe(keptTable());
});

test.each(HOST_IDS)('%s has a code, and each kind once', (id) => {
  const kinds = codesOf(id).map(({ kind }) => kind);
  expect(kinds.length).toBeGreaterThan(0);
  expect(new Set(kinds).size).toBe(kinds.length);
});

test('what was tried says by what and on which day', () => {
  for (const { tried } of HOST_IDS.flatMap(codesOf))
    if (tried !== null) {
      expect(tried.by.length).toBeGreaterThan(3);
      expect(tried.on).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
});
