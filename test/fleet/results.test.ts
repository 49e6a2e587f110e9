import { describe, expect, test } from 'vitest';
import { CLIENT_IDS } from '../../src/domain/clients/clients.ts';
import { clientNamed } from '../../src/fleet/client-named.ts';
import { readAll } from '../../src/fleet/read-all.ts';
import { groupCommands } from '../../src/fleet/results/group-commands.ts';
import { toCsv, toMarkdown } from '../../src/fleet/results/hand-over.ts';
import { linesOf } from '../../src/fleet/results/lines.ts';
import { totalsOf } from '../../src/fleet/results/totals.ts';
import type { JudgedSender } from '../../src/fleet/sender.ts';
import { isLeftOut, namesOfTenant, severalTenants } from '../../src/fleet/settings/several-tenants.ts';
import type { FileReport } from '../../src/read/files/file-kinds.ts';
import { sender } from './a-sender.ts';
import { SENDER_FIELDS } from './sender-fields.ts';

const full = sender('scan', {
  account: 'svc@tailspin.example',
  authentication: 'basic',
  atRetirement: 'stops',
  blockedBy: ['securityDefaults', 'account'],
  notKnown: ['mailbox', 'token'],
  messages: 1234,
  lastSeen: '2026-11-20',
  smtpAuth: { own: 'inherits', inForce: 'enabled' },
  basicAllowedByPolicy: 'yes',
  ips: ['192.0.2.1', '192.0.2.2'],
  tls: ['1.2', '1.3'],
  owner: { name: 'Ng; Dana', device: '-1 "big"', place: ' Hall 7' },
  client: 'kyocera',
  ways: ['switchToOAuth', 'relayThroughConnector'],
  conflicts: ['owner', 'address'],
});
const HEADER =
  'Address,Account,Authentication,AtRetirement,BlockedBy,NotKnown,Messages,LastSeen,SmtpAuthOwn,SmtpAuthInForce,' +
  'BasicAllowedByPolicy,IpAddresses,Tls,Owner,Device,Place,Client,Ways,Conflicts';

describe('the table for a spreadsheet', () => {
  test('has every column, several values apart, and quotes where a cell needs them', () => {
    expect(toCsv([full])).toBe(
      `\uFEFF${HEADER}\r\nscan@tailspin.example,svc@tailspin.example,basic,stops,securityDefaults account,mailbox token,1234,2026-11-20,` +
        `inherits,enabled,yes,192.0.2.1 192.0.2.2,1.2 1.3,"Ng; Dana","'-1 ""big"""," Hall 7",kyocera,` +
        'switchToOAuth relayThroughConnector,owner address\r\n',
    );
  });
  test('leaves a cell empty where nothing is known', () => {
    expect(toCsv([sender('a')])).toBe(
      `\uFEFF${HEADER}\r\na@tailspin.example,,unknown,unknown,,,,,unknown,unknown,unknown,,,,,,,,\r\n`,
    );
    expect(toCsv([])).toBe(`\uFEFF${HEADER}\r\n`);
  });
  test.each(['=1', '+1', '-1', '@x', '\t=1', '\r=1'])('%j is no formula', (name) => {
    const [, row = ''] = toCsv([sender('a', { owner: { name, device: null, place: null } })]).split('\r\n', 2);
    expect(row.split(',')[13]).toMatch(/^"?'/);
  });
});

test('Markdown has a line for each sender, and no mark of its own', () => {
  const text = toMarkdown('Who  stops', ['Address'], [full, sender('b')], ({ address }) => [
    ` ${address}\n_x_ \\ [y] \`z\` `,
  ]);
  expect(text).toBe(
    '## Who stops\n\n| Address |\n| --- |\n| scan@tailspin.example \\_x\\_ \\\\ \\[y\\] \\`z\\` |\n| b@tailspin.example \\_x\\_ \\\\ \\[y\\] \\`z\\` |\n',
  );
});

const report = (name: string, more: Partial<FileReport> = {}): FileReport => ({
  name,
  kind: 'mailboxes',
  rows: 3,
  read: 2,
  skipped: 1,
  reasons: {},
  problem: null,
  notes: [],
  tenant: [],
  rowTenants: [],
  ...more,
});
const reading = (one: FileReport) => ({ report: one }) as Parameters<typeof totalsOf>[1][number];

test('the totals count each kind, and name the files by name', () => {
  const all: JudgedSender[] = [
    full,
    sender('b', { authentication: 'oauth', atRetirement: 'continues' }),
    sender('c', { authentication: 'both', atRetirement: 'alreadyBlocked' }),
    sender('d'),
    sender('e', { atRetirement: 'stops' }),
  ];
  const files = [report('b.csv', { rows: 9 }), report('c.csv'), report('a.csv'), report('b.csv')].map(reading);
  const totals = totalsOf(all, files);
  expect(totals).toEqual({
    senders: 5,
    basic: 1,
    oauth: 1,
    both: 1,
    unknown: 2,
    stops: 2,
    alreadyBlocked: 1,
    continues: 1,
    files: [
      { name: 'a.csv', kind: 'mailboxes', rows: 3, read: 2, skipped: 1 },
      { name: 'b.csv', kind: 'mailboxes', rows: 3, read: 2, skipped: 1 },
      { name: 'b.csv', kind: 'mailboxes', rows: 9, read: 2, skipped: 1 },
      { name: 'c.csv', kind: 'mailboxes', rows: 3, read: 2, skipped: 1 },
    ],
  });
  const lines = linesOf({
    senders: all,
    totals,
    tenant: { smtpAuth: 'unknown', securityDefaults: 'unknown', several: [] },
  });
  expect(lines).toHaveLength(6);
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual(totals);
  expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(SENDER_FIELDS);
});

test('the commands of a group are whole: state first, one change, and a way back that keeps a blank', () => {
  const { check, apply, undo } = groupCommands([sender('b'), full, sender('a'), sender('b')], 'allow');
  const list = [
    'Connect-ExchangeOnline',
    '$mailboxes = @(',
    "  'a@tailspin.example',",
    "  'b@tailspin.example',",
    "  'svc@tailspin.example'",
    ')',
  ];
  const read =
    '$mailboxes | ForEach-Object { Get-CASMailbox -Identity $_ } | Select-Object PrimarySmtpAddress, SmtpClientAuthenticationDisabled';
  const file = "$stateFile = Join-Path $HOME 'smtp-auth-before.csv'";
  expect(check).toEqual([...list, read]);
  expect(apply).toEqual([
    ...list,
    file,
    "if (Test-Path $stateFile) { throw 'Undo or rename the earlier state file first.' }",
    `${read} | Export-Csv -Path $stateFile -NoTypeInformation -Encoding UTF8`,
    'Import-Csv $stateFile | ForEach-Object { Set-CASMailbox -Identity $_.PrimarySmtpAddress -SmtpClientAuthenticationDisabled $false }',
    read,
  ]);
  expect(undo).toEqual([
    'Connect-ExchangeOnline',
    file,
    'Import-Csv $stateFile | ForEach-Object {',
    "  $before = if ($_.SmtpClientAuthenticationDisabled -eq '') { $null } else { $_.SmtpClientAuthenticationDisabled -eq 'True' }",
    '  Set-CASMailbox -Identity $_.PrimarySmtpAddress -SmtpClientAuthenticationDisabled $before',
    '}',
    'Import-Csv $stateFile | ForEach-Object { Get-CASMailbox -Identity $_.PrimarySmtpAddress } | ' +
      'Select-Object PrimarySmtpAddress, SmtpClientAuthenticationDisabled',
  ]);
  expect(groupCommands([full], 'turnOff').apply.join('\n')).toContain('-SmtpClientAuthenticationDisabled $true }');
});

describe('several tenants', () => {
  const id = '11111111-2222-3333-4444-555555555555';
  test.each<[string, FileReport[], string[]]>([
    ['none is named', [report('a')], []],
    ['one, by the same name', [report('a', { tenant: ['Tailspin'] }), report('b', { tenant: ['tailspin'] })], []],
    [
      'one, since a file joins its names',
      [
        report('a', { tenant: [id] }),
        report('b', { tenant: ['tailspin.example'] }),
        report('c', { tenant: [id, 'tailspin.example'] }),
      ],
      [],
    ],
    [
      'two, each by the name that people know best',
      [
        report('a', { tenant: [id, 'tailspin.example', 'Tailspin Toys'] }),
        report('b', { tenant: ['contoso.example', `${id.slice(0, -1)}6`] }),
      ],
      ['contoso.example', 'tailspin toys'],
    ],
    ['two in the rows of one file', [report('a', { rowTenants: ['Fabrikam', 'Contoso'] })], ['contoso', 'fabrikam']],
    [
      'by the id where nothing else is known',
      [report('a', { tenant: [id] }), report('b', { tenant: ['b.example'] })],
      [id, 'b.example'],
    ],
  ])('%s', (_, reports, names) => {
    expect(severalTenants(reports)).toEqual(names);
  });

  test('whoever chose one by a name means all its names', () => {
    const reports = [report('a', { tenant: [id, 'Tailspin.example'] }), report('b', { tenant: ['contoso.example'] })];
    expect(namesOfTenant(reports, 'TAILSPIN.example')).toEqual([id, 'tailspin.example']);
    expect(namesOfTenant(reports, 'Fabrikam')).toEqual(['fabrikam']);
  });

  test('a file of another tenant is left out as a whole or in part', () => {
    expect(isLeftOut(report('a', { problem: 'otherTenant' }))).toBe(true);
    expect(isLeftOut(report('a', { reasons: { otherTenant: 2 } }))).toBe(true);
    expect(isLeftOut(report('a', { reasons: {} }))).toBe(false);
  });
});

describe('what was left out for another tenant is read again', () => {
  const id = '11111111-2222-3333-4444-555555555555';
  const files: Record<string, Partial<FileReport>> = {
    'a.csv': { tenant: [id, 'tailspin.example'] },
    'b.csv': { problem: 'otherTenant', tenant: [id] },
    'c.csv': {},
    'd.csv': { reasons: { otherTenant: 1 }, rowTenants: ['tailspin.example'] },
  };
  /** The reads that were made, with the names of the tenant that each was told. */
  async function reads(tenant: string | null, known = files): Promise<string[]> {
    const made: string[] = [];
    const all = await readAll(Object.keys(known), { dates: 'dmy', tenant }, async (name, options) => {
      expect([options.dates, options.tenant]).toEqual(['dmy', tenant]);
      made.push([name, ...(options.tenantNames ?? [])].join(' '));
      return {
        report: report(name, { ...known[name], kind: options.tenantNames ? 'owners' : 'mailboxes' }),
        statements: [],
        earlier: null,
      };
    });
    expect(all.map((one) => one.report.name)).toEqual(Object.keys(known));
    return [...made, ...all.filter((one) => one.report.kind === 'owners').map((one) => `told ${one.report.name}`)];
  }

  test('where other files know the tenant by more names', async () => {
    const names = `${id} tailspin.example`;
    const again = [`b.csv ${names}`, `d.csv ${names}`, 'told b.csv', 'told d.csv'];
    expect(await reads('tailspin.example')).toEqual([...Object.keys(files), ...again]);
  });

  test('and not where none was chosen, or no file knows more', async () => {
    expect(await reads(null)).toEqual(Object.keys(files));
    expect(await reads('contoso.example')).toEqual(Object.keys(files));
  });
});

test.each([
  ['Konica Minolta bizhub C258', 'konicaBizhub'],
  ['bizhub, the one of Konica', 'konicaBizhub'],
  ['KYOCERA TASKalfa 4054ci', 'kyocera'],
  ['MailKit 4.8', 'mailKit'],
  ['our mail-kit job', 'mailKit'],
  ['a Grafana server in Hall 1', 'grafana'],
  ['CDO', 'cdo'],
  ['cdo.message', 'cdo'],
  ['Abcdo 12', null],
  ['Label printer, description missing', null],
  ['Verwaltungen SMTP', null],
  ['a scanner in the form room', null],
  ['grafana10', 'grafana'],
  ['the GrafanaServer', 'grafana'],
  ['myGrafana', null],
  ['Forti - Manager', 'fortiManager'],
  ['Sage 100 on SRV7', 'sage100'],
  ['SAGE100', 'sage100'],
  ['Django Post Office', 'djangoPostOffice'],
  ['Django, beside the post office', 'django'],
  ['curl', 'curl'],
  ['a curly thing', null],
  ['the big printer', null],
  ['', null],
  [null, null],
  [`${'x '.repeat(110)}grafana`, null],
])('the device "%s" is the client %s', (device, client) => {
  expect(clientNamed(device)).toBe(client);
  expect(clientNamed(device)).toBe(client);
});

test('every client of the catalogue is known by the name that the catalogue has', () => {
  for (const id of CLIENT_IDS) {
    const apart = id.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ');
    for (const device of [id, apart, `our ${apart.toUpperCase()}, hall 1`])
      expect(clientNamed(device), device).not.toBeNull();
  }
  expect(CLIENT_IDS.filter((id) => clientNamed(id) === id).length).toBeGreaterThan(280);
});
