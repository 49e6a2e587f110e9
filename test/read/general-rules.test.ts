import { describe, expect, test } from 'vitest';
import { type ReadingInDetail as Reading, readInDetail as read } from '../../src/read/index.ts';

const service = ({ evidence }: Reading): unknown => evidence.find(({ fact }) => fact === 'service')?.value ?? null;
const TAG = '[FR0P281CA0077.DEUP281.PROD.OUTLOOK.COM 2026-11-20T08:15:02.417Z 08DE27C1B2A30F11]';

describe('numbers that are no reply', () => {
  test.each([
    '2026-11-20 10:00:31,450 ERROR [mail] message not sent',
    '10:00:32,554 WARN  c.contoso.Mailer - giving up',
    '[10:00:32.535] INFO something else',
    'worker pid 550 Error sending the report',
    'sent 550 messages in 421 seconds',
    'at send (mailer.js line 535) Object',
  ])('%s', (text) => {
    expect(read(text).decisive?.replyCode ?? null).toBeNull();
  });

  test.each([
    ['2026-11-20 10:00:31,450 ERROR said: 535 Authentication failed', '535'],
    ['Nov 20 10:00:02 554 Transaction failed', '554'],
    ['the server answered 550 relaying denied', '550'],
    ["(535, b'Authentication failed')", '535'],
    ['550 No such user here', '550'],
  ])('a number that is one stays one: %s', (text, replyCode) => {
    expect(read(text).decisive?.replyCode).toBe(replyCode);
  });

  test('a field that repeats the number does not replace the reply', () => {
    const text = `${'x'.repeat(20)} Error: 534-5.7.9 Application-specific password required\n${'at f (a.js:1:1)\n'.repeat(30)}responseCode: 534`;
    expect(read(text).decisive).toMatchObject({ replyCode: '534', enhancedStatusCode: '5.7.9' });
  });
});

describe('an Exchange server of the organisation’s own', () => {
  test.each([
    '220 EX07.FABRIKAM.LAN Microsoft ESMTP MAIL Service ready at Fri, 20 Nov 2026 11:00:00 +0100\n535 5.7.3 Authentication unsuccessful',
    '220 MAIL01 Microsoft ESMTP MAIL Service ready at Fri, 20 Nov 2026 11:00:00 +0100\n535 5.7.3 Authentication unsuccessful',
    'EHLO x\n250-mail.fabrikam.de Hello [192.0.2.4]\n250-X-ANONYMOUSTLS\n250 XRDST\n530 5.7.1 Not authenticated',
    '2026-11-20T07:07:07.070Z,EX07\\Default Frontend EX07,08DE,3,10.0.0.3:25,10.0.0.9:51022,>,535 5.7.3 Authentication unsuccessful,',
  ])('%s', (text) => {
    expect(service(read(text))).toBe('exchangeOnPremises');
  });

  test('Microsoft’s own greeting and the one of IIS are others', () => {
    const greeting = (host: string, rest: string): string =>
      `220 ${host} Microsoft ESMTP MAIL Service${rest} ready at Fri, 20 Nov 2026 11:00:00 +0100\n535 5.7.3 Authentication unsuccessful`;
    expect(service(read(greeting('FR0P281CA0077.outlook.office365.com', '')))).toBe('exchangeOnline');
    expect(service(read(greeting('web01.contoso.com', ', Version: 10.0.17763.1')))).toBe('other');
  });
});

describe('another provider, by its name alone', () => {
  test.each([
    ['Mailgun: 535 Authentication failed', 'other'],
    ['We moved from Mailgun to Microsoft 365: 535 Authentication failed', null],
  ])('%s', (text, value) => {
    expect(service(read(text))).toBe(value);
  });

  test('a name of Microsoft’s on port 25 is no server of the organisation’s own', () => {
    expect(service(read('550 5.7.1 Unable to relay, contoso-com.mail.protection.outlook.com:25'))).toBe(
      'exchangeOnline',
    );
  });
});

describe('numbers and lists that mean something else', () => {
  test.each([
    ['550 5.7.1 Recipient not authorized, your IP 192.0.2.9 is listed on Spamhaus', 'listedSender'],
    ['550 5.7.1 Not authorized', 'relayOrAuthenticationMissing'],
    ['550 5.7.1 Invalid credentials for relay', 'otherProviderCredentials'],
    ['504: Processing this request timed out', 'connectionTimedOut'],
    ['504 Unrecognized authentication type', 'authenticationTypeUnrecognized'],
    ['554 5.6.0 Corrupt message content', 'malformedMessage'],
    ['POST /users/a@contoso.com/sendMail answers 403 ErrorAccessDenied', 'graphPermissionMissing'],
  ])('%s', (text, id) => {
    expect(read(text).replies.at(-1)?.reply).toBe(id);
  });
});

describe('the server that a program was told to use', () => {
  test.each([
    ['Connecting to mail.fabrikam.example at 465', 'mail.fabrikam.example', 465],
    ['. Connecting to tcp/mail.fabrikam.example/587... ok', 'mail.fabrikam.example', 587],
    ['MAIL_SMTP_HOST=smtp.office365.com\nMAIL_IMAP_SERVER=imap.fabrikam.example', 'smtp.office365.com', null],
    ["mail.host: 'smtp.office365.com', mail.port: 587, mail.use-tls: true", 'smtp.office365.com', 587],
  ])('%s', (text, host, port) => {
    expect(read(text).seen).toMatchObject({ host, port });
  });
});

describe('of several lines about one failure', () => {
  test('a bounce’s last word counts, though it stands first', () => {
    const text =
      "Server returned '550 5.4.316 Message expired, connection refused'\nreturned '450 4.4.316 Connection refused'";
    expect(read(text).decisive).toMatchObject({ replyCode: '550', enhancedStatusCode: '5.4.316' });
  });

  test('a field that repeats the number of a reply with words doesn’t replace it', () => {
    const text =
      "Server Response: '451 please authenticate before send', Port: 25, Server Error: 451, Number: 0x800CCC78";
    expect(read(text).replies.at(-1)?.reply).toBe('authenticationRequired');
  });
});

describe('a sentence whose beginning was cut off', () => {
  test.each([
    [
      'cation unsuccessful, the user credentials were incorrect. [FR0P281CA0077.DEUP281.PROD.OUTLOOK.COM]',
      'credentialsIncorrect',
    ],
    [
      '...tication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for',
      'smtpAuthDisabledForMailbox',
    ],
    ['t meet the criteria to be authenticated successfully. Contact your administrator.', 'criteriaNotMet'],
    ['Contact your administrator.', undefined],
    ['disabled. Visit https://aka.ms/smtp_auth_disabled for more information.', 'smtpAuthDisabled'],
  ])('%s', (text, id) => {
    expect(read(text).replies.at(-1)?.reply).toBe(id);
  });
});

describe('the server whose words are quoted', () => {
  const refused = (host: string): string =>
    `status=deferred (host ${host}[192.0.2.7] refused to start TLS: 454 4.7.0 TLS not available due to local problem)`;
  test.each([
    ['mail.fabrikam.example', 'other'],
    ['smtp.office365.com', 'exchangeOnline'],
    ['relay.contoso.local', null],
  ])('%s', (host, value) => {
    expect(service(read(refused(host)))).toBe(value);
  });
});

describe('a handshake that broke off', () => {
  const text = [
    'SERVER -> CLIENT: 220 FR0P281CA0077.outlook.office365.com Microsoft ESMTP MAIL Service ready',
    'CLIENT -> SERVER: EHLO x',
    'SERVER -> CLIENT: 250 STARTTLS',
    'CLIENT -> SERVER: STARTTLS',
    'SERVER -> CLIENT: 220 2.0.0 SMTP server ready',
    'SMTP Error: Could not connect to SMTP host.',
  ].join('\n');

  test('is about TLS, since the server was reached', () => {
    expect(read(text).replies.at(-1)?.reply).toBe('tlsHandshakeFailed');
  });

  test('says nothing of a login that nobody could try', () => {
    expect(read(text).evidence.map(({ fact }) => fact)).not.toContain('login');
  });
});

describe('what is shown, and no more', () => {
  test.each([
    ['smtplib.SMTPServerDisconnected: Connection unexpectedly closed', null],
    ['SMTP connect() failed.', null],
    ['Error: read ECONNRESET', null],
    ['connect ECONNREFUSED 192.0.2.1:587', false],
    ["Error: socket hang up\n  code: 'ECONNECTION',\n  command: 'CONN'", false],
    [
      'File "a.py", line 3, in <module>\n    (code, msg) = self.connect(host, port)\nsmtplib.SMTPServerDisconnected: Connection unexpectedly closed',
      false,
    ],
    ['SMTPServerDisconnected: please run connect() first', false],
    ['192.0.2.1[192.0.2.1]:25 refused to talk to me: 421 4.3.2 Service not active', false],
  ])('whether a login was tried: %s', (text, attempted) => {
    expect(read(text).seen.authAttempted).toBe(attempted);
  });

  test('a conversation that was given up before STARTTLS was not encrypted', () => {
    const text =
      '220 mail.fabrikam.de ESMTP\nEHLO x\n250-mail.fabrikam.de\n250 SIZE\n*** Host did not advertise authentication\nQUIT';
    expect(read(text).seen.tls).toBe(false);
  });
});

describe('a client that says why it never logged in', () => {
  const login = ({ evidence }: Reading): unknown => evidence.find(({ fact }) => fact === 'login')?.value ?? null;
  test.each([
    ['Error: Missing credentials for "PLAIN"', 'notTried'],
    ['530 5.7.57 Client not authenticated to send mail. SMTP authentication is disabled on the copier.', 'notTried'],
    ['530 5.7.57 Client not authenticated to send mail. SMTP AUTH is off for the organisation.', null],
    ['Server requires authentication', null],
  ])('%s', (text, value) => {
    expect(login(read(text))).toBe(value);
  });

  test('a login that failed says more than a connection that failed', () => {
    const text = 'SMTP connection failed: unable to authenticate';
    expect(read(text).replies.at(-1)?.reply).toBe('loginFailedWithoutReply');
  });

  test('of another protocol the command for the login counts as well', () => {
    expect(
      read('* OK IMAP4 service is ready.\na1 LOGIN a@contoso.com ****\na1 NO LOGIN failed.').seen.authAttempted,
    ).toBe(true);
    expect(read('+OK POP3 service is ready.\n-ERR Logon failure').seen.authAttempted).not.toBe(true);
  });

  test('a server that ended the conversation before a login was sent none', () => {
    const greeting =
      '220 FR0P281CA0077.outlook.office365.com Microsoft ESMTP MAIL Service ready\nEHLO x\n250 STARTTLS\n';
    expect(read(`${greeting}421 4.7.66 TLS 1.0 and 1.1 are not supported.`).seen.authAttempted).toBe(false);
  });
});

describe('a conversation whose marks are words of the reader’s language', () => {
  test.each([
    ['Gesendet', 'Empfangen'],
    ['Envoyé', 'Reçu'],
    ['SMTP OUTGOING', 'SMTP INCOMING'],
    ['OUT', 'IN'],
    ['送信', '受信'],
  ])('%s, %s', (sent, got) => {
    const text = [
      `${got}: 220 FR0P281CA0077.outlook.office365.com Microsoft ESMTP MAIL Service ready`,
      `${sent}: EHLO x`,
      `${got}: 250-STARTTLS`,
      `${sent}: STARTTLS`,
      `${got}: 220 2.0.0 SMTP server ready`,
      `${sent}: EHLO x`,
      `${got}: 250-AUTH LOGIN XOAUTH2`,
      `${sent}: AUTH LOGIN`,
      `${got}: 535 5.7.3 Authentication unsuccessful`,
    ].join('\n');
    expect(read(text).seen).toMatchObject({ tls: true, authAttempted: true, mechanism: 'LOGIN', authSucceeded: false });
  });
});

describe('failures in usual words, in many languages', () => {
  test.each([
    ['loginFailedWithoutReply', 'Falsche Zugangsdaten für SMTP'],
    ['loginFailedWithoutReply', 'Felaktigt lösenord för SMTP'],
    ['loginFailedWithoutReply', 'Nieprawidłowa nazwa użytkownika SMTP'],
    ['loginFailedWithoutReply', 'Ο έλεγχος ταυτότητας SMTP απέτυχε'],
    ['cannotConnect', 'Posta sunucusuna bağlanılamadı'],
    ['cannotConnect', 'Nelze se připojit k poštovnímu serveru'],
    ['cannotConnect', 'Tidak dapat tersambung ke server SMTP'],
    ['loginFailedWithoutReply', 'SMTP: onjuist wachtwoord'],
    ['cannotConnect', 'Echec de connexion au serveur SMTP'],
    ['connectionTimedOut', 'Der SMTP-Server hat nicht geantwortet'],
    ['cannotConnect', 'Scan to e-mail: Server connection error'],
    ['cannotConnect', 'Keine Verbindung zum Mailserver möglich, Verbindung fehlgeschlagen'],
    ['cannotConnect', 'Échec de la connexion au serveur SMTP'],
    ['cannotConnect', 'Fallo de conexión con el servidor de correo'],
    ['cannotConnect', 'Connessione al server non riuscita'],
    ['cannotConnect', 'Falha na conexão com o servidor'],
    ['cannotConnect', 'Gagal terhubung ke server email'],
    ['connectionTimedOut', 'Error connecting to host: connect: timeout'],
    ['connectionTimedOut', 'Der Postausgangsserver ist nicht erreichbar, keine Antwort von der Verbindung, Zeitlimit'],
    ['tlsHandshakeFailed', 'SMTP over SSL communication failed'],
    ['tlsHandshakeFailed', 'TLS error: a fatal alert has been received'],
    ['certificateNotTrusted', 'peer certificate chain verification failed'],
    ['certificateNotTrusted', 'Das Zertifikat des Servers ist abgelaufen'],
    ['certificateNotTrusted', "Le certificat du serveur n'est pas valide"],
    ['certificateNotTrusted', 'El certificado del servidor ha caducado'],
    ['certificateNotTrusted', 'Il certificato non è attendibile'],
    ['certificateNotTrusted', 'Sertifikat server tidak tepercaya'],
    ['loginFailedWithoutReply', '{:permanent_failure, :auth_failed}'],
    ['loginFailedWithoutReply', 'Unable to authenticate to the outgoing server'],
    ['loginFailedWithoutReply', 'Anmeldung am Postausgangsserver nicht möglich'],
    ['loginFailedWithoutReply', "Impossible de s'authentifier auprès du serveur"],
    ['loginFailedWithoutReply', 'No se pudo autenticar en el servidor SMTP'],
    ['loginFailedWithoutReply', 'Impossibile eseguire l’autenticazione al server'],
    ['loginFailedWithoutReply', 'Não foi possível autenticar no servidor'],
    ['loginFailedWithoutReply', 'El servidor de correo rechazó el inicio de sesión'],
    ['loginFailedWithoutReply', 'O servidor recusou a autenticação'],
    ['loginFailedWithoutReply', 'Authentication with the destination has failed. Check settings.'],
    ['cannotConnect', 'Kan geen verbinding maken met de server'],
    ['cannotConnect', 'Der Scanner hat keine Verbindung zum Mailserver'],
    ['connectionClosed', 'Error: Connection closed unexpectedly'],
    ['loginFailedWithoutReply', 'Nama pengguna atau kata sandi salah'],
  ])('%s: %s', (reply, text) => {
    expect(read(text).decisive?.reply ?? null).toBe(reply);
  });

  test.each([
    'Connection: SSL/TLS, Port: 587',
    'Error count: 0, Connection: OK',
    'Certificate: valid until 2027-01-01',
    'Connection established. No error.',
    'Authentication successful, no error',
    'sign-in logs show no failure for this user',
    'Connection errors: 0, timeouts: 0',
    'Failed deliveries: 0. Connection status: good',
    'certificate valid until 2027, not expired',
    'Login to the admin center and check the errors report',
    'Verbindung hergestellt, ohne Fehler',
    'How do I connect my scanner? The display shows an error.',
    'ssl = required\nfail_timeout = 10\nerror_log = /var/log/x',
    'all tests passed, one invalid',
    'ldap: connection error',
  ])('what is no failure of sending: %s', (text) => {
    expect(read(text).decisive).toBeNull();
  });
});

describe('sentences that are cut off, encoded or translated', () => {
  const refusal = (rest: string): string => `535 5.7.139 Authentication unsuccessful, ${rest}`;
  test.each([
    ['smtpAuthDisabled', 'SmtpClientAuthentication is dis'],
    ['smtpAuthDisabledForMailbox', 'SmtpClientAuthentication is disabled for the Mai…'],
    ['smtpAuthDisabledForTenant', 'SmtpClientAuthentication is disabled for the Te...'],
    ['credentialsIncorrect', 'the user cred'],
    ['criteriaNotMet', 'the request did n'],
    ['securityDefaultsPolicy', "user is locked by your organization's s"],
    ['basicAuthenticationDisabled', 'basic authentication is d | 2026-11-20'],
    ['accountLocked', 'account loc'],
    ['otherRefusal', 'the '],
    ['otherRefusal', 'account suspended'],
  ])('%s: cut to %s', (reply, rest) => {
    expect(read(refusal(rest)).decisive?.reply).toBe(reply);
  });

  test.each([
    [
      'smtpAuthDisabledForTenant',
      'Authentifizierung nicht erfolgreich, SmtpClientAuthentication ist für den Mandanten deaktiviert. https://aka.ms/smtp_auth_disabled',
    ],
    [
      'smtpAuthDisabledForMailbox',
      "Échec de l'authentification, SmtpClientAuthentication est désactivé pour la boîte aux lettres.",
    ],
    [
      'smtpAuthDisabledForTenant',
      'Autenticação malsucedida, SmtpClientAuthentication está desabilitado para o Locatário (inquilino).',
    ],
    ['credentialsIncorrect', 'Autenticazione non riuscita, le credenziali dell’utente non erano corrette.'],
    ['credentialsIncorrect', 'Autentikasi tidak berhasil, kredensial pengguna salah.'],
    ['basicAuthenticationDisabled', 'Authentifizierung fehlgeschlagen, die Standardauthentifizierung ist deaktiviert.'],
    [
      'securityDefaultsPolicy',
      'Autenticación incorrecta, el usuario está bloqueado por la directiva de valores predeterminados de seguridad.',
    ],
    ['criteriaNotMet', 'Échec de l’authentification, la demande ne répondait pas aux critères.'],
    ['accountLocked', 'Authentifizierung nicht erfolgreich, das Konto ist gesperrt.'],
    ['otherRefusal', 'Uwierzytelnianie nie powiodło się.'],
  ])('%s: %s', (reply, words) => {
    expect(read(`535 5.7.139 ${words}`).decisive?.reply).toBe(reply);
  });

  test.each([
    encodeURIComponent(refusal('SmtpClientAuthentication is disabled for the Mailbox.')),
    encodeURIComponent(encodeURIComponent(refusal('SmtpClientAuthentication is disabled for the Mailbox.'))),
    `https://contoso.com/?e=${encodeURIComponent(refusal('SmtpClientAuthentication is disabled for the Mailbox.')).replace(/%20/g, '+')}`,
    refusal('SmtpClientAu=\nthentication is disabled for the Mailbox.'),
    refusal('SmtpClientAuthenti=\ncation is disabled for the Mailbox.'),
  ])('encoded: %s', (text) => {
    expect(read(text).decisive).toMatchObject({
      reply: 'smtpAuthDisabledForMailbox',
      replyCode: '535',
      enhancedStatusCode: '5.7.139',
    });
  });
});

describe('host, port and mechanism in code and addresses', () => {
  test.each([
    ['SMTP_SSL("smtp.office365.com", 465, context=c)', 'smtp.office365.com:465'],
    ["IMAP4_SSL('outlook.office365.com', 993)", 'outlook.office365.com:993'],
    ['client.Connect("smtp.office365.com", 587, SecureSocketOptions.StartTls);', 'smtp.office365.com:587'],
    ['NewDialer("smtp.office365.com", 587, user, pass)', 'smtp.office365.com:587'],
    ['smtp://erp%40contoso.com:W1nter%2F26@smtp.office365.com:587', 'smtp.office365.com:587'],
    ['smtps://erp@contoso.com:W1n@ter@smtp.office365.com:465/?x=1', 'smtp.office365.com:465'],
    ['Server | smtp.office365.com\nPort | 587', 'smtp.office365.com:587'],
    ['Smtp::relay("smtp.office365.com")?.port(587)', 'smtp.office365.com:587'],
    ['second try, port 587, smtp.office365.com: 535 5.7.3 Authentication unsuccessful', 'smtp.office365.com:587'],
    ['fetch: login failed on erp@contoso.com@outlook.office365.com', 'outlook.office365.com:null'],
  ])('%s', (text, endpoint) => {
    const { host, port } = read(text).seen;
    expect(`${host}:${port}`).toBe(endpoint);
  });

  test('an address is no host', () => {
    expect(read('mail from erp@contoso.com failed: 535 5.7.3 Authentication unsuccessful').seen.host).toBeNull();
  });

  test.each([
    [`*smtp.loginAuth auth: 535 5.7.3 Authentication unsuccessful ${TAG}`, 'LOGIN'],
    ['mailer: loginAuth: 504 5.7.4 Unrecognized authentication type', 'LOGIN'],
    ['loginAuth: true\n535 5.7.3 Authentication unsuccessful', null],
    [
      `535 5.7.3 Authentication unsuccessful\n at SMTPTransport$PlainAuthenticator.doAuth(SMTPTransport.java:1)`,
      'PLAIN',
    ],
    [`535 5.7.3 Authentication unsuccessful\n at com.x.OAuth2Authenticator.run(A.java:1)`, 'XOAUTH2'],
    ['501 5.5.4 Invalid XOAUTH2 auth data', 'XOAUTH2'],
    ['auth := smtp.PlainAuth("", user, pass, host)\n535 5.7.3 Authentication unsuccessful', null],
    [
      'Authenticator "LOGIN" returned "535 5.7.139 Authentication unsuccessful, account ' +
        `locked. ${TAG}". Authenticator "XOAUTH2" returned "535 5.7.3 Authentication unsuccessful ${TAG}".`,
      'LOGIN',
    ],
  ])('%s', (text, mechanism) => {
    expect(read(text).seen.mechanism).toBe(mechanism);
  });
});

describe('other servers in their own words', () => {
  test.each([
    ['account', '535 5.7.1 This account is suspended'],
    ['account', '535 5.7.8 Error: user account disabled'],
    ['sender', '554 5.7.1 The From address is not a verified sender'],
    ['sender', '550 5.7.1 Identity info@contoso.com has not been verified'],
    ['sender', '550 5.1.0 From address is not valid'],
    ['sender', '550 invalid DNS MX or A/AAAA record'],
    ['sender', '554 unknown sender info@contoso.com'],
  ])('%s: %s', (gist, text) => {
    expect(read(text).decisive?.gist).toBe(gist);
  });
});

test.each([
  'SmtpClientAuthenticationDisabled : True',
  'SmtpClientAuthenticationDisabled\n--------------------------------\n                            True',
])('a switch without its object is shown as not understood: %s', (text) => {
  const { notUnderstood, evidence, mailboxes } = read(text);
  expect(notUnderstood).toHaveLength(1);
  expect(notUnderstood[0]).toMatch(/SmtpClientAuthenticationDisabled ?: True/);
  expect([...evidence, ...mailboxes]).toEqual([]);
});
