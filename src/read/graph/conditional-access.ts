import { found, type ReadEvidence } from '../evidence-from-text.ts';
import { type Json, text } from './json.ts';
import { evaluatePolicy, type PolicyAccount, type PolicyVerdict, policiesIn, stopsLegacy } from './policy.ts';

export interface ConditionalAccessReading {
  /** One verdict per policy, in the order of the answer. */
  verdicts: readonly PolicyVerdict[];
  /** `conditionalAccess`, where the policies decide it; for a login with Basic. */
  evidence: readonly ReadEvidence[];
  /** An enabled policy of any kind exists. Security Defaults can't be on beside it. */
  anyEnabled: boolean;
}

/**
 * `GET /identity/conditionalAccess/policies`. Blocks where one policy stops a login with Basic, allows where none can;
 * nothing where it hangs on something that isn't known (a group, a location).
 */
export function readPolicies(json: unknown, account: PolicyAccount = {}, at?: string): ConditionalAccessReading {
  const policies = policiesIn(json);
  const verdicts = policies.map((policy) => evaluatePolicy(policy, account));
  return { verdicts, evidence: judged(verdicts, at), anyEnabled: policies.some(({ state }) => state === 'enabled') };
}

/**
 * `POST /identity/conditionalAccess/evaluate`, asked with `clientAppType: "other"`. The service has matched users, groups and
 * places already: an enabled policy that applies and demands anything stops a login with Basic.
 */
export function readWhatIf(json: unknown, at?: string): ConditionalAccessReading {
  const policies = policiesIn(json).filter((policy) => 'policyApplies' in policy);
  const verdicts = policies.map(whatIfVerdict);
  return { verdicts, evidence: judged(verdicts, at), anyEnabled: policies.some(({ state }) => state === 'enabled') };
}

function whatIfVerdict(policy: Json): PolicyVerdict {
  const id = text(policy.id) ?? '';
  const verdict = (result: PolicyVerdict['result'], ...notes: PolicyVerdict['notes']): PolicyVerdict => ({
    id,
    name: text(policy.displayName) ?? id,
    result,
    notes,
  });
  const reasons = text(policy.analysisReasons)?.toLowerCase() ?? '';
  if (policy.policyApplies !== true)
    return reasons.includes('notenoughinformation') ? verdict('unknown', 'locations') : verdict('no', 'notIncluded');
  if (!stopsLegacy(policy)) return verdict('no', 'sessionOnly');
  if (policy.state === 'enabledForReportingButNotEnforced') return verdict('wouldStop');
  return policy.state === 'enabled' ? verdict('stops') : verdict('no', 'disabled');
}

function judged(verdicts: readonly PolicyVerdict[], at?: string): ReadEvidence[] {
  const stopping = verdicts.find(({ result }) => result === 'stops');
  if (stopping !== undefined) return [found('conditionalAccess', 'blocks', 'graph', `${stopping.name}: enabled`, at)];
  const open = verdicts.some(({ result }) => result === 'unknown' || result === 'conditional');
  if (open) return [];
  return [found('conditionalAccess', 'allows', 'graph', `${verdicts.length} policies, none applies`, at)];
}
