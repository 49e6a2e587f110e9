import {
  lines,
  mailboxes,
  REPORT,
  report,
  reportRow,
  SIGN_INS,
  type Situation,
  signIn,
  TABLE,
  utf8Bom,
  utf16,
  windows,
} from './situation.ts';

/** Tables as people and tools change them: other words, other order, other marks. */
export const COLUMNS: readonly Situation[] = [
  {
    name: 'columns of the detail report in another order and with spaces and capitals',
    files: {
      'r.csv': utf16(
        lines(
          'Message Id,Date,Sender Name,Sender Domain,Message Count,Auth Method,TLS Version,Original Client IP',
          '<1>,2026-10-01T12:00:00Z,Plotter,TAILSPIN.example,7,BASIC,TLS1_1,::FFFF:203.0.113.5',
        ),
      ),
    },
    senders: {
      'plotter@tailspin.example': {
        authentication: 'basic',
        messages: 7,
        lastSeen: '2026-10-01',
        tls: ['1.1'],
        atRetirement: 'stops',
      },
    },
  },
  {
    name: 'tls in many spellings',
    files: {
      'r.csv': report(
        reportRow('2026-10-01', 'a', 'Basic', 1, '203.0.113.1', 'TLS1_0'),
        reportRow('2026-10-02', 'a', 'Basic', 1, '203.0.113.1', 'TLS 1.2'),
        reportRow('2026-10-03', 'a', 'Basic', 1, '203.0.113.1', 'Tls13'),
        reportRow('2026-10-04', 'a', 'Basic', 1, '203.0.113.1', 'TLSv1.1'),
        reportRow('2026-10-05', 'a', 'Basic', 1, '203.0.113.1', 'NONE'),
      ),
    },
    senders: { 'a@tailspin.example': { tls: ['1.0', '1.1', '1.2', '1.3'], messages: 5, lastSeen: '2026-10-05' } },
  },
  {
    name: 'ip forms: port, brackets, zone, spaces, leading zeros of ipv6, capitals, empty, dash',
    files: {
      'r.csv': report(
        reportRow('2026-10-01', 'a', 'Basic', 1, '203.0.113.1:58211'),
        reportRow('2026-10-02', 'a', 'Basic', 1, '[2001:DB8::A]:587'),
        reportRow('2026-10-03', 'a', 'Basic', 1, ' 203.0.113.1 '),
        reportRow('2026-10-04', 'a', 'Basic', 1, '2001:0db8:0000:0000:0000:0000:0000:000a'),
        reportRow('2026-10-05', 'a', 'Basic', 1, ''),
        reportRow('2026-10-06', 'a', 'Basic', 1, '-'),
        reportRow('2026-10-07', 'a', 'Basic', 1, '2001:db8:0:1:0:0:0:1'),
      ),
    },
    senders: { 'a@tailspin.example': { ips: ['2001:db8:0:1::1', '2001:db8::a', '203.0.113.1'], messages: 7 } },
  },
  {
    name: 'a sender with a full address in senderName',
    files: {
      'a.csv': report(
        '10/13/2026,Fax@Tailspin.example,tailspin.example,Basic,203.0.113.9,TLS1_2,x,3,<1>',
        '10/14/2026,,tailspin.example,Basic,203.0.113.9,TLS1_2,x,3,<2>',
      ),
    },
    senders: { 'fax@tailspin.example': { messages: 3, lastSeen: '2026-10-13' } },
    reports: { 'a.csv': { rows: 2, read: 1, skipped: 1 } },
  },
  {
    name: 'owners list tab separated, with preamble title line and german headers',
    files: {
      'liste.tsv': lines(
        'Geräteliste Standort Bremen',
        '',
        'E-Mail-Adresse\tGerät\tVerantwortlich\tStandort',
        'scan1@tailspin.example\tKonica Minolta bizhub C300i\tFrau Sommer\tErdgeschoss',
      ),
    },
    senders: {
      'scan1@tailspin.example': {
        owner: { name: 'Frau Sommer', device: 'Konica Minolta bizhub C300i', place: 'Erdgeschoss' },
        client: 'konicaBizhub',
        authentication: 'unknown',
        messages: null,
        atRetirement: 'unknown',
      },
    },
  },
  {
    name: 'EAC table with no header match: Chinese',
    files: {
      't.csv': utf16(
        lines(
          '发件人地址,域,TLS 1.0,TLS 1.1,TLS 1.2,已发送邮件,身份验证协议',
          'a@tailspin.example,tailspin.example,0.00%,0.00%,100.00%,12,基本身份验证',
        ),
      ),
    },
    senders: { 'a@tailspin.example': { authentication: 'basic', messages: 12, tls: ['1.2'] } },
  },
  {
    name: 'auth methods in many words',
    files: {
      'r.csv': report(
        reportRow('2026-10-01', 'a', 'AUTH LOGIN'),
        reportRow('2026-10-01', 'b', 'XOAUTH2'),
        reportRow('2026-10-01', 'c', 'Modern Authentication'),
        reportRow('2026-10-01', 'd', 'OAuth2'),
        reportRow('2026-10-01', 'e', 'basicauth'),
        reportRow('2026-10-01', 'f', 'None'),
        reportRow('2026-10-01', 'g', 'AUTH PLAIN'),
        reportRow('2026-10-01', 'h', 'OAUTHBEARER'),
      ),
    },
    senders: {
      'a@tailspin.example': { authentication: 'basic' },
      'b@tailspin.example': { authentication: 'oauth' },
      'c@tailspin.example': { authentication: 'oauth' },
      'd@tailspin.example': { authentication: 'oauth' },
      'e@tailspin.example': { authentication: 'basic' },
      'f@tailspin.example': { authentication: 'unknown' },
      'g@tailspin.example': { authentication: 'basic' },
      'h@tailspin.example': { authentication: 'oauth' },
    },
  },
  {
    name: 'counts in many forms',
    files: {
      'r.csv': report(
        reportRow('2026-10-01', 'a', 'Basic', '"1,204"'),
        reportRow('2026-10-01', 'b', 'Basic', '1 204'),
        reportRow('2026-10-01', 'c', 'Basic', '1\u00a0204'),
        reportRow('2026-10-01', 'd', 'Basic', '12.0'),
        reportRow('2026-10-01', 'e', 'Basic', '"1,204,000"'),
        reportRow('2026-10-01', 'f', 'Basic', '1’204'),
      ),
    },
    senders: {
      'a@tailspin.example': { messages: 1204 },
      'b@tailspin.example': { messages: 1204 },
      'c@tailspin.example': { messages: 1204 },
      'd@tailspin.example': { messages: 12 },
      'e@tailspin.example': { messages: 1204000 },
      'f@tailspin.example': { messages: 1204 },
    },
  },
  {
    name: 'date forms',
    files: {
      'r.csv': report(
        reportRow('2026-10-01 22:30:00 -05:00', 'a'),
        reportRow(`"Mar 24, 2026 3:00:00 PM"`, 'b', 'Basic', 1, '203.0.113.10', 'TLS1_2', '<b>'),
        reportRow('24 Mar 2026', 'c'),
        reportRow('20261001', 'd'),
        reportRow('2026-10-01T10:00:00.1234567Z', 'e'),
        reportRow('2026/10/01', 'f'),
        reportRow(`"Tuesday, March 24, 2026"`, 'g', 'Basic', 1, '203.0.113.10', 'TLS1_2', '<g>'),
      ),
    },
    senders: {
      'a@tailspin.example': { lastSeen: '2026-10-02' },
      'b@tailspin.example': { lastSeen: '2026-03-24' },
      'c@tailspin.example': { lastSeen: '2026-03-24' },
      'd@tailspin.example': { lastSeen: '2026-10-01' },
      'e@tailspin.example': { lastSeen: '2026-10-01' },
      'f@tailspin.example': { lastSeen: '2026-10-01' },
      'g@tailspin.example': { lastSeen: '2026-03-24' },
    },
  },
  {
    name: 'Owners with two address columns: what sends and whom to ask',
    files: {
      'devices.csv': lines(
        'Device,Sender address,Owner,Owner email,Location',
        'Brother MFC-L9570,Printer1@tailspin.example,Ana,ana@tailspin.example,Floor 1',
      ),
    },
    senders: { 'printer1@tailspin.example': { owner: { name: 'Ana', device: 'Brother MFC-L9570', place: 'Floor 1' } } },
  },
  {
    name: 'addresses with display names, mailto, smtp:, nbsp',
    files: {
      'cas.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled',
        'SMTP:A@tailspin.example,True',
        '\u00a0b@tailspin.example\u200b,False',
        '"C Printer <c@tailspin.example>",False',
      ),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' } },
      'c@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' } },
    },
  },
  {
    name: 'Excel text formulas ="x"',
    files: {
      'cas.csv': lines('PrimarySmtpAddress;SmtpClientAuthenticationDisabled', '"=""a@tailspin.example""";"=""True"""'),
    },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } } },
  },
  {
    name: 'Dutch and Italian and Portuguese and Russian tables',
    files: {
      'nl.csv': lines(
        'Adres van afzender;Domein;TLS 1.0;TLS 1.1;TLS 1.2;Verzonden berichten;Verificatieprotocol',
        'nl@tailspin.example;tailspin.example;0%;0%;100%;1.001;Basisverificatie',
      ),
      'it.csv': lines(
        'Indirizzo mittente;Dominio;TLS 1.0;TLS 1.1;TLS 1.2;Messaggi inviati;Protocollo di autenticazione',
        'it@tailspin.example;tailspin.example;100%;0%;0%;7;Autenticazione di base',
      ),
      'pt.csv': lines(
        'Endereço do remetente;Domínio;TLS 1.0;TLS 1.1;TLS 1.2;Mensagens enviadas;Protocolo de autenticação',
        'pt@tailspin.example;tailspin.example;0%;0%;100%;8;Autenticação Básica',
      ),
      'ru.csv': lines(
        'Адрес отправителя;Домен;TLS 1.0;TLS 1.1;TLS 1.2;Отправленные сообщения;Протокол проверки подлинности',
        'ru@tailspin.example;tailspin.example;0%;0%;100%;9;Обычная проверка подлинности',
      ),
    },
    senders: {
      'it@tailspin.example': { authentication: 'basic', messages: 7, tls: ['1.0'] },
      'nl@tailspin.example': { authentication: 'basic', messages: 1001 },
      'pt@tailspin.example': { authentication: 'basic', messages: 8 },
      'ru@tailspin.example': { messages: 9, tls: ['1.2'] },
    },
  },
  {
    name: 'mailbox list says alias of a UPN with a different domain and the table names the UPN',
    files: {
      'm.csv': lines(
        'PrimarySmtpAddress,UserPrincipalName,SmtpClientAuthenticationDisabled',
        'Scan@tailspin.example,scan@tailspin.local,False',
        'Other@tailspin.example,other@tailspin.local,',
      ),
      's.csv': lines(
        SIGN_INS,
        signIn(1, { at: '2026-11-20T10:00:00Z', user: 'SCAN@tailspin.local', protocol: 'ROPC', ip: '203.0.113.4' }),
      ),
    },
    senders: {
      'other@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' } },
      'scan@tailspin.example': {
        authentication: 'basic',
        smtpAuth: { own: 'enabled', inForce: 'enabled' },
        ips: ['203.0.113.4'],
        lastSeen: '2026-11-20',
        messages: null,
      },
    },
  },
  {
    name: 'semicolon report where count has decimal comma "3,0"',
    files: {
      'r.csv': lines(
        REPORT.replaceAll(',', ';'),
        '24.03.2026 13:05;a;tailspin.example;Basic;203.0.113.9;TLS1_2;x;3,0;<1>',
      ),
    },
    senders: { 'a@tailspin.example': { messages: 3, lastSeen: '2026-03-24' } },
  },
  {
    name: 'exported with Select-Object calculated column names',
    files: {
      'c.csv': lines('Mailbox,SMTP Client Authentication Disabled', 'a@tailspin.example,True', 'b@tailspin.example,'),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' } },
    },
  },
  {
    name: 'TLS in table as fractions and counts in words; trailing total row',
    files: {
      't.csv': lines(
        'Sender address,Domain,TLS 1.0,TLS 1.1,TLS 1.2,Messages sent',
        'a@tailspin.example,tailspin.example,0.25,0,0.75,8',
        'Total,,,,,8',
      ),
    },
    senders: { 'a@tailspin.example': { tls: ['1.0', '1.2'], messages: 8 } },
    reports: { 't.csv': { rows: 2, read: 1, skipped: 1 } },
  },
  {
    name: 'two CSVs joined by copy: header again in the middle with a BOM',
    files: { 'r.csv': utf8Bom(`${report(reportRow('2026-11-01', 'a'))}\ufeff${report(reportRow('2026-11-02', 'b'))}`) },
    senders: { 'a@tailspin.example': { messages: 1 }, 'b@tailspin.example': { messages: 1 } },
    reports: { 'r.csv': { rows: 3, read: 2, skipped: 1 } },
  },
  {
    name: 'UTF-16 tab text from Excel, quoted',
    files: { 'r.txt': utf16(report(reportRow('2026-11-01', 'a', 'Basic', '"1,000"')).replaceAll(/,(?!000)/g, '\t')) },
    senders: { 'a@tailspin.example': { messages: 1000 } },
  },
  {
    name: 'short row in the middle (missing cells) still read where the address stands',
    files: {
      'c.csv':
        'DisplayName,PrimarySmtpAddress,SmtpClientAuthenticationDisabled\nA,a@tailspin.example\nB,b@tailspin.example,True\n',
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' } },
      'b@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
    },
  },
  {
    name: 'several IPs in a cell',
    files: {
      'r.csv': report(
        reportRow('2026-11-01', 'a', 'Basic', 1, '"203.0.113.1, 203.0.113.2"'),
        reportRow('2026-11-01', 'b', 'Basic', 1, '203.0.113.3;203.0.113.4'),
      ),
    },
    senders: {
      'a@tailspin.example': { ips: ['203.0.113.1', '203.0.113.2'] },
      'b@tailspin.example': { ips: ['203.0.113.3', '203.0.113.4'] },
    },
  },
  {
    name: 'line breaks LF/CRLF mixed and trailing spaces in headers',
    files: {
      'c.csv': ` PrimarySmtpAddress , SmtpClientAuthenticationDisabled \n a@tailspin.example , True \r\nb@tailspin.example,False\n`,
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' } },
    },
  },
  {
    name: 'summed report per sender by somebody: Sender, Count, Basic, IPs',
    files: {
      'x.csv': lines(
        'SenderAddress,AuthMethod,MessageCount,LastSeen,ClientIPs,TlsVersions',
        `a@tailspin.example,Basic,120,2026-11-05,"203.0.113.1;203.0.113.2",TLS1_2`,
      ),
    },
    senders: {
      'a@tailspin.example': {
        authentication: 'basic',
        messages: 120,
        ips: ['203.0.113.1', '203.0.113.2'],
        tls: ['1.2'],
        lastSeen: '2026-11-05',
      },
    },
  },
  {
    name: 'UTF-8 file with one broken byte in another row',
    files: {
      'r.csv': Buffer.concat([
        Buffer.from(report(reportRow('2026-11-01', 'a'))),
        Buffer.from('2026-11-02,b'),
        Buffer.from([0xff]),
        Buffer.from(',tailspin.example,Basic,203.0.113.1,TLS1_2,x,1,<9>\r\n'),
        Buffer.from(`${reportRow('2026-11-03', 'c')}\r\n`),
      ]),
    },
    senders: { 'a@tailspin.example': {}, 'bÿ@tailspin.example': {}, 'c@tailspin.example': {} },
  },
  {
    name: 'owner list header has Sender and E-mail of contact',
    files: {
      'o.csv': lines(
        'Sender;Contact;Contact e-mail;Site;What',
        `a@tailspin.example;Kim Lee;kim@tailspin.example;Oslo;Label printer`,
      ),
    },
    senders: { 'a@tailspin.example': { owner: { name: 'Kim Lee', device: 'Label printer', place: 'Oslo' } } },
  },
  {
    name: 'owner file in which one address occurs with a trailing dot or in quotes',
    files: { 'o.csv': lines('Address;Owner', `"'a@tailspin.example'";Kim`, `b@tailspin.example ;Jo`) },
    senders: {
      'a@tailspin.example': { owner: { name: 'Kim', device: null, place: null } },
      'b@tailspin.example': { owner: { name: 'Jo', device: null, place: null } },
    },
  },
  {
    name: 'long preamble of a tool before the table (30 lines)',
    files: {
      'c.txt':
        Array.from({ length: 30 }, (_, i) => `# remark ${i}`).join('\r\n') +
        '\r\n' +
        mailboxes(`"A","a@tailspin.example","True"`),
    },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } } },
  },
  {
    name: 'quoted header with a line break inside',
    files: { 'o.csv': `"Address\n(sender)","Owner"\na@tailspin.example,Kim\n` },
    senders: { 'a@tailspin.example': { owner: { name: 'Kim', device: null, place: null } } },
  },
  {
    name: 'Log Analytics csv with local time display and Location JSON',
    files: {
      'q.csv': lines(
        '"TimeGenerated [Local Time]",UserPrincipalName,ClientAppUsed,IPAddress,ResultType,LocationDetails',
        `"11/20/2026, 8:19:41.123 AM",a@tailspin.example,Authenticated SMTP,203.0.113.10,0,"{""city"":""Bremen"",""state"":""x, y""}"`,
      ),
    },
    senders: { 'a@tailspin.example': { lastSeen: '2026-11-20', ips: ['203.0.113.10'] } },
  },
  {
    name: 'KQL summary: dcount / LastSeen / count per user',
    files: {
      'q.csv': lines(
        'UserPrincipalName,ClientAppUsed,LastSeen,Count,IPs',
        `a@tailspin.example,Authenticated SMTP,2026-11-20T10:00:00Z,55,"[""203.0.113.5"",""203.0.113.6""]"`,
      ),
    },
    senders: { 'a@tailspin.example': { lastSeen: '2026-11-20', ips: ['203.0.113.5', '203.0.113.6'], messages: null } },
  },
  {
    name: 'German Excel resaved CAS: WAHR/FALSCH',
    files: {
      'c.csv': windows(
        lines(
          'DisplayName;PrimarySmtpAddress;SmtpClientAuthenticationDisabled',
          `Tür;a@tailspin.example;WAHR`,
          `B;b@tailspin.example;FALSCH`,
          `C;c@tailspin.example;`,
        ),
      ),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' } },
      'c@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' } },
    },
  },
  {
    name: '0/1 booleans',
    files: {
      'c.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled',
        `a@tailspin.example,1`,
        `b@tailspin.example,0`,
      ),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' } },
    },
  },
  {
    name: 'garbage value in setting column is unknown, not inherits',
    files: {
      'c.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled',
        `a@tailspin.example,maybe`,
        `b@tailspin.example,True`,
      ),
    },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' } }, 'b@tailspin.example': {} },
  },
  {
    name: 'csv whose header is in row 4 after report title (EAC style)',
    files: {
      't.csv': lines(
        'SMTP AUTH clients report',
        'Period: 2026-10-01 to 2026-10-31',
        '',
        TABLE,
        `a@tailspin.example,tailspin.example,0%,0%,100%,5,Basic Authentication`,
      ),
    },
    senders: { 'a@tailspin.example': { authentication: 'basic', messages: 5 } },
  },
  {
    name: 'addresses with a trailing comma/semicolon inside quotes',
    files: { 'o.csv': lines('Address,Owner', `"a@tailspin.example;",Kim`, `"b@tailspin.example,",Jo`) },
    senders: {
      'a@tailspin.example': { owner: { name: 'Kim', device: null, place: null } },
      'b@tailspin.example': { owner: { name: 'Jo', device: null, place: null } },
    },
  },
  {
    name: 'one owner row with two addresses',
    files: { 'o.csv': lines('Address,Owner', `"a@tailspin.example; b@tailspin.example",Kim`) },
    senders: {
      'a@tailspin.example': { owner: { name: 'Kim', device: null, place: null } },
      'b@tailspin.example': { owner: { name: 'Kim', device: null, place: null } },
    },
  },
  {
    name: 'table in Korean and Swedish by structure',
    files: {
      'ko.csv': lines(
        '보낸 사람 주소,도메인,TLS 1.0,TLS 1.1,TLS 1.2,보낸 메시지,인증 프로토콜',
        `ko@tailspin.example,tailspin.example,0%,0%,100%,5,기본 인증`,
      ),
      'sv.csv': lines(
        'Avsändaradress;Domän;TLS 1.0;TLS 1.1;TLS 1.2;Skickade meddelanden;Autentiseringsprotokoll',
        `sv@tailspin.example;tailspin.example;0 %;100 %;0 %;6;Grundläggande autentisering`,
      ),
    },
    senders: {
      'ko@tailspin.example': { authentication: 'basic', messages: 5, tls: ['1.2'] },
      'sv@tailspin.example': { authentication: 'basic', messages: 6, tls: ['1.1'] },
    },
  },
  {
    name: 'sign-in short log in Swedish by values',
    files: {
      's.csv': lines(
        'Datum (UTC),Begärande-ID,Användare,Användarnamn,Program,Resurs,IP-adress,Plats,Status,Felkod för inloggning,Felorsak,Klientapp,' +
          'Autentiseringsprotokoll',
        `2026-11-21T09:00:00Z,00000000-0000-4000-8000-000000000001,Sven,sven@tailspin.example,Office 365 Exchange Online,Office 365 ` +
          `Exchange Online,203.0.113.7,"Malmö, Skåne, SE",Misslyckades,50053,Låst,Authenticated SMTP,ROPC`,
      ),
    },
    senders: {
      'sven@tailspin.example': {
        authentication: 'basic',
        lastSeen: '2026-11-21',
        ips: ['203.0.113.7'],
        blockedBy: ['account'],
      },
    },
  },
  {
    name: 'sharing: report + owner + cas with different letter case and blanks around',
    files: {
      'r.csv': report(' 2026-11-01 , Copier ,TAILSPIN.example, basic ,203.0.113.1,TLS1_2,c, 3 ,<1>'),
      'c.csv': mailboxes(`"A"," COPIER@tailspin.example ","false"`),
      'o.csv': lines('address,owner', `Copier@Tailspin.example , Kim `),
    },
    senders: {
      'copier@tailspin.example': {
        authentication: 'basic',
        messages: 3,
        lastSeen: '2026-11-01',
        smtpAuth: { own: 'enabled', inForce: 'enabled' },
        owner: { name: 'Kim', device: null, place: null },
      },
    },
  },
  {
    name: 'quoted all with spaces after delimiter',
    files: { 'c.csv': `"PrimarySmtpAddress", "SmtpClientAuthenticationDisabled"\r\n"a@tailspin.example", "True"\r\n` },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } } },
  },
  {
    name: 'single-quoted CSV',
    files: { 'c.csv': `'PrimarySmtpAddress','SmtpClientAuthenticationDisabled'\r\n'a@tailspin.example','True'\r\n` },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } } },
  },
  {
    name: 'month names in German: 24. März 2026',
    files: { 'r.csv': report(reportRow('24. März 2026', 'a'), reportRow('24 mars 2026', 'b')) },
    senders: { 'a@tailspin.example': { lastSeen: '2026-03-24' }, 'b@tailspin.example': { lastSeen: '2026-03-24' } },
  },
  {
    name: 'our own CSV dropped as owner list after people filled owners in',
    files: {
      'own.csv': utf8Bom(
        lines(
          'Address,Account,Authentication,AtRetirement,BlockedBy,NotKnown,Messages,LastSeen,SmtpAuthOwn,SmtpAuthInForce,BasicAllowedByPolicy,' +
            'IpAddresses,Tls,Owner,Device,Place,Client,Ways,Conflicts',
          `a@tailspin.example,,basic,stops,,endpoint,14,2026-03-24,unknown,unknown,unknown,203.0.113.1,1.2,Kim,Printer,HQ,,switchToOAuth,`,
        ),
      ),
      'r.csv': report(reportRow('2026-11-01', 'a', 'OAuth', 2)),
    },
    senders: {
      'a@tailspin.example': {
        authentication: 'oauth',
        messages: 2,
        owner: { name: 'Kim', device: 'Printer', place: 'HQ' },
      },
    },
  },
  {
    name: 'blank lines first, header later, CR only',
    files: { 'r.csv': `\r\r${report(reportRow('2026-11-01', 'a')).replaceAll('\r\n', '\r')}` },
    senders: { 'a@tailspin.example': { messages: 1 } },
  },
];
