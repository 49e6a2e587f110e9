import type { EarlierSender } from '../../read/files/earlier-result.ts';
import type { AtRetirement, JudgedSender } from '../sender.ts';

/** How far a tenant has come since an earlier result. */
export interface Progress {
  /** The day of the earlier result, or null. */
  since: string | null;
  /** How many stopped then, and do now. */
  stops: { before: number; now: number };
  /** Who is judged otherwise than before, by address. */
  changed: readonly { address: string; before: AtRetirement; now: AtRetirement }[];
  /** Addresses that were not there before, and those that are gone. */
  added: readonly string[];
  gone: readonly string[];
}

/** Compares with an earlier result of the page or the command. */
export function progressSince(
  earlier: readonly EarlierSender[],
  since: string | null,
  senders: readonly JudgedSender[],
): Progress {
  const before = new Map(earlier.map(({ address, atRetirement }) => [address, atRetirement]));
  const now = new Set(senders.map(({ address }) => address));
  const changed = senders.flatMap(({ address, atRetirement }) => {
    const was = before.get(address);
    return was === undefined || was === atRetirement ? [] : [{ address, before: was, now: atRetirement }];
  });
  const stops = (list: readonly { atRetirement: AtRetirement }[]): number =>
    list.filter(({ atRetirement }) => atRetirement === 'stops').length;
  return {
    since,
    stops: { before: stops(earlier), now: stops(senders) },
    changed,
    added: senders.filter(({ address }) => !before.has(address)).map(({ address }) => address),
    gone: earlier.filter(({ address }) => !now.has(address)).map(({ address }) => address),
  };
}
