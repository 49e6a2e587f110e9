import { EXCHANGE_ONLINE_APP } from '../../domain/endpoints.ts';
import type { LoginMethod } from '../../read/graph/policy.ts';
import type { Ask } from './client.ts';

/** Answers in the log are asked for this far back. */
export const LOG_DAYS = 7;

const enc = encodeURIComponent;
/** A text inside a filter: quotes are doubled. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const USER = ['id', 'displayName', 'userPrincipalName', 'mail'];
const USER_FULL = [
  ...USER,
  'accountEnabled',
  'userType',
  'assignedPlans',
  'onPremisesSyncEnabled',
  'lastPasswordChangeDateTime',
];
const userFields = (full: boolean): string => (full ? USER_FULL : USER).join(',');

/** Name and domains of the tenant, and its age where the tenant shows it. Source: Graph reference, "List organizations". */
export const organization = (): Ask => ({
  path: '/v1.0/organization?$select=displayName,createdDateTime,verifiedDomains',
});

/** Whether Security Defaults are on. Source: Graph reference, "Get identitySecurityDefaultsEnforcementPolicy". */
export const securityDefaults = (): Ask => ({
  path: '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy?$select=id,isEnabled',
});

/** A name that begins with `$` has to stand in brackets; `#` of guests is encoded. Source: Graph reference, "Get a user". */
export function user(name: string, full: boolean): Ask {
  const key = name.startsWith('$') ? `(${enc(quoted(name))})` : `/${enc(name)}`;
  return { path: `/v1.0/users${key}?$select=${userFields(full)}` };
}

/** The user who has this address as a second one. `full`: with the properties that need `User.Read.All`. */
export function userByAlias(address: string, full: boolean): Ask {
  const filter = `proxyAddresses/any(p:p eq ${quoted(`smtp:${address}`)})`;
  return { path: `/v1.0/users?$filter=${enc(filter)}&$select=${userFields(full)}` };
}

/** The licences of a user, by object id, with their service plans. Source: Graph reference, "List licenseDetails". */
export const licences = (id: string): Ask => ({
  path: `/v1.0/users/${enc(id)}/licenseDetails?$select=skuId,servicePlans`,
});

/** The name of each kind of client in the request for What If. */
const CLIENT_APP_TYPE: Readonly<Record<LoginMethod, string>> = { basic: 'other', oauth: 'mobileAppsAndDesktopClients' };

/**
 * Asks the service itself: would this account be let in to Exchange Online with such a client, from this place?
 * Source: Graph reference, "conditionalAccessRoot: evaluate", and the type `signInConditions` of v1.0.
 */
export const whatIf = (id: string, method: LoginMethod, place?: { ip: string; country?: string }): Ask => ({
  path: '/v1.0/identity/conditionalAccess/evaluate',
  body: {
    signInIdentity: { '@odata.type': '#microsoft.graph.userSignIn', userId: id },
    signInContext: { '@odata.type': '#microsoft.graph.applicationContext', includeApplications: [EXCHANGE_ONLINE_APP] },
    signInConditions: {
      clientAppType: CLIENT_APP_TYPE[method],
      ...(place === undefined ? {} : { ipAddress: place.ip }),
      ...(place?.country === undefined ? {} : { country: place.country }),
    },
    appliedPoliciesOnly: false,
  },
});

/** Per-user MFA; offered by beta alone. Source: Graph reference, "Get authentication method states". */
export const perUserMfa = (id: string): Ask => ({ path: `/beta/users/${enc(id)}/authentication/requirements` });

/** All Conditional Access policies, as far as they are judged here. Source: Graph reference, "List policies". */
export const policies = (): Ask => ({
  path: '/v1.0/identity/conditionalAccess/policies?$select=id,displayName,state,createdDateTime,modifiedDateTime,conditions,grantControls',
  pages: 10,
});

/** Unselected: a role's template id is no property of the common type and could not be selected. */
export const membership = (id: string): Ask => ({
  path: `/v1.0/users/${enc(id)}/transitiveMemberOf?$top=999`,
  pages: 5,
});

export interface LogQuery {
  /** Whose entries: the account's by its id, those under a typed name, or those of programs that sign in as themselves. */
  who: 'id' | 'name' | 'apps';
  id?: string;
  name: string;
  since: Date;
  /** Logins over SMTP with a password, or tokens that were asked for Exchange Online. */
  about: 'smtp' | 'tokens';
  /** The log's own filter for that; where it refuses the combination, the entries are sorted out here. */
  narrow: boolean;
  /** v1.0 holds interactive entries alone; the others are offered by beta. */
  beta: boolean;
}

/** Both names that the log has for this road. */
const SMTP = "(clientAppUsed eq 'Authenticated SMTP' or clientAppUsed eq 'SMTP')";

/** Attempts since a moment, newest first, 50 a page. Source: Graph reference, "List signIns". */
export function signIns({ who, id = '', name, since, about, narrow, beta }: LogQuery): Ask {
  const types = who === 'apps' ? ['servicePrincipal'] : ['interactiveUser', 'nonInteractiveUser'];
  const clauses = [
    ...(who === 'id' ? [`userId eq ${quoted(id)}`] : []),
    ...(who === 'name' ? [`userPrincipalName eq ${quoted(name.toLowerCase())}`] : []),
    `createdDateTime ge ${since.toISOString().slice(0, 19)}Z`,
    ...(narrow ? [about === 'smtp' ? SMTP : `resourceId eq ${quoted(EXCHANGE_ONLINE_APP)}`] : []),
    ...(beta ? [`signInEventTypes/any(t: ${types.map((type) => `t eq ${quoted(type)}`).join(' or ')})`] : []),
  ];
  return {
    path: `/${beta ? 'beta' : 'v1.0'}/auditLogs/signIns?$filter=${enc(clauses.join(' and '))}&$top=50`,
    pages: 3,
  };
}

/** Entra ID keeps its logs this long with P1 or P2, in days. */
export const LOG_KEPT_DAYS = 30;

/**
 * All attempts over SMTP of a tenant since a moment, interactive and not, newest first; 200,000 at most. Source: Graph reference,
 * "List signIns" (beta, `signInEventTypes`).
 */
export function tenantSignIns(since: Date): Ask {
  const clauses = [
    `createdDateTime ge ${since.toISOString().slice(0, 19)}Z`,
    "(clientAppUsed eq 'Authenticated SMTP' or clientAppUsed eq 'SMTP')",
    "signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser')",
  ];
  return { path: `/beta/auditLogs/signIns?$filter=${enc(clauses.join(' and '))}&$top=1000`, pages: 200 };
}

const MONITORING = '/v1.0/admin/configurationManagement';

/** The configuration snapshots that the tenant has. Source: Graph reference, "List configurationSnapshotJobs". */
export const snapshotJobs = (): Ask => ({
  path: `${MONITORING}/configurationSnapshotJobs?$select=id,status,resources,resourceLocation,createdDateTime,completedDateTime`,
});

/** One of them, by the path that its job names. */
export const snapshot = (path: string): Ask => ({ path });

/** Changes of Conditional Access, or of one account, newest first. Source: Graph reference, "List directoryAudits". */
export function audits({
  since,
  ...about
}: { since: Date } & ({ of: 'policies' } | { of: 'account'; id: string })): Ask {
  const clauses = [
    about.of === 'policies'
      ? "loggedByService eq 'Conditional Access'"
      : `targetResources/any(t: t/id eq ${quoted(about.id)})`,
    `activityDateTime ge ${since.toISOString().slice(0, 19)}Z`,
  ];
  return { path: `/v1.0/auditLogs/directoryAudits?$filter=${enc(clauses.join(' and '))}&$top=50` };
}

/** Message trace looks back this far, in days: its own default. */
const TRACE_DAYS = 2;

/** Messages that were accepted from an address. Source: Graph reference, "List messageTraces". */
export function messageTrace(address: string, now: Date): Ask {
  const time = (days: number): string => `${new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 19)}Z`;
  const clauses = [
    `senderAddress eq ${quoted(address)}`,
    `receivedDateTime ge ${time(TRACE_DAYS)}`,
    `receivedDateTime le ${time(0)}`,
  ];
  return { path: `/v1.0/admin/exchange/tracing/messageTraces?$filter=${enc(clauses.join(' and '))}&$top=20` };
}
