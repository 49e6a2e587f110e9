import type { ReplyId } from '../domain/replies.ts';

/** What may stand between two words of one clause: a colon, a comma or the end of a sentence parts two fields or two statements. */
const GAP = '(?:[^\\n:;,|=?!.]|\\.(?=\\S))';
const SERVER = 'server|host\\b|smtp|mail|outgoing|serveur|servidor|messagerie|correo|posta|correio|peladen';

/** One of the first words near one of the second ones, in either order, in one clause. Farther apart, a server is named between them. */
const near = (first: string, second: string, apart = 18): RegExp =>
  new RegExp(
    [
      `(?:${first})${GAP}{0,${apart}}(?:${second})`,
      `(?:${second})${GAP}{0,${apart}}(?:${first})`,
      `(?:${first})${GAP}{0,30}(?:${SERVER})${GAP}{0,40}(?:${second})`,
    ].join('|'),
    'iu',
  );

/** "Failed", "not possible" and the like, in the languages of the programs and devices that people paste from. */
const FAILED = [
  "fail(?:ed|ure|s|ing)?\\b|error\\b|unable\\b|could(?: not|n't)|cannot|can't|impossible|not possible|unsuccessful|refused|rejected|denied|aborted|broken",
  'fehler\\w{0,12}\\b|fehlgeschlagen|gescheitert|nicht möglich|nicht (?:hergestellt|erreicht|aufgebaut)|konnte(?:n)? nicht|kann nicht|abgelehnt|verweigert|abgebrochen',
  "échec|échou\\p{L}{1,3}|erreur\\b|impossible|refusée?|n'a pas pu|ne peut pas|non (?:établie|valide|reconnue?)",
  'error\\b|fall(?:o|ó|a|ido|ida|ado)\\b|fallid[ao]|no se (?:pudo|puede|ha podido)|no es posible|imposible|rechazad[ao]|denegad[ao]',
  'errore\\b|fallit[ao]|non riuscit[ao]|impossibile|non è (?:stato |stata )?possibile|rifiutat[ao]|negat[ao]',
  'falha|falhou|erro\\b|não foi possível|não é possível|recusad[ao]|negad[ao]',
  'mislukt|niet mogelijk|k[ao]n (?:niet|geen)|geweigerd',
  // Verbs of refusing, in whatever form.
  '(?:refus|rechaz|deneg|recus|rifiut|menolak|weiger|verweiger)\\p{L}{0,5}\\b|lehnt\\p{L}{0,2}\\b',
  'gagal|galat|kesalahan|tidak (?:dapat|bisa|berhasil)|ditolak',
].join('|');

const CONNECTION = [
  'connect(?:ion|ing|ed)?\\b|network\\b|(?:server|smtp|host) communication\\b|communication with (?:the )?(?:\\w{1,12} )?server|reach (?:the )?(?:\\w{1,12} ){0,2}(?:server|host)',
  'verbindung\\w{0,12}|verbinden\\b|netzwerk\\w{0,8}|erreichbar',
  'connexion|connecter|réseau|joindre le serveur',
  'conexión|conectar(?:se)?\\b|de red\\b',
  'connessione|connettersi|collegamento|collegarsi|di rete\\b',
  'conexão|ligação|conectar|ligar(?:-se)?\\b|de rede\\b',
  'verbinding\\b',
  'koneksi|terhubung|menyambung|sambungan|terkoneksi|menghubung\\w{0,4}|jaringan',
].join('|');

const TIMED_OUT = [
  'time[ds]?[ _-]?out|no (?:answer|response) from|not respond(?:ing)?|unreachable|not reachable',
  'zeitüberschreitung|zeitlimit|nicht erreichbar|keine antwort|antwortet nicht|unterbrochen',
  "délai|injoignable|inaccessible|ne répond pas|n'a pas répondu",
  'tiempo (?:de espera|agotado|límite)|inaccesible|no responde',
  'tempo (?:scaduto|esgotado|limite)|timeout|non raggiungibile|non risponde|inacessível|não responde',
  'waktu habis|batas waktu|tidak merespons?|tidak terjangkau|terputus',
].join('|');

const ENCRYPTION = [
  '\\bSSL(?:/TLS)?\\b|\\bTLS(?:v?1\\.\\d)?\\b|STARTTLS|handshake|certificates?\\b|certificate chain|\\bcerts?\\b|peer_cert\\w{0,12}|secure (?:connection|channel|session)',
  'zertifikat\\w{0,8}|zertifizierung\\w{0,12}|sichere verbindung|verschlüsselung',
  'certificats?\\b|connexion sécurisée|chiffrement',
  'certificados?\\b|conexión segura|conexão segura|cifrado',
  'certificat[oi]\\b|connessione (?:sicura|protetta)|crittografia',
  'sertifikat|koneksi aman|enkripsi',
].join('|');
const CERTIFICATE =
  'certificates?\\b|certificate chain|\\bcert\\b|peer_cert\\w{0,12}|zertifikat\\w{0,8}|zertifizierung\\w{0,12}|certificats?\\b|certificados?\\b|certificat[oi]\\b|sertifikat';
const NOT_TRUSTED = [
  "untrusted|not (?:be )?trusted|isn't trusted|not (?:be )?verified|verification failed|expired|invalid\\b|not valid|not yet valid|mismatch|unknown (?:ca|authority|issuer)|revoked|does not match|doesn't match|self[- ]signed",
  'nicht (?:vertrauenswürdig|vertraut|gültig|überprüft)|ungültig|abgelaufen|selbst ?signiert|stimmt nicht',
  "non (?:approuvé|fiable|valide|reconnu)|n'est pas (?:valide|approuvé|fiable|reconnu)|expiré|auto-?signé|invalide",
  'no (?:es )?(?:de confianza|válido|confiable)|caducado|vencido|autofirmado|no válido',
  'non (?:è )?(?:attendibile|valido|affidabile)|scadut[oi]|autofirmato',
  'não (?:é )?(?:confiável|fidedigno|válido)|expirado|expirou|inválido|autoassinado',
  'tidak (?:tepercaya|dipercaya|valid|sah)|kedaluwarsa|kadaluarsa',
].join('|');
const ENCRYPTION_FAILED = `${FAILED}|fatal alert|\\balert\\b|untrusted|not trusted|expired|invalid\\b|mismatch|not established|nicht vertrauenswürdig|ungültig`;

const LOGIN = [
  'authenticat(?:e|ion|ing)\\b|log ?in\\b|log-?on\\b|sign-?in\\b|logging in',
  'authentifizier\\w{0,8}|authentisier\\w{0,8}|anmeld(?:en|ung)\\b|einloggen',
  "authentification|s'authentifier|identification",
  'autenticación|autenticar(?:se)?\\b|inicio de sesión|iniciar sesión',
  'autenticazione|autenticar[es]\\w{0,2}|accesso al server|login',
  'autenticação|autenticar(?:-se)?\\b|iniciar sessão|início de sessão',
  'authenticatie|verificatie|aanmelden|aanmelding',
  'autentikasi|otentikasi|mengautentikasi|masuk ke server',
].join('|');
const WRONG_LOGIN = [
  'auth(?:entication)?[_ ]?(?:failed|failure|error|unsuccessful|denied|rejected)\\b',
  '\\b(?:e_?auth|err_?auth\\w{0,12}|smtp_?auth_?(?:err|error|fail\\w{0,4}|ng)|auth_?ng)\\b',
  '(?:benutzername|benutzerkennung|kennwort|passwort)[^\\n]{0,30}(?:falsch|ungültig|nicht korrekt|abgelehnt|inkorrekt)|(?:falsch|ungültig|inkorrekt)\\w{0,4}[^\\n]{0,16}(?:benutzername|kennwort|passwort)',
  "(?:nom d'utilisateur|mot de passe|identifiants?)[^\\n]{0,30}(?:incorrects?|invalides?|erronés?|refusés?)",
  '(?:usuario|contraseña|credenciales)[^\\n]{0,30}(?:incorrect[ao]s?|no válid[ao]s?|inválid[ao]s?|rechazad[ao]s?)',
  '(?:nome utente|password|credenziali)[^\\n]{0,30}(?:errat[aeio]|non valid[aeio]|non corrett[aeio])',
  '(?:utilizador|usuário|senha|palavra-passe|credenciais)[^\\n]{0,30}(?:incorret[ao]s?|inválid[ao]s?|errad[ao]s?)',
  '(?:nama pengguna|kata sandi|sandi|kredensial)[^\\n]{0,30}(?:salah|tidak valid|ditolak|keliru)',
].join('|');

/** Words that name the login itself, whatever stands around them. */
export const USUAL_LOGIN_WORDS: readonly (readonly [ReplyId, RegExp, boolean])[] = [
  ['loginFailedWithoutReply', new RegExp(WRONG_LOGIN, 'iu'), true],
];

/**
 * What is left when no program's own sentence is known: the usual words for a failed handshake, login or connection, most exact
 * first. True: a login was tried; false: none was.
 */
export const USUAL_WORDS: readonly (readonly [ReplyId, RegExp, boolean])[] = [
  ['certificateNotTrusted', near(CERTIFICATE, NOT_TRUSTED), false],
  ['tlsHandshakeFailed', near(ENCRYPTION, ENCRYPTION_FAILED, 24), false],
  ['loginFailedWithoutReply', near(LOGIN, FAILED), true],
  ['connectionTimedOut', near(CONNECTION, TIMED_OUT), false],
  ['cannotConnect', near(CONNECTION, FAILED), false],
  [
    'cannotConnect',
    /\b(?:no|keine|geen|aucune|pas de|sin|nessuna|sem|tidak ada) (?:\p{L}{2,12} )?(?:connection|verbindung|connexion|conexión|connessione|conexão|ligação|verbinding|koneksi)\b/iu,
    false,
  ],
  ['cannotConnect', /(?:network|connect(?:ion)?|socket)_?(?:failure|failed|error|err)\b/i, false],
];

/** "No error", "not expired": the opposite of what the words say alone. */
const NO_FAILURE =
  /\b(?:no|not|0|zero|without(?: any)?|kein\p{L}{0,2}|ohne|sans|aucune?|sin|ningún|senza|nessun\p{L}?|sem|nenhum\p{L}?|tanpa|tidak ada|geen|zonder)[ ](?:\p{L}{2,14}[ ])?(?:errors?|failures?|failed|problems?|expired|fehler\p{L}{0,2}|erreurs?|errore?|errores|errori|erros?|falhas?|fallos?|kesalahan|galat|fouten|fout)\b/giu;
/** Lines about another connection or login than the one to a mail server. */
const NOT_MAIL =
  /^[^\n]*\b(?:powershell|connect-\w{2,30}|database(?! mail)|postgres\w{0,6}|mysql|mariadb|redis|mongo\w{0,3}|ldap|odbc|jdbc|kubernetes|docker daemon|ssh|vpn|bluetooth|wi-?fi|wlan|ftp|http proxy)\b[^\n]*$/gim;

/** The text in which usual words count, with the same length. */
export function usualText(text: string): string {
  const blank = (part: string): string => ' '.repeat(part.length);
  return text.replace(NO_FAILURE, blank).replace(NOT_MAIL, blank);
}
