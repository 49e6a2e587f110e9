import { describe, expect, test } from 'vitest';
import {
  addressIn,
  addressList,
  countIn,
  fingerprint,
  ipIn,
  ipsIn,
  isShortened,
  methodIn,
  plainCell,
  plainName,
  policyName,
  protocolIn,
  remembered,
  tlsIn,
} from '../../../src/read/files/cells/cell-values.ts';
import { Dates } from '../../../src/read/files/cells/dates.ts';
import { columnOrder, rowFingerprint } from '../../../src/read/files/cells/row-fingerprint.ts';

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
    ['[203.0.113.10]', '203.0.113.10'],
    ['x[2001:db8::1]', null],
    ['[2001:db8::1]x', null],
    ['fe80::1%eth0%x', 'fe80::1'],
    ['203.0.113.10:4711x', null],
    ['203.0.113.10.5', null],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
    ['::192.0.2.333', null],
    ['::192.0.2.1x', null],
    ['1::ffff:c000:201', '1::ffff:c000:201'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['1:2:3:4:5:6:7:8::', null],
    ['1:2:3:4:5:6:7', null],
    ['1:0:0:2:0:0:3:4', '1::2:0:0:3:4'],
    ['1:2:3:4:5:6:0:0', '1:2:3:4:5:6::'],
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
    ['TLS_1_2', ['1.2']],
    ['TLS v1.2', ['1.2']],
    ['1.2,1.3', ['1.2', '1.3']],
    ['x1.2', []],
    ['TLSx1.2', []],
    ['11', ['1.1']],
    ['14', []],
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
    ['Resource owner password credentials', 'basic'],
    ['Resource owner password credential', 'basic'],
    ['Legacy', 'basic'],
    ['OAuth2Basic', 'oauth'],
    ['Device authorization grant', 'oauth'],
    ['Client credential', 'oauth'],
    ['Client credentials', 'oauth'],
    ['Authentication transfer', 'oauth'],
    ['Native auth', 'oauth'],
    ['OpenID Connect', 'oauth'],
    ['No OpenID Connect', null],
    ['OpenID Connect 2', null],
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
    ["1'204", 1204],
    ['1,234,567', 1234567],
    [' 14 ', 14],
    ['14x', null],
    ['12,345', 12345],
    ['x1,006', null],
    ['1,006x', null],
    ['1,006,1', null],
    ['x12.0', null],
    ['12.0x', null],
    ['100,0', 100],
    ['1\u202f204', 1204],
    ['1’204', 1204],
    ['12,5', null],
    ['12,00', 12],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', null],
    ['', null],
    ['1.5', null],
    ['many', null],
    ['-3', null],
  ])('count %j', (text, expected) => expect(countIn(text)).toBe(expected));

  test.each([
    ['Scanner@Fabrikam.example', 'scanner@fabrikam.example'],
    ['Floor 2 <scanner@fabrikam.example>', 'scanner@fabrikam.example'],
    ['SMTP:scanner@fabrikam.example', 'scanner@fabrikam.example'],
    ["'scanner@fabrikam.example", 'scanner@fabrikam.example'],
    ['mailto:scanner@fabrikam.example', 'scanner@fabrikam.example'],
    [' "Scanner@fabrikam.example" ', 'scanner@fabrikam.example'],
    ['scanner\u200b@fabrikam.example', 'scanner@fabrikam.example'],
    ["o'brien@fabrikam.example", "o'brien@fabrikam.example"],
    ['<Scanner@fabrikam.example>  ', 'scanner@fabrikam.example'],
    ['<a@x.example> <b@x.example>', 'b@x.example'],
    ['<a@x.example> and more', null],
    ['a.b.c@mail.fabrikam.example', 'a.b.c@mail.fabrikam.example'],
    ['smtp: Scanner@fabrikam.example', 'scanner@fabrikam.example'],
    ['sip:a@x.example', 'a@x.example'],
    ['nosmtp:a@x.example', null],
    ['A@x...example', 'a@x...example'],
    ['A@x.example.', 'a@x.example.'],
    ['A@fabrikam', 'a@fabrikam'],
    ['scanner@fabrikam.exam…', null],
    ['scanner@fabrikam.exam...', null],
    ['scanner', null],
    ['a b@c.example', null],
    ['a@b@c.example', null],
    ['@c.example', null],
    [undefined, null],
  ])('address %j', (text, expected) => expect(addressIn(text)).toBe(expected));

  test.each([
    ['', null, []],
    ['none', null, []],
    ['{SMTP:a@x.example, smtp:b@x.example…}', 'a@x.example', ['a@x.example', 'b@x.example']],
    ['{SMTP:a@x.example, smtp:b@x.example...}', 'a@x.example', ['a@x.example', 'b@x.example']],
    ['SMTP:a@x.example+smtp:b@x.example', 'a@x.example', ['a@x.example', 'b@x.example']],
    ['{a@x.example, b@x.example… }', null, ['a@x.example', 'b@x.example']],
    ['a@x.example... ', null, ['a@x.example']],
    ['a@x…y.example, b@x.example', null, ['b@x.example']],
    ['a@x.example,  b@x.example,,c@x.example', null, ['a@x.example', 'b@x.example', 'c@x.example']],
    ['smtp:a@x.example+X400:c=us;a=@;+X500:/o=x/cn=@+spo:s@x+smtp:b@x.example', null, ['a@x.example', 'b@x.example']],
    ['a+b@x.example;a+b@x.example', null, ['a+b@x.example']],
    ['smtp:a@x.example|x500:/o=x/cn=a@b', null, ['a@x.example']],
  ])('the list %j has the main address %j, of %j', (text, primary, all) => {
    expect(addressList(text)).toEqual({ primary, all });
  });

  test.each([
    ['203.0.113.1', ['203.0.113.1']],
    ['203.0.113.1, 2001:db8::1; 203.0.113.1', ['203.0.113.1', '2001:db8::1']],
    ['"203.0.113.1" | 203.0.113.2', ['203.0.113.1', '203.0.113.2']],
    ['203.0.113.1,  x,203.0.113.2', ['203.0.113.1', '203.0.113.2']],
    ['nothing', []],
    ['a b', []],
  ])('all IP addresses in %j', (text, all) => expect(ipsIn(text)).toEqual(all));

  test.each([
    ['scanner@cont…', true],
    ['scanner@cont... ', true],
    ['scanner@cont… and more', false],
    ['scanner@cont... and more', false],
    ['scanner@contoso.com.', false],
    ['scanner@contoso.com', false],
  ])('%j was cut: %s', (text, cut) => expect(isShortened(text)).toBe(cut));

  test('a name of a column is told by its letters and digits, and a cell of Excel by its quotes', () => {
    expect([plainName(' Application ID '), plainName('applicationId'), plainName('Größe_²')]).toEqual([
      'applicationid',
      'applicationid',
      'größe2',
    ]);
    expect(['="0123"', '= "x" ', '=1+1', '"x"', '="x"&A1', 'x="y"'].map(plainCell)).toEqual([
      '0123',
      'x',
      '=1+1',
      '"x"',
      '="x"&A1',
      'x="y"',
    ]);
    expect(plainName('a - b')).toBe('ab');
  });

  test('a value is made once, and remembered up to a limit', () => {
    let made = 0;
    const length = remembered((text) => {
      made += 1;
      return text.length;
    }, 2);
    expect(['a', 'bb', 'a', 'ccc', 'ccc', 'bb'].map(length)).toEqual([1, 2, 1, 3, 3, 2]);
    expect(made).toBe(4);
  });

  test('rows that differ in a letter or in its place have other numbers', () => {
    const rows = ['a,b', 'b,a', 'a,b ', 'a,c', '', 'a'];
    expect(new Set(rows.map(fingerprint)).size).toBe(rows.length);
    for (const row of rows) {
      expect(fingerprint(row)).toBe(fingerprint(row));
      expect(Number.isSafeInteger(fingerprint(row)) && fingerprint(row) >= 0).toBe(true);
    }
  });

  test('a row has one number, whatever the order of its columns', () => {
    const number = (header: string, row: string): number =>
      rowFingerprint(columnOrder(header.split(',')), row.split(','));
    expect(columnOrder(['Message ID', 'date', 'Count', 'date'])).toEqual([2, 1, 3, 0]);
    expect(columnOrder(['b', 'a', 'c', 'a', 'b'])).toEqual([1, 3, 0, 4, 2]);
    expect(number('a,b,c', '1,2,3')).toBe(number('c,a,b', ' 3 ,1,2'));
    expect(number('a,b', '1,2')).not.toBe(number('a,b', '2,1'));
    expect(number('a,b', '1,23')).not.toBe(number('a,b', '12,3'));
    expect(number('a,b', '1')).toBe(number('a,b', '1,'));
  });

  test('a list of addresses has a main one, and others that are no mail addresses', () => {
    expect(addressList('smtp:scan@fabrikam.example SMTP:Scanner@fabrikam.example SIP:x@fabrikam.example')).toEqual({
      primary: 'scanner@fabrikam.example',
      all: ['scan@fabrikam.example', 'scanner@fabrikam.example'],
    });
  });

  test.each([
    ['Block Basic', 'block basic'],
    ['fabrikam.onmicrosoft.com\\Block Basic', 'block basic'],
    [' Block Basic ', 'block basic'],
    [' CN=Block Basic,CN=x', 'block basic'],
    ['OU=CN=x,DC=y', 'ou=cn=x,dc=y'],
    ['contoso/ Block Basic', 'block basic'],
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
    ['3/24/2026 11:30 PM -05:00', '2026-03-25T04:30:00'],
    ['24/3/2026 01:30:00 +0200', '2026-03-23T23:30:00'],
    ['3/24/2026 12:05 AM', '2026-03-24T00:05:00'],
    ['3/24/2026 12:05 p.m.', '2026-03-24T12:05:00'],
    ['3/24/2026 24:00', null],
    ['3/24/2026 10:60', null],
    ['3/24/2026 10:00:60', null],
    ['3/24-2026', null],
    ['24-03-2026', '2026-03-24'],
    ['20260324', '2026-03-24'],
    ['20261324', null],
    ['1989-12-31', null],
    ['1990-01-01', '1990-01-01'],
    ['2199-12-31', '2199-12-31'],
    ['2200-01-01', null],
    [' 2026-03-24 08.41 ', '2026-03-24T08:41:00'],
    ['2026-03-24, 08:41:07.123 UTC', '2026-03-24T08:41:07'],
    ['/Date(1777880361000)/', '2026-05-04T07:39:21'],
    ['\\/Date(1777880361000+0200)\\/', '2026-05-04T07:39:21'],
    ['1777880361', '2026-05-04T07:39:21'],
    ['1777880361000', '2026-05-04T07:39:21'],
    ['177788036', null],
    ['24 Mar 2026', '2026-03-24'],
    ['Tue, 24 Mar 2026 08:41:07 GMT', '2026-03-24T08:41:07'],
    ['24. Mär. 2026', '2026-03-24'],
    ['24 de marzo de 2026', '2026-03-24'],
    ['24 février 2026', '2026-02-24'],
    ['24 Mei 2026', '2026-05-24'],
    ['24 Agt 2026', '2026-08-24'],
    ['24 Agustus 2026', '2026-08-24'],
    ['24 Okt 2026', '2026-10-24'],
    // Months by their beginning alone, in the eight languages.
    ['24 Januar 2026', '2026-01-24'],
    ['24 enero 2026', '2026-01-24'],
    ['24 gennaio 2026', '2026-01-24'],
    ['24 Pebruari 2026', null],
    ['24 fevereiro 2026', '2026-02-24'],
    ['24 maart 2026', '2026-03-24'],
    ['24 mrt 2026', '2026-03-24'],
    ['24 abril 2026', '2026-04-24'],
    ['24 avril 2026', '2026-04-24'],
    ['24 apr 2026', '2026-04-24'],
    ['24 Mai 2026', '2026-05-24'],
    ['24 mayo 2026', '2026-05-24'],
    ['24 maggio 2026', '2026-05-24'],
    ['24 juin 2026', '2026-06-24'],
    ['24 giugno 2026', '2026-06-24'],
    ['24 juillet 2026', '2026-07-24'],
    ['24 luglio 2026', '2026-07-24'],
    ['24 août 2026', '2026-08-24'],
    ['24 aout 2026', '2026-08-24'],
    ['24 agosto 2026', '2026-08-24'],
    ['24 settembre 2026', '2026-09-24'],
    ['24 Sep 2026', '2026-09-24'],
    ['24 outubro 2026', '2026-10-24'],
    ['24 ottobre 2026', '2026-10-24'],
    ['24 octobre 2026', '2026-10-24'],
    ['24 November 2026', '2026-11-24'],
    ['24 décembre 2026', '2026-12-24'],
    ['24 dicembre 2026', '2026-12-24'],
    ['24 Desember 2026', '2026-12-24'],
    ['24 xjan 2026', null],
    ['24 xfeb 2026', null],
    ['24 xmar 2026', null],
    ['24 xapr 2026', null],
    ['24 xmai 2026', null],
    ['24 xjun 2026', null],
    ['24 xjul 2026', null],
    ['24 xaug 2026', null],
    ['24 xsep 2026', null],
    ['24 xokt 2026', null],
    ['24 xnov 2026', null],
    ['24 xdez 2026', null],
    ['x1777880361', null],
    ['1777880361x', null],
    ['x/Date(1777880361000)/', null],
    ['/Date(1777880361000)/x', null],
    ['31/4/2026', null],
    ['3/24/2026 10:00:59', '2026-03-24T10:00:59'],
    ['2026-03-24 10', null],
    ['2026-03-24T10:00 +0530', '2026-03-24T04:30:00'],
    ['2026-03-24T24:00', null],
    ['24 Xyz 2026', null],
    ['March 24, 2026', '2026-03-24'],
    ['Tuesday, Dez 24 2026 10:00', '2026-12-24T10:00:00'],
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
    expect(read(['5/5/2026']).unclear).toBe(false);
    expect(read(['13/13/2026']).unclear).toBe(false);
    expect(read(['']).moments).toEqual([null]);
    expect(new Dates(null).moment(null)).toBeNull();
    expect([new Dates(null).note(''), new Dates(null).note(undefined)]).toEqual([null, null]);
  });

  test('what the file shows wins over what was said, and a file that shows both leaves the twofold ones open', () => {
    expect(read(['3/4/2026', '3/24/2026'], 'dmy').moments).toEqual(['2026-03-04', '2026-03-24']);
    expect(read(['3/4/2026', '3/24/2026', '24/3/2026'])).toEqual({
      moments: [null, '2026-03-24', '2026-03-24'],
      unclear: true,
    });
  });
});
