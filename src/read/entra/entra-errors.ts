import { type SignInErrorCode, signInError } from '../../domain/sign-in-errors.ts';
import { found, foundAll, type ReadEvidence } from '../evidence-from-text.ts';
import { type SignIn, signInEvidence } from '../graph/sign-ins.ts';
import { signInLog } from './sign-in-log.ts';

export interface EntraReading {
  codes: readonly SignInErrorCode[];
  /** Codes that are none of the list, for a person to look up. */
  unknown: readonly number[];
  evidence: readonly ReadEvidence[];
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
/** OAuth's own words for a refused token, where no number stands beside them. */
const TOKEN_ERROR =
  /["']?error["']?\s{0,3}[:=]\s{0,3}["']?(invalid_grant|invalid_client|unauthorized_client|invalid_scope|interaction_required|consent_required|invalid_request)\b/i;

/** Clients that could not get a token, in their own words. */
const TOKEN_FAILED =
  /can't create new access token|(?:failed|failure|error|unable|could(?: not|n't)|cannot|can't)[^\n]{0,24}(?:obtain|get|refresh|fetch|acquir|retriev|request)\w{0,4}[^\n]{0,24}\btoken\b/i;

/** Entra's sentence for a personal account says so itself. */
const PERSONAL_ACCOUNT = /issue tokens from this\s{1,3}API version for a Microsoft account|personal Microsoft account/i;

/** AADSTS codes in a token answer, and the entries of the sign-in log. */
export function readEntra(text: string): EntraReading {
  const numbers = [...text.matchAll(AADSTS), ...text.matchAll(ERROR_CODES), ...text.matchAll(ERROR_PAGE)]
    .slice(-50)
    .sort((a, b) => a.index - b.index)
    .map(([, code]) => Number(code));
  const signIns = signInLog(text);
  const [newest] = signIns;
  const all = newest === undefined ? [...new Set(numbers)] : newest.code === 0 ? [] : [newest.code];
  const known = all.flatMap((code) => signInError(code) ?? []);
  return {
    codes: known.map(({ code }) => code),
    unknown: all.filter((code) => signInError(code) === null),
    evidence: newest === undefined ? tokenEvidence(numbers, text) : signInEvidence(newest),
    signIns,
    fromLog: newest !== undefined,
    tokenError: text.match(TOKEN_ERROR)?.[1] ?? null,
    tokenRefused: newest === undefined && (numbers.length > 0 || TOKEN_ERROR.test(text) || TOKEN_FAILED.test(text)),
  };
}

/** A number outside the log comes from a refused token: that is OAuth. */
function tokenEvidence(numbers: readonly number[], text: string): ReadEvidence[] {
  const last = numbers.at(-1);
  if (last === undefined) return [];
  const words = `AADSTS${last}`;
  const personal = PERSONAL_ACCOUNT.test(text) ? [found('service', 'outlookConsumer', 'transcript', words)] : [];
  return [
    found('method', 'oauth', 'transcript', words),
    ...personal,
    ...foundAll(signInError(last)?.proves ?? {}, 'transcript', words),
  ];
}
