import { createActor, type SnapshotFrom } from 'xstate';
import { anySignal } from './requests/any-signal.ts';
import { createClient } from './requests/client.ts';
import { dataOf } from './requests/data.ts';
import { readTenant } from './requests/read-tenant.ts';
import type { HowItLogsIn } from './requests/run.ts';
import { type SignInSettings, sessionOptions } from './sign-in/app-settings.ts';
import { CLOUDS } from './sign-in/clouds.ts';
import type { Session, SignedIn } from './sign-in/msal-session.ts';
import { permissionsFor, scopesFor } from './sign-in/permissions.ts';
import { type Away, noteAway, takeAway } from './sign-in/redirect-note.ts';
import { clearStored } from './sign-in/redirect-return.ts';
import { createSessionHolder, type OpenSession, openWithLibrary } from './sign-in/session-holder.ts';
import { signInFailure } from './sign-in/sign-in-problem.ts';
import { createTurns } from './sign-in/turns.ts';
import { type TenantEvent, type TenantQuestion, tenantMachine } from './tenant-machine.ts';

export type TenantSnapshot = SnapshotFrom<typeof tenantMachine>;

/** The reading of a tenant, for the screen. */
export interface TenantReader {
  snapshot: () => TenantSnapshot;
  subscribe: (listener: (now: TenantSnapshot) => void) => () => void;
  configure: (settings: SignInSettings) => void;
  /** Fetches the sign-in library, so that the window can open in the click that comes next. */
  prepare: () => Promise<void>;
  /** Signs in and reads everything anew. Call it in a click. `pick`: let the person choose another account. */
  signIn: (question: TenantQuestion, pick?: boolean) => void;
  /** The way without a window: leaves the page and comes back to it. */
  leave: (question: TenantQuestion) => Promise<void>;
  /** Takes up a sign-in that left the page; does nothing where no note of one is found, or a damaged one. */
  resume: (how: HowItLogsIn) => Promise<void>;
  /** Reads everything again. */
  again: () => void;
  /** Back to the form, for another mailbox. */
  otherMailbox: () => void;
  cancel: () => void;
  /** Deletes tokens, account and results; `everywhere` ends the session at Microsoft too. */
  forget: (everywhere: boolean) => Promise<void>;
}

/** Reading all of it may take this long; what is left then is told as such. */
const WHOLE_MS = 180_000;

type Actor = ReturnType<typeof startMachine>;
const startMachine = () => createActor(tenantMachine).start();
const now = (): string => new Date().toISOString();

/** Runs the machine and does its work: sign-in, requests, waiting. `root` is the address of the site's root. */
export function createTenantReader(root: string, open: OpenSession = openWithLibrary): TenantReader {
  const actor = startMachine();
  const turns = createTurns();
  const holder = createSessionHolder(open);
  const options = () => sessionOptions(actor.getSnapshot().context.settings, root);
  const scopes = ({ tier, own }: TenantQuestion): string[] => {
    const { cloud } = actor.getSnapshot().context.settings;
    return scopesFor(permissionsFor(tier, own), CLOUDS[cloud].graph);
  };

  /** One sign-in. What comes after another one has begun, or after a cancel, is not used. */
  const signInWith = async (ask: (session: Session) => Promise<SignedIn | null>): Promise<void> => {
    const signal = turns.next();
    try {
      const session = await holder.get(options());
      // Whoever cancels while the library is being fetched wants no window any more.
      if (signal.aborted) return;
      const account = session === null ? null : await ask(session);
      if (signal.aborted) return;
      if (session === null || account === null) return actor.send({ type: 'cancel' });
      actor.send({ type: 'signedIn', account, at: now() });
      await readInto(actor, session, signal);
    } catch (error) {
      if (!signal.aborted) actor.send({ type: 'failed', failure: signInFailure(error) });
    }
  };

  return {
    snapshot: () => actor.getSnapshot(),
    subscribe: (listener) => {
      const subscription = actor.subscribe(listener);
      return () => subscription.unsubscribe();
    },
    configure: (settings) => actor.send({ type: 'settings', settings }),
    prepare: async () => {
      await holder.get(options()).catch(() => null);
    },
    signIn: (question, pick = false) => {
      actor.send({ type: 'signIn', question });
      const onClosed = (): void => actor.send({ type: 'windowClosed' });
      void signInWith((session) => session.signIn({ scopes: scopes(question), pick, onClosed }));
    },
    leave: async (question) => {
      actor.send({ type: 'signIn', question });
      const { settings } = actor.getSnapshot().context;
      const { tier, own, address } = question;
      await signInWith((session) => leavePage(session, scopes(question), { tier, own, address, settings }));
    },
    resume: async (how) => {
      const away = takeAway();
      if (away === null) return;
      const { tier, own, address, settings } = away;
      actor.send({ type: 'settings', settings });
      actor.send({ type: 'signIn', question: { tier, address, how, own } });
      await signInWith((session) => session.finish());
    },
    again: () => {
      const session = holder.held();
      if (session === null) return;
      actor.send({ type: 'again', at: now() });
      void readInto(actor, session, turns.next());
    },
    otherMailbox: () => actor.send({ type: 'otherMailbox' }),
    cancel: () => {
      turns.end();
      holder.held()?.cancel();
      actor.send({ type: 'cancel' });
    },
    forget: async (everywhere) => {
      turns.end();
      actor.send({ type: 'forget' });
      await holder.forget(everywhere);
      clearStored();
    },
  };
}

/** Notes what has to be remembered and leaves; then nothing follows. The note goes where the page could not be left. */
async function leavePage(session: Session, scopes: readonly string[], away: Away): Promise<never> {
  noteAway(away);
  await session.leave(scopes, location.href).catch((error: unknown) => {
    takeAway();
    throw error;
  });
  return new Promise(() => {});
}

/** Reads with the account that has signed in, and reports to the machine until the signal fires. */
async function readInto(actor: Actor, session: Session, signal: AbortSignal): Promise<void> {
  const { address, granted, settings, tier, how, own } = actor.getSnapshot().context;
  const tell = (event: TenantEvent): void => {
    if (!signal.aborted) actor.send(event);
  };
  const client = createClient({
    graph: CLOUDS[settings.cloud].graph,
    token: session.token,
    signal: anySignal(signal, AbortSignal.timeout(WHOLE_MS)),
    onWait: (ms, why) => tell({ type: 'wait', seconds: Math.ceil(ms / 1000), why }),
  });
  await readTenant({
    client,
    address,
    how,
    granted,
    data: dataOf(tier, own),
    now: new Date(),
    signal,
    report: (datum, outcome) => tell({ type: 'read', datum, outcome }),
  });
  tell({ type: 'finished' });
}
