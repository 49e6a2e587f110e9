import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { evidence } from '../../src/domain/facts.ts';
import { fromLink, toLink } from '../../src/flow/link.ts';
import { replay, type WalkEvent } from '../../src/flow/walk.ts';
import { type HistoryEvent, walkMachine } from '../../src/flow/walk-machine.ts';

const TODAY = '2026-11-23';

describe('the machine', () => {
  const known = { replies: [], evidence: [evidence('service', 'exchangeOnline', 'site')] };
  const [atStart] = initialTransition(walkMachine, { today: TODAY, known });
  const playOn = (...events: (WalkEvent | HistoryEvent)[]) =>
    events.reduce((now, event) => transition(walkMachine, now, event)[0], atStart);

  test('takes an answer to the question that it asks, and to no other', () => {
    const now = playOn({ type: 'reply', reply: 'authenticationUnsuccessful' });
    expect(now.value).toBe('method');
    expect(now.can({ type: 'answer', question: 'method', option: 'basic' })).toBe(true);
    expect(now.can({ type: 'answer', question: 'account', option: 'ok' })).toBe(false);
  });

  test('has nothing to use or leave out where nothing was read', () => {
    const now = playOn({ type: 'restore', log: [{ type: 'found.leaveOut', index: 0 }] });
    expect(now.value).toBe('understood');
    expect(now.can({ type: 'found.use' })).toBe(false);
    expect(now.can({ type: 'found.leaveOut', index: 0 })).toBe(false);
  });

  test('keeps what was known at the start through going back, starting again and opening a link', () => {
    const log: WalkEvent[] = [{ type: 'reply', reply: 'authenticationUnsuccessful' }];
    const events: (WalkEvent | HistoryEvent)[][] = [
      [...log, { type: 'back' }],
      [...log, { type: 'restart' }],
      [{ type: 'restore', log }],
    ];
    for (const played of events) expect(playOn(...played).context.known.evidence).toEqual(known.evidence);
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
    const opened = replay(TODAY, fromLink(link).events);
    expect([opened.step, opened.remedy]).toEqual(['fix', 'matchSender']);
  });

  test('play the reply before the answers, whatever their order in the link', () => {
    const { events } = fromLink('#a=fix.enterCredentials~login.refused~reply.clientNotAuthenticated');
    expect(events.map(({ type }) => type)).toEqual(['reply', 'answer', 'fix']);
    expect(replay(TODAY, events).diagnosis.gates.authentication.state).toBe('open');
  });

  test('open no fix that does not follow from the case', () => {
    const { events } = fromLink('#a=fix.turnOffSecurityDefaults~role.admin');
    const opened = replay(TODAY, events);
    expect([opened.step, opened.remedy]).toEqual(['verdict', null]);
    expect(toLink(opened)).toBe('#a=role.admin');
  });

  test('leave out a host that was read, and ask for it again', () => {
    const found: WalkEvent = {
      type: 'found',
      found: { replies: [], evidence: [evidence('endpointHost', 'relay.contoso.com', 'transcript')] },
    };
    expect(toLink(replay(TODAY, [found, { type: 'found.use' }]))).toBe('');
  });
});
