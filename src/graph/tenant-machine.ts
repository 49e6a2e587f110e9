import { assign, setup } from 'xstate';
import type { ReadProblem } from './problems.ts';
import type { Datum, Outcome } from './requests/data.ts';
import { dataOf } from './requests/data.ts';
import type { HowItLogsIn } from './requests/run.ts';
import { NO_SETTINGS, type SignInSettings } from './sign-in/app-settings.ts';
import type { SignedIn } from './sign-in/msal-session.ts';
import { grantedIn, type OwnStep, type Permission, type TierId } from './sign-in/permissions.ts';
import type { SignInFailure } from './sign-in/sign-in-problem.ts';

/** How far one datum is. */
export type Progress = { state: 'waiting' } | { state: 'reading' } | Outcome;

/** What a person asks to be read. */
export interface TenantQuestion {
  tier: TierId;
  /** Steps of their own that were chosen. */
  own: readonly OwnStep[];
  /** Address that signs in to send mail. */
  address: string;
  how: HowItLogsIn;
}

export interface Tenant extends TenantQuestion {
  /** What is being signed in for while the results of an earlier question stand; null where none stand. */
  asked: TenantQuestion | null;
  settings: SignInSettings;
  account: SignedIn | null;
  granted: ReadonlySet<Permission>;
  failure: SignInFailure | null;
  /** The sign-in window seems to be closed, and no answer has come. */
  windowClosed: boolean;
  progress: Readonly<Partial<Record<Datum, Progress>>>;
  /** ISO time at which this reading began, or null. */
  readAt: string | null;
  /** Graph asked to wait: how long and why, in whole seconds. */
  wait: { seconds: number; why: ReadProblem } | null;
}

export type TenantEvent =
  | { type: 'settings'; settings: SignInSettings }
  | { type: 'signIn'; question: TenantQuestion }
  | { type: 'windowClosed' }
  /** `at` is the ISO time at which the reading begins. */
  | { type: 'signedIn'; account: SignedIn; at: string }
  | { type: 'failed'; failure: SignInFailure }
  /** A datum begins (null) or has ended. */
  | { type: 'read'; datum: Datum; outcome: Outcome | null }
  | { type: 'wait'; seconds: number; why: ReadProblem }
  | { type: 'finished' }
  /** Reads everything again, with the same account. */
  | { type: 'again'; at: string }
  /** Another mailbox is to be read. */
  | { type: 'otherMailbox' }
  | { type: 'cancel' }
  | { type: 'forget' };

const NOBODY = {
  asked: null,
  account: null,
  granted: new Set<Permission>(),
  failure: null,
  windowClosed: false,
  progress: {},
  readAt: null,
  wait: null,
};

const UNKNOWN_WAY: HowItLogsIn = { method: null, appOnly: false };
const FIRST: Tenant = { settings: NO_SETTINGS, tier: 'signInLog', own: [], address: '', how: UNKNOWN_WAY, ...NOBODY };

/** Every datum of a step, before anything is known of it. Each reading is of one moment, with the rights of one account. */
const allWaiting = ({ tier, own }: TenantQuestion): Tenant['progress'] =>
  Object.fromEntries(dataOf(tier, own).map((datum) => [datum, { state: 'waiting' } as const]));

/**
 * The reading of a tenant. Pure: the sign-in and the requests are done beside it, by `tenant.ts`, which reports here.
 * An event that comes too late, after a cancel, meets a state that doesn't take it.
 */
export const tenantMachine = setup({
  types: { context: {} as Tenant, events: {} as TenantEvent },
  actions: {
    expect: assign(({ context, event }) => ({
      wait: null,
      failure: null,
      asked: null,
      progress: allWaiting(context),
      readAt: event.type === 'signedIn' || event.type === 'again' ? event.at : null,
    })),
    stop: assign(({ context }) => ({ wait: null, progress: stopped(context.progress) })),
    begin: assign(({ context, event }) => {
      if (event.type !== 'signIn') return {};
      const started = { failure: null, windowClosed: false };
      // Whoever declines a further consent keeps what was read before.
      return hasResults(context) ? { ...started, asked: event.question } : { ...started, ...event.question };
    }),
    enter: assign(({ context, event }) =>
      event.type === 'signedIn'
        ? {
            ...context.asked,
            asked: null,
            account: event.account,
            granted: grantedIn(event.account.scopes),
            failure: null,
          }
        : {},
    ),
  },
  guards: { hasResults: ({ context }) => hasResults(context) },
}).createMachine({
  id: 'tenant',
  context: FIRST,
  initial: 'ready',
  on: {
    settings: { target: '.ready', actions: assign(({ event }) => ({ settings: event.settings, ...NOBODY })) },
    forget: { target: '.ready', actions: assign({ ...NOBODY, address: '', own: [] }) },
  },
  states: {
    ready: { on: { signIn: { target: 'signingIn', actions: 'begin' } } },
    signingIn: {
      on: {
        windowClosed: { actions: assign({ windowClosed: true }) },
        signedIn: { target: 'reading', actions: ['enter', 'expect'] },
        failed: [
          {
            guard: 'hasResults',
            target: 'done',
            // What was asked for stays: an administrator may have to agree to it.
            actions: assign(({ event }) => ({ failure: event.failure })),
          },
          { target: 'ready', actions: assign(({ event }) => ({ failure: event.failure })) },
        ],
        cancel: [{ guard: 'hasResults', target: 'done', actions: assign({ asked: null }) }, { target: 'ready' }],
        // A second click on "try again" begins anew.
        signIn: { target: 'signingIn', actions: 'begin', reenter: true },
      },
    },
    reading: {
      on: {
        read: {
          actions: assign(({ context, event }) => ({
            wait: null,
            progress: { ...context.progress, [event.datum]: event.outcome ?? ({ state: 'reading' } as const) },
          })),
        },
        wait: { actions: assign(({ event }) => ({ wait: { seconds: event.seconds, why: event.why } })) },
        finished: 'done',
        cancel: { target: 'done', actions: 'stop' },
      },
    },
    done: {
      on: {
        again: { target: 'reading', actions: 'expect' },
        signIn: { target: 'signingIn', actions: 'begin' },
        otherMailbox: {
          target: 'ready',
          actions: assign({ address: '', own: [], progress: {}, readAt: null, failure: null, asked: null }),
        },
      },
    },
  },
});

/** Whether the results of an earlier reading stand. */
const hasResults = ({ progress }: Tenant): boolean => Object.keys(progress).length > 0;

/** After a cancel nothing is left that seems to go on. */
function stopped(progress: Tenant['progress']): Tenant['progress'] {
  const ended = Object.entries(progress).map(([datum, now]) => [
    datum,
    now.state === 'waiting' || now.state === 'reading' ? { state: 'failed', problem: 'cancelled' } : now,
  ]);
  return Object.fromEntries(ended) as Tenant['progress'];
}
