import { describe, expect, test } from 'vitest';
import sources from '../../../src/content/sources.json' with { type: 'json' };
import { GATE_IDS, type GateId } from '../../../src/domain/gates.ts';
import { isOneOf, replyNamedByCode } from '../../../src/domain/replies/codes.ts';
import { REPLY_IDS, type ReplyOutcome, reply } from '../../../src/domain/replies/replies.ts';
import { reasonOf, sentenceOf, textsOf, wordingsOf } from '../../../src/domain/replies/wordings.ts';

const numbers = REPLY_IDS.map((id) => reply(id).number);
const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `R${String(from + i).padStart(2, '0')}`);

/** The rows of the written catalogue: before and during the login, and after it. */
const WRITTEN = [...range(1, 30), ...range(40, 75)];

/** The gates that an outcome sends a person to, or null for an outcome that ends outside the path. */
function gatesOf(outcome: ReplyOutcome): readonly GateId[] | null {
  switch (outcome.kind) {
    case 'gate':
      return [outcome.gate];
    case 'suspects':
      return [...outcome.basic, ...outcome.oauth];
    case 'tryAgain':
      return outcome.suspects;
    case 'notSubmission':
    case 'messageFault':
    case 'recipientSide':
    case 'otherService':
    case 'notSmtpAuth':
    case 'success':
      return null;
  }
}

describe('the catalogue of replies', () => {
  test.each(WRITTEN)('has the row %s exactly once', (number) => {
    expect(numbers.filter((other) => other === number)).toHaveLength(1);
  });

  test('gives no number twice', () => {
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test.each(REPLY_IDS)('%s leads somewhere', (id) => {
    const { outcome } = reply(id);
    const gates = gatesOf(outcome);
    expect(outcome.kind === 'success').toBe(reply(id).replyCode?.startsWith('2') ?? false);
    for (const gate of gates ?? []) expect(GATE_IDS).toContain(gate);
    if (outcome.kind === 'gate' || outcome.kind === 'suspects') expect(gates?.length).toBeGreaterThan(0);
  });

  test.each(REPLY_IDS)('%s names each of its suspects once, the same gate never twice', (id) => {
    const { outcome } = reply(id);
    const lists = outcome.kind === 'suspects' ? [outcome.basic, outcome.oauth] : [gatesOf(outcome) ?? []];
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
  });

  test.each(REPLY_IDS)('the codes of %s fit together', (id) => {
    const { replyCode: basic, enhancedStatusCode: enhanced } = reply(id);
    if (basic !== null) expect(basic).toMatch(/^[245]\d\d$/);
    if (enhanced !== null) expect(enhanced).toMatch(/^[245]\.\d{1,3}\.\d{1,3}$/);
    // The server itself pairs 451 with 5.7.3 where STARTTLS is missing.
    const odd = basic === '451' && enhanced === '5.7.3';
    if (basic !== null && enhanced !== null && !odd) expect(enhanced[0]).toBe(basic[0]);
  });

  test('a reply that only a logged-in client gets is told to nobody whose login was refused', () => {
    for (const id of REPLY_IDS) {
      const { stage, proves } = reply(id);
      if (stage === 'loggedIn') expect(proves.login, id).toBe('accepted');
      if (stage === 'greeted' || stage === 'connect') expect(proves.login, id).toBeUndefined();
    }
  });
});

describe('the text of a reply', () => {
  const lines = textsOf;

  test.each(REPLY_IDS)('%s has one, without anything that belongs to one case', (id) => {
    for (const line of lines(id)) {
      expect(line.trim()).toBe(line);
      expect(line.replace(/\[…\]/g, '').length).toBeGreaterThanOrEqual(7);
      expect(line).not.toMatch(/\[(?!…|SSL:|Hostname=\[…\]|Errno)[^\]]*\]|@|\d+\.\d+\.\d+\.\d+|PROD\.OUTLOOK/i);
    }
  });

  test.each(REPLY_IDS)('%s shows the codes of the catalogue where it has them', (id) => {
    const { replyCode: basic, enhancedStatusCode: enhanced } = reply(id);
    const text = textsOf(id).join('\n');
    const whole = (code: string): RegExp => new RegExp(`(?<![\\d.])${code.replaceAll('.', '\\.')}(?![\\d])`);
    if (basic !== null) expect(text).toMatch(whole(basic));
    if (enhanced !== null) expect(text).toMatch(whole(enhanced));
    if (basic === null && enhanced === null && reply(id).stage === 'connect') expect(text).not.toMatch(/\b[245]\d\d /);
  });

  test('no two replies show the same line', () => {
    const all = REPLY_IDS.flatMap(lines);
    expect(all.filter((line, i) => all.indexOf(line) !== i)).toEqual([]);
  });
});

describe('what is derived from a row', () => {
  test.each(REPLY_IDS)('each wording of %s has a source that the site names', (id) => {
    for (const { source } of wordingsOf(id)) expect(Object.keys(sources)).toContain(source);
  });

  test('no code means two replies, and a single code beats a range', () => {
    const single = REPLY_IDS.flatMap((id) => reply(id).namedByCodes?.filter((code) => !code.includes('-')) ?? []);
    expect(single.filter((code, i) => single.indexOf(code) !== i)).toEqual([]);
    expect(replyNamedByCode('5.7.703')).toBe('tenantAllowBlockList');
    expect(replyNamedByCode('5.7.711')).toBe('tenantRestricted');
    expect(replyNamedByCode('5.7.999')).toBeNull();
  });

  test.each([
    ['5.7.502', ['5.7.501-503'], true],
    ['5.7.503', ['5.7.501-503'], true],
    ['5.7.504', ['5.7.501-503'], false],
    ['4.7.502', ['5.7.501-503'], false],
    ['5.7.5', ['5.7.501-503', '5.7.5'], true],
    ['5.7.51', ['5.7.5'], false],
  ])('%s in %j: %s', (code, codes, is) => expect(isOneOf(code, codes)).toBe(is));

  test.each([
    ['535 5.7.139 Authentication unsuccessful, the reason. Contact your administrator. […]', 'the reason'],
    ['535 5.7.3 Authentication unsuccessful […]', 'Authentication unsuccessful'],
    ['550 5.7.60 SMTP; Client does not do this […]', 'Client does not do this'],
    ['554 5.2.252 SendAsDenied; […] not allowed', 'SendAsDenied'],
    ['550 5.7.506 Access Denied, Bad HELO', 'Access Denied, Bad HELO'],
  ])('the sentence of "%s"', (says, sentence) => expect(sentenceOf(says)).toBe(sentence));

  test.each([
    ['535 5.7.139 Authentication unsuccessful, the reason. Contact your administrator. […]', 'the reason'],
    ['535 5.7.139 Authentication unsuccessful, […]', null],
    ['535 5.7.139 Authentication unsuccessful, it is disabled […]. Visit it.', null],
    ['550 5.7.506 Access Denied, Bad HELO.', null],
  ])('the reason in "%s"', (says, reason) => expect(reasonOf(says)).toBe(reason));

  test('the start page lists replies in places of their own, of three stages', () => {
    const places = REPLY_IDS.flatMap((id) => reply(id).atStart ?? []);
    expect([...places].sort((a, b) => a - b)).toEqual(places.map((_, i) => i + 1));
    const stages = REPLY_IDS.filter((id) => reply(id).atStart !== undefined).map((id) => reply(id).stage);
    expect([...new Set(stages)].sort()).toEqual(['credentials', 'greeted', 'loggedIn']);
  });

  test('one reply at most stands for a gate', () => {
    const gates = REPLY_IDS.flatMap((id) => reply(id).textOfGate?.gate ?? []);
    expect(new Set(gates).size).toBe(gates.length);
  });
});
