import { createClient } from '../../../graph/requests/client.ts';
import { LOG_KEPT_DAYS, tenantSignIns } from '../../../graph/requests/requests.ts';
import { redirectUri, sessionOptions } from '../../../graph/sign-in/app-settings.ts';
import { CLOUDS } from '../../../graph/sign-in/clouds.ts';
import { scopesFor } from '../../../graph/sign-in/permissions.ts';
import { signInFailure } from '../../../graph/sign-in/sign-in-problem.ts';
import { loadSettings } from '../../tenant/tenant-settings.ts';
import { siteRoot } from '../../tenant/tenant-words.ts';
import type { FleetWordKey } from '../sender-words.ts';

/** What came of it: a file as the portal would export it, or the key of a sentence that says what went wrong. */
export type SignInsRead =
  | { file: File; cut: boolean }
  | { problem: FleetWordKey; params?: Readonly<Record<string, string>> };

const DAY_MS = 86_400_000;

/**
 * Signs in and reads all attempts over SMTP of the last 30 days. Nothing is kept after it: tokens are removed. Call it in a click.
 * `onSignedIn` is told when the reading begins.
 */
export async function readSignIns(signal: AbortSignal, onSignedIn: () => void): Promise<SignInsRead> {
  const settings = await loadSettings();
  const options = sessionOptions(settings, siteRoot());
  if (options === null) return { problem: 'graphNotSetUp' };
  const { graph } = CLOUDS[settings.cloud];
  try {
    const { openSession } = await import('../../../graph/sign-in/msal-session.ts').catch(() => {
      throw { errorCode: 'library' };
    });
    const session = await openSession(options);
    signal.addEventListener('abort', () => session.cancel());
    try {
      await session.signIn({ scopes: scopesFor(['AuditLog.Read.All'], graph), pick: true, onClosed: () => {} });
      onSignedIn();
      const ask = createClient({ graph, token: session.token, signal });
      const answer = await ask(tenantSignIns(new Date(Date.now() - LOG_KEPT_DAYS * DAY_MS)));
      if (!answer.ok) return { problem: `tenant.readProblem.${answer.problem}`, params: PARAMS };
      return { file: new File([JSON.stringify(answer.body)], 'graph-sign-ins.json'), cut: answer.cut };
    } finally {
      await session.forget();
    }
  } catch (error) {
    if (signal.aborted) return { problem: 'tenant.readProblem.cancelled' };
    const { problem } = signInFailure(error);
    return { problem: `tenant.signInProblem.${problem}`, params: { redirectUri: redirectUri(siteRoot()) } };
  }
}

/** What the sentences name: the permission that is asked for, and the least role that may read the logs. */
const PARAMS = { permission: 'AuditLog.Read.All', roles: 'Reports Reader', seconds: '30' };
