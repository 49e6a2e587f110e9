import { describe, expect, test } from 'vitest';
import { readInDetail } from '../../src/read/index.ts';
import { PRINTER_CODES, PROGRAM_CODES } from '../../src/read/phrases/rows/devices/device-codes.ts';

/** An example that holds several codes behind the maker's name, as one text for each. */
function oneByOne(example: string): string[] {
  const list = /^(\w+)((?: [#\w-]*\d[\w#-]*)+)$/.exec(example);
  return list === null
    ? [example]
    : (list[2] ?? '')
        .trim()
        .split(' ')
        .map((code) => `${list[1]} ${code}`);
}

describe('a code that a device prints', () => {
  const rows = [...PRINTER_CODES, ...PROGRAM_CODES].flatMap(({ means, phrases }) =>
    phrases.flatMap(({ example }) => oneByOne(example).map((text) => ({ ...means, example: text }))),
  );
  test.each(rows)('$family: $example', ({ family, example, confirmed, about }) => {
    const { device, replies, about: subject } = readInDetail(example);
    expect(device?.family).toBe(family);
    if (about !== undefined) expect(subject).toBe(about);
    // What nobody confirmed is never told as a cause.
    else if (!confirmed)
      expect(
        replies.every(
          ({ reply }) => reply === 'deviceCode' || reply === 'loginFailedWithoutReply' || reply === 'cannotConnect',
        ),
      ).toBe(true);
  });

  test.each([
    ['Canon MF426dw #0839', 'canon', 'mail'],
    ['canon imagerunner, send log shows 802', 'canon', 'mail'],
    ['Xerox Phaser 3635 fault 016 506', 'fujifilm', 'mail'],
    ['e-STUDIO2515AC 1C-69', 'toshiba', 'mail'],
    ['sharp mx 3050 ce 02', 'sharp', 'unknown'],
    ['Toshiba journal 2550', 'toshiba', 'mail'],
    ['OKI E535', 'oki', 'mail'],
  ])('%s, typed in another way', (text, family, job) => {
    expect(readInDetail(text).device).toMatchObject({ family, job });
  });

  test.each([
    ['the same number of another maker', 'HP LaserJet error 1102', null],
    ['a part of another number', 'Kyocera serial 911025', null],
    ['no name of a maker', 'line 3101 of the script', null],
  ])('%s is none', (_, text, code) => {
    expect(readInDetail(text).device?.code ?? null).toBe(code);
  });

  test.each([
    ['Kyocera 1102, scan to folder on the NAS', 'folder', 'scanToFolder'],
    ['Kyocera 1102, scan to e-mail', 'mail', null],
    ['Kyocera 1102', 'unknown', null],
    ['Kyocera 1102 scan to folder and to e-mail', 'unknown', null],
    ['Canon #806', 'unknown', 'scanToFolder'],
    ['Canon #806, sent to an e-mail address', 'mail', null],
    ['Panasonic DP-8045 display: Authentication Failed', 'unknown', 'panelLogin'],
  ])('%s', (text, job, about) => {
    const reading = readInDetail(text);
    expect(reading.device?.job).toBe(job);
    expect(reading.about).toBe(about);
  });

  test('the words of the server come before the code', () => {
    const text = 'Canon #801: 535 5.7.139 Authentication unsuccessful, account locked.';
    expect(readInDetail(text).replies.at(-1)?.reply).toBe('accountLocked');
  });

  test('the words of the device come before a code that nobody explains', () => {
    expect(readInDetail('Xerox 016-506: Login failed').replies.at(-1)?.reply).toBe('loginFailedWithoutReply');
  });
});

describe('what isn’t about sending says so', () => {
  test.each([
    ['imapOrPop', 'Laminas\\Mail\\Storage\\Exception: cannot login, user or password wrong'],
    ['imapOrPop', 'Outlook error 0x800CCC92'],
    ['ews', 'POST https://outlook.office365.com/EWS/Exchange.asmx 401 Unauthorized'],
    ['localPassword', 'gpg: decryption failed: No secret key'],
    ['panelLogin', 'Ricoh MP 3054: L0103-000 Authentication has failed.'],
    ['cloudApp', 'Scan to Office365: Authentication Failed: Account is locked.'],
    [
      'graphForAnotherPurpose',
      'GET https://graph.microsoft.com/v1.0/me/events {"error":{"code":"ErrorAccessDenied","message":"x"}}',
    ],
  ])('%s', (about, text) => {
    expect(readInDetail(text).about).toBe(about);
  });

  test.each([
    'Outlook error 0x800CCC92, outgoing mail server (SMTP)',
    'IMAP works, SMTP: 535 5.7.3 Authentication unsuccessful',
    'POST https://graph.microsoft.com/v1.0/me/sendMail {"error":{"code":"ErrorAccessDenied","message":"x"}}',
  ])('but not: %s', (text) => {
    expect(readInDetail(text).about).toBeNull();
  });
});

describe('nothing is refused that can be helped', () => {
  test.each([
    ['5.7.57', 'clientNotAuthenticated'],
    ['535', 'loginFailedWithoutReply'],
    ['Error: 535 5.7.3', 'authenticationUnsuccessful'],
    ['5.7.139', 'otherRefusal'],
    ['SmtpClientAuthentication is disabled for the Tenant', 'smtpAuthDisabledForTenant'],
    ['smtp auth disabled', 'smtpAuthDisabled'],
  ])('%s', (text, reply) => {
    expect(readInDetail(text).replies.at(-1)?.reply).toBe(reply);
  });

  test.each([
    ['53003', [53003]],
    ['You cannot access this right now\nError Code: 53003\nRequest Id: 0', [53003]],
    ['Die Anmeldung war erfolgreich.\nFehlercode: 53003', [53003]],
    ['The resource principal named https://outlook.office.example was not found', [500011]],
    ['12345', []],
  ])('%s', (text, codes) => {
    expect(readInDetail(text).signInErrors).toEqual(codes);
  });

  test('a property on one line', () => {
    expect(readInDetail('TransportConfig.SmtpClientAuthenticationDisabled: True').evidence).toMatchObject([
      { fact: 'tenantSmtpAuth', value: 'disabled' },
    ]);
    expect(readInDetail('SmtpClientAuthenticationDisabled=True').notUnderstood.length).toBe(1);
  });
});
