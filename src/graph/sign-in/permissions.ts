/** Microsoft Graph's own application id, the same in every tenant. */
export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';

/**
 * The delegated permissions that this page may ask for, all of them for reading. `id` is Microsoft's own id, `text` what
 * the consent window shows, `adminConsent` the permission's own flag; a tenant may send everybody to an administrator
 * all the same. Source: Microsoft Graph permissions reference, by way of the merill/microsoft-info list of 2026-08-20.
 */
export const PERMISSIONS = {
  'User.Read': {
    id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
    adminConsent: false,
    text: 'Sign in and read user profile',
  },
  'User.ReadBasic.All': {
    id: 'b340eb25-3456-403f-be2f-af7a0d370277',
    adminConsent: false,
    text: "Read all users' basic profiles",
  },
  'Policy.Read.ConditionalAccess': {
    id: '633e0fce-8c58-4cfb-9495-12bbd5a24f7c',
    adminConsent: false,
    text: "Read your organization's conditional access policies",
  },
  'LicenseAssignment.Read.All': {
    id: 'f395577a-0960-456b-979f-7228de0c5996',
    adminConsent: false,
    text: 'Read all license assignments.',
  },
  'Policy.Read.All': {
    id: '572fea84-0151-49b2-9301-11cb16974376',
    adminConsent: true,
    text: "Read your organization's policies",
  },
  'User.Read.All': {
    id: 'a154be20-db9c-4678-8ab7-66f6cc099a59',
    adminConsent: true,
    text: "Read all users' full profiles",
  },
  'AuditLog.Read.All': {
    id: 'e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20',
    adminConsent: true,
    text: 'Read audit log data',
  },
} as const satisfies Record<string, { id: string; adminConsent: boolean; text: string }>;

export type StepPermission = keyof typeof PERMISSIONS;
export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as StepPermission[];

/**
 * Permissions of the steps of their own, with the words of Microsoft's window. They are asked for when a person chooses such a
 * step, and are no part of a registration. Source: the same lists.
 */
const OWN_PERMISSIONS = {
  'ConfigurationMonitoring.Read.All': { adminConsent: true, text: 'Read all Configuration Monitoring entities' },
  'ExchangeMessageTrace.Read.All': { adminConsent: true, text: 'Search the email message trace' },
} as const satisfies Record<string, { adminConsent: boolean; text: string }>;

export type Permission = StepPermission | keyof typeof OWN_PERMISSIONS;

/** Every permission with what the consent window shows. */
export const CONSENT: Readonly<Record<Permission, { adminConsent: boolean; text: string }>> = {
  ...PERMISSIONS,
  ...OWN_PERMISSIONS,
};
const ALL_NAMES = Object.keys(CONSENT) as Permission[];

/** What is read only where a person chooses it, each with one permission more. */
export const OWN_STEPS = {
  snapshot: 'ConfigurationMonitoring.Read.All',
  directoryAudits: 'AuditLog.Read.All',
  messageTrace: 'ExchangeMessageTrace.Read.All',
} as const satisfies Record<string, Permission>;

export type OwnStep = keyof typeof OWN_STEPS;
export const OWN_STEP_IDS = Object.keys(OWN_STEPS) as OwnStep[];

/** The consent window names this too, since a token that can be renewed comes with it. */
export const OFFLINE_TEXT = 'Maintain access to data you have given it access to';

/** Every sign-in asks for these too; they read nothing but who signed in. */
export const SIGN_IN_TEXTS = { openid: 'Sign users in', profile: "View users' basic profile" } as const;

/** The steps of consent. A step asks for nothing that a wider permission of its own already allows. */
const ASKS = {
  light: ['User.Read', 'User.ReadBasic.All', 'Policy.Read.ConditionalAccess', 'LicenseAssignment.Read.All'],
  standard: ['User.Read', 'User.Read.All', 'Policy.Read.All'],
  signInLog: ['User.Read', 'User.Read.All', 'Policy.Read.All', 'AuditLog.Read.All'],
} as const satisfies Record<string, readonly StepPermission[]>;

export type TierId = keyof typeof ASKS;
export const TIER_IDS = Object.keys(ASKS) as TierId[];

/** All that a step asks for. */
export const permissionsOf = (tier: TierId): readonly StepPermission[] => ASKS[tier];

/** All that a step asks for with the steps of their own that were chosen. */
export function permissionsFor(tier: TierId, own: readonly OwnStep[]): readonly Permission[] {
  return [...new Set<Permission>([...permissionsOf(tier), ...own.map((step) => OWN_STEPS[step])])];
}

/** What a step asks for beyond what was granted. */
export function missingFor(tier: TierId, granted: ReadonlySet<Permission>): readonly Permission[] {
  return permissionsOf(tier).filter((permission) => !granted.has(permission));
}

/** The permissions that a token carries: names as Microsoft writes them, whatever their case and with or without the host. */
export function grantedIn(scopes: readonly string[]): ReadonlySet<Permission> {
  const bare = new Set(scopes.map((scope) => scope.replace(/^https:\/\/[^/]+\//i, '').toLowerCase()));
  return new Set(ALL_NAMES.filter((name) => bare.has(name.toLowerCase())));
}

/** Names for a request: outside the global cloud a permission must name its Graph. */
export function scopesFor(permissions: readonly Permission[], graph: string): string[] {
  return permissions.map((name) => `${graph}/${name}`);
}
