import { describe, expect, test } from 'vitest';
import { evidence } from '../../../src/domain/facts.ts';
import { REPLY_IDS } from '../../../src/domain/replies/replies.ts';
import { situationOf } from '../../../src/flow/chooser/situation-of.ts';
import type { WalkEvent } from '../../../src/flow/events.ts';
import { toLink } from '../../../src/flow/link.ts';
import { playAll, stepOf } from '../../../src/flow/play.ts';

const TODAY = '2026-11-28';
const walk = (...events: WalkEvent[]) => playAll({ today: TODAY }, events);
const say = (question: string, option: string): WalkEvent => ({ type: 'answer', question, option }) as WalkEvent;
const NO_CODE: readonly WalkEvent[] = [{ type: 'open', step: 'symptom' }, say('symptom', 'afterUpload')];
const NOTHING_MORE = ['workedBefore', 'sender', 'limit'].map((question) => say(question, 'unknown'));

describe('which client it is', () => {
  test('is asked before an uncertain verdict whose first fix hangs on it, and once', () => {
    const asked = walk(...NO_CODE, ...NOTHING_MORE);
    expect(stepOf(asked)).toBe('client');
    expect(stepOf(walk(...NO_CODE, ...NOTHING_MORE, say('client', 'unknown')))).toBe('verdict');
    const named = walk(...NO_CODE, ...NOTHING_MORE, say('client', 'fortiGate'));
    expect(stepOf(named)).toBe('verdict');
    expect(toLink(named.context)).toContain('client.fortiGate');
  });

  test('is asked neither before a verdict that is decided, nor of whoever wants the result at once', () => {
    expect(stepOf(walk(...NO_CODE, say('workedBefore', 'never'), say('sender', 'sendAsDenied')))).toBe('verdict');
    expect(stepOf(walk(...NO_CODE, { type: 'enough' }))).toBe('verdict');
    for (const reply of REPLY_IDS) expect(stepOf(walk({ type: 'reply', reply })), reply).not.toBe('client');
  });

  test('isn’t asked where the text has said it', () => {
    const found = { replies: [], evidence: [evidence('client', 'zabbix', 'transcript')] };
    const now = walk({ type: 'found', found }, { type: 'found.use' }, ...NO_CODE, ...NOTHING_MORE);
    expect(stepOf(now)).toBe('verdict');
  });

  test('can be corrected on the verdict, which comes back', () => {
    const found = {
      replies: [{ reply: 'securityDefaultsPolicy' as const }],
      evidence: [evidence('client', 'zabbix', 'transcript')],
    };
    const corrected = walk({ type: 'found', found }, { type: 'change', question: 'client' }, say('client', 'grafana'));
    expect(stepOf(corrected)).toBe('verdict');
    expect(situationOf(corrected.context)).toEqual({ client: 'grafana' });
    const early = walk(
      ...NO_CODE,
      { type: 'enough' },
      { type: 'change', question: 'client' },
      say('client', 'grafana'),
    );
    expect(stepOf(early)).toBe('verdict');
  });
});

describe('the chooser is opened with what the case knows', () => {
  const situation = (...events: WalkEvent[]) => situationOf(walk(...events).context);
  const reply = (id: (typeof REPLY_IDS)[number]): WalkEvent => ({ type: 'reply', reply: id });

  test.each<[string, object, WalkEvent[]]>([
    ['nothing', {}, [reply('securityDefaultsPolicy')]],
    ['mail for outsiders', { recipients: 'external' }, [reply('unableToRelay')]],
    ['the limit of a day reached', { volume: 'high' }, [reply('dailyRecipientLimit')]],
    ['OAuth in use', { sends: 'withOAuth' }, [reply('authenticationUnsuccessful'), say('method', 'oauth')]],
    [
      'a developer',
      { sends: 'ownCode' },
      [reply('authenticationUnsuccessful'), say('method', 'basic'), say('role', 'developer')],
    ],
    [
      'an app that signs in as itself',
      { sends: 'ownCode' },
      [reply('authenticationUnsuccessful'), say('signInAs', 'app')],
    ],
  ])('%s', (_, expected, events) => {
    expect(situation(...events)).toEqual(expected);
  });

  test('the client, which says itself what it can do', () => {
    const found = {
      replies: [{ reply: 'securityDefaultsPolicy' as const }],
      evidence: [evidence('client', 'grafana', 'transcript'), evidence('role', 'developer', 'answer')],
    };
    expect(situation({ type: 'found', found })).toEqual({ client: 'grafana' });
  });
});
