import type { Case } from '../../../src/domain/case.ts';
import type { Evidence } from '../../../src/domain/facts.ts';
import { evidence } from '../../../src/domain/facts.ts';
import type { ReplyId } from '../../../src/domain/replies/replies.ts';
import { createClient } from '../../../src/graph/requests/client.ts';
import { dataOf, type Outcome } from '../../../src/graph/requests/data.ts';
import { readTenant } from '../../../src/graph/requests/read-tenant.ts';
import { permissionsOf } from '../../../src/graph/sign-in/permissions.ts';
import * as answers from '../../fixtures/graph/answers.ts';
import { GROUP_ID, MAILBOX, REFUSALS } from '../../fixtures/graph/answers.ts';
import type { FakeTenant, Says } from '../fake-graph.ts';
import { startGraphServer } from '../graph-server.ts';

/** The time of every reading of the table. */
export const NOW = new Date('2026-11-28T12:00:00Z');

/** `30m`, `5h`, `2d`: so long before the reading, as ISO time. */
const ago = (text: string): string => {
  const [, count = '', unit = ''] = text.match(/^(\d+)([mhd])$/) ?? [];
  const minutes = { m: 1, h: 60, d: 1_440 }[unit];
  if (minutes === undefined) throw new Error(`no time in "${text}"`);
  return `${new Date(NOW.getTime() - Number(count) * minutes * 60_000).toISOString().slice(0, 19)}Z`;
};

const words = (cell: string): string[][] =>
  cell === '–'
    ? []
    : cell.split(';').map((part) =>
        part
          .trim()
          .split(' ')
          .filter((word) => word !== ''),
      );

/** What a policy of the table is like, by its name. */
const POLICIES: Readonly<Record<string, { conditions?: object; users?: Record<string, unknown>; controls?: object }>> =
  {
    legacyBlock: {},
    mfaAll: { conditions: { clientAppTypes: ['all'] }, controls: { builtInControls: ['mfa'] } },
    blockAll: { conditions: { clientAppTypes: ['all'] } },
    blockApps: { conditions: { clientAppTypes: ['mobileAppsAndDesktopClients'] } },
    browserOnly: { conditions: { clientAppTypes: ['browser'] } },
    deviceCode: { conditions: { clientAppTypes: ['all'], authenticationFlows: { transferMethods: 'deviceCodeFlow' } } },
    phones: {
      conditions: {
        clientAppTypes: ['all'],
        platforms: { includePlatforms: ['android', 'iOS'], excludePlatforms: [] },
      },
    },
    outside: { conditions: answers.OUTSIDE },
    risky: { conditions: { clientAppTypes: ['all'], signInRiskLevels: ['high'] } },
    forGroup: { users: { includeUsers: [], includeGroups: [GROUP_ID] } },
    notGroup: { users: { excludeGroups: [GROUP_ID] } },
    notRole: { users: { excludeRoles: ['62e90394-69f5-4237-9190-012177145e10'] } },
    forRole: { users: { includeUsers: [], includeRoles: ['62e90394-69f5-4237-9190-012177145e10'] } },
    sharePoint: { conditions: { applications: { includeApplications: ['00000003-0000-0ff1-ce00-000000000000'] } } },
  };

/** `legacyBlock applies reportOnly changed 10m`, with properties that a complete answer has and nobody reads. */
function policy([name = '', ...rest]: string[]): object {
  const kind = POLICIES[name];
  if (kind === undefined) throw new Error(`no policy "${name}"`);
  const has = (word: string): boolean => rest.includes(word);
  const after = (word: string): string | undefined => rest[rest.indexOf(word) + 1];
  const state = has('reportOnly') ? 'enabledForReportingButNotEnforced' : has('off') ? 'disabled' : 'enabled';
  const base = answers.policy(name, { state, id: `id-${name}` }, kind.users ?? {});
  const because = has('because') ? after('because') : undefined;
  return {
    ...answers.withConditions(base, kind.conditions ?? {}),
    ...(kind.controls === undefined ? {} : { grantControls: { operator: 'OR', ...kind.controls } }),
    templateId: null,
    deletedDateTime: null,
    createdDateTime: '2024-03-05T09:12:44Z',
    modifiedDateTime: has('changed') ? ago(after('changed') ?? '') : null,
    ...(has('applies') ? { policyApplies: true, analysisReasons: 'notSet' } : {}),
    ...(because === undefined ? {} : { policyApplies: false, analysisReasons: because }),
  };
}

function listOf(cell: string): Says {
  return cell === 'refused' ? REFUSALS.noRolePolicies : { body: { value: words(cell).map(policy) } };
}

/** `53003 30m by legacyBlock`, `0 10m app`, with `beta` and `named` for where the entry stands. */
function entry([code = '', time = '', ...rest]: string[]): object {
  const by = rest.includes('by') ? rest[rest.indexOf('by') + 1] : undefined;
  const app = rest.find((word) => word.startsWith('app'));
  return answers.signIn(Number(code), {
    id: `${code}-${time}-${rest.join('-')}`,
    createdDateTime: ago(time),
    location: { city: '', countryOrRegion: 'DE' },
    resourceId: '00000002-0000-0ff1-ce00-000000000000',
    ...(app === undefined ? {} : { clientAppUsed: 'Mobile Apps and Desktop clients', appId: app }),
    ...(rest.includes('plain') ? { clientAppUsed: 'SMTP' } : {}),
    ...(by === undefined
      ? {}
      : {
          appliedConditionalAccessPolicies: [
            { id: `id-${by}`, displayName: by, enforcedGrantControls: ['Block'], result: 'failure' },
          ],
        }),
  });
}

/** The log: entries of v1.0, of beta alone, and those that stand under the typed name. */
function log(cell: string): Pick<FakeTenant, 'signIns' | 'signInsBeta'> {
  const all = words(cell);
  const is = (word: string) => (one: string[]) => one.includes(word);
  const refusedBeta = all.some((one) => one[0] === 'betaRefused');
  if (all.some((one) => one[0] === 'noLicence'))
    return { signIns: REFUSALS.noLicence, signInsBeta: REFUSALS.noLicence };
  const entries = all.filter(([code]) => /^\d/.test(code ?? ''));
  const own = entries.filter((one) => !is('beta')(one) && !is('named')(one)).map(entry);
  const beta = (url: URL): object[] =>
    entries
      .filter((one) => is('named')(one) === (url.searchParams.get('$filter') ?? '').includes('userPrincipalName'))
      .map(entry);
  const cut = all.some((one) => one[0] === 'cut') ? { '@odata.nextLink': 'https://elsewhere.example/next' } : {};
  return {
    signIns: { body: { value: own, ...cut } },
    signInsBeta: refusedBeta ? REFUSALS.noRole : (url) => ({ body: { value: beta(url) } }),
  };
}

const ACCOUNTS: Readonly<Record<string, Partial<FakeTenant>>> = {
  '–': {},
  disabled: { user: answers.user({ accountEnabled: false }) },
  guest: { user: answers.user({ userType: 'Guest' }) },
  noPlan: { user: answers.user({ assignedPlans: [] }) },
  alias: {
    user: REFUSALS.notFound,
    alias: { body: { value: [answers.user({ userPrincipalName: 'floor2@contoso.com' }).body] } },
  },
  missing: { user: REFUSALS.notFound },
  mfaEnforced: { perUserMfa: { body: { perUserMfaState: 'enforced' } } },
  mfaEnabled: { perUserMfa: { body: { perUserMfaState: 'enabled' } } },
  mfaRefused: { perUserMfa: REFUSALS.noRole },
  defaultsOn: { securityDefaults: answers.securityDefaults(true) },
  password2h: { user: answers.user({ lastPasswordChangeDateTime: ago('2h') }) },
};

const MEMBERSHIP: Readonly<Record<string, Says>> = {
  '–': { body: { value: [] } },
  inGroup: { body: { value: [{ '@odata.type': '#microsoft.graph.group', id: GROUP_ID, displayName: null }] } },
  hiddenRole: {
    body: {
      value: [{ '@odata.type': '#microsoft.graph.directoryRole', id: 'r', roleTemplateId: null, displayName: null }],
    },
  },
  inRole: answers.membership,
  refused: REFUSALS.noRoleDirectory,
};

const HOW = {
  basic: { method: 'basic', appOnly: false },
  oauth: { method: 'oauth', appOnly: false },
  app: { method: 'oauth', appOnly: true },
  '–': { method: null, appOnly: false },
} as const;

export interface Situation {
  reply: string;
  method: string;
  whatIf: string;
  list: string;
  member: string;
  account: string;
  log: string;
}

/** Reads such a tenant through the real client and gives the case with what was found, and every note and problem. */
export async function readSituation(now: Situation): Promise<{ known: Case; said: string[] }> {
  const account = ACCOUNTS[now.account];
  const membership = MEMBERSHIP[now.member];
  const how = HOW[now.method as keyof typeof HOW];
  if (account === undefined || membership === undefined || how === undefined) throw new Error(JSON.stringify(now));
  const tenant = { ...account, ...log(now.log), membership, whatIf: listOf(now.whatIf), policies: listOf(now.list) };
  const server = await startGraphServer(tenant);
  const outcomes: Outcome[] = [];
  const { signal } = new AbortController();
  try {
    await readTenant({
      client: createClient({ graph: server.graph, token: async () => 'token', signal, pace: 0.001 }),
      address: MAILBOX,
      how,
      granted: new Set(permissionsOf('signInLog')),
      data: dataOf('signInLog'),
      now: NOW,
      signal,
      pace: 0.001,
      report: (_, outcome) => (outcome === null ? 0 : outcomes.push(outcome)),
    });
  } finally {
    await server.close();
  }
  const found = outcomes.flatMap((outcome): Evidence[] => (outcome.state === 'read' ? [...outcome.evidence] : []));
  const said = outcomes.flatMap((one) => (one.state === 'read' ? one.notes.map(({ note }) => note) : [one.problem]));
  const stated = how.method === null ? [] : [evidence('method', how.method, 'answer')];
  const flow = how.appOnly ? [evidence('oauthFlow', 'appOnly', 'answer')] : [];
  const replies = now.reply === '–' ? [] : [{ reply: now.reply as ReplyId }];
  return { known: { replies, evidence: [...stated, ...flow, ...found] }, said };
}
