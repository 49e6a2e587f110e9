import { describe, expect, test } from 'vitest';
import { OUTCOME_IDS } from '../../src/domain/advice/outcome-ids.ts';
import { REPLY_IDS } from '../../src/domain/replies/replies.ts';
import { play, playAll, stepOf } from '../../src/flow/play.ts';
import { QUESTION_IDS } from '../../src/flow/questions/questions.ts';
import { isQuestionStep, STEPS } from '../../src/flow/steps.ts';
import { walkMachine } from '../../src/flow/walk-machine.ts';
import { generatedEdges } from './walking/generated.ts';
import { leafOf, TRANSITIONS, transitionsTaken } from './walking/transitions.ts';

const TODAY = '2026-11-24';
/** Whatever is possible everywhere says nothing about a step. */
const EVERYWHERE = new Set(Object.keys(walkMachine.config.on ?? {}));

function walkEverywhere() {
  const edges = generatedEdges();
  const steps = new Set(edges.map(({ to }) => stepOf(to)));
  const taken = new Set(edges.flatMap(({ from, event }) => transitionsTaken(from, event)));
  const outcomes = new Set(edges.map(({ to }) => to.context.diagnosis.outcome));
  return { edges, steps, taken, outcomes };
}

describe('generated walks', () => {
  // Made by the first test that asks: they take seconds, and on a busy machine many.
  let walks: ReturnType<typeof walkEverywhere> | undefined;
  const made = (): ReturnType<typeof walkEverywhere> => {
    walks ??= walkEverywhere();
    return walks;
  };

  test('are made', () => {
    expect(made().edges.length).toBeGreaterThan(1000);
  }, 180_000);

  test.each(STEPS.filter((step) => step !== 'start'))('reach %s', (step) => {
    expect([...made().steps]).toContain(step);
  });

  test.each(TRANSITIONS)('take %s', (transition) => {
    expect(made().taken.has(transition)).toBe(true);
  });

  test.each(OUTCOME_IDS)('reach the outcome %s', (outcome) => {
    expect([...made().outcomes]).toContain(outcome);
  });

  test('never end where nothing can be done', () => {
    // At the start everything is done that can be done everywhere.
    for (const { to } of made().edges.filter((edge) => stepOf(edge.to) !== 'start')) {
      const own = [...leafOf(to).transitions.keys()].filter((type) => !EVERYWHERE.has(String(type)));
      expect(to.hasTag('outcome') || own.length > 0, stepOf(to)).toBe(true);
    }
  });

  test('show a fix only where the case has one, and one of its own', () => {
    for (const { to } of made().edges.filter((edge) => stepOf(edge.to) === 'fix' && stepOf(edge.from) !== 'fix'))
      expect(to.context.remedy).not.toBeNull();
  });
});

test('walks that only ever say "I don\'t know" always come to an end', () => {
  for (const reply of REPLY_IDS) {
    let now = playAll({ today: TODAY }, [{ type: 'reply', reply }]);
    for (let asked = 0; asked <= QUESTION_IDS.length && now.hasTag('question'); asked += 1) {
      const step = stepOf(now);
      if (isQuestionStep(step)) now = play(now, { type: 'answer', question: step, option: 'unknown' });
    }
    expect(now.hasTag('outcome'), reply).toBe(true);
  }
});
