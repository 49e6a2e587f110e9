import { describe, expect, test } from 'vitest';
import { clientOf } from '../../src/domain/advice/remedies-shown.ts';
import type { Case } from '../../src/domain/case.ts';
import { evidence } from '../../src/domain/facts.ts';
import type { RemedyId } from '../../src/domain/remedies/remedies.ts';
import type { WalkEvent } from '../../src/flow/events.ts';
import { fromLink, isLink, toLink, toRequestLink, wasAsked } from '../../src/flow/link.ts';
import { playAll, stepOf } from '../../src/flow/play.ts';
import { caseOf } from '../domain/oracle/case-of.ts';
import { replay } from './walking/replay.ts';

const TODAY = '2026-11-28';

test('a link carries the client, and opening it gives the same case', () => {
  const found = {
    replies: [{ reply: 'smtpAuthDisabledForMailbox' as const }],
    evidence: [evidence('client', 'grafana', 'transcript')],
  };
  const walk = playAll({ today: TODAY }, [{ type: 'found', found }, { type: 'found.use' }]);
  const link = toLink(walk.context);
  expect(link).toContain('client.grafana');
  const opened = fromLink(link);
  expect(opened.dropped).toBe(0);
  const again = playAll({ today: TODAY }, opened.events);
  expect(clientOf(again.context.known)).toBe('grafana');
  expect(stepOf(again)).toBe(stepOf(walk));
  expect(toLink(again.context)).toBe(link);
});

test('a client that nobody knows is dropped, and said to be', () => {
  expect(fromLink('#a=client.toString~client.nobody')).toEqual({ events: [], dropped: 2 });
});

describe('a link holds', () => {
  const linkOf = (facts: string, replies = '', known?: Case): string => {
    const { evidence: read, replies: seen } = caseOf(facts, replies);
    const found: WalkEvent = { type: 'found', found: { replies: seen, evidence: read } };
    return toLink(replay(TODAY, [found, { type: 'found.use' }], known));
  };

  test.each([
    ['nothing', '', '', ''],
    ['a setting', 'tenantSmtpAuth=disabled by graph', '', '#a=tenantSmtpAuth.disabled'],
    [
      'how the client signed in where the reply doesn’t show it',
      'method=basic by transcript',
      'refusalLost',
      '#a=reply.refusalLost~method.basic',
    ],
    ['a port of the usual ones, and no other', 'endpointPort=465 by answer', '', '#a=port.port465'],
    ['no port that was typed', 'endpointPort=2525 by answer', '', ''],
    [
      'what the log says of an account, whatever it lacks',
      'account=locked by graph; signInEntry=none by answer',
      '',
      '#a=account.locked',
    ],
    ['that the log has no entry', 'signInEntry=none by answer', '', '#a=account.noEntry'],
    [
      'whose right an application uses',
      'oauthFlow=appOnly by answer; appRoad=exchangeRole by answer',
      '',
      '#a=oauthFlow.appByRole~seen.method.oauth',
    ],
    [
      'no right of an application for a person’s token',
      'oauthFlow=delegated by answer; appRoad=exchangeRole by answer',
      '',
      '#a=oauthFlow.delegated~seen.method.oauth',
    ],
  ])('%s', (_, facts, replies, link) => {
    expect(linkOf(facts, replies)).toBe(link);
  });

  test('nothing that the site states itself', () => {
    const known = { replies: [], evidence: [evidence('cloud', 'gccHigh', 'site')] };
    expect(linkOf('tenantSmtpAuth=disabled by graph', '', known)).toBe('#a=tenantSmtpAuth.disabled');
  });

  test('no policy for one way of signing in while nobody knows which the client uses', () => {
    const policy = { ...evidence('conditionalAccess', 'blocks', 'graph'), method: 'basic' as const };
    const found: WalkEvent = { type: 'found', found: { replies: [], evidence: [policy] } };
    const read: WalkEvent[] = [found, { type: 'found.use' }];
    expect(toLink(replay(TODAY, read))).toBe('');
    expect(toLink(replay(TODAY, [...read, { type: 'answer', question: 'method', option: 'basic' }]))).toBe(
      '#a=method.basic~conditionalAccess.blocks',
    );
  });

  test('last what the person doesn’t know, but for what is a circumstance or was read', () => {
    const unknown = (question: 'symptom' | 'account' | 'mailbox'): WalkEvent => ({
      type: 'answer',
      question,
      option: 'unknown',
    });
    const read: WalkEvent = {
      type: 'found',
      found: { replies: [], evidence: [evidence('mailbox', 'shared', 'graph')] },
    };
    const walk = replay(TODAY, [
      unknown('symptom'),
      unknown('mailbox'),
      unknown('account'),
      read,
      { type: 'found.use' },
    ]);
    expect(toLink(walk)).toBe('#a=mailbox.shared~account.unknown');
  });

  test('the fix that is open, as long as the case leads to it', () => {
    const refused: WalkEvent = { type: 'reply', reply: 'smtpAuthDisabledForTenant' };
    const link = (remedy: RemedyId) => toLink(replay(TODAY, [refused, { type: 'fix', remedy }]));
    expect(link('enableTenantSmtpAuth')).toBe('#a=reply.smtpAuthDisabledForTenant~fix.enableTenantSmtpAuth');
    expect(link('emptyMailbox')).toBe('#a=reply.smtpAuthDisabledForTenant');
  });
});

describe('the link of a request', () => {
  const asker = replay(TODAY, [
    { type: 'reply', reply: 'smtpAuthDisabledForTenant' },
    { type: 'answer', question: 'role', option: 'device' },
    { type: 'answer', question: 'encryption', option: 'startTls' },
    { type: 'answer', question: 'account', option: 'unknown' },
  ]);

  test('is the same case for an administrator, who is asked what the asker doesn’t know', () => {
    expect(toLink(asker)).toBe('#a=reply.smtpAuthDisabledForTenant~encryption.startTls~role.device~account.unknown');
    expect(toRequestLink(asker, null)).toBe('#a=reply.smtpAuthDisabledForTenant~encryption.startTls~role.admin');
  });

  test('holds the fix that was asked for, as long as the case leads to it', () => {
    expect(toRequestLink(asker, 'enableTenantSmtpAuth')).toBe(
      '#a=reply.smtpAuthDisabledForTenant~encryption.startTls~role.admin~asked.enableTenantSmtpAuth',
    );
    expect(toRequestLink(asker, 'emptyMailbox')).toBe(toRequestLink(asker, null));
  });

  test('opens at that fix, and is passed on as one that was asked for', () => {
    const link = toRequestLink(asker, 'enableTenantSmtpAuth');
    const opened = playAll({ today: TODAY }, fromLink(link).events);
    expect(stepOf(opened)).toBe('fix');
    expect(wasAsked(opened.context)).toBe(true);
    expect(toLink(opened.context)).toBe(link);
    // Another fix is the administrator's own choice.
    const other = playAll({ today: TODAY }, [
      ...fromLink(link).events,
      { type: 'fix', remedy: 'enableMailboxSmtpAuth' },
    ]);
    expect([other.context.remedy, wasAsked(other.context)]).toEqual(['enableMailboxSmtpAuth', false]);
    expect(wasAsked(asker)).toBe(false);
    expect(wasAsked(replay(TODAY, [{ type: 'fix', remedy: 'enableTenantSmtpAuth' }]))).toBe(false);
  });
});

describe('a link is read', () => {
  test.each([
    ['#a=role.admin', true],
    ['a=role.admin', true],
    ['#a=', true],
    ['#a', false],
    ['#role.a=', false],
    ['#about-a=b', false],
    ['', false],
  ])('"%s" is one: %s', (fragment, is) => {
    expect(isLink(fragment)).toBe(is);
  });

  const typesOf = (fragment: string) =>
    fromLink(fragment).events.map((event) => (event.type === 'open' ? event.step : event.type));
  test.each([
    ['#a=start.symptom', ['symptom'], 0],
    ['#a=start.settings~role.admin', ['settings', 'found'], 0],
    ['#a=start.nowhere', [], 1],
    ['a=role.admin', ['found'], 0],
    ['role.admin', ['found'], 0],
    ['#a=role.a=admin', [], 1],
    ['#a=~~role.admin~', ['found'], 0],
    ['#a=seen.encryption.none', ['found'], 0],
    ['#a=fix.matchSender', ['enough', 'fix'], 0],
    ['#a=asked.matchSender', ['enough', 'fix'], 0],
    ['#a=asked.nothing~fix.nothing', [], 2],
    ['#a=.admin~role~role.~symptom', [], 4],
    ['#a=mayChange.maybe~mayChange.toString', [], 2],
    [`#a=${'~'.repeat(4_000)}role.admin`, [], 0],
  ])('"%s" leads to %j', (fragment, types, dropped) => {
    expect(typesOf(fragment)).toEqual(types);
    expect(fromLink(fragment).dropped).toBe(dropped);
  });

  test('who asked for a fix is told from who chose it', () => {
    expect(fromLink('#a=asked.matchSender').events.at(-1)).toEqual({ type: 'fix', remedy: 'matchSender', asked: true });
    expect(fromLink('#a=fix.matchSender').events.at(-1)).toEqual({ type: 'fix', remedy: 'matchSender' });
  });
});
