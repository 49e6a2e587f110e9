import { expect, test } from 'vitest';
import { settingsAddress } from '../../src/ui/organisation/organisation-load.ts';

const ROOT = 'https://guide.example/smtp/';
const address = (asked: string | null): string | null => settingsAddress(asked, ROOT)?.href ?? null;

test('settings come from the root of the site or from its folder for them', () => {
  expect(address(null)).toBe(`${ROOT}config.json`);
  expect(address('config.json')).toBe(`${ROOT}config.json`);
  expect(address('config/branch-2.json')).toBe(`${ROOT}config/branch-2.json`);
});

test.each([
  'uploads/evil.json',
  '../config.json',
  'config/../uploads/evil.json',
  '/config.json',
  'config/a/b.json',
  'https://evil.example/config.json',
  '//evil.example/a.json',
  'config\\evil.json',
  'other.json',
])('%s is not asked for', (asked) => expect(address(asked)).toBeNull());
