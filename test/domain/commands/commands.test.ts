import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLLECT_EXCHANGE, COLLECT_GRAPH } from '../../../src/domain/commands/collect-commands.ts';
import type { Command } from '../../../src/domain/commands/command.ts';
import { CONNECT, CONNECT_GRAPH, GRAPH_ENVIRONMENT } from '../../../src/domain/commands/connect-commands.ts';
import { graphModules, installGraph } from '../../../src/domain/commands/graph-modules.ts';
import { ENVIRONMENT, HOLE_IDS, holesOf, piecesOf } from '../../../src/domain/commands/holes.ts';
import { EXCHANGE_LEAST, GRAPH_LEAST, type GraphUse, scopesOf } from '../../../src/domain/commands/least-privilege.ts';
import { READ } from '../../../src/domain/commands/read-commands.ts';
import { REMEDY_COMMANDS } from '../../../src/domain/commands/remedies/remedy-commands.ts';
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
/** The text as it is run: each value filled in, in the cloud that is given. */
const textOf = ({ lines }: Command, cloud: keyof typeof GRAPH_ENVIRONMENT = 'global'): string =>
  piecesOf(lines.join('\n'))
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if ('environment' in piece) return GRAPH_ENVIRONMENT[cloud];
      return piece.hole === 'mailbox' ? 'scanner@contoso.com' : piece.hole;
    })
    .join('');
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

  test.each(ALL)('%s has no value to fill in but those of the closed list', (_, { lines }) => {
    expect(lines.length).toBeGreaterThan(0);
    const left = piecesOf(lines.join('\n')).flatMap((piece) => ('text' in piece ? [piece.text] : []));
    for (const text of left)
      expect(
        text.match(/\{[a-z]\w*\}/gi)?.filter((hole) => hole !== '{user}' && hole !== '{token}') ?? [],
        text,
      ).toEqual([]);
  });

  test.each(ALL)('%s quotes each value to fill in, so that an unfilled one can’t run', (_, { shell, lines }) => {
    if (shell === 'python') return;
    for (const line of lines)
      for (const { index } of line.matchAll(new RegExp(`\\{(?:${HOLE_IDS.join('|')})\\}`, 'g'))) {
        const before = line.slice(0, index);
        expect((before.match(/'/g) ?? []).length % 2, line).toBe(1);
      }
  });

  test.each(ALL)('%s holds no example that would run as it stands', (_, { lines }) => {
    for (const line of lines)
      expect(line).not.toMatch(/contoso|fabrikam|\b192\.0\.2\.|\b203\.0\.113\.|\b([0-9])\1{7}-/i);
  });

  test.each(ALL)('%s names servers of the documented service and reserved domains alone', (_, command) => {
    for (const [host] of textOf(command).matchAll(/\b(?:smtp|outlook)[\w-]*\.[\w.-]+\.\w+\b/gi))
      expect(hostKind(host), host).toBe('submission');
    for (const [, domain = ''] of textOf(command).matchAll(/@([\w-]+\.[\w.-]+)/g))
      if (!domain.startsWith('odata.'))
        expect(['contoso.com', 'fabrikam.com', 'test.example'], domain).toContain(domain);
  });
});

describe('a command that is promised to change nothing', () => {
  const VERBS = 'Get Connect Install ConvertTo ConvertFrom Select Format ForEach Group Where Search Test'.split(' ');

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
  /** Modules of Graph by the reference, without the one that every other brings along. */
  const documented = (commands: readonly Command[]): string[] => {
    const all = commands
      .flatMap(usesOf)
      .flatMap(({ name }) => CMDLETS[name]?.module ?? [])
      .filter((module) => module.startsWith('Microsoft.Graph.'));
    const others = all.filter((module) => module !== 'Microsoft.Graph.Authentication');
    return [...new Set(others.length > 0 ? others : all)].sort();
  };

  test.each(ALL.filter(isPowerShell))('%s needs the modules that are installed for it, and no other', (_, command) => {
    expect([...graphModules([command])].sort()).toEqual(documented([command]));
  });

  test('one module is enough to read the sign-in log', () => {
    expect(installGraph(REMEDY_COMMANDS.readSignInLog?.check ?? [])?.lines).toEqual([
      'Install-Module Microsoft.Graph.Reports -Scope CurrentUser',
    ]);
    expect(installGraph(REMEDY_COMMANDS.enableMailboxSmtpAuth?.apply ?? [])).toBeNull();
  });

  test('what all settings are read with is installed with it', () => {
    const [installed = ''] = CONNECT_GRAPH.global.lines;
    for (const module of documented([COLLECT_GRAPH])) expect(installed.split(/[ ,]+/)).toContain(module);
  });

  test('each cloud but the global one has an environment of its own, for both', () => {
    for (const table of [CONNECT, CONNECT_GRAPH]) {
      const last = Object.values(table).map(({ lines }) => lines.at(-1));
      expect(new Set(last).size).toBe(4);
    }
  });

  test('every module of the closed list says where it is documented', () => {
    for (const { module } of Object.values(CMDLETS)) expect(REFERENCES[module][0]).toMatch(/^https:\/\/[\w./-]+\/$/);
  });
});

describe('Microsoft Graph', () => {
  const CLOUDS = Object.keys(GRAPH_ENVIRONMENT) as (keyof typeof GRAPH_ENVIRONMENT)[];
  const onGraph = ALL.filter(([, { shell }]) => shell === 'graphPowerShell');
  const connecting = onGraph.filter(([, { lines }]) => lines.some((line) => line.includes('Connect-MgGraph')));

  test.each(connecting)('%s names the environment of every cloud', (name, command) => {
    for (const cloud of CLOUDS) {
      const text = textOf(command, cloud);
      const own = name.startsWith('connect ')
        ? (command.lines.at(-1) ?? '').match(/-Environment (\w+)/)?.[1]
        : undefined;
      expect(text).toContain(`-Environment ${own ?? GRAPH_ENVIRONMENT[cloud]} `);
    }
  });

  test.each(onGraph)('%s asks no server of one cloud by name', (_, command) => {
    expect(textOf(command)).not.toMatch(/graph\.microsoft\.com\/|https:/);
  });

  /** What a command does, in the words of the table: a cmdlet, with the parameter or address that decides. */
  const usesIn = (command: Command): GraphUse[] =>
    usesOf(command).flatMap(({ name, parameters }): GraphUse[] => {
      const uses = Object.keys(GRAPH_LEAST) as GraphUse[];
      if (name === 'Invoke-MgGraphRequest') return ['GET /beta/users/{id}/authentication/requirements'];
      return uses.filter((use) => use === name || parameters.some((parameter) => use === `${name} -${parameter}`));
    });

  test.each(connecting.filter(([name]) => !name.startsWith('connect ')))(
    '%s asks for the least permissions that its cmdlets need, and no more',
    (_, command) => {
      const asked = textOf(command)
        .match(/-Scopes ([\w., ]+)/)?.[1]
        ?.split(', ');
      expect(asked).toEqual(scopesOf(usesIn(command)));
    },
  );
});

describe('the least that a cmdlet needs', () => {
  const known = new Set([...Object.keys(GRAPH_LEAST), ...Object.keys(EXCHANGE_LEAST)].map((use) => use.split(' ')[0]));

  test('is in the table for every cmdlet of Exchange and Graph, with its source', () => {
    const services = ALL.filter(isPowerShell)
      .flatMap(([, command]) => usesOf(command))
      .filter(({ name }) => /^(exchange|Microsoft\.Graph\.)/.test(CMDLETS[name]?.module ?? ''))
      .map(({ name }) => name)
      .filter((name) => !/^Connect-|^Invoke-/.test(name));
    for (const name of services) expect(known, name).toContain(name);
    for (const { source } of Object.values({ ...GRAPH_LEAST, ...EXCHANGE_LEAST })) {
      expect(source[0]).toMatch(/^https:\/\/learn\.microsoft\.com\//);
      expect(source[1]).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  const roleOf = (command: Command): string[] =>
    usesOf(command).flatMap(({ name, parameters }) => {
      const rows = { ...GRAPH_LEAST, ...EXCHANGE_LEAST } as Record<string, { role: string }>;
      const row = rows[name] ?? rows[`${name} -${parameters.find((p) => `${name} -${p}` in rows)}`];
      return row === undefined ? [] : [row.role];
    });

  test.each(Object.values(READ).flat())('$reads is read by the role that its table names', (command) => {
    if (command.role !== null) expect(roleOf(command)).toContain(command.role);
  });

  test.each(remedies.filter(([, { apply }]) => apply !== undefined))(
    '%s names the role for its command to the reader, in every language',
    (id, { apply = [] }) => {
      for (const language of ['en', 'id']) {
        const page = readFileSync(`src/content/remedies/${language}/${id}.md`, 'utf8');
        const who = page.match(/^who: (.*)$/m)?.[1] ?? '';
        for (const role of apply.flatMap(roleOf).filter((name) => !name.endsWith('Reader')))
          expect(who, `${language}: ${role}`).toContain(role);
      }
    },
  );
});

describe('a value to fill in', () => {
  test('is found once, in order, and braces of PowerShell are text', () => {
    const text = "$from = '{fromAddress}' # {other}\nGet-A '{mailbox}' | { $_.B } '{fromAddress}'";
    expect(holesOf(text)).toEqual(['fromAddress', 'mailbox']);
    expect(
      piecesOf(text)
        .map((p) => ('text' in p ? p.text : 'hole' in p ? `{${p.hole}}` : ''))
        .join(''),
    ).toBe(text);
    expect(piecesOf(`{${ENVIRONMENT}}`)).toEqual([{ environment: true }]);
  });
});
