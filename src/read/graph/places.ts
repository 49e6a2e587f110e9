import type { ReadEvidence } from '../evidence-from-text.ts';
import { type SignIn, signInEvidence } from './sign-ins.ts';

/** Attempts that are so much older than the newest one, in milliseconds, may be of a time when things were otherwise. */
const SPAN_MS = 86_400_000;

/** What the attempts of the last day prove together, and the newest of each place where they were judged differently. */
export interface PlacesReading {
  evidence: readonly ReadEvidence[];
  /** Newest first; empty where all places were judged alike. */
  differing: readonly SignIn[];
}

/**
 * Attempts from several addresses may be of several devices, or of somebody who guesses passwords. Where they were judged
 * differently, nobody can tell which one is the device in question: only what all of them show is proven. `signIns` are in
 * the order of the log, newest first.
 */
export function provenByPlaces(signIns: readonly SignIn[]): PlacesReading {
  const [newest] = signIns;
  if (newest === undefined) return { evidence: [], differing: [] };
  const own = signInEvidence(newest);
  const all = newestOfEach(newest, signIns).map((signIn) => ({ signIn, shows: shownBy(signInEvidence(signIn)) }));
  if (all.every(({ shows }) => sameAs(shows, shownBy(own)))) return { evidence: own, differing: [] };
  return {
    evidence: own.filter((one) => all.every(({ shows }) => shows.has(nameOf(one)))),
    differing: all.map(({ signIn }) => signIn),
  };
}

const nameOf = ({ fact, value }: ReadEvidence): string => `${fact}.${String(value)}`;
const shownBy = (evidence: readonly ReadEvidence[]): ReadonlySet<string> => new Set(evidence.map(nameOf));
const sameAs = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((name) => b.has(name));

function newestOfEach(newest: SignIn, signIns: readonly SignIn[]): SignIn[] {
  const since = newest.at === null ? null : new Date(newest.at).getTime() - SPAN_MS;
  const places = new Map([[placeOf(newest), newest]]);
  for (const signIn of signIns) {
    const place = placeOf(signIn);
    // An entry without an address or a time says nothing of where it came from, or when.
    if (place === null || places.has(place) || since === null || signIn.at === null) continue;
    if (new Date(signIn.at).getTime() >= since) places.set(place, signIn);
  }
  return [...places.values()];
}

/** The address, of IPv6 the network: a device changes the rest of it by itself (RFC 8981). Null where the log has none. */
function placeOf({ ip }: SignIn): string | null {
  if (ip === undefined) return null;
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.toLowerCase().split('::', 2);
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(8 - before.length - after.length, 0) }, () => '0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
