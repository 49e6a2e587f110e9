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
import { policyNamed } from './policies.ts';

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

/** `legacyBlock applies reportOnly changed 10m`. */
function policy([name = '', ...rest]: string[]): object {
  const has = (word: string): boolean => rest.includes(word);
  const after = (word: string): string => rest[rest.indexOf(word) + 1] ?? '';
  const state = has('reportOnly') ? 'enabledForReportingButNotEnforced' : has('off') ? 'disabled' : 'enabled';
  return policyNamed(name, {
    state,
    modifiedDateTime: has('changed') ? ago(after('changed')) : null,
    ...(has('applies') ? { policyApplies: true, analysisReasons: 'notSet' } : {}),
    ...(has('because') ? { policyApplies: false, analysisReasons: after('because').replaceAll('+', ', ') } : {}),
    ...(has('noReason') ? { policyApplies: false, analysisReasons: null } : {}),
    ...(has('noAnswer') ? { policyApplies: null, analysisReasons: null } : {}),
  });
}

/** Refusals that stand where an answer would. */
const REFUSED: Readonly<Record<string, Says>> = {
  refused: REFUSALS.noRolePolicies,
  throttled: REFUSALS.throttled,
  broken: REFUSALS.serverFault,
  html: { body: '<!doctype html><title>Proxy</title>' },
};

/** `cut`: the answer has a next page elsewhere, which is never asked for. */
const CUT = { '@odata.nextLink': 'https://elsewhere.example/next' };

function listOf(cell: string): Says {
  const refused = REFUSED[cell];
  if (refused !== undefined) return refused;
  const all = words(cell);
  const value = all.filter(([name]) => name !== 'cut').map(policy);
  return { body: { value, ...(value.length < all.length ? CUT : {}) } };
}

/** What the log calls a client, by the word of the table. */
const CLIENTS: Readonly<Record<string, object>> = {
  plain: { clientAppUsed: 'SMTP' },
  imap: { clientAppUsed: 'IMAP4' },
  otherClients: { clientAppUsed: 'Other clients' },
  webmail: { clientAppUsed: 'Browser', appId: '9199bf20-a13f-4107-85dc-02114787ef48' },
};

/** Other places than the usual one, by the word of the table; `ip6a` and `ip6b` are addresses of one network. */
const PLACES: Readonly<Record<string, object>> = {
  ip2: { ipAddress: '198.51.100.7' },
  ip3: { ipAddress: '203.0.113.9' },
  ip6a: { ipAddress: '2001:db8:0:7::12' },
  ip6b: { ipAddress: '2001:db8::7:1:2:3:4' },
};

/** `53003 30m by legacyBlock`, `0 10m app`, with `beta` and `named` for where the entry stands. */
function entry([code = '', time = '', ...rest]: string[]): object {
  const by = rest.includes('by') ? rest[rest.indexOf('by') + 1] : undefined;
  const enforcedGrantControls = rest.includes('uncontrolled') ? [] : ['Block'];
  const app = rest.find((word) => word.startsWith('app'));
  return answers.signIn(Number(code), {
    id: `${code}-${time}-${rest.join('-')}`,
    createdDateTime: ago(time),
    location: { city: '', countryOrRegion: 'DE' },
    ...(PLACES[rest.find((word) => word.startsWith('ip')) ?? ''] ?? {}),
    resourceId: '00000002-0000-0ff1-ce00-000000000000',
    ...(app === undefined ? {} : { clientAppUsed: 'Mobile Apps and Desktop clients', appId: app }),
    ...Object.assign({}, ...rest.map((word) => CLIENTS[word] ?? {})),
    ...(rest.includes('failure') ? { conditionalAccessStatus: 'failure', appliedConditionalAccessPolicies: null } : {}),
    ...(by === undefined
      ? {}
      : {
          appliedConditionalAccessPolicies: [
            { id: `id-${by}`, displayName: by, enforcedGrantControls, result: 'failure' },
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
  if (all.some((one) => one[0] === 'noRole')) return { signIns: REFUSALS.noRole, signInsBeta: REFUSALS.noRole };
  if (all.some((one) => one[0] === 'throttled'))
    return { signIns: REFUSALS.throttled, signInsBeta: REFUSALS.throttled };
  const entries = all.filter(([code]) => /^\d/.test(code ?? ''));
  const own = entries.filter((one) => !is('beta')(one) && !is('named')(one)).map(entry);
  const beta = (url: URL): object[] =>
    entries
      .filter((one) => is('named')(one) === (url.searchParams.get('$filter') ?? '').includes('userPrincipalName'))
      .map(entry);
  const cut = all.some((one) => one[0] === 'cut') ? CUT : {};
  return {
    signIns: { body: { value: own, ...cut } },
    signInsBeta: refusedBeta ? REFUSALS.noRole : (url) => ({ body: { value: beta(url) } }),
  };
}

const plan = (capabilityStatus: string): object[] => [
  { capabilityStatus, service: 'exchange', servicePlanId: '9aaf7827-d63c-4b61-89c3-182f06f82e5c' },
];
const account = (more: Record<string, unknown>): Partial<FakeTenant> => ({ user: answers.user(more) });

/** What the answers about the account and the tenant are like; several words are put together. */
const ACCOUNTS: Readonly<Record<string, Partial<FakeTenant>>> = {
  disabled: account({ accountEnabled: false }),
  guest: account({ userType: 'Guest' }),
  noPlan: account({ assignedPlans: [] }),
  suspended: account({ assignedPlans: plan('Suspended') }),
  grace: account({ assignedPlans: plan('Warning') }),
  removedPlan: account({ assignedPlans: plan('Deleted') }),
  sharedLook: account({ accountEnabled: false, assignedPlans: [] }),
  synced: account({ onPremisesSyncEnabled: true }),
  syncedNoPlan: account({ onPremisesSyncEnabled: true, assignedPlans: [] }),
  nulls: account({
    accountEnabled: null,
    userType: null,
    assignedPlans: null,
    onPremisesSyncEnabled: null,
    mail: null,
  }),
  futureUser: account({ isResourceAccount: null, employeeExperience: { level: 3 } }),
  userRefused: { user: REFUSALS.noRoleDirectory },
  alias: {
    user: REFUSALS.notFound,
    alias: { body: { value: [answers.user({ userPrincipalName: 'floor2@contoso.com' }).body] } },
  },
  disabledAlias: {
    user: REFUSALS.notFound,
    alias: { body: { value: [answers.user({ userPrincipalName: 'floor2@contoso.com', accountEnabled: false }).body] } },
  },
  missing: { user: REFUSALS.notFound },
  elsewhere: { user: REFUSALS.notFound, organization: answers.organization({ name: 'fabrikam.com' }) },
  federated: { organization: answers.organization({ type: 'Federated' }) },
  orgRefused: { organization: REFUSALS.noRoleDirectory },
  mfaDisabled: { perUserMfa: { body: { perUserMfaState: 'disabled' } } },
  mfaEnforced: { perUserMfa: { body: { perUserMfaState: 'enforced' } } },
  mfaEnabled: { perUserMfa: { body: { perUserMfaState: 'enabled' } } },
  mfaRefused: { perUserMfa: REFUSALS.noRole },
  mfaFuture: { perUserMfa: { body: { perUserMfaState: 'unknownFutureValue' } } },
  defaultsOn: { securityDefaults: answers.securityDefaults(true) },
  defaultsRefused: { securityDefaults: REFUSALS.noRolePolicies },
  defaultsNull: { securityDefaults: { body: { id: '00000000-0000-0000-0000-000000000005', isEnabled: null } } },
  password2h: account({ lastPasswordChangeDateTime: ago('2h') }),
};

function accountOf(cell: string): Partial<FakeTenant> {
  const parts = words(cell).map(([word = '']) => {
    const known = ACCOUNTS[word];
    if (known === undefined) throw new Error(`no account "${word}"`);
    return known;
  });
  return Object.assign({}, ...parts);
}

const MEMBERSHIP: Readonly<Record<string, Says>> = {
  '–': { body: { value: [] } },
  strange: { body: { value: [{ '@odata.type': '#microsoft.graph.directoryObject', id: GROUP_ID }] } },
  cut: { body: { value: [], ...CUT } },
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
  const membership = MEMBERSHIP[now.member];
  const how = HOW[now.method as keyof typeof HOW];
  if (membership === undefined || how === undefined) throw new Error(JSON.stringify(now));
  const tenant = {
    ...accountOf(now.account),
    ...log(now.log),
    membership,
    whatIf: listOf(now.whatIf),
    policies: listOf(now.list),
  };
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
