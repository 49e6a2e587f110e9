import { found, type ReadEvidence } from '../evidence-from-text.ts';
import { flag, objects } from './json.ts';

/**
 * `GET /policies/identitySecurityDefaultsEnforcementPolicy`: on, legacy sign-in is blocked for everybody.
 * Source: Microsoft Graph reference, identitySecurityDefaultsEnforcementPolicy.
 */
export function readSecurityDefaults(json: unknown, at?: string): ReadEvidence[] {
  const enabled = flag(objects(json)[0]?.isEnabled);
  if (enabled === null) return [];
  return [found('securityDefaults', enabled ? 'on' : 'off', 'graph', `isEnabled: ${enabled}`, at)];
}
