import { found, limited, type ReadEvidence } from '../evidence-from-text.ts';
import { isJson, type Json, text, texts } from './json.ts';
import {
  couldConcern,
  evaluatePolicy,
  type LoginMethod,
  narrowedBy,
  outOfReach,
  type PolicyAccount,
  type PolicyNote,
  type PolicyResult,
  type PolicyVerdict,
  policiesIn,
  weightOf,
} from './policy.ts';
import type { SignIn } from './sign-ins.ts';

export interface ConditionalAccessReading {
  /** One verdict per policy, in the order of the answer. */
  verdicts: readonly PolicyVerdict[];
  /** `conditionalAccess`, where the policies decide it; for one method of logging in. */
  evidence: readonly ReadEvidence[];
  /** An enabled policy of any kind exists. Security Defaults can't be on beside it. */
  anyEnabled: boolean;
}

/** For whom and for what the policies are judged. */
export interface PolicyQuestion {
  account?: PolicyAccount;
  /** How the client logs in; Basic where it isn't given. */
  method?: LoginMethod;
  /** ISO time of the reading. */
  at?: string | undefined;
  /** What If was told the IP address of the client. */
  withPlace?: boolean;
  /** The newest attempt in the log: a policy that it names and that was changed since may have another result today. */
  attempt?: SignIn | undefined;
}

/**
 * `GET /identity/conditionalAccess/policies`. Blocks where one policy stops this login, allows where none can;
 * nothing where it depends on something that isn't known (a group, a location), or is decided when a token is requested.
 */
export function readPolicies(json: unknown, question: PolicyQuestion = {}): ConditionalAccessReading {
  return reading(policiesIn(json), question, (policy) =>
    evaluatePolicy(policy, question.account ?? {}, question.method ?? 'basic'),
  );
}

/**
 * `POST /identity/conditionalAccess/evaluate`. The service has matched users, groups, apps and clients; what it was not told,
 * such as the place or the risk of a sign-in, is judged by the conditions that the answer carries.
 */
export function readWhatIf(json: unknown, question: PolicyQuestion = {}): ConditionalAccessReading {
  const policies = policiesIn(json).filter((policy) => 'policyApplies' in policy);
  return reading(policies, question, (policy) => whatIfVerdict(policy, question));
}

function reading(
  policies: readonly Json[],
  question: PolicyQuestion,
  judge: (policy: Json) => PolicyVerdict,
): ConditionalAccessReading {
  const judged = policies.map((policy) => {
    const changed = text(policy.modifiedDateTime) ?? text(policy.createdDateTime);
    return { policy, verdict: { ...judge(policy), ...(changed === null ? {} : { changed }) } };
  });
  return {
    verdicts: judged.map(({ verdict }) => verdict),
    evidence: evidenceOf(judged, question),
    anyEnabled: policies.some(({ state }) => state === 'enabled'),
  };
}

/** Reasons of What If for which a policy can't concern this client, whatever it was not told. Source: the enum of v1.0. */
const RULES_OUT: ReadonlySet<string> = new Set([
  'users',
  'workloadidentities',
  'application',
  'useractions',
  'authenticationcontext',
  'clientapps',
  'emptypolicy',
  'invalidpolicy',
  'policynotenabled',
  'time',
]);

/** Reasons about what the request doesn't carry: a login with Basic names none of it, the program behind a token may. */
const RULES_OUT_BASIC: ReadonlySet<string> = new Set(['deviceplatform', 'devices', 'authenticationflow']);
const OF_DEVICES: ReadonlySet<PolicyNote> = new Set(['platforms', 'devices', 'authenticationFlows']);

/** The reasons of an answer, in lower case; Graph joins them with commas. */
function reasonsOf({ analysisReasons }: Json): string[] {
  const all = text(analysisReasons) ?? texts(analysisReasons).join(',');
  return all.toLowerCase().split(/[\s,]+/);
}

function whatIfVerdict(
  policy: Json,
  { account = {}, method = 'basic', withPlace = false }: PolicyQuestion,
): PolicyVerdict {
  const id = text(policy.id) ?? '';
  const verdict = (result: PolicyResult, ...notes: PolicyNote[]): PolicyVerdict => ({
    id,
    name: text(policy.displayName) ?? id,
    result,
    notes,
  });
  if (policy.state === 'disabled') return verdict('no', 'disabled');
  if (typeof policy.policyApplies !== 'boolean') return evaluatePolicy(policy, account, method);
  if (isJson(policy.conditions) && outOfReach(policy.conditions, method)) return verdict('no', 'notIncluded');
  const unasked = narrowedBy(policy, method).filter(
    (note) => UNASKED.has(note) || (note === 'locations' && !withPlace) || (method === 'oauth' && OF_DEVICES.has(note)),
  );
  if (!policy.policyApplies) {
    const reasons = reasonsOf(policy);
    const rulesOut = (reason: string): boolean =>
      RULES_OUT.has(reason) || (method === 'basic' && RULES_OUT_BASIC.has(reason));
    if (reasons.some(rulesOut)) return verdict('no', 'notIncluded');
    const open = unasked.length > 0 || reasons.includes('notenoughinformation') || reasons.includes('invalidcondition');
    return open ? evaluatePolicy(policy, account, method) : verdict('no', 'notIncluded');
  }
  if (policy.grantControls === undefined) return verdict('unknown', 'incomplete');
  const weight = weightOf(policy, method);
  if (weight === 'none') return verdict('no', 'sessionOnly');
  if (policy.state === 'enabledForReportingButNotEnforced') return verdict('wouldStop', ...unasked);
  if (policy.state !== 'enabled') return verdict('unknown', 'incomplete');
  return unasked.length > 0 ? verdict('conditional', ...unasked) : verdict(weight);
}

/** Conditions that the request never carries: nobody knows the risk of a sign-in beforehand. */
const UNASKED: ReadonlySet<PolicyNote> = new Set([
  'signInRiskLevels',
  'userRiskLevels',
  'insiderRiskLevels',
  'otherCondition',
]);

interface Judged {
  policy: Json;
  verdict: PolicyVerdict;
}

function evidenceOf(judged: readonly Judged[], { method = 'basic', at, attempt }: PolicyQuestion): ReadEvidence[] {
  const stopping = judged.filter(({ verdict }) => verdict.result === 'stops');
  const [first] = stopping;
  if (first !== undefined) {
    const blocks = found('conditionalAccess', 'blocks', 'graph', `${first.verdict.name}: enabled`, at);
    return [limited(blocks, { method, workedOut: lastChange(stopping) })];
  }
  if (judged.some(({ verdict }) => OPEN.has(verdict.result))) return [];
  const named = attempt?.policyIds ?? [];
  const there = new Set(judged.map(({ verdict }) => verdict.id));
  // What refused is gone: a change of the policies after the attempt, of whenever before this reading.
  const gone = named.length > 0 && named.every((id) => !there.has(id));
  const concerned = judged.filter(({ policy, verdict }) =>
    named.length > 0 ? named.includes(verdict.id) : couldConcern(policy, method),
  );
  const allows = found('conditionalAccess', 'allows', 'graph', `${judged.length} policies, none applies`, at);
  return [limited(allows, { method, workedOut: (gone ? at : undefined) ?? lastChange(concerned) })];
}

const OPEN: ReadonlySet<PolicyResult> = new Set(['unknown', 'conditional', 'atToken']);

/** ISO time of the newest change of these policies; true where none says it. */
function lastChange(judged: readonly Judged[]): true | string {
  const times = judged.flatMap(({ verdict }) => verdict.changed ?? []);
  return times.sort().at(-1) ?? true;
}
