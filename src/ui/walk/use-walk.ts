import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createActor, type SnapshotFrom } from 'xstate';
import type { Case } from '../../domain/case.ts';
import { fromLink, isLink, toLink } from '../../flow/link.ts';
import type { WalkEvent } from '../../flow/walk.ts';
import { type HistoryEvent, walkMachine } from '../../flow/walk-machine.ts';
import { withoutOpening } from '../page/query.ts';

type Snapshot = SnapshotFrom<typeof walkMachine>;

export interface UsedWalk {
  now: Snapshot;
  send: (event: WalkEvent | HistoryEvent) => void;
  /** One step back, by the browser's history where this visit made an entry for it. */
  back: () => void;
  /** How many parts of an opened link are unknown to this version. */
  dropped: number;
}

export interface WalkOptions {
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  /** Events that open the walk, where the address holds no answers. */
  first: readonly WalkEvent[];
  /** What is known before the walk starts; a change keeps the walk where it is. */
  known: Case;
  /** One entry in the browser's history for the whole walk: in a frame each entry would be one of the page around it. */
  oneEntry: boolean;
}

/**
 * Runs the walk and keeps the address bar in step with it: each step is an entry of the browser's history, whose
 * fragment holds the answers as ids, so that Back, Forward and reload all lead where they should.
 * The first render is the start screen, as the page was built; a link is opened after it.
 */
export function useWalk({ today, first, known, oneEntry }: WalkOptions): UsedWalk {
  const actor = useMemo(() => createActor(walkMachine, { input: { today, known } }), [today, known]);
  const [now, setNow] = useState<Snapshot>(() => actor.getSnapshot());
  const [dropped, setDropped] = useState(0);
  /** The walk before what is known at the start changed; null on the first run. */
  const earlier = useRef<readonly WalkEvent[] | null>(null);

  useEffect(() => {
    actor.start();
    const subscription = actor.subscribe(setNow);
    /** Every event of this visit, also those that Back has taken away: Forward plays them again. */
    let played: readonly WalkEvent[] = [];
    let following = false;
    /** Entries that this visit has put before the present one. */
    const depth = (): number => Number((history.state as { depth?: number } | null)?.depth ?? 0);
    /** Names the log that the marks count in: an entry of another one, such as before a reload, is opened by its address. */
    let visit = performance.timeOrigin;
    const mark = (steps: number, below: number): object => ({ steps, depth: below, visit });

    const follow = (event: HistoryEvent): void => {
      following = true;
      actor.send(event);
      following = false;
    };
    /** Follows events that are the whole visit so far. */
    const open = (log: readonly WalkEvent[]): void => {
      follow({ type: 'restore', log });
      played = actor.getSnapshot().context.log;
    };
    const openLink = (): void => {
      const opened = fromLink(location.hash);
      setDropped(opened.dropped);
      open(opened.events);
      visit += 1;
      remember(mark(played.length, depth()));
    };
    const onMove = (event: PopStateEvent): void => {
      const state = event.state as { steps?: unknown; visit?: unknown } | null;
      const steps = state?.visit === visit ? state.steps : undefined;
      if (typeof steps === 'number') follow({ type: 'restore', log: played.slice(0, steps) });
      else if (isLink(location.hash)) openLink();
      else if (location.hash === '') follow({ type: 'restart' });
    };
    const recording = actor.subscribe(({ context }) => {
      if (following || context.log === played) return;
      const grown = context.log.length > played.length || context.log.some((event, i) => event !== played[i]);
      const address = toLink(context) || location.pathname + location.search;
      if (grown) played = context.log;
      if (grown && !oneEntry) history.pushState(mark(played.length, depth() + 1), '', address);
      else remember(mark(context.log.length, depth()), address);
    });

    addEventListener('popstate', onMove);
    if (earlier.current !== null) open(earlier.current);
    else if (isLink(location.hash)) openLink();
    else {
      if (first.length > 0) open(first);
      remember(
        mark(played.length, depth()),
        `${withoutOpening()}${toLink(actor.getSnapshot().context) || location.hash}`,
      );
    }
    return () => {
      earlier.current = actor.getSnapshot().context.log;
      removeEventListener('popstate', onMove);
      recording.unsubscribe();
      subscription.unsubscribe();
      actor.stop();
    };
  }, [actor, first, oneEntry]);

  const back = (): void => {
    const below = Number((history.state as { depth?: number } | null)?.depth ?? 0);
    if (below > 0) history.back();
    else actor.send({ type: 'back' });
  };
  return { now, send: (event) => actor.send(event), back, dropped };
}

/** Renews the present entry. A frame without an origin may keep its address as it is, and nothing depends on it. */
function remember(state: object, address?: string): void {
  try {
    history.replaceState(state, '', address);
  } catch {
    // The answers stay in this page's memory.
  }
}
