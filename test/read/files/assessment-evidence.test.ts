import { describe, expect, test } from 'vitest';
import { read } from '../../../src/read/index.ts';
import { fixture, readText } from './read-fixture.ts';

const facts = (name: string) =>
  read(new TextDecoder().decode(fixture(name))).evidence.map(({ fact, value, at }) => [fact, value, at]);

describe('the guide reads what administrators own', () => {
  test('ScubaGear: the organisation’s setting with its date, and what the policies do to a legacy client', () => {
    expect(facts('scubagear.json')).toEqual([
      ['tenantSmtpAuth', 'disabled', '2026-05-04T10:00:00Z'],
      ['conditionalAccess', 'blocks', '2026-05-04T10:00:00Z'],
    ]);
  });
  test('Maester: a failed test says that SMTP AUTH is on', () => {
    expect(facts('maester.json')).toEqual([['tenantSmtpAuth', 'enabled', '2026-06-01T10:00:00Z']]);
  });
  test('ScubaGear’s table: the result of the control, whatever else it fails', () => {
    expect(facts('scubagear.csv')).toEqual([['tenantSmtpAuth', 'enabled', undefined]]);
    expect(read('Control ID;Result\nMS.EXO.5.1v1;Pass\n').evidence).toMatchObject([{ value: 'disabled' }]);
  });
  test('CIPP and Get-CASMailbox: each mailbox is listed', () => {
    const { mailboxes } = read(new TextDecoder().decode(fixture('cas-mailboxes.csv')));
    expect(mailboxes.map(({ value }) => value)).toEqual(['inherits', 'enabled', 'disabled', 'disabled']);
    expect(read(new TextDecoder().decode(fixture('cipp-mailboxes.csv'))).mailboxes).toHaveLength(2);
  });
  test('what names the tenant or a person is in no words that are shown', () => {
    for (const name of ['scubagear.json', 'maester.json'])
      expect(JSON.stringify(read(new TextDecoder().decode(fixture(name))).evidence)).not.toMatch(/Fabrikam|@/i);
  });
});

test('Security Defaults as PowerShell prints them are read for the table of senders', async () => {
  const { report, statements } = await readText(
    'PS C:\\> Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy | fl\n\nDisplayName : Security Defaults\nIsEnabled   : True\n',
  );
  expect(report.kind).toBe('securityDefaults');
  expect(statements).toMatchObject([{ is: 'tenant', name: 'securityDefaults', value: 'on' }]);
});
