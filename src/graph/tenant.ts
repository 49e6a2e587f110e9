import { createActor, type SnapshotFrom } from 'xstate';
import { anySignal } from './requests/any-signal.ts';
import { createClient } from './requests/client.ts';
import { readTenant } from './requests/read-tenant.ts';
import { type SignInSettings, sessionOptions } from './sign-in/app-settings.ts';
import { CLOUDS } from './sign-in/clouds.ts';
import type { Session, SessionOptions } from './sign-in/msal-session.ts';
import { permissionsOf, scopesFor, type TierId } from './sign-in/permissions.ts';
import { noteAway, takeAway } from './sign-in/redirect-note.ts';
import { clearStored } from './sign-in/redirect-return.ts';
import { signInFailure } from './sign-in/sign-in-problem.ts';
import { type Tenant, type TenantEvent, tenantMachine, toRead } from './tenant-machine.ts';

export type TenantSnapshot = SnapshotFrom<typeof tenantMachine>;

/** The reading of a tenant, for the screen. */
export interface TenantReader {
  snapshot: () => TenantSnapshot;
  subscribe: (listener: (now: TenantSnapshot) => void) => () => void;
  configure: (settings: SignInSettings) => void;
  /** Fetches the sign-in library, so that the window can open in the click that comes next. */
  prepare: () => Promise<void>;
  /** Signs in and reads. Call it in a click. `pick`: let the person choose another account. */
  signIn: (tier: TierId, address: string, pick?: boolean) => void;
  /** The way without a window: leaves the page and comes back to it. */
  leave: (tier: TierId, address: string) => Promise<void>;
  /** Takes up a sign-in that left the page; does nothing where no note of one is found, or a damaged one. */
  resume: () => Promise<void>;
  again: () => void;
  cancel: () => void;
  /** Deletes tokens, account and results; `everywhere` ends the session at Microsoft too. */
  forget: (everywhere: boolean) => Promise<void>;
}

/** Reading all of it may take this long; what is left then is told as such. */
const WHOLE_MS = 180_000;
/** Runs the machine and does its work: sign-in, requests, waiting. `root` is the address of the site's root. */
export function createTenantReader(root: string): TenantReader {
  const actor = createActor(tenantMachine).start();
  const send = (event: TenantEvent): void => actor.send(event);
  const tenant = (): Tenant => actor.getSnapshot().context;
  let session: Session | null = null;
  let opened = '';
  let stop = new AbortController();

  const prepare = async (): Promise<Session | null> => {
    const options = sessionOptions(tenant().settings, root);
    if (options === null) return null;
    const key = JSON.stringify(options);
    if (session === null || opened !== key) {
      session = await open(options);
      opened = key;
    }
    return session;
  };

  const read = async (): Promise<void> => {
    const { address, granted, settings } = tenant();
    const held = session;
    if (held === null) return;
    stop = new AbortController();
    const { signal } = stop;
    const tell = (event: TenantEvent): void => {
      if (!signal.aborted) send(event);
    };
    const client = createClient({
      graph: CLOUDS[settings.cloud].graph,
      token: held.token,
      signal: anySignal(signal, AbortSignal.timeout(WHOLE_MS)),
      onWait: (ms, why) => tell({ type: 'wait', seconds: Math.ceil(ms / 1000), why }),
    });
    await readTenant({
      client,
      address,
      granted,
      data: toRead(tenant()),
      now: new Date(),
      signal,
      report: (datum, outcome) => tell({ type: 'read', datum, outcome }),
    });
    tell({ type: 'finished' });
  };

  /** Runs one sign-in; an answer that comes after another one has begun, or after a cancel, is not used. */
  let turn = 0;
  const signInWith = async (begin: (session: Session) => Promise<void>): Promise<void> => {
    turn += 1;
    const mine = turn;
    try {
      const ready = session !== null && opened === keyOf(tenant()) ? session : await prepare();
      // Whoever cancels while the library is being fetched wants no window any more.
      if (mine !== turn) return;
      if (ready === null) return send({ type: 'cancel' });
      await begin(ready);
    } catch (error) {
      if (mine === turn) send({ type: 'failed', failure: signInFailure(error) });
    }
  };
  const keyOf = ({ settings }: Tenant): string => JSON.stringify(sessionOptions(settings, root));
  const scopes = (tier: TierId): string[] => scopesFor(permissionsOf(tier), CLOUDS[tenant().settings.cloud].graph);

  return {
    snapshot: () => actor.getSnapshot(),
    subscribe: (listener) => {
      const subscription = actor.subscribe(listener);
      return () => subscription.unsubscribe();
    },
    configure: (settings) => send({ type: 'settings', settings }),
    prepare: async () => {
      await prepare().catch(() => null);
    },
    signIn: (tier, address, pick = false) => {
      stop.abort();
      send({ type: 'signIn', tier, address });
      void signInWith(async (ready) => {
        const mine = turn;
        const account = await ready.signIn({
          scopes: scopes(tier),
          pick,
          onClosed: () => send({ type: 'windowClosed' }),
        });
        if (mine !== turn) return;
        send({ type: 'signedIn', account });
        await read();
      });
    },
    leave: async (tier, address) => {
      send({ type: 'signIn', tier, address });
      await signInWith(async (ready) => {
        noteAway({ tier, address, settings: tenant().settings });
        await ready.leave(scopes(tier), location.href).catch((error: unknown) => {
          takeAway();
          throw error;
        });
      });
    },
    resume: async () => {
      const away = takeAway();
      if (away === null) return;
      send({ type: 'settings', settings: away.settings });
      send({ type: 'signIn', tier: away.tier, address: away.address });
      await signInWith(async (ready) => {
        const account = await ready.finish();
        if (account === null) return send({ type: 'cancel' });
        send({ type: 'signedIn', account });
        await read();
      });
    },
    again: () => {
      send({ type: 'again' });
      void read();
    },
    cancel: () => {
      turn += 1;
      stop.abort();
      session?.cancel();
      send({ type: 'cancel' });
    },
    forget: async (everywhere) => {
      turn += 1;
      stop.abort();
      const held = session;
      send({ type: 'forget' });
      if (everywhere) await held?.signOut().catch(() => undefined);
      await held?.forget();
      clearStored();
    },
  };
}

/** The library is fetched here and nowhere else. */
async function open(options: SessionOptions): Promise<Session> {
  const { openSession } = await import('./sign-in/msal-session.ts').catch(() => {
    throw { errorCode: 'library' };
  });
  return openSession(options);
}
