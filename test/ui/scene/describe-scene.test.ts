import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/domain/diagnose.ts';
import { evidence } from '../../../src/domain/facts.ts';
import { REPLY_IDS, type ReplyId } from '../../../src/domain/replies/replies.ts';
import { describeScene, STOP_IDS } from '../../../src/ui/scene/describe-scene.ts';

const TODAY = '2026-11-23';
const diagnosisOf = (reply: ReplyId, ...known: Parameters<typeof evidence>[]) =>
  diagnose({ replies: [{ reply }], evidence: known.map((e) => evidence(...e)) }, TODAY);
const pictureOf = (...given: Parameters<typeof diagnosisOf>) => describeScene(diagnosisOf(...given));
const statesOf = ({ stops }: ReturnType<typeof describeScene>) => stops.map(({ state }) => state);

describe('the picture of the path', () => {
  test('shows the letter in front of the closed door, stamped with the codes of the reply', () => {
    const scene = pictureOf('smtpAuthDisabledForMailbox');
    expect([scene.at, scene.end, scene.stamp]).toEqual(['settings', 'stops', '535 5.7.139']);
    expect(scene.stops.find(({ id }) => id === 'settings')).toEqual({
      id: 'settings',
      state: 'held',
      gate: 'mailboxSetting',
    });
  });

  test('shows nothing behind the stop as passed, whatever is known of it', () => {
    const scene = pictureOf(
      'smtpAuthDisabledForMailbox',
      ['method', 'basic', 'answer'],
      ['securityDefaults', 'off', 'graph'],
    );
    expect(statesOf(scene)).toEqual(['open', 'held', 'notReached', 'notReached', 'notReached']);
  });

  test.each(REPLY_IDS)('has one letter, and no passed door behind it: %s', (reply) => {
    const diagnosis = diagnosisOf(reply);
    const scene = describeScene(diagnosis);
    const at = scene.at === 'device' ? -1 : STOP_IDS.indexOf(scene.at);
    if (scene.end !== 'through') expect(statesOf(scene).slice(at + 1)).not.toContain('open');
    expect(statesOf(scene).filter((state) => state === 'held' || state === 'doubtful').length).toBeLessThanOrEqual(1);
  });

  test('names a second closed door behind the first', () => {
    const scene = pictureOf(
      'smtpAuthDisabledForMailbox',
      ['securityDefaults', 'on', 'graph'],
      ['method', 'basic', 'answer'],
    );
    expect(scene.stops.find(({ id }) => id === 'policies')).toEqual({
      id: 'policies',
      state: 'shut',
      gate: 'securityDefaults',
    });
  });

  test('tells a door that may block from one that does', () => {
    const scene = pictureOf('criteriaNotMet', ['method', 'basic', 'answer']);
    expect([scene.at, scene.end]).toEqual(['policies', 'mayStop']);
    expect(statesOf(scene)).toContain('doubtful');
    expect(statesOf(scene)).not.toContain('held');
  });

  test('draws both settings as one door, the organisation overruled by the mailbox', () => {
    const { plates } = pictureOf(
      'securityDefaultsPolicy',
      ['mailboxSmtpAuth', 'enabled', 'graph'],
      ['tenantSmtpAuth', 'disabled', 'graph'],
    );
    expect(plates).toEqual({ organisation: 'overruled', mailbox: 'open' });
  });

  test('keeps a faulty message at the device, and a refused one at the recipient', () => {
    const fault = { ...diagnosisOf('smtpAuthDisabledForMailbox'), outcome: 'messageFault' } as const;
    expect(describeScene(fault).at).toBe('device');
    const refused = diagnosisOf('credentialsIncorrect');
    expect(describeScene({ ...refused, outcome: 'recipientSide' }).at).toBe('recipient');
  });

  test('shows an accepted message with the recipient, without a stamp', () => {
    const scene = describeScene({ ...diagnosisOf('smtpAuthDisabledForMailbox'), outcome: 'accepted' });
    expect([scene.at, scene.end, scene.stamp]).toEqual(['recipient', 'through', '']);
    expect(new Set(statesOf(scene))).toEqual(new Set(['open']));
  });
});
