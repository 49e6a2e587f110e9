import { getMicrosteps } from 'xstate';
import type { Walk, WalkEvent } from '../../../src/flow/events.ts';
import type { WalkState } from '../../../src/flow/play.ts';
import { walkMachine } from '../../../src/flow/walk-machine.ts';

type Node = (typeof walkMachine)['root'];
type Transition = NonNullable<Node['always']>[number];

/** Every state of the chart, the root first. */
export const NODES: readonly Node[] = below(walkMachine.root);

function below(node: Node): Node[] {
  return [node, ...Object.values(node.states as Readonly<Record<string, Node>>).flatMap(below)];
}

/** Every transition of the chart, by a name that says where it stands, such as `settings.next always 4 isAtALoss`. */
export const TRANSITIONS: readonly string[] = NODES.flatMap((node) => [
  ...(node.always ?? []).map((transition, at) => nameOf(node, 'always', at, transition)),
  ...[...node.transitions].flatMap(([type, list]) => list.map((one, at) => nameOf(node, String(type), at, one))),
]);

function nameOf(node: Node, type: string, at: number, { guard }: Transition): string {
  return `${node.path.join('.') || 'walk'} ${type} ${at} ${parts(guard)}`.trim();
}

/** A guard's name, and what it asks about; empty where there is none. */
export function parts(guard: unknown): string {
  const { type: name = '', params } = (typeof guard === 'object' && guard !== null ? guard : { type: guard }) as {
    type?: string;
    params?: Readonly<Record<string, unknown>>;
  };
  const about = params === undefined ? '' : ` ${String(params.question ?? params.phase ?? params.step)}`;
  return `${name}${about}`;
}

/** The transitions that an event takes: the one that accepts it, and those that pass on at once. */
export function transitionsTaken(now: WalkState, event: WalkEvent): string[] {
  const accepted = ancestors(leafOf(now)).flatMap((node) =>
    first(node, event.type, node.transitions.get(event.type) ?? [], now.context, event),
  );
  const passed = getMicrosteps(walkMachine, now, event).flatMap(([{ value, context }]) => {
    const node = leafOf({ value });
    return first(node, 'always', node.always ?? [], context, event);
  });
  return [...accepted.slice(0, 1), ...passed];
}

function first(node: Node, type: string, list: readonly Transition[], context: Walk, event: WalkEvent): string[] {
  const at = list.findIndex(({ guard }) => holds(guard, context, event));
  const taken = list[at];
  return taken === undefined ? [] : [nameOf(node, type, at, taken)];
}

/** Asks the chart's own guards. */
function holds(guard: unknown, context: Walk, event: WalkEvent): boolean {
  if (guard === undefined) return true;
  const { type, params } = (typeof guard === 'object' ? guard : { type: guard }) as { type: string; params: never };
  const asked = (walkMachine.implementations.guards as Readonly<Record<string, unknown>>)[type];
  return typeof asked === 'function' && asked({ context, event }, params) === true;
}

export function leafOf({ value }: Pick<WalkState, 'value'>): Node {
  let node = walkMachine.root as Node;
  for (let rest: unknown = value; rest !== undefined; ) {
    const key = typeof rest === 'string' ? rest : Object.keys(rest as object)[0];
    node = (node.states as Readonly<Record<string, Node>>)[key ?? ''] as Node;
    rest = typeof rest === 'string' ? undefined : Object.values(rest as object)[0];
  }
  return node;
}

function ancestors(node: Node): Node[] {
  return node.parent === undefined ? [node] : [node, ...ancestors(node.parent as Node)];
}
