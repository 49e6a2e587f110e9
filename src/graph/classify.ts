import type { ReadProblem } from './problems.ts';

/** The part of Graph's error body that is used. */
export interface GraphError {
  code: string;
  message: string;
  requestId: string | null;
}

/** Reads `{"error":{"code","message","innerError":{"request-id"}}}`; empty texts where the body says something else. */
export function graphError(body: unknown): GraphError {
  const error = field(body, 'error');
  const inner = field(error, 'innerError') ?? field(error, 'innererror');
  return {
    code: text(field(error, 'code')),
    message: text(field(error, 'message')),
    requestId: text(field(inner, 'request-id')) || null,
  };
}

/**
 * What a refused request means. The order follows Microsoft's own codes, the message is only asked where a code is shared:
 * directory calls use one code for "no consent" and "no role", so consent is compared before any call is made.
 * Sources: learn.microsoft.com/graph/errors and the issues that quote the codes of the reports and policy families.
 */
export function classify(status: number, { code, message }: GraphError): ReadProblem {
  if (status === 401) return 'signInAgain';
  if (status === 429) return 'throttled';
  if (status === 404) return 'notFound';
  if (status === 400) return /resource not found for the segment/i.test(message) ? 'notInCloud' : 'badRequest';
  if (status >= 500) return 'serverFault';
  if (status === 403) return forbidden(code, message);
  return 'badRequest';
}

function forbidden(code: string, message: string): ReadProblem {
  if (/NonPremium/i.test(code) || /licen[sc]ed|premium/i.test(message)) return 'noLicence';
  if (/UnsupportedUserRole/i.test(code)) return 'noRole';
  if (/PermissionMissing/i.test(code) || /scopes are missing/i.test(message)) return 'noConsent';
  return 'noRole';
}

/** A refusal that a new token may lift: it was seen with consent present while a claims challenge was pending. */
export function mayBeStale(status: number, { message }: GraphError): boolean {
  return status === 401 || (status === 403 && /scopes are missing/i.test(message));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
