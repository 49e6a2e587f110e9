import { beforeAll, describe, expect, test } from 'vitest';
import { fleetOf } from '../../src/fleet/fleet.ts';
import { grouped, selected, WHOLE } from '../../src/fleet/query.ts';
import { progressSince } from '../../src/fleet/results/compare.ts';
import { figuresOf } from '../../src/fleet/results/figures.ts';
import { EXPORT_COMMANDS, groupCommands } from '../../src/fleet/results/group-commands.ts';
import { toCsv, toJson, toMarkdown } from '../../src/fleet/results/hand-over.ts';
import type { Fleet } from '../../src/fleet/sender.ts';
import { waysFor, withAnswers } from '../../src/fleet/ways.ts';
import { readText } from '../read/files/read-fixture.ts';
import { mailboxes, readAll, report, TODAY } from './fleet-of.ts';

const FILES = [
  report(
    ['11/24/2026', 'scanner', 'Basic', 14],
    ['11/23/2026', 'alarm', 'Basic', 400],
    ['11/25/2026', 'erp', 'OAuth', 9],
    ['11/20/2026', 'door', 'Basic', 2],
  ),
  mailboxes(
    'scanner@fabrikam.example,False',
    'door@fabrikam.example,True',
    'erp@fabrikam.example,',
    'quiet@fabrikam.example,',
  ),
  'Address,Device,Owner,Place\nscanner@fabrikam.example,Copier,=1+1,Hall 1\nalarm@fabrikam.example,"Alarm, ""red""",Team A,Hall 1\n',
];
let fleet: Fleet;
beforeAll(async () => {
  fleet = fleetOf(await readAll(FILES), TODAY);
});
const shown = (query: Partial<typeof WHOLE>): string[] =>
  selected(fleet.senders, { ...WHOLE, ...query }).map(({ address }) => address.split('@')[0] ?? '');

describe('a query', () => {
  test('what stops stands first, by messages, and who was never seen last', () => {
    expect(shown({})).toEqual(['alarm', 'scanner', 'door', 'erp', 'other', 'quiet']);
  });
  test('orders by address, messages and day', () => {
    expect(shown({ sort: 'address' })).toEqual(['alarm', 'door', 'erp', 'other', 'quiet', 'scanner']);
    expect(shown({ sort: 'messages' })).toEqual(['alarm', 'scanner', 'erp', 'door', 'other', 'quiet']);
    expect(shown({ sort: 'lastSeen' })).toEqual(['erp', 'scanner', 'alarm', 'door', 'other', 'quiet']);
  });
  test('finds parts of addresses, owners, devices and places, in any case', () => {
    expect(shown({ search: 'SCAN' })).toEqual(['scanner']);
    expect(shown({ search: 'team a' })).toEqual(['alarm']);
    expect(shown({ search: 'hall 1', sort: 'address' })).toEqual(['alarm', 'scanner']);
    expect(shown({ search: 'nobody' })).toEqual([]);
  });
  test('filters by what happens, by method and by who was seen', () => {
    expect(shown({ atRetirement: 'stops' })).toEqual(['alarm', 'scanner']);
    expect(shown({ atRetirement: 'alreadyBlocked' })).toEqual(['door']);
    expect(shown({ authentication: 'oauth' })).toEqual(['erp']);
    expect(shown({ seen: true })).toEqual(['alarm', 'scanner', 'door', 'erp']);
  });
  test('groups keep the order, and who has no value stands last', () => {
    const groups = grouped(selected(fleet.senders, WHOLE), 'place');
    expect(groups.map(({ key, senders }) => [key, senders.length])).toEqual([
      ['Hall 1', 2],
      ['', 4],
    ]);
    expect(grouped(fleet.senders, 'none')).toHaveLength(1);
    expect(
      grouped(fleet.senders, 'setting')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['disabled', 'enabled', 'inherits', 'unknown']);
  });
});

test('the figures count who was seen, and name the files that would tell more', () => {
  expect(figuresOf(fleet.senders, ['smtpAuthReport', 'mailboxes', 'owners'])).toEqual({
    seen: 4,
    basic: 3,
    stops: 2,
    alreadyBlocked: 1,
    continues: 1,
    cannotTell: 0,
    neverSeen: 2,
    missing: ['mailboxes', 'tenant', 'policies'],
  });
  expect(figuresOf([], []).missing).toEqual(['usage', 'mailboxes']);
});

test('answers for a selection change its ways alone, and none for who needs none', () => {
  const answers = { recipients: 'internal', address: 'fixed', add: [] } as const;
  const chosen = ['scanner@fabrikam.example', 'erp@fabrikam.example'].map((address) => [address, answers] as const);
  const after = withAnswers(fleet.senders, new Map(chosen));
  const waysOf = (name: string) => after.find(({ address }) => address.startsWith(name))?.ways;
  expect(waysOf('scanner')).toContain('relayThroughConnector');
  expect(waysOf('scanner')).not.toContain('relayOnPremises');
  expect(waysOf('erp')).toEqual([]);
  expect(waysOf('alarm')).toEqual(fleet.senders.find(({ address }) => address.startsWith('alarm'))?.ways);
  expect(waysOf('scanner')).not.toEqual(waysOf('alarm'));
});

test('who uses Basic is shown ways by the client and by what a person says of it', () => {
  const kyocera = waysFor('basic', 'kyocera');
  expect(waysFor('both', 'kyocera')).toEqual(kyocera);
  expect([waysFor('oauth', 'kyocera'), waysFor('unknown', 'kyocera')]).toEqual([[], []]);
  expect([kyocera[1], waysFor('basic', 'mailKit')[1]]).toEqual(['relayThroughConnector', 'sendThroughGraph']);
  // Nobody can put a proxy before every client, nor change the code of a product.
  expect(kyocera).toContain('useOAuthProxy');
  for (const way of ['useOAuthProxy', 'sendThroughGraph'] as const)
    expect(waysFor('basic', 'zabbix')).not.toContain(way);
  expect(waysFor('basic', 'kyocera', { recipients: 'internal', address: 'fixed' })[0]).toBe('useHighVolumeEmail');
  expect(waysFor('basic', 'kyocera', { recipients: 'external', address: 'fixed' })[0]).not.toBe('useHighVolumeEmail');
  expect(waysFor('basic', null, { recipients: 'external' })).not.toContain('useDirectSend');
  expect(withAnswers(fleet.senders, new Map())).toBe(fleet.senders);
});

describe('what is handed over', () => {
  test('CSV opens in Excel as it is, and holds no formula', () => {
    const csv = toCsv(selected(fleet.senders, { ...WHOLE, atRetirement: 'stops' }));
    expect(csv.startsWith('\uFEFFAddress,')).toBe(true);
    expect(csv).toContain(`,'=1+1,`);
    expect(csv).toContain('"Alarm, ""red"""');
    for (const line of csv.slice(1).split('\r\n'))
      for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+@\t\r]/);
  });

  test('Markdown escapes its own marks', () => {
    const text = toMarkdown('a|b', ['A', 'B'], fleet.senders.slice(0, 1), () => ['x|y', '<b>\n*z*']);
    expect(text).toBe('## a\\|b\n\n| A | B |\n| --- | --- |\n| x\\|y | \\<b\\> \\*z\\* |\n');
  });

  test('JSON can be dropped again and shows the progress', async () => {
    const { report: told, earlier } = await readText(toJson(fleet.senders, fleet.totals, '2026-11-01', false));
    expect(told.kind).toBe('earlierResult');
    const now = fleetOf(
      await readAll([
        FILES[0]?.replace('scanner,fabrikam.example,Basic', 'scanner,fabrikam.example,OAuth') ?? '',
        ...FILES.slice(1),
      ]),
      TODAY,
    );
    expect(progressSince(earlier?.senders ?? [], earlier?.date ?? null, now.senders)).toEqual({
      since: '2026-11-01',
      stops: { before: 2, now: 1 },
      changed: [{ address: 'scanner@fabrikam.example', before: 'stops', now: 'continues' }],
      added: [],
      gone: [],
    });
  });

  test('the lines of the command can be dropped as well', async () => {
    const lines = fleet.senders.map((sender) => JSON.stringify(sender)).join('\n');
    expect((await readText(`${lines}\n${JSON.stringify(fleet.totals)}\n`)).earlier?.senders).toHaveLength(6);
  });
});

describe('commands of a group', () => {
  const turnOff = () => groupCommands(fleet.senders, 'turnOff');
  test('reading changes nothing', () => {
    expect(turnOff().check.join('\n')).not.toMatch(/\bSet-/);
  });
  test('the state before is written before anything is changed, and the undo brings back a blank as one', () => {
    const { apply, undo } = turnOff();
    const write = apply.findIndex((line) => line.includes('Export-Csv'));
    const change = apply.findIndex((line) => line.includes('Set-CASMailbox'));
    expect(write).toBeGreaterThan(0);
    expect(write).toBeLessThan(change);
    expect(undo.join('\n')).toContain("-eq '') { $null }");
  });
  test('an address is a quoted text, whatever letters it has', () => {
    const [first] = fleet.senders;
    const odd = { ...(first as (typeof fleet.senders)[number]), address: "o'brien’x@fabrikam.example", account: null };
    expect(groupCommands([odd], 'allow').apply).toContain("  'o''brien’’x@fabrikam.example'");
  });
  test('the account that signs in is meant where it is known', () => {
    const [first] = fleet.senders;
    const other = { ...(first as (typeof fleet.senders)[number]), account: 'svc@fabrikam.example' };
    expect(groupCommands([other], 'allow').check).toContain("  'svc@fabrikam.example'");
  });
});

describe('the block that exports what Exchange Online knows', () => {
  const text = EXPORT_COMMANDS.join('\n');
  /** The columns that the block makes itself, with the words and marks of their expressions. */
  const made = new Map<string, { name: string; words: string[] }>(
    EXPORT_COMMANDS.flatMap((line) => {
      const [, variable, name, how = ''] = line.match(/^\$(\w+) = @\{ Name = '(\w+)'; Expression = (.*)\}$/) ?? [];
      const words = [...how.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
      return name === undefined ? [] : [[`$${variable}`, { name, words }] as const];
    }),
  );
  /** A file as PowerShell writes it, from what each column holds in each row. */
  function fileOf(name: string, ...rows: Record<string, string>[]): string {
    const line = EXPORT_COMMANDS.find((command) =>
      command.endsWith(`| Export-Csv (Join-Path $folder '${name}') @write`),
    );
    const [, list = ''] = line?.match(/Select-Object (.*) \| Export-Csv/) ?? [];
    const columns = list
      .replace(/@\{ Name = '(\w+)'.*\} \}/, '$1')
      .split(', ')
      .map((column) => made.get(column)?.name ?? column);
    const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
    return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map(quoted).join('\r\n');
  }

  test('signs in, and changes nothing', () => {
    expect(EXPORT_COMMANDS[0]).toBe('Connect-ExchangeOnline');
    const used = new Set(text.match(/\b[A-Z][a-z]+-[A-Z]\w+/g)?.filter((cmdlet) => !cmdlet.startsWith('Get-')));
    const writing = ['New-Item', 'Join-Path', 'Select-Object', 'Export-Csv', 'Write-Host'];
    expect([...used]).toEqual(['Connect-ExchangeOnline', ...writing]);
    expect(text).toContain("New-Item -ItemType Directory -Force -Path (Join-Path $HOME 'smtp-auth-files')");
    expect(text).toMatch(/Write-Host "Five files are in \$folder"$/);
  });

  test('uses no variable before it is set', () => {
    const known = new Set(['$_', '$null', '$true', '$HOME']);
    for (const line of EXPORT_COMMANDS) {
      const [, set, rest = line] = line.match(/^(\$\w+) = (.*)$/) ?? [];
      for (const variable of rest.match(/\$\w+/g) ?? []) expect([...known]).toContain(variable);
      for (const splatted of rest.match(/@\w+/g) ?? []) expect([...known]).toContain(splatted.replace('@', '$'));
      if (set !== undefined) known.add(set);
    }
    expect([...known].slice(4)).toEqual(['$folder', '$readAt', '$override', '$addresses', '$write']);
    expect(EXPORT_COMMANDS).toContain("$write = @{ NoTypeInformation = $true; Encoding = 'UTF8' }");
  });

  test('writes five files that the table reads whole', async () => {
    const [format, zone] = made.get('$readAt')?.words ?? [];
    expect([format, zone]).toEqual(['s', 'Z']);
    const ReadAt = `2026-11-20T10:00:00${zone}`;
    const own = made.get('$override')?.words ?? [];
    const boxes = own.map((word, at) => ({
      PrimarySmtpAddress: `box${at}@fabrikam.example`,
      SmtpAuthOverride: word,
      EmailAddresses: [`SMTP:box${at}@fabrikam.example`, `smtp:alias${at}@fabrikam.example`].join(
        made.get('$addresses')?.words[0],
      ),
      ReadAt,
    }));
    const files = {
      'mailboxes.csv': fileOf('mailboxes.csv', ...boxes),
      'users.csv': fileOf('users.csv', {
        UserPrincipalName: 'sign-in0@fabrikam.example',
        WindowsEmailAddress: 'box0@fabrikam.example',
        AuthenticationPolicy: 'Allow',
        ReadAt,
      }),
      'policies.csv': fileOf('policies.csv', { Name: 'Allow', AllowBasicAuthSmtp: 'True', ReadAt }),
      'organization.csv': fileOf('organization.csv', { Name: 'fabrikam', DefaultAuthenticationPolicy: '', ReadAt }),
      'transport.csv': fileOf('transport.csv', {
        Name: 'Transport Settings',
        SmtpClientAuthenticationDisabled: 'True',
        ReadAt,
      }),
    };
    const sent = report(['11/20/2026', 'alias0', 'Basic', 1], ['11/20/2026', 'sign-in0', 'Basic', 2]);
    const readings = await readAll([...Object.values(files), sent]);
    for (const { report: told } of readings) expect([told.problem, told.skipped, told.notes]).toEqual([null, 0, []]);
    const { senders, tenant } = fleetOf(readings, TODAY);
    expect(tenant.smtpAuth).toBe('disabled');
    expect(senders.map(({ address, names, smtpAuth }) => [address, names, smtpAuth.own, smtpAuth.inForce])).toEqual([
      ['box0@fabrikam.example', ['alias0@fabrikam.example', 'sign-in0@fabrikam.example'], 'inherits', 'disabled'],
      ['box1@fabrikam.example', [], 'disabled', 'disabled'],
      ['box2@fabrikam.example', [], 'enabled', 'enabled'],
    ]);
    expect(senders.map(({ basicAllowedByPolicy }) => basicAllowedByPolicy)).toEqual(['yes', 'unknown', 'unknown']);
  });
});
