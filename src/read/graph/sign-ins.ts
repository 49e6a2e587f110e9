import { EXCHANGE_ONLINE_APP } from '../../domain/endpoints.ts';
import { AFTER_THE_PASSWORD, signInError } from '../../domain/sign-in-errors.ts';
import { found, foundAll, limited, type ReadEvidence } from '../evidence-from-text.ts';
import { isJson, type Json, objects, text } from './json.ts';

/** One attempt that Entra ID saw. */
export interface SignIn {
  /** ISO time, or null. */
  at: string | null;
  user: string | null;
  /** What the log calls the client app: "Authenticated SMTP" and "SMTP" are this road. */
  client: string;
  /** AADSTS number without the letters; 0 is success. */
  code: number;
  reason: string | null;
  /** Names of the enforced policies that refused. */
  policies: readonly string[];
  /** The log says that a policy refused, also where it doesn't show which: that takes a role of its own. */
  byPolicy?: boolean;
  /** Their ids, where the log tells them. */
  policyIds?: readonly string[];
  /** The entry's own id: the same attempt comes in several answers. */
  id?: string;
  /** Where the attempt came from: the address, and the two letters of the country. */
  ip?: string;
  country?: string;
  /** Id of the application that asked for a token. */
  app?: string;
}

export interface SignInsReading {
  /** Attempts over SMTP, newest first. */
  signIns: readonly SignIn[];
  /** What the newest of them proves. */
  evidence: readonly ReadEvidence[];
}

const SMTP_CLIENTS: ReadonlySet<string> = new Set(['authenticated smtp', 'smtp']);

const isSmtp = ({ client }: SignIn): boolean => SMTP_CLIENTS.has(client.toLowerCase());

/** Newest first, each attempt once. */
export function inLogOrder(signIns: readonly SignIn[]): readonly SignIn[] {
  const once = new Map(signIns.map((signIn, index) => [signIn.id ?? `#${index}`, signIn]));
  return [...once.values()].sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
}

/** `GET /auditLogs/signIns`, and the same entries as the portal exports them. */
export function readSignIns(json: unknown): SignInsReading {
  const signIns = inLogOrder(signInsIn(json).filter(isSmtp));
  const [newest] = signIns;
  return { signIns, evidence: newest === undefined ? [] : signInEvidence(newest) };
}

/** Every attempt of an answer, of whatever client. */
export const signInsIn = (json: unknown): SignIn[] => objects(json).flatMap(signInOf);

/**
 * The log's names for clients with a name and a password other than SMTP. Their failures are mostly somebody else's guesses.
 * Source: Microsoft's page on blocking legacy authentication.
 */
const LEGACY_CLIENTS: ReadonlySet<string> = new Set([
  'other clients',
  'imap4',
  'imap',
  'pop3',
  'pop',
  'exchange activesync',
  'mapi over http',
  'autodiscover',
  'exchange web services',
  'offline address book',
  'outlook anywhere (rpc over http)',
  'exchange online powershell',
  'reporting web services',
]);

/**
 * Microsoft's own programs with which people read mail: Outlook on the web (two ids), Outlook for phones, Office, Teams. What
 * they are given says nothing of the program that sends. Source: Microsoft's page "Verify first-party Microsoft applications
 * in sign-in reports".
 */
const PROGRAMS_OF_PEOPLE: ReadonlySet<string> = new Set([
  EXCHANGE_ONLINE_APP,
  '9199bf20-a13f-4107-85dc-02114787ef48',
  '27922004-5251-4030-b22d-91ecd9a37ea4',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
]);

/** Attempts of programs that asked for a token, and may be the one that sends. */
export const withToken = (signIns: readonly SignIn[]): SignIn[] =>
  signIns.filter(
    (one) =>
      !isSmtp(one) &&
      !LEGACY_CLIENTS.has(one.client.toLowerCase()) &&
      !PROGRAMS_OF_PEOPLE.has(one.app?.toLowerCase() ?? ''),
  );
export const overSmtp = (signIns: readonly SignIn[]): SignIn[] => signIns.filter(isSmtp);

/**
 * What one attempt proves. The log calls only logins with Basic "Authenticated SMTP"; what an attempt shows of the policies
 * holds for its own method.
 */
export function signInEvidence(signIn: SignIn): ReadEvidence[] {
  const at = signIn.at ?? undefined;
  const words = `${signIn.client}: ${signIn.code}`;
  // Only the log's name for this road says that it was Basic.
  const basic = isSmtp(signIn);
  const method = basic ? [found('method', 'basic', 'signInLog', words, at)] : [];
  return [...method, ...provenBy(signIn, words, basic)].map((evidence) =>
    basic && evidence.fact === 'conditionalAccess' ? limited(evidence, { method: 'basic' }) : evidence,
  );
}

function provenBy({ at, code, policies, byPolicy }: SignIn, words: string, basic: boolean): ReadEvidence[] {
  const time = at ?? undefined;
  const account = found('account', 'ok', 'signInLog', words, time);
  if (code === 0) return [account, found('conditionalAccess', 'allows', 'signInLog', words, time)];
  const known = signInError(code);
  const proven = known === null ? [] : foundAll(known.proves, 'signInLog', words, time);
  const told = proven.some(({ fact }) => fact === 'conditionalAccess');
  const named = found('conditionalAccess', 'blocks', 'signInLog', policies.join(', '), time);
  return [
    ...(basic && AFTER_THE_PASSWORD.has(code) ? [account] : []),
    ...proven,
    ...((policies.length > 0 || byPolicy) && !told ? [named] : []),
  ];
}

function signInOf(entry: Json): SignIn[] {
  const status = isJson(entry.status) ? entry.status : {};
  const code = Number(status.errorCode ?? entry.errorCode);
  const client = text(entry.clientAppUsed) ?? text(entry.clientApp) ?? '';
  if (!Number.isInteger(code) || (client === '' && !('status' in entry))) return [];
  const refusing = Array.isArray(entry.appliedConditionalAccessPolicies)
    ? entry.appliedConditionalAccessPolicies.filter(isRefusing)
    : [];
  const place = isJson(entry.location) ? text(entry.location.countryOrRegion) : null;
  const known = { id: text(entry.id), ip: text(entry.ipAddress), country: place, app: text(entry.appId) };
  return [
    {
      at: text(entry.createdDateTime),
      user: text(entry.userPrincipalName),
      client,
      code,
      reason: text(status.failureReason),
      policies: refusing.map((policy) => text(policy.displayName) ?? '?'),
      policyIds: refusing
        .flatMap((policy) => text(policy.id) ?? [])
        .filter((id) => id.toLowerCase() !== SECURITY_DEFAULTS),
      ...(text(entry.conditionalAccessStatus)?.toLowerCase() === 'failure' ? { byPolicy: true } : {}),
      ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null && value !== '')),
    },
  ];
}

/** The log lists security defaults among the policies, by this id; unconfirmed. It is none that a tenant could have deleted. */
const SECURITY_DEFAULTS = 'securitydefaults';

function isRefusing(policy: unknown): policy is Json {
  return isJson(policy) && policy.result === 'failure';
}
