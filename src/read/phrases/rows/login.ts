import { type PhraseGroup, said, USUAL } from '../phrase.ts';
import type { ClientMeaning } from './connection.ts';
import { SOURCES } from './sources.ts';

/** The client had nothing to log in with. */
export const NO_CREDENTIALS: PhraseGroup<ClientMeaning> = {
  means: { reply: 'anonymousMailRefused', attempted: false, loginOff: true },
  phrases: [
    ...said('nodemailer', SOURCES.nodemailer, {
      'missing {credentials|user name|username|password|secret}': 'Error: Missing credentials for "PLAIN"',
    }),
    ...said('usual words', USUAL, {
      'no {credentials|user name|username|password}{few}{configured|provided|given|supplied|specified|set}{edge}':
        'No password was provided',
    }),
    ...said('curl', SOURCES.curl, { 'no auth info found': 'no auth info found' }),
  ],
};

/** Client and server have no login mechanism in common. */
export const NO_COMMON_MECHANISM: PhraseGroup<ClientMeaning> = {
  means: { reply: 'noCommonMechanism', attempted: false },
  phrases: [
    ...said('usual words', USUAL, {
      'no {compatible|supported|suitable|common|usable|acceptable}{few}mech': 'No supported authentication mechanisms',
      'no {authenticator|authenticators} available': 'no authenticators available',
      'unable to {find|negotiate|use}{any}mechanism': 'Unable to negotiate an authentication mechanism',
      'mechanism{few}not {available|supported}': 'mechanism XOAUTH2 not available',
      "{could not|couldn't} find{few}{mechanism|method}": 'could not find an auth mechanism',
    }),
    ...said('Jakarta Mail', SOURCES.jakartaMail, {
      'no authentication mechanism{s|} supported by both':
        'No authentication mechanisms supported by both server and client',
    }),
    ...said('swaks', SOURCES.swaks, {
      'auth not attempted, requested type not available': '*** Auth not attempted, requested type not available',
    }),
    ...said('MailKit', SOURCES.mailKit, {
      'none of the authentication methods': 'None of the authentication methods succeeded',
    }),
    ...said('Outlook', SOURCES.mapiErrors, { '0x800CCC80': 'Error number 0x800CCC80' }),
    ...said('msmtp', SOURCES.msmtp, {
      'cannot use a secure authentication method': 'cannot use a secure authentication method',
    }),
    ...said('Cyrus SASL', SOURCES.cyrusSasl, {
      'no worthy mechs': 'SASL authentication failed: no worthy mechs found',
      'no mechanism available': 'no mechanism available',
      'generic failure': 'cannot authenticate to server smtp.office365.com[192.0.2.1]: generic failure',
      'bad protocol / cancel': 'SASL authentication failed: bad protocol / cancel',
    }),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      {
        '{unterstützt|gewählte}{few}Authentifizierung{letters} nicht':
          'unterstützt die gewählte Authentifizierungsmethode nicht.',
      },
      'de',
    ),
  ],
};

/** The server offered no login at all. */
export const AUTH_NOT_OFFERED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'authNotOffered', attempted: false },
  phrases: [
    ...said('Python', SOURCES.python, {
      'AUTH {extension |}{is |}not {supported|offered|advertised|available|enabled}':
        'smtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server.',
    }),
    ...said('Go', SOURCES.go, {
      "{does not|doesn't|didn't} {support|offer|advertise} {SMTP |}auth{entication|}{edge}":
        "smtp: server doesn't support AUTH",
    }),
    ...said('usual words', USUAL, {
      'authentication is not supported': 'Authentication is not supported',
      'no {auth|authentication} {support|capability}': 'no auth support',
      "{does not|doesn't} support authenticated {connection|connections}":
        "'tls://smtp.office365.com' does not support authenticated connection",
      'authentication not {offered|advertised|available}': 'authentication not offered',
    }),
    ...said('Blat', 'https://sourceforge.net/projects/blat/', {
      'does not require AUTH': 'The SMTP server does not require AUTH LOGIN.',
    }),
    ...said('gen_smtp', 'https://github.com/gen-smtp/gen_smtp', {
      'missing_requirement{any}auth{edge}': '{missing_requirement, "smtp.contoso.com", auth}',
    }),
  ],
};

/** .NET's fixed sentence; usual words cover its other languages. Only what follows it is the server's. */
export const NOT_AUTHENTICATED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'anonymousMailRefused' },
  phrases: [
    ...said('.NET', SOURCES.dotnetResources, {
      'requires a secure connection or the client was not authenticated':
        'The SMTP server requires a secure connection or the client was not authenticated.',
      MustIssueStartTlsFirst: 'SmtpException: MustIssueStartTlsFirst',
    }),
    ...said('usual words', USUAL, {
      '{non|no} {authentifi|autentic}': 'utilisateur non authentifié auprès du serveur',
      'requires {a |an |}{STARTTLS|TLS|SSL|encrypt}': 'The SMTP server requires STARTTLS',
    }),
    ...said('MailKit', SOURCES.mailKit, {
      ServiceNotAuthenticated: 'MailKit.ServiceNotAuthenticatedException: The SmtpClient has not been authenticated.',
    }),
    ...said('usual words', USUAL, {
      'SMTP{few}not authenticated{edge}': 'Mail transmission failed (SMTP: not authenticated)',
    }),
  ],
};

/** The server wants a login that the client didn't make, in the client's words. */
export const LOGIN_MISSING: PhraseGroup<ClientMeaning> = {
  means: { reply: 'anonymousMailRefused', attempted: false },
  phrases: [
    ...said('usual words', USUAL, {
      '{authentication|SMTP AUTH} {is |}required{!:|=}': 'Authentication required for command',
      'login required': 'Login required',
      'please authenticate {before|first}{edge}': 'Please authenticate before sending email',
      'requires {a |}{login|sign-in}{edge}': 'Server requires login',
      'requires {SMTP |}authentication{edge}': 'The SMTP server requires authentication',
    }),
    ...said('devices', USUAL, {
      'POP{3|}{ |-}{before|vor|avant|antes|prima|voor|sebelum}{few}SMTP': 'Send failed, POP before SMTP is set',
    }),
    ...said('iOS', 'https://smg.co.nz/iphone-email-shows-rejected-by-the-server-when-sending-emails/', {
      'because it does not allow relaying':
        'The recipient was rejected by the server because it does not allow relaying',
    }),
  ],
};

/** The server doesn't take the sender's address, in a program's or device's own words. */
export const SENDER_REJECTED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'senderRefused' },
  phrases: [
    ...said('usual words', USUAL, {
      'address{few}mismatch': 'SMTP authentication E-mail address and administrator E-mail address mismatch',
      'permission to send {the |a |this |}message on behalf of':
        'You do not have the permission to send the message on behalf of the specified user.',
    }),
    ...said('Outlook', SOURCES.mapiErrors, { '0x800CCC78': 'Error number 0x800CCC78' }),
  ],
};

/** The server doesn't take an address in To. */
export const RECIPIENT_REJECTED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'recipientUnknown' },
  phrases: said('HP', 'Manuals of the maker', {
    'rejected{any}addressing information':
      'E-mail gateway rejected the job because of the addressing information. Job failed.',
  }),
};

/** The message is larger than the server takes, in the words of a mail program. */
export const TOO_LARGE: PhraseGroup<ClientMeaning> = {
  means: { reply: 'messageTooLarge' },
  phrases: [
    ...said('devices', USUAL, {
      '{memory|hard disk|HDD} {is |}full{edge}': 'Memory full. Cannot send the scan.',
      '{edge}out of memory': 'Out of Memory',
    }),
    ...said('devices', USUAL, { 'speicher {ist |}voll': 'Speicher voll, Scan kann nicht gesendet werden' }, 'de'),
    ...said('devices', USUAL, { 'mémoire {est |}{pleine|saturée}': 'Mémoire saturée' }, 'fr'),
    ...said('devices', USUAL, { 'memoria {está |}llena': 'Memoria llena' }, 'es'),
    ...said('devices', USUAL, { 'memori penuh': 'Memori penuh' }, 'id'),
    ...said('devices', USUAL, { 'メモリ{ー|}{が|}{いっぱい|フル}': 'メモリーがいっぱいです' }, 'ja'),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      { 'excede el límite{few}del servidor': 'excede el límite global del servidor' },
      'es',
    ),
  ],
};

/** The program broke off over its own value, such as `false` where a name belongs. */
export const PROGRAM_BROKE: PhraseGroup<ClientMeaning> = {
  means: { reply: 'clientConfigurationBroken' },
  phrases: [
    ...said('Ruby', USUAL, {
      'no implicit conversion of': 'TypeError: no implicit conversion of false into Integer',
    }),
    ...said('PHP', USUAL, {
      'Cannot access offset of type': 'Cannot access offset of type string on string',
      'Undefined {array key|index}': 'Undefined array key "smtp_host"',
    }),
    ...said('Python', USUAL, {
      "'NoneType' object": "TypeError: 'NoneType' object is not subscriptable",
    }),
    ...said('JavaScript', USUAL, {
      'Cannot read {property|properties}': 'TypeError: Cannot read properties of undefined (reading host)',
    }),
  ],
};

/** A login failed, and the client says no more than that. */
export const LOGIN_FAILED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'loginFailedWithoutReply', attempted: true },
  phrases: [
    ...said('usual words', USUAL, {
      '{authentication|authorization|login} {has |}{failed|failure|error|unsuccessful|denied|rejected}': 'Login failed',
      'authorisation {attempt |}fail': 'Authorisation failed',
      '{could not|cannot|unable to|failed to} verify {the |your |}{user|login|credentials|password|account}{edge}':
        'The server could not verify the user name and password',
      'check {the |your |}{SMTP |}{authentication|login|sign-in|logon|credentials}{edge}':
        'Check the authentication information',
      'auth. {failed|failure|error|err|denied|ng}{edge}': 'smtp auth. failed',
    }),
    ...said(
      'Exchange Online',
      'https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/pop3-imap-owa-activesync-office-365',
      {
        '{AuthFailed|LogonDenied|LogonFailed}': '[Error="AuthFailed:LogonDenied-BasicAuthBlocked"]',
      },
    ),
    ...said('CDO', SOURCES.cdo, { '80040217': "error '80040217'" }),
    ...said('Outlook', SOURCES.mapiErrors, {
      '0x800CCC92': 'Error number 0x800CCC92',
      '0x800CCC18{edge}': 'Error number 0x800CCC18',
    }),
    ...said('.NET', SOURCES.dotnet, {
      AuthenticationException: 'MailKit.Security.AuthenticationException',
      AuthenticationFailed: 'AuthenticationFailed',
    }),
    ...said(
      'usual words',
      USUAL,
      {
        '{ユーザー名|ユーザ名|パスワード}が{正し|間違|違|誤|無効|不正}': 'ユーザー名またはパスワードが正しくありません',
      },
      'ja',
    ),
  ],
};

/** Sending works: what people miss was put aside by the recipient's filter. */
export const DELIVERED_TO_JUNK: PhraseGroup<ClientMeaning> = {
  means: { reply: 'deliveredToJunk' },
  phrases: [
    ...said('people', USUAL, {
      '{in|to|into} {the |their |my |his |her |users |}{junk|spam}{edge}{! filter}':
        'All scans go to junk since Monday.',
      '{as|marked|flagged} {junk|spam}{edge}': 'Everything from the copier is marked as spam.',
    }),
    ...said('people', USUAL, { '{im|in den} {spam|junk}': 'Die Rechnungen landen im Spam-Ordner.' }, 'de'),
    ...said('people', USUAL, { 'dans les {spams|indésirables}': 'Les messages arrivent dans les indésirables.' }, 'fr'),
    ...said('people', USUAL, { '{a|en} {spam|correo no deseado}': 'Los correos llegan a correo no deseado.' }, 'es'),
    ...said('people', USUAL, { '{folder|masuk|ke} {spam|junk|sampah}': 'Email masuk ke folder spam.' }, 'id'),
  ],
};

/** The client says "connect or log in", and leaves open which. */
export const LOGIN_UNCLEAR: PhraseGroup<ClientMeaning> = {
  means: { reply: 'loginFailedWithoutReply' },
  phrases: [
    ...said('usual words', USUAL, {
      'connecting or logging in': 'Error while connecting or logging in',
      'connect or log{ |}in': 'Problem: connect or log in',
      'check {any}{user name|username|user ID} and {the |}password': 'Check SMTP server, username and password.',
    }),
    ...said('msmtp', SOURCES.msmtp, { 'the server sent an invalid reply': 'msmtp: the server sent an invalid reply' }),
  ],
};

/** Sending failed, and nothing says where: it counts where no other words were found. */
export const SENDING_FAILED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'loginFailedWithoutReply', vague: true },
  phrases: [
    ...said('usual words', USUAL, {
      "{won't|wont|can't|cant} {e-|e|}mail{edge}": "The copier won't email",
    }),
  ],
};
