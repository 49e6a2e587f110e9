import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evidence } from '../../src/domain/facts.ts';
import type { WalkEvent } from '../../src/flow/events.ts';
import { fromLink, toLink } from '../../src/flow/link.ts';
import { playAll, stepOf } from '../../src/flow/play.ts';
import { replay } from './walking/replay.ts';

const TODAY = '2026-11-23';
const playOn = (...events: WalkEvent[]) => playAll({ today: TODAY }, events);

describe('the machine', () => {
  test('takes an answer to the question that it asks, and to no other', () => {
    const now = playOn({ type: 'reply', reply: 'authenticationUnsuccessful' });
    expect(stepOf(now)).toBe('method');
    expect(now.can({ type: 'answer', question: 'method', option: 'basic' })).toBe(true);
    expect(now.can({ type: 'answer', question: 'account', option: 'ok' })).toBe(false);
  });

  test('has nothing to use or leave out where nothing was read', () => {
    const read: WalkEvent = { type: 'found', found: { replies: [{ reply: 'criteriaNotMet' }], evidence: [] } };
    const now = playOn(read, { type: 'found.use' }, { type: 'open', step: 'settings' });
    expect(now.can({ type: 'found.use' })).toBe(false);
    expect(now.can({ type: 'found.leaveOut', index: 0 })).toBe(false);
  });

  test('takes what a link holds at once, and shows first what a paste leaves in doubt', () => {
    const found = { replies: [{ reply: 'authenticationUnsuccessful' as const }], evidence: [] };
    expect(stepOf(playOn({ type: 'found', found }))).toBe('understood');
    expect(stepOf(playOn({ type: 'found', found, from: 'link' }))).toBe('method');
  });
});

/** Links that the version before the phases made, with what they opened to. */
const OLD_LINKS: readonly { link: string; outcome: string; certainty: string; blocking: string[]; open: string[] }[] =
  JSON.parse(readFileSync('test/fixtures/links/before-phases.json', 'utf8'));

describe('links of the version before the phases', () => {
  test.each(OLD_LINKS)('$link opens to the same verdict', ({ link, outcome, certainty, blocking, open }) => {
    const { events, dropped } = fromLink(link);
    const { diagnosis } = playOn(...events).context;
    const opened = Object.entries(diagnosis.gates).filter(([, { state }]) => state === 'open');
    expect(dropped).toBe(0);
    expect([diagnosis.outcome, diagnosis.certainty]).toEqual([outcome, certainty]);
    expect(diagnosis.blocking).toEqual(blocking);
    expect(opened.map(([gate]) => gate)).toEqual(open);
  });
});

describe('links', () => {
  test('hold the fix that is open, and open it', () => {
    const events: WalkEvent[] = [
      { type: 'reply', reply: 'sendAsDenied' },
      { type: 'fix', remedy: 'matchSender' },
    ];
    const link = toLink(replay(TODAY, events));
    expect(link).toBe('#a=reply.sendAsDenied~fix.matchSender');
    const opened = playOn(...fromLink(link).events);
    expect([stepOf(opened), opened.context.remedy]).toEqual(['fix', 'matchSender']);
  });

  test('play the reply before the answers, whatever their order in the link', () => {
    const { events } = fromLink('#a=fix.enterCredentials~login.refused~reply.clientNotAuthenticated');
    expect(events.map(({ type }) => type)).toEqual(['found', 'enough', 'fix']);
    expect(replay(TODAY, events).diagnosis.gates.authentication.state).toBe('open');
  });

  test('open no fix that does not follow from the case', () => {
    const { events } = fromLink('#a=fix.turnOffSecurityDefaults~role.admin');
    const opened = playOn(...events);
    expect([stepOf(opened), opened.context.remedy]).toEqual(['verdict', null]);
    expect(toLink(opened.context)).toBe('#a=role.admin');
  });

  test('leave out a host that was read, and ask for it again', () => {
    const found: WalkEvent = {
      type: 'found',
      found: { replies: [], evidence: [evidence('endpointHost', 'relay.contoso.com', 'transcript')] },
    };
    expect(toLink(replay(TODAY, [found, { type: 'found.use' }]))).toBe('');
  });
});
