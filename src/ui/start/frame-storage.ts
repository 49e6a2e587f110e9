/** Where a frame keeps the ids of its answers, if it is asked to. */
const PLACE = 'smtp-auth-troubleshooter.place';

/**
 * Keeps the place of the walk over a reload of the page around the frame: ids alone, as in a link. `wanted` is what the
 * frame's address says: `session`, `local`, or anything else for nothing. A browser may refuse, and then nothing is kept.
 */
export function keepPlace(wanted: string | null): void {
  const storage = wanted === 'session' || wanted === 'local' ? storageOf(wanted) : null;
  if (storage === null) return;
  try {
    const kept = storage.getItem(PLACE) ?? '';
    if (location.hash === '' && kept.startsWith('#a=')) history.replaceState(null, '', kept);
  } catch {
    return;
  }
  addEventListener('guide-step', () => {
    try {
      storage.setItem(PLACE, location.hash);
    } catch {
      // Full, or forbidden since: the walk goes on in memory.
    }
  });
}

/** Reading the property alone throws in a frame without an origin. */
function storageOf(kind: 'session' | 'local'): Storage | null {
  try {
    return kind === 'session' ? sessionStorage : localStorage;
  } catch {
    return null;
  }
}
