import type { walkMachine } from '../../../src/flow/walk-machine.ts';
import { NODES, parts } from './transitions.ts';

type Node = (typeof walkMachine)['root'];

/** One row for each transition of the chart: where, on which event, if which guard holds, and where it leads. */
export function chartRows(): string[] {
  return NODES.flatMap((node) => {
    const listed = [...node.transitions].flatMap(([type, list]) => list.map((one) => [String(type), one] as const));
    const always = (node.always ?? []).map((one) => ['–', one] as const);
    return [...always, ...listed].map(([type, { guard, target }]) => {
      const to = (target as readonly Node[] | undefined)?.[0]?.path.join('.') ?? 'stays';
      return `| ${node.path.join('.') || 'anywhere'} | ${type} | ${parts(guard) || '–'} | ${to} |`;
    });
  });
}
