import { describe, expect, test } from 'vitest';
import {
  addressIn,
  addressList,
  countIn,
  ipIn,
  methodIn,
  policyName,
  protocolIn,
  tlsIn,
} from '../../../src/read/files/cells/cell-values.ts';
import { Dates } from '../../../src/read/files/cells/dates.ts';

describe('cells', () => {
  test.each([
    ['203.0.113.10', '203.0.113.10'],
    [' 203.0.113.10:4711', '203.0.113.10'],
    ['2001:DB8:0:0:0:0:0:25', '2001:db8::25'],
    ['2001:db8:0:1:0:0:0:1', '2001:db8:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:0db8:0000:0001:0001:0001:0001:0001', '2001:db8:0:1:1:1:1:1'],
    ['[2001:db8::1]:587', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['::FFFF:192.0.2.1', '::ffff:192.0.2.1'],
    ['::ffff:c000:201', '::ffff:192.0.2.1'],
    ['::', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['203.0.113.256', null],
    ['203.0.113', null],
    ['1:2:3:4:5:6:7:8:9', null],
    ['2001:db8::1::2', null],
    ['', null],
  ])('IP address %j', (text, expected) => expect(ipIn(text)).toBe(expected));

  test.each([
    ['TLS1_2', ['1.2']],
    ['TLSv1.3', ['1.3']],
    ['TLS 1.0', ['1.0']],
    ['Tls12', ['1.2']],
    ['SP_PROT_TLS1_1_SERVER', ['1.1']],
    ['TLS1', ['1.0']],
    ['1.2', ['1.2']],
    ['TLS1_3; TLS1_2', ['1.2', '1.3']],
    ['', []],
    ['none', []],
  ])('TLS %j', (text, expected) => expect(tlsIn(text)).toEqual(expected));

  test.each([
    ['Basic', 'basic'],
    ['Basic Authentication', 'basic'],
    ['AUTH LOGIN', 'basic'],
    ['OAuth', 'oauth'],
    ['XOAUTH2', 'oauth'],
    ['Modern authentication', 'oauth'],
    ['Basic Authentication, OAuth', 'both'],
    ['', null],
    ['None', null],
    ['Standardauthentifizierung', 'basic'],
    ['Authentification de base', 'basic'],
    ['Autenticación básica', 'basic'],
    ['Autenticação Básica', 'basic'],
    ['Autenticazione di base', 'basic'],
    ['Basisverificatie', 'basic'],
    ['Autentikasi dasar', 'basic'],
    ['基本認証', 'basic'],
    ['基本身份验证', 'basic'],
    ['Moderne Authentifizierung', 'oauth'],
    ['Autenticación moderna', 'oauth'],
    ['先進認証', 'oauth'],
    ['新式身份验证', 'oauth'],
  ])('method %j', (text, expected) => expect(methodIn(text)).toBe(expected));

  test.each([
    ['ROPC', 'basic'],
    ['OAuth 2.0', 'oauth'],
    ['oAuth2', 'oauth'],
    ['deviceCode', 'oauth'],
    ['None', null],
    ['SAML 2.0', null],
  ])('protocol %j', (text, expected) => expect(protocolIn(text)).toBe(expected));

  test.each([
    ['14', 14],
    ['1,006', 1006],
    ['1.204', 1204],
    ['1 204', 1204],
    ['12.0', 12],
    ['1.5', null],
    ['many', null],
    ['-3', null],
  ])('count %j', (text, expected) => expect(countIn(text)).toBe(expected));

  test.each([
    ['Scanner@Fabrikam.example', 'scanner@fabrikam.example'],
    ['Floor 2 <scanner@fabrikam.example>', 'scanner@fabrikam.example'],
    ['SMTP:scanner@fabrikam.example', 'scanner@fabrikam.example'],
    ["'scanner@fabrikam.example", 'scanner@fabrikam.example'],
    ['scanner@fabrikam.exam…', null],
    ['scanner', null],
    ['a b@c.example', null],
  ])('address %j', (text, expected) => expect(addressIn(text)).toBe(expected));

  test('a list of addresses has a main one, and others that are no mail addresses', () => {
    expect(addressList('smtp:scan@fabrikam.example SMTP:Scanner@fabrikam.example SIP:x@fabrikam.example')).toEqual({
      primary: 'scanner@fabrikam.example',
      all: ['scan@fabrikam.example', 'scanner@fabrikam.example'],
    });
  });

  test.each([
    ['Block Basic', 'block basic'],
    ['fabrikam.onmicrosoft.com\\Block Basic', 'block basic'],
    ['CN=Block Basic,CN=Auth Policies,DC=x', 'block basic'],
  ])('policy %j', (text, expected) => expect(policyName(text)).toBe(expected));
});

describe('dates', () => {
  const read = (
    texts: readonly string[],
    asked: 'dmy' | 'mdy' | null = null,
  ): { moments: (string | null)[]; unclear: boolean } => {
    const dates = new Dates(asked);
    for (const text of texts) dates.note(text);
    return { moments: texts.map((text) => dates.moment(text)), unclear: dates.unclear };
  };

  test.each([
    ['2026-03-24', '2026-03-24'],
    ['2026-03-24T08:41:07Z', '2026-03-24T08:41:07'],
    ['2026-03-24T23:30:00-05:00', '2026-03-25T04:30:00'],
    ['2026-06-01T12:00:00.0000000+02:00', '2026-06-01T10:00:00'],
    ['2026/3/4', '2026-03-04'],
    ['24.03.2026', '2026-03-24'],
    ['4.3.2026 23:10', '2026-03-04T23:10:00'],
    ['3/24/2026', '2026-03-24'],
    ['24/3/2026', '2026-03-24'],
    ['5/5/2026', '2026-05-05'],
    ['3/24/2026 11:05:09 PM', '2026-03-24T23:05:09'],
    ['3/24/26', '2026-03-24'],
    ['/Date(1777880361000)/', '2026-05-04T07:39:21'],
    ['24 Mar 2026', '2026-03-24'],
    ['March 24, 2026', '2026-03-24'],
    ['13/13/2026', null],
    ['2026-02-30', null],
    ['yesterday', null],
  ])('%s', (text, expected) => expect(read([text]).moments).toEqual([expected]));

  test('one date that leaves no choice decides for its file', () => {
    expect(read(['3/4/2026', '3/24/2026'])).toEqual({ moments: ['2026-03-04', '2026-03-24'], unclear: false });
    expect(read(['3/4/2026', '24/3/2026'])).toEqual({ moments: ['2026-04-03', '2026-03-24'], unclear: false });
  });

  test('where nothing decides the order is asked for, and unknown until then', () => {
    expect(read(['3/4/2026'])).toEqual({ moments: [null], unclear: true });
    expect(read(['3/4/2026'], 'dmy')).toEqual({ moments: ['2026-04-03'], unclear: false });
    expect(read(['3/4/2026'], 'mdy')).toEqual({ moments: ['2026-03-04'], unclear: false });
  });

  test('what the file shows wins over what was said, and a file that shows both leaves the twofold ones open', () => {
    expect(read(['3/4/2026', '3/24/2026'], 'dmy').moments).toEqual(['2026-03-04', '2026-03-24']);
    expect(read(['3/4/2026', '3/24/2026', '24/3/2026'])).toEqual({
      moments: [null, '2026-03-24', '2026-03-24'],
      unclear: true,
    });
  });
});
