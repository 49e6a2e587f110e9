import { describe, expect, test } from 'vitest';
import { splitRow } from '../../../src/read/text/csv.ts';
import { entity } from '../../../src/read/text/entities.ts';
import { jsonIn } from '../../../src/read/text/json-in.ts';
import { decodeBase64, decodeMime } from '../../../src/read/text/mime.ts';
import { normalise, tighten } from '../../../src/read/text/normalise.ts';
import { decodeUrls } from '../../../src/read/text/url-encoding.ts';

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

test.each([
  ['a,b,,c', ['a', 'b', '', 'c']],
  [' a , b ', ['a', 'b']],
  ['"a, b",c', ['a, b', 'c']],
  ['"a ""quoted"" word",b', ['a "quoted" word', 'b']],
  ['"",b', ['', 'b']],
  ['"""",b', ['"', 'b']],
  ['a,"b', ['a', 'b']],
  ['" a "," b"', ['a', 'b']],
  ['', ['']],
])('the row %s holds %j', (line, values) => {
  expect(splitRow(line, ',')).toEqual(values);
  expect(splitRow(line.replaceAll(',', ';'), ';')).toEqual(values.map((value) => value.replaceAll(',', ';')));
});

test.each([
  ['?error=535%205.7.139%20Authentication%20unsuccessful', '?error=535 5.7.139 Authentication unsuccessful'],
  ['?e=535%25205.7.3%2520Authentication%2520unsuccessful', '?e=535 5.7.3 Authentication unsuccessful'],
  ['message=535+5.7.3+Authentication+unsuccessful&next=a+b', 'message=535 5.7.3 Authentication unsuccessful&next=a b'],
  ['message=535+5.7.3+Anmeldung+f%C3%BCr+x', 'message=535 5.7.3 Anmeldung für x'],
  // What is no sentence stays, and so does what is no UTF-8.
  ['password=a%20b', 'password=a%20b'],
  ['https://contoso.com/a+b', 'https://contoso.com/a+b'],
  ['d+5.a', 'd+5.a'],
  ['?e=a%20b%20%FF', '?e=a b%20%FF'],
  ['535+5.7.3', '535 5.7.3'],
])('the address %s reads %s', (text, plain) => {
  expect(decodeUrls(text)).toBe(plain);
});

describe('mail as raw source', () => {
  test.each([
    ['=C3=9Cbertragung gescheitert', 'Übertragung gescheitert'],
    ['a=3Db', 'a=3Db'],
    ['Content-Transfer-Encoding: quoted-printable\na=3Db', 'Content-Transfer-Encoding: quoted-printable\na=b'],
    [
      'Content-Transfer-Encoding: Quoted-Printable\nAuthentication unsuc=\ncessful',
      'Content-Transfer-Encoding: Quoted-Printable\nAuthentication unsuccessful',
    ],
    [
      'f=FCr =E4hnliches, Content-Transfer-Encoding: quoted-printable',
      'für ähnliches, Content-Transfer-Encoding: quoted-printable',
    ],
    // Prose of the usual width may end with a soft break, a short line and base64 don't.
    [
      '535 5.7.139 Authentication unsuccessful, the user credentials were inc=\norrect.',
      '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
    ],
    ['a short line=\nb', 'a short line=\nb'],
    // What looks like base64 has digits, or capitals inside; a word of four letters has neither.
    [
      `${'the words of a sentence '.repeat(2)}end with abcdEfg=\nnext`,
      `${'the words of a sentence '.repeat(2)}end with abcdEfg=\nnext`,
    ],
    [
      `${'the words of a sentence '.repeat(2)}end with abc4efg=\nnext`,
      `${'the words of a sentence '.repeat(2)}end with abc4efg=\nnext`,
    ],
    [
      `${'the words of a sentence '.repeat(2)}end with abcdefg=\nnext`,
      `${'the words of a sentence '.repeat(2)}end with abcdefgnext`,
    ],
    [
      `${'the words of a sentence '.repeat(2)}end with Abcdefg=\nnext`,
      `${'the words of a sentence '.repeat(2)}end with Abcdefgnext`,
    ],
    [
      `${'the words of a sentence '.repeat(2)}end with abcd-Efg=\nnext`,
      `${'the words of a sentence '.repeat(2)}end with abcd-Efgnext`,
    ],
    [`token ${'aB1+'.repeat(15)}aB1=\nnext`, `token ${'aB1+'.repeat(15)}aB1=\nnext`],
    [`${'x'.repeat(60)}=\nnext`, `${'x'.repeat(60)}=\nnext`],
  ])('%j is %j', (source, text) => {
    expect(decodeMime(source)).toBe(text);
  });

  const head = 'Content-Transfer-Encoding: base64';
  const body = base64('535 5.7.3 Authentication unsuccessful [FR0P281CA0077] für den Scanner im Flur');
  const plain = '535 5.7.3 Authentication unsuccessful [FR0P281CA0077] für den Scanner im Flur';
  test.each([
    [`${head}\n\n${body}\n\nend`, `${head}\n\n${plain}\n\nend`],
    [
      `${head.toLowerCase().replace(' ', '')}\n${body.slice(0, 40)}\n${body.slice(40)}`,
      `${head.toLowerCase().replace(' ', '')}\n${plain}`,
    ],
    // Each part says so itself.
    [`${head}\n${body}\n--x\n${body}`, `${head}\n${plain}\n--x\n${body}`],
    [`${head}\n${body}\n--x\n${head}\n${body}\n`, `${head}\n${plain}\n--x\n${head}\n${plain}\n`],
    [`${body}\n`, `${body}\n`],
    [`${body}\n${head}\n${body}`, `${body}\n${head}\n${plain}`],
    [`The header says ${head}\n${body}`, `The header says ${head}\n${body}`],
    [`${head}\n> ${body}\n`, `${head}\n> ${body}\n`],
    [`${head}\n${body} and more\n`, `${head}\n${body} and more\n`],
    [`${head}\n${body.slice(0, 40)}\n${body.slice(40)}\nnot: encoded`, `${head}\n${plain}\nnot: encoded`],
    [`${head}\nshort\n`, `${head}\nshort\n`],
    // Bytes that are no text stay as they stood.
    [`${head}\n${'/////'.repeat(8)}\n${'/////'.repeat(8)}`, `${head}\n${'/////'.repeat(8)}\n${'/////'.repeat(8)}`],
  ])('%j is %j', (source, text) => {
    expect(decodeMime(source)).toBe(text);
  });

  test('base64 is text or nothing', () => {
    expect(decodeBase64(base64('für'))).toBe('für');
    expect([decodeBase64('/w=='), decodeBase64('?')]).toEqual([null, null]);
  });
});

describe('a text is read as a person would', () => {
  test.each([
    ['one\r\ntwo\rthree\u2028four\u2029five', 'one\ntwo\nthree\nfour\nfive'],
    ['\u001b[1;31m535\u001b[0m', '535'],
    ['5\u200b35\u00ad 5.7\u202e.3\ufeff', '535 5.7.3'],
    ['ÿþ535', '535'],
    ['‘a’ “b” «c» – d\u00a0e', '\'a\' "b" "c" - d e'],
    ['５３５　５．７．３', '535 5.7.3'],
    ['a<br>b<BR />c', 'a\nb\nc'],
    ['<p>a</p><div class="x">b</div>', '\na\n\nb\n'],
    ['<span style="x">a</span><b>b</b>', ' a  b '],
    ['&amp;lt;a&amp;gt; &amp; b', '<a> & b'],
    ['a &lt; b', 'a < b'],
    ['a <x@contoso.com> b', 'a <x@contoso.com> b'],
    [String.raw`one\r\ntwo\nthree`, 'one\ntwo\nthree'],
    [String.raw`one\\r\\ntwo`, 'one\ntwo'],
    [String.raw`C:\new\names and D:\a\nb`, String.raw`C:\new\names and D:\a\nb`],
    [String.raw`\"535\" \u0027x\u0027 \u000a a\/b`, '"535" \'x\'   a/b'],
    [String.raw`{\\\"a\\\"}`, '{"a"}'],
    ['a<CRLF>b<CR><LF>c␍␊d[CRLF]e', 'a\nb\nc\nd\ne'],
    ['> > quoted\n| a cell\n>', 'quoted\na cell\n>'],
    ['  • point\n * Connected', '* point\n* Connected'],
    ['•   far point, and • one inside', '* far point, and • one inside'],
    ['>quoted\n|cell', 'quoted\ncell'],
    ['a ÿþ b', 'a ÿþ b'],
    ['\u001b535', '535'],
    ['<h1>a</h1><pre>b</pre><h7>', '\na\n\nb\n<h7>'],
    [String.raw`\u0020x\u0021`, ' x!'],
    [String.raw`C:\\temp and D:\\share`, String.raw`C:\temp and D:\\share`],
  ])('%j is %j', (source, text) => {
    expect(normalise(source)).toBe(text);
  });

  test('without case, blanks, quotes and emphasis sentences are found however they were wrapped', () => {
    expect(tighten(' \t\n"')).toBe('');
    expect(tighten('**Authentication**\n  "Un_successful"\t`x`')).toBe('authenticationunsuccessfulx');
  });

  test.each([
    ['eacute', 'é'],
    ['EACUTE', 'é'],
    ['Eacute', 'É'],
    ['#233', 'é'],
    ['#xE9', 'é'],
    ['#Xe9', 'é'],
    ['#10', '\n'],
    ['#13', '\n'],
    ['#32', ' '],
    ['#31', undefined],
    ['#xD7FF', '\ud7ff'],
    ['#xD800', undefined],
    ['#x', undefined],
    ['nothing', undefined],
    ['x#x41', undefined],
    // The characters of error pages that ISO 8859-1 lacks, as the HTML standard names them.
    ['apos', "'"],
    ['lsquo', '‘'],
    ['rsquo', '’'],
    ['sbquo', '‚'],
    ['ldquo', '“'],
    ['rdquo', '”'],
    ['bdquo', '„'],
    ['ndash', '–'],
    ['mdash', '—'],
    ['hellip', '…'],
    ['OElig', 'Œ'],
    ['oelig', 'œ'],
    ['Scaron', 'Š'],
    ['scaron', 'š'],
    ['bull', '•'],
    ['euro', '€'],
    ['rarr', '→'],
    ['larr', '←'],
    ['nbsp', '\u00a0'],
    ['yuml', 'ÿ'],
  ])('&%s; is %j', (name, character) => {
    expect(entity(name)).toBe(character);
  });
});

describe('JSON in a text', () => {
  test.each<[string, unknown[]]>([
    ['{"a":1}', [{ a: 1 }]],
    ['\ufeff  [1]', [[1]]],
    ['PS C:\\> Get-X | ConvertTo-Json\n{ "a": 1 }\nPS C:\\>', [{ a: 1 }]],
    ['the answer: [ {"a":1} ] and more', [[{ a: 1 }]]],
    ['"{\\"a\\":1}"', [{ a: 1 }]],
    ['{"a":', []],
    ['a { b } c', []],
    ['} {"a"', []],
    ['"a"', []],
    ['7', []],
    ['null', []],
    ['', []],
    // An answer in its wrapping.
    ['{"status":200,"body":{"a":1}}', [{ a: 1 }]],
    ['{"data":{"a":1}}', [{ a: 1 }]],
    ['{"body":"x","a":1}', [{ body: 'x', a: 1 }]],
    ['{"body":null,"data":{"a":1}}', [{ a: 1 }]],
    ['{"b":1,"c":2,"d":3,"e":4,"body":{"a":1}}', [{ b: 1, c: 2, d: 3, e: 4, body: { a: 1 } }]],
    ['{"b":1,"c":2,"d":3,"body":{"a":1}}', [{ a: 1 }]],
    ['{"responses":[{"id":"1","status":200,"body":{"a":1}},{"body":{"b":2}}]}', [{ a: 1 }]],
    ['{"responses":[[1,2]]}', [[1, 2]]],
    ['{"responses":[7]}', [7]],
    ['{"body":null}', [{ body: null }]],
    [`[\n${' '.repeat(30)}{"a":1}]`, [[{ a: 1 }]]],
    [`see:\n{\n${' '.repeat(30)}"a":1}`, [{ a: 1 }]],
    [' \n\t{"a":1}\n', [{ a: 1 }]],
    ['see } and then {"a', []],
    ['{"a":1}{"b":2}', []],
    ['"x"', []],
    ['"\\"{\\\\\\"a\\\\\\":1}\\""', [{ a: 1 }]],
    ['"a {\\"b\\":1}"', []],
    ['{"responses":{"a":1}}', [{ responses: { a: 1 } }]],
  ])('of %s is %j', (text, values) => {
    expect(jsonIn(text)).toEqual(values);
  });

  test('nests as deep as an answer does, and no deeper', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(jsonIn(nested(200))).toHaveLength(1);
    expect(jsonIn(nested(201))).toEqual([]);
    expect(jsonIn(`[${'[],'.repeat(300)}{}]`)).toHaveLength(1);
    expect(jsonIn(`[${'{},'.repeat(300)}{}]`)).toHaveLength(1);
    expect(jsonIn(`${'{"a":'.repeat(201)}1${'}'.repeat(201)}`)).toEqual([]);
  });
});
