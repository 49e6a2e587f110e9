import type { ReplyId } from '../../domain/replies/replies.ts';
import { PASSWORD } from '../redact/secret-words.ts';

/** What may stand between two words of one clause: a colon, a comma or the end of a sentence parts two fields or two statements. */
const GAP = '(?:[^\\n:;,|=?!.]|\\.(?=\\S))';
const SERVER = 'server|host\\b|smtp|mail|serv(?:eu|ido)r|corre[ij]?o|posta';

/** One of the first words near one of the second ones, in either order, in one clause. Farther apart, a server is named between them. */
const near = (first: string, second: string, apart = 22): RegExp =>
  new RegExp(
    [
      `(?:${first})${GAP}{0,${apart}}(?:${second})`,
      `(?:${second})${GAP}{0,${apart}}(?:${first})`,
      `(?:${first})${GAP}{0,30}(?:${SERVER})${GAP}{0,40}(?:${second})`,
    ].join('|'),
    'iu',
  );

/**
 * "Failed", "not possible", "refused" and the like, by stems that English, German, French, Spanish, Italian, Portuguese, Dutch and
 * Indonesian share.
 */
const FAILED = [
  'fail(?:ed|ure|s|ing)?\\b|err(?:or|eur|ore|o)\\b|unable\\b|(?:could|can) ?(?:not|n?.t)\\b|unsuccessful|aborted|broken|mislukt|gescheitert|gagal|galat|kesalahan',
  'fehl(?:er\\p{L}{0,12}|geschlagen)|échec|échou\\p{L}{1,3}|fall(?:[oóa]|id[oa])\\b|fallit[ao]|falh(?:a|ou)\\b|non riuscit[ao]|abgebrochen',
  'not possible|nicht (?:möglich|hergestellt|erreicht|aufgebaut)|k(?:onnte|ann)n? nicht|k[ao]n (?:niet|geen)|imp?oss?[ií][bv]\\p{L}{1,4}|n[oã]o?n? (?:(?:se|es|è|é|foi|stato) )?(?:pud?[oe]|poss?[ií]\\p{L}{2,4})|ne peut pas|n.a pas pu|tidak (?:dapat|bisa|berhasil)',
  '(?:refus|reject|den(?:y|ied)|rechaz|deneg|negad|recus|rifiut|menolak|ditolak|weiger|geweiger|verweiger|abgelehnt|lehnt)\\p{L}{0,5}\\b',
].join('|');

const NOUN =
  'conn?e(?:xi?|ssi|cti)[oóã]\\p{L}{1,2}|verbindung\\p{L}{0,12}|verbinding|ligação|collegament\\p{L}|koneksi|sambungan';
const CONNECTION = `${NOUN}|connect(?:ed|ing)?\\b|conn?ect[ae]r\\p{L}{0,2}|connettersi|network\\b|netzwerk|jaringan|terhubung|menghubung\\p{L}{0,4}|verbinden\\b|erreichbar|(?:server|smtp|host) communication|communication with|reach (?:the )?(?:\\w{1,12} )?(?:server|host)`;
const TIMED_OUT =
  'time[ds]?[ _-]?out|not? (?:respon|answer)\\p{L}{0,5}|(?:un|not )reachable|zeitlimit|nicht erreichbar|keine antwort|injoignable|ne répond pas|no responde|agotado|non r(?:aggiungibile|isponde)|não responde|tidak merespon|terputus';
const CERTIFICATE =
  '[csz]erti?fi[ck]a?t\\p{L}{0,9}|certificados?\\b|zertifizierung\\p{L}{0,12}|\\bcert\\b|peer_cert\\w{0,12}';
const ENCRYPTION = `\\bSSL(?:/TLS)?\\b|\\bTLS\\b|STARTTLS|handshake|(?:secure|sichere|sécurisée|segura|sicura|aman) (?:${NOUN})|(?:${NOUN}) (?:sécurisée|segura|sicura|protetta|aman)|verschlüsselung|chiffrement|cifrado|crittografia|enkripsi|${CERTIFICATE}`;
const NOT_TRUSTED =
  'untrusted|n.t (?:be )?(?:trusted|verified|yet valid|valid)|verification failed|expir\\p{L}{2,3}\\b|in?v[aá]lid\\p{L}{0,1}\\b|mismatch|unknown (?:ca|authority|issuer)|revoked|self[- ]signed|selbst ?signiert|nicht (?:vertrau\\p{L}{1,10}|gültig|überprüft)|ungültig|abgelaufen|(?:non?|pas|não)(?: (?:è|es|é))? (?:approuvé|fiable|reconnu|v[aá]lid[aeo]|attendibile|affidabile|confi[aá]\\p{L}{2,3}|de confianza)|caducado|scadut[oi]|tidak (?:te|di)percaya|tidak (?:valid|sah)|kedaluwarsa';
const ENCRYPTION_FAILED = `${FAILED}|\\balert\\b|untrusted|expired|invalid\\b|mismatch`;

const LOGIN =
  'aut?h?enti[csfzk](?!ation successful)\\p{L}{1,12}|otentikasi|log ?in\\b|log-?on\\b|sign-?in\\b|logging in|anmeld(?:en|ung)\\b|identification|inicio de sesión|iniciar sess?(?:ión|ão)|aanmeld\\p{L}{2,3}';
const WRONG_LOGIN = [
  'auth_?(?:failed|failure|error|denied|rejected)\\b|\\b(?:e_?auth|err_?auth\\w{0,12}|smtp_?auth_?(?:err|fail|ng)\\w{0,4}|auth_?ng)\\b',
  `(?<!\\p{L})(?:${PASSWORD}|benutzername|nom d.utilisateur|identifiants?|usu[aá]rio|[ck]reden[czs]i\\p{L}{1,4}|nome utente)(?!\\p{L})[^\\n]{0,30}(?:falsch|ungültig|inkorrekt|incorr?e[ct]?t[aeo]?s?\\b|in?v[aá]lid[aeo]s?\\b|no válid|refusé|errat|errad|non valid|non corrett|salah|tidak valid|ditolak|keliru)`,
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
    new RegExp(
      `\\b(?:no|keine|geen|aucune|pas de|sin|nessuna|sem|tidak ada) (?:\\p{L}{2,12} )?(?:${NOUN})(?!\\p{L})`,
      'iu',
    ),
    false,
  ],
  ['cannotConnect', /(?:network|connect(?:ion)?|socket)_?(?:failure|failed|error|err)\b/i, false],
];

/** "No error", "not expired": the opposite of what the words say alone. */
const NO_FAILURE =
  /\b(?:no|not|0|zero|without(?: any)?|keine?|ohne|sans|aucune?|sin|ningún|senza|nessun\p{L}?|sem|tanpa|tidak ada|geen|zonder) (?:\p{L}{2,14} )?(?:err\p{L}{1,4}|fail\p{L}{2,4}|problems?|expired|fehler\p{L}{0,2}|fal(?:ha|lo)s?|kesalahan|galat|fout\p{L}{0,2})(?!\p{L})/giu;
/** Lines about another connection or login than the one to a mail server. */
const NOT_MAIL =
  /^[^\n]*\b(?:powershell|connect-\w{2,30}|database(?! mail)|postgres\w{0,6}|mysql|redis|ldap|odbc|jdbc|docker daemon|ssh|vpn|bluetooth|wi-?fi|wlan|ftp)\b[^\n]*$/gim;

/** The text in which usual words count, with the same length. */
export function usualText(text: string): string {
  const blank = (part: string): string => ' '.repeat(part.length);
  return text.replace(NO_FAILURE, blank).replace(NOT_MAIL, blank);
}
