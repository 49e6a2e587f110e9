import { describe, expect, test } from 'vitest';
import { signInLog } from '../../../src/read/entra/sign-in-log.ts';

/** Each entry in short: its number, its client, its time. */
const entries = (text: string): string[] =>
  signInLog(text).map(({ code, client, at }) =>
    [code, client, at].filter((part) => part !== null && part !== '').join(' '),
  );

describe('an export as a table', () => {
  const table = (delimiter: string, ...rows: readonly (readonly string[])[]): string =>
    [['Date (UTC)', 'Request ID', 'Username', 'Client app', 'Sign-in error code'], ...rows]
      .map((row) => row.join(delimiter))
      .join('\n');
  const smtp = (at: string, code: string): string[] => [at, '1', 'scan@contoso.com', 'Authenticated SMTP', code];

  test.each([',', ';', '\t'])('divided by %j', (delimiter) => {
    expect(signInLog(table(delimiter, smtp('2026-11-20T08:15:02Z', '50126')))).toEqual([
      {
        at: '2026-11-20T08:15:02Z',
        user: 'scan@contoso.com',
        client: 'Authenticated SMTP',
        code: 50126,
        reason: null,
        policies: [],
      },
    ]);
  });

  test('the newest comes first, and one over SMTP goes before others', () => {
    const text = table(
      ',',
      smtp('2026-11-19T08:15:02Z', '50126'),
      ['2026-11-21T08:15:02Z', '1', 'x', 'Other clients', '50053'],
      smtp('2026-11-20 08:15:02', '53003'),
    );
    expect(entries(text)).toEqual([
      '53003 Authenticated SMTP 2026-11-20T08:15:02Z',
      '50126 Authenticated SMTP 2026-11-19T08:15:02Z',
    ]);
  });

  test('without one over SMTP those of clients count that can be one', () => {
    const text = table(
      ',',
      ['2026-11-21T08:15:02Z', '1', 'x', 'Browser', '50053'],
      ['2026-11-21T08:15:02Z', '1', 'x', 'IMAP4', '50053'],
      ['2026-11-20T08:15:02Z', '1', 'x', 'Mobile Apps and Desktop clients', '50126'],
    );
    expect(entries(text)).toEqual(['50126 Mobile Apps and Desktop clients 2026-11-20T08:15:02Z']);
  });

  test('a row without a number, and a time that can be two, are left out', () => {
    const text = table(
      ',',
      smtp('2026-11-20T08:15:02Z', 'none'),
      smtp('2026-11-20T08:15:02Z', '123456789'),
      smtp('11/12/2026 8:15', '50126'),
    );
    expect(entries(text)).toEqual(['50126 Authenticated SMTP']);
  });

  test.each<[string, string[]]>([
    ['Failure', ['Conditional Access']],
    ['Success', []],
    ['Not Applied', []],
  ])('its column says whether a policy refused: %s', (policy, policies) => {
    const head = 'Date (UTC),Username,Client app,Sign-in error code,Failure reason,Status,Conditional Access';
    const row = `2026-11-20T08:15:02Z,x,SMTP,50158,"External security, not satisfied",Failure,${policy}`;
    expect(signInLog(`x\n\ufeff${head}\n${row}`)).toEqual([
      {
        at: '2026-11-20T08:15:02Z',
        user: 'x',
        client: 'SMTP',
        code: 50158,
        reason: 'External security, not satisfied',
        policies,
      },
    ]);
  });

  test('a line with few columns is no header', () => {
    expect(entries('Sign-in error code, x\n50126, y')).toEqual([]);
  });
});

describe('a copied pane', () => {
  test.each<[string, string[]]>([
    ['Sign-in error code\n50126\nClient app\nAuthenticated SMTP', ['50126 Authenticated SMTP']],
    ['Sign-in error code: 50126', ['50126']],
    ['"Sign-in error code" | 50126', ['50126']],
    ['Anmeldefehlercode\t50053\nClient-App\tAuthenticated SMTP', ['50053 Authenticated SMTP']],
    ['"clientAppUsed":"SMTP","status":{"errorCode":50126}', ['50126']],
    ['"clientAppUsed":"SMTP","errorCode" : "50126"', ['50126']],
    ['Authenticated SMTP, error code: 50126', ['50126 Authenticated SMTP']],
    ['Authenticated SMTP AADSTS50126', ['50126 Authenticated SMTP']],
    ['Authenticated SMTP was refused with 50126', ['50126 Authenticated SMTP']],
    ['Authenticated SMTP was refused with 12345', []],
    ['Authenticated SMTP on 2026-50126', []],
    ['Sign-in error code 50126 at 2026-11-20T08:15:02.123Z', ['50126 2026-11-20T08:15:02Z']],
    // Another client's sign-in says nothing of sending.
    ['Sign-in error code 50126\nClient app Browser', []],
    ['Sign-in error code 50126\nClient app: IMAP4', []],
    ['Sign-in error code 50126\nClient app Other clients', ['50126']],
    ['Sign-in error code: none', []],
  ])('%j: %j', (text, found) => {
    expect(entries(text)).toEqual(found);
  });

  test('tells its reason, and that a policy refused', () => {
    const [entry] = signInLog(
      'Sign-in error code 53003\nFailure reason: Access has been blocked.\nConditional Access: Failure',
    );
    expect(entry).toMatchObject({ reason: 'Access has been blocked.', policies: ['Conditional Access'], user: null });
    expect(signInLog('Sign-in error code 53003\nConditional Access: Success')[0]).toMatchObject({
      reason: null,
      policies: [],
    });
  });
});

describe('an entry that a person tells of', () => {
  test.each<[string, string[]]>([
    ['The sign-in logs say 50126', ['50126']],
    ['50126 in the Entra log', ['50126']],
    ['Im Anmeldeprotokoll steht 50126', ['50126']],
    ['The sign-in logs say 12345', []],
    ['The sign-in logs of 20.50126 say no', []],
    ['The sign-in logs show nothing', []],
    [`The sign-in logs ${'x '.repeat(90)} 50126`, []],
    [`50126 ${'x '.repeat(70)} in the sign-in logs`, []],
    [`50126 ${'x '.repeat(50)} in the sign-in logs`, ['50126']],
    ['We saw 50126', []],
    [`The sign-in logs say 50126${' '.repeat(4_000)}`, []],
  ])('%.60j: %j', (text, found) => {
    expect(entries(text)).toEqual(found);
  });
});
