import { expect, test } from 'vitest';
import { remediesShown } from '../../../src/domain/advice/remedies-shown.ts';
import { diagnose } from '../../../src/domain/diagnose.ts';
import type { GateId } from '../../../src/domain/gates.ts';
import { cell, list, rowsOf } from '../../domain/oracle/table.ts';
import { readSituation } from './situation.ts';

test.each(rowsOf('../../graph/situations/situations.md').map((row) => [`${row['#']}: ${row.Situation}`, row] as const))(
  '%s',
  async (_, row) => {
    const of = (head: string): string => cell(row, head);
    const { known, said } = await readSituation({
      reply: of('Reply'),
      method: of('Method'),
      whatIf: of('What If'),
      list: of('List'),
      member: of('Member'),
      account: of('Account'),
      log: of('Log'),
    });
    const d = diagnose(known, '2026-11-28');
    for (const claim of list(of('Gates'))) {
      const [gate = '', state, certainty] = claim.split(' ');
      const report = d.gates[gate as GateId];
      expect(report?.state, claim).toBe(state);
      if (certainty !== undefined) expect(report?.certainty, claim).toBe(certainty);
    }
    const [first] = list(of('First fix'));
    if (first !== undefined) expect(remediesShown(d, known)[0]).toBe(first);
    for (const also of list(of('Also'))) {
      const [not, id = ''] = also.startsWith('no ') ? [true, also.slice(3)] : [false, also];
      const all: string[] = [...said, ...d.findings, ...d.ask.map((fact) => `ask ${fact}`)];
      if (not) expect(all).not.toContain(id);
      else expect(all).toContain(id);
    }
  },
);
