import { describe, expect, test } from 'vitest';
import { checkRegistration, type FaultId } from '../../src/graph/registration/check-registration.ts';
import { registerTexts, WAYS } from '../../src/graph/registration/registration-texts.ts';
import { GRAPH_APP_ID, PERMISSIONS, permissionsOf, TIER_IDS } from '../../src/graph/sign-in/permissions.ts';

const URI = 'https://wiki.contoso.com/tools/smtp/auth-redirect.html';

describe('the four ways', () => {
  test.each(WAYS)('%s names the address, every permission of the step by its id, and no other', (way) => {
    for (const tier of TIER_IDS) {
      const text = registerTexts(URI, tier)[way];
      expect(text).toContain(URI);
      expect(text).toContain(GRAPH_APP_ID);
      const wanted = permissionsOf(tier).map((name) => PERMISSIONS[name].id as string);
      const ids = [...text.matchAll(/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g)].map(([id]) => id);
      expect([...new Set(ids)].filter((id) => id !== GRAPH_APP_ID).sort(), tier).toEqual([...wanted].sort());
    }
  });

  test('no way makes a secret, asks for application permissions, or opens the registration to other organisations', () => {
    for (const way of WAYS) {
      const text = registerTexts(URI, 'signInLog')[way];
      expect(text).not.toMatch(/secret|password|"Role"|=Role|MultipleOrgs/i);
      expect(text).toContain('AzureADMyOrg');
    }
  });

  test('what REST sends passes the check, and config.json is JSON', () => {
    for (const tier of TIER_IDS) {
      const { rest, config } = registerTexts(URI, tier);
      const body = rest.slice(rest.indexOf('{'), rest.indexOf('\n\nPOST'));
      expect(checkRegistration(body, URI, tier)).toEqual([]);
      expect(Object.keys(JSON.parse(config))).toEqual(['clientId', 'tenant', 'cloud']);
    }
  });
});

/** A registration that fits, with `more` over it. */
const application = (more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications/$entity',
    appId: '11111111-2222-4333-8444-555555555555',
    signInAudience: 'AzureADMyOrg',
    spa: { redirectUris: [URI] },
    web: {
      redirectUris: [],
      implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
    },
    passwordCredentials: [],
    requiredResourceAccess: [access(permissionsOf('signInLog').map((name) => PERMISSIONS[name].id))],
    ...more,
  });
const access = (ids: readonly string[], type = 'Scope'): object => ({
  resourceAppId: GRAPH_APP_ID,
  resourceAccess: ids.map((id) => ({ id, type })),
});
const faults = (text: string): FaultId[] => checkRegistration(text, URI, 'signInLog').map(({ fault }) => fault);
const all = permissionsOf('signInLog').map((name) => PERMISSIONS[name].id);

describe('the check of a registration', () => {
  test('one that fits has no fault, in whatever case and form it is printed', () => {
    expect(faults(application())).toEqual([]);
    const pascal = application().replaceAll(
      /"([a-z])(\w*)":/g,
      (_, first: string, rest: string) => `"${first.toUpperCase()}${rest}":`,
    );
    expect(faults(pascal)).toEqual([]);
    const older = { spa: undefined, replyUrlsWithType: [{ url: URI, type: 'Spa' }] };
    expect(faults(application(older))).toEqual([]);
    expect(faults(`[${application()}]`)).toEqual([]);
  });

  test.each([
    ['no address at all', { spa: { redirectUris: [] } }, 'noRedirectUri'],
    ['another site', { spa: { redirectUris: ['https://fabrikam.com/auth-redirect.html'] } }, 'noRedirectUri'],
    ['a slash too many', { spa: { redirectUris: [`${URI}/`] } }, 'otherRedirectUri'],
    ['without the ending', { spa: { redirectUris: [URI.replace('.html', '')] } }, 'otherRedirectUri'],
    ['http', { spa: { redirectUris: [URI.replace('https', 'http')] } }, 'otherRedirectUri'],
    ['under Web', { spa: { redirectUris: [] }, web: { redirectUris: [URI] } }, 'webPlatform'],
    ['under Mobile and desktop', { spa: {}, publicClient: { redirectUris: [URI] } }, 'publicPlatform'],
    ['for personal accounts', { signInAudience: 'PersonalMicrosoftAccount' }, 'personalAccounts'],
    ['with a secret', { passwordCredentials: [{ keyId: 'x' }] }, 'secret'],
    ['with the implicit grant', { web: { implicitGrantSettings: { enableIdTokenIssuance: true } } }, 'implicit'],
    ['a permission short', { requiredResourceAccess: [access(all.slice(1))] }, 'missingPermission'],
    ['one too many', { requiredResourceAccess: [access([...all, '06da0dbc-49e2-44d2-8312-53f166ab848a'])] }, 'tooMuch'],
    [
      'an application permission',
      { requiredResourceAccess: [access(all), access(['246dd0d5-5bd0-4def-940b-0421030a5b68'], 'Role')] },
      'applicationPermission',
    ],
  ] as const)('%s', (_, more, fault) => {
    expect(faults(application(more))).toEqual([fault]);
  });

  test('permissions that every sign-in uses are no fault', () => {
    expect(
      faults(application({ requiredResourceAccess: [access([...all, '37f7f235-527c-4136-accd-4a02d197296e'])] })),
    ).toEqual([]);
  });

  test.each([
    '',
    'client id: 1',
    '{}',
    '[]',
    'null',
    '{"error":{"code":"x"}}',
    '{"appId":1,"spa":3,"requiredResourceAccess":"x"}',
  ])('anything else is told, never thrown: %s', (text) => {
    expect(faults(text).length).toBeGreaterThan(0);
  });
});
