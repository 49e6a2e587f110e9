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

test('the score command counts per field, names the wrong ids and ends with one JSON object', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'score-')), 'rows.jsonl');
  writeFileSync(file, ROWS.map((row) => JSON.stringify(row)).join('\n'));
  const { status, stdout } = spawnSync(process.execPath, ['src/build/score/score.ts', file], { encoding: 'utf8' });
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
