import { type Phrase, type PhraseGroup, said, USUAL, usual } from '../../phrase.ts';

/**
 * What a text is about where that isn't sending over SMTP: reading a mailbox (IMAP, POP, EWS), Graph without sendMail,
 * mail that comes in, a password that never leaves the client, a login at a device's own panel, a job that sends no mail.
 */
export type OtherSubject =
  | 'imapOrPop'
  | 'ews'
  | 'graphForAnotherPurpose'
  | 'inbound'
  | 'localPassword'
  | 'panelLogin'
  | 'scanToFolder'
  | 'cloudApp'
  | 'fax';

/** The more exact subject first. */
export const OTHER_SUBJECTS: readonly PhraseGroup<OtherSubject>[] = [
  {
    means: 'localPassword',
    phrases: [
      ...said('Email OAuth 2.0 Proxy', 'https://github.com/simonrob/email-oauth2-proxy', {
        'decrypting OAuth 2.0 credentials':
          'Retrying login due to exception while decrypting OAuth 2.0 credentials (invalid password): InvalidToken()',
        'InvalidToken()': 'error: InvalidToken()',
      }),
      ...said('GnuPG', 'https://www.gnupg.org/documentation/manuals/gnupg/', {
        'gpg: decryption failed': 'gpg: decryption failed: No secret key',
      }),
      ...said('Secret Service', 'https://pypi.org/project/keyring/', {
        'keyring{few}{locked|failed}': 'keyring is locked',
        'No recommended backend was available': 'No recommended backend was available',
      }),
      ...said('Windows', 'https://learn.microsoft.com/dotnet/api/system.security.cryptography.protecteddata', {
        'Key not valid for use in specified state':
          'ConvertTo-SecureString : Key not valid for use in specified state.',
      }),
    ],
  },
  {
    means: 'ews',
    phrases: said(
      'Exchange Web Services',
      'https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode',
      {
        '{edge}EWS{edge}': 'EWS request failed: 401 Unauthorized',
        'ews/exchange.asmx': 'https://outlook.office365.com/EWS/Exchange.asmx',
        ExchangeWebServices: 'ExchangeWebServices error',
        'Microsoft.Exchange.WebServices': 'Microsoft.Exchange.WebServices.Data.ServiceRequestException',
        ErrorAccessDenied: 'ErrorAccessDenied: Access is denied. Check credentials and try again.',
        exchangelib: 'exchangelib.errors.UnauthorizedError',
      },
    ),
  },
  {
    means: 'imapOrPop',
    phrases: [
      ...said('IMAP and POP', USUAL, {
        '{edge}{IMAP|IMAP4|IMAPS}{edge}': 'IMAP login failed',
        '{edge}{POP|POP3|POP3S}{edge}': 'POP3: login failed',
        'IMAP{letters}{edge}': 'ImapConnection: login failed',
        poplib: 'poplib.error_proto',
        'Logon failure: unknown user name or bad password': 'Logon failure: unknown user name or bad password',
        '{edge}AUTHENTICATE failed': 'A01 NO AUTHENTICATE failed.',
      }),
      ...said(
        'Exchange Online',
        'https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/pop3-imap-owa-activesync-office-365',
        {
          'AuthFailed:LogonDenied': '[Error="AuthFailed:LogonDenied-BasicAuthBlocked"]',
          'LogonFailed-BasicAuthBlocked': '<LogonFailed-BasicAuthBlocked>',
          'Security.BasicAuthService': '<Process:Microsoft.Exchange.Security.BasicAuthService.Server>',
        },
      ),
      ...said('Laminas and Zend', 'https://github.com/laminas/laminas-mail', {
        'cannot login, user or password wrong': 'cannot login, user or password wrong',
        'Mail\\Storage': 'Laminas\\Mail\\Storage\\Exception\\RuntimeException',
        Mail_Storage: 'Zend_Mail_Storage_Exception',
      }),
      ...said('Mail programs', USUAL, {
        'Cannot Get Mail': 'Cannot Get Mail',
        '{fetch|retriev|receiv|collect}{letters} {mail|mails|email|emails}{edge}': 'Error fetching mail',
        'Error fetching {any}Mail': 'Error fetching Mail and Packages',
        fetchmail: 'fetchmail: Authorization failure',
        'incoming {mail |}server': 'Log onto incoming mail server failed',
      }),
      ...said('Mail programs', USUAL, { '{Posteingang|Posteingangsserver}': 'Anmelden am Posteingangsserver' }, 'de'),
      ...said('Mail programs', USUAL, { 'serveur {de courrier |}entrant': 'serveur de courrier entrant' }, 'fr'),
      ...said('Mail programs', USUAL, { 'servidor {de correo |}entrante': 'servidor de correo entrante' }, 'es'),
      ...said('Mail programs', USUAL, { '受信{サーバー|メール}': '受信サーバーに接続できません' }, 'ja'),
      ...said('Mail programs', USUAL, { 'server surel masuk': 'server surel masuk' }, 'id'),
    ],
  },
  {
    means: 'scanToFolder',
    phrases: usual([
      [
        'en',
        '{scan|scans|scanning} to {a |the |}{SMB|folder|network|shared|share|nas|FTP|SFTP|pc|USB}',
        'scan to folder',
      ],
      ['en', '{network folder|shared folder|file server|fileserver}', 'scans go to a shared folder'],
      ['en', '{edge}{SMB|FTP}{ scan| job| share|}{edge}', 'SMB scan job'],
      ['de', '{ordner|freigabe}{edge}', 'Scan in Netzwerkordner'],
      ['de', 'scan{letters} {auf|zum|in} {few}{NAS|SMB|FTP|USB}{edge}', 'Scannen auf NAS'],
      ['fr', '{vers un |vers le |vers }dossier', 'Numérisation vers un dossier'],
      ['es', 'a {la |una |}carpeta', 'Escanear a carpeta'],
      ['it', '{su|a|in} {una |}cartella', 'Scansione su cartella'],
      ['pt', 'para {a |uma |}pasta', 'Digitalizar para pasta'],
      ['id', 'ke folder', 'Pindai ke folder'],
      ['nl', 'naar {een |}{map|folder}', 'Scannen naar map'],
      ['ja', 'フォルダ', 'フォルダー送信'],
      ['zh', '{文件夹|資料夾}', '扫描到文件夹'],
      ['el', 'φάκελο', 'Σάρωση σε φάκελο'],
      ['ar', 'مجلد', 'المسح إلى مجلد'],
      ['he', 'תיקיי', 'סריקה לתיקייה'],
      ['th', 'โฟลเดอร์', 'สแกนไปยังโฟลเดอร์'],
    ]),
  },
  {
    means: 'panelLogin',
    phrases: usual([
      [
        'en',
        '{log in|login|sign in|sign-in|logon}{few}{at|on|to} {the |}{few}{panel|touch screen|copier|printer|machine|MFP}{edge}',
        "Users can't sign in at the panel",
      ],
      [
        'en',
        '{PIN|badge|card}{few} {at|on} the {panel|copier|printer|device|machine|reader}',
        'Enter the PIN at the panel',
      ],
      [
        'en',
        '{user code|user login|department code|department ID|dept. ID|authentication server}',
        'Enter the user code',
      ],
      ['de', '{anmeld|anmeldung}{few} am {gerät|bedienfeld|kopierer|drucker|display}', 'Anmeldung am Bedienfeld'],
      [
        'de',
        '{benutzercode|abteilungs-id|abteilungsnummer|bedienfeld-anmeldung|authentifizierungsserver}',
        'Abteilungs-ID falsch',
      ],
      ['fr', "{code utilisateur|code département|serveur d'authentification}", 'Code utilisateur refusé'],
      ['id', '{login|masuk}{few}{di|ke} {panel|mesin|layar}', 'login di panel ditolak'],
      ['ja', '{操作パネル|操作部|本体|部門}{few}{ログイン|認証|ID}', '操作パネルでログインできない'],
      ['ja', '{認証サーバー|ユーザーコード}', '認証サーバーに接続できません'],
    ]),
  },
  {
    means: 'cloudApp',
    phrases: usual([
      [
        'en',
        '{scan|numéris|escane|digitaliz|pindai}{any}{onedrive|sharepoint|google drive|dropbox|cloud}{edge}',
        'Scan to OneDrive: please sign in again',
      ],
      ['en', '{epson connect|web services}', 'Could not connect to Epson Connect'],
    ]),
  },
  {
    means: 'fax',
    phrases: usual([
      [
        'en',
        '{edge}fax{: | job| transmission| line| reception| send| tx| rx| err| fail| tidak}{!+|(|0|1|2|3|4|5|6|7|8|9}',
        'fax job: no answer',
      ],
      ['en', '{remote|incoming|outgoing|on|kirim|mengirim|terima} fax{edge}', 'no answer from the remote fax'],
      ['de', '{faxversand|faxempfang|faxen}', 'Fehler beim Faxversand'],
      ['fr', '{envoi|enviar|envío|envio|invio}{few}fax', 'envoi de fax impossible'],
      ['ja', '{FAX送信|ファクス送信|ファックス送信|FAX受信|ファクス受信}', 'FAX送信エラー'],
      ['zh', '{传真|傳真}', '传真发送失败'],
      ['ru', 'факс', 'ошибка отправки факса'],
      ['el', 'φαξ', 'Σφάλμα φαξ'],
      ['ar', 'فاكس', 'فشل إرسال الفاكس'],
      ['he', 'פקס', 'שגיאת פקס'],
      ['th', '{แฟกซ์|โทรสาร}', 'ส่งแฟกซ์ไม่สำเร็จ'],
    ]),
  },
  {
    means: 'inbound',
    phrases: said('people', USUAL, {
      "{can't|cannot|can not|not} receive {any |}{mail|mails|email|emails|e-mail}":
        "We can't receive mail from outside",
      '{incoming|inbound} {mail|email|messages} {rejected|blocked|delayed}': 'inbound mail rejected',
      "don't receive {any |}{mail|mails|email|emails}": "users don't receive mail",
    }),
  },
];

/** What is done at a device itself: beside words of mail it is only said along the way. */
export const AT_DEVICE: readonly OtherSubject[] = ['scanToFolder', 'panelLogin', 'cloudApp', 'fax'];

/** Words of sending over SMTP: with them a text is about both, and the sending counts. */
export const ABOUT_SENDING: readonly Phrase[] = said('usual words', USUAL, {
  '{edge}SMTP': 'SMTP error',
  '{edge}ESMTP': 'ESMTP',
  smtplib: 'smtplib.SMTPException',
  nodemailer: 'nodemailer',
  'MAIL FROM': 'MAIL FROM:<a@contoso.com>',
  sendmail: 'sendmail: fatal',
  '{edge}587{edge}': 'port 587',
  '{edge}to {e-mail|email|mail}{! ok| works}': 'scan to folder works, scan to email fails',
  'outgoing {mail |}server': 'the outgoing mail server',
});

/** A printer with its own web page (HP calls it EWS, embedded web server). */
export const EMBEDDED_SERVER: readonly Phrase[] = said('HP', 'Manuals of the maker', {
  'embedded web': 'Open the Embedded Web Server',
  '{jet|pagewide}{edge}': 'HP Color LaserJet MFP M479fdw',
  '{edge}HP{edge}': 'HP MFP, in its EWS',
});
