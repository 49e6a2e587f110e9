import type { ReadEvidence } from '../evidence-from-text.ts';
import { type ConditionalAccessReading, readPolicies, readWhatIf } from './conditional-access.ts';
import { type GraphErrorReading, readGraphError } from './errors.ts';
import { isJson, isList, type Json, objects, text } from './json.ts';
import { readOrganization } from './organization.ts';
import { readSnapshot } from './own-steps/snapshot.ts';
import { readPerUserMfa } from './per-user-mfa.ts';
import type { PolicyAccount, PolicyVerdict } from './policy.ts';
import { readSecurityDefaults } from './security-defaults.ts';
import { readSignIns, type SignIn } from './sign-ins.ts';
import { readLicenceDetails, readUser, readUserPurpose } from './user.ts';

export type GraphAnswer =
  | 'securityDefaults'
  | 'policies'
  | 'whatIf'
  | 'user'
  | 'licences'
  | 'organization'
  | 'signIns'
  | 'userPurpose'
  | 'perUserMfa'
  | 'snapshot'
  | 'error';

export interface GraphReading {
  answer: GraphAnswer;
  evidence: readonly ReadEvidence[];
  verdicts?: readonly PolicyVerdict[];
  signIns?: readonly SignIn[];
  error?: GraphErrorReading;
}

/** Reads any one answer of Graph by its shape, as a person pastes it. Null: it is none of the known answers. */
export function readGraph(json: unknown, account: PolicyAccount = {}): GraphReading | null {
  const answer = kindOf(json);
  switch (answer) {
    case 'securityDefaults':
      return { answer, evidence: readSecurityDefaults(json) };
    case 'policies':
      return { answer, ...wholly(json, readPolicies(json, { account })) };
    case 'whatIf':
      return { answer, ...wholly(json, readWhatIf(json)) };
    case 'user':
      return { answer, evidence: readUser(json)?.evidence ?? [] };
    case 'licences':
      return { answer, evidence: readLicenceDetails(json) };
    case 'organization':
      return { answer, evidence: readOrganization(json)?.evidence ?? [] };
    case 'signIns': {
      const { evidence, signIns } = readSignIns(json);
      return { answer, evidence, signIns };
    }
    case 'userPurpose':
      return { answer, evidence: readUserPurpose(json) };
    case 'perUserMfa':
      return { answer, evidence: readPerUserMfa(json)?.evidence ?? [] };
    case 'snapshot':
      return { answer, evidence: readSnapshot(json).evidence };
    case 'error': {
      const error = readGraphError(json);
      return error === null ? null : { answer, evidence: [], error };
    }
    case null:
      return null;
    default:
      return answer satisfies never;
  }
}

/**
 * One policy alone, or a list with a next page, leaves out others of which one may block: it can show a block, never that there
 * is none.
 */
function wholly(json: unknown, { evidence, verdicts }: ConditionalAccessReading): Omit<GraphReading, 'answer'> {
  const cut = isJson(json) && (!isList(json) || text(json['@odata.nextLink']) !== null);
  return { evidence: cut ? evidence.filter(({ value }) => value === 'blocks') : evidence, verdicts };
}

/** Names of the policies that may stop the sign-in, by something that the answer doesn't hold: a group, a place, a risk. */
export const openPolicies = ({ verdicts = [] }: GraphReading): readonly string[] =>
  verdicts.filter(({ result }) => result === 'unknown' || result === 'conditional').map(({ name }) => name);

function kindOf(json: unknown): GraphAnswer | null {
  if (isJson(json)) {
    if (isJson(json.error) && typeof json.error.code === 'string') return 'error';
    if (Array.isArray(json.resources) || isJson(json.baseline)) return 'snapshot';
    if ('userPurpose' in json) return 'userPurpose';
    if ('perUserMfaState' in json) return 'perUserMfa';
  }
  const context = isJson(json) ? (text(json['@odata.context']) ?? '') : '';
  if (/identitySecurityDefaultsEnforcementPolicy/i.test(context)) return 'securityDefaults';
  const [first] = objects(json);
  return first === undefined ? kindOfEmpty(context) : kindOfItem(first);
}

function kindOfItem(item: Json): GraphAnswer | null {
  if ('policyApplies' in item) return 'whatIf';
  if (typeof item.state === 'string' && ('grantControls' in item || isJson(item.conditions))) return 'policies';
  if ('clientAppUsed' in item || (isJson(item.status) && 'errorCode' in item.status)) return 'signIns';
  if (typeof item.isEnabled === 'boolean' && isSecurityDefaults(item)) return 'securityDefaults';
  if ('verifiedDomains' in item) return 'organization';
  if ('accountEnabled' in item || ('userPrincipalName' in item && 'assignedPlans' in item)) return 'user';
  if ('servicePlans' in item) return 'licences';
  return null;
}

/** Many things can be enabled; the id is the same in every tenant. */
function isSecurityDefaults(item: Json): boolean {
  return item.id === '00000000-0000-0000-0000-000000000005' || /security defaults/i.test(text(item.displayName) ?? '');
}

/** An empty list says something only if it says what it is a list of. */
function kindOfEmpty(context: string): GraphAnswer | null {
  if (/conditionalAccess\/policies/i.test(context)) return 'policies';
  return /auditLogs\/signIns/i.test(context) ? 'signIns' : null;
}
