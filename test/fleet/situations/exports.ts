import { lines, REPORT, type Situation, utf8Bom, utf16 } from './situation.ts';

/** Exports as they really come out of consoles and tools: whole objects, wrapped, repeated, in other shapes. */
export const EXPORTS: readonly Situation[] = [
  {
    name: 'whole mailboxes as a list of the console, with values that go on in the next line',
    files: {
      'cas.txt': lines(
        'PS C:\\> Get-CASMailbox | fl',
        '',
        'EmailAddresses                   : {SMTP:Scanner@tailspin.example,',
        '                                   smtp:copier@tailspin.example}',
        'LegacyExchangeDN                 : /o=ExchangeLabs/ou=x/cn=scanner',
        'ActiveSyncEnabled                : True',
        'OWAEnabled                       : True',
        'PopEnabled                       : True',
        'ImapEnabled                      : True',
        'MAPIEnabled                      : True',
        'SmtpClientAuthenticationDisabled : ',
        'PrimarySmtpAddress               : Scanner@tailspin.example',
        'Name                             : scanner',
        'Identity                         : scanner',
        'WhenChangedUTC                   : 11/20/2026 10:00:00 AM',
        '',
        'PrimarySmtpAddress               : door@tailspin.example',
        'SmtpClientAuthenticationDisabled : True',
      ),
      'transport.csv': lines(
        '"Name","AllowLegacyTLSClients","MaxSendSize","SmtpClientAuthenticationDisabled"',
        '"Transport Settings","","35 MB","True"',
      ),
      'report.csv': lines(REPORT, '3/24/2026,copier,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<1>'),
    },
    senders: {
      'door@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'scanner@tailspin.example': {
        messages: 4,
        smtpAuth: { own: 'inherits', inForce: 'disabled' },
        blockedBy: ['tenantSetting'],
      },
    },
  },
  {
    name: 'Get-EXOCASMailbox that asks for the property: blank for everybody means that all inherit',
    files: {
      'exo.txt': lines(
        'PS C:\\> Get-EXOCASMailbox -ResultSize Unlimited -Properties SmtpClientAuthenticationDisabled | ft ' +
          'PrimarySmtpAddress,SmtpClientAuthenticationDisabled',
        '',
        'PrimarySmtpAddress   SmtpClientAuthenticationDisabled',
        '------------------   --------------------------------',
        'a@tailspin.example                                   ',
        'b@tailspin.example                                   ',
        '',
        'PS C:\\> Get-TransportConfig | ft SmtpClientAuthenticationDisabled',
        '',
        'SmtpClientAuthenticationDisabled',
        '--------------------------------',
        '                           False',
      ),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'enabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'enabled' } },
    },
  },
  {
    name: 'users and the organisation as lists of the console',
    files: {
      'users.txt': lines(
        'PS> Get-User | fl UserPrincipalName,AuthenticationPolicy',
        '',
        'UserPrincipalName    : a@tailspin.example',
        'AuthenticationPolicy : ',
        '',
        'UserPrincipalName    : b@tailspin.example',
        'AuthenticationPolicy : Block Basic',
      ),
      'org.txt': lines(
        'PS> Get-OrganizationConfig | fl DefaultAuthenticationPolicy',
        '',
        'DefaultAuthenticationPolicy : ',
      ),
      'policies.csv': lines(
        '"Name","AllowBasicAuthPop","AllowBasicAuthImap","AllowBasicAuthSmtp"',
        '"Block Basic","False","False","False"',
      ),
      'report.csv': lines(
        REPORT,
        '3/24/2026,a,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<1>',
        '3/24/2026,b,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<2>',
      ),
    },
    senders: {
      'a@tailspin.example': { basicAllowedByPolicy: 'yes', atRetirement: 'stops' },
      'b@tailspin.example': { basicAllowedByPolicy: 'no', blockedBy: ['authenticationPolicy'] },
    },
  },
  {
    name: "ScubaGear's report of one product, in UTF-16",
    files: {
      'EXOReport.json': utf16(
        JSON.stringify({
          MetaData: { TenantId: '1', DomainName: 'tailspin.example' },
          ReportSummary: { Passes: 1 },
          Results: [
            {
              GroupName: 'SMTP authentication',
              GroupNumber: '5',
              Controls: [{ 'Control ID': 'MS.EXO.5.1v1', Requirement: 'x', Result: 'Pass', Criticality: 'Shall' }],
            },
          ],
        }),
      ),
      'cas.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled',
        'a@tailspin.example,',
        'b@tailspin.example,False',
      ),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'disabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' } },
    },
    reports: { 'EXOReport.json': { kind: 'scubaGear', read: 1 } },
  },
  {
    name: 'one report as UTF-16 and saved again as UTF-8 with quotes: its rows count once',
    files: {
      'a.csv': utf16(
        lines(REPORT, '3/24/2026 12:00:00 AM,scanner,tailspin.example,Basic,203.0.113.10:51234,TLS1_2,x,14,<1>'),
      ),
      'b.csv': utf8Bom(
        lines(
          REPORT.split(',')
            .map((name) => `"${name}"`)
            .join(','),
          '"3/24/2026 12:00:00 AM","scanner","tailspin.example","Basic","203.0.113.10:51234","TLS1_2","x","14","<1>"',
        ),
      ),
    },
    senders: { 'scanner@tailspin.example': { messages: 14, lastSeen: '2026-03-24', ips: ['203.0.113.10'] } },
  },
  {
    name: 'a row whose count is blank still tells who, how and when; one whose count is a word is skipped',
    files: {
      'report.csv': lines(
        REPORT,
        '3/24/2026,a,tailspin.example,Basic,203.0.113.10,TLS1_2,x,,<1>',
        '3/24/2026,b,tailspin.example,Basic,203.0.113.10,TLS1_2,x,many,<2>',
        '3/24/2026,c,tailspin.example,Unknown,n/a,,x,3,<3>',
      ),
    },
    senders: {
      'a@tailspin.example': { authentication: 'basic', messages: null, lastSeen: '2026-03-24' },
      'c@tailspin.example': { authentication: 'unknown', messages: 3, ips: [], tls: [], atRetirement: 'unknown' },
    },
    reports: { 'report.csv': { rows: 3, read: 2, skipped: 1 } },
  },
  {
    name: 'two lists of owners that disagree leave the owner open and say so',
    files: {
      'one.csv': lines('Address,Owner,Place', 'a@tailspin.example,Kim,HQ'),
      'two.csv': lines('E-mail;Responsible person;Device', 'A@tailspin.example;Jo;Zebra label printer'),
    },
    senders: {
      'a@tailspin.example': {
        owner: { name: null, device: 'Zebra label printer', place: 'HQ' },
        conflicts: ['owner'],
      },
    },
  },
  {
    name: 'owners as JSON, and one with headers that nobody could foresee',
    files: {
      'owners.json': JSON.stringify([
        { address: 'a@tailspin.example', owner: 'Kim', device: 'Nextcloud', place: 'HQ' },
      ]),
      'list.csv': lines(
        'No.,Printer model,Used for,Mailbox it sends from,Contact person (IT),Office / floor',
        '1,Kyocera TASKalfa 3253ci,scans,b@tailspin.example,Jo,Bremen / 2',
        '2,HP LaserJet MFP M528,,c@tailspin.example,,',
      ),
      'daftar.csv': lines(
        'Perangkat;Alamat email;Penanggung jawab;Lokasi',
        'Ricoh IM C3000;d@tailspin.example;Sri;Gedung A',
      ),
    },
    senders: {
      'a@tailspin.example': { owner: { name: 'Kim', device: 'Nextcloud', place: 'HQ' }, client: 'nextcloud' },
      'b@tailspin.example': {
        owner: { name: 'Jo', device: 'Kyocera TASKalfa 3253ci', place: 'Bremen / 2' },
        client: 'kyocera',
      },
      'c@tailspin.example': {
        owner: { name: null, device: 'HP LaserJet MFP M528', place: null },
        client: 'hpFutureSmart',
      },
      'd@tailspin.example': { owner: { name: 'Sri', device: 'Ricoh IM C3000', place: 'Gedung A' }, client: 'ricohMfp' },
    },
  },
  {
    name: 'an alias that two mailboxes claim stays by itself',
    files: {
      'mailboxes.json': JSON.stringify([
        {
          PrimarySmtpAddress: 'a@tailspin.example',
          EmailAddresses: ['SMTP:a@tailspin.example', 'smtp:x@tailspin.example'],
        },
        {
          PrimarySmtpAddress: 'b@tailspin.example',
          EmailAddresses: ['SMTP:b@tailspin.example', 'smtp:x@tailspin.example'],
        },
      ]),
      'report.csv': lines(REPORT, '3/24/2026,x,tailspin.example,Basic,203.0.113.10,TLS1_2,x,4,<1>'),
    },
    senders: {
      'a@tailspin.example': { messages: null },
      'b@tailspin.example': { messages: null },
      'x@tailspin.example': { messages: 4, conflicts: ['address'] },
    },
  },
  {
    name: 'collected by Windows PowerShell: values of its own types, a date of JSON, one object alone',
    files: {
      'cas.json': JSON.stringify({
        PrimarySmtpAddress: { Length: 18, Local: 'a', Domain: 'tailspin.example', Address: 'a@tailspin.example' },
        SmtpClientAuthenticationDisabled: true,
        WhenChangedUTC: '/Date(1777880361000)/',
      }),
      'user.json': JSON.stringify([
        {
          UserPrincipalName: 'b@tailspin.example',
          RecipientTypeDetails: { value: 16, Value: 'SharedMailbox' },
          AuthenticationPolicy: null,
        },
      ]),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'b@tailspin.example': { basicAllowedByPolicy: 'unknown' },
    },
  },
  {
    name: 'applications that sign in by themselves name no mailbox, and details of authentication are another file',
    files: {
      'ApplicationSignIns.csv': lines(
        'Date (UTC),Request ID,Correlation ID,Service principal ID,Service principal name,Credential key ID,Credential ' +
          'thumbprint,Application,Application ID ,App owner tenant ID,Resource,Resource ID ,Resource tenant ID,Resource ' +
          'owner tenant ID,Home tenant ID,Home tenant name,IP address,Location,Status,Sign-in error code,Failure reason,' +
          'Conditional Access',
        '2026-11-20T10:00:00Z,1,1,1,erp,1,1,erp,1,1,Office 365 Exchange Online,1,1,1,1,x,203.0.113.1,"A, B, DE",Success,0,Other.,Not Applied',
      ),
    },
    senders: {},
    reports: { 'ApplicationSignIns.csv': { kind: 'appSignIns', rows: 1, read: 0, skipped: 1 } },
  },
  {
    name: 'a portal in a language that is not known here, in the long layout, told by its places and values',
    files: {
      'Logowania.csv': lines(
        Array.from({ length: 57 }, (_, at) => `Kolumna ${at + 1}`).join(','),
        ...['0', '50126'].map((code, at) =>
          Array.from({ length: 57 }, (_, column) => {
            const cells: Record<number, string> = {
              0: `2026-11-2${at}T10:00:00Z`,
              1: `00000000-0000-4000-8000-00000000000${at}`,
              6: 'a@tailspin.example',
              10: 'ROPC',
              25: '203.0.113.7',
              28: code,
              30: 'Authenticated SMTP',
            };
            return cells[column] ?? '';
          }).join(','),
        ),
      ),
    },
    senders: {
      'a@tailspin.example': {
        authentication: 'basic',
        lastSeen: '2026-11-21',
        ips: ['203.0.113.7'],
        blockedBy: ['account'],
      },
    },
    reports: { 'Logowania.csv': { kind: 'signIns', rows: 2, read: 2 } },
  },
];
