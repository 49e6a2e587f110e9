import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeSearch, type SearchRow } from '../../src/ui/search/search-rows.ts';

/** The index of each language, as it is fetched with the first sign of a person on the page that searches. */
const indexes = globSync('dist/*/search.json').map((file) => {
  const text = readFileSync(file, 'utf8');
  return { lang: file.split(/[\\/]/)[1] ?? '', text, rows: JSON.parse(text) as SearchRow[] };
});
/** Budget of one language's index, in bytes packed. */
const MOST = 30_000;

/** What people type, and what must stand first. */
const FIRST: readonly [query: string, address: string][] = [
  [
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    'errors/smtpAuthDisabledForTenant/',
  ],
  [
    'SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled',
    'errors/smtpAuthDisabledForMailbox/',
  ],
  ['550 5.7.30', 'errors/basicNotSupported/'],
  ['5.7.60', 'errors/sendAsNotPermitted/'],
  ['Client does not have permissions to send as this sender', 'errors/sendAsNotPermitted/'],
  ['did not meet the criteria to be authenticated', 'errors/criteriaNotMet/'],
  ['bizhub', 'clients/konicaBizhub/'],
  ['nodemailer', 'clients/nodemailer/'],
  ['NODEMAIL', 'clients/nodemailer/'],
  ['Set-CASMailbox', 'article/#remedy-enableMailboxSmtpAuth'],
  ['getaddrinfo ENOTFOUND smtp.office365.com', 'errors/nameNotFound/'],
];
/** The same in words of one language. */
const FIRST_IN: Readonly<Record<string, typeof FIRST>> = {
  en: [
    ['who still uses basic', 'senders/'],
    ['embed wiki', 'builder/'],
  ],
  id: [['nama pengguna atau kata sandi salah', 'errors/credentialsIncorrect/']],
};

test('there is an index for every language', () => {
  expect(indexes.map(({ lang }) => lang)).toEqual(expect.arrayContaining(['en', 'id']));
});

describe.each(indexes)('the index in $lang', ({ lang, text, rows }) => {
  test(`is at most ${MOST} bytes packed`, () => {
    const packed = brotliCompressSync(text).length;
    console.log(`search index ${lang}: ${packed} of ${MOST} bytes, ${rows.length} rows`);
    expect(packed).toBeLessThanOrEqual(MOST);
  });

  test('leads to pages and sections that exist', () => {
    for (const [, address] of rows) {
      const [path = '', anchor] = address.split('#');
      const html = pageAt(`dist/${lang}/${path}index.html`);
      if (anchor !== undefined) expect(html.includes(`id="${anchor}"`), address).toBe(true);
    }
  });

  const find = makeSearch(rows);
  test.each([...FIRST, ...(FIRST_IN[lang] ?? [])])('%s', (query, address) => {
    expect(find(query)[0]?.address).toBe(address);
  });

  test('a bare code finds every reply that carries it', () => {
    const found = find('5.7.139').map((hit) => hit.address);
    expect(found.length).toBeGreaterThan(8);
    expect(found.every((address) => address.startsWith('errors/'))).toBe(true);
  });

  test('nothing is found for nothing, or for words that stand nowhere', () => {
    for (const query of ['', '   ', '…', 'qqxxyzzy']) expect(find(query)).toEqual([]);
  });
});

const read = new Map<string, string>();
function pageAt(file: string): string {
  const html = read.get(file) ?? readFileSync(file, 'utf8');
  read.set(file, html);
  return html;
}
