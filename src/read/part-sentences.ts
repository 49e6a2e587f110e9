import type { ReplyId } from '../domain/replies.ts';
import { tighten } from './normalise.ts';

/** What stands after "Authentication unsuccessful," in Exchange Online's refusals, without white space, quotes and case. */
const AFTER_COMMA: readonly (readonly [string, ReplyId])[] = [
  ['smtpclientauthenticationisdisabledforthetenant', 'smtpAuthDisabledForTenant'],
  ['smtpclientauthenticationisdisabledforthemailbox', 'smtpAuthDisabledForMailbox'],
  ['basicauthenticationisdisabled', 'basicAuthenticationDisabled'],
  ['theusercredentialswereincorrect', 'credentialsIncorrect'],
  ['therequestdidnotmeetthecriteriatobeauthenticatedsuccessfully', 'criteriaNotMet'],
  ['userislockedbyyourorganizationssecuritydefaultspolicy', 'securityDefaultsPolicy'],
  ['accountlocked', 'accountLocked'],
  ['accounthasanissue', 'accountHasIssue'],
  ['federatedstsservicewasunreachable', 'federationUnreachable'],
  ['thefederatedstsurldoesnotsupporthttps', 'federationWithoutHttps'],
];
/** Fewer letters than these are no evidence. */
const SHORTEST = 8;

/**
 * The reply whose sentence the words begin, where a display or a column cut them off; null where two could go on like this, or
 * where the words end otherwise.
 */
export function cutSentence(words: string): ReplyId | null {
  const rest = words.match(/unsuccessful,\s{0,4}([^\n|\t"<>[\]]{6,200}?)\s{0,4}(?:\.{2,}|…|[|\t"<>\n]|$)/i)?.[1];
  if (rest === undefined) return null;
  const tight = tighten(rest).replace(/[.…-]+$/, '');
  if (tight.length < SHORTEST) return null;
  if (!AFTER_COMMA.some(([sentence]) => sentence.startsWith(tight))) return null;
  // One letter that tells two sentences apart is too little: the last one doesn't count.
  const fits = AFTER_COMMA.filter(([sentence]) => sentence.startsWith(tight.slice(0, -1))).map(([, reply]) => reply);
  if (fits.length === 1) return fits[0] ?? null;
  return fits.length === 2 && tight.startsWith('smtpclient') ? 'smtpAuthDisabled' : null;
}

/** Stems by which a translated sentence is known; the first row that fits counts. */
const STEMS: readonly (readonly [ReplyId, RegExp])[] = [
  [
    'securityDefaultsPolicy',
    /sicherheitsstandard|standardsicherheit|sicherheits(?:vor)?einstellung|paramètres? de sécurité|sécurité par défaut|(?:predeterminad\w{1,4}|configuración|valores) de seguridad|seguridad predeterminad|predefinit\w{1,4} (?:di|per la) sicurezza|sicurezza predefinit|(?:predefiniç\p{L}{1,4}|padr(?:ão|ões)) de segurança|segurança padrão|(?:default|bawaan|setelan) keamanan|keamanan (?:default|bawaan)/iu,
  ],
  [
    'basicAuthenticationDisabled',
    /(?:standard|basis)-?authentifizierung|authentification (?:de base|basique|élémentaire)|autenticación básica|autenticazione (?:di base|basic)|autenticação básica|(?:autentikasi|otentikasi) dasar/iu,
  ],
  [
    'smtpAuthDisabledForTenant',
    /smtpclient[^\n.]{0,60}(?:mandant|\btenant|locataire|inquilin|penyewa|organisation|organización|organizzazione|organização)/iu,
  ],
  [
    'smtpAuthDisabledForMailbox',
    /smtpclient[^\n.]{0,60}(?:postfach|boîte|buzón|casella|cassetta|caixa|kotak|mailbox)/iu,
  ],
  ['smtpAuthDisabled', /smtpclient/i],
  [
    'credentialsIncorrect',
    /anmelde(?:informationen|daten)|zugangsdaten|identifiants?|identification|credencia\w{1,4}|credenziali|kredensial/iu,
  ],
  ['criteriaNotMet', /kriteri|critère|criteri|critério/iu],
  [
    'accountLocked',
    /(?:konto|compte|cuenta|account|conta|akun)[^\n]{0,24}(?:gesperrt|verrouillé|bloquead|bloccat|bloqué|terkunci|dikunci)|(?:verrouillé|gesperrt)\p{L}{0,2} (?:konto|compte)/iu,
  ],
  ['accountHasIssue', /(?:konto|compte|cuenta|account|conta|akun)[^\n]{0,24}(?:proble|masalah)/iu],
  [
    'federationUnreachable',
    /\bSTS\b[^\n]{0,60}(?:erreichbar|accessible|joign|accesible|alcanzar|raggiungi|inacess|acessível|dijangkau)/iu,
  ],
];

/** The reply behind a sentence that a browser or an app translated, codes untouched; null where no stem is known. */
export function translatedSentence(words: string): ReplyId | null {
  return STEMS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
