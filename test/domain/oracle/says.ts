import { expect } from 'vitest';
import type { Diagnosis } from '../../../src/domain/diagnosis.ts';
import type { GateId } from '../../../src/domain/gates.ts';
import { list } from './table.ts';

/** Checks the cell "Also" of a row. */
export function expectAlso(diagnosis: Diagnosis, also: string): void {
  for (const claim of list(also)) expectClaim(diagnosis, claim);
}

function expectClaim(d: Diagnosis, claim: string): void {
  const [first = '', second = '', third = '', ...rest] = claim.split(' ');
  const words = [first, second, third].filter((word) => word !== '').length;
  if (rest.length > 0 || words < 2) throw new Error(`a claim that nobody checks: ${claim}`);
  switch (first) {
    case 'finding':
      return expect(d.findings, claim).toContain(second);
    case 'remedy':
      return expect(d.remedies, claim).toContain(second);
    case 'needless':
      return expect(d.unhelpful, claim).toContain(second);
    case 'next':
      return expect(d.nextReplies, claim).toContain(second);
    case 'suspect':
      return expect(d.suspects, claim).toContain(second);
    case 'ask':
      return expect(d.ask, claim).toContain(second);
    case 'certainty':
      return expect(d.certainty, claim).toBe(second);
    case 'state':
      return expect(d.gates[second as GateId]?.state, claim).toBe(third);
    case 'before':
      return expectBefore(d.remedies, second, third);
    case 'last':
      return expect(d.remedies.at(-1), claim).toBe(third);
    case 'no':
    case 'not':
      return expectAbsent(d, second, third);
    default:
      throw new Error(`a claim that nobody checks: ${claim}`);
  }
}

function expectBefore(remedies: readonly string[], earlier: string, later: string): void {
  expect(remedies).toContain(earlier);
  expect(remedies).toContain(later);
  expect(remedies.indexOf(earlier), `${earlier} before ${later}`).toBeLessThan(remedies.indexOf(later));
}

function expectAbsent(d: Diagnosis, kind: string, id: string): void {
  const lists: Record<string, readonly string[]> = {
    remedy: d.remedies,
    finding: d.findings,
    needless: d.unhelpful,
    next: d.nextReplies,
    ask: d.ask,
    suspect: d.suspects,
  };
  if (lists[kind] === undefined) throw new Error(`a claim that nobody checks: no ${kind} ${id}`);
  expect(lists[kind], `no ${kind} ${id}`).not.toContain(id);
}
