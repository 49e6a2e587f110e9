import type { ReplyId } from '../../../domain/replies/replies.ts';
import { type PhraseGroup, said, USUAL } from '../phrase.ts';
import { SOURCES } from './sources.ts';
import { WINDOWS_CLOSED, WINDOWS_UNREACHABLE } from './windows.ts';

/** What a client's own message means; `attempted`: whether it shows that a login was tried (true) or wasn't (false). */
export interface ClientMeaning {
  reply: ReplyId;
  attempted?: boolean;
  /** The client says that it logs in nowhere: it has nothing to log in with, or was told not to. */
  loginOff?: true;
  /** Sending failed, and that is all that it says. */
  vague?: true;
}

const refused: PhraseGroup<ClientMeaning> = {
  means: { reply: 'connectionRefused', attempted: false },
  phrases: [
    ...said('Node', SOURCES.node, { ECONNREFUSED: 'Error: connect ECONNREFUSED 192.0.2.1:587' }),
    ...said('usual words', USUAL, {
      'connection {was |}refused': 'dial tcp 192.0.2.1:587: connect: connection refused',
    }),
    ...said('Windows', SOURCES.winsock, {
      'actively refused': 'No connection could be made because the target machine actively refused it',
      '{edge}10061{edge}': 'Socket Error # 10061',
    }),
    ...said(
      'Windows',
      SOURCES.winsock,
      {
        'verbindung{few}verweigert': 'da der Zielcomputer die Verbindung verweigerte',
        'verbindung{few}abgelehnt': 'Die Verbindung wurde abgelehnt',
      },
      'de',
    ),
    ...said(
      'Windows',
      SOURCES.winsock,
      {
        '{refusé|refusée} {expressément|activement}': "l'ordinateur cible a refusé activement",
        'expressément refusé': "car l'ordinateur cible l'a expressément refusée",
      },
      'fr',
    ),
    ...said('glibc', SOURCES.glibc, { 'connexion refusée': 'connect: Connexion refusée' }, 'fr'),
    ...said('glibc', SOURCES.glibc, { 'conexión {rehusada|rechazada|denegada}': 'connect: Conexión rehusada' }, 'es'),
    ...said(
      'Windows',
      SOURCES.winsock,
      { 'denegó expresamente': 'el equipo de destino denegó expresamente dicha conexión' },
      'es',
    ),
    ...said('glibc', SOURCES.glibc, { '{conexão|ligação} recusada': 'connect: Conexão recusada' }, 'pt'),
    ...said(
      'Windows',
      SOURCES.winsock,
      { 'recusou {ativamente|essa}': 'a máquina de destino as recusou ativamente' },
      'pt',
    ),
    ...said('glibc', SOURCES.glibc, { 'connessione rifiutata': 'connect: Connessione rifiutata' }, 'it'),
    ...said(
      'Windows',
      SOURCES.winsock,
      {
        'rifiutato {persistentemente|attivamente}':
          'il computer di destinazione ha rifiutato persistentemente la connessione',
      },
      'it',
    ),
    ...said('glibc', SOURCES.glibc, { 'verbinding {is |}geweigerd': 'connect: Verbinding is geweigerd' }, 'nl'),
    ...said('glibc', SOURCES.glibc, { '接続{が|を|}拒否': 'connect: 接続を拒否されました' }, 'ja'),
    ...said(
      'Windows',
      SOURCES.winsock,
      {
        积极拒绝: '由于目标计算机积极拒绝，无法连接。',
        拒绝连接: 'connect: 拒绝连接',
        连接被拒绝: '连接被拒绝',
      },
      'zh',
    ),
    ...said('usual words', USUAL, { 'koneksi ditolak': 'Koneksi ditolak oleh server' }, 'id'),
  ],
};

const timedOut: PhraseGroup<ClientMeaning> = {
  means: { reply: 'connectionTimedOut', attempted: false },
  phrases: [
    ...said('Node', SOURCES.node, {
      ETIMEDOUT: 'Error: connect ETIMEDOUT 192.0.2.1:587',
      ESOCKETTIMEDOUT: 'Error: ESOCKETTIMEDOUT',
    }),
    ...said('nodemailer', SOURCES.nodemailer, {
      'greeting never received': 'Error: Greeting never received',
      'no greeting': 'SMTP error: no greeting from the server',
    }),
    ...said('usual words', USUAL, {
      '{timed|times|timing}{ |-}out': 'The operation has timed out.',
      'time{-|}out {after|expired|exceeded|error|reached|occur|while|waiting|during|period}':
        'Timeout waiting for a response from the server',
      TimeoutError: 'TimeoutError: [Errno 110]',
      TimeoutException: 'System.TimeoutException: the operation did not finish',
    }),
    ...said('devices', USUAL, {
      '{, |: |; |- }time{-| |}out{end}': 'smtp.office365.com, port 587, timeout',
      '{no answer|no response}{edge}': 'E-mail test: no answer from the server',
      '{gives|gave|giving} up after {number}': 'gives up after 20 seconds',
    }),
    ...said('Windows', SOURCES.winsock, {
      'did not properly respond': 'the connected party did not properly respond after a period of time',
      '{edge}10060{edge}': 'Socket Error # 10060',
    }),
    ...said('Go', SOURCES.go, {
      'i/o timeout': 'dial tcp 192.0.2.1:587: i/o timeout',
      'deadline exceeded': 'context deadline exceeded',
    }),
    ...said('Ruby', SOURCES.ruby, {
      'Net::{Open|Read}Timeout': 'Net::OpenTimeout (Net::OpenTimeout)',
      'execution expired': 'Net::OpenTimeout: execution expired',
    }),
    ...said(
      'Windows',
      SOURCES.winsock,
      {
        'nicht richtig reagiert': 'da die Gegenstelle nach einer bestimmten Zeitspanne nicht richtig reagiert hat',
        Zeitüberschreitung: 'Zeitüberschreitung beim Verbinden',
        '{Timeout|Zeitlimit}{any}{überschritten|erreicht}': 'Timeout für Vorgang überschritten.',
      },
      'de',
    ),
    ...said(
      'usual words',
      USUAL,
      { '{délai|temps}{any}{dépassé|expiré|imparti}': "Le délai d'attente de l'opération a expiré" },
      'fr',
    ),
    ...said(
      'Windows',
      SOURCES.winsock,
      {
        'tiempo de espera': 'Se agotó el tiempo de espera',
      },
      'es',
    ),
    ...said(
      '.NET',
      SOURCES.dotnet,
      {
        '{tempo di attesa|tempo scaduto}': 'Tempo di attesa scaduto',
        "timeout dell'operazione": "Timeout dell'operazione.",
      },
      'it',
    ),
    ...said(
      'Windows',
      SOURCES.winsock,
      {
        'tempo{few}{limite|esgotado}': 'O tempo limite da operação foi atingido',
      },
      'pt',
    ),
    ...said('usual words', USUAL, { '{przekroczono|upłynął}{any}{czas|limit}': 'Upłynął limit czasu operacji' }, 'pl'),
    ...said('usual words', USUAL, { '{истекло|истек|превышен}{any}ожидания': 'Истекло время ожидания операции' }, 'ru'),
    ...said('usual words', USUAL, { '시간이 초과': '작업 시간이 초과되었습니다' }, 'ko'),
    ...said('usual words', USUAL, { 'zaman aşımı': 'İşlem zaman aşımına uğradı' }, 'tr'),
    ...said('usual words', USUAL, { '{bewerking|verbinding} is verlopen': 'De bewerking is verlopen' }, 'nl'),
    ...said('usual words', USUAL, { 没有正确答复: '由于连接方在一段时间后没有正确答复' }, 'zh'),
    ...said(
      'usual words',
      USUAL,
      {
        'waktu{few}koneksi{any}habis': 'Waktu koneksi habis',
      },
      'id',
    ),
  ],
};

const nameNotFound: PhraseGroup<ClientMeaning> = {
  means: { reply: 'nameNotFound', attempted: false },
  phrases: [
    ...said('Node', SOURCES.node, {
      ENOTFOUND: 'Error: getaddrinfo ENOTFOUND smtp.office356.com',
      'EAI_{AGAIN|NONAME}': 'Error: queryA EAI_AGAIN smtp.office365.com',
      ETIMEOUT: 'queryA ETIMEOUT smtp.office365.com',
      getaddrinfo: 'socket.gaierror: getaddrinfo failed',
    }),
    ...said('glibc', SOURCES.glibc, {
      'name or service{ is|} not known': 'Name or service not known',
      'nodename nor servname': 'nodename nor servname provided, or not known',
      'name or server is not known': 'The name or server is not known',
      'no address associated with': 'No address associated with hostname',
    }),
    ...said('Go', SOURCES.go, {
      'no such host': 'dial tcp: lookup smtp.office356.com: no such host',
      'server misbehaving': 'lookup smtp.office365.com on 127.0.0.53:53: server misbehaving',
    }),
    ...said('usual words', USUAL, {
      "{not|n't|unable to|failed to} {be |}resolve{d|}{edge}": 'Could not resolve host: smtp.office356.com',
      'name resolution': 'Temporary failure in name resolution',
      'to get{few}IP{sep}addr': 'failed to get smtp server ip-address',
    }),
    ...said('Java', SOURCES.jdkNet, { UnknownHost: 'java.net.UnknownHostException: smtp.office356.com' }),
    ...said('Windows', SOURCES.winsock, { '{edge}11001{edge}': 'Socket Error # 11001' }),
    ...said(
      '.NET',
      SOURCES.dotnet,
      {
        'Remotename konnte nicht': 'Der Remotename konnte nicht aufgelöst werden',
        'kein solcher Host': 'Es ist kein solcher Host bekannt',
      },
      'de',
    ),
    ...said('.NET', SOURCES.dotnet, { "nom distant n'a pas pu": "Le nom distant n'a pas pu être résolu" }, 'fr'),
    ...said('.NET', SOURCES.dotnet, { 'nombre remoto': 'No se puede resolver el nombre remoto' }, 'es'),
    ...said('.NET', SOURCES.dotnet, { 'nome remoto': 'Impossibile risolvere il nome remoto' }, 'it'),
    ...said('.NET', SOURCES.dotnet, { 'rozpoznać nazwy zdalnej': 'Nie można rozpoznać nazwy zdalnej' }, 'pl'),
    ...said('.NET', SOURCES.dotnet, { 'externe naam': 'De externe naam kan niet worden omgezet' }, 'nl'),
    ...said('.NET', SOURCES.dotnet, { 'удаленное имя': 'Невозможно разрешить удаленное имя' }, 'ru'),
    ...said('.NET', SOURCES.dotnet, { 无法解析: '无法解析远程名称' }, 'zh'),
    ...said('.NET', SOURCES.dotnet, { リモート名を解決: 'リモート名を解決できませんでした' }, 'ja'),
  ],
};

/** No connection, and nothing says which: a login that failed as well says more, for it needs one. */
export const NO_CONNECTION: PhraseGroup<ClientMeaning> = {
  means: { reply: 'cannotConnect', attempted: false },
  phrases: [
    ...said('usual words', USUAL, {
      "{unable|could not|couldn't|cannot|can't|cant|failed|failure|impossible|gagal}{clause} {to |}{connect|conect}{edge}":
        'Unable to connect to the server',
      "{unable|could not|couldn't|cannot|can't|failed|failure|impossible}{clause} {to |}open {socket|connection}":
        'Failed to open socket',
      '{network|host|server} {is |}unreachable': 'connect: network is unreachable',
      'no route to host': 'connect: No route to host',
      'cannot assign requested address': 'OSError: [Errno 99] Cannot assign requested address',
      'resource temporarily unavailable': 'SocketException (11): Resource temporarily unavailable',
      'be contacted on {the default |}port': 'The server cannot be contacted on the default ports.',
      '{invalid|bad} greeting': 'Invalid greeting from the server',
      'TCP connect to {host} {any}failed': 'TCP connect to 192.0.2.1:587 failed',
      'DNS {server |lookup |resolution |}{error|failure|failed|problem}': 'DNS server error. Check DNS settings.',
      'error{few}{edge}DNS{edge}': 'Send Error [DNS]',
      '{firewall|router|provider|proxy}{few}{block|drop|sperrt|bloqu|blokir|blocca}{clause}{edge}{587|25|465|SMTP|port}':
        'The firewall drops 587.',
      'cannot open {host}:{number}': 'ssmtp: Cannot open smtp.office365.com:587',
      '{edge}host error{edge}': 'TX report: Host error',
    }),
    ...said('Node', SOURCES.node, {
      ENETUNREACH: 'Error: connect ENETUNREACH 192.0.2.1:587',
      EHOSTUNREACH: 'Error: connect EHOSTUNREACH 192.0.2.1:587',
    }),
    ...said('nodemailer', SOURCES.nodemailer, {
      '{edge}ESOCKET{edge}': "code: 'ESOCKET'",
      ECONNECTION: "code: 'ECONNECTION'",
    }),
    ...said('PowerShell', 'https://learn.microsoft.com/powershell/module/nettcpip/test-netconnection', {
      'TcpTestSucceeded{few}: False': 'TcpTestSucceeded       : False',
    }),
    ...said('Jakarta Mail', SOURCES.jakartaMail, {
      MailConnectException: "com.sun.mail.util.MailConnectException: Couldn't open the host",
    }),
    ...said('Outlook', SOURCES.mapiErrors, {
      '0x800CCC0E': 'Error number 0x800CCC0E',
      '0x800CCC0F': 'Error number 0x800CCC0F',
    }),
    ...WINDOWS_UNREACHABLE,
    ...said('CDO', SOURCES.cdo, {
      '80040213': "CDO.Message.1 error '80040213'",
    }),
    ...said('Frappe', 'https://github.com/frappe/frappe', {
      'Invalid Outgoing Mail Server or Port': 'Invalid Outgoing Mail Server or Port: smtp.office365.com port: 465',
    }),
    ...said(
      'Apple Mail',
      USUAL,
      { 'nicht kontaktiert werden': 'Der Server kann auf dem Standardport nicht kontaktiert werden.' },
      'de',
    ),
  ],
};

/** No connection: refused, no answer in time, no such name. The more exact ones stand first. */
export const CONNECTION = [refused, timedOut, nameNotFound] as const;

/** The server closed the connection before its greeting: it waits for TLS, or something between refuses it. */
export const NO_GREETING: PhraseGroup<ClientMeaning> = {
  means: { reply: 'connectionDropped', attempted: false },
  phrases: said('Jakarta Mail', SOURCES.jakartaMail, {
    'port: {number}, response: -1': 'Could not connect to SMTP host: mail.contoso.com, port: 465, response: -1',
  }),
};

/** The connection ended, and nothing says whether before, during or after the login. */
export const CLOSED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'connectionClosed' },
  phrases: [
    ...said('Node', SOURCES.node, {
      ECONNRESET: 'Error: read ECONNRESET',
      ECONNABORTED: 'ECONNABORTED',
      'socket hang up': 'Error: socket hang up',
      'unexpected socket close': 'Error: Unexpected socket close',
    }),
    ...said('usual words', USUAL, {
      'connection {was |}{reset|aborted|lost|closed by|unexpectedly closed}': 'Connection reset by peer',
      '{unexpectedly|prematurely|abruptly} {closed|disconnected|terminated|dropped}':
        'Server has unexpectedly disconnected',
      '{closed|disconnected|terminated|dropped|ended} {unexpectedly|prematurely|abruptly}':
        'The connection was closed unexpectedly',
      'closed the connection': 'the server closed the connection during login',
      'forcibly closed': 'An existing connection was forcibly closed by the remote host',
      'broken pipe': '[Errno 32] Broken pipe',
      'unexpected EOF': 'unexpected EOF',
      'end of file reached': 'EOFError: end of file reached',
      '{: |=}{"|}EOF{"|}{end}': 'Failed to send notification to email addresses: a@contoso.com: EOF',
      'error={"|}EOF': 'logger=alerting.notifier.email error=EOF',
      'lost connection':
        'lost connection with smtp.office365.com[192.0.2.1] while receiving the initial server greeting',
    }),
    ...WINDOWS_CLOSED,
    ...said('curl', SOURCES.curl, { 'response reading failed': 'curl: (56) response reading failed (errno: 104)' }),
    ...said('.NET', SOURCES.dotnetResources, { net_io_connectionclosed: 'net_io_connectionclosed' }),
    ...said('Jakarta Mail', SOURCES.jakartaMail, { 'Exception: [EOF]': 'javax.mail.MessagingException: [EOF]' }),
    ...said('Swift Mailer', SOURCES.symfony, {
      'but got code ""': 'Expected response code 220 but got code "", with message ""',
    }),
    ...said('msmtp', SOURCES.msmtp, {
      'the server sent an empty reply': "errormsg='the server sent an empty reply' exitcode=EX_PROTOCOL",
    }),
    ...said('Python', SOURCES.python, {
      'SMTPServerDisconnected{!: please run connect}': 'smtplib.SMTPServerDisconnected: Server not connected',
    }),
    ...said('.NET', SOURCES.dotnet, { 'unerwartet {ge|be|unter}': 'Die Verbindung wurde unerwartet getrennt' }, 'de'),
    ...said(
      '.NET',
      SOURCES.dotnet,
      { '{de façon|de manière} inattendue': 'La connexion a été fermée de façon inattendue' },
      'fr',
    ),
    ...said('.NET', SOURCES.dotnet, { inesperadamente: 'La conexión ha terminado inesperadamente' }, 'es'),
    ...said(
      '.NET',
      SOURCES.dotnet,
      { '{in modo imprevisto|inaspettatamente}': 'Connessione chiusa in modo imprevisto' },
      'it',
    ),
    ...said('usual words', USUAL, { 'secara tiba-tiba': 'Koneksi ditutup secara tiba-tiba' }, 'id'),
  ],
};

/** PHPMailer says this of whatever ended its attempt to connect and to log in. */
export const CONNECT_FAILED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'cannotConnect' },
  phrases: said('PHPMailer', SOURCES.phpMailer, { 'SMTP connect() failed': 'SMTP Error: SMTP connect() failed.' }),
};
