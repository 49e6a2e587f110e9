import { describe, expect, test } from 'vitest';
import type { ColumnId } from '../../../src/read/files/tables/columns/columns.ts';
import { ownerColumns } from '../../../src/read/files/tables/columns/owner-columns.ts';
import { shareColumns } from '../../../src/read/files/tables/columns/share-columns.ts';
import { signInColumns } from '../../../src/read/files/tables/columns/sign-in-columns.ts';
import { delimiterOf } from '../../../src/read/files/tables/delimiter.ts';
import { findHeader } from '../../../src/read/files/tables/find-header.ts';
import { tableKind } from '../../../src/read/files/tables/table-kind.ts';

const cells = (line: string): string[] => line.split(',');
/** Columns in short: `owner=1 place=2`, in the order of the table. */
const short = (columns: ReadonlyMap<ColumnId, number> | null | undefined): string | null =>
  columns == null
    ? null
    : [...columns]
        .sort(([, a], [, b]) => a - b)
        .map(([name, at]) => `${name}=${at}`)
        .join(' ');

describe('a table is told by the columns that only it has', () => {
  test.each<[string, string | null]>([
    ['authDetail', 'signInDetails'],
    ['authDetail clientApp userName', 'signIns'],
    ['senderName senderDomain authMethod', 'smtpAuthReport'],
    ['senderName senderDomain messageCount', 'smtpAuthReport'],
    ['senderName senderDomain tlsVersion', 'smtpAuthReport'],
    ['senderName senderDomain', null],
    ['senderAddress originalClientIp authMethod', 'smtpAuthReport'],
    ['senderAddress originalClientIp tlsVersion', 'smtpAuthReport'],
    ['senderAddress originalClientIp', null],
    ['originalClientIp tlsVersion', null],
    ['traceTime senderAddress', 'messageTrace'],
    ['servicePrincipalId', 'appSignIns'],
    ['servicePrincipalId clientApp userName', 'signIns'],
    ['clientApp', null],
    ['signInDate userName errorCode', 'signIns'],
    ['signInDate userName ipAddress', 'signIns'],
    ['signInDate userName riskState', 'signIns'],
    ['signInDate errorCode', null],
    ['userName errorCode', null],
    ['smtpApp imapApp', 'emailApps'],
    ['smtpApp userName', 'emailApps'],
    ['smtpApp', null],
    ['smtpOverride', 'mailboxes'],
    ['smtpOverride effectiveSmtp', 'readiness'],
    ['smtpOverride basicPossible', 'readiness'],
    ['smtpOverride policySource', 'readiness'],
    ['effectiveSmtp', 'readiness'],
    ['basicPossible', 'readiness'],
    ['allowBasicSmtp isDefault', 'readiness'],
    ['allowBasicSmtp assignedUsers', 'readiness'],
    ['allowBasicSmtp', 'policies'],
    ['allowBasicSmtp primaryAddress', null],
    ['defaultPolicy', 'organizationConfig'],
    ['smtpDisabled primaryAddress ecpEnabled ewsEnabled', 'cipp'],
    ['smtpDisabled primaryAddress ecpEnabled', 'mailboxes'],
    ['smtpDisabled ecpEnabled ewsEnabled identity', 'mailboxes'],
    ['primaryAddress ecpEnabled ewsEnabled', 'mailboxes'],
    ['smtpDisabled legacyTls identity', 'transportConfig'],
    ['tenantSmtpDisabled legacyTls identity', 'transportConfig'],
    ['smtpDisabled identity', 'mailboxes'],
    ['smtpDisabled userName', 'mailboxes'],
    ['smtpDisabled', 'transportConfig'],
    ['tenantSmtpDisabled', 'transportConfig'],
    ['legacyTls', null],
    ['policy identity', 'users'],
    ['policy', null],
    ['popEnabled identity', 'mailboxes'],
    ['popEnabled', null],
    ['recipientType userName', 'mailboxes'],
    ['recipientType', null],
    ['accountDisabled userName', 'users'],
    ['accountEnabled identity', 'users'],
    ['accountEnabled', null],
    ['securityDefaults', 'securityDefaults'],
    ['isEnabled displayName objectId', 'securityDefaults'],
    ['isEnabled objectId', null],
    ['displayName objectId', null],
    ['controlId result', 'scubaGear'],
    ['controlId', null],
    ['result', null],
    ['senderAddress messagesSent', 'smtpAuthTable'],
    ['senderAddress authMethod', 'smtpAuthTable'],
    ['senderAddress tls12', 'smtpAuthTable'],
    ['senderAddress', null],
    ['anyAddress owner', 'owners'],
    ['anyAddress device', 'owners'],
    ['senderAddress place', 'owners'],
    ['owner', null],
    ['primaryAddress emailAddresses', 'mailboxes'],
    ['primaryAddress userName', 'mailboxes'],
    ['primaryAddress', null],
    ['emailAddresses', null],
  ])('%s: %s', (columns, kind) => {
    const all = new Set(columns.split(' '));
    expect(tableKind((column) => all.has(column))).toBe(kind);
  });
});

describe('a list of owners', () => {
  const list = (text: string, known: readonly (readonly [ColumnId, number])[] = []): string | null => {
    const [header = [], ...rows] = text.split('\n').map(cells);
    return short(ownerColumns(header, rows, new Map(known)));
  };

  test.each([
    ['owner', 'Contact'],
    ['owner', 'Managed by'],
    ['owner', 'PIC'],
    ['owner', 'Verantwortlich'],
    ['owner', 'Propriétaire'],
    ['owner', 'Penanggung jawab'],
    ['owner', '担当'],
    ['place', 'Building'],
    ['place', 'Standort'],
    ['place', 'Sede'],
    ['place', 'Ruangan'],
    ['device', 'Printer'],
    ['device', 'MFP'],
    ['device', 'Used by'],
    ['device', 'Asset tag'],
    ['device', 'Zweck'],
    ['device', 'Drucker'],
    ['device', 'Impresora'],
    ['device', 'Perangkat'],
    // Short words stand alone.
    [null, 'Topic'],
    [null, 'Happy'],
    [null, 'Colour'],
  ])('%s: a column that is called "%s"', (column, name) => {
    expect(list(`x,${name}\na@contoso.com,y`)).toBe(column === null ? null : `anyAddress=0 ${column}=1`);
  });

  test.each<[string, string | null]>([
    ['Printer,Mail,Owner\nhall,a@contoso.com,Ann', 'device=0 anyAddress=1 owner=2'],
    // An owner's own address isn't the one that sends; an account's is, where there is no other.
    ['Owner,Mail,Printer\nann@contoso.com,a@contoso.com,hall', 'owner=0 anyAddress=1 device=2'],
    ['Account,Owner\na@contoso.com,Ann', 'anyAddress=0 owner=1'],
    ['Account,Mail,Owner\nb@contoso.com,a@contoso.com,Ann', 'account=0 anyAddress=1 owner=2'],
    ['Account,Mail,Owner\nhall,a@contoso.com,Ann', 'anyAddress=1 owner=2'],
    ['Owner,Printer\nann@contoso.com,hall', null],
    // By most of the filled cells.
    ['Mail,Owner\na@contoso.com,Ann\n,Bob\n ,Cid\nnone,Dan', 'anyAddress=0 owner=1'],
    ['Mail,Owner\na@contoso.com,Ann\nnone,Bob\nnone,Cid', null],
    ['Mail,Owner\n,Ann', null],
    ['Mail,Owner', null],
    // The first column of each meaning.
    ['Mail,Owner,Second owner,Team\na@contoso.com,Ann,Bob,IT', 'anyAddress=0 owner=1'],
    ['Mail,Room,Floor\na@contoso.com,7,2', 'anyAddress=0 place=1'],
    ['Mail,Printer mail,Owner\na@contoso.com,b@contoso.com,Ann', 'anyAddress=0 device=1 owner=2'],
    ['Printer,Owner\na@contoso.com,Ann', 'anyAddress=0 owner=1'],
    // A row is no header.
    ['a@contoso.com,Owner\nb@contoso.com,Ann', null],
    ['Mail,Colour\na@contoso.com,red', null],
  ])('%j: %s', (text, columns) => {
    expect(list(text)).toBe(columns);
  });

  test('what is known by its name stays', () => {
    expect(list('Mail,Owner\nx,Ann', [['userName', 0]])).toBe('userName=0 owner=1');
    expect(list('Mail,Boss,Owner\na@contoso.com,Ann,Bob', [['owner', 1]])).toBe('anyAddress=0 owner=1');
    expect(list('Owner,Mail\na@contoso.com,b@contoso.com', [['place', 0]])).toBe('place=0 anyAddress=1');
  });
});

describe('sign-ins in a language that isn’t known', () => {
  const rows = (...lines: string[]): string[][] => lines.map(cells);
  const header = cells('A,B,C,D,E,F,G,H');
  const row = '2026-11-20T08:15:02Z,Ann,a@contoso.com,192.0.2.1,ROPC,50126,Authenticated SMTP,77';

  test.each<[string, string[], string | null]>([
    ['by what stands in the rows', [row], 'signInDate=0 userName=2 ipAddress=3 authMethod=4 errorCode=5 clientApp=6'],
    [
      'one of another client beside',
      [row.replace('Authenticated SMTP', 'Altro'), row],
      'signInDate=0 userName=2 ipAddress=3 authMethod=4 errorCode=5 clientApp=6',
    ],
    [
      'addresses in half of the rows',
      [row, row.replace('a@contoso.com', 'Ann').replace('192.0.2.1', '-')],
      'signInDate=0 userName=2 ipAddress=3 authMethod=4 errorCode=5 clientApp=6',
    ],
    ['in fewer of them', [row, ...Array<string>(2).fill(row.replace('a@contoso.com', 'Ann'))], null],
    [
      'a number that isn’t whole',
      [row, row.replace('50126', '50.126')],
      'signInDate=0 userName=2 ipAddress=3 authMethod=4 clientApp=6',
    ],
    [
      'a number that is too long',
      [row.replace('50126', '123456789')],
      'signInDate=0 userName=2 ipAddress=3 authMethod=4 clientApp=6',
    ],
    ['a time that isn’t everywhere', [row, row.replace('2026-11-20T', 'on ')], null],
    ['a time behind other words', [row.replace('2026', 'on 2026')], null],
    ['no client', [row.replace('Authenticated SMTP', 'Altro')], null],
    ['no rows', [], null],
  ])('%s', (_, lines, columns) => {
    expect(short(signInColumns(header, rows(...lines)))).toBe(columns);
  });

  test('a client in the first column, and seven columns', () => {
    const first = 'SMTP,2026-11-20T08:15:02Z,a@contoso.com,x,x,x,x,x';
    expect(short(signInColumns(header, rows(first)))).toBe('clientApp=0 signInDate=1 userName=2');
    expect(signInColumns(header.slice(1), rows(row))).toBeNull();
  });

  test('today’s long layout by its places', () => {
    const long = (id: string, width = 56, client = 30): string | null => {
      const values = Array.from({ length: width }, () => '');
      values[0] = '2026-11-20T08:15:02Z';
      values[1] = id;
      values[6] = 'a@contoso.com';
      values[client] = 'Authenticated SMTP';
      return short(
        signInColumns(
          values.map((_, at) => `N${at}`),
          [values],
        ),
      );
    };
    const id = '1a2b3c4d-1111-2222-3333-444455556666';
    const places =
      'signInDate=0 userName=6 authMethod=10 ipAddress=25 errorCode=28 clientApp=30 signInIdentifier=36 conditionalAccess=48';
    expect(long(id)).toBe(places);
    expect(long(id.toUpperCase())).toBe(places);
    expect(long(id, 51)).toBe(places);
    const byCells = 'signInDate=0 userName=6 clientApp=30';
    for (const other of [`x${id}`, `${id}x`, id.slice(1), id.replace('1111', 'x111'), ''])
      expect(long(other)).toBe(byCells);
    expect(long(id, 50)).toBe(byCells);
    expect(long(id, 56, 31)).toBe('signInDate=0 userName=6 clientApp=31');
  });
});

describe('the table of the admin center in a language that isn’t known', () => {
  const KNOWN = [
    ['tls10', 2],
    ['tls12', 3],
  ] as const;
  const row = 'a@contoso.com,contoso.com,0,100,14,Basic';

  test.each<[string, string[], readonly (readonly [ColumnId, number])[], string | null]>([
    ['by its cells', [row], KNOWN, 'senderAddress=0 tls10=2 tls12=3 messagesSent=4 authMethod=5'],
    ['with one version of TLS', [row], KNOWN.slice(1), null],
    ['without rows', [], KNOWN, null],
    ['with a row that has no address', [row, row.replace('@', '')], KNOWN, null],
    [
      'with a row that has no count',
      [row, row.replace('14', 'many')],
      KNOWN,
      'senderAddress=0 tls10=2 tls12=3 authMethod=5',
    ],
    [
      'with a method in one row',
      [row.replace('Basic', '-'), row],
      KNOWN,
      'senderAddress=0 tls10=2 tls12=3 messagesSent=4 authMethod=5',
    ],
    ['with none', [row.replace('Basic', '-')], KNOWN, 'senderAddress=0 tls10=2 tls12=3 messagesSent=4'],
    [
      'with a method that is known',
      [row.replace('14', 'OAuth')],
      [...KNOWN, ['authMethod', 5]],
      'senderAddress=0 tls10=2 tls12=3 authMethod=5',
    ],
    [
      'with an address that is known',
      [row],
      [...KNOWN, ['senderAddress', 1]],
      'senderAddress=1 tls10=2 tls12=3 messagesSent=4 authMethod=5',
    ],
  ])('%s', (_, lines, known, columns) => {
    expect(short(shareColumns(cells('A,B,1.0,1.2,C,D'), lines.map(cells), new Map(known)))).toBe(columns);
  });
});

describe('a header', () => {
  const HEAD = 'PrimarySmtpAddress,SmtpClientAuthenticationDisabled';
  const header = (text: string): string | null => {
    const found = findHeader(text);
    return found === null ? null : `${found.kind} ${found.delimiter} ${found.from}`;
  };

  test.each<[string, string | null]>([
    [`${HEAD}\na@contoso.com,True`, `mailboxes , ${HEAD.length + 1}`],
    [`${HEAD}\r\na@contoso.com,True`, `mailboxes , ${HEAD.length + 2}`],
    [HEAD, `mailboxes , ${HEAD.length}`],
    [HEAD.replace(',', ';'), `mailboxes ; ${HEAD.length}`],
    // Behind remarks, and not behind too many.
    [`A remark\n \n#TYPE x,y\n${HEAD}\n`, `mailboxes , ${22 + HEAD.length}`],
    [`${'x\n'.repeat(24)}${HEAD}`, `mailboxes , ${48 + HEAD.length}`],
    [`${'x\n'.repeat(25)}${HEAD}`, null],
    ['', null],
    // A command, a property of a list, and a table of the console.
    [`Get-CASMailbox | Select ${HEAD}\n`, null],
    [`Select-Object ${HEAD}\n`, null],
    ['PrimarySmtpAddress : x, SmtpClientAuthenticationDisabled', null],
    [`${HEAD}\n  ----, ----`, null],
    [`${HEAD}\n- ,x`, `mailboxes , ${HEAD.length + 1}`],
    [`${HEAD}\na--b,x`, `mailboxes , ${HEAD.length + 1}`],
    [`${'x'.repeat(121)},${HEAD}`, null],
    [`${'x'.repeat(120)},${HEAD}`, `mailboxes , ${121 + HEAD.length}`],
    // A name may hold line breaks in quotes; a quote that never ends is none.
    [`"Primary\nSmtp\nAddress",SmtpClientAuthenticationDisabled\n`, 'mailboxes , 56'],
    [`"x\n${HEAD}\n`, `mailboxes , ${4 + HEAD.length}`],
    // A list of owners is told by its rows, and by two columns only at the top.
    ['Mail,Owner\na@contoso.com,Ann', 'owners , 11'],
    ['Zettel,Betreuer\na@contoso.com,Ann', 'owners , 16'],
    ['A remark\nZettel,Betreuer\na@contoso.com,Ann', null],
    ['A remark\nZettel,Betreuer,Raum\na@contoso.com,Ann,7', 'owners , 30'],
    ['A remark\nMail,Owner,Room\na@contoso.com,Ann,7', 'owners , 25'],
    ['Owner\na@contoso.com', null],
    ['Sender address,Owner\nx,Ann', 'owners , 21'],
  ])('%j: %s', (text, found) => {
    expect(header(text)).toBe(found);
  });

  test.each([
    ['a,b', ','],
    ['a;b,c;d', ';'],
    ['a\tb', '\t'],
    ['a|b', '|'],
    ['a,b;c', ','],
    ['"a,b,c";d', ';'],
    ['"a "",b,c";d', ';'],
    ['a', null],
    ['"a,b"', null],
  ])('%j is divided by %j', (line, delimiter) => {
    expect(delimiterOf(line)).toBe(delimiter);
  });
});
