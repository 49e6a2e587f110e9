import { expect } from 'vitest';
import type { Diagnosis } from '../../../src/domain/diagnosis.ts';
import type { GateId } from '../../../src/domain/gates.ts';
import { list } from './table.ts';

/** Checks the cell "Also" of a row. */
export function expectAlso(diagnosis: Diagnosis, also: string): void {
  for (const claim of list(also)) expectClaim(diagnosis, claim);
}

/** The lists of a diagnosis that a claim can be about, by the claim's first word. */
const listsOf = (d: Diagnosis): Record<string, readonly string[]> => ({
  finding: d.findings,
  remedy: d.remedies,
  needless: d.unhelpful,
  next: d.nextReplies,
  suspect: d.suspects,
  ask: d.ask,
});

function expectClaim(d: Diagnosis, claim: string): void {
  const [first = '', second = '', third = ''] = claim.split(' ');
  const denied = first === 'no' || first === 'not';
  const ids = listsOf(d)[denied ? second : first];
  if (ids !== undefined && denied) expect(ids, claim).not.toContain(third);
  else if (ids !== undefined) expect(ids, claim).toContain(second);
  else if (first === 'certainty') expect(d.certainty, claim).toBe(second);
  else if (first === 'state') expect(d.gates[second as GateId]?.state, claim).toBe(third);
  else if (first === 'before') expectBefore(d.remedies, second, third);
  else if (first === 'last') expect(d.remedies.at(-1), claim).toBe(third);
  else throw new Error(`a claim that nobody checks: ${claim}`);
}

function expectBefore(remedies: readonly string[], earlier: string, later: string): void {
  expect(remedies).toContain(earlier);
  expect(remedies).toContain(later);
  expect(remedies.indexOf(earlier), `${earlier} before ${later}`).toBeLessThan(remedies.indexOf(later));
}
