import { describe, expect, test } from 'vitest';
import type { ReplyId } from '../../../src/domain/replies/replies.ts';
import { type DeviceReading, readDevice, replyOf } from '../../../src/read/devices/read-device.ts';

describe('the code of a device', () => {
  test('comes with its line and its place', () => {
    expect(readDevice('scan log\n  Kyocera:   error 1102 \nend')).toEqual({
      family: 'kyocera',
      code: '1102',
      stage: 'loginRefused',
      confirmed: true,
      job: 'unknown',
      about: null,
      words: 'Kyocera: error 1102',
      index: 28,
    });
  });

  test.each<[string, string | null]>([
    // Digits alone are anybody's, a code with its mark is not, where nothing else was typed.
    ['1102', null],
    ['#801', '#801'],
    [' #801 ', '#801'],
    ['we saw #801', null],
    ['Canon: we saw #801', '#801'],
    // A code that no list holds is known by its form, and one that is confirmed comes first.
    ['Canon #867', '#867'],
    ['Sharp CE-14', 'CE-14'],
    ['Canon #867, Kyocera 1102', '1102'],
    ['nothing', null],
  ])('%j: %s', (text, code) => {
    expect(readDevice(text)?.code ?? null).toBe(code);
  });

  test('that is no code of sending says what it is about', () => {
    expect(readDevice('Ricoh MP 3054: L0103-000 Authentication has failed.')).toMatchObject({
      about: 'panelLogin',
      job: 'mail',
    });
    expect(readDevice('Kyocera 1102 scan to folder')).toMatchObject({ about: 'scanToFolder', job: 'folder' });
    expect(readDevice('Kyocera 1102 scan to e-mail')).toMatchObject({ about: null, job: 'mail' });
  });
});

describe('the reply that a code stands for', () => {
  const code = (more: Partial<DeviceReading>): DeviceReading => ({
    family: 'canon',
    code: '#1',
    stage: 'unknown',
    confirmed: true,
    job: 'mail',
    about: null,
    words: '',
    index: 0,
    ...more,
  });
  test.each<[DeviceReading['stage'], ReplyId | null, boolean?]>([
    ['nameLookup', 'nameNotFound', false],
    ['connect', 'cannotConnect', false],
    ['timeout', 'connectionTimedOut'],
    ['tls', 'tlsHandshakeFailed', false],
    ['certificate', 'certificateNotTrusted', false],
    ['notAuthenticated', 'authNotOffered', false],
    ['loginRefused', 'loginFailedWithoutReply', true],
    ['tooLarge', 'messageTooLarge'],
    ['throttled', 'deviceCode'],
    ['token', 'deviceCode'],
    ['clock', 'deviceCode'],
    ['unknown', 'deviceCode'],
    ['sent', null],
    ['other', null],
  ])('%s: %s', (stage, reply, attempted) => {
    const expected = reply === null ? null : { reply, ...(attempted === undefined ? {} : { attempted }) };
    expect(replyOf(code({ stage }))).toEqual(expected);
    // What nobody confirmed stands for itself, and says nothing of a login.
    expect(replyOf(code({ stage, confirmed: false }))).toEqual(reply === null ? null : { reply: 'deviceCode' });
    expect(replyOf(code({ stage, about: 'panelLogin' }))).toBeNull();
  });
});
