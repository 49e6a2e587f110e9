import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/domain/diagnose.ts';
import { read, readInDetail } from '../../../src/read/index.ts';
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
