import { type GraphProblem, readGraphError } from '../../read/graph/errors.ts';
import type { ReadProblem } from '../problems.ts';

/** What a refused request means for the person, with what Microsoft's support asks for. */
interface Refusal {
  problem: ReadProblem;
  code: string;
  requestId: string | null;
  /** A new token may lift it: seen with consent present while a claims challenge was pending. */
  stale: boolean;
}

const PROBLEMS: Readonly<Record<GraphProblem, ReadProblem>> = {
  signedOut: 'signInAgain',
  consent: 'noConsent',
  role: 'noRole',
  licence: 'noLicence',
  notFound: 'notFound',
  noMailbox: 'notFound',
  notInThisCloud: 'notInCloud',
  badRequest: 'badRequest',
  throttled: 'throttled',
  serverError: 'serverFault',
  refused: 'badRequest',
};

/** Permissions are compared with the token before anything is asked, so that a bare 403 is a missing role. */
export function classify(status: number, body: unknown): Refusal {
  const read = readGraphError(body, status, true);
  const problem = status >= 500 ? 'serverFault' : PROBLEMS[read?.problem ?? 'refused'];
  const stale = status === 401 || (status === 403 && problem === 'noConsent');
  return { problem, code: read?.code ?? '', requestId: read?.requestId ?? null, stale };
}
