import { isJson, type Json, objects, property, text, texts } from '../../read/graph/json.ts';
import { GRAPH_APP_ID, PERMISSION_NAMES, PERMISSIONS, permissionsOf, type TierId } from '../sign-in/permissions.ts';

/** What is wrong with an app registration. `what` is an address, or a permission by name or id. */
export interface Fault {
  fault: FaultId;
  what?: string;
}
export const FAULT_IDS = [
  'notJson',
  'noRedirectUri',
  'otherRedirectUri',
  'webPlatform',
  'publicPlatform',
  'personalAccounts',
  'missingPermission',
  'applicationPermission',
  'tooMuch',
  'secret',
  'implicit',
  'notGranted',
  'noClientId',
] as const;
export type FaultId = (typeof FAULT_IDS)[number];

/** openid, profile, email and offline_access: every sign-in uses them, and none of them reads anything. */
const SIGN_IN_IDS: ReadonlySet<string> = new Set([
  '37f7f235-527c-4136-accd-4a02d197296e',
  '14dad69e-099b-42c9-810b-d002981feec1',
  '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0',
  '7427e0e9-2fba-42fe-b0c0-848c9e6a8182',
]);

/**
 * Compares a registration, as Graph, PowerShell, the CLI or the portal's manifest print it, with what this page needs.
 * Names of properties are taken in any case. Nothing wrong gives an empty list; never throws.
 */
export function checkRegistration(pasted: string, redirectUri: string, tier: TierId): readonly Fault[] {
  const application = parse(pasted);
  if (application === null) return [{ fault: 'notJson' }];
  return [
    ...redirectFaults(application, redirectUri),
    ...audienceFaults(application),
    ...permissionFaults(application, tier),
    ...otherFaults(application),
  ];
}

function parse(pasted: string): Json | null {
  try {
    const value: unknown = JSON.parse(pasted);
    const found = objects(value)[0] ?? null;
    return found !== null &&
      ['appId', 'spa', 'requiredResourceAccess'].some((name) => property(found, name) !== undefined)
      ? found
      : null;
  } catch {
    return null;
  }
}

const inner = (object: Json, name: string): Json => {
  const value = property(object, name);
  return isJson(value) ? value : {};
};
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? objects(value) : []);

/** Addresses by platform, in Graph's form and in that of the older manifest. */
function addresses(application: Json, platform: 'spa' | 'web' | 'publicClient', older: string): readonly string[] {
  const typed = list(property(application, 'replyUrlsWithType'))
    .filter((entry) => text(property(entry, 'type'))?.toLowerCase() === older)
    .flatMap((entry) => text(property(entry, 'url')) ?? []);
  return [...texts(property(inner(application, platform), 'redirectUris')), ...typed];
}

function redirectFaults(application: Json, redirectUri: string): Fault[] {
  const spa = addresses(application, 'spa', 'spa');
  if (spa.includes(redirectUri)) return [];
  if (addresses(application, 'web', 'web').includes(redirectUri)) return [{ fault: 'webPlatform', what: redirectUri }];
  if (addresses(application, 'publicClient', 'installedclient').includes(redirectUri))
    return [{ fault: 'publicPlatform', what: redirectUri }];
  const alike = spa.find((address) => loosely(address) === loosely(redirectUri));
  return alike === undefined
    ? [{ fault: 'noRedirectUri', what: redirectUri }]
    : [{ fault: 'otherRedirectUri', what: `${alike} ≠ ${redirectUri}` }];
}

/** Two addresses that people take for the same. */
const loosely = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '')
    .replace(/\.html$/, '');

function audienceFaults(application: Json): Fault[] {
  return text(property(application, 'signInAudience')) === 'PersonalMicrosoftAccount'
    ? [{ fault: 'personalAccounts' }]
    : [];
}

function permissionFaults(application: Json, tier: TierId): Fault[] {
  const access = list(property(application, 'requiredResourceAccess')).flatMap((resource) =>
    list(property(resource, 'resourceAccess')).map((entry) => ({
      resource: text(property(resource, 'resourceAppId')),
      id: (text(property(entry, 'id')) ?? '').toLowerCase(),
      scope: text(property(entry, 'type')) === 'Scope',
    })),
  );
  const onGraph = access.filter(({ resource }) => resource === GRAPH_APP_ID);
  const delegated = new Set(onGraph.filter(({ scope }) => scope).map(({ id }) => id));
  const missing = permissionsOf(tier).filter((name) => !delegated.has(PERMISSIONS[name].id));
  const known = new Map<string, string>(PERMISSION_NAMES.map((name) => [PERMISSIONS[name].id, name]));
  const needed = new Set(permissionsOf(tier).map((name): string => PERMISSIONS[name].id));
  const needless = access.filter(({ id, scope, resource }) => {
    const own = resource === GRAPH_APP_ID && scope;
    return !(own && (needed.has(id) || SIGN_IN_IDS.has(id)));
  });
  return [
    ...missing.map((what): Fault => ({ fault: 'missingPermission', what })),
    ...needless.map(
      ({ id, scope }): Fault => ({ fault: scope ? 'tooMuch' : 'applicationPermission', what: known.get(id) ?? id }),
    ),
  ];
}

function otherFaults(application: Json): Fault[] {
  const grants = inner(inner(application, 'web'), 'implicitGrantSettings');
  const implicit =
    property(grants, 'enableAccessTokenIssuance') === true ||
    property(grants, 'enableIdTokenIssuance') === true ||
    property(application, 'oauth2AllowImplicitFlow') === true;
  return [
    ...(list(property(application, 'passwordCredentials')).length > 0 ? [{ fault: 'secret' } as const] : []),
    ...(implicit ? [{ fault: 'implicit' } as const] : []),
  ];
}
