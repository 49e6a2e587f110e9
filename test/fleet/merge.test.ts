import { describe, expect, test } from 'vitest';
import { fleetOf } from '../../src/fleet/fleet.ts';
import { linesOf } from '../../src/fleet/results/lines.ts';
import { fixture, readBytes, readText } from '../read/files/read-fixture.ts';
import { mailboxes, permutations, readAll, report, senders, TODAY, tenant } from './fleet-of.ts';

const SCANNER = 'scanner@fabrikam.example';
const scuba = (disabled: boolean, at: string): string =>
  JSON.stringify({
    MetaData: { TimestampZulu: at },
    Results: {},
    Raw: { transport_config: [{ SmtpClientAuthenticationDisabled: disabled }] },
  });

describe('messages', () => {
  test('are summed over files, and rows that are equal in every column count once', async () => {
    const one = report(['3/24/2026', 'scanner', 'Basic', 14], ['3/25/2026', 'scanner', 'Basic', 6]);
    const two = report(['3/24/2026', 'scanner', 'Basic', 14], ['3/26/2026', 'scanner', 'Basic', 6]);
    expect((await senders([one, two]))[SCANNER]).toMatchObject({ messages: 26, lastSeen: '2026-03-26' });
  });

  test('equal rows are found where the columns stand in another order', async () => {
    const one = report(['3/24/2026', 'scanner', 'Basic', 14]);
    const turned = one
      .trim()
      .split('\n')
      .map((line) => line.split(',').reverse().join(','))
      .join('\n');
    expect((await senders([one, turned]))[SCANNER]?.messages).toBe(14);
  });

  test("the admin center's table counts only where no detail report names the address", async () => {
    const table = `Sender address,Domain,TLS 1.2,Messages sent\n${SCANNER},fabrikam.example,100%,999\nalarm@fabrikam.example,fabrikam.example,100%,7\n`;
    const found = await senders([table, report(['3/24/2026', 'scanner', 'Basic', 14])]);
    expect([found[SCANNER]?.messages, found['alarm@fabrikam.example']?.messages]).toEqual([14, 7]);
  });

  test('sign-ins are never messages', async () => {
    const log = `Username,Client app,Date (UTC),IP address,Sign-in error code\n${SCANNER},Authenticated SMTP,2026-11-20T10:00:00Z,203.0.113.1,0\n`;
    expect((await senders([log]))[SCANNER]).toMatchObject({
      messages: null,
      authentication: 'unknown',
      lastSeen: '2026-11-20',
    });
  });
});

describe('settings', () => {
  test('a mailbox that is blank inherits, one that lacks the property is unknown', async () => {
    const found = await senders([mailboxes(`${SCANNER},`), tenant(true), report(['3/24/2026', 'door', 'Basic', 1])]);
    expect(found[SCANNER]?.smtpAuth).toEqual({ own: 'inherits', inForce: 'disabled' });
    expect(found['door@fabrikam.example']?.smtpAuth).toEqual({ own: 'unknown', inForce: 'unknown' });
  });

  test('a column that is blank for everybody was not read', async () => {
    const found = await senders([
      `PrimarySmtpAddress,SmtpClientAuthenticationDisabled\n${SCANNER},\nb@fabrikam.example,\n`,
      tenant(true),
    ]);
    expect(found[SCANNER]?.smtpAuth).toEqual({ own: 'unknown', inForce: 'unknown' });
  });

  test('files that disagree: without dates nobody can tell, in any order', async () => {
    for (const files of permutations([mailboxes(`${SCANNER},True`), mailboxes(`${SCANNER},False`), tenant(true)]))
      expect((await senders(files))[SCANNER]).toMatchObject({
        smtpAuth: { own: 'unknown', inForce: 'unknown' },
        conflicts: ['smtpAuth.own'],
      });
    for (const files of permutations([mailboxes(`${SCANNER},`), tenant(false), tenant(true)]))
      expect((await senders(files))[SCANNER]).toMatchObject({
        smtpAuth: { own: 'inherits', inForce: 'unknown' },
        conflicts: ['smtpAuth.inForce'],
      });
  });

  test('files that disagree: the later date in them wins, in any order', async () => {
    for (const files of permutations([
      mailboxes(`${SCANNER},`),
      scuba(true, '2026-05-04T10:00:00Z'),
      scuba(false, '2026-06-04T10:00:00Z'),
    ]))
      expect((await senders(files))[SCANNER]).toMatchObject({
        smtpAuth: { own: 'inherits', inForce: 'enabled' },
        conflicts: [],
      });
    for (const files of permutations([mailboxes(`${SCANNER},`), tenant(true), scuba(false, '2026-06-04T10:00:00Z')]))
      expect((await senders(files))[SCANNER]).toMatchObject({
        smtpAuth: { inForce: 'unknown' },
        conflicts: ['smtpAuth.inForce'],
      });
  });

  const policies = 'Name,AllowBasicAuthSmtp\nBlock,False\nAllow,True\n';
  const users = (policy: string): string => `UserPrincipalName,AuthenticationPolicy\n${SCANNER},${policy}\n`;
  const organization = (policy: string): string => `Name : x\nDefaultAuthenticationPolicy : ${policy}\n`;
  test.each([
    ['their own policy allows', [users('Allow'), policies], 'yes'],
    ['their own policy blocks', [users('Block'), policies, organization('Allow')], 'no'],
    ["none of their own: the organisation's default", [users(''), policies, organization('Block')], 'no'],
    ['none of their own and no default', [users(''), policies, organization('')], 'yes'],
    ['none of their own, the default unknown', [users(''), policies], 'unknown'],
    ['their own unknown', [policies, organization('Block'), mailboxes(`${SCANNER},`)], 'unknown'],
    ['their own policy not among those read', [users('Third'), policies], 'unknown'],
  ] as const)('the policy: %s', async (_, files, expected) => {
    expect((await senders(files))[SCANNER]?.basicAllowedByPolicy).toBe(expected);
  });
});

describe('one mailbox', () => {
  test('alias and sign-in name are one sender where a file tells', async () => {
    const addresses =
      `PrimarySmtpAddress;UserPrincipalName;EmailAddresses;SmtpClientAuthenticationDisabled\n${SCANNER};scan@fabrikam.example;SMTP:${SCANNER} ` +
      'smtp:copier@fabrikam.example;False\n';
    const log =
      'Username,Client app,Date (UTC),IP address,Sign-in error code\nscan@fabrikam.example,SMTP,2026-11-20T10:00:00Z,203.0.113.200,0\n';
    const sent = report(['3/24/2026', 'copier', 'Basic', 3], ['3/24/2026', 'scanner', 'Basic', 4]);
    for (const files of permutations([addresses, log, sent])) {
      const found = await senders(files);
      expect(Object.keys(found)).toEqual([SCANNER]);
      expect(found[SCANNER]).toMatchObject({
        messages: 7,
        lastSeen: '2026-11-20',
        ips: ['203.0.113.0', '203.0.113.1', '203.0.113.200'],
        smtpAuth: { own: 'enabled' },
      });
    }
  });

  test('a name that two mailboxes claim stays by itself', async () => {
    const list = (address: string): string =>
      `PrimarySmtpAddress,EmailAddresses\n${address},"SMTP:${address} smtp:copier@fabrikam.example"\n`;
    const files = [list(SCANNER), list('fax@fabrikam.example'), report(['3/24/2026', 'copier', 'Basic', 3])];
    const found = await senders(files);
    expect(Object.keys(found).sort()).toEqual(['copier@fabrikam.example', 'fax@fabrikam.example', SCANNER]);
    expect(found['copier@fabrikam.example']?.conflicts).toEqual(['address']);
  });

  test('where a list says which account signs in, its settings count', async () => {
    const owners = `Address,Owner,Account\n${SCANNER},Team A,svc@fabrikam.example\n`;
    const files = [
      owners,
      mailboxes(`${SCANNER},False`, 'svc@fabrikam.example,True'),
      report(['3/24/2026', 'scanner', 'Basic', 3]),
    ];
    expect((await senders(files))[SCANNER]).toMatchObject({
      smtpAuth: { own: 'disabled' },
      blockedBy: ['mailboxSetting'],
    });
    const { senders: all } = fleetOf(await readAll(files), TODAY);
    expect(all.find(({ address }) => address === SCANNER)).toMatchObject({
      account: 'svc@fabrikam.example',
      settingsOf: 'account',
    });
  });

  test('lists of owners that disagree leave it open', async () => {
    const found = await senders([
      `Address,Owner,Place\n${SCANNER},Team A,Hall 1\n`,
      `Address,Owner,Place\n${SCANNER},Team B,Hall 1\n`,
    ]);
    expect(found[SCANNER]).toMatchObject({
      owner: { name: null, device: null, place: 'Hall 1' },
      conflicts: ['owner'],
    });
  });
});

describe('the judgement', () => {
  const log = (protocol: string, code: number): string =>
    `Username,Client app,Date (UTC),IP address,Sign-in error code,Authentication Protocol\n${SCANNER},Authenticated ` +
    `SMTP,2026-11-20T10:00:00Z,203.0.113.1,${code},${protocol}\n`;

  test.each([
    ['Basic, nothing closed: stops', [report(['3/24/2026', 'scanner', 'Basic', 1])], 'stops', []],
    ['both: stops', [report(['3/24/2026', 'scanner', 'Basic', 1], ['3/24/2026', 'scanner', 'OAuth', 1])], 'stops', []],
    ['OAuth: continues', [report(['3/24/2026', 'scanner', 'OAuth', 1])], 'continues', []],
    [
      'OAuth and the mailbox is off: continues, though blocked',
      [report(['3/24/2026', 'scanner', 'OAuth', 1]), mailboxes(`${SCANNER},True`)],
      'continues',
      ['mailboxSetting'],
    ],
    [
      'Basic and the mailbox is off',
      [report(['3/24/2026', 'scanner', 'Basic', 1]), mailboxes(`${SCANNER},True`)],
      'alreadyBlocked',
      ['mailboxSetting'],
    ],
    ['never seen', [mailboxes(`${SCANNER},True`)], 'unknown', ['mailboxSetting']],
    ['seen, the way unknown', [log('None', 0)], 'unknown', []],
    ['a wrong password', [log('ROPC', 50126)], 'alreadyBlocked', ['account']],
    ['a policy of Conditional Access', [log('ROPC', 53003)], 'alreadyBlocked', ['conditionalAccess']],
    ['a second factor, the way unknown: it stops Basic alone', [log('None', 50076)], 'unknown', []],
    ['a second factor, with Basic', [log('ROPC', 50076)], 'alreadyBlocked', ['account']],
    [
      'a refused sign-in before a message was accepted',
      [log('ROPC', 50126), report(['11/24/2026', 'scanner', 'Basic', 1])],
      'stops',
      [],
    ],
  ] as const)('%s', async (_, files, retirement, blocked) => {
    expect((await senders(files))[SCANNER]).toMatchObject({ atRetirement: retirement, blockedBy: blocked });
  });

  test('a policy without Basic stops Basic and both, and says nothing of who is unknown', async () => {
    const block = [
      'Name,AllowBasicAuthSmtp\nBlock,False\n',
      `UserPrincipalName,AuthenticationPolicy\n${SCANNER},Block\n`,
    ];
    const of = async (file: string) => (await senders([...block, file]))[SCANNER]?.blockedBy;
    expect(await of(report(['3/24/2026', 'scanner', 'Basic', 1]))).toEqual(['authenticationPolicy']);
    expect(await of(report(['3/24/2026', 'scanner', 'Basic', 1], ['3/24/2026', 'scanner', 'OAuth', 1]))).toEqual([
      'authenticationPolicy',
    ]);
    expect(await of(report(['3/24/2026', 'scanner', 'OAuth', 1]))).toEqual([]);
    expect(await of(log('None', 0))).toEqual([]);
  });

  test('gates are in the order of the path, and what nobody judged is named', async () => {
    const defaults = JSON.stringify({
      id: '00000000-0000-0000-0000-000000000005',
      displayName: 'Security Defaults',
      isEnabled: true,
    });
    const found = await senders([
      report(['3/24/2026', 'scanner', 'Basic', 1]),
      mailboxes(`${SCANNER},`),
      tenant(true),
      defaults,
    ]);
    expect(found[SCANNER]?.blockedBy).toEqual(['tenantSetting', 'securityDefaults']);
    expect(found[SCANNER]?.notKnown).toContain('authenticationPolicy');
    expect(found[SCANNER]?.notKnown).not.toContain('tenantSetting');
  });
});

describe('all files together', () => {
  const names = ['smtp-auth-report.csv', 'sign-ins.csv', 'cas-mailboxes.csv', 'users.csv', 'owners.csv'];

  test('the order of files never matters', async () => {
    const readings = async (order: readonly string[]) =>
      linesOf(fleetOf(await Promise.all(order.map((name) => readBytes(fixture(name), {}, undefined, name))), TODAY));
    const [first, ...others] = permutations(names);
    const expected = await readings(first ?? []);
    for (const order of others.filter((_, at) => at % 7 === 0)) expect(await readings(order)).toEqual(expected);
  });

  test('one tenant a table: rows of another are left out where one is chosen, and several are named', async () => {
    const alert = await readText(new TextDecoder().decode(fixture('cipp-alert.json')), { tenant: 'Fabrikam.example' });
    expect(alert.report).toMatchObject({ read: 1, reasons: { otherTenant: 1 } });
    const open = await readText(new TextDecoder().decode(fixture('cipp-alert.json')));
    expect(fleetOf([open], TODAY).tenant.several).toEqual(['contoso.example', 'fabrikam.example']);
    const maester = new TextDecoder().decode(fixture('maester.json'));
    expect((await readText(maester, { tenant: 'Contoso' })).report.problem).toBe('otherTenant');
    expect((await readText(maester, { tenant: 'fabrikam' })).report.problem).toBeNull();
  });
});
