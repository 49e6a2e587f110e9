import { EXCHANGE_ONLINE_APP } from '../../domain/endpoints.ts';
import { isJson, type Json, objects, text, texts } from './json.ts';

/** What is known of the account when policies are evaluated. What is absent is unknown, not empty. */
export interface PolicyAccount {
  /** Object id. */
  id?: string;
  guest?: boolean;
  /** Ids of all groups, nested ones included. */
  groups?: readonly string[];
  /** Template ids of directory roles. */
  roles?: readonly string[];
}

/** How the client logs in: with name and password, or with a token that a program or a person requests. */
export type LoginMethod = 'basic' | 'oauth';

/**
 * Does this policy stop this login? `wouldStop`: it only reports. `conditional`: only under `notes`. `atToken`: it asks for
 * something that a person can give when the token is requested.
 */
export type PolicyResult = 'stops' | 'wouldStop' | 'conditional' | 'atToken' | 'no' | 'unknown';

/** Why a policy has its result; also what would have to be read to know. */
export type PolicyNote =
  | 'disabled'
  | 'clientApps'
  | 'application'
  | 'applicationFilter'
  | 'excluded'
  | 'notIncluded'
  | 'user'
  | 'group'
  | 'role'
  | 'guest'
  | 'sessionOnly'
  | 'locations'
  | 'platforms'
  | 'devices'
  | 'signInRiskLevels'
  | 'userRiskLevels'
  | 'authenticationFlows'
  | 'insiderRiskLevels'
  /** A condition that this page doesn't know. */
  | 'otherCondition'
  /** The answer lacks the conditions or the controls, so that nothing can be said of the policy. */
  | 'incomplete';

export interface PolicyVerdict {
  id: string;
  name: string;
  result: PolicyResult;
  notes: readonly PolicyNote[];
  /** ISO time of its last change, where the answer tells it. */
  changed?: string;
}

/** Exchange Online, and the two names of the suite that contain it. */
const SUITE: ReadonlySet<string> = new Set(['office365', '67ad5377-2d78-4ac2-a867-6300cda00e85', EXCHANGE_ONLINE_APP]);
const CONDITIONS = [
  'locations',
  'platforms',
  'devices',
  'signInRiskLevels',
  'userRiskLevels',
  'authenticationFlows',
  'insiderRiskLevels',
] as const satisfies readonly PolicyNote[];

const part = (object: Json, name: string): Json => (isJson(object[name]) ? (object[name] as Json) : {});
const lower = (value: unknown): string[] => texts(value).map((item) => item.toLowerCase());

/** So deep do Graph's conditions and controls go. */
const DEPTH = 4;

/** Whether a condition or a control says anything: null, an empty list, `none`, and an object of nothing but these don't. */
function isSet(value: unknown, depth = DEPTH): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (!isJson(value))
    return value !== null && value !== undefined && value !== '' && value !== false && value !== 'none';
  if (depth === 0) return true;
  return Object.entries(value).some(([name, inner]) => !name.includes('@odata') && isSet(inner, depth - 1));
}

/**
 * What a policy's demands mean. A client with a name and a password can't satisfy any control, so that asking for one is as
 * good as blocking; OAuth can, when the token is requested.
 */
export function weightOf(policy: Json, method: LoginMethod): 'stops' | 'atToken' | 'none' {
  const grant = part(policy, 'grantControls');
  const demands = ['builtInControls', 'authenticationStrength', 'termsOfUse', 'customAuthenticationFactors'];
  if (!demands.some((name) => isSet(grant[name]))) return 'none';
  return method === 'basic' || lower(grant.builtInControls).includes('block') ? 'stops' : 'atToken';
}

/**
 * Evaluates one Conditional Access policy for a login at Exchange Online.
 * Source: Microsoft's pages on conditions ("other clients" covers SMTP; a legacy client can't meet MFA or device
 * controls; an empty client-app condition covers all) and the types of the Graph reference.
 */
export function evaluatePolicy(policy: Json, account: PolicyAccount, method: LoginMethod = 'basic'): PolicyVerdict {
  const id = text(policy.id) ?? '';
  const name = text(policy.displayName) ?? id;
  const [result, ...notes] = judge(policy, account, method);
  return { id, name, result, notes };
}

function judge(policy: Json, account: PolicyAccount, method: LoginMethod): [PolicyResult, ...PolicyNote[]] {
  const conditions = part(policy, 'conditions');
  if (policy.state === 'disabled') return ['no', 'disabled'];
  if (!isComplete(policy)) return ['unknown', 'incomplete'];
  if (isForPrograms(conditions)) return ['no', 'application'];
  const client = concernsClient(conditions, method);
  if (client === false) return ['no', 'clientApps'];
  const app = judgeApplication(part(conditions, 'applications'));
  if (app !== null) return app;
  if (client !== true) return ['unknown', client];
  if (outOfReach(conditions, method)) return ['no', 'notIncluded'];
  const user = judgeUser(part(conditions, 'users'), account);
  if (user !== null) return user;
  const weight = weightOf(policy, method);
  if (weight === 'none') return ['no', 'sessionOnly'];
  const notes = narrowedBy(policy, method);
  if (policy.state === 'enabledForReportingButNotEnforced') return ['wouldStop', ...notes];
  if (policy.state !== 'enabled') return ['unknown', 'incomplete'];
  return notes.length === 0 ? [weight] : ['conditional', ...notes];
}

/** Whether the answer holds what a policy is judged by: who asks for a few properties alone gets no others. */
function isComplete({ conditions, grantControls }: Json): boolean {
  if (!isJson(conditions) || grantControls === undefined) return false;
  return isForPrograms(conditions) || (isJson(conditions.users) && isJson(conditions.applications));
}

/** A policy for programs that sign in as themselves, which no person's sign-in meets. */
const isForPrograms = (conditions: Json): boolean => isSet(conditions.clientApplications);

/** The name that a client of each method has in a policy's condition. */
const CLIENT_OF: Readonly<Record<LoginMethod, string>> = { basic: 'other', oauth: 'mobileappsanddesktopclients' };

/** Every name of a client in the type `conditionalAccessClientApp` of v1.0. */
const CLIENTS: ReadonlySet<string> = new Set([
  'all',
  'browser',
  'mobileappsanddesktopclients',
  'exchangeactivesync',
  'eassupported',
  'other',
]);

function concernsClient(conditions: Json, method: LoginMethod): boolean | 'clientApps' {
  const clients = lower(conditions.clientAppTypes);
  if (clients.length === 0 || clients.includes('all') || clients.includes(CLIENT_OF[method])) return true;
  return clients.every((client) => CLIENTS.has(client)) ? false : 'clientApps';
}

/**
 * Conditions that a login with Basic can't meet: it uses neither the device code flow nor a transfer of authentication, and
 * names neither a platform nor a device, so that a policy for some of them is not for it.
 */
export function outOfReach(conditions: Json, method: LoginMethod): boolean {
  if (method === 'oauth') return false;
  const platforms = lower(part(conditions, 'platforms').includePlatforms);
  const otherPlatform = platforms.length > 0 && !platforms.includes('all');
  return isSet(conditions.authenticationFlows) || otherPlatform || filterWithoutDevice(conditions) === 'out';
}

/**
 * What a filter for devices does to a sign-in that names none: its attributes are empty, so that a filter of positive
 * operators doesn't match, and one of negative operators does. Source: Microsoft's page "Conditional Access: Filter for
 * devices", its table of unregistered devices. A filter of both kinds is left open.
 */
function filterWithoutDevice(conditions: Json): 'out' | 'in' | 'open' {
  const filter = part(part(conditions, 'devices'), 'deviceFilter');
  const rule = text(filter.rule) ?? '';
  const positive = /-(?:eq|startsWith|endsWith|contains|in)\b/i.test(rule);
  const negative = /-(?:ne|not[a-z]{2,12})\b/i.test(rule);
  if (positive === negative) return 'open';
  return (text(filter.mode)?.toLowerCase() === 'include') === negative ? 'in' : 'out';
}

/** Whether the policy is about such a login at all, whoever it is for and wherever it applies. */
export function couldConcern(policy: Json, method: LoginMethod): boolean {
  const conditions = part(policy, 'conditions');
  const app = judgeApplication(part(conditions, 'applications'));
  const client = concernsClient(conditions, method) !== false && !isForPrograms(conditions);
  return client && app?.[0] !== 'no' && weightOf(policy, method) !== 'none';
}

/** The conditions under which alone the policy applies. */
export function narrowedBy(policy: Json, method: LoginMethod): PolicyNote[] {
  const conditions = part(policy, 'conditions');
  const known = CONDITIONS.filter((name) => restricts(name, conditions[name])).filter(
    (name) => method === 'oauth' || !settledFor(conditions, name),
  );
  const strange = Object.keys(conditions).some(
    (name) => !READ.has(name) && !name.includes('@') && isSet(conditions[name]),
  );
  return strange ? [...known, 'otherCondition'] : known;
}

/** Whether `outOfReach` has decided this condition for a login with Basic. */
function settledFor(conditions: Json, name: PolicyNote): boolean {
  if (name === 'devices') return filterWithoutDevice(conditions) !== 'open';
  return name === 'platforms' || name === 'authenticationFlows';
}

/** Conditions that are judged here, and those about programs that sign in as themselves. */
const READ: ReadonlySet<string> = new Set([
  ...CONDITIONS,
  'applications',
  'users',
  'clientAppTypes',
  'clientApplications',
  'servicePrincipalRiskLevels',
  'agentIdRiskLevels',
]);

function judgeApplication(apps: Json): [PolicyResult, PolicyNote] | null {
  const include = lower(apps.includeApplications);
  const other = [...texts(apps.includeUserActions), ...texts(apps.includeAuthenticationContextClassReferences)];
  if (other.length > 0 || include.includes('none')) return ['no', 'application'];
  if (lower(apps.excludeApplications).some((id) => SUITE.has(id))) return ['no', 'application'];
  if (isSet(apps.applicationFilter)) return ['unknown', 'applicationFilter'];
  return include.some((id) => id === 'all' || SUITE.has(id)) ? null : ['no', 'application'];
}

type Hit = boolean | PolicyNote;

/** Whether a list holds the account. A list that can't be decided gives what would have to be known. */
function holds(wanted: readonly string[], own: readonly string[] | undefined, note: PolicyNote): Hit {
  if (wanted.length === 0) return false;
  return own === undefined ? note : own.some((id) => wanted.includes(id.toLowerCase()));
}

function judgeUser(users: Json, account: PolicyAccount): [PolicyResult, ...PolicyNote[]] | null {
  const id = account.id === undefined ? undefined : [account.id];
  const side = (which: 'include' | 'exclude'): Hit[] => {
    const list = lower(users[`${which}Users`]);
    const guests = list.includes('guestsorexternalusers') || isSet(users[`${which}GuestsOrExternalUsers`]);
    const named = list.filter((entry) => !['all', 'none', 'guestsorexternalusers'].includes(entry));
    return [
      list.includes('all'),
      holds(named, id, 'user'),
      // A mailbox that sends is no guest's, so unknown counts as a member.
      guests && account.guest === true,
      holds(lower(users[`${which}Groups`]), account.groups, 'group'),
      holds(lower(users[`${which}Roles`]), account.roles, 'role'),
    ];
  };
  const excluded = side('exclude');
  const included = side('include');
  if (excluded.includes(true)) return ['no', 'excluded'];
  if (!included.includes(true) && !included.some((hit) => typeof hit === 'string')) return ['no', 'notIncluded'];
  const open = [...excluded, ...(included.includes(true) ? [] : included)].filter((hit) => typeof hit === 'string');
  return open.length === 0 ? null : ['unknown', ...new Set(open)];
}

/** Whether a condition narrows the policy. All locations without exception is no condition. */
function restricts(name: PolicyNote, value: unknown): boolean {
  if (!isSet(value)) return false;
  if (name !== 'locations' && name !== 'platforms') return true;
  const include = lower((value as Json)[name === 'locations' ? 'includeLocations' : 'includePlatforms']);
  const exclude = texts((value as Json)[name === 'locations' ? 'excludeLocations' : 'excludePlatforms']);
  return !(include.includes('all') && exclude.length === 0);
}

/** The policies of an answer: objects that carry a state and conditions. */
export function policiesIn(json: unknown): readonly Json[] {
  return objects(json).filter(
    (item) => typeof item.state === 'string' && ('grantControls' in item || 'conditions' in item),
  );
}
