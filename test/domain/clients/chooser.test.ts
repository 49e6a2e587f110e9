import { describe, expect, test } from 'vitest';
import { type Choice, choose } from '../../../src/domain/clients/choose.ts';
import { CLIENT_IDS, isClientId } from '../../../src/domain/clients/clients.ts';
import { type Addition, SITUATION_VALUES, type Situation } from '../../../src/domain/clients/situation.ts';
import { WAY_IDS, type WayId } from '../../../src/domain/clients/ways.ts';
import { cell, list, rowsOf } from '../oracle/table.ts';

const SHORT: Readonly<Record<string, WayId>> = {
  oauth: 'switchToOAuth',
  graph: 'sendThroughGraph',
  hve: 'useHighVolumeEmail',
  connector: 'relayThroughConnector',
  acs: 'useAzureCommunicationServices',
  proxy: 'useOAuthProxy',
  relay: 'relayOnPremises',
  direct: 'useDirectSend',
  provider: 'useOtherProvider',
};
const way = (name: string): WayId => {
  const found = SHORT[name];
  if (found === undefined) throw new Error(`no way "${name}"`);
  return found;
};

/** Throws where a cell names what doesn't exist. */
function situationOf(text: string): Situation {
  const situation: Situation = {};
  for (const part of list(text)) {
    const [topic = '', value = ''] = part.split('=');
    if (topic === 'client' && isClientId(value)) situation.client = value;
    else if (topic === 'add') situation.add = value === 'nothing' ? [] : (value.split('+') as Addition[]);
    else Object.assign(situation, { [topic]: value });
    const known = (SITUATION_VALUES as Record<string, readonly string[]>)[topic];
    const given = topic === 'add' ? (situation.add ?? []) : [value];
    if (topic !== 'client' && !given.every((one) => known?.includes(one))) throw new Error(`no answer "${part}"`);
    if (topic === 'client' && situation.client === undefined) throw new Error(`no client "${value}"`);
  }
  return situation;
}

function check(choices: readonly Choice[], rule: string): void {
  const words = rule.split(' ');
  const [kind, first = '', second = ''] = words[0] === 'no' ? ['no check', words[2], words[3]] : words;
  const at = (name: string): number => choices.findIndex((choice) => choice.way === way(name));
  const choice = choices[at(first)];
  switch (kind) {
    case 'because':
      expect(choice?.because, rule).toContain(second);
      return;
    case 'check':
      expect(choice?.check, rule).toContain(second);
      return;
    case 'no check':
      expect(choice?.check, rule).not.toContain(second);
      return;
    case 'possible':
      expect(choice?.excluded, rule).toEqual([]);
      return;
    case 'before':
      expect(at(first), rule).toBeLessThan(at(second));
      return;
    default:
      throw new Error(`no rule "${rule}"`);
  }
}

const ROWS = rowsOf('clients/chooser.md');

test('the oracle of the chooser has at least forty situations', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(40);
});

describe('the chooser', () => {
  test.each(ROWS.map((row) => [cell(row, 'Situation'), row] as const))('%s', (text, row) => {
    const choices = choose(situationOf(text));
    const possible = choices.filter(({ excluded }) => excluded.length === 0).map((choice) => choice.way);
    const out = choices.filter(({ excluded }) => excluded.length > 0);
    const wanted = list(cell(row, 'Out')).map((part) => part.split(' '));
    expect(out.map((choice) => choice.way).sort()).toEqual(wanted.map(([name = '']) => way(name)).sort());
    for (const [name = '', reason] of wanted)
      expect(out.find((choice) => choice.way === way(name))?.excluded).toContain(reason);
    const best = list(cell(row, 'Best')).map(way);
    expect(possible.slice(0, best.length)).toEqual(best);
    for (const rule of list(cell(row, 'Also'))) check(choices, rule);
  });
});

/** Every situation that the five questions can end in, and the same for each client. */
function situations(): Situation[] {
  const { recipients, sends, address, volume, add } = SITUATION_VALUES;
  const additions = [undefined, [], ...add.map((one) => [one]), [...add]];
  return [undefined, ...recipients].flatMap((r) =>
    [undefined, ...sends].flatMap((s) =>
      [undefined, ...address].flatMap((a) =>
        [undefined, ...volume].flatMap((v) =>
          additions.map(
            (m) =>
              Object.fromEntries(
                Object.entries({ recipients: r, sends: s, address: a, volume: v, add: m }).filter(
                  ([, value]) => value !== undefined,
                ),
              ) as Situation,
          ),
        ),
      ),
    ),
  );
}

test('every situation gives all nine ways once, each with a word, and at least one that is possible', () => {
  for (const situation of situations()) {
    const choices = choose(situation);
    expect(choices.map((choice) => choice.way).sort()).toEqual([...WAY_IDS].sort());
    for (const { way: id, because, excluded, check: checks } of choices)
      expect(because.length + excluded.length + checks.length, `${JSON.stringify(situation)}: ${id}`).toBeGreaterThan(
        0,
      );
    expect(choices[0]?.excluded, JSON.stringify(situation)).toEqual([]);
  }
});

test('a client that is known not to use OAuth is never sent there first', () => {
  for (const client of CLIENT_IDS) {
    const [first] = choose({ client });
    const oauth = choose({ client }).find((choice) => choice.way === 'switchToOAuth');
    if (oauth?.excluded.includes('cannotOAuth') || oauth?.check.includes('changeLibrary'))
      expect(first?.way, client).not.toBe('switchToOAuth');
  }
});

test('what is ruled out stays behind what is possible', () => {
  for (const situation of situations()) {
    const flags = choose(situation).map(({ excluded }) => excluded.length > 0);
    expect([...flags].sort((a, b) => Number(a) - Number(b))).toEqual(flags);
  }
});
