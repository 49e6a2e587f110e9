export interface Turns {
  /** Ends what goes on and begins anew; the signal fires when the turn is over. */
  next: () => AbortSignal;
  /** Ends what goes on. */
  end: () => void;
}

/** One thing at a time: what belongs to a turn that is over must not be used. */
export function createTurns(): Turns {
  let current = new AbortController();
  return {
    next: () => {
      current.abort();
      current = new AbortController();
      return current.signal;
    },
    end: () => current.abort(),
  };
}
