import type { FileReport } from '../../read/files/file-kinds.ts';

/** Names of the tenants that the files are about, one each, where they are more than one; else empty. Sorted. */
export function severalTenants(reports: readonly FileReport[]): string[] {
  const groups: Set<string>[] = [];
  const named = reports.flatMap(({ tenant, rowTenants }) => [tenant, ...rowTenants.map((name) => [name])]);
  for (const names of named.map((list) => list.map((name) => name.toLowerCase())).filter((list) => list.length > 0)) {
    const joined = groups.filter((group) => names.some((name) => group.has(name)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...names, ...joined.flatMap((group) => [...group])]));
  }
  return groups.length < 2 ? [] : groups.map((group) => nameOf([...group])).sort();
}

/** The name that a person knows best: a display name, else a domain, else an id. */
function nameOf(names: readonly string[]): string {
  const sorted = [...names].sort();
  const isId = (name: string): boolean => /^[0-9a-f-]{36}$/.test(name);
  return (
    sorted.find((name) => !isId(name) && !name.includes('.')) ?? sorted.find((name) => !isId(name)) ?? sorted[0] ?? ''
  );
}
