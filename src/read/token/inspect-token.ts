import { EXCHANGE_ONLINE_APP } from '../../domain/endpoints.ts';
import { found, type ReadEvidence } from '../evidence-from-text.ts';
import { bareToken } from '../structured/marks.ts';

/** What an access token or an XOAUTH2 string says of itself. The signature isn't checked, and nothing else of it is kept. */
export interface TokenReading {
  form: 'jwt' | 'xoauth2';
  audience: 'exchangeOnline' | 'graph' | 'other' | 'notShown';
  /** Delegated permissions (`scp`), or the application's (`roles`). */
  permissions: readonly string[];
  account: 'work' | 'personal' | null;
  /** `delegated`: a person signed in. `app`: the application itself, with the Entra permission. `appByRole`: the same, by an Exchange role. */
  road: 'delegated' | 'app' | 'appByRole' | null;
  /** The end of the token's life (ISO). */
  expires: string | null;
  /** Who the token is for. */
  user: string | null;
  /** The `user=` of an XOAUTH2 string. */
  saysUser: string | null;
}

/** A token is no longer than this, in UTF-16 code units. */
const LONGEST = 20_000;
/** The tenant that stands for personal Microsoft accounts. */
const PERSONAL_TENANT = '9188040d-6c67-4c5b-b112-36a304b66dad';
const GRAPH_APP = '00000003-0000-0000-c000-000000000000';
const EXCHANGE_AUDIENCE =
  /^https:\/\/(?:outlook\.office(?:365)?\.(?:com|us)|partner\.outlook\.cn|outlook-dod\.office365\.us)\/?$/i;

/** Reads a text that is one token and nothing else; null: it isn't. */
export function inspectToken(text: string): TokenReading | null {
  if (text.length > LONGEST) return null;
  const token = bareToken(text);
  const claims = claimsOf(token);
  if (claims !== null) return readingOf('jwt', claims, null);
  const message = fromBase64(token);
  // Fields end with the character 1, the whole with two of them.
  const [user, bearer, ...rest] = message?.split('\u0001') ?? [];
  const own = bearer?.match(/^auth=Bearer (.{1,20000})$/i)?.[1];
  if (!user?.startsWith('user=') || own === undefined || rest.join('') !== '') return null;
  return readingOf('xoauth2', claimsOf(own) ?? {}, user.slice(5, 325));
}

type Claims = Readonly<Record<string, unknown>>;

function claimsOf(token: string): Claims | null {
  const payload = token.match(/^eyJ[\w-]{4,4000}\.(eyJ[\w-]{4,18000})\.[\w-]{0,4000}$/)?.[1];
  const json = payload === undefined ? null : fromBase64(payload);
  if (json === null) return null;
  try {
    const claims: unknown = JSON.parse(json);
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? (claims as Claims) : null;
  } catch {
    return null;
  }
}

/** Base64 of either alphabet as text; null: it isn't that. */
function fromBase64(text: string): string | null {
  if (!/^[\w+/-]{8,}={0,2}$/.test(text)) return null;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, 320) : null;

function readingOf(form: TokenReading['form'], claims: Claims, saysUser: string | null): TokenReading {
  const scopes = textOf(claims.scp)?.split(' ') ?? [];
  const roles = Array.isArray(claims.roles) ? claims.roles.filter((role) => typeof role === 'string') : [];
  const permissions = (scopes.length > 0 ? scopes : roles)
    .slice(0, 40)
    .map((name) => name.replace(/^https:\/\/[^/]{1,80}\//, ''));
  const byApp = claims.idtyp === 'app' || (scopes.length === 0 && textOf(claims.upn) === null && 'appid' in claims);
  const tenant = textOf(claims.tid);
  return {
    form,
    audience: audienceOf(textOf(claims.aud)),
    permissions,
    account: tenant === null ? null : tenant === PERSONAL_TENANT ? 'personal' : 'work',
    road: scopes.length > 0 ? 'delegated' : byApp ? (roles.length > 0 ? 'app' : 'appByRole') : null,
    expires:
      typeof claims.exp === 'number' && claims.exp > 0 && claims.exp < 1e11
        ? new Date(claims.exp * 1000).toISOString()
        : null,
    user: textOf(claims.upn) ?? textOf(claims.preferred_username) ?? textOf(claims.unique_name),
    saysUser,
  };
}

function audienceOf(audience: string | null): TokenReading['audience'] {
  if (audience === null) return 'notShown';
  if (audience === GRAPH_APP || /^https:\/\/graph\.microsoft\./i.test(audience)) return 'graph';
  return audience === EXCHANGE_ONLINE_APP || EXCHANGE_AUDIENCE.test(audience) ? 'exchangeOnline' : 'other';
}

/** What the token proves. Whether it has expired is for whoever knows the time. */
export function tokenEvidence(token: TokenReading): ReadEvidence[] {
  const { audience, permissions, account, road } = token;
  const words = permissions.join(' ');
  const facts = [found('method', 'oauth', 'transcript', words)];
  if (road === 'delegated') facts.push(found('oauthFlow', 'delegated', 'transcript', words));
  if (road === 'app' || road === 'appByRole')
    facts.push(found('appRoad', road === 'app' ? 'entraPermission' : 'exchangeRole', 'transcript', words));
  if (account === 'personal') facts.push(found('service', 'outlookConsumer', 'transcript', 'tid'));
  if (audience === 'graph' || audience === 'other') facts.push(found('token', 'wrongAudience', 'transcript', audience));
  else if (audience === 'exchangeOnline' && lacksPermission(token))
    facts.push(found('token', 'missingPermission', 'transcript', words));
  return facts;
}

/** An application may send by an Exchange role, without a permission in the token. */
function lacksPermission({ road, permissions }: TokenReading): boolean {
  if (road === 'delegated') return !permissions.includes('SMTP.Send');
  return road === 'app' && !permissions.includes('SMTP.SendAsApp');
}
