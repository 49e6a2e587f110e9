import { createHash } from 'node:crypto';
import type { BrowserContext, Route } from 'playwright-core';
import { CLIENT_ID, TENANT_ID } from '../../fixtures/graph/answers.ts';
import { createFakeGraph, type FakeGraph, type FakeTenant } from '../../graph/fake-graph.ts';

/** How the authorize endpoint ends: back to the page with a code or an error, or it stays on a page of Microsoft's. */
export type Authorize =
  | { end: 'code' }
  | { end: 'error'; error: string; number: number }
  | { end: 'stay'; text: string };

export interface EntraOptions {
  authorize: Authorize;
  /** Error of the token endpoint, or null. */
  tokenError: { error: string; number: number; suberror?: string } | null;
  /** Scopes of the token, given those that were asked for. */
  grant: (asked: string[]) => string[];
  /** The person who signs in. `home` is another tenant for a guest. */
  username: string;
  home: string;
  nonce: (right: string) => string;
  login: string;
  graph: string;
}

export interface FakeEntra {
  options: EntraOptions;
  graph: FakeGraph;
  authorizations: URLSearchParams[];
  /** Tenant in the address of each authorization. */
  tenants: string[];
  tokenRequests: URLSearchParams[];
  /** Tokens that were given out; all are taken until `expire`. */
  tokens: string[];
  expired: Set<string>;
  signOuts: number;
}

const b64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const ACCOUNT = '99999999-aaaa-4bbb-8ccc-dddddddddddd';

/** What a browser asks of Microsoft, and what it is answered. */
export interface Asked {
  method: string;
  url: string;
  authorization: string;
  body: string | null;
}
export interface Answered {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Puts a fake Entra ID and a fake Graph between the browser and the network. The library and the pages are the real ones. */
export async function fakeMicrosoft(
  context: BrowserContext,
  tenant: Partial<FakeTenant> = {},
  more: Partial<EntraOptions> = {},
): Promise<FakeEntra> {
  const entra = createFakeEntra(tenant, more);
  const answer = async (route: Route): Promise<void> => {
    const request = route.request();
    const authorization = (await request.headerValue('authorization')) ?? '';
    await route.fulfill(
      answerAsMicrosoft(entra, {
        method: request.method(),
        url: request.url(),
        authorization,
        body: request.postData(),
      }),
    );
  };
  await context.route(`${entra.options.login}/**`, answer);
  await context.route(`${entra.options.graph}/**`, answer);
  return entra;
}

/** A fake Entra ID with its Graph, for whatever brings it the requests. */
export function createFakeEntra(tenant: Partial<FakeTenant> = {}, more: Partial<EntraOptions> = {}): FakeEntra {
  const options: EntraOptions = {
    authorize: { end: 'code' },
    tokenError: null,
    grant: (asked) => asked,
    username: 'admin@contoso.com',
    home: TENANT_ID,
    nonce: (right) => right,
    login: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    ...more,
  };
  const graph = createFakeGraph(tenant);
  const entra: FakeEntra = {
    options,
    graph,
    authorizations: [],
    tenants: [],
    tokenRequests: [],
    tokens: [],
    expired: new Set(),
    signOuts: 0,
  };
  graph.takes = (token) => entra.tokens.includes(token) && !entra.expired.has(token);
  return entra;
}

/** What Microsoft answers to one request to the sign-in host or to Graph. */
export function answerAsMicrosoft(entra: FakeEntra, asked: Asked): Answered {
  const url = new URL(asked.url);
  if (url.origin === entra.options.graph) return answerGraph(entra, asked);
  if (url.pathname.endsWith('/oauth2/v2.0/authorize')) return authorize(entra, url);
  if (url.pathname.endsWith('/oauth2/v2.0/token')) return token(entra, asked.body ?? '');
  if (url.pathname.endsWith('/oauth2/v2.0/logout')) {
    entra.signOuts += 1;
    const back = new URL(url.searchParams.get('post_logout_redirect_uri') ?? '');
    return redirect(`${back.href}#state=${encodeURIComponent(url.searchParams.get('state') ?? '')}`);
  }
  return { status: 404, headers: {}, body: 'The library asked for something that the fake does not know.' };
}

const redirect = (location: string): Answered => ({ status: 302, headers: { Location: location }, body: '' });

function authorize({ options, authorizations, tenants }: FakeEntra, url: URL): Answered {
  const query = url.searchParams;
  authorizations.push(query);
  tenants.push(url.pathname.split('/')[1] ?? '');
  const { authorize: how } = options;
  if (how.end === 'stay')
    return {
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: `<!doctype html><title>Sign in</title><p>${how.text}</p>`,
    };
  const answer = new URLSearchParams(
    how.end === 'code'
      ? { code: 'the-code', client_info: b64({ uid: ACCOUNT, utid: options.home }), session_state: ACCOUNT }
      : {
          error: how.error,
          error_description: `AADSTS${how.number}: A sentence of Microsoft's.`,
          error_uri: `${options.login}/error?code=${how.number}`,
        },
  );
  answer.set('state', query.get('state') ?? '');
  return redirect(`${query.get('redirect_uri')}#${answer}`);
}

function token(entra: FakeEntra, body: string): Answered {
  const { options, authorizations, tokenRequests, tokens } = entra;
  const form = new URLSearchParams(body);
  tokenRequests.push(form);
  const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' };
  const { tokenError } = options;
  if (tokenError !== null)
    return {
      status: 400,
      headers,
      body: JSON.stringify({
        error: tokenError.error,
        error_description: `AADSTS${tokenError.number}: A sentence of Microsoft's.`,
        error_codes: [tokenError.number],
        error_uri: `${options.login}/error?code=${tokenError.number}`,
        ...(tokenError.suberror === undefined ? {} : { suberror: tokenError.suberror }),
      }),
    };
  const asked = authorizations.at(-1);
  const fresh = `at-${tokens.length}`;
  tokens.push(fresh);
  const scopes = options.grant(
    (form.get('scope') ?? '').split(' ').map((scope) => scope.replace(`${options.graph}/`, '')),
  );
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: CLIENT_ID,
    iss: `${options.login}/${TENANT_ID}/v2.0`,
    iat: now,
    nbf: now,
    exp: now + 3600,
    oid: ACCOUNT,
    sub: ACCOUNT,
    tid: TENANT_ID,
    preferred_username: options.username,
    name: 'Ada Admin',
    ver: '2.0',
    nonce: options.nonce(asked?.get('nonce') ?? ''),
  };
  return {
    status: 200,
    headers,
    body: JSON.stringify({
      token_type: 'Bearer',
      scope: scopes.join(' '),
      expires_in: 3599,
      ext_expires_in: 3599,
      access_token: fresh,
      refresh_token: `rt-${tokens.length}`,
      refresh_token_expires_in: 86_399,
      id_token: `${b64({ alg: 'none' })}.${b64(claims)}.c2lnbmF0dXJl`,
      client_info: b64({ uid: ACCOUNT, utid: options.home }),
    }),
  };
}

function answerGraph({ graph }: FakeEntra, { method, url, authorization, body }: Asked): Answered {
  const said = graph.answer(method, url, authorization.replace('Bearer ', ''), body);
  return {
    status: said.status,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'request-id, client-request-id, Retry-After',
      'Content-Type': 'application/json',
      ...said.headers,
    },
    body: typeof said.body === 'string' ? said.body : JSON.stringify(said.body),
  };
}

/** Whether the code was redeemed with the verifier of its challenge, as Entra ID checks it. */
export function provesKey({ authorizations, tokenRequests }: FakeEntra): boolean {
  const verifier = tokenRequests[0]?.get('code_verifier') ?? '';
  return createHash('sha256').update(verifier).digest('base64url') === authorizations[0]?.get('code_challenge');
}
