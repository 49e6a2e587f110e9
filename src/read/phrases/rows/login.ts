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
      'no {compatible|supported|suitable|common|usable|acceptable|mutually supported} {SASL |}{AUTH |authentication |}mech':
        'No supported authentication mechanisms',
      'no {compatible|supported|suitable|common|usable|acceptable|mutually supported} {SASL |}{AUTH |authentication |}{method|scheme}':
        'no compatible authentication methods',
      'no {authenticator|authenticators} available': 'no authenticators available',
      'unable to {find|negotiate|use}{any}mechanism': 'Unable to negotiate an authentication mechanism',
      'mechanism{few}not {available|supported}': 'mechanism XOAUTH2 not available',
      '{method|type} of authentication{few}not {supported|available}':
        'Method of authentication not supported by SMTP server',
      '{authentication|auth} {method|type}{few}not {supported|available}': 'Authentication method is not supported',
      'unsupported{few} {auth|authentication} {type|mechanism|method}': 'unsupported authentication type',
      "{could not|couldn't} find{few}{mechanism|method}": 'could not find an auth mechanism',
    }),
    ...said('Jakarta Mail', SOURCES.jakartaMail, {
      'no authentication mechanisms supported by both':
        'No authentication mechanisms supported by both server and client',
      'no authentication mechanism supported by both': 'No authentication mechanism supported by both',
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
    ...said('Thunderbird', SOURCES.thunderbird, {
      'does not support the selected authentication method': 'does not support the selected authentication method',
    }),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      { 'gewählte Authentifizierungsmethode nicht': 'unterstützt die gewählte Authentifizierungsmethode nicht.' },
      'de',
    ),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      { "pas la méthode d'authentification": "ne gère pas la méthode d'authentification sélectionnée." },
      'fr',
    ),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      { 'no soporta el método de autenticación': 'no soporta el método de autenticación seleccionado.' },
      'es',
    ),
    ...said(
      'usual words',
      USUAL,
      { 'não suporta {o |este |}método de autenticação': 'O servidor não suporta o método de autenticação' },
      'pt',
    ),
    ...said(
      'usual words',
      USUAL,
      { 'non supporta {il |questo |}metodo di autenticazione': 'Il server non supporta il metodo di autenticazione' },
      'it',
    ),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      { 選択された認証方式をサポートしていません: 'が選択された認証方式をサポートしていません。' },
      'ja',
    ),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      { 'tidak mendukung metode {otentikasi|autentikasi}': 'tidak mendukung metode otentikasi yang dipilih.' },
      'id',
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
      "{does not|doesn't|didn't} {support|offer|advertise} {SMTP |}auth{edge}": "smtp: server doesn't support AUTH",
    }),
    ...said('usual words', USUAL, {
      "{does not|doesn't|didn't} {support|offer|advertise} {SMTP |}authentication{edge}":
        'The SMTP server does not support authentication.',
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
    ...said(
      'usual words',
      USUAL,
      { 'unterstützt keine {SMTP-|SMTP |}authentifizierung': 'Der SMTP-Server unterstützt keine Authentifizierung' },
      'de',
    ),
    ...said(
      'usual words',
      USUAL,
      {
        "ne {prend pas en charge|gère pas|supporte pas} l'authentification":
          "Le serveur ne prend pas en charge l'authentification",
      },
      'fr',
    ),
    ...said(
      'usual words',
      USUAL,
      { 'no {admite|soporta|ofrece} {la |}autenticación': 'El servidor no admite autenticación' },
      'es',
    ),
    ...said(
      'usual words',
      USUAL,
      { "non {supporta|offre} l'autenticazione": "Il server non supporta l'autenticazione" },
      'it',
    ),
    ...said(
      'usual words',
      USUAL,
      { 'não {suporta|oferece|aceita} {a |}autenticação': 'O servidor não suporta autenticação' },
      'pt',
    ),
    ...said(
      'usual words',
      USUAL,
      { 'ondersteunt geen {verificatie|authenticatie}': 'De server ondersteunt geen verificatie' },
      'nl',
    ),
    ...said(
      'usual words',
      USUAL,
      { 'tidak mendukung {autentikasi|otentikasi}': 'Server tidak mendukung autentikasi' },
      'id',
    ),
    ...said('usual words', USUAL, { 認証をサポートしていません: 'サーバーは認証をサポートしていません' }, 'ja'),
  ],
};

/** .NET's fixed sentence, in the languages of its resources. Only what follows it is the server's. */
export const NOT_AUTHENTICATED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'anonymousMailRefused' },
  phrases: [
    ...said('.NET', SOURCES.dotnetResources, {
      'requires a secure connection or the client was not authenticated':
        'The SMTP server requires a secure connection or the client was not authenticated.',
      MustIssueStartTlsFirst: 'SmtpException: MustIssueStartTlsFirst',
    }),
    ...said('MailKit', SOURCES.mailKit, {
      ServiceNotAuthenticated: 'MailKit.ServiceNotAuthenticatedException: The SmtpClient has not been authenticated.',
    }),
    ...said('usual words', USUAL, {
      'SMTP{few}not authenticated{edge}': 'Mail transmission failed (SMTP: not authenticated)',
    }),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      {
        'erfordert eine sichere Verbindung{,|} oder der Client wurde nicht':
          'Der SMTP-Server erfordert eine sichere Verbindung, oder der Client wurde nicht authentifiziert.',
      },
      'de',
    ),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      {
        '{requiert|exige|nécessite} une connexion sécurisée ou le client n':
          "Le serveur SMTP requiert une connexion sécurisée ou le client n'était pas authentifié.",
      },
      'fr',
    ),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      {
        'requiere una conexión segura o el cliente no':
          'El servidor SMTP requiere una conexión segura o el cliente no se autenticó.',
      },
      'es',
    ),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      {
        '{requer|exige} uma conexão segura ou o cliente não':
          'O servidor SMTP requer uma conexão segura ou o cliente não foi autenticado.',
      },
      'pt',
    ),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      {
        '{richiede|necessita di} una connessione {protetta|sicura} o il client non':
          'Il server SMTP richiede una connessione protetta o il client non è stato autenticato.',
      },
      'it',
    ),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      {
        'vereist een {beveiligde|veilige} verbinding of de client':
          'De SMTP-server vereist een beveiligde verbinding of de client is niet geverifieerd.',
      },
      'nl',
    ),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      {
        'wymaga {bezpiecznego|zabezpieczonego} połączenia':
          'Serwer SMTP wymaga bezpiecznego połączenia lub klient nie został uwierzytelniony.',
      },
      'pl',
    ),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      { セキュリティで保護された接続を必要と: 'SMTP サーバーはセキュリティで保護された接続を必要としています' },
      'ja',
    ),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      {
        要求安全连接或客户端未: 'SMTP 服务器要求安全连接或客户端未通过身份验证。',
        需要安全連線或用戶端: 'SMTP 伺服器需要安全連線或用戶端未經驗證。',
      },
      'zh',
    ),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      { '{требует|требуется} {защищенного|безопасно}': 'SMTP-сервер требует защищенного подключения' },
      'ru',
    ),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      { '보안 연결이 필요하거나': 'SMTP 서버에 보안 연결이 필요하거나 클라이언트가 인증되지 않았습니다.' },
      'ko',
    ),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      { 'güvenli bağlantı gerektir': 'SMTP sunucusu güvenli bağlantı gerektiriyor' },
      'tr',
    ),
    ...said(
      '.NET',
      SOURCES.dotnetResources,
      { 'kräver en säker anslutning': 'SMTP-servern kräver en säker anslutning' },
      'sv',
    ),
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
    ...said(
      'usual words',
      USUAL,
      { '{authentifizierung|anmeldung} {ist |wird |}{erforderlich|benötigt|verlangt}': 'SMTP-Anmeldung erforderlich' },
      'de',
    ),
    ...said(
      'usual words',
      USUAL,
      { 'authentification{ SMTP|} {est |}{requise|nécessaire|exigée}': 'authentification SMTP requise par le serveur' },
      'fr',
    ),
    ...said(
      'usual words',
      USUAL,
      { '{requiere|necesita|exige} {una |}{autenticación|autenticarse}': 'El servidor requiere autenticación' },
      'es',
    ),
    ...said(
      'usual words',
      USUAL,
      { 'autenticazione{ SMTP|} {è |}{richiesta|necessaria|obbligatoria}': 'Autenticazione SMTP richiesta' },
      'it',
    ),
    ...said(
      'usual words',
      USUAL,
      { '{requer|exige|necessita de} autenticação': 'O servidor requer autenticação' },
      'pt',
    ),
    ...said(
      'usual words',
      USUAL,
      { '{verificatie|authenticatie|aanmelding} {is |}{vereist|nodig}': 'De server meldt: verificatie vereist' },
      'nl',
    ),
    ...said(
      'usual words',
      USUAL,
      { '{memerlukan|membutuhkan|meminta} {autentikasi|otentikasi}': 'Server memerlukan autentikasi' },
      'id',
    ),
    ...said('usual words', USUAL, { 認証が必要: 'SMTPサーバーで認証が必要です' }, 'ja'),
    ...said('devices', USUAL, {
      'POP{ |-}before{ |-}SMTP': 'Send failed, POP before SMTP is set',
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
      '{sender|from}{ address| e-mail address| email address|} {was |is |has been |}{rejected|refused|denied|not accepted|not allowed|not permitted|invalid}':
        'sender address rejected by server',
      '{rejected|refused|denied} {the |this |}{sender|from}{edge}': 'The SMTP server rejected the From address',
      'permission to send {the |a |this |}message on behalf of':
        'You do not have the permission to send the message on behalf of the specified user.',
    }),
    ...said('Outlook', SOURCES.mapiErrors, { '0x800CCC78': 'Error number 0x800CCC78' }),
    ...said(
      'usual words',
      USUAL,
      { 'absender{letters} {wurde |}{few}{abgelehnt|verweigert|zurückgewiesen}': 'Absenderadresse wurde abgelehnt' },
      'de',
    ),
    ...said(
      'usual words',
      USUAL,
      { '{expéditeur|émetteur} {a été |est |}{refus|rejet}': "L'adresse de l'expéditeur refusée: expéditeur refusé" },
      'fr',
    ),
    ...said(
      'usual words',
      USUAL,
      { 'remitente {fue |ha sido |}{rechazad|no permitid|denegad}': 'remitente rechazado por el servidor' },
      'es',
    ),
    ...said(
      'usual words',
      USUAL,
      { 'mittente {è stato |}{rifiutat|respint|non consentit}': 'mittente rifiutato dal server' },
      'it',
    ),
    ...said('usual words', USUAL, { 'remetente {foi |}{rejeitad|recusad}': 'remetente rejeitado pelo servidor' }, 'pt'),
    ...said(
      'usual words',
      USUAL,
      { 'afzender{letters} {is |werd |}{few}{geweigerd|afgewezen}': 'afzenderadres geweigerd' },
      'nl',
    ),
    ...said('usual words', USUAL, { '{alamat |}pengirim {few}ditolak': 'alamat pengirim ditolak server' }, 'id'),
    ...said('usual words', USUAL, { '{送信者|差出人}{few}拒否': '送信者アドレスが拒否されました' }, 'ja'),
  ],
};

/** The message is larger than the server takes, in the words of a mail program. */
export const TOO_LARGE: PhraseGroup<ClientMeaning> = {
  means: { reply: 'messageTooLarge' },
  phrases: [
    ...said('devices', USUAL, {
      '{memory|hard disk|HDD} {is |}full{edge}': 'Memory full. Cannot send the scan.',
      '{mail|e-mail|email|message|file|attachment} size {exceed|is too|too|over}': 'e-mail size exceeds the limit',
    }),
    ...said('devices', USUAL, { 'speicher {ist |}voll': 'Speicher voll, Scan kann nicht gesendet werden' }, 'de'),
    ...said('devices', USUAL, { 'mémoire {est |}{pleine|saturée}': 'Mémoire saturée' }, 'fr'),
    ...said('devices', USUAL, { 'memoria {está |}llena': 'Memoria llena' }, 'es'),
    ...said('devices', USUAL, { 'memori penuh': 'Memori penuh' }, 'id'),
    ...said('devices', USUAL, { 'メモリ{ー|}{が|}{いっぱい|フル}': 'メモリーがいっぱいです' }, 'ja'),
    ...said('Thunderbird', SOURCES.thunderbird, {
      'exceeds {the |a |}{global |temporary |}size limit of the server':
        'The size of the message you are trying to send exceeds the global size limit of the server.',
    }),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      { 'Größenlimit des Servers': 'übersteigt das globale Größenlimit des Servers' },
      'de',
    ),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      { 'excède la taille{few}limite du serveur': 'excède la taille globale limite du serveur' },
      'fr',
    ),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      { 'excede el límite{few}del servidor': 'excede el límite global del servidor' },
      'es',
    ),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      { サーバーのサイズ制限を超え: '送信メッセージのサイズがサーバーのサイズ制限を超えたため' },
      'ja',
    ),
  ],
};

/** A login failed, and the client says no more than that. */
export const LOGIN_FAILED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'loginFailedWithoutReply', attempted: true },
  phrases: [
    ...said('PHPMailer', SOURCES.phpMailer, {
      "{could not|couldn't} authenticate": 'SMTP Error: Could not authenticate.',
    }),
    ...said('usual words', USUAL, {
      '{edge}AUTH {fail|failed|failure}{edge}': 'AUTH failed',
      '{edge}AUTH {word} {failed|failure}': 'AUTH LOGIN failed',
      'authentication {attempt |}fail': 'authentication failed',
      'authorization {attempt |}fail': 'Authorization failed',
      'authorisation {attempt |}fail': 'Authorisation failed',
      'auth {attempt |}fail': 'auth attempt failed',
      'authentication {has |}{failed|failure|error|unsuccessful|denied|rejected}': 'Authentication error',
      '{login|log on|log-on|logon|sign in|sign-in|signin} {failed|denied|failure|error|incorrect|rejected|not possible}':
        'Login failed',
      '{failed to|cannot|can not|could not|unable to} {authenticate|login|log in|log on|logon|sign in}{edge}':
        'failed to authenticate',
      "{user name|username|password|credentials} {do not|does not|don't|doesn't} match":
        'user name/password do not match',
      '{SMTP |mail |}credentials {are |}{invalid|incorrect|wrong|rejected}': 'smtp credentials invalid',
      '{user|login} or password {is |}{wrong|incorrect|invalid}': 'cannot login, user or password wrong',
      '{wrong|incorrect|bad} {SMTP |mail |}{user name|username|user id|user|password|credentials|login}{edge}':
        'Wrong password',
      '{could not|cannot|unable to|failed to} verify {the |your |}{user|login|credentials|password|account}{edge}':
        'The server could not verify the user name and password',
      'invalid {SMTP |}{login|credentials|user name|username|user id|user|id|password}{edge}':
        'Invalid user ID or password',
      'check {the |your |}{SMTP |}{authentication|login|sign-in|logon|credentials}{edge}':
        'Check the authentication information',
      '{password|login} error{edge}': 'SMTP password error',
      'auth. {failed|failure|error|err|denied|ng}{edge}': 'smtp auth. failed',
      '{rejected|refused|denied|did not accept} {the |your |this |}{user name|username|user|login|credentials|password|account}':
        'The SMTP server rejected the user name or password.',
      '{user name|username|password}{few}{not accepted|not recogni|rejected|incorrect|invalid|is wrong}':
        'User name or password incorrect',
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
      'log {in|on|onto}{few} {outgoing |}{mail |}server{any} failed': 'Log on to outgoing mail server (SMTP) failed',
    }),
    ...said(
      'iOS',
      'https://help.zoho.com/portal/en/community/topic/if-you-cannot-send-email-from-your-iphone-try-this-easy-fix',
      {
        'user name or password for {any}is incorrect': 'The user name or password for "SMTP:contoso" is incorrect.',
      },
    ),
    ...said('.NET', SOURCES.dotnet, {
      AuthenticationException: 'MailKit.Security.AuthenticationException',
      AuthenticationFailed: 'AuthenticationFailed',
    }),
    ...said('Ricoh', 'https://thetoolstrunk.com/authentication-with-the-destination-has-failed/', {
      'authentication with the destination': 'Authentication with the destination has failed. Check settings',
    }),
    ...said(
      'usual words',
      USUAL,
      { 'uwierzytelni{letters}{few}{nie powiod|błąd}': 'Uwierzytelnianie nie powiodło się' },
      'pl',
    ),
    ...said(
      'usual words',
      USUAL,
      { '{认证|身份验证|登录|驗證}失敗': '驗證失敗', '{认证|身份验证|登录|驗證}失败': '身份验证失败' },
      'zh',
    ),
    ...said(
      'usual words',
      USUAL,
      {
        '認証{に失敗|エラー}': '認証に失敗しました',
        '{ユーザー名|ユーザ名|パスワード}が{正し|間違|違|誤|無効|不正}': 'ユーザー名またはパスワードが正しくありません',
      },
      'ja',
    ),
    ...said('usual words', USUAL, { '인증{few}실패': '인증에 실패했습니다' }, 'ko'),
    ...said('usual words', USUAL, { 'kimlik doğrulama{few}başarısız': 'Kimlik doğrulama başarısız oldu' }, 'tr'),
    ...said('usual words', USUAL, { 'autentisering{few}misslyckades': 'Autentiseringen misslyckades' }, 'sv'),
  ],
};

/** The client says "connect or log in", and leaves open which. */
export const LOGIN_UNCLEAR: PhraseGroup<ClientMeaning> = {
  means: { reply: 'loginFailedWithoutReply' },
  phrases: [
    ...said('usual words', USUAL, {
      'connecting or logging in': 'Error while connecting or logging in',
      'connect or log{ |}in': 'Problem: connect or log in',
      'error sending {the |}{SMTP |}test e{-|}mail': 'Error sending the test email',
      'check {any}{user name|username|user ID} and {the |}password': 'Check SMTP server, username and password.',
    }),
    ...said('usual words', USUAL, { 'SmtpError{edge}': 'SmtpError' }),
    ...said('msmtp', SOURCES.msmtp, { 'the server sent an invalid reply': 'msmtp: the server sent an invalid reply' }),
  ],
};

/** Sending failed, and nothing says where: it counts where no other words were found. */
export const SENDING_FAILED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'loginFailedWithoutReply' },
  phrases: [
    ...said('usual words', USUAL, {
      '{failed to|cannot|could not|unable to} send {the |a |}test {e-|e|}{mail|message}': 'Failed to send test email.',
      "{scan|send|scanning|sending}{ |-}to{ |-}{e-|e|}mail{any}{broken|fail|not work|stopped work|n't work}":
        'Scan to email is broken since the migration.',
      'test{ |-}{e-|e|}{mail|message} {failed|error}': 'Test mail failed, please check the configuration.',
      '{e-|e|}{mail|message} {could not|cannot|can not|was not} be sent': 'The e-mail could not be sent.',
    }),
    ...said('.NET', SOURCES.dotnetResources, { 'Failure sending mail': 'SmtpException: Failure sending mail.' }),
    ...said('Commons Email', 'https://github.com/apache/commons-email', {
      'Sending the email to the following server failed':
        'EmailException: Sending the email to the following server failed : smtp.contoso.com:587',
    }),
    ...said(
      'usual words',
      USUAL,
      {
        'scan{letters}{few}mail{few}{geht nicht|funktioniert nicht|fehlgeschlagen}': 'Scan to Mail geht nicht mehr',
        'mail {konnte|kann} nicht {gesendet|versendet|verschickt}': 'Die E-Mail konnte nicht gesendet werden',
        'Fehler beim {Senden|Versand}{few}mail': 'Fehler beim Senden von Mail.',
      },
      'de',
    ),
    ...said(
      'usual words',
      USUAL,
      {
        "mail n'a pas pu être envoyé": "L'e-mail n'a pas pu être envoyé",
        "échec {de l'|d'}envoi": "Échec d'envoi du courrier.",
      },
      'fr',
    ),
    ...said(
      'usual words',
      USUAL,
      {
        'no se {pudo|puede} enviar el {correo|e-mail}': 'No se pudo enviar el correo',
        'error al enviar {el |}{correo|e-mail}': 'Error al enviar correo.',
      },
      'es',
    ),
    ...said('usual words', USUAL, { 'impossibile inviare {l|la |il }{few}mail': "Impossibile inviare l'e-mail" }, 'it'),
    ...said('usual words', USUAL, { '{falha|erro} ao enviar {o |}{e-mail|email}': 'Falha ao enviar email.' }, 'pt'),
    ...said(
      'usual words',
      USUAL,
      { '{gagal|tidak bisa|tidak dapat} {mengirim|kirim} email': 'Gagal mengirim email' },
      'id',
    ),
    ...said('usual words', USUAL, { 'メール{を|が|の|}送信{できません|に失敗|エラー}': 'メール送信エラー' }, 'ja'),
  ],
};
