/** A connection that fails for a moment is tried again after so many milliseconds. */
const PAUSES = [1_000, 4_000];

/** Fetches something, up to three times; rejects as the last try does. */
export async function fetchAgain<T>(load: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES)
    try {
      return await load();
    } catch {
      await new Promise((later) => setTimeout(later, pause));
    }
  return load();
}
