import { expect, test } from 'vitest';
import { read } from '../../../src/read/index.ts';
import { addressesIn } from '../../../src/read/personal/addresses-in.ts';
import { ownWords } from '../../../src/read/redact/struck-text.ts';

const REFUSED = '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.';

test('an address that a text names as an account comes before the others', () => {
  const text = `From: info@fabrikam.example\nuser=Scans@fabrikam.example\n${REFUSED}`;
  expect(read(text).addresses).toEqual(['scans@fabrikam.example', 'info@fabrikam.example']);
});

test.each([
  `smtp://app:Tangerine77@smtp.office365.com:587\n${REFUSED}`,
  `password: Tangerine77@fabrikam.example\n${REFUSED}`,
  `Message-ID: <1a2b@fabrikam.example>\n${REFUSED}`,
  `${REFUSED} [FR0P281CA0077@DEUP281.PROD.OUTLOOK.COM]`,
])('a password, a server and the id of a message are no address: %s', (text) => {
  expect(read(text).addresses).toEqual([]);
});

test('no more are offered than a person chooses from', () => {
  const many = Array.from({ length: 40 }, (_, index) => `To: m${index}@fabrikam.example`).join('\n');
  expect(read(`${many}\n${REFUSED}`).addresses).toHaveLength(6);
});

const addresses = (text: string): string[] => addressesIn(ownWords(text));

test.each<[string, string[]]>([
  ['user: A@contoso.com, b@contoso.com, A@contoso.com', ['a@contoso.com', 'b@contoso.com']],
  ['b@contoso.com, user name = a@contoso.com', ['a@contoso.com', 'b@contoso.com']],
  ['b@contoso.com, UserPrincipalName : a@contoso.com', ['a@contoso.com', 'b@contoso.com']],
  ['b@contoso.com, auth_user=<a@contoso.com>', ['a@contoso.com', 'b@contoso.com']],
  ['b@contoso.com, the user is a@contoso.com', ['b@contoso.com', 'a@contoso.com']],
  ['b@contoso.com, username: a@contoso.com', ['a@contoso.com', 'b@contoso.com']],
  ['b@contoso.com, authentication: a@contoso.com', ['a@contoso.com', 'b@contoso.com']],
  ['b@contoso.com, sign in: a@contoso.com', ['a@contoso.com', 'b@contoso.com']],
  ['a@office365.com', []],
  ['a@exchangelabs.com', []],
  ['a@office365.com.contoso.com', ['a@office365.com.contoso.com']],
  ['Message-ID unknown: a@contoso.com', ['a@contoso.com']],
  ['250 2.0.0 OK <x>, a@contoso.com', ['a@contoso.com']],
  ['a@mail.contoso.python.org', []],
  ['a@contoso.python.org', ['a@contoso.python.org']],
  ['größe@büro.contoso.de', ['größe@büro.contoso.de']],
  ['a@contoso', []],
  ['a@smtp.contoso.com', []],
  ['a@nosmtp.contoso.com', ['a@nosmtp.contoso.com']],
  ['a@contoso.protection.outlook.com', []],
  ['a@outlook.com', ['a@outlook.com']],
  ['logo@2x.contoso.png', []],
  ['In-Reply-To: <1@contoso.com>', []],
  ['250 2.0.0 OK <1@contoso.com>', []],
  ['a message to <1@contoso.com>', ['1@contoso.com']],
])('the addresses of %j are %j', (text, found) => {
  expect(addresses(text)).toEqual(found);
});

test('six of those that sign in are enough', () => {
  const many = (mark: string): string => Array.from({ length: 8 }, (_, at) => `${mark}${at}@contoso.com`).join(' ');
  expect(addresses(`${many('to ')} ${many('user: m')}`)).toEqual([0, 1, 2, 3, 4, 5].map((at) => `m${at}@contoso.com`));
});
