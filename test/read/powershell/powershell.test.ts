import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/read/index.ts';

const facts = (name: string): Record<string, unknown> =>
  Object.fromEntries(
    read(readFileSync(`test/fixtures/powershell/${name}.txt`, 'utf8'))
      .evidence.filter(({ origin }) => origin === 'powershell')
      .map(({ fact, value }) => [fact, value]),
  );

describe('settings are read from whatever shape a cmdlet printed', () => {
  test.each([
    ['transport-config-list', { tenantSmtpAuth: 'disabled' }],
    ['transport-config-whole-list', { tenantSmtpAuth: 'enabled' }],
    ['cas-mailbox-blank', { mailboxSmtpAuth: 'inherits' }],
    ['both-in-one-paste', { tenantSmtpAuth: 'disabled', mailboxSmtpAuth: 'enabled' }],
    ['cas-mailbox-table', { mailboxSmtpAuth: 'disabled' }],
    ['cas-mailbox-table-collapsed', { mailboxSmtpAuth: 'enabled' }],
    ['cas-mailbox-json', { mailboxSmtpAuth: 'inherits' }],
    ['cas-mailbox-csv', { mailboxSmtpAuth: 'disabled' }],
    ['cas-mailbox-csv-excel', { mailboxSmtpAuth: 'disabled' }],
    ['cas-mailbox-default-view', { mailboxSmtpAuth: 'disabled' }],
    ['hash-as-text', { mailboxSmtpAuth: 'enabled' }],
    ['hash-table', { securityDefaults: 'off' }],
    ['all-settings-script', { tenantSmtpAuth: 'disabled', mailboxSmtpAuth: 'enabled' }],
    ['bare-value', { mailboxSmtpAuth: 'enabled' }],
    ['wrapped-console', { mailboxSmtpAuth: 'disabled' }],
    ['policy-in-force', { authenticationPolicy: 'blocksBasic' }],
    ['no-policy', { authenticationPolicy: 'allowsBasic' }],
    ['mailbox-type', { mailbox: 'shared' }],
    ['security-defaults', { securityDefaults: 'on' }],
  ])('%s', (name, expected) => {
    expect(facts(name)).toEqual(expected);
  });

  test('of several mailboxes with different values none is chosen', () => {
    const reading = read(readFileSync('test/fixtures/powershell/cas-mailboxes-table.txt', 'utf8'));
    expect(facts('cas-mailboxes-table')).toEqual({});
    expect(reading.mailboxes).toEqual([
      { identity: 'scanner', value: 'enabled' },
      { identity: 'reports', value: 'inherits' },
      { identity: 'billing', value: 'disabled' },
    ]);
  });

  test('a value without its object is shown and asked about, not guessed', () => {
    const reading = read('SmtpClientAuthenticationDisabled : True');
    expect(facts('without-object')).toEqual({});
    expect(reading.notUnderstood).toEqual(['SmtpClientAuthenticationDisabled : True']);
  });

  test('of several policies without an assignment none is chosen', () => {
    expect(facts('policies-without-assignment')).toEqual({});
  });

  test.each([
    ['error-not-found', 'mailboxNotFound'],
    ['error-not-connected', 'moduleMissing'],
    ['error-no-permission', 'noPermission'],
  ])('%s is an answer too', (name, problem) => {
    expect(read(readFileSync(`test/fixtures/powershell/${name}.txt`, 'utf8')).cmdletProblem).toBe(problem);
  });
});
