import { expect, test } from 'vitest';
import { read } from '../../../src/read/index.ts';

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
