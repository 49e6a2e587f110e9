import { joinTraces, type Trace, type Traces } from './traces.ts';

/** Addresses that belong together, by the main one. */
export interface Mailbox {
  address: string;
  names: string[];
  trace: Trace;
  /** Files give this name to several mailboxes, so that it was left by itself. */
  contested: boolean;
}

/** All mailboxes by their main address, and which that is for any address. */
export interface Mailboxes {
  mailboxes: ReadonlyMap<string, Mailbox>;
  mainOf: (address: string) => string;
}

/**
 * Puts the addresses of one mailbox together, where a file says that they are one: aliases and the name that signs in. A main
 * address is never another mailbox's alias, and a name that several mailboxes claim stays by itself.
 */
export function mailboxesOf(traces: Traces): Mailboxes {
  const primaries = new Set<string>();
  for (const { sure } of traces.names.values()) for (const primary of sure) primaries.add(primary);
  const contested = new Set<string>();
  const main = new Map<string, string>();
  for (const [name, { sure, likely }] of traces.names) {
    const claims = sure.size > 0 ? sure : likely;
    if (claims.size > 1) contested.add(name);
    else if (!primaries.has(name)) {
      const [only] = claims;
      if (only !== undefined) main.set(name, only);
    }
  }
  const mainOf = (address: string): string => {
    let found = address;
    // A name that signs in may itself be another name of the mailbox; names in a circle stay by themselves.
    for (let step = 0; step < 4; step += 1) {
      const next = main.get(found);
      if (next === address) return address;
      if (next === undefined) break;
      found = next;
    }
    return found;
  };
  const mailboxes = new Map<string, Mailbox>();
  for (const [address, trace] of traces.byAddress) {
    const primary = mainOf(address);
    const before = mailboxes.get(primary);
    if (before === undefined) {
      const names = primary === address ? [] : [address];
      mailboxes.set(primary, { address: primary, names, trace, contested: contested.has(address) });
    } else {
      joinTraces(before.trace, trace);
      if (primary !== address) before.names.push(address);
    }
  }
  for (const { names } of mailboxes.values()) names.sort();
  return { mailboxes, mainOf };
}
