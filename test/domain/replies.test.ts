import { describe, expect, test } from 'vitest';
import { GATE_IDS, type GateId } from '../../src/domain/gates.ts';
import { REPLY_IDS, type ReplyOutcome, reply } from '../../src/domain/replies/replies.ts';
import { REPLY_TEXTS } from '../../src/domain/replies/reply-texts.ts';

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
    case 'success':
      return null;
  }
}

describe('the catalogue of replies', () => {
  test.each(WRITTEN)('has the row %s exactly once', (number) => {
    expect(numbers.filter((other) => other === number)).toHaveLength(1);
  });

  test('gives no number twice, and keeps its numbers in order', () => {
    expect(new Set(numbers).size).toBe(numbers.length);
    expect([...numbers].sort()).toEqual(numbers);
  });

  test.each(REPLY_IDS)('%s leads somewhere', (id) => {
    const { outcome } = reply(id);
    const gates = gatesOf(outcome);
    expect(outcome.kind === 'success').toBe(reply(id).basic?.startsWith('2') ?? false);
    for (const gate of gates ?? []) expect(GATE_IDS).toContain(gate);
    if (outcome.kind === 'gate' || outcome.kind === 'suspects') expect(gates?.length).toBeGreaterThan(0);
  });

  test.each(REPLY_IDS)('%s names each of its suspects once, the same gate never twice', (id) => {
    const { outcome } = reply(id);
    const lists = outcome.kind === 'suspects' ? [outcome.basic, outcome.oauth] : [gatesOf(outcome) ?? []];
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
  });

  test.each(REPLY_IDS)('the codes of %s fit together', (id) => {
    const { basic, enhanced } = reply(id);
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
  const lines = (id: (typeof REPLY_IDS)[number]): string[] => REPLY_TEXTS[id].split('\n');

  test.each(REPLY_IDS)('%s has one, without anything that belongs to one case', (id) => {
    for (const line of lines(id)) {
      expect(line.trim()).toBe(line);
      expect(line.replace(/\[…\]/g, '').length).toBeGreaterThanOrEqual(7);
      expect(line).not.toMatch(/\[(?!…|SSL:|Hostname=\[…\]|Errno)[^\]]*\]|@|\d+\.\d+\.\d+\.\d+|PROD\.OUTLOOK/i);
    }
  });

  test.each(REPLY_IDS)('%s shows the codes of the catalogue where it has them', (id) => {
    const { basic, enhanced } = reply(id);
    const text = REPLY_TEXTS[id];
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
