import type { Facts } from '../../domain/facts.ts';
import { found, type ReadEvidence } from '../evidence-from-text.ts';
import type { SignIn } from './sign-ins.ts';

/** Something that was changed, with its ISO time. */
export interface Change {
  at: string;
  what: Facts['changedAround'];
}

/**
 * The latest change that lies between the last attempt that was let in and the first one after it that wasn't: what most
 * likely ended a time in which it worked. Null where the log doesn't hold both, or nothing changed in between.
 */
export function changedBetween(
  signIns: readonly SignIn[],
  changes: readonly Change[],
): (Change & { evidence: readonly ReadEvidence[] }) | null {
  const dated = signIns.flatMap(({ at, code }) => (at === null ? [] : [{ at, code }]));
  const accepted = dated.filter(({ code }) => code === 0).map(({ at }) => at);
  const last = accepted.sort().at(-1);
  const refused = dated.filter(({ at, code }) => code !== 0 && last !== undefined && at > last).map(({ at }) => at);
  const [first] = refused.sort();
  if (last === undefined || first === undefined) return null;
  const between = changes.filter(({ at }) => at > last && at <= first).sort((a, b) => (a.at < b.at ? -1 : 1));
  const change = between.at(-1);
  if (change === undefined) return null;
  return { ...change, evidence: [found('changedAround', change.what, 'graph', `changed: ${change.at}`, change.at)] };
}
