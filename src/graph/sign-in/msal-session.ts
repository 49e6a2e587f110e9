import {
  type AccountInfo,
  type AuthenticationResult,
  CacheLookupPolicy,
  createStandardPublicClientApplication,
  EventType,
  type IPublicClientApplication,
  LogLevel,
} from '@azure/msal-browser';
import { clearStored } from './redirect-return.ts';

export interface SessionOptions {
  clientId: string;
  /** Sign-in host with the tenant: `https://login.microsoftonline.com/organizations`. */
  authority: string;
  /** The page that hands the answer back; exactly as registered. */
  redirectUri: string;
}

/** Who signed in, and for what. */
export interface SignedIn {
  username: string;
  tenantId: string;
  /** The account belongs to another tenant than the one that was signed in to. */
  guest: boolean;
  /** Scopes of the token, as Entra ID wrote them. */
  scopes: readonly string[];
}

interface SignInRequest {
  scopes: readonly string[];
  /** Lets the person choose another account. */
  pick: boolean;
  /** Told when the sign-in window seems to be closed: it may also be one that hides itself from this page. */
  onClosed: () => void;
}

export interface Session {
  /** Opens the window. Call it in a click. */
  signIn: (request: SignInRequest) => Promise<SignedIn>;
  /** Leaves the page; `finish` takes up the answer when it is back at `returnTo`. */
  leave: (scopes: readonly string[], returnTo: string) => Promise<void>;
  /** The answer of a sign-in by redirect, or null where there is none. */
  finish: () => Promise<SignedIn | null>;
  /** The token for Graph, from this tab; a new one with `renew`. */
  token: (renew: boolean) => Promise<string>;
  /** Closes the window and lets a sign-in that waits go. */
  cancel: () => void;
  /** Deletes all tokens and accounts of this page in this tab. */
  forget: () => Promise<void>;
  /** Ends the session at Microsoft too. Call it in a click. */
  signOut: () => Promise<void>;
}

/** People take their time with a second factor: five minutes until a sign-in counts as given up. */
const WINDOW_MS = 300_000;
const LOOK_MS = 500;

/** Makes a session. Nothing is asked of any server before a sign-in. Tokens live in this tab's storage and nowhere else. */
export async function openSession({ clientId, authority, redirectUri }: SessionOptions): Promise<Session> {
  const app = await createStandardPublicClientApplication({
    auth: { clientId, authority, redirectUri, postLogoutRedirectUri: redirectUri },
    cache: { cacheLocation: 'sessionStorage' },
    system: {
      popupBridgeTimeout: WINDOW_MS,
      loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => {} },
    },
  });
  const popup = watchPopup(app);
  let current: { account: AccountInfo; scopes: string[] } | null = null;
  const take = (result: AuthenticationResult): SignedIn => {
    current = { account: result.account, scopes: result.scopes };
    return describe(result);
  };
  return {
    signIn: async ({ scopes, pick, onClosed }) => {
      const watching = popup.watch(onClosed);
      const who = pick ? { prompt: 'select_account' } : current === null ? {} : { account: current.account };
      try {
        // A sign-in that nobody finished must not stand in the way of this one.
        return take(await app.acquireTokenPopup({ scopes: [...scopes], ...who, overrideInteractionInProgress: true }));
      } finally {
        watching();
      }
    },
    leave: (scopes, returnTo) => app.acquireTokenRedirect({ scopes: [...scopes], redirectStartPage: returnTo }),
    finish: async () => {
      const result = await app.handleRedirectPromise({ navigateToLoginRequestUrl: false });
      return result === null ? null : take(result);
    },
    token: async (renew) => {
      if (current === null) throw new Error('Nobody is signed in.');
      const { AccessTokenAndRefreshToken, RefreshToken } = CacheLookupPolicy;
      const result = await app.acquireTokenSilent({
        ...current,
        // Without the hidden frame: browsers that keep third parties apart only make it wait ten seconds.
        cacheLookupPolicy: renew ? RefreshToken : AccessTokenAndRefreshToken,
      });
      return result.accessToken;
    },
    cancel: () => popup.close(),
    forget: async () => {
      current = null;
      await app.clearCache();
      clearStored();
    },
    signOut: async () => {
      const account = current?.account;
      current = null;
      await app.logoutPopup({ ...(account === undefined ? {} : { account }) });
    },
  };
}

function describe({ account, scopes }: AuthenticationResult): SignedIn {
  const home = account.homeAccountId.split('.')[1];
  const guest = home !== undefined && home !== '' && home !== account.tenantId;
  return { username: account.username, tenantId: account.tenantId, guest, scopes };
}

interface PopupWatch {
  /** Looks at the next window until the returned function is called. */
  watch: (onClosed: () => void) => () => void;
  close: () => void;
}

/** The library doesn't notice that a person closes the window; looking at it does. */
function watchPopup(app: IPublicClientApplication): PopupWatch {
  let opened: Window | null = null;
  app.addEventCallback(
    ({ payload }) => {
      if (payload !== null && 'popupWindow' in payload) opened = payload.popupWindow;
    },
    [EventType.POPUP_OPENED],
  );
  return {
    watch: (onClosed) => {
      opened = null;
      let closed = 0;
      const timer = setInterval(() => {
        closed = opened?.closed ? closed + 1 : 0;
        // The answer comes a moment before the window closes, so the first looks don't count.
        if (closed === 3) onClosed();
      }, LOOK_MS);
      return () => clearInterval(timer);
    },
    close: () => opened?.close(),
  };
}
