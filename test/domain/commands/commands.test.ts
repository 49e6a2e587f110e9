import { describe, expect, test } from 'vitest';
import { COLLECT_EXCHANGE, COLLECT_GRAPH } from '../../../src/domain/commands/collect-commands.ts';
import { CONNECT, CONNECT_GRAPH, type Command, READ } from '../../../src/domain/commands/read-commands.ts';
import { REMEDY_COMMANDS } from '../../../src/domain/commands/remedy-commands.ts';
import { TESTS } from '../../../src/domain/commands/test-commands.ts';
import { hostKind } from '../../../src/domain/endpoints.ts';
import { CMDLETS, COMMON_PARAMETERS, REFERENCES } from './cmdlets.ts';
import { type CmdletUse, cmdletsOf } from './powershell-words.ts';

type Named = readonly [name: string, command: Command];
const named = (kind: string, table: Record<string, Command>): Named[] =>
  Object.entries(table).map(([id, command]) => [`${kind} ${id}`, command]);
const each = (name: string, commands: readonly Command[] = []): Named[] =>
  commands.map((command, i) => [`${name} ${i + 1}`, command]);

const remedies = Object.entries(REMEDY_COMMANDS);
/** Commands that are promised to change nothing. */
const READING: readonly Named[] = [
  ...named('connect', CONNECT),
  ...named('connect to Graph', CONNECT_GRAPH),
  ...Object.entries(READ).flatMap(([fact, commands]) => each(`read ${fact}`, commands)),
  ['collect from Exchange', COLLECT_EXCHANGE],
  ['collect from Graph', COLLECT_GRAPH],
  ...remedies.flatMap(([id, { check }]) => each(`check ${id}`, check)),
];
const CHANGING: readonly Named[] = remedies.flatMap(([id, { apply, undo }]) => [
  ...each(`apply ${id}`, apply),
  ...each(`undo ${id}`, undo),
]);
const ALL: readonly Named[] = [...READING, ...CHANGING, ...named('test', TESTS)];

const isPowerShell = ([, { shell }]: Named): boolean => shell !== 'bash' && shell !== 'python';
const textOf = ({ lines }: Command): string => lines.join('\n').replaceAll('{mailbox}', 'scanner@contoso.com');
const usesOf = (command: Command): CmdletUse[] => cmdletsOf(textOf(command));

describe('the reader of PowerShell that these tests use', () => {
  test('finds cmdlets and parameters in pipelines, blocks, strings and over line ends', () => {
    const text = `$x = @(Get-A -One 1 | Where-Object { $_.B -eq 'Set-C -Not' }) -join "$(Get-D -Two).e"\nNew-F \`\n  -Three`;
    expect(cmdletsOf(text)).toEqual([
      { name: 'Get-A', parameters: ['One'] },
      { name: 'Where-Object', parameters: [] },
      { name: 'Get-D', parameters: ['Two'] },
      { name: 'New-F', parameters: ['Three'] },
    ]);
  });

  test.each(['iex x', 'Get-A )', 'Get-A (', '% { }', '1 -bxor 2', 'Get-A > file', '-Name x'])('refuses %s', (text) => {
    expect(() => cmdletsOf(text)).toThrow();
  });
});

describe('every command', () => {
  test.each(ALL.filter(isPowerShell))('%s uses cmdlets and parameters of the closed list alone', (_, command) => {
    for (const { name, parameters } of usesOf(command)) {
      const known = CMDLETS[name];
      expect(known, name).toBeDefined();
      const allowed = [...(known?.parameters ?? []), ...COMMON_PARAMETERS].map((p) => p.toLowerCase());
      for (const parameter of parameters) expect(allowed, `${name} -${parameter}`).toContain(parameter.toLowerCase());
    }
  });

  test.each(ALL.filter(([, { shell }]) => shell !== 'python'))(
    '%s has no placeholder but {mailbox}',
    (_, { lines }) => {
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line.match(/\{(?!mailbox\})[a-z]+\}|<[A-Za-z ]+>/g) ?? [], line).toEqual([]);
    },
  );

  test.each(ALL)('%s names servers of the documented service and reserved domains alone', (_, command) => {
    for (const [host] of textOf(command).matchAll(/\b(?:smtp|outlook)[\w-]*\.[\w.-]+\.\w+\b/gi))
      expect(hostKind(host), host).toBe('submission');
    for (const [, domain = ''] of textOf(command).matchAll(/@([\w-]+\.[\w.-]+)/g))
      if (!domain.startsWith('odata.'))
        expect(['contoso.com', 'fabrikam.com', 'test.example'], domain).toContain(domain);
  });
});

describe('a command that is promised to change nothing', () => {
  const VERBS = ['Get', 'Connect', 'Install', 'ConvertTo', 'Select', 'Format', 'ForEach', 'Where', 'Search', 'Test'];

  test.each(READING.filter(isPowerShell))('%s only reads', (_, command) => {
    for (const { name } of usesOf(command)) {
      if (name === 'Invoke-MgGraphRequest') expect(textOf(command)).toMatch(/Invoke-MgGraphRequest -Method GET /);
      else expect(VERBS, name).toContain(name.split('-')[0]);
    }
  });

  test.each(Object.entries(READ))('the commands for %s say that they read it', (fact, commands) => {
    for (const { reads } of commands) expect(reads).toContain(fact);
  });
});

describe('connecting', () => {
  test('Graph needs no module that connecting does not install', () => {
    const installed = CONNECT_GRAPH.global.lines[0] ?? '';
    const modules = ALL.filter(isPowerShell)
      .flatMap(([, command]) => usesOf(command))
      .flatMap(({ name }) => CMDLETS[name]?.module ?? [])
      .filter((module) => module.startsWith('Microsoft.Graph.'));
    expect(modules.length).toBeGreaterThan(0);
    for (const module of modules) expect(installed.split(/[ ,]+/)).toContain(module);
  });

  test('each cloud but the global one has an environment of its own, for both', () => {
    for (const table of [CONNECT, CONNECT_GRAPH]) {
      const last = Object.values(table).map(({ lines }) => lines.at(-1));
      expect(new Set(last).size).toBe(4);
      expect(table.global.lines.at(-1)).not.toMatch(/Environment/);
    }
  });

  test('every module of the closed list says where it is documented', () => {
    for (const { module } of Object.values(CMDLETS)) expect(REFERENCES[module][0]).toMatch(/^https:\/\/[\w./-]+\/$/);
  });
});
