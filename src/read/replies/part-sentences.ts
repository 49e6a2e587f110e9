import { REPLY_IDS, type ReplyId, reply } from '../../domain/replies/replies.ts';
import { reasonOf, wordingsOf } from '../../domain/replies/wordings.ts';
import { tighten } from '../text/normalise.ts';
import { either } from '../text/pattern.ts';

/** Whole sentences after "Authentication unsuccessful," in Exchange Online's refusals, without white space, quotes and case. */
const REASONS: readonly (readonly [string, ReplyId])[] = REPLY_IDS.flatMap((id) =>
  wordingsOf(id).flatMap(({ says }) => {
    const reason = reasonOf(says);
    return reason === null ? [] : [[tighten(reason), id] as const];
  }),
);
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
  if (!REASONS.some(([sentence]) => sentence.startsWith(tight))) return null;
  // One letter that tells two sentences apart is too little: the last one doesn't count.
  const fits = REASONS.filter(([sentence]) => sentence.startsWith(tight.slice(0, -1))).map(([, reply]) => reply);
  if (fits.length === 1) return fits[0] ?? null;
  return fits.length === 2 && tight.startsWith('smtpclient') ? 'smtpAuthDisabled' : null;
}

/** The sentences of servers from their beginning to where they differ from case to case. */
const WHOLE: readonly (readonly [string, ReplyId])[] = REPLY_IDS.filter((id) => reply(id).replyCode !== null).flatMap(
  (id) => wordingsOf(id).flatMap(({ says }) => says.split('[…]').map((part) => [tighten(part), id] as const)),
);

/** The reply whose sentence the text ends, where its beginning was cut off; null where two could end so. */
export function endOfSentence(text: string): ReplyId | null {
  const rest = tighten(text.slice(0, 240)).replace(/^[.…]+/, '');
  const end = rest.match(/^[^.[]{12,}(?=[.[]|$)/)?.[0];
  if (end === undefined) return null;
  const fits = WHOLE.filter(([whole]) => {
    const at = whole.indexOf(end);
    return at > 0 && /^(?:\.|$)/.test(whole.slice(at + end.length));
  });
  const ids = new Set(fits.map(([, id]) => id));
  return ids.size === 1 ? (fits[0]?.[1] ?? null) : null;
}

/** Stems by which a translated sentence is known; the first row that fits counts. */
const STEMS: readonly (readonly [ReplyId, RegExp])[] = [
  [
    'securityDefaultsPolicy',
    either(
      'iu',
      /sicherheits(?:standard|vor)|standardsicherheit|sécurité|(?:de|di|per la) s[ei][cg]ur[aei]\p{L}{2,5}/u,
      /sicurezza predefinit|seguridad predeterminad|segurança padrão|keamanan/u,
    ),
  ],
  [
    'basicAuthenticationDisabled',
    /(?:standard|basis)-?authentifizierung|authentification (?:de base|basique)|aut\p{L}{6,11} (?:básica|(?:di )?bas[ei])|o?t?entikasi dasar/iu,
  ],
  [
    'smtpAuthDisabledForTenant',
    /smtpclient[^\n.]{0,60}(?:mandant|\btenant|locataire|inquilin|locatário|penyewa|organi[sz])/iu,
  ],
  [
    'smtpAuthDisabledForMailbox',
    /smtpclient[^\n.]{0,60}(?:postfach|boîte|buzón|casella|cassetta|caixa|kotak|mailbox)/iu,
  ],
  ['smtpAuthDisabled', /smtpclient/i],
  ['credentialsIncorrect', /anmelde(?:inform|daten)|zugangsdaten|identifi(?:ant|cation)|[ck]reden[czs]i/iu],
  ['criteriaNotMet', /[ck]rit[eéè](?:ri|re)/iu],
  [
    'accountLocked',
    /(?:[ck]onto|compte|cuenta|account|conta|akun)[^\n]{0,24}(?:gesperrt|verrouillé|blo(?:que|cca)|[dt](?:er)?i?kunci)|verrouillé/iu,
  ],
  ['accountHasIssue', /(?:[ck]onto|compte|cuenta|account|conta|akun)[^\n]{0,24}(?:probl|masalah)/iu],
  ['federationUnreachable', /\bSTS\b[^\n]{0,60}(?:erreichbar|ac+es|joign|alcan|raggiung|dijangkau)/iu],
];

/** The reply behind a sentence that a browser or an app translated, codes untouched; null where no stem is known. */
export function translatedSentence(words: string): ReplyId | null {
  return STEMS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
