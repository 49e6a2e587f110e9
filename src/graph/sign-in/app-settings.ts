import { CLOUDS, type CloudId, isCloud } from './clouds.ts';
import type { SessionOptions } from './msal-session.ts';

/** With which app registration people sign in, and where. */
export interface SignInSettings {
  /** Null where none is configured: then only what needs no sign-in is offered. */
  clientId: string | null;
  /** `organizations`, a tenant's id or one of its domains. */
  tenant: string;
  cloud: CloudId;
}

export const NO_SETTINGS: SignInSettings = { clientId: null, tenant: 'organizations', cloud: 'global' };

const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;

/** Whether a text is an "Application (client) ID", white space around it aside. */
export const isClientId = (text: string): boolean => GUID.test(text.trim());
/**
 * Whether a text may stand as the tenant in a sign-in address: `organizations`, an id or a domain. Not `common`: that lets
 * in personal accounts, which have no tenant to read.
 */
export const isTenant = (text: string): boolean => text === 'organizations' || GUID.test(text) || DOMAIN.test(text);

/** Settings out of `config.json` or of what a person typed; what is not understood is left at its usual value. */
export function settingsFrom(value: unknown): SignInSettings {
  const { clientId, tenant, cloud } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  return {
    clientId: typeof clientId === 'string' && isClientId(clientId) ? clientId.trim() : null,
    tenant: typeof tenant === 'string' && isTenant(tenant.trim()) ? tenant.trim() : NO_SETTINGS.tenant,
    cloud: isCloud(cloud) ? cloud : NO_SETTINGS.cloud,
  };
}

/** The page that the sign-in returns to, beside the root of the site. */
export const redirectUri = (root: string): string => new URL('auth-redirect.html', root).href;

/** What a session needs, or null without a client ID. `root` is the address of the site's root. */
export function sessionOptions({ clientId, tenant, cloud }: SignInSettings, root: string): SessionOptions | null {
  if (clientId === null) return null;
  return { clientId, authority: `${CLOUDS[cloud].authority}/${tenant}`, redirectUri: redirectUri(root) };
}

/** The link with which an administrator grants a step's permissions for everybody. It ends on the page that a sign-in ends on. */
export function adminConsentLink(
  { clientId, tenant, cloud }: SignInSettings,
  scopes: readonly string[],
  root: string,
): string {
  const query = new URLSearchParams({
    client_id: clientId ?? '',
    scope: scopes.join(' '),
    redirect_uri: redirectUri(root),
  });
  return `${CLOUDS[cloud].authority}/${tenant}/v2.0/adminconsent?${query}`;
}
