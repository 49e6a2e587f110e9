import { describe, expect, test } from 'vitest';
import { rowsIn, UnknownRow } from '../../../src/build/score/rows.ts';

const kinds = (...rows: object[]): string[] =>
  rowsIn(rows.map((row) => JSON.stringify(row)).join('\n')).map((row) => row.kind);

describe('rows of a labelled file', () => {
  test('are told apart by their keys', () => {
    expect(
      kinds(
        { id: 'a', facts: {}, expect: {} },
        { id: 'b', text: 'x', expect: {} },
        { id: 'c', text: 'x', expected: {} },
        { id: 'd', text: 'x', secrets: [] },
        { id: 'e', text: 'x', secrets: [], expected: {} },
      ),
    ).toEqual(['case', 'thread', 'pasted', 'secrets', 'pasted']);
  });

  test('keep their kind beside a column of the same name', () => {
    expect(kinds({ id: 'a', kind: 'token', text: 'x', secrets: ['y'] })).toEqual(['secrets']);
  });

  test('leave empty lines out', () => {
    expect(rowsIn('\n\n{"id":"a","text":"x","secrets":[]}\n\n')).toHaveLength(1);
  });

  test.each([
    ['no JSON', 'text'],
    ['no object', '[1]'],
    ['no id', '{"text":"x","secrets":[]}'],
    ['a text without a label', '{"id":"a","text":"x"}'],
    ['facts without what is expected', '{"id":"a","facts":{}}'],
  ])('%s ends with the number of the line', (_, line) => {
    expect(() => rowsIn(`{"id":"a","text":"x","secrets":[]}\n\n${line}`)).toThrow(UnknownRow);
    expect(() => rowsIn(`{"id":"a","text":"x","secrets":[]}\n\n${line}`)).toThrow(/^Line 3 /);
  });
});
