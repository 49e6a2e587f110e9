import { type Phrase, said, USUAL } from '../../phrase.ts';

/** What a port is called in settings. */
export const PORT_WORDS: readonly Phrase[] = [
  ...said('settings', USUAL, { port: 'Port: 587' }),
  ...said('settings', USUAL, { porta: 'Porta: 587' }, 'it'),
  ...said('settings', USUAL, { puerto: 'Puerto: 587' }, 'es'),
  ...said('settings', USUAL, { poort: 'Poort: 587' }, 'nl'),
  ...said('settings', USUAL, { portti: 'Portti: 587' }, 'fi'),
  ...said('settings', USUAL, { порт: 'Порт: 587' }, 'ru'),
  ...said('settings', USUAL, { ポート: 'ポート: 587', ポート番号: 'ポート番号: 587' }, 'ja'),
  ...said(
    'settings',
    USUAL,
    { 端口: '端口：587', 端口号: '端口号：587', 連接埠: '連接埠：587', 埠號: '埠號：587' },
    'zh',
  ),
  ...said('settings', USUAL, { 포트: '포트: 587' }, 'ko'),
  ...said('settings', USUAL, { cổng: 'cổng 587' }, 'vi'),
];

/** What the server for outgoing mail is called in settings. */
export const HOST_WORDS: readonly Phrase[] = [
  ...said('settings', USUAL, {
    'host{name|}': 'host: smtp.contoso.com',
    'server{ name|name|_name|}': 'server: smtp.contoso.com',
    '{addr|address}': 'server address: smtp.contoso.com',
    '{smtphost|relayhost|smarthost}': 'relayhost = smtp.contoso.com',
  }),
  ...said('settings', USUAL, { '{serveur|hôte}': 'Serveur : smtp.contoso.com' }, 'fr'),
  ...said('settings', USUAL, { '{servidor|anfitrión}': 'Servidor: smtp.contoso.com' }, 'es'),
  ...said('settings', USUAL, { serverul: 'Serverul: smtp.contoso.com' }, 'ro'),
  ...said('settings', USUAL, { сервер: 'Сервер: smtp.contoso.com' }, 'ru'),
  ...said('settings', USUAL, { サーバ: 'サーバ: smtp.contoso.com', サーバー: 'サーバー: smtp.contoso.com' }, 'ja'),
  ...said('settings', USUAL, { '{主机|服务器|主機|伺服器}': '主机：smtp.contoso.com' }, 'zh'),
  ...said('settings', USUAL, { 서버: '서버: smtp.contoso.com' }, 'ko'),
  ...said('settings', USUAL, { sunucu: 'Sunucu: smtp.contoso.com' }, 'tr'),
];

/** Names of mail servers that count wherever they stand. */
export const KNOWN_HOSTS: readonly Phrase[] = [
  ...said(
    'Microsoft 365',
    'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    {
      'smtp.office365.com': 'smtp.office365.com',
      'smtp-legacy.office365.com': 'smtp-legacy.office365.com',
      'smtp-hve.office365.com': 'smtp-hve.office365.com',
      'smtp.hve.mx.microsoft': 'smtp.hve.mx.microsoft',
      'outlook.office365.com': 'outlook.office365.com',
      'smtp.partner.outlook.cn': 'smtp.partner.outlook.cn',
      'smtp.office365.us': 'smtp.office365.us',
      'mail.office365.com': 'mail.office365.com',
      '{smtp|mail|outlook}.office.com': 'smtp.office.com',
      'smtp.azurecomm.net': 'smtp.azurecomm.net',
    },
  ),
  ...said('Outlook.com', 'https://support.microsoft.com/office/d088b986-291d-42b8-9564-9c414e2aa040', {
    'smtp-mail.outlook.com': 'smtp-mail.outlook.com',
    'smtp.outlook.com': 'smtp.outlook.com',
    'smtp.live.com': 'smtp.live.com',
  }),
  ...said('Google', 'https://support.google.com/a/answer/176600', {
    'smtp.gmail.com': 'smtp.gmail.com',
    'smtp-relay.gmail.com': 'smtp-relay.gmail.com',
  }),
];
