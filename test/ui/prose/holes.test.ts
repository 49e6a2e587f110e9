import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { toCopy } from '../../../src/ui/prose/holes.ts';
import { makeT } from '../../../src/ui/words.ts';

const t = makeT(en);

test('a command that lacks nothing is copied as it stands', () => {
  expect(toCopy(t, 'Get-TransportConfig', [])).toBe('Get-TransportConfig');
});

test('a command with values to fill in begins with a comment that names them', () => {
  expect(toCopy(t, "$a = '<your domain>'", ['your domain', 'name of the connector'])).toBe(
    "# Fill in: your domain, name of the connector\n$a = '<your domain>'",
  );
});
