import type { FileReport } from '../../read/files/file-kinds.ts';
import { isTenant } from '../../read/files/tally.ts';

/** Names of the tenants that the files are about, one each, where they are more than one; else empty. Sorted. */
export function severalTenants(reports: readonly FileReport[]): string[] {
  const groups = tenantsIn(reports);
  return groups.length < 2 ? [] : groups.map((group) => nameOf([...group])).sort();
}

/**
 * All names of the tenant that a person chose by one of them: a file that gives an id and a domain makes the two one, for every
 * other file too. In lower case, with the chosen name; that alone where no file knows more.
 */
export function namesOfTenant(reports: readonly FileReport[], chosen: string): string[] {
  const groups = tenantsIn(reports).filter((group) => isTenant([...group], chosen));
  return [...new Set([chosen.toLowerCase(), ...groups.flatMap((group) => [...group])])].sort();
}

/** Whether a file was left out, as a whole or in part, for being about another tenant. */
export const isLeftOut = ({ problem, reasons }: FileReport): boolean =>
  problem === 'otherTenant' || reasons.otherTenant !== undefined;

/** The names of each tenant that the files are about. */
function tenantsIn(reports: readonly FileReport[]): ReadonlySet<string>[] {
  const groups: Set<string>[] = [];
  const named = reports.flatMap(({ tenant, rowTenants }) => [tenant, ...rowTenants.map((name) => [name])]);
  for (const names of named.map((list) => list.map((name) => name.toLowerCase())).filter((list) => list.length > 0)) {
    const joined = groups.filter((group) => names.some((name) => group.has(name)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...names, ...joined.flatMap((group) => [...group])]));
  }
  return groups;
}

/** The name that a person knows best: a display name, else a domain, else an id. */
function nameOf(names: readonly string[]): string {
  const sorted = [...names].sort();
  const isId = (name: string): boolean => /^[0-9a-f-]{36}$/.test(name);
  return (
    sorted.find((name) => !isId(name) && !name.includes('.')) ?? sorted.find((name) => !isId(name)) ?? sorted[0] ?? ''
  );
}
