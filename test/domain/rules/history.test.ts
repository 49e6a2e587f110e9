import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/domain/diagnose.ts';
import { evidence, FACT_VALUES } from '../../../src/domain/facts.ts';
import type { ReplyId } from '../../../src/domain/replies/replies.ts';
import { caseOf, TODAY } from '../oracle/case-of.ts';
import { cell, list, rowsOf } from '../oracle/table.ts';

const suspectsWith = (reply: ReplyId | '–', facts: string) =>
  diagnose(
    {
      replies: reply === '–' ? [] : [{ reply }],
      evidence: list(facts).map((pair) => {
        const [fact, value] = pair.split('=');
        return evidence(fact as 'method', value as 'basic', 'answer');
      }),
    },
    TODAY,
  ).suspects;

describe('what happened before orders the suspects', () => {
  const rows = rowsOf('rules/history.md').map((row) => [`${row.Reply}: ${row.Facts}`, row] as const);
  test.each(rows)('%s', (_, row) => {
    const wanted = list(cell(row, 'First suspects'));
    const suspects = suspectsWith(cell(row, 'Reply') as ReplyId | '–', cell(row, 'Facts'));
    expect(suspects.slice(0, wanted.length)).toEqual(wanted);
  });

  test('and drops none of them', () => {
    const plain = suspectsWith('authenticationUnsuccessful', 'method=basic');
    for (const fact of ['workedBefore', 'changedAround', 'passwordChecked'] as const)
      for (const value of FACT_VALUES[fact])
        expect([...suspectsWith('authenticationUnsuccessful', `method=basic; ${fact}=${value}`)].sort()).toEqual(
          [...plain].sort(),
        );
  });
});

describe('since the day on which Basic is turned off by default', () => {
  const suspects = (facts: string, reply: string, today: string) => diagnose(caseOf(facts, reply), today).suspects;
  test('that is the likeliest reason of a sentence about Basic, behind the question whose server it is', () => {
    const sentence = 'basicAuthenticationDisabled';
    expect(suspects('', sentence, '2027-01-10')).toEqual(['endpoint', 'retirement', 'authenticationPolicy']);
    expect(suspects('', sentence, '2026-12-30')).toEqual(['endpoint', 'authenticationPolicy']);
    expect(suspects('service=exchangeOnline; method=basic', sentence, '2027-01-10')).toEqual([
      'retirement',
      'authenticationPolicy',
    ]);
    expect(suspects('basicForTenant=allowed', sentence, '2027-01-10')).toEqual(['endpoint', 'authenticationPolicy']);
  });
  test('a bare refusal keeps its order, and has it last', () => {
    const bare = suspects('method=basic', 'authenticationUnsuccessful', '2027-01-10');
    expect([bare[0], bare.at(-1)]).toEqual(['account', 'retirement']);
  });
});
