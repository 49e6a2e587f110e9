import type { Session, SessionOptions } from './msal-session.ts';

export type OpenSession = (options: SessionOptions) => Promise<Session>;

export interface SessionHolder {
  /** The session for these options, opened once; null where there are none. */
  get: (options: SessionOptions | null) => Promise<Session | null>;
  /** The session that was opened last, or null. */
  held: () => Session | null;
  /** Deletes what the session keeps; `everywhere` ends it at Microsoft first. */
  forget: (everywhere: boolean) => Promise<void>;
}

/** Keeps one session; other settings open another. */
export function createSessionHolder(open: OpenSession): SessionHolder {
  let held: { key: string; session: Session } | null = null;
  return {
    get: async (options) => {
      if (options === null) return null;
      const key = JSON.stringify(options);
      if (held?.key !== key) held = { key, session: await open(options) };
      return held.session;
    },
    held: () => held?.session ?? null,
    forget: async (everywhere) => {
      const session = held?.session;
      if (everywhere) await session?.signOut().catch(() => undefined);
      await session?.forget();
    },
  };
}

/** Opens a session with Microsoft's library, which is fetched here and nowhere else. */
export const openWithLibrary: OpenSession = async (options) => {
  const { openSession } = await import('./msal-session.ts').catch(() => {
    throw { errorCode: 'library' };
  });
  return openSession(options);
};
