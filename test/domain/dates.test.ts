import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/domain/diagnose.ts';
import type { Diagnosis } from '../../src/domain/diagnosis.ts';
import { evidence } from '../../src/domain/facts.ts';
import { REPLY_IDS } from '../../src/domain/replies/replies.ts';

const DAYS = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'] as const;
const METHODS = ['basic', 'oauth', null] as const;

const verdict = (reply: (typeof REPLY_IDS)[number], method: (typeof METHODS)[number], today: string): Diagnosis =>
  diagnose({ replies: [{ reply }], evidence: method === null ? [] : [evidence('method', method, 'answer')] }, today);

const closed = ({ gates }: Diagnosis): string[] =>
  Object.entries(gates).flatMap(([gate, { state }]) => (state === 'closed' ? [gate] : []));

describe('each reply on both sides of the day on which Basic authentication is turned off', () => {
  test.each(REPLY_IDS)('%s', (id) => {
    for (const method of METHODS) {
      const [before, ...later] = DAYS.map((today) => verdict(id, method, today));
      if (before === undefined) throw new Error('no day');
      for (const after of later) {
        // A day proves nothing: what was closed stays closed, and nothing else is.
        expect(closed(after)).toEqual(closed(before));
        expect(after.findings).not.toContain('basicEndsByDefault');
        if (method === 'oauth') expect(after).toEqual(before);
        else expect(after.outcome).toBe(later[0]?.outcome);
      }
      expect(before.findings).not.toContain('basicMayBeOff');
    }
  });

  test('"basic authentication is disabled" has the retirement as a suspect from the day on', () => {
    const [before, ...later] = DAYS.map((today) => verdict('basicAuthenticationDisabled', 'basic', today).suspects);
    expect(before).not.toContain('retirement');
    for (const suspects of later) expect(suspects).toContain('retirement');
  });
});
