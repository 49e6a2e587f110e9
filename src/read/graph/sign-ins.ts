import { signInError } from '../../domain/sign-in-errors.ts';
import { found, foundAll, type ReadEvidence } from '../evidence-from-text.ts';
import { isJson, type Json, objects, text, texts } from './json.ts';

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
}

export interface SignInsReading {
  /** Attempts over SMTP, newest first. */
  signIns: readonly SignIn[];
  /** What the newest of them proves. */
  evidence: readonly ReadEvidence[];
}

const SMTP_CLIENTS: ReadonlySet<string> = new Set(['authenticated smtp', 'smtp']);

/** `GET /auditLogs/signIns`, and the same entries as the portal exports them. */
export function readSignIns(json: unknown): SignInsReading {
  const all = objects(json).flatMap(signInOf);
  const signIns = all
    .filter(({ client }) => SMTP_CLIENTS.has(client.toLowerCase()))
    .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
  const [newest] = signIns;
  return { signIns, evidence: newest === undefined ? [] : signInEvidence(newest) };
}

/** What one attempt over SMTP proves. The log calls only logins with Basic "Authenticated SMTP". */
export function signInEvidence(signIn: SignIn): ReadEvidence[] {
  const at = signIn.at ?? undefined;
  const words = `${signIn.client}: ${signIn.code}`;
  // Only the log's name for this road says that it was Basic.
  const isSmtp = SMTP_CLIENTS.has(signIn.client.toLowerCase());
  const method = isSmtp ? [found('method', 'basic', 'signInLog', words, at)] : [];
  if (signIn.code === 0)
    return [
      ...method,
      found('account', 'ok', 'signInLog', words, at),
      found('conditionalAccess', 'allows', 'signInLog', words, at),
    ];
  const known = signInError(signIn.code);
  const proven = known === null ? [] : foundAll(known.proves, 'signInLog', words, at);
  const refused = signIn.policies.length > 0 && !proven.some(({ fact }) => fact === 'conditionalAccess');
  const policies = refused ? [found('conditionalAccess', 'blocks', 'signInLog', signIn.policies.join(', '), at)] : [];
  return [...method, ...proven, ...policies];
}

function signInOf(entry: Json): SignIn[] {
  const status = isJson(entry.status) ? entry.status : {};
  const code = Number(status.errorCode ?? entry.errorCode);
  const client = text(entry.clientAppUsed) ?? text(entry.clientApp) ?? '';
  if (!Number.isInteger(code) || (client === '' && !('status' in entry))) return [];
  return [
    {
      at: text(entry.createdDateTime),
      user: text(entry.userPrincipalName),
      client,
      code,
      reason: text(status.failureReason),
      policies: Array.isArray(entry.appliedConditionalAccessPolicies)
        ? entry.appliedConditionalAccessPolicies.filter(isRefusing).map((policy) => text(policy.displayName) ?? '?')
        : [],
    },
  ];
}

function isRefusing(policy: unknown): policy is Json {
  return isJson(policy) && policy.result === 'failure' && texts(policy.enforcedGrantControls).length > 0;
}
