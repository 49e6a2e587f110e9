import { found, limited, type ReadEvidence } from '../evidence-from-text.ts';
import { isJson, text } from './json.ts';

export interface PerUserMfaReading {
  state: 'disabled' | 'enabled' | 'enforced';
  evidence: readonly ReadEvidence[];
}

/**
 * `GET /users/{id}/authentication/requirements` (beta). Enforced, a client with a name and a password is refused unless it
 * uses an app password; enabled, it isn't yet. Source: Graph reference, "Get authentication method states", and Microsoft's
 * page on per-user MFA states.
 */
export function readPerUserMfa(json: unknown, at?: string): PerUserMfaReading | null {
  const state = isJson(json) ? text(json.perUserMfaState)?.toLowerCase() : undefined;
  if (state !== 'disabled' && state !== 'enabled' && state !== 'enforced') return null;
  const required = found('account', 'mfaRequired', 'graph', `perUserMfaState: ${state}`, at);
  // An app password is let in all the same, so that an attempt in the log outranks it.
  return { state, evidence: state === 'enforced' ? [limited(required, { method: 'basic', workedOut: true })] : [] };
}
