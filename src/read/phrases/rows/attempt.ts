import { type Phrase, said, USUAL } from '../phrase.ts';
import { SOURCES } from './sources.ts';

/** A client shows that its session is encrypted. */
export const TLS_SHOWN: readonly Phrase[] = [
  ...said('Node', SOURCES.node, {
    'TLSSocket{.| }': 'at TLSSocket.onConnectSecure (node:_tls_wrap:1674:34)',
    'Connection {secured|upgraded|encrypted}': 'Connection upgraded to TLS',
  }),
  ...said('swaks', SOURCES.swaks, {
    '=== TLS started': '=== TLS started with cipher TLSv1.3:TLS_AES_256_GCM_SHA384:256',
    'TLS started with cipher': '=== TLS started with cipher TLSv1.3:TLS_AES_256_GCM_SHA384:256',
    '<~{* | }': '<~  250-BL1PR13CA0001.outlook.office365.com Hello',
    '~>{* | }': ' ~> EHLO client.contoso.com',
  }),
  ...said('curl', SOURCES.curl, {
    '{SSL|TLS} connection using': '* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384',
  }),
  ...said('Postfix', SOURCES.postfix, {
    '{Trusted|Anonymous|Untrusted|Verified} TLS connection established':
      'Trusted TLS connection established to smtp.office365.com[192.0.2.1]:587',
    'with cipher {!(}': 'TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)',
  }),
  ...said('msmtp', SOURCES.msmtp, {
    'TLS session parameters': 'TLS session parameters:',
    'starttls=1{edge}': 'starttls=1',
  }),
  ...said('Exim', 'https://www.exim.org/exim-html-current/doc/html/spec_html/', {
    '{edge}X=TLS': 'X=TLS1.3:TLS_AES_256_GCM_SHA384:256',
  }),
  ...said('PHPMailer', SOURCES.phpMailer, { 'Switching to TLS': 'Switching to TLS' }),
  ...said('OpenSSL', 'https://docs.openssl.org/master/man1/openssl-s_client/', {
    'SSL-Session:': 'SSL-Session:',
    'verify return:': 'verify return:1',
    'openssl s_client': 'openssl s_client -starttls smtp -connect smtp.office365.com:587',
    'Cipher is {!(NONE}': 'New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384',
  }),
  ...said('usual words', USUAL, {
    'connection encrypted': 'connection encrypted with TLS 1.3',
    'TLS handshake {complete|successful|done}': 'TLS handshake complete',
    'Negotiated TLS': 'Negotiated TLS 1.2',
    'TLS negotiated': 'TLS negotiated',
    'tls_version=TLS': 'tls_version=TLS1.3',
    'ssl-handshake completed': 'ssl-handshake completed',
    'Secure channel {opened|established}': 'Secure channel established',
  }),
  ...said('.NET', SOURCES.dotnet, {
    'SslStream#{number}::AuthenticateAsClient': 'SslStream#49972132::AuthenticateAsClient',
    'SslStream#{number}::.AuthenticateAsClient': 'SslStream#1::.AuthenticateAsClient',
  }),
];

/** A client shows that the login was let in. */
export const LOGIN_SHOWN: readonly Phrase[] = [
  ...said('usual words', USUAL, {
    'login success': 'login successful',
    'logged in {ok|success}': 'logged in successfully',
    'Authentication succeeded': 'Authentication succeeded',
    '{<be }authenticated successfully': 'User authenticated successfully',
  }),
  ...said('Exim', USUAL, { 'User "{any}" authenticated': 'User "scanner@contoso.com" authenticated' }),
];

/** A server that mail is read from refused the login. */
export const MAILBOX_LOGIN_REFUSED: readonly Phrase[] = [
  ...said('Laminas and Zend', 'https://github.com/laminas/laminas-mail', {
    'cannot login, user or password wrong': 'cannot login, user or password wrong',
  }),
  ...said(
    'Exchange Online',
    'https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/pop3-imap-owa-activesync-office-365',
    { 'AuthFailed:LogonDenied': '[Error="AuthFailed:LogonDenied-BasicAuthBlocked"]' },
  ),
];

/** The client says that it has no connection. */
export const NOT_CONNECTED: readonly Phrase[] = [
  ...said('MailKit', SOURCES.mailKit, {
    ServiceNotConnected: 'MailKit.ServiceNotConnectedException',
    '{client|transport|session|socket} {is|was} not {yet |}connected': 'The SmtpClient client is not connected.',
  }),
  ...said('Python', SOURCES.python, {
    'please run connect() first': 'smtplib.SMTPServerDisconnected: please run connect() first',
  }),
  ...said('Postfix', SOURCES.postfix, {
    'refused to talk to me': 'host smtp.office365.com[192.0.2.1] refused to talk to me: 421 4.3.2',
  }),
  ...said('usual words', USUAL, {
    'not connected to {the |an |}{smtp |mail |}{server|host}': 'not connected to the SMTP server',
  }),
];

/** Stack frames and fields of clients that were still waiting for the greeting. */
export const STILL_CONNECTING: readonly Phrase[] = [
  ...said('nodemailer', SOURCES.nodemailer, {
    'command{few}CONN{edge}': "command => 'CONN'",
    _actionGreeting: 'at SMTPConnection._actionGreeting (/app/node_modules/nodemailer/lib/smtp-connection/index.js:1)',
  }),
  ...said('Python', SOURCES.python, { '= self.connect(': '(code, msg) = self.connect(host, port)' }),
  ...said('Jakarta Mail', SOURCES.jakartaMail, {
    '.openServer(': 'at com.sun.mail.smtp.SMTPTransport.openServer(SMTPTransport.java:2175)',
  }),
  ...said('.NET', SOURCES.dotnet, {
    'SmtpConnection.GetConnection': 'at System.Net.Mail.SmtpConnection.GetConnection(ServicePoint servicePoint)',
    'SmtpTransport.GetConnection': 'at System.Net.Mail.SmtpTransport.GetConnection(ServicePoint servicePoint)',
  }),
  ...said('Ruby', SOURCES.ruby, { '{edge}tcp_socket{edge}': "in `tcp_socket'" }),
];

/** Stack frames of clients that had passed the greeting. */
export const PAST_GREETING: readonly Phrase[] = [
  ...said('.NET', SOURCES.dotnet, {
    '{Auth|EHello|Hello|StartTls|Mail|Recipient|Data}Command.':
      'at System.Net.Mail.EHelloCommand.Send(SmtpConnection conn)',
  }),
  ...said('Python', SOURCES.python, {
    '{edge}in {login|auth|sendmail|starttls|ehlo}{edge}': 'File "smtplib.py", line 750, in login',
    '{edge}in auth_': 'File "smtplib.py", line 650, in auth_plain',
  }),
];
