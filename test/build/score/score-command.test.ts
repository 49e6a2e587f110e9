import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROWS = [
  {
    id: 'pasted',
    text: 'pass: "W1nter2026"\n535 5.7.139 Authentication unsuccessful, account locked. Contact your administrator.',
    secrets: ['W1nter2026'],
    expected: {
      service: 'exchange-online',
      basicCode: '535',
      enhancedCode: '5.7.139',
      cause: 'account-locked-or-disabled',
      proves: { tls: null, authAttempted: true, mechanism: null, host: null, port: null, authSucceeded: false },
    },
  },
  {
    id: 'wrong on purpose',
    text: '250 2.0.0 OK <1@contoso.com> [Hostname=FR0P281MB0077.DEUP281.PROD.OUTLOOK.COM]',
    expected: {
      service: 'other',
      basicCode: '250',
      enhancedCode: '2.0.0',
      cause: 'success',
      proves: { tls: null, authAttempted: true, mechanism: null, host: null, port: null, authSucceeded: true },
    },
  },
  {
    id: 'case',
    today: '2026-11-23',
    facts: { tenantSmtpAuth: 'disabled', mailboxSmtpAuth: 'inherits', method: 'basic' },
    expect: { blocking: ['tenantSetting'], first: 'tenantSetting', notApplicable: ['token'] },
  },
];

const score = (content: string, ...args: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  const file = join(folder, 'rows.jsonl');
  writeFileSync(file, content);
  writeFileSync(
    join(folder, 'least.json'),
    JSON.stringify({ 'rows.jsonl': { right: { service: 2 }, of: { service: 2 } } }),
  );
  const given = args.map((arg) => arg.replace('LEAST', join(folder, 'least.json')));
  return spawnSync(process.execPath, ['src/build/score/score.ts', file, ...given], { encoding: 'utf8' });
};
const lines = ROWS.map((row) => JSON.stringify(row)).join('\n');

test('a line that is no row ends the command with its number', () => {
  const { status, stderr } = score(`${lines}\n{"id":"x"}`);
  expect([status, stderr]).toEqual([1, 'Line 4 is no row that can be scored.\n']);
});

test('a number that is lower than it was fails, and the last line is the JSON object all the same', () => {
  const { status, stdout, stderr } = score(lines, '--least', 'LEAST');
  expect([status, stderr]).toEqual([1, 'rows.jsonl: service is 1 of 2, and must be 2 of 2.\n']);
  expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '').rows).toBe(3);
});

test('rows without a day are judged on the given one', () => {
  const row = { id: 'x', facts: { method: 'basic' }, expect: { unknown: ['retirement'], blocking: [] } };
  const right = (day: string) =>
    JSON.parse(score(JSON.stringify(row), '--today', day).stdout.trimEnd().split('\n').at(-1) ?? '').right;
  expect(right('2026-12-30')).toEqual({ blocking: 1, unknown: 0 });
  expect(right('2027-01-02')).toEqual({ blocking: 1, unknown: 1 });
});

test('the score command counts per field, names the wrong ids and ends with one JSON object', () => {
  const { status, stdout } = score(lines);
  expect(status).toBe(0);
  expect(stdout).toContain('wrong on purpose (got "exchange-online", label "other")');
  const last = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
  expect(last).toEqual({
    rows: 3,
    right: {
      service: 1,
      basicCode: 2,
      enhancedCode: 2,
      cause: 2,
      tls: 2,
      authAttempted: 2,
      mechanism: 2,
      host: 2,
      port: 2,
      authSucceeded: 2,
      secrets: 1,
      blocking: 1,
      first: 1,
      notApplicable: 1,
    },
    of: {
      service: 2,
      basicCode: 2,
      enhancedCode: 2,
      cause: 2,
      tls: 2,
      authAttempted: 2,
      mechanism: 2,
      host: 2,
      port: 2,
      authSucceeded: 2,
      secrets: 1,
      blocking: 1,
      first: 1,
      notApplicable: 1,
    },
  });
});
