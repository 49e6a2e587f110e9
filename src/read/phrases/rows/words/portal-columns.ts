import { type Phrase, type PhraseLanguage, said } from '../../phrase.ts';

const PORTAL = 'https://learn.microsoft.com/entra/identity/monitoring-health/howto-download-logs';
const column = (rows: Readonly<Record<string, string>>, lang?: PhraseLanguage): Phrase[] =>
  said('Entra admin center', PORTAL, rows, lang);

/** The column of the sign-in log with Entra's number, as portals translate it. */
export const ERROR_CODE_COLUMN: readonly Phrase[] = [
  ...column({ 'sign{-|}in error code': 'Sign-in error code' }),
  ...column(
    { anmeldefehlercode: 'Anmeldefehlercode', 'fehlercode {der|für die} anmeldung': 'Fehlercode der Anmeldung' },
    'de',
  ),
  ...column({ "code d'erreur de {la |}connexion": "Code d'erreur de connexion" }, 'fr'),
  ...column({ 'código de error de inicio de sesión': 'Código de error de inicio de sesión' }, 'es'),
  ...column({ 'código de erro de {entrada|início de sessão}': 'Código de erro de entrada' }, 'pt'),
  ...column({ 'codice {di |}errore {di |}accesso': 'Codice errore accesso' }, 'it'),
  ...column({ 'foutcode {voor |}aanmeld{letters}': 'Foutcode voor aanmelding' }, 'nl'),
  ...column({ 'サインイン エラー コード': 'サインイン エラー コード' }, 'ja'),
  ...column({ 登录错误代码: '登录错误代码' }, 'zh'),
  ...column({ 'kode kesalahan masuk': 'Kode kesalahan masuk' }, 'id'),
];

/** The column with the kind of client. */
export const CLIENT_COLUMN: readonly Phrase[] = [
  ...column({ 'client{ |-}app': 'Client app', 'app client': 'App client' }),
  ...column({ 'application cliente': 'Application cliente' }, 'fr'),
  ...column({ 'aplicación cliente': 'Aplicación cliente' }, 'es'),
  ...column({ 'aplicativo cliente': 'Aplicativo cliente' }, 'pt'),
  ...column({ 'client-toepassing': 'Client-toepassing' }, 'nl'),
  ...column({ 'クライアント アプリ': 'クライアント アプリ' }, 'ja'),
  ...column({ 客户端应用: '客户端应用' }, 'zh'),
  ...column({ 'aplikasi klien': 'Aplikasi klien' }, 'id'),
];

/** Clients whose sign-in says nothing about a login over SMTP, nor about the token of a program that sends. */
export const OTHER_CLIENTS: readonly Phrase[] = column({
  '{browser|navigateur|navegador}': 'Browser',
  'exchange {activesync|web services|online powershell}': 'Exchange ActiveSync',
  '{imap|pop}': 'IMAP4',
  '{mapi|autodiscover|offline address book|reporting web services}': 'MAPI Over HTTP',
  '{outlook|microsoft teams|universal outlook}': 'Outlook Anywhere (RPC over HTTP)',
});

/** What the sign-in logs are called. */
export const SIGN_IN_LOG: readonly Phrase[] = [
  ...column({ 'sign{-|}in log': 'Sign-in logs', '{Entra|Azure AD|AAD} log': 'the Entra log says 50055' }),
  ...column({ '{anmeldeprotokoll|anmeldelog|anmelde-log}': 'Im Anmeldeprotokoll steht 50126' }, 'de'),
  ...column({ '{journaux|journal|logs} de connexion': 'Les journaux de connexion montrent 50126' }, 'fr'),
  ...column({ '{registro|registros|log|logs} de inicio de sesión': 'El log de inicio de sesión dice 50055' }, 'es'),
  ...column(
    { '{log|logs|registro|registros} de {entrada|início de sessão|login}': 'Os logs de entrada mostram 50126' },
    'pt',
  ),
  ...column({ '{log|registro} di accesso': 'Il log di accesso dice 50126' }, 'it'),
  ...column({ '{aanmeldlogboek|aanmeldingslogboek|aanmeldlog}': 'In het aanmeldlogboek staat 50126' }, 'nl'),
  ...column({ 'サインイン{ |}ログ': 'サインイン ログに 50126' }, 'ja'),
  ...column({ '{登录日志|登入記錄}': '登录日志显示 50126' }, 'zh'),
  ...column({ '{log masuk|log login}': 'Log masuk menunjukkan 50126' }, 'id'),
];
