import { type Evidence, evidence, type FactId } from '../domain/facts.ts';
import { type SignInErrorCode, signInError } from '../domain/sign-in-errors.ts';

export interface EntraReading {
  codes: readonly SignInErrorCode[];
  /** Codes that are none of the list, for a person to look up. */
  unknown: readonly number[];
  evidence: readonly (Evidence & { words: string })[];
  /** The text is a row of the sign-in log: the failure was of the protocol SMTP, with Basic unless it says otherwise. */
  fromLog: boolean;
  /** A token was asked for and refused. */
  tokenRefused: boolean;
}

const AADSTS = /AADSTS(\d{5,7})/g;
const ERROR_CODES = /"error_codes"\s*:\s*\[\s*(\d{5,7})/g;
const LOG_CODE = /(?:sign-?in error code|errorCode|error code)["']?\s*[:=,]?\s*"?(\d{4,7})\b/gi;
const LOG_HINT = /authenticated smtp|clientAppUsed|sign-in error code|client app/i;

/** AADSTS codes in a token answer, and the codes of sign-in log entries. */
export function readEntra(text: string): EntraReading {
  const numbers = [...text.matchAll(AADSTS), ...text.matchAll(ERROR_CODES)].map(([, code]) => Number(code));
  const fromLog = LOG_HINT.test(text);
  const logged = fromLog ? [...text.matchAll(LOG_CODE)].map(([, code]) => Number(code)).filter((code) => code > 0) : [];
  const all = [...new Set([...logged, ...numbers])];
  const known = all.flatMap((code) => signInError(code) ?? []);
  const origin = fromLog ? 'signInLog' : 'transcript';
  const facts = known.flatMap(({ code, proves }) =>
    (Object.entries(proves) as [FactId, never][]).map(([fact, value]) => ({
      ...evidence(fact, value, origin),
      words: `AADSTS${code}`,
    })),
  );
  const method: (Evidence & { words: string })[] = [];
  if (fromLog && /authenticated smtp/i.test(text) && known.length > 0)
    method.push({ ...evidence('method', 'basic', 'signInLog'), words: 'Authenticated SMTP' });
  else if (numbers.length > 0)
    method.push({ ...evidence('method', 'oauth', 'transcript'), words: `AADSTS${numbers[0]}` });
  return {
    codes: known.map(({ code }) => code),
    unknown: all.filter((code) => signInError(code) === null),
    evidence: [...method, ...facts],
    fromLog,
    tokenRefused: numbers.length > 0 && !fromLog,
  };
}
