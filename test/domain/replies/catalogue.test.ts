import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/domain/diagnose.ts';
import { GATE_IDS, type GateId } from '../../../src/domain/gates.ts';
import { REPLY_IDS, type ReplyId, reply } from '../../../src/domain/replies/replies.ts';
import { caseOf, TODAY } from '../oracle/case-of.ts';
import { cell, list, rowsOf } from '../oracle/table.ts';

const ROWS = rowsOf('replies.md');
const BEFORE_LOGIN = GATE_IDS.slice(0, GATE_IDS.indexOf('token') + 1);

test('every reply of the catalogue has one row', () => {
  expect(ROWS.map((row) => cell(row, 'Reply')).sort()).toEqual([...REPLY_IDS].sort());
});

describe.each(ROWS.map((row) => [cell(row, 'Reply') as ReplyId, row] as const))('%s', (id, row) => {
  const alone = diagnose(caseOf('', id), TODAY);
  const entry = reply(id);

  test('has its number and code', () => {
    expect(entry.number).toBe(cell(row, 'No.'));
    const code = [entry.replyCode, entry.enhancedStatusCode].filter((part) => part !== null).join(' ');
    expect(code === '' ? '–' : code).toBe(cell(row, 'Code'));
  });

  test('leads where the row says', () => {
    expect(alone.outcome).toBe(cell(row, 'Outcome'));
    expect(alone.blocking).toEqual(list(cell(row, 'Closed')));
    expect(alone.first).toBe(alone.blocking[0] ?? null);
    expect(alone.remedies[0] ?? '–').toBe(cell(row, 'First fix'));
    expect(alone.reply).toBe(id);
  });

  test('names the suspects in their order, and closes none of them', () => {
    for (const [head, method] of [
      ['Suspects with Basic', 'basic'],
      ['Suspects with OAuth', 'oauth'],
    ] as const) {
      const wanted = list(cell(row, head));
      if (wanted.length === 0) continue;
      const d = diagnose(caseOf(`method=${method}`, id), TODAY);
      expect(d.suspects, head).toEqual(wanted);
      for (const gate of wanted) expect(d.gates[gate as GateId].state, gate).toBe('unknown');
    }
  });

  test('shows what has been passed, and no more', () => {
    const open = GATE_IDS.filter(
      (gate) => gate !== 'retirement' && ['open', 'overruled'].includes(alone.gates[gate].state),
    );
    if (cell(row, 'Shown to be open') !== 'all before the login') {
      expect([...open].sort()).toEqual(list(cell(row, 'Shown to be open')).sort());
      return;
    }
    for (const gate of BEFORE_LOGIN) expect(['open', 'notApplicable'], gate).toContain(alone.gates[gate].state);
  });

  test('is certain of what it names, and of nothing that it suggests', () => {
    for (const gate of alone.blocking) expect(alone.gates[gate].certainty).toBe('certain');
    if (alone.outcome === 'cannotTell') expect(alone.certainty).not.toBe('certain');
  });

  test('leaves something to do', () => {
    const done = alone.outcome === 'accepted' || id === 'loginAccepted';
    expect(done || alone.remedies.length > 0).toBe(true);
  });
});
