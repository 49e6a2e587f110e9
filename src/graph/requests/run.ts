import type { LoginMethod } from '../../read/graph/policy.ts';
import type { SignIn } from '../../read/graph/sign-ins.ts';
import type { UserReading } from '../../read/graph/user.ts';
import type { Permission } from '../sign-in/permissions.ts';
import type { Answer, Client } from './client.ts';
import type { Datum, Outcome } from './data.ts';

/** How the client of this case logs in, as far as it is known; what is asked and what it proves hang on it. */
export interface HowItLogsIn {
  method: LoginMethod | null;
  /** A program signs in as itself, without a person. */
  appOnly: boolean;
}

export interface TenantRead {
  client: Client;
  /** Address that signs in to send mail. */
  address: string;
  how: HowItLogsIn;
  /** What is read; the account is looked up in any case. */
  data: readonly Datum[];
  granted: ReadonlySet<Permission>;
  now: Date;
  signal: AbortSignal;
  /** Told when a datum begins (null) and how it ended. */
  report: (datum: Datum, outcome: Outcome | null) => void;
  /** Multiplies every wait; 1 where absent. */
  pace?: number;
}

/** One reading, with what its steps have found for the steps behind them. */
export interface Run extends TenantRead {
  /** ISO time of the reading, for the evidence. */
  at: string;
  /** The account, once it was found. */
  user: UserReading | null;
  /** The domain of the address is none of this tenant's: what is set here doesn't govern its mailbox. */
  foreign: boolean;
  /** A policy of Conditional Access is enabled in this tenant, whoever it is for. */
  policiesEnabled: boolean;
  /** Attempts of the log that this case is about, newest first. */
  attempts: readonly SignIn[];
  /** Of those, the newest of each address, where they were judged differently. */
  differing: readonly SignIn[];
}

export const MALFORMED: Outcome = { state: 'failed', problem: 'malformed' };

/** A refused request as the end of its datum. */
export function refused(answer: Extract<Answer, { ok: false }>): Outcome {
  const { problem, code, requestId } = answer;
  return { state: 'failed', problem, ...(code === '' ? {} : { code }), ...(requestId === null ? {} : { requestId }) };
}
