import { HOST, isPersonalHost, organisationNames } from './hosts.ts';
import { PERSONAL_ROWS, type PersonalKind, type PersonalRow } from './personal-rows.ts';

export type { PersonalKind } from './personal-rows.ts';

export interface Cleaned<T extends string> {
  text: T;
  /** What was left out, each kind once, in the order of the rows. */
  kinds: readonly PersonalKind[];
}

/**
 * Text without addresses and the names beside them, ids, accounts, phone numbers, IP addresses, folders of users, and names of hosts
 * that are not Microsoft's own. For every text that leaves the page. Linear in length.
 */
export function removePersonalData<T extends string>(text: T): T {
  return cleaned(text).text;
}

/** What of a person or an organisation a text holds, each kind once. */
export const personalDataIn = (text: string): readonly PersonalKind[] => cleaned(text).kinds;

function cleaned<T extends string>(text: T): Cleaned<T> {
  const kinds = new Set<PersonalKind>();
  // The organisation's name also stands in hosts and names of tenants that have no domain of their own.
  const names = organisationNames(text);
  let clean: string = text;
  for (const row of PERSONAL_ROWS) clean = without(clean, row, kinds);
  clean = clean.replace(HOST, (host, ...rest: unknown[]) => {
    const at = rest.find((item): item is number => typeof item === 'number') ?? 0;
    if (
      !isPersonalHost(host, clean.slice(Math.max(0, at - 12), at), clean.slice(at + host.length, at + host.length + 12))
    )
      return host;
    kinds.add('host');
    return '[host]';
  });
  for (const name of names)
    clean = clean.replace(name, () => {
      kinds.add('host');
      return '[host]';
    });
  // What was struck before stays struck: words are only taken away here.
  return { text: clean as T, kinds: [...kinds] };
}

function without(text: string, { kind, pattern, mark }: PersonalRow, kinds: Set<PersonalKind>): string {
  return text.replace(pattern, (whole, ...rest: unknown[]) => {
    const groups = rest.at(-1);
    const own =
      typeof groups === 'object' && groups !== null
        ? Object.values(groups as Record<string, string | undefined>).find((value) => value !== undefined)
        : whole;
    if (own === undefined || own.startsWith('[')) return whole;
    kinds.add(kind);
    return whole.replace(own, () => mark);
  });
}
