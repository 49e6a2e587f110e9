import { lines, REPORT, SIGN_INS, type Situation, signIn, utf8Bom } from './situation.ts';

const CAS = 'PrimarySmtpAddress,SmtpClientAuthenticationDisabled';
const cas = (value: string, extra = ''): string =>
  lines(
    `${CAS}${extra === '' ? '' : ',WhenChangedUTC'}`,
    `a@tailspin.example,${value}${extra}`,
    `z@tailspin.example,True${extra}`,
  );
const off = { own: 'disabled', inForce: 'disabled' } as const;

/** Several files about one sender, and files that are broken. */
export const MERGING: readonly Situation[] = [
  {
    name: 'files that disagree on a mailbox, without dates',
    files: { '1.csv': cas('True'), '2.csv': cas('False') },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' }, conflicts: ['smtpAuth.own'] },
      'z@tailspin.example': { smtpAuth: off, conflicts: [] },
    },
  },
  {
    name: 'files that disagree on a mailbox, the later date wins',
    files: {
      '1.csv': cas('True', ',2026-11-02T10:00:00Z'),
      '2.csv': cas('False', ',2026-11-03T10:00:00Z'),
      '3.csv': cas('', ',2026-10-03T10:00:00Z'),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' }, conflicts: [] },
      'z@tailspin.example': { conflicts: [] },
    },
  },
  {
    name: 'files that disagree on a mailbox, and only one has a date',
    files: { '1.csv': cas('True', ',2026-11-02T10:00:00Z'), '2.csv': cas('False') },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' }, conflicts: ['smtpAuth.own'] },
      'z@tailspin.example': { conflicts: [] },
    },
  },
  {
    name: 'files that agree are no conflict, and those that disagree on the tenant leave what is in force open',
    files: {
      '1.txt': 'SmtpClientAuthenticationDisabled : True\r\nMaxSendSize : 35 MB\r\n',
      '2.txt': 'SmtpClientAuthenticationDisabled : False\r\nMaxSendSize : 35 MB\r\n',
      '3.csv': cas(''),
      '4.csv': cas(''),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' }, conflicts: ['smtpAuth.inForce'] },
      'z@tailspin.example': { smtpAuth: off, conflicts: [] },
    },
  },
  {
    name: 'aliases and the sign-in name are one sender',
    files: {
      'mailboxes.csv': lines(
        'PrimarySmtpAddress,UserPrincipalName,EmailAddresses,SmtpClientAuthenticationDisabled',
        '"Scanner@tailspin.example","scan01@tailspin.example","SMTP:Scanner@tailspin.example;' +
          'smtp:copier@tailspin.example;SIP:x@tailspin.example","False"',
      ),
      'report.csv': lines(
        REPORT,
        '3/24/2026,copier,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<1>',
        '3/25/2026,scanner,tailspin.example,Basic,203.0.113.11,TLS1_2,x,5,<2>',
      ),
      'InteractiveSignIns.csv': lines(
        SIGN_INS,
        signIn(1, { at: '2026-11-20T08:19:41Z', user: 'scan01@tailspin.example', ip: '203.0.113.12' }),
      ),
    },
    senders: {
      'scanner@tailspin.example': {
        messages: 9,
        lastSeen: '2026-11-20',
        ips: ['203.0.113.10', '203.0.113.11', '203.0.113.12'],
        smtpAuth: { own: 'enabled', inForce: 'enabled' },
        blockedBy: [],
      },
    },
  },
  {
    name: 'owners: odd headers, semicolons, a device that the catalogue knows, an account that signs in',
    files: {
      'Geräteliste.csv': utf8Bom(
        lines(
          'Gerät;E-Mail-Adresse;Verantwortlicher;Standort',
          'Zabbix Server;Monitor@tailspin.example;"Meier; Anna";Bremen',
          'Konica Minolta bizhub C308;scanner@tailspin.example;Jo;Halle 2',
        ),
      ),
      'apps.csv': lines('From address,System name,Contact,Building', 'erp@tailspin.example,Odoo 17 ERP,Kim,HQ'),
      'report.csv': lines(
        REPORT,
        '3/24/2026,monitor,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<1>',
        '3/24/2026,scanner,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<2>',
        '3/24/2026,erp,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<3>',
      ),
    },
    senders: {
      'erp@tailspin.example': { owner: { name: 'Kim', device: 'Odoo 17 ERP', place: 'HQ' }, client: 'odoo' },
      'monitor@tailspin.example': {
        owner: { name: 'Meier; Anna', device: 'Zabbix Server', place: 'Bremen' },
        client: 'zabbix',
      },
      'scanner@tailspin.example': {
        owner: { name: 'Jo', device: 'Konica Minolta bizhub C308', place: 'Halle 2' },
        client: 'konicaBizhub',
      },
    },
    reports: { 'Geräteliste.csv': { kind: 'owners', rows: 2, read: 2 }, 'apps.csv': { kind: 'owners', read: 1 } },
  },
  {
    name: "owners with an account: the account's setting counts, not the sender's",
    files: {
      'owners.csv': lines(
        'Address,Account,Device,Owner,Place',
        'noreply@tailspin.example,svc-mail@tailspin.example,Grafana,Kim,HQ',
      ),
      'cas.csv': lines(CAS, 'noreply@tailspin.example,True', 'svc-mail@tailspin.example,False'),
      'report.csv': lines(REPORT, '3/24/2026,noreply,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<1>'),
    },
    senders: {
      'noreply@tailspin.example': {
        smtpAuth: { own: 'enabled', inForce: 'enabled' },
        blockedBy: [],
        atRetirement: 'stops',
        client: 'grafana',
      },
      'svc-mail@tailspin.example': { authentication: 'unknown', smtpAuth: { own: 'enabled', inForce: 'enabled' } },
    },
  },
  {
    name: 'half a file, a row that never ends, and one that is too wide: the others are read',
    files: {
      'half.csv': lines(
        REPORT,
        '3/24/2026,one,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<1>',
        '3/24/2026,two,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<2>',
      ).slice(0, -30),
      'long.csv': `${REPORT}\r\n3/24/2026,three,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<1>\r\n3/24/2026,"${'x'.repeat(1_200_000)}`,
      'wide.csv': `${REPORT}\r\n3/24/2026,four,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<1>\r\n${'x,'.repeat(2_100)}\r\n`,
      'header.csv': `${Array.from({ length: 2_100 }, (_, at) => `column ${at}`).join(',')}\r\n1\r\n`,
      'table.csv': lines('Sender address,Domain,TLS 1.2,Messages sent', 'five@tailspin.example,tailspin.example,100,2'),
    },
    senders: {
      'five@tailspin.example': { messages: 2 },
      'four@tailspin.example': { messages: 4 },
      'one@tailspin.example': { messages: 4 },
      'three@tailspin.example': { messages: 4 },
    },
    reports: {
      'half.csv': { rows: 2, read: 1, skipped: 1 },
      'long.csv': { problem: 'rowTooLong', read: 1 },
      'wide.csv': { problem: 'tooManyColumns', read: 1 },
      'header.csv': { problem: 'tooManyColumns', read: 0 },
    },
  },
  {
    name: 'a workbook, an archive, an empty file, a picture, something else: each says what it is',
    files: {
      'report.xlsx': Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), Buffer.from('xl/workbook.xml')]),
      'report.zip': Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), Buffer.from('SmtpCSReport.csv')]),
      'empty.csv': '',
      'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'colours.csv': 'colour,size\r\nred,4\r\n',
      'half.json': '{"value":[{"userPrincipalName":"a@tailspin.example"',
    },
    senders: {},
    reports: {
      'report.xlsx': { problem: 'spreadsheet' },
      'report.zip': { problem: 'archive' },
      'empty.csv': { problem: 'empty' },
      'picture.png': { problem: 'notText' },
      'colours.csv': { problem: 'notRecognised' },
      'half.json': { problem: 'brokenJson' },
    },
  },
  {
    name: 'formulas in cells are text: no address is made of one, and an owner keeps his words',
    files: {
      'owners.csv': lines(
        'Address,Device,Owner,Place',
        'a@tailspin.example,"=HYPERLINK(""http://x"")",+Kim,@HQ',
        '=cmd|calc!A1,x,y,z',
      ),
    },
    senders: { 'a@tailspin.example': { owner: { name: '+Kim', device: '=HYPERLINK("http://x")', place: '@HQ' } } },
    reports: { 'owners.csv': { rows: 2, read: 1, skipped: 1 } },
  },
  {
    name: 'remarks before the header, blank lines between rows, a delimiter at the end of each row',
    files: {
      'report.csv': lines(
        'sep=;',
        `${REPORT.replaceAll(',', ';')};`,
        '2026-03-24;one;tailspin.example;Basic;203.0.113.10;TLS1_2;x;4;<1>;',
        '',
        '2026-03-25;two;tailspin.example;Basic;203.0.113.10;TLS1_2;x;4;<2>;',
      ),
      'cas.csv': lines(
        '#TYPE Selected.Microsoft.Exchange.Data.CASMailbox',
        `"${CAS.replace(',', '","')}"`,
        '"one@tailspin.example","False"',
      ),
    },
    senders: {
      'one@tailspin.example': { messages: 4, lastSeen: '2026-03-24', smtpAuth: { own: 'enabled', inForce: 'enabled' } },
      'two@tailspin.example': { messages: 4, lastSeen: '2026-03-25' },
    },
    reports: { 'report.csv': { rows: 2, read: 2 } },
  },
  {
    name: 'files of two tenants without a choice: no date decides between them',
    files: {
      'scuba.json': JSON.stringify({
        MetaData: { DomainName: 'tailspin.example', TimestampZulu: '2026-05-04T06:06:01Z' },
        Results: {},
        Raw: { transport_config: [{ SmtpClientAuthenticationDisabled: true }] },
      }),
      'maester.json': JSON.stringify({
        ExecutedAt: '2026-06-01T10:00:00Z',
        TenantName: 'Wingtip',
        Tests: [{ Id: 'CISA.MS.EXO.5.1', Result: 'Failed' }],
      }),
      'cas.csv': cas(''),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' }, conflicts: ['smtpAuth.inForce'] },
      'z@tailspin.example': {},
    },
  },
];
