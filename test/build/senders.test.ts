import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SENDER_FIELDS } from '../fleet/sender-fields.ts';

const folder = mkdtempSync(join(tmpdir(), 'senders-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file into the folder of the test, and gives its path. */
function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command as npm does. */
function run(...args: string[]) {
  const done = spawnSync(process.execPath, ['src/build/senders.ts', ...args], { encoding: 'utf8' });
  const lines = done.stdout.split('\n').filter((line) => line !== '');
  return { status: done.status, lines: lines.map((line): unknown => JSON.parse(line)), stderr: done.stderr };
}

const REPORT =
  'date,senderName,senderDomain,authMethod,original_client_ip,tls_version,tls_cipher,message_count,message_id\r\n' +
  '3/4/2026,Zebra,fabrikam.example,Basic,203.0.113.10,TLS1_2,x,14,<1>\r\n' +
  '3/4/2026,app,fabrikam.example,OAuth,198.51.100.7,TLS1_3,x,2,<2>\r\n';

describe('npm run senders', () => {
  test('prints one object a line by address, exactly these fields, and the totals on the last', () => {
    const path = put('report.csv', Buffer.from(`\ufeff${REPORT}`, 'utf16le'));
    const { status, lines } = run('--dates', 'mdy', '--today', '2026-11-28', path);
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      { address: 'app@fabrikam.example', authentication: 'oauth', atRetirement: 'continues' },
      {
        address: 'zebra@fabrikam.example',
        authentication: 'basic',
        messages: 14,
        lastSeen: '2026-03-04',
        ips: ['203.0.113.10'],
        tls: ['1.2'],
        smtpAuth: { own: 'unknown', inForce: 'unknown' },
        basicAllowedByPolicy: 'unknown',
        blockedBy: [],
        atRetirement: 'stops',
        conflicts: [],
        owner: null,
        client: null,
      },
      {},
    ]);
    expect(Object.keys(lines[1] as object)).toEqual(SENDER_FIELDS);
    expect(lines[2]).toEqual({
      senders: 2,
      basic: 1,
      oauth: 1,
      both: 0,
      unknown: 0,
      stops: 1,
      alreadyBlocked: 0,
      continues: 1,
      files: [{ name: 'report.csv', kind: 'smtpAuthReport', rows: 2, read: 2, skipped: 0 }],
    });
  });

  test('dates that could be two days are null, and said so', () => {
    const { status, lines, stderr } = run(put('report.csv', REPORT));
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({ lastSeen: null });
    expect(stderr).toContain('--dates');
  });

  test('ends with 2 where a file cannot be read at all, and reads the others', () => {
    const workbook = put('report.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from('xl/workbook.xml')]));
    const { status, lines, stderr } = run(workbook, put('report.csv', REPORT));
    expect(status).toBe(2);
    expect(lines).toHaveLength(3);
    expect(stderr).toContain('Save it as CSV');
    expect(run(join(folder, 'missing.csv')).status).toBe(2);
  });

  test('says how it is used', () => {
    expect(run()).toMatchObject({ status: 2, lines: [] });
    expect(run('--dates', 'ymd', 'x.csv').stderr).toContain('dmy or mdy');
    expect(run('--nothing').stderr).toContain('Usage');
  });
});
