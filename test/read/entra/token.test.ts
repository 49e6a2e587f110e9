import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/domain/diagnose.ts';
import { read, readInDetail } from '../../../src/read/index.ts';
import { inspectToken, tokenEvidence } from '../../../src/read/token/inspect-token.ts';
import { whatToUse } from '../../../src/read/what-to-use.ts';

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const part = (value: object): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
const jwt = (claims: object): string => `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
const TENANT = '11111111-2222-3333-4444-555555555555';
const EXPIRES = 1_795_000_000;
const delegated = {
  aud: 'https://outlook.office.com',
  tid: TENANT,
  scp: 'SMTP.Send IMAP.AccessAsUser.All',
  upn: 'scan@contoso.com',
  exp: EXPIRES,
};

describe('a text that is one token', () => {
  test('of a person, for Exchange Online', () => {
    const { token, evidence, topic } = readInDetail(jwt(delegated));
    expect(topic).toBe('token');
    expect(token).toEqual({
      form: 'jwt',
      audience: 'exchangeOnline',
      permissions: ['SMTP.Send', 'IMAP.AccessAsUser.All'],
      account: 'work',
      road: 'delegated',
      expires: new Date(EXPIRES * 1000).toISOString(),
      user: 'scan@contoso.com',
      saysUser: null,
    });
    expect(evidence.map(({ fact, value }) => `${fact}=${value}`)).toEqual(['method=oauth', 'oauthFlow=delegated']);
  });

  test.each([
    ['for Graph', { ...delegated, aud: 'https://graph.microsoft.com' }, 'token=wrongAudience'],
    ['without SMTP.Send', { ...delegated, scp: 'IMAP.AccessAsUser.All' }, 'token=missingPermission'],
    [
      'of an app without the permission',
      { aud: 'https://outlook.office365.com', tid: TENANT, idtyp: 'app', appid: 'x', roles: ['IMAP.AccessAsApp'] },
      'token=missingPermission',
    ],
    [
      'of an app with it',
      { aud: 'https://outlook.office365.com', tid: TENANT, idtyp: 'app', appid: 'x', roles: ['SMTP.SendAsApp'] },
      'appRoad=entraPermission',
    ],
    [
      'of an app by an Exchange role',
      { aud: 'https://outlook.office365.com', tid: TENANT, idtyp: 'app', appid: 'x' },
      'appRoad=exchangeRole',
    ],
    ['of a personal account', { ...delegated, tid: '9188040d-6c67-4c5b-b112-36a304b66dad' }, 'service=outlookConsumer'],
  ])('%s', (_, claims, fact) => {
    expect(readInDetail(jwt(claims)).evidence.map((item) => `${item.fact}=${item.value}`)).toContain(fact);
  });

  test('an app with a role in Exchange needs no permission in its token', () => {
    const { token, evidence } = readInDetail(
      jwt({ aud: 'https://outlook.office365.com', tid: TENANT, idtyp: 'app', appid: 'x' }),
    );
    expect(token?.road).toBe('appByRole');
    expect(evidence.some(({ fact }) => fact === 'token')).toBe(false);
    expect(evidence.map(({ fact, value }) => `${fact}=${value}`)).toContain('appRoad=exchangeRole');
  });

  test.each([
    [
      'without roles needs the Exchange role, and no permission beside it',
      undefined,
      'grantExchangeRole',
      ['grantTokenPermission', 'grantMailboxAccess'],
    ],
    [
      'with the permission needs FullAccess, and no Exchange role',
      ['SMTP.SendAsApp'],
      'registerServicePrincipal',
      ['grantExchangeRole', 'grantTokenPermission'],
    ],
  ])('an app %s', (_, roles, first, never) => {
    const { evidence } = readInDetail(
      jwt({ aud: 'https://outlook.office365.com', tid: TENANT, idtyp: 'app', appid: 'x', ...(roles && { roles }) }),
    );
    const { remedies } = diagnose(
      { replies: [{ reply: 'authenticationUnsuccessful' }], evidence: [...evidence] },
      '2026-11-28',
    );
    expect(remedies).toContain(first);
    for (const id of never) expect(remedies).not.toContain(id);
    if (roles === undefined) expect(remedies[0]).toBe(first);
  });

  test('in an XOAUTH2 string, with the user that it names', () => {
    const blob = base64(`user=scan@contoso.com\u0001auth=Bearer ${jwt(delegated)}\u0001\u0001`);
    for (const text of [blob, `AUTH XOAUTH2 ${blob}`, `"${blob}"\n`]) {
      expect(readInDetail(text).token).toMatchObject({
        form: 'xoauth2',
        saysUser: 'scan@contoso.com',
        road: 'delegated',
      });
    }
  });

  test('that it has expired is told to whoever knows the time, unless it shows another fault', () => {
    const facts = (claims: object, now?: string): unknown =>
      whatToUse(read(jwt(claims)), now)?.evidence.flatMap(({ fact, value }) => (fact === 'token' ? [value] : []));
    const [before, after] = [-1, 1].map((seconds) => new Date((EXPIRES + seconds) * 1000).toISOString());
    expect(facts(delegated)).toEqual([]);
    expect(facts(delegated, before)).toEqual([]);
    expect(facts(delegated, after)).toEqual(['expired']);
    expect(facts({ ...delegated, scp: 'Mail.Send' }, after)).toEqual(['missingPermission']);
  });

  test('nothing of it but these facts leaves the reader', () => {
    const text = jwt({ ...delegated, name: 'Jane Doe', ipaddr: '192.0.2.7', oid: 'secret-object' });
    const shown = JSON.stringify(readInDetail(text));
    for (const left of [text, text.split('.')[1] ?? '', 'c2lnbmF0dXJl', 'Jane Doe', '192.0.2.7', 'secret-object'])
      expect(shown).not.toContain(left);
  });

  test.each([
    ['a token among other words', `the token is ${jwt(delegated)} and it fails`],
    ['no JSON inside', 'eyJhbGciOi.eyJub3Qg.c2ln'],
    ['another base64 text', base64('a text of some length that is no token')],
    ['an empty text', ''],
  ])('%s is none', (_, text) => {
    expect(readInDetail(text).token).toBeNull();
  });
});

describe('what a token says of itself', () => {
  const told = (claims: object) => {
    const token = inspectToken(jwt(claims));
    return token === null
      ? null
      : { ...token, proves: tokenEvidence(token).map(({ fact, value }) => `${fact}=${value}`) };
  };

  test.each([
    ['https://outlook.office.com', 'exchangeOnline'],
    ['https://outlook.office.com/', 'exchangeOnline'],
    ['https://OUTLOOK.office365.com', 'exchangeOnline'],
    ['https://outlook.office365.us', 'exchangeOnline'],
    ['https://outlook-dod.office365.us', 'exchangeOnline'],
    ['https://partner.outlook.cn', 'exchangeOnline'],
    ['00000002-0000-0ff1-ce00-000000000000', 'exchangeOnline'],
    ['https://graph.microsoft.com', 'graph'],
    ['https://Graph.microsoft.us/', 'graph'],
    ['00000003-0000-0000-c000-000000000000', 'graph'],
    ['https://outlook.office.com.contoso.example', 'other'],
    ['https://example.com/?https://outlook.office.com', 'other'],
    ['api://11111111-2222-3333-4444-555555555555', 'other'],
    ['', 'notShown'],
    [['https://outlook.office.com'], 'notShown'],
    [undefined, 'notShown'],
  ])('the audience %j is %s', (aud, audience) => {
    const token = told({ ...delegated, aud });
    expect(token?.audience).toBe(audience);
    const isWrong = audience === 'graph' || audience === 'other';
    expect(token?.proves.includes('token=wrongAudience')).toBe(isWrong);
    // A permission of another service's token proves nothing more.
    const without = told({ ...delegated, aud, scp: 'Mail.Read' });
    expect(without?.proves.includes('token=missingPermission')).toBe(audience === 'exchangeOnline');
  });

  test.each<[string, object, string | null]>([
    ['a person', { scp: 'SMTP.Send', upn: 'x@contoso.com' }, 'delegated'],
    [
      'a person, whatever roles the token has',
      { scp: 'SMTP.Send', roles: ['SMTP.SendAsApp'], appid: 'x' },
      'delegated',
    ],
    ['an application', { idtyp: 'app', roles: ['SMTP.SendAsApp'] }, 'app'],
    ['an application of the older kind', { appid: 'x', roles: ['SMTP.SendAsApp'] }, 'app'],
    ['an application by an Exchange role', { appid: 'x', roles: [] }, 'appByRole'],
    [
      'an application by an Exchange role, whatever else stands there',
      { appid: 'x', roles: [7], scp: '' },
      'appByRole',
    ],
    ['nobody that can be told', { appid: 'x', upn: 'x@contoso.com' }, null],
    ['nobody', { upn: 'x@contoso.com' }, null],
  ])('is for %s', (_, claims, road) => {
    expect(told({ aud: delegated.aud, ...claims })?.road).toBe(road);
    const flow = {
      delegated: 'oauthFlow=delegated',
      app: 'appRoad=entraPermission',
      appByRole: 'appRoad=exchangeRole',
    };
    const proven = Object.entries(flow).filter(([other]) => other === road);
    const proves = told({ aud: delegated.aud, ...claims })?.proves.filter((fact) =>
      /^(?:oauthFlow|appRoad)=/.test(fact),
    );
    expect(proves).toEqual(proven.map(([, fact]) => fact));
  });

  test.each<[object, string[]]>([
    [{ scp: 'https://outlook.office.com/SMTP.Send offline_access' }, ['SMTP.Send', 'offline_access']],
    [{ roles: ['SMTP.SendAsApp', null, 'Mail.Send'] }, ['SMTP.SendAsApp', 'Mail.Send']],
    [{ roles: 'SMTP.SendAsApp' }, []],
    [{ scp: 7 }, []],
    [
      { scp: Array.from({ length: 50 }, (_, at) => `A${at}`).join(' ') },
      Array.from({ length: 40 }, (_, at) => `A${at}`),
    ],
  ])('%j permits %j', (claims, permissions) => {
    expect(told(claims)?.permissions).toEqual(permissions);
  });

  test.each<[object, string | null]>([
    [{ upn: 'a@contoso.com', preferred_username: 'b@contoso.com' }, 'a@contoso.com'],
    [{ upn: '', preferred_username: 'b@contoso.com', unique_name: 'c@contoso.com' }, 'b@contoso.com'],
    [{ unique_name: 'c@contoso.com' }, 'c@contoso.com'],
    [{ upn: 'x'.repeat(400) }, 'x'.repeat(320)],
    [{ name: 'Jane Doe' }, null],
  ])('the user of %j is %j', (claims, user) => {
    expect(told(claims)?.user).toBe(user);
  });

  test.each<[unknown, string | null]>([
    [EXPIRES, new Date(EXPIRES * 1000).toISOString()],
    [1, '1970-01-01T00:00:01.000Z'],
    [0, null],
    [-1, null],
    [1e11, null],
    [String(EXPIRES), null],
    [undefined, null],
  ])('its life that ends at %j ends at %j', (exp, expires) => {
    expect(told({ aud: 'x', exp })?.expires).toBe(expires);
  });

  test.each([
    ['9188040d-6c67-4c5b-b112-36a304b66dad', 'personal'],
    [TENANT, 'work'],
    [undefined, null],
  ])('the tenant %j is that of an account for %j', (tid, account) => {
    expect(told({ aud: 'x', tid })?.account).toBe(account);
    expect(told({ aud: 'x', tid })?.proves.includes('service=outlookConsumer')).toBe(account === 'personal');
  });
});

describe('an XOAUTH2 string', () => {
  const end = '\u0001\u0001';
  const reading = (text: string) => inspectToken(base64(text));
  test.each<[string, string, string | null]>([
    ['that is whole', `user=scan@contoso.com\u0001auth=Bearer ${jwt(delegated)}${end}`, 'delegated'],
    ['with a token that nobody can look into', `user=scan@contoso.com\u0001auth=bearer EwAoA8l6BAAU${end}`, null],
  ])('%s is read', (_, text, road) => {
    expect(reading(text)).toMatchObject({ form: 'xoauth2', saysUser: 'scan@contoso.com', road });
  });

  test.each([
    ['without its user', `auth=Bearer ${jwt(delegated)}${end}`],
    ['with the user’s name alone', `scan@contoso.com\u0001auth=Bearer ${jwt(delegated)}${end}`],
    ['without the token', `user=scan@contoso.com${end}`],
    ['with an empty token', `user=scan@contoso.com\u0001auth=Bearer ${end}`],
    ['of another mechanism', `user=scan@contoso.com\u0001auth=Basic ${jwt(delegated)}${end}`],
    ['with something behind it', `user=scan@contoso.com\u0001auth=Bearer ${jwt(delegated)}${end}x`],
    ['with a field before it', `n,a=x\u0001user=scan@contoso.com\u0001auth=Bearer ${jwt(delegated)}${end}`],
  ])('%s is none', (_, text) => {
    expect(reading(text)).toBeNull();
  });

  test('names no more of a user than an address has', () => {
    expect(reading(`user=${'x'.repeat(400)}\u0001auth=Bearer EwAoA8l6BAAU${end}`)?.saysUser).toBe('x'.repeat(320));
  });
});

test.each([
  ['that is too long', `${jwt(delegated)}${'x'.repeat(20_000)}`],
  ['whose middle is a list', `${part({})}.${Buffer.from('eyJbXQ"').toString('base64url')}.c2ln`],
  ['of two parts', jwt(delegated).split('.').slice(0, 2).join('.')],
  ['of four parts', `${jwt(delegated)}.x`],
  ['with signs of no token', jwt(delegated).replace('.', '.!')],
  ['in bytes that are no text', Buffer.from([0xff, 0xfe, 0xfd, 0xfc, 0xfb, 0xfa]).toString('base64')],
])('a text %s is no token', (_, text) => {
  expect(inspectToken(text)).toBeNull();
});

describe('a refused token in words, without a number of Entra ID', () => {
  test.each([
    ['{"error":"invalid_client","error_description":"x"}', 'refused'],
    ['error: consent_required', 'missingPermission'],
    ['MsalUiRequiredException: No account or login hint was passed', 'signInUnfinished'],
    ['The provided authorization grant is invalid, expired, or revoked', 'expired'],
    ['OAuth: the refresh token has expired', 'expired'],
    ['Failed to acquire token', 'refused'],
  ])('%s', (text, value) => {
    const usable = whatToUse(read(text));
    expect(usable?.evidence.map(({ fact, value: is }) => [fact, is])).toEqual([
      ['method', 'oauth'],
      ['token', value],
    ]);
  });

  test('beside a reply of the mail server it proves nothing', () => {
    const text =
      'Failed to acquire token, trying the password: 535 5.7.139 Authentication unsuccessful, account locked.';
    expect(read(text).evidence.map(({ fact }) => fact)).not.toContain('token');
  });
});
