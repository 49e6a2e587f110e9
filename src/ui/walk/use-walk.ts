import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Case } from '../../domain/case.ts';
import type { Walk, WalkEvent } from '../../flow/events.ts';
import { fromLink, isLink, toLink } from '../../flow/link.ts';
import { stepOf } from '../../flow/play.ts';
import type { Step } from '../../flow/steps.ts';
import { beginVisit, goTo, nextOf, onward, openVisit, stateOf, type Visit, withInput } from '../../flow/visit.ts';
import { withoutOpening } from '../page/query.ts';

export interface UsedWalk {
  now: Walk;
  step: Step;
  send: (event: WalkEvent) => void;
  /** Several events of one click; together they are one entry of the history. */
  sendAll: (events: readonly WalkEvent[]) => void;
  restart: () => void;
  /** One step back, by the browser's history where this visit made an entry for it. */
  back: () => void;
  /** What came after this state before the person went back to it; null at the newest one. */
  next: WalkEvent | null;
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

/** What an entry of the browser's history knows: which state of which visit it shows, and how many entries lie below. */
interface Mark {
  visit: number;
  at: number;
  depth: number;
}

/**
 * Runs the walk and keeps the address bar in step with it: each step is an entry of the browser's history, whose
 * fragment holds the answers as ids, so that Back, Forward and reload all lead where they should.
 * The first render is the start screen, as the page was built; a link is opened after it.
 */
export function useWalk({ today, first, known, oneEntry }: WalkOptions): UsedWalk {
  const input = useMemo(() => ({ today, known }), [today, known]);
  const [visit, setVisit] = useState<Visit>(() => beginVisit(input));
  const [dropped, setDropped] = useState(0);
  /** The latest visit: events can come faster than renders. */
  const latest = useRef(visit);
  /** Names the visit that the marks count in: an entry of another one, such as before a reload, is opened by its address. */
  const name = useRef(0);

  const become = useCallback((next: Visit): void => {
    latest.current = next;
    setVisit(next);
  }, []);
  const begin = useCallback(
    (next: Visit): void => {
      name.current = name.current === 0 ? performance.timeOrigin : name.current + 1;
      become(next);
    },
    [become],
  );
  const mark = (depth: number): Mark => ({ visit: name.current, at: latest.current.at, depth });
  /** The entry that the browser's history doesn't have yet: making it takes as long as drawing the step, which is painted first. */
  const unwritten = useRef<(() => void) | null>(null);
  const write = useCallback((): void => {
    unwritten.current?.();
    unwritten.current = null;
  }, []);
  useEffect(write, [visit]);

  useEffect(() => {
    const openLink = (): void => {
      const opened = fromLink(location.hash);
      setDropped(opened.dropped);
      begin(openVisit(input, opened.events));
      // Parts that nobody knows would be told again at each reload.
      remember(mark(depth()), opened.dropped > 0 ? addressOf(latest.current) : undefined);
    };
    const onMove = (event: PopStateEvent): void => {
      const entry = event.state as Partial<Mark> | null;
      if (entry?.visit === name.current && entry.at !== undefined) become(goTo(latest.current, entry.at));
      else if (isLink(location.hash)) openLink();
      else if (location.hash === '') begin(beginVisit(input));
    };
    addEventListener('popstate', onMove);
    if (name.current > 0) become(withInput(latest.current, input));
    else if (isLink(location.hash)) openLink();
    else {
      begin(openVisit(input, first));
      remember(mark(depth()), `${withoutOpening()}${toLink(stateOf(latest.current).context) || location.hash}`);
    }
    return () => removeEventListener('popstate', onMove);
  }, [input, first, begin, become]);

  const sendAll = useCallback(
    (events: readonly WalkEvent[]): void => {
      const next = events.reduce(onward, latest.current);
      if (next === latest.current) return;
      write();
      become(next);
      setDropped(0);
      unwritten.current = () => {
        const address = addressOf(next);
        if (oneEntry) remember(mark(depth()), address);
        else history.pushState(mark(depth() + 1), '', address);
      };
    },
    [become, write, oneEntry],
  );
  const send = useCallback((event: WalkEvent): void => sendAll([event]), [sendAll]);
  const restart = (): void => {
    write();
    begin(beginVisit(input));
    remember(mark(depth()), addressOf(latest.current));
  };
  const back = (): void => {
    write();
    if (depth() > 0) history.back();
    else {
      become(goTo(latest.current, latest.current.at - 1));
      remember(mark(0), addressOf(latest.current));
    }
  };
  const now = stateOf(visit);
  const next = nextOf(visit);
  return { now: now.context, step: stepOf(now), send, sendAll, restart, back, next, dropped };
}

/** Entries that this visit has put before the present one. */
const depth = (): number => Number((history.state as Partial<Mark> | null)?.depth ?? 0);

const addressOf = (visit: Visit): string => toLink(stateOf(visit).context) || location.pathname + location.search;

/** Renews the present entry. A frame without an origin may keep its address as it is, and nothing depends on it. */
function remember(state: Mark, address?: string): void {
  try {
    history.replaceState(state, '', address);
  } catch {
    // The answers stay in this page's memory.
  }
}
