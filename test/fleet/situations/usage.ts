import { lines, REPORT, SIGN_INS, type Situation, signIn, utf8Bom, utf16, utf16be, windows } from './situation.ts';

/** Reports and sign-in logs: who sends, how, how much, from where. */
export const USAGE: readonly Situation[] = [
  {
    name: 'a detail report in UTF-16, with dates that only one order allows, and another one that repeats two of its rows',
    files: {
      'SmtpCSReport_a.csv': utf16(
        lines(
          REPORT,
          '3/24/2026,Scanner,Tailspin.example,Basic,203.0.113.10,TLS1_2,x,14,<1@tailspin.example>',
          '3/4/2026,scanner,tailspin.example,Basic,2001:0DB8:0:0:0:0:0:1,TLS1_2,x,2,<2@tailspin.example>',
          '3/5/2026,erp,tailspin.example,OAuth,198.51.100.7,TLS1_3,x,1,<3@tailspin.example>',
          '3/5/2026,app,tailspin.example,Basic,198.51.100.8,TLS1_3,x,1,<4@tailspin.example>',
          '3/6/2026,app,tailspin.example,OAuth,198.51.100.8,TLS1_3,x,1,<5@tailspin.example>',
        ),
      ),
      'SmtpCSReport_b.csv': utf16(
        lines(
          REPORT,
          '3/24/2026,Scanner,Tailspin.example,Basic,203.0.113.10,TLS1_2,x,14,<1@tailspin.example>',
          '3/5/2026,erp,tailspin.example,OAuth,198.51.100.7,TLS1_3,x,1,<3@tailspin.example>',
          '3/25/2026,scanner,tailspin.example,Basic,203.0.113.10,TLS1_0,x,5,<6@tailspin.example>',
        ),
      ),
    },
    senders: {
      'app@tailspin.example': { authentication: 'both', messages: 2, lastSeen: '2026-03-06', atRetirement: 'stops' },
      'erp@tailspin.example': {
        authentication: 'oauth',
        messages: 1,
        lastSeen: '2026-03-05',
        ips: ['198.51.100.7'],
        tls: ['1.3'],
        atRetirement: 'continues',
      },
      'scanner@tailspin.example': {
        authentication: 'basic',
        messages: 21,
        lastSeen: '2026-03-25',
        ips: ['2001:db8::1', '203.0.113.10'],
        tls: ['1.0', '1.2'],
        smtpAuth: { own: 'unknown', inForce: 'unknown' },
        basicAllowedByPolicy: 'unknown',
        blockedBy: [],
        atRetirement: 'stops',
        conflicts: [],
        owner: null,
        client: null,
      },
    },
    reports: {
      'SmtpCSReport_a.csv': { kind: 'smtpAuthReport', rows: 5, read: 5, skipped: 0, notes: [] },
      'SmtpCSReport_b.csv': { kind: 'smtpAuthReport', rows: 3, read: 3, skipped: 0, notes: [] },
    },
  },
  {
    name: 'a detail report whose dates could be two days: unknown without being told',
    files: { 'report.csv': lines(REPORT, '3/4/2026,door,tailspin.example,Basic,203.0.113.1,TLS1_2,x,3,<1>') },
    senders: { 'door@tailspin.example': { lastSeen: null, messages: 3 } },
    reports: { 'report.csv': { notes: ['datesUnclear'] } },
  },
  {
    name: 'the same with the day first',
    files: { 'report.csv': lines(REPORT, '3/4/2026,door,tailspin.example,Basic,203.0.113.1,TLS1_2,x,3,<1>') },
    options: { dates: 'dmy' },
    senders: { 'door@tailspin.example': { lastSeen: '2026-04-03' } },
  },
  {
    name: 'the same with the month first, saved again by Excel: semicolons, a clock, a year of two digits',
    files: {
      'report.csv': utf8Bom(
        lines(
          REPORT.replaceAll(',', ';'),
          '3/4/26 8:05;door;tailspin.example;Basic Authentication;203.0.113.1;TLS1_2;x;1.250;<1>',
          '3/5/26 18:05;door;tailspin.example;Basic Authentication;203.0.113.1;TLS1_2;x;3;<2>',
        ),
      ),
    },
    options: { dates: 'mdy' },
    senders: { 'door@tailspin.example': { authentication: 'basic', lastSeen: '2026-03-05', messages: 1253 } },
  },
  {
    name: 'a quoted line break, a comma and a doubled quote in cells of a report',
    files: {
      'report.csv': utf16be(
        lines(
          REPORT,
          '2026-03-24T10:00:00Z,"scanner","tailspin.example","Basic",203.0.113.10,TLS1_2,"a, ""b""\r\nc",14,"<1\r\n@x>"',
          '2026-03-25T10:00:00Z,"door","tailspin.example","Basic",203.0.113.10,TLS1_2,x,2,<2>',
        ),
      ),
    },
    senders: {
      'door@tailspin.example': { messages: 2, lastSeen: '2026-03-25' },
      'scanner@tailspin.example': { messages: 14, lastSeen: '2026-03-24' },
    },
    reports: { 'report.csv': { rows: 2, read: 2 } },
  },
  {
    name: "the admin center's table beside a detail report: its counts only for whom the report does not name",
    files: {
      'report.csv': lines(REPORT, '3/24/2026,scanner,tailspin.example,Basic,203.0.113.10,TLS1_2,x,14,<1>'),
      'table.csv': lines(
        'Sender address,Domain,TLS 1.0,TLS 1.1,TLS 1.2,Messages sent,Authentication protocol',
        'Scanner@tailspin.example,tailspin.example,0%,0%,100%,900,Basic Authentication',
        'alarm@tailspin.example,tailspin.example,12.5%,0%,87.5%,"1,204",Basic Authentication',
        'alarm@tailspin.example,tailspin.example,0%,0%,100%,6,Modern Authentication',
      ),
    },
    senders: {
      'alarm@tailspin.example': { authentication: 'both', messages: 1210, tls: ['1.0', '1.2'], lastSeen: null },
      'scanner@tailspin.example': { authentication: 'basic', messages: 14 },
    },
  },
  {
    name: "the admin center's table without the column of the protocol: nobody can tell the way",
    files: {
      'Chart.csv': lines(
        'Sender address;Domain;TLS 1.0;TLS 1.1;TLS 1.2;Messages sent',
        'a@tailspin.example;tailspin.example;0;0;100;7',
      ),
    },
    senders: {
      'a@tailspin.example': { authentication: 'unknown', messages: 7, tls: ['1.2'], atRetirement: 'unknown' },
    },
    reports: { 'Chart.csv': { kind: 'smtpAuthTable' } },
  },
  {
    name: "the admin center's table in German, French, Spanish, Japanese and Indonesian",
    files: {
      'de.csv': windows(
        lines(
          'Absenderadresse;Domäne;TLS 1.0;TLS 1.1;TLS 1.2;Gesendete Nachrichten;Authentifizierungsprotokoll',
          'de@tailspin.example;tailspin.example;0 %;0 %;100 %;1.204;Standardauthentifizierung',
        ),
      ),
      'fr.csv': lines(
        'Adresse de l’expéditeur;Domaine;TLS 1.0;TLS 1.1;TLS 1.2;Messages envoyés;Protocole d’authentification',
        'fr@tailspin.example;tailspin.example;0 %;50,5 %;49,5 %;12;Authentification de base',
      ),
      'es.csv': lines(
        'Dirección del remitente;Dominio;TLS 1.0;TLS 1.1;TLS 1.2;Mensajes enviados;Protocolo de autenticación',
        'es@tailspin.example;tailspin.example;0 %;0 %;100 %;5;Autenticación básica',
      ),
      'ja.csv': lines(
        '送信者アドレス,ドメイン,TLS 1.0,TLS 1.1,TLS 1.2,送信済みメッセージ,認証プロトコル',
        'ja@tailspin.example,tailspin.example,0%,0%,100%,3,基本認証',
      ),
      'id.csv': lines(
        'Alamat pengirim,Domain,TLS 1.0,TLS 1.1,TLS 1.2,Pesan terkirim,Protokol autentikasi',
        'id@tailspin.example,tailspin.example,0%,0%,100%,9,Autentikasi dasar',
      ),
    },
    senders: {
      'de@tailspin.example': { authentication: 'basic', messages: 1204, tls: ['1.2'] },
      'es@tailspin.example': { authentication: 'basic', messages: 5 },
      'fr@tailspin.example': { authentication: 'basic', messages: 12, tls: ['1.1', '1.2'] },
      'id@tailspin.example': { authentication: 'basic', messages: 9 },
      'ja@tailspin.example': { authentication: 'basic', messages: 3 },
    },
  },
  {
    name: 'the long sign-in log, interactive and not: refused attempts count, other clients do not',
    files: {
      'InteractiveSignIns.csv': lines(
        SIGN_INS,
        signIn(1, { at: '2026-11-20T08:19:41Z', user: 'Scanner@tailspin.example', ip: '2001:db8::0:12' }),
        signIn(2, {
          at: '2026-11-21T23:59:59Z',
          user: 'person@tailspin.example',
          client: 'Browser',
          protocol: 'OAuth 2.0',
        }),
        signIn(3, {
          at: '2026-11-21T02:00:00Z',
          user: 'door@tailspin.example',
          protocol: 'ROPC',
          status: 'Failure',
          code: '50126',
          reason: 'Error validating credentials due to invalid username\r\nor password.',
        }),
      ),
      'NonInteractiveSignIns.csv': lines(
        SIGN_INS,
        signIn(4, { at: '2026-11-22T08:19:41Z', user: 'app@tailspin.example', protocol: 'OAuth 2.0' }),
        signIn(5, { at: '2026-11-19T08:19:41Z', user: 'scanner@tailspin.example', client: 'SMTP', ip: '203.0.113.10' }),
      ),
    },
    senders: {
      'app@tailspin.example': { authentication: 'oauth', messages: null, atRetirement: 'continues' },
      'door@tailspin.example': {
        authentication: 'basic',
        lastSeen: '2026-11-21',
        blockedBy: ['account'],
        atRetirement: 'alreadyBlocked',
      },
      'scanner@tailspin.example': {
        authentication: 'unknown',
        messages: null,
        lastSeen: '2026-11-20',
        ips: ['2001:db8::12', '203.0.113.10'],
        atRetirement: 'unknown',
      },
    },
    reports: { 'InteractiveSignIns.csv': { kind: 'signIns', rows: 3, read: 2, skipped: 1 } },
  },
  {
    name: 'short sign-in exports in German, French, Spanish, Japanese and Indonesian',
    files: {
      'de.csv': lines(
        'Datum (UTC);Anforderungs-ID;Benutzer;Benutzername;Anwendung;IP-Adresse;Status;Anmeldefehlercode;Client-App',
        '21.11.2026, 09:00:00;1;Eins;de@tailspin.example;Office 365 Exchange Online;203.0.113.44;Erfolg;0;Authentifiziertes SMTP',
      ),
      'fr.csv': lines(
        'Date (UTC);Utilisateur;Nom d’utilisateur;Adresse IP;État;Code d’erreur de connexion;Application cliente',
        '2026-11-21T09:00:00Z;Un;fr@tailspin.example;203.0.113.45;Réussite;0;SMTP authentifié',
      ),
      'es.csv': lines(
        'Fecha (UTC),Usuario,Nombre de usuario,Dirección IP,Estado,Código de error de inicio de sesión,Aplicación cliente',
        '"21/11/2026, 9:00:00",Uno,es@tailspin.example,203.0.113.46,Correcto,0,SMTP autenticado',
      ),
      'ja.csv': lines(
        '日付 (UTC),ユーザー,ユーザー名,IP アドレス,状態,サインイン エラー コード,クライアント アプリ',
        '2026/11/21 9:00:00,一,ja@tailspin.example,203.0.113.47,成功,0,認証済み SMTP',
      ),
      'id.csv': lines(
        'Tanggal (UTC),Pengguna,Nama pengguna,Alamat IP,Status,Kode kesalahan masuk,Aplikasi klien',
        '21/11/2026 09.00.00,Satu,id@tailspin.example,203.0.113.48,Berhasil,0,Authenticated SMTP',
      ),
    },
    senders: Object.fromEntries(
      [
        ['de', 44],
        ['es', 46],
        ['fr', 45],
        ['id', 48],
        ['ja', 47],
      ].map(([language, last]) => [
        `${language}@tailspin.example`,
        { authentication: 'unknown', lastSeen: '2026-11-21', ips: [`203.0.113.${last}`], messages: null },
      ]),
    ),
  },
  {
    name: 'the older layout, which does not name the client app',
    files: {
      'SignIns.csv': lines(
        'CreatedDateTime,UserPrincipalName,UserDisplayName,AppDisplayName,IPAddress,City,Country,Device,Browser,OS,' +
          'Status,RiskState,RiskLevelDuringSignIn,RiskLevelAggregated,ConditionalAccessStatus',
        '11/20/2026 8:41:07 AM,scanner@tailspin.example,Scanner,Office 365 Exchange Online,203.0.113.10,Bremen,DE,,,,' +
          'Success,none,none,none,notApplied',
        '11/21/2026 9:00:00 AM,person@tailspin.example,Person,Microsoft Teams,198.51.100.7,Bremen,DE,,Chrome 140,' +
          'Windows,Success,none,none,none,success',
      ),
    },
    senders: {
      'scanner@tailspin.example': { authentication: 'unknown', lastSeen: '2026-11-20', ips: ['203.0.113.10'] },
    },
    reports: { 'SignIns.csv': { kind: 'signIns', rows: 2, read: 1, skipped: 1, notes: ['clientNotNamed'] } },
  },
  {
    name: "Graph's sign-ins as JSON, with the page around them, and one object a line",
    files: {
      'signIns.json': JSON.stringify({
        '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#auditLogs/signIns',
        value: [
          {
            userPrincipalName: 'Scanner@tailspin.example',
            createdDateTime: '2026-11-20T23:30:00-03:00',
            clientAppUsed: 'Authenticated SMTP',
            ipAddress: '203.0.113.10',
            authenticationProtocol: 'ropc',
            resourceDisplayName: 'Office 365 Exchange Online',
            status: { errorCode: 50126, failureReason: 'Error validating credentials.' },
            conditionalAccessStatus: 'notApplied',
            appliedConditionalAccessPolicies: [],
          },
          {
            userPrincipalName: 'x@tailspin.example',
            createdDateTime: '2026-11-20T10:00:00Z',
            clientAppUsed: 'Browser',
          },
        ],
      }),
      'lines.json': [
        '{"userPrincipalName":"door@tailspin.example","createdDateTime":"2026-11-20T10:00:00Z","clientAppUsed":"SMTP",' +
          '"ipAddress":"203.0.113.11","status":{"errorCode":0}}',
        '{"userPrincipalName":"door@tailspin.example","createdDateTime":"2026-11-22T10:00:00Z","clientAppUsed":"SMTP",' +
          '"ipAddress":"203.0.113.12","status":{"errorCode":53003},"conditionalAccessStatus":"failure"}',
      ].join('\n'),
    },
    senders: {
      'door@tailspin.example': {
        authentication: 'unknown',
        lastSeen: '2026-11-22',
        ips: ['203.0.113.11', '203.0.113.12'],
        blockedBy: ['conditionalAccess'],
        atRetirement: 'unknown',
      },
      'scanner@tailspin.example': { authentication: 'basic', lastSeen: '2026-11-21', blockedBy: ['account'] },
    },
    reports: { 'signIns.json': { kind: 'signIns', rows: 2, read: 1, skipped: 1 } },
  },
  {
    name: 'a query of Log Analytics as CSV',
    files: {
      'query_data.csv': lines(
        'TimeGenerated [UTC],UserPrincipalName,ClientAppUsed,IPAddress,ResultType,AuthenticationProtocol',
        '"11/20/2026, 8:19:41.123 AM",scanner@tailspin.example,Authenticated SMTP,203.0.113.10,0,ropc',
      ),
    },
    senders: { 'scanner@tailspin.example': { authentication: 'basic', lastSeen: '2026-11-20', ips: ['203.0.113.10'] } },
  },
  {
    name: 'usage of e-mail apps: who used SMTP, how nobody knows; hidden names are counted',
    files: {
      'EmailAppUsage.csv': utf8Bom(
        lines(
          'Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,Last Activity Date,Mail For Mac,' +
            'Outlook For Mac,Outlook For Windows,Outlook For Mobile,Other For Mobile,Outlook For Web,POP3 App,IMAP4 App,' +
            'SMTP App,Report Period',
          '2026-11-25,scanner@tailspin.example,Scanner,False,,2026-11-20,,,,,,,,,Yes,30',
          '2026-11-25,person@tailspin.example,Person,False,,2026-11-20,,,Yes,,,Yes,,,,30',
          '2026-11-25,0F9A1B2C3D4E5F60718293A4B5C6D7E8,0F9A,False,,2026-11-20,,,,,,,,,Yes,30',
        ),
      ),
    },
    senders: { 'scanner@tailspin.example': { authentication: 'unknown', messages: null, atRetirement: 'unknown' } },
    reports: { 'EmailAppUsage.csv': { kind: 'emailApps', rows: 3, read: 1, skipped: 2 } },
  },
  {
    name: 'a message trace names no way in: its rows are counted as skipped',
    files: {
      'MTSummary.csv': utf16(
        lines(
          'origin_timestamp_utc,sender_address,recipient_status,message_subject,total_bytes,message_id,' +
            'network_message_id,original_client_ip,directionality,connector_id',
          '2026-11-20T10:00:00.123Z,scanner@tailspin.example,a@tailspin.example##Receive,Scan,100,<1>,1,203.0.113.1,Originating,',
          '2026-11-20T10:01:00.123Z,person@tailspin.example,a@tailspin.example##Receive,Hi,100,<2>,2,203.0.113.2,Originating,',
        ),
      ),
    },
    senders: {},
    reports: { 'MTSummary.csv': { kind: 'messageTrace', rows: 2, read: 0, skipped: 2 } },
  },
  {
    name: 'logs of one attempt belong to the guide, and say so by their lines',
    files: {
      'smtpdiag_112026101112.log': lines(
        '[Connecting to smtp.office365.com:587]',
        '2026-11-20T10:11:12.123Z < 220 x Microsoft ESMTP MAIL Service ready',
        '2026-11-20T10:11:12.456Z > EHLO tailspin',
      ),
      'emailproxy.log': lines(
        "2026-11-20 10:11:12: SMTP (127.0.0.1:53878-{127.0.0.1:1587}-smtp.office365.com:587)     <-- b'220 x Microsoft ESMTP MAIL Service ready\\r\\n'",
        "2026-11-20 10:11:13: SMTP (127.0.0.1:53878-{127.0.0.1:1587}-smtp.office365.com:587)     --> b'EHLO tailspin\\r\\n'",
      ),
    },
    senders: {},
    reports: {
      'smtpdiag_112026101112.log': { kind: 'clientLog', read: 0 },
      'emailproxy.log': { kind: 'clientLog', rows: 2, read: 0, skipped: 2 },
    },
  },
];
