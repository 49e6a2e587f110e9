import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLLECT_EXCHANGE_LINES, COLLECT_GRAPH_LINES } from '../../../src/domain/commands/collect-commands.ts';
import { cmdletsOf } from './powershell-words.ts';

describe('the blocks that collect', () => {
  const sample = (file: string): Record<string, unknown> =>
    JSON.parse(readFileSync(`test/fixtures/collect/${file}.json`, 'utf8'));
  /** Names before a `=` inside the dictionary of a line. */
  const fields = (line: string): string[] =>
    [...(line.match(/\[ordered\]@\{(.*)\} \} \}\)?$/)?.[1] ?? '').matchAll(/(?:^ ?|; )(\w+) = /g)].map(
      ([, name = '']) => name,
    );

  test.each([
    ['exchange', COLLECT_EXCHANGE_LINES],
    ['graph', COLLECT_GRAPH_LINES],
  ] as const)('the sample output of %s has the sections and fields that its block writes', (file, lines) => {
    const output = sample(file);
    const sections = lines.map(({ line }) => line.trim().split(' ')[0] ?? '');
    expect(Object.keys(output)).toEqual(['Format', 'ReadAt', 'Address', ...sections]);
    lines.forEach(({ line }, i) => {
      const value = output[sections[i] ?? ''];
      const items = Array.isArray(value) ? value : [value];
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) expect(Object.keys(item)).toEqual(fields(line));
    });
  });

  test('every cmdlet that reads stops at its error, so that the error lands in its section', () => {
    for (const { line } of [...COLLECT_EXCHANGE_LINES, ...COLLECT_GRAPH_LINES]) {
      const [first] = cmdletsOf(line.replace(/^\s*\w+ = /, '$section = '));
      expect(first?.parameters, line).toContain('ErrorAction');
    }
  });

  test('the lists keep their brackets with one item or none', () => {
    for (const { line } of [...COLLECT_EXCHANGE_LINES, ...COLLECT_GRAPH_LINES])
      if (/^ {2}(?:AuthenticationPolicies|SignIns) /.test(line)) expect(line).toMatch(/ = @\(&.*\}\)$/);
  });
});
