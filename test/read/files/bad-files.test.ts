import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBytes, readText } from './read-fixture.ts';

const HEADER =
  'date,senderName,senderDomain,authMethod,original_client_ip,tls_version,tls_cipher,message_count,message_id\n';
const row = (name: string, count = 1): string =>
  `3/24/2026,${name},fabrikam.example,Basic,203.0.113.1,TLS1_2,x,${count},<${name}>\n`;

describe('a file that can not be read says why, and never throws', () => {
  test('a workbook, an archive, a picture, nothing at all', async () => {
    const workbook = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      Buffer.alloc(26),
      Buffer.from('[Content_Types].xml'),
      deflateRawSync('x'),
    ]);
    expect((await readBytes(workbook)).report).toMatchObject({ problem: 'spreadsheet', kind: 'spreadsheet', read: 0 });
    const archive = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), Buffer.from('report.csv')]);
    expect((await readBytes(archive)).report).toMatchObject({ problem: 'archive', kind: 'archive' });
    expect((await readBytes(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).report.problem).toBe('spreadsheet');
    expect((await readBytes(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 0]))).report.problem).toBe('notText');
    expect((await readBytes(Buffer.alloc(0))).report.problem).toBe('empty');
    expect((await readText('\n \n')).report.problem).toBe('empty');
  });

  test('a table of something else, and prose', async () => {
    expect((await readText('colour,size\nred,4\n')).report).toMatchObject({ problem: 'notRecognised', read: 0 });
    expect((await readText('Dear all,\nplease find attached.\n')).report).toMatchObject({
      problem: 'notRecognised',
      read: 0,
    });
    expect((await readText('{"a":1')).report.problem).toBe('brokenJson');
  });

  test('a table without rows is named, and says nothing', async () => {
    expect((await readText(HEADER)).report).toMatchObject({ kind: 'smtpAuthReport', problem: null, rows: 0, read: 0 });
  });

  test('half a file: the last row is left out, and said so', async () => {
    const half = HEADER + row('one') + row('two') + row('three').slice(0, 30);
    expect((await readText(half)).report).toMatchObject({ rows: 3, read: 2, reasons: { cutOff: 1 } });
    const open = `${HEADER}${row('one')}3/24/2026,"two`;
    expect((await readText(open)).report).toMatchObject({ rows: 2, read: 1, reasons: { cutOff: 1 } });
  });

  test('a row without an end, and one of many columns, end their file after what was read', async () => {
    const long = `${HEADER}${row('one')}3/24/2026,"${'x'.repeat(1_100_000)}`;
    expect((await readText(long)).report).toMatchObject({ problem: 'rowTooLong', read: 1 });
    const wide = `${HEADER}${row('one')}${'x,'.repeat(2_001)}\n${row('two')}`;
    expect((await readText(wide)).report).toMatchObject({ problem: 'tooManyColumns', read: 1 });
  });

  test('cells too many would stand under the wrong names', async () => {
    const text = `${HEADER}${row('one').replace(',x,', ',x, y,')}${row('two').trimEnd()},\n`;
    expect((await readText(text)).report).toMatchObject({ read: 1, reasons: { columnCount: 1 } });
  });

  test('a letter that is not in the encoding is noted', async () => {
    const bytes = Buffer.concat([
      Buffer.from(HEADER + row('one').repeat(2_000)),
      Buffer.from([0xff]),
      Buffer.from(row('two')),
    ]);
    expect((await readBytes(bytes)).report.notes).toContain('oddLetters');
  });

  test('a formula is a name like any other', async () => {
    const { statements } = await readText('Address,Owner\nscanner@fabrikam.example,"=HYPERLINK(""http://x"")"\n');
    expect(statements).toMatchObject([{ is: 'owner', name: '=HYPERLINK("http://x")' }]);
  });
});
