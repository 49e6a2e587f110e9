import type { Facts } from '../../domain/facts.ts';
import { type SignInErrorCode, signInError } from '../../domain/sign-in-errors.ts';
import { found, foundAll, type ReadEvidence } from '../evidence-from-text.ts';
import { type SignIn, signInEvidence } from '../graph/sign-ins.ts';
import { anyOf, findIn, firstIn, searched } from '../phrases/find.ts';
import {
  ENTRA_SENTENCES,
  GRAPH_REFUSED,
  GRAPH_SENDING,
  GRAPH_TOKEN,
  NO_TOKEN,
  OAUTH_NAMES,
  PORTAL_CODE,
} from '../phrases/rows/token-errors.ts';
import { signInLog } from './sign-in-log.ts';

export interface EntraReading {
  codes: readonly SignInErrorCode[];
  /** Codes that are none of the list, for a person to look up. */
  unknown: readonly number[];
  evidence: readonly ReadEvidence[];
  /** What words alone say of a refused token, where a text is about that and nothing else. */
  inWords: readonly ReadEvidence[];
  /** Entries of the sign-in log, newest first. */
  signIns: readonly SignIn[];
  /** The text holds entries of the sign-in log: the failure was seen by Entra, the mail server's answer isn't here. */
  fromLog: boolean;
  /** OAuth's name of the error. */
  tokenError: string | null;
  /** A token was asked for and refused. */
  tokenRefused: boolean;
}

const AADSTS = /AADSTS ?(\d{5,7})/gi;
const ERROR_CODES = /"?error_codes"?'?\s{0,3}[:=]\s{0,3}\[\s{0,3}(\d{5,7})/g;
/** The page that Microsoft shows for a number. */
const ERROR_PAGE = /login\.microsoftonline\.com\/error\?code=(\d{5,7})/g;
/** The name in a field, in an address, or in brackets after Entra's number. */
const TOKEN_ERROR = new RegExp(
  `(?:["']?\\berror["']?\\s{0,3}[:=]\\s{0,3}["']?|\\(|\\[)(${anyOf(OAUTH_NAMES)})(?![\\w-])`,
  'iu',
);
const GRAPH_CODE = new RegExp(anyOf(GRAPH_REFUSED), 'iu');
/** What a sign-in page shows: the number in a field of its own, or alone. */
const PORTAL_NUMBER = new RegExp(`${anyOf(PORTAL_CODE)}["' ]{0,4}[:=]?[\\s"']{0,4}(\\d{5,7})(?!\\d)`, 'giu');
const ALONE = /^\s{0,4}(?:error|code|error code|aadsts)?[\s:#]{0,4}(\d{5,7})[\s.]{0,4}$/i;

/** Entra's sentence for a personal account says so itself. */
const PERSONAL_ACCOUNT = /issue tokens from this\s{1,3}API version for a Microsoft account|personal Microsoft account/i;

/** AADSTS codes in a token answer, and the entries of the sign-in log. */
export function readEntra(text: string): EntraReading {
  const signIns = signInLog(text);
  const [newest] = signIns;
  const numbers = numbersIn(text);
  const all = newest === undefined ? [...new Set(numbers)] : newest.code === 0 ? [] : [newest.code];
  const known = all.flatMap((code) => signInError(code) ?? []);
  return {
    codes: known.map(({ code }) => code),
    unknown: all.filter((code) => signInError(code) === null),
    evidence: newest === undefined ? tokenEvidence(numbers, text) : signInEvidence(newest),
    inWords: newest === undefined && numbers.length === 0 ? refusedInWords(text) : [],
    signIns,
    fromLog: newest !== undefined,
    tokenError: text.match(TOKEN_ERROR)?.[1]?.toLowerCase() ?? text.match(GRAPH_CODE)?.[0] ?? null,
    tokenRefused:
      newest === undefined &&
      (numbers.length > 0 ||
        TOKEN_ERROR.test(text) ||
        firstIn(NO_TOKEN, searched(text)) !== null ||
        findIn(GRAPH_TOKEN, searched(text)) !== null ||
        isGraphRefusal(text)),
  };
}

/** The numbers of Entra ID in the text, in order; by Entra's own sentence where no number stands in it. */
function numbersIn(text: string): number[] {
  const marked = [...text.matchAll(AADSTS), ...text.matchAll(ERROR_CODES), ...text.matchAll(ERROR_PAGE)];
  // Any number can stand behind "error code": only Entra's own count.
  const shown = [...text.matchAll(PORTAL_NUMBER), ...(text.length < 40 ? [text.match(ALONE)] : [])].filter(
    (match) => match !== null && signInError(Number(match[1])) !== null,
  );
  const numbers = [...marked, ...shown]
    .flatMap((match) => (match === null ? [] : [{ index: match.index ?? 0, code: Number(match[1]) }]))
    .sort((a, b) => a.index - b.index)
    .slice(-50)
    .map(({ code }) => code);
  if (numbers.length > 0) return numbers;
  const sentence = findIn(ENTRA_SENTENCES, searched(text));
  return sentence === null ? [] : [sentence.means];
}

/** Graph refused to send a message, because the token lacks the permission. */
const isGraphRefusal = (text: string): boolean =>
  GRAPH_CODE.test(text) && /\bsendMail\b|Send-(?:Mg|Graph)\w{0,20}Mail|NoPermissionsInAccessToken/i.test(text);

/** What was refused, by OAuth's name of the error or by a client's words: neither says more of the reason. */
function refusedInWords(text: string): ReadEvidence[] {
  const place = firstIn(NO_TOKEN, searched(text));
  const words = text.match(TOKEN_ERROR)?.[1] ?? (place === null ? null : text.slice(place.index, place.end));
  if (words === null) return [];
  return [found('method', 'oauth', 'transcript', words), found('token', refusedBecause(words), 'transcript', words)];
}

function refusedBecause(words: string): Facts['token'] {
  if (/consent/i.test(words)) return 'missingPermission';
  if (/interaction|login_required|UiRequired/i.test(words)) return 'signInUnfinished';
  // RFC 6749 names a grant that is wrong, has expired or was revoked alike: most often it has expired.
  return EXPIRED.test(words) ? 'expired' : 'refused';
}

const EXPIRED = /invalid_grant|grant |expir|revoked|abgelaufen|caducad|vencid|scadut|kedaluwarsa|期限|失効|切れ/i;

/** A request to Graph carries a token, and Graph's answer says what is wrong with it. */
function graphEvidence(text: string): ReadEvidence[] {
  const oauth = found('method', 'oauth', 'transcript', 'Microsoft Graph');
  if (isGraphRefusal(text))
    return [oauth, found('token', 'missingPermission', 'transcript', text.match(GRAPH_CODE)?.[0] ?? '')];
  const look = searched(text);
  const token = findIn(GRAPH_TOKEN, look);
  if (token !== null) return [oauth, found('token', token.means, 'transcript', text.slice(token.index, token.end))];
  return findIn(GRAPH_SENDING, look) === null ? [] : [oauth];
}

/** A number outside the log comes from a refused token: that is OAuth. */
function tokenEvidence(numbers: readonly number[], text: string): ReadEvidence[] {
  const last = numbers.at(-1);
  if (last === undefined) return graphEvidence(text);
  const words = `AADSTS${last}`;
  const personal = PERSONAL_ACCOUNT.test(text) ? [found('service', 'outlookConsumer', 'transcript', words)] : [];
  return [
    found('method', 'oauth', 'transcript', words),
    ...personal,
    // Whatever an unknown number means, no token came with it.
    ...foundAll(signInError(last)?.proves ?? { token: 'refused' }, 'transcript', words),
  ];
}
