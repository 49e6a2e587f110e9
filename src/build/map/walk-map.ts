import type { Phase, Step } from '../../flow/steps.ts';
import { walkMachine } from '../../flow/walk-machine.ts';

/** The states at the top of the chart: the phases that ask, and the outcome. */
export type ChartPhase = Phase | 'outcome';

/** The guards that open a way into another phase; the map has words for each. */
const WAY_GUARDS = ['isSuspectedFirst', 'hasQuestionIn', 'asksForRole', 'asksForClient', 'hasChosenFix'] as const;
type WayGuard = (typeof WAY_GUARDS)[number];

/** A way out of a phase that isn't the usual one, with the guard that opens it. */
export interface SideWay {
  to: ChartPhase;
  when: WayGuard;
}

/** One station of the map: a phase of the chart. */
export interface Station {
  phase: ChartPhase;
  /** What a person can see there, in the order of the chart. */
  steps: readonly Step[];
  /** Where the walk goes when nothing is left to ask here; null at the end. */
  onward: ChartPhase | null;
  sideWays: readonly SideWay[];
}

type Node = (typeof walkMachine)['root'];

/** A state that passes on at once is seen by nobody. */
const isPassedAtOnce = ({ always }: Node): boolean => always !== undefined && always.length > 0;

const phaseOfNode = (node: Node | undefined): ChartPhase | undefined => {
  const [, phase] = node?.path.length === 0 ? [] : ['', node?.path[0]];
  return phase as ChartPhase | undefined;
};

/**
 * The stations of the walk, read from the machine's definition: the trunk is the way that each phase takes when none of
 * its guards holds, and a side way is a guard's way into another phase. What every phase shares, that a decided case
 * leaves for the outcome, is told once on the page and isn't repeated here.
 */
export function stationsOf(machine: typeof walkMachine = walkMachine): Station[] {
  return Object.values(machine.root.states as Readonly<Record<string, Node>>).map((node): Station => {
    const leaves = Object.values(node.states as Readonly<Record<string, Node>>);
    const passing = leaves.flatMap((leaf) => leaf.always ?? []);
    const ways = passing.flatMap(({ target, guard }) => {
      const to = phaseOfNode((target as readonly Node[] | undefined)?.[0]);
      return to === undefined || to === node.key ? [] : [{ to, when: nameOf(guard) }];
    });
    const onward = ways.find(({ when }) => when === '')?.to ?? null;
    const others = ways.flatMap(({ to, when }): SideWay[] =>
      when === '' || to === 'outcome' ? [] : [{ to, when: knownGuard(when) }],
    );
    return {
      phase: node.key as ChartPhase,
      steps: leaves.filter((leaf) => !isPassedAtOnce(leaf)).map(({ key }) => key as Step),
      onward,
      sideWays: others.filter(
        ({ to, when }, at) => at === others.findIndex((way) => way.to === to && way.when === when),
      ),
    };
  });
}

/** Throws for a guard that the map has no words for: give it some. */
function knownGuard(name: string): WayGuard {
  const known = WAY_GUARDS.find((guard) => guard === name);
  if (known === undefined) throw new Error(`The map has no words for the way by ${name}.`);
  return known;
}

function nameOf(guard: unknown): string {
  if (typeof guard === 'string') return guard;
  return typeof guard === 'object' && guard !== null && 'type' in guard ? String(guard.type) : '';
}

/** The trunk: from the first phase, where each passes on to when nothing is left to ask. */
export function trunkOf(stations: readonly Station[]): ChartPhase[] {
  const trunk: ChartPhase[] = [];
  for (let next: ChartPhase | null = stations[0]?.phase ?? null; next !== null && !trunk.includes(next); ) {
    trunk.push(next);
    next = stations.find(({ phase }) => phase === next)?.onward ?? null;
  }
  return trunk;
}
