import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '../../src/domain/diagnosis.ts';
import { evidence, FACT_VALUES } from '../../src/domain/facts.ts';
import { REPLY_IDS } from '../../src/domain/replies/replies.ts';
import type { WalkEvent } from '../../src/flow/events.ts';
import { fromLink, toLink } from '../../src/flow/link.ts';
import { QUESTION_IDS, QUESTION_OPTIONS } from '../../src/flow/questions/questions.ts';
import { replay } from './walking/replay.ts';

const TODAY = '2026-11-24';

/** What a link leads back to. */
function essence({ gates, outcome, suspects, remedies, standing, method }: Diagnosis) {
  const states = Object.fromEntries(Object.entries(gates).map(([id, { state }]) => [id, state]));
  return { states, outcome, suspects, remedies, standing, method };
}

const someAnswer = fc
  .constantFrom(...QUESTION_IDS)
  .chain((question) =>
    fc.constantFrom(...QUESTION_OPTIONS[question], 'unknown').map((option) => ({ question, option })),
  )
  .map(({ question, option }): WalkEvent[] => [{ type: 'answer', question, option }]);
const DAYS = ['2026-11-20T08:00:00Z', '2026-11-21T08:00:00Z', '2026-11-22T08:00:00Z'];
/** Settings as commands and services print them: a value may be dated, and several may differ. */
const SETTINGS = [
  'tenantSmtpAuth',
  'mailboxSmtpAuth',
  'authenticationPolicy',
  'securityDefaults',
  'conditionalAccess',
  'account',
  'mailbox',
  'limit',
] as const;
const someSetting = fc
  .constantFrom(...SETTINGS)
  .chain((fact) =>
    fc
      .tuple(
        fc.constantFrom(...FACT_VALUES[fact]),
        fc.constantFrom('powershell' as const, 'graph' as const, 'signInLog' as const),
        fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
      )
      .map(([value, origin, at]) => evidence(fact, value, origin, at)),
  );
/** What a log of the conversation shows of the attempt. That no login was tried shows in `login`, never in `method`. */
const someSight = fc.constantFrom(
  evidence('connection', 'ok', 'transcript'),
  evidence('encryption', 'startTls', 'transcript'),
  evidence('encryption', 'none', 'transcript'),
  evidence('method', 'basic', 'transcript'),
  evidence('login', 'notTried', 'transcript'),
  evidence('login', 'refused', 'transcript'),
  evidence('login', 'accepted', 'transcript'),
);
const someReading = fc.oneof(someSetting, someSight);
const somePaste = fc
  .tuple(fc.array(fc.constantFrom(...REPLY_IDS), { maxLength: 2 }), fc.array(someReading, { maxLength: 4 }))
  .map(([replies, read]): WalkEvent[] => [
    { type: 'found', found: { replies: replies.map((reply) => ({ reply })), evidence: read } },
    { type: 'found.use' },
  ]);
const someReply = fc.constantFrom(...REPLY_IDS).map((reply): WalkEvent[] => [{ type: 'reply', reply }]);
const someWalk = fc
  .array(fc.oneof({ weight: 3, arbitrary: someAnswer }, somePaste, someReply), { maxLength: 8 })
  .map((events) => events.flat());

describe('links', () => {
  test('lead back to the same diagnosis', () => {
    fc.assert(
      fc.property(someWalk, (events) => {
        const walk = replay(TODAY, events);
        const opened = fromLink(toLink(walk));
        expect(opened.dropped).toBe(0);
        expect(essence(replay(TODAY, opened.events).diagnosis)).toEqual(essence(walk.diagnosis));
      }),
      { numRuns: 600 },
    );
  });

  test('keep what a log showed against a reply that decides: the first fix stays the same', () => {
    const walk = replay(TODAY, [
      { type: 'reply', reply: 'tlsHandshakeFailed' },
      {
        type: 'found',
        found: {
          replies: [{ reply: 'temporarilyRestricted' }],
          evidence: [evidence('encryption', 'startTls', 'transcript')],
        },
      },
      { type: 'found.use' },
    ]);
    const link = toLink(walk);
    expect(link).toBe('#a=reply.tlsHandshakeFailed~reply.temporarilyRestricted~seen.encryption.startTls');
    const opened = replay(TODAY, fromLink(link).events);
    expect(essence(opened.diagnosis)).toEqual(essence(walk.diagnosis));
    expect(opened.answers.encryption).toBeUndefined();
    expect(toLink(opened)).toBe(link);
    for (const odd of [
      '#a=seen',
      '#a=seen.encryption',
      '#a=seen.encryption.unknown',
      '#a=seen.reply.tlsHandshakeFailed',
    ])
      expect(fromLink(odd)).toEqual({ events: [], dropped: 1 });
  });

  test('hold the later of two dated readings, whatever their order in the paste', () => {
    const [early = '', late = ''] = DAYS;
    const read = [
      evidence('tenantSmtpAuth', 'disabled', 'graph', late),
      evidence('tenantSmtpAuth', 'enabled', 'powershell', early),
    ];
    const walk = replay(TODAY, [{ type: 'found', found: { replies: [], evidence: read } }, { type: 'found.use' }]);
    expect(toLink(walk)).toBe('#a=tenantSmtpAuth.disabled');
  });

  test('hold the answer that a transcript does not outweigh', () => {
    const walk = replay(TODAY, [
      { type: 'answer', question: 'method', option: 'oauth' },
      { type: 'found', found: { replies: [], evidence: [evidence('method', 'basic', 'transcript')] } },
      { type: 'found.use' },
    ]);
    expect(toLink(walk)).toBe('#a=method.oauth');
  });

  test('hold every reply that still counts, in order', () => {
    const replies = [{ reply: 'sendAsDenied' }, { reply: 'smtpAuthDisabledForTenant' }] as const;
    const walk = replay(TODAY, [{ type: 'found', found: { replies, evidence: [] } }, { type: 'found.use' }]);
    expect(toLink(walk)).toBe('#a=reply.sendAsDenied~reply.smtpAuthDisabledForTenant');
    expect(replay(TODAY, fromLink(toLink(walk)).events).diagnosis.blocking).toEqual(['tenantSetting', 'sender']);
  });

  test('hold nothing that a fix has made stale', () => {
    const walk = replay(TODAY, [
      { type: 'reply', reply: 'clientNotAuthenticated' },
      { type: 'answer', question: 'encryption', option: 'none' },
      { type: 'fix', remedy: 'turnOnStartTls' },
      { type: 'verify' },
      { type: 'reply', reply: 'clientNotAuthenticated' },
    ]);
    expect(toLink(walk)).toBe('#a=reply.clientNotAuthenticated');
  });

  test('never hold what was typed', () => {
    const walk = replay(TODAY, [
      { type: 'answer', question: 'server', option: 'otherServer', detail: 'secret-host.contoso.com' },
      { type: 'answer', question: 'signInAs', option: 'thisMailbox', detail: 'scanner@contoso.com' },
    ]);
    expect(toLink(walk)).toBe('#a=signInAs.thisMailbox');
  });

  test('ask again for the host and port that were typed', () => {
    const typed: WalkEvent[] = [
      { type: 'answer', question: 'server', option: 'otherServer', detail: 'relay.contoso.com' },
      { type: 'answer', question: 'port', option: 'otherPort', detail: '2525' },
    ];
    expect(toLink(replay(TODAY, typed))).toBe('');
  });

  test('unknown ids are left out and counted', () => {
    const opened = fromLink('#a=method.basic~method.carrierPigeon~noSuchQuestion.yes~reply.nope');
    expect(opened.events).toEqual([
      {
        type: 'found',
        from: 'link',
        found: { replies: [], evidence: [evidence('method', 'basic', 'link')], answers: [['method', 'basic']] },
      },
    ]);
    expect(opened.dropped).toBe(3);
  });

  test('any text is read without a fault', () => {
    fc.assert(fc.property(fc.string(), (text) => fromLink(text).dropped >= 0));
    expect(fromLink('#a=__proto__.x~constructor.y~toString.z').events).toEqual([]);
  });
});
