import { describe, expect, test } from 'vitest';
import { type EntraReading, readEntra } from '../../../src/read/entra/entra-errors.ts';

/** What a text proves, as `fact=value`. */
const told = ({ evidence }: Pick<EntraReading, 'evidence'>): string =>
  evidence.map(({ fact, value }) => `${fact}=${value}`).join('; ');
const MSA = 'AADSTS50020: The endpoint cannot issue tokens from this API version for a Microsoft account.';

describe('numbers of Entra ID', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['AADSTS50126: Error validating credentials', [50126], []],
    ['aadsts 50126', [50126], []],
    ['AADSTS5012', [], []],
    ['"error_codes":[50126]', [50126], []],
    ['"error_codes" : [ 50126, 7 ]', [50126], []],
    ["'error_codes' = [50126]", [50126], []],
    ['https://login.microsoftonline.com/error?code=50126', [50126], []],
    ['Error Code: 50126', [50126], []],
    ['Fehlercode: "50126"', [50126], []],
    ['Troubleshooting details: 50126', [50126], []],
    // Behind "error code" only one of Entra's own counts; behind its own letters any.
    ['Error Code: 12345', [], []],
    ['AADSTS12345', [], [12345]],
    // Alone it is one, among other words none.
    ['50126', [50126], []],
    [' error: 50126. ', [50126], []],
    ['AADSTS #50126', [50126], []],
    ['12345', [], []],
    ['room 50126', [], []],
    [`50126${' '.repeat(40)}`, [], []],
    // Each once, in order.
    ['AADSTS50126 AADSTS53003 AADSTS50126', [50126, 53003], []],
    ['Error code: 53003 and AADSTS50126', [53003, 50126], []],
    // By the sentence, where no number stands there.
    ['The user account is disabled.', [50057], []],
    ['AADSTS50126 The user account is disabled.', [50126], []],
    ['hello', [], []],
  ])('%j: %j, unknown %j', (text, codes, unknown) => {
    const reading = readEntra(text);
    expect(reading.codes).toEqual(codes);
    expect(reading.unknown).toEqual(unknown);
    expect(reading.tokenRefused).toBe(codes.length + unknown.length > 0);
    expect(reading).toMatchObject({ fromLog: false, signIns: [] });
  });

  test('prove what the last of them proves, with it as the words', () => {
    const { evidence } = readEntra('AADSTS50126, then AADSTS700016');
    expect(evidence.map(({ words }) => words)).toEqual(evidence.map(() => 'AADSTS700016'));
    expect(evidence.every(({ origin }) => origin === 'transcript')).toBe(true);
    expect(told({ evidence })).toMatch(/^method=oauth; /);
    expect(told(readEntra('AADSTS12345'))).toBe('method=oauth; token=refused');
  });

  test('and a sentence that names a personal account proves the service', () => {
    expect(told(readEntra(MSA))).toContain('service=outlookConsumer');
    expect(told(readEntra(MSA.replace('this API version', 'here')))).not.toContain('service=');
    expect(told(readEntra('AADSTS50020: use a personal Microsoft account'))).toContain('service=outlookConsumer');
  });

  test('of many the last fifty are looked at', () => {
    const many = Array.from({ length: 60 }, (_, at) => `AADSTS${10_000 + at}`).join(' ');
    expect(readEntra(many).unknown).toHaveLength(50);
    expect(readEntra(many).unknown[0]).toBe(10_010);
  });
});

describe('OAuth’s name of an error', () => {
  test.each<[string, string | null]>([
    ['{"error":"invalid_grant"}', 'invalid_grant'],
    ["'error': 'Invalid_Client'", 'invalid_client'],
    ['error = consent_required', 'consent_required'],
    ['?error=access_denied&x', 'access_denied'],
    ['Failed (invalid_scope)', 'invalid_scope'],
    ['[interaction_required]', 'interaction_required'],
    ['error: invalid_grant_of_mine', null],
    ['an invalid_grant', null],
    ['"code":"ErrorAccessDenied"', 'ErrorAccessDenied'],
    ['hello', null],
  ])('%s: %s', (text, name) => {
    expect(readEntra(text).tokenError).toBe(name);
  });

  test.each<[string, string]>([
    ['{"error":"consent_required"}', 'missingPermission'],
    ['{"error":"interaction_required"}', 'signInUnfinished'],
    ['{"error":"login_required"}', 'signInUnfinished'],
    ['{"error":"invalid_grant"}', 'expired'],
    ['{"error":"invalid_client"}', 'refused'],
    ['Failed to acquire token', 'refused'],
    ['Das Token ist abgelaufen, OAuth', 'expired'],
  ])('%s: in words the token is %s', (text, value) => {
    const { inWords, tokenRefused, evidence } = readEntra(text);
    expect(inWords.map(({ fact, value: is, origin }) => `${fact}=${is} ${origin}`)).toEqual([
      'method=oauth transcript',
      `token=${value} transcript`,
    ]);
    expect(inWords.every(({ words }) => words !== '' && text.includes(words))).toBe(true);
    expect([tokenRefused, evidence]).toEqual([true, []]);
  });

  test('says nothing in words beside a number, and nothing of an error that is another’s', () => {
    expect(readEntra('{"error":"invalid_grant"} AADSTS50126').inWords).toEqual([]);
    expect(readEntra('error: something')).toMatchObject({ inWords: [], tokenRefused: false, tokenError: null });
  });
});

describe('what Graph says of a token', () => {
  test.each<[string, string, boolean]>([
    ['ErrorAccessDenied: POST /users/x/sendMail', 'method=oauth; token=missingPermission', true],
    ['Send-MgUserMail : Authorization_RequestDenied', 'method=oauth; token=missingPermission', true],
    ['Send-GraphMail : ErrorAccessDenied', 'method=oauth; token=missingPermission', true],
    ['NoPermissionsInAccessToken', 'method=oauth; token=missingPermission', true],
    ['ErrorAccessDenied: GET /users/x/messages', '', false],
    ['sendMail failed', '', false],
    ['InvalidAuthenticationToken: Lifetime validation failed', 'method=oauth; token=expired', true],
    ['Access token validation failure. Invalid audience.', 'method=oauth; token=wrongAudience', true],
    ['"code":"InvalidAuthenticationToken"', 'method=oauth; token=refused', true],
    ['"code":"ErrorSendAsDenied"', 'method=oauth', false],
  ])('%s: %s', (text, facts, refused) => {
    const reading = readEntra(text);
    expect(told(reading)).toBe(facts);
    expect(reading.tokenRefused).toBe(refused);
    expect(reading.evidence.every(({ words, origin }) => words !== '' && origin === 'transcript')).toBe(true);
  });
});

describe('an entry of the log', () => {
  const PANE = 'Sign-in error code 50126\nClient app Authenticated SMTP';

  test('counts before every other number', () => {
    expect(readEntra(`${PANE}\nAADSTS53003`)).toMatchObject({
      codes: [50126],
      unknown: [],
      fromLog: true,
      tokenRefused: false,
      inWords: [],
    });
    expect(told(readEntra(PANE))).toBe('method=basic; account=badCredentials');
  });

  test('that let the account in has no number', () => {
    expect(readEntra(PANE.replace('50126', '0'))).toMatchObject({ codes: [], unknown: [], fromLog: true });
  });

  test('with a number that is none of the list', () => {
    expect(readEntra(PANE.replace('50126', '12345'))).toMatchObject({ codes: [], unknown: [12345], fromLog: true });
  });
});
