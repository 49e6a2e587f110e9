import { describe, expect, test } from 'vitest';
import { remediesShown } from '../../../src/domain/advice/remedies-shown.ts';
import { diagnose } from '../../../src/domain/diagnose.ts';
import type { Evidence } from '../../../src/domain/facts.ts';
import { SIGN_IN_ERROR_CODES, signInError } from '../../../src/domain/sign-in-errors.ts';
import { signInEvidence } from '../../../src/read/graph/sign-ins.ts';
import { read } from '../../../src/read/index.ts';

const TODAY = '2026-11-28';

function verdictOn(evidence: readonly Evidence[]) {
  const known = { replies: [], evidence };
  const diagnosis = diagnose(known, TODAY);
  return { ...diagnosis, fixes: remediesShown(diagnosis, known) };
}

/** What an entry with this code proves, as the log of logins with Basic shows it. */
const inTheLog = (code: number) =>
  verdictOn(
    signInEvidence({
      at: `${TODAY}T08:00:00Z`,
      user: null,
      client: 'Authenticated SMTP',
      code,
      reason: null,
      policies: [],
    }),
  );

/** The codes that a login with a name and a password can get: of the others only a request for a token tells. */
const OF_LOGINS = SIGN_IN_ERROR_CODES.filter((code) =>
  Object.keys(signInError(code)?.proves ?? {}).some((fact) => fact !== 'token'),
);
/** Security defaults are no fault of a token by themselves: how the client signs in is asked first. */
const HANGS_ON_METHOD = 530035;

describe('a refusal that Entra ID numbers leads to a gate and a fix', () => {
  test.each(OF_LOGINS)('%d in the sign-in logs', (code) => {
    const { outcome, first, certainty, fixes } = inTheLog(code);
    expect([outcome, certainty]).toEqual(['blocked', 'certain']);
    expect(first).not.toBeNull();
    // Nobody is sent to read what was just read.
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes).not.toContain('readSignInLog');
  });

  test.each(SIGN_IN_ERROR_CODES)('%d as the answer to a request for a token', (code) => {
    const { outcome, certainty, fixes, ask } = verdictOn(read(`AADSTS${code}: The request failed.`).evidence);
    if (code === HANGS_ON_METHOD) expect(outcome).toBe('cannotTell');
    else expect([outcome, certainty]).toEqual(['blocked', 'certain']);
    expect(fixes.length + ask.length).toBeGreaterThan(0);
    expect(fixes.length).toBeGreaterThan(0);
  });

  test('a risk that blocks the account is examined, not unblocked at once', () => {
    expect(inTheLog(53011).fixes[0]).toBe('clearUserRisk');
    expect(inTheLog(530034).fixes[0]).toBe('clearUserRisk');
  });
});
