import { describe, expect, test } from 'vitest';
import { readInDetail } from '../../src/read/index.ts';
import { prepared } from '../../src/read/prepare.ts';
import { strikeSecrets } from '../../src/read/redact/redact.ts';
import {
  bareToken,
  isAssessmentTable,
  mayBeStructured,
  namesCmdlet,
  namesSettings,
} from '../../src/read/structured/marks.ts';
import { readStructured } from '../../src/read/structured/read-structured.ts';
import { unstructured } from '../../src/read/structured/structured.ts';

const ready = (text: string) => prepared(strikeSecrets(text), text);
const base64 = (value: unknown): string => btoa(JSON.stringify(value)).replace(/=+$/, '');
const TOKEN = [
  base64({ alg: 'RS256', typ: 'JWT' }),
  base64({ aud: 'https://outlook.office365.com', exp: 1 }),
  'c2ln',
].join('.');

describe('what may be read as more than text', () => {
  test.each([
    ['the name of a setting', 'SmtpClientAuthenticationDisabled : True'],
    ['the name of a setting in any case', 'allowbasicauthsmtp: False'],
    ['the name of a setting in a page', 'Security Defaults: enabled'],
    ['a cmdlet', 'PS C:\\> Get-TransportConfig | fl'],
    ['the error of a cmdlet', '+ FullyQualifiedErrorId : x'],
    ['a token', TOKEN],
    ['a token with its command', `AUTH XOAUTH2 ${btoa(`user=a@contoso.com\u0001auth=Bearer ${TOKEN}\u0001\u0001`)}`],
    ['a token with its header', `Authorization: Bearer ${TOKEN}`],
    ['a token as an answer', `"access_token": "${TOKEN}"`],
    ['a table of an assessment', '"Control ID","Requirement"\n'],
    ['the frame of the collected settings', 'smtpAuthCollect1 begin'],
    ['JSON', '{"a":1}'],
  ])('%s', (_, text) => {
    expect(mayBeStructured(ready(text))).toBe(true);
  });

  test.each([
    [
      'a refusal of Exchange Online',
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    ],
    ['a sentence', 'Our scanner cannot send, the display shows an error.'],
    ['a word with a hyphen', 'budget-review, widget-x'],
    ['a bearer that was struck', 'Authorization: Bearer [removed]'],
    ['a control in a sentence', 'see Control ID 4'],
    ['braces of no JSON', 'a { b } c'],
  ])('but not %s', (_, text) => {
    expect(mayBeStructured(ready(text))).toBe(false);
  });

  test('a setting beside the sentence of a server counts', () => {
    const sentence = 'SmtpClientAuthentication is disabled for the Mailbox.';
    expect(namesSettings(`${sentence}\n${sentence}`)).toBe(false);
    expect(namesSettings(`${sentence}\nSmtpClientAuthenticationDisabled: True\n${sentence}`)).toBe(true);
  });

  test.each(['Get-X', 'set-casmailbox', 'Connect-ExchangeOnline', 'the cmdlet failed', 'fullyqualifiederrorid'])(
    '%s is a word of PowerShell',
    (text) => {
      expect(namesCmdlet(text)).toBe(true);
    },
  );

  test.each([
    ['Control ID,Requirement', true],
    ['\uFEFF"Control ID";"Requirement"', true],
    ['control id,x', false],
    ['x\nControl ID,Requirement', false],
    ['Control ID: 4', false],
  ])('%j as the head of an assessment: %s', (text, is) => {
    expect(isAssessmentTable(text)).toBe(is);
  });

  test.each([
    [' eyJh.b\r\n .c ', 'eyJh.b.c'],
    ['Bearer eyJh.b.c', 'eyJh.b.c'],
    ['authorization:Bearer eyJh.b.c', 'eyJh.b.c'],
    ['AUTH XOAUTH2 dXNlcj1h', 'dXNlcj1h'],
    ['AUTHENTICATE XOAUTH2 dXNlcj1h', 'dXNlcj1h'],
    ["'access_token': 'eyJh.b.c',", 'eyJh.b.c'],
    ['access_token=eyJh.b.c', 'eyJh.b.c'],
    ['see Bearer eyJh', 'seeBearereyJh'],
  ])('%j holds the token %s', (text, token) => {
    expect(bareToken(text)).toBe(token);
  });
});

describe('a text whose structured parts are read', () => {
  test('of a token is read once', () => {
    const found = readStructured(ready(TOKEN));
    expect(found.token).not.toBeNull();
    expect(found.tokenEvidence.length).toBeGreaterThan(0);
    expect(found.flat).toBe('');
  });

  test('an answer of Graph is no text; its error is one too', () => {
    const answer =
      '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#x","isEnabled":true,"id":"00000000-0000-0000-0000-000000000005"}';
    expect(readStructured(ready(answer))).toMatchObject({
      graph: { answer: 'securityDefaults' },
      flat: '',
      openPolicies: [],
    });
    const error =
      '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}';
    expect(readStructured(ready(error)).graph?.answer).toBe('error');
    expect(readStructured(ready(error)).flat).toContain('Insufficient privileges');
  });

  test('a text with nothing of it is left as it is, columns closed up', () => {
    const found = readStructured(ready('the   scanner  says: no'));
    expect(found).toEqual(unstructured(ready('the   scanner  says: no').text));
    expect(found.flat).toBe('the scanner says: no');
    expect(found.powershell).toEqual({ evidence: [], unclear: [], mailboxes: [], problem: null, recognised: false });
  });

  test('the output of a cmdlet counts once', () => {
    const { evidence } = readInDetail('Identity : Transport Settings\nSmtpClientAuthenticationDisabled : True');
    expect(evidence.filter(({ fact }) => fact === 'tenantSmtpAuth')).toHaveLength(1);
  });
});
