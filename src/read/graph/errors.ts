import { isJson, text } from './json.ts';

/** Why Graph refused. `role`: the person lacks a directory role. `consent`: the app lacks a permission. */
export type GraphProblem =
  | 'signedOut'
  | 'consent'
  | 'role'
  | 'licence'
  | 'notFound'
  | 'noMailbox'
  | 'notInThisCloud'
  | 'badRequest'
  | 'throttled'
  | 'serverError'
  | 'refused';

export interface GraphErrorReading {
  problem: GraphProblem;
  code: string;
  message: string;
  /** For a ticket at Microsoft. */
  requestId: string | null;
}

/**
 * An error answer of Graph. `status` is null for a pasted body. `scopesPresent` says whether the token holds what the call
 * needs: the directory uses one code for a missing permission and a missing role, and this alone tells them apart.
 * Codes decide; messages are translated and change.
 */
export function readGraphError(
  json: unknown,
  status: number | null = null,
  scopesPresent?: boolean,
): GraphErrorReading | null {
  const body = isJson(json) && isJson(json.error) ? json.error : null;
  const code = text(body?.code) ?? '';
  if (code === '' && (status === null || status < 400)) return null;
  const message = text(body?.message) ?? '';
  const inner = isJson(body?.innerError) ? body.innerError : {};
  return {
    problem: problemOf(code, message, status, scopesPresent),
    code,
    message,
    requestId: text(inner['request-id']),
  };
}

function problemOf(code: string, message: string, status: number | null, scopesPresent?: boolean): GraphProblem {
  if (scopesPresent === false) return 'consent';
  if (status === 401 || /^InvalidAuthenticationToken$|^Unauthorized$/i.test(code)) return 'signedOut';
  if (status === 429 || /TooManyRequests|throttl/i.test(code)) return 'throttled';
  if (/^MailboxNotEnabledForRESTAPI$/i.test(code)) return 'noMailbox';
  if (status === 404 || /ResourceNotFound|ItemNotFound/i.test(code)) return 'notFound';
  if (/NonPremium/i.test(code) || /licen[sc]ed|premium licen[sc]e/i.test(message)) return 'licence';
  if (/UnsupportedUserRole/i.test(code)) return 'role';
  if (/PermissionMissing/i.test(code) || /scopes are missing/i.test(message)) return 'consent';
  if (/BadRequest/i.test(code) || status === 400)
    return /for the segment/i.test(message) ? 'notInThisCloud' : 'badRequest';
  if (/RequestDenied|AccessDenied|^Forbidden$/i.test(code) || status === 403)
    return scopesPresent === true ? 'role' : 'refused';
  return (status ?? 0) >= 500 || /unavailable|generalException/i.test(code) ? 'serverError' : 'refused';
}
