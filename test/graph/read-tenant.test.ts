import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../src/graph/requests/client.ts';
import { type Datum, dataOf, type Outcome } from '../../src/graph/requests/data.ts';
import { readTenant } from '../../src/graph/requests/read-tenant.ts';
import type { HowItLogsIn } from '../../src/graph/requests/run.ts';
import { PERMISSION_NAMES, type Permission, permissionsOf, type TierId } from '../../src/graph/sign-in/permissions.ts';
import * as answers from '../fixtures/graph/answers.ts';
import { MAILBOX, REFUSALS, USER_ID } from '../fixtures/graph/answers.ts';
import type { FakeTenant } from './fake-graph.ts';
import { type GraphServer, startGraphServer } from './graph-server.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const open: GraphServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

interface Options {
  tier?: TierId;
  granted?: readonly Permission[];
  address?: string;
  how?: HowItLogsIn;
}
const BASIC: HowItLogsIn = { method: 'basic', appOnly: false };
type Outcomes = Partial<Record<Datum, Outcome>>;

async function read(
  tenant: Partial<FakeTenant>,
  options: Options = {},
): Promise<{ outcomes: Outcomes; server: GraphServer }> {
  const { tier = 'signInLog', granted = permissionsOf(tier), address = MAILBOX, how = BASIC } = options;
  const server = await startGraphServer(tenant);
  open.push(server);
  const { signal } = new AbortController();
  const pace = 0.001;
  const client = createClient({ graph: server.graph, token: async () => 'token', signal, pace });
  const outcomes: Outcomes = {};
  await readTenant({
    client,
    address,
    how,
    granted: new Set(granted),
    data: dataOf(tier),
    now: NOW,
    signal,
    pace,
    report: (datum, outcome) => {
      if (outcome !== null) outcomes[datum] = outcome;
    },
  });
  return { outcomes, server };
}

const values = (outcome: Outcome | undefined): string[] =>
  outcome?.state === 'read'
    ? outcome.evidence.map(({ fact, value, origin }) => `${fact}.${value} ${origin}`)
    : ['not read'];
const notes = (outcome: Outcome | undefined): string[] =>
  outcome?.state === 'read' ? outcome.notes.map(({ note }) => note) : ['not read'];
const problem = (outcome: Outcome | undefined): string | null => (outcome?.state === 'failed' ? outcome.problem : null);
const paths = (server: GraphServer): string[] =>
  server.fake.seen.map(({ method, url }) => `${method} ${new URL(url).pathname}`);

test('a tenant in which everything is answered is read in at most ten requests, each fact with its origin', async () => {
  const { outcomes, server } = await read({
    whatIf: answers.whatIf(answers.applies('Block legacy authentication')),
    signIns: { body: { value: [answers.blockedByPolicy('Block legacy authentication')] } },
  });
  expect(values(outcomes.organization)).toEqual(['tenantCreated.2019-05-02 graph']);
  expect(values(outcomes.securityDefaults)).toEqual(['securityDefaults.off graph']);
  expect(values(outcomes.licences)).toEqual(['mailbox.licensed graph']);
  expect(values(outcomes.conditionalAccess)).toEqual(['conditionalAccess.blocks graph']);
  expect(values(outcomes.signIns)).toEqual([
    'method.basic signInLog',
    'account.ok signInLog',
    'conditionalAccess.blocks signInLog',
  ]);
  expect(server.fake.seen.length).toBeLessThanOrEqual(10);
});

test('only GET is sent, and the one documented POST of What-If, which asks as another client for this account', async () => {
  const { server } = await read({});
  const posts = server.fake.seen.filter(({ method }) => method !== 'GET');
  expect(paths(server).filter((path) => path.startsWith('POST'))).toEqual([
    'POST /v1.0/identity/conditionalAccess/evaluate',
  ]);
  expect(posts[0]?.body).toMatchObject({
    signInIdentity: { userId: USER_ID },
    signInContext: { includeApplications: ['00000002-0000-0ff1-ce00-000000000000'] },
    signInConditions: { clientAppType: 'other' },
  });
});

describe('without a permission nothing is asked and the rest is read', () => {
  const lacks = (without: Permission): Permission[] => PERMISSION_NAMES.filter((name) => name !== without);
  test.each([['AuditLog.Read.All', 'signIns', '/auditLogs/']] as const)('%s', async (permission, datum, path) => {
    const { outcomes, server } = await read({}, { granted: lacks(permission) });
    expect(outcomes[datum]).toMatchObject({ state: 'failed', problem: 'noConsent', permission });
    expect(paths(server).filter((asked) => asked.includes(path))).toEqual([]);
    const others = Object.entries(outcomes).filter(([id]) => id !== datum);
    expect(others.map(([, outcome]) => outcome.state)).toEqual(others.map(() => 'read'));
  });

  test('Policy.Read.All: neither security defaults nor per-user MFA', async () => {
    const { outcomes, server } = await read(
      {},
      {
        granted: [...lacks('Policy.Read.All'), 'Policy.Read.ConditionalAccess'],
      },
    );
    for (const datum of ['securityDefaults', 'perUserMfa'] as const)
      expect(outcomes[datum]).toMatchObject({ state: 'failed', problem: 'noConsent', permission: 'Policy.Read.All' });
    expect(paths(server).filter((asked) => /identitySecurityDefaults|requirements/.test(asked))).toEqual([]);
    expect(outcomes.conditionalAccess?.state).toBe('read');
  });

  test('no permission for the organisation', async () => {
    const { outcomes } = await read({}, { granted: lacks('User.Read') });
    expect(outcomes.organization).toMatchObject({ problem: 'noConsent', permission: 'User.Read' });
    expect(outcomes.user?.state).toBe('read');
  });

  test('neither permission for licences', async () => {
    const granted: Permission[] = ['User.Read', 'User.ReadBasic.All', 'Policy.Read.ConditionalAccess'];
    const { outcomes } = await read({ user: answers.basicUser }, { tier: 'light', granted });
    expect(outcomes.licences).toMatchObject({ problem: 'noConsent', permission: 'LicenseAssignment.Read.All' });
  });

  test('neither permission for Conditional Access', async () => {
    const granted = PERMISSION_NAMES.filter((name) => !name.startsWith('Policy.'));
    expect(problem((await read({}, { granted })).outcomes.conditionalAccess)).toBe('noConsent');
  });

  test('no permission for users: what hangs on the account says so', async () => {
    const granted = PERMISSION_NAMES.filter((name) => !name.startsWith('User.') || name === 'User.Read');
    const { outcomes } = await read({}, { granted });
    expect(problem(outcomes.user)).toBe('noConsent');
    expect(problem(outcomes.licences)).toBe('needsUser');
    // The policies are judged without the account, and the log is asked by name.
    expect(outcomes.conditionalAccess?.state).toBe('read');
    expect(outcomes.signIns?.state).toBe('read');
  });
});

describe('a refusal of one datum leaves the others', () => {
  const CASES = [
    ['organization', 'organization'],
    ['user', 'user'],
    ['securityDefaults', 'securityDefaults'],
    ['signIns', 'signIns'],
  ] as const;
  for (const [kind, datum] of CASES)
    for (const refusal of ['noRole', 'noLicence', 'throttled', 'serverFault', 'notInCloud'] as const)
      test(`${datum}: ${refusal}`, async () => {
        const { outcomes } = await read({ [kind]: REFUSALS[refusal] });
        expect(problem(outcomes[datum])).toBe(refusal);
        expect(Object.keys(outcomes)).toHaveLength(7);
      });

  test('an answer of another shape is malformed, whatever it holds', async () => {
    const strange = { body: { value: 'yes' } };
    const { outcomes } = await read({
      organization: strange,
      securityDefaults: strange,
      user: strange,
      whatIf: strange,
      policies: strange,
      signIns: strange,
    });
    for (const datum of ['organization', 'securityDefaults', 'user', 'conditionalAccess', 'signIns'] as const)
      expect(problem(outcomes[datum]), datum).toBe('malformed');
  });
});

describe('the account', () => {
  test('an alias leads to the user name', async () => {
    const { outcomes, server } = await read(
      {
        user: REFUSALS.notFound,
        alias: { body: { value: [answers.user({ userPrincipalName: 'floor2@contoso.com' }).body] } },
      },
      { address: "o'scan@contoso.com" },
    );
    expect(outcomes.user).toMatchObject({ state: 'read', notes: [{ note: 'alias', what: 'floor2@contoso.com' }] });
    expect(server.fake.seen.map(({ url }) => new URL(url).searchParams.get('$filter'))).toContain(
      "proxyAddresses/any(p:p eq 'smtp:o''scan@contoso.com')",
    );
  });

  test('nobody of that name is not found, and what hangs on it says so', async () => {
    const { outcomes } = await read({ user: REFUSALS.notFound });
    expect(problem(outcomes.user)).toBe('notFound');
    expect(problem(outcomes.licences)).toBe('needsUser');
  });

  test('names of guests and names that begin with $ are encoded', async () => {
    for (const [address, path] of [
      ['a_fabrikam.com#EXT#@contoso.com', '/v1.0/users/a_fabrikam.com%23EXT%23%40contoso.com'],
      ["$o'x@contoso.com", "/v1.0/users(%27%24o''x%40contoso.com%27)"],
    ] as const) {
      const { server } = await read({}, { address, tier: 'light' });
      expect(
        server.fake.seen.map(({ url }) => new URL(url).pathname.replaceAll("'", '%27')),
        address,
      ).toContain(path.replaceAll("'", '%27'));
    }
  });

  test('a disabled account, a guest, one without a licence and a synchronised one', async () => {
    const disabled = await read({ user: answers.user({ accountEnabled: false, assignedPlans: [] }) });
    expect(values(disabled.outcomes.user)).toEqual(['account.signInBlocked graph']);
    expect(notes(disabled.outcomes.licences)).toEqual(['maybeShared']);
    const guest = await read({ user: answers.user({ userType: 'Guest' }) });
    expect(values(guest.outcomes.user)).toEqual(['mailbox.missing graph']);
    expect(notes(guest.outcomes.licences)).toEqual(['guest']);
    const bare = await read({ user: answers.user({ assignedPlans: [], onPremisesSyncEnabled: true }) });
    expect(notes(bare.outcomes.licences)).toEqual(['maybeOnPremises']);
    expect(notes(bare.outcomes.user)).toEqual(['synchronised']);
  });

  test('the light step reads the licence by itself', async () => {
    const { outcomes, server } = await read({ user: answers.basicUser }, { tier: 'light' });
    expect(values(outcomes.licences)).toEqual(['mailbox.licensed graph']);
    expect(paths(server)).toContain(`GET /v1.0/users/${USER_ID}/licenseDetails`);
    const archive = '176a09a6-7ec5-4039-ac02-b2791c6ba793';
    const none = await read({ user: answers.basicUser, licences: answers.licences(archive) }, { tier: 'light' });
    expect(notes(none.outcomes.licences)).toEqual(['noPlan']);
  });
});

describe('the organisation', () => {
  test('a federated domain and a foreign one are named', async () => {
    const federated = await read({ organization: answers.organization({ type: 'Federated' }) });
    expect(notes(federated.outcomes.organization)).toEqual(['tenantName', 'federated']);
    const foreign = await read({}, { address: 'scanner@fabrikam.com' });
    expect(foreign.outcomes.organization).toMatchObject({ notes: [{}, { note: 'otherTenant', what: 'fabrikam.com' }] });
  });
});

describe('Conditional Access', () => {
  test('a report-only policy is shown and does not block', async () => {
    const { outcomes } = await read({
      whatIf: answers.whatIf(answers.applies('MFA for all', 'enabledForReportingButNotEnforced')),
    });
    expect(values(outcomes.conditionalAccess)).toEqual(['conditionalAccess.allows graph']);
    expect(outcomes.conditionalAccess).toMatchObject({ policies: [{ name: 'MFA for all', result: 'wouldStop' }] });
  });

  test('What-If that lacks a place says that it cannot judge', async () => {
    const { outcomes } = await read({
      whatIf: answers.whatIf(answers.appliesNot('Office only', 'notEnoughInformation', answers.OUTSIDE)),
    });
    expect(values(outcomes.conditionalAccess)).toEqual([]);
    expect(notes(outcomes.conditionalAccess)).toEqual(['cannotJudge']);
  });

  test.each(['noRole', 'noLicence', 'badRequest', 'notInCloud'] as const)(
    'What-If refused (%s): sixty policies with groups and exclusions are judged here',
    async (refusal) => {
      const policies = { body: { value: answers.sixtyPolicies(answers.policy('Block legacy authentication')) } };
      const { outcomes, server } = await read({ whatIf: REFUSALS[refusal], policies });
      expect(values(outcomes.conditionalAccess)).toEqual(['conditionalAccess.blocks graph']);
      expect(notes(outcomes.conditionalAccess)).toEqual(['judgedHere']);
      expect(paths(server)).toContain(`GET /v1.0/users/${USER_ID}/transitiveMemberOf`);
    },
  );

  test('sixty policies of which none reaches the account let it in', async () => {
    const none = answers.policy('For others', {}, { includeUsers: ['99999999-0000-4000-8000-000000000000'] });
    const { outcomes } = await read({
      whatIf: REFUSALS.noRole,
      policies: { body: { value: answers.sixtyPolicies(none) } },
    });
    expect(values(outcomes.conditionalAccess)).toEqual(['conditionalAccess.allows graph']);
  });

  test('where the groups cannot be read the result stays open', async () => {
    const none = answers.policy('For others', { state: 'disabled' });
    const { outcomes } = await read({
      whatIf: REFUSALS.noRole,
      policies: { body: { value: answers.sixtyPolicies(none) } },
      membership: REFUSALS.noRoleDirectory,
    });
    expect(values(outcomes.conditionalAccess)).toEqual([]);
    expect(notes(outcomes.conditionalAccess)).toEqual(['judgedHere', 'cannotJudge']);
  });

  test('a list of policies that goes on can show a block, and never that there is none', async () => {
    const endless =
      (value: object[]): FakeTenant['policies'] =>
      (url) => ({
        body: {
          value,
          '@odata.nextLink': `${url.origin}${url.pathname}?page=${Number(url.searchParams.get('page') ?? 1) + 1}`,
        },
      });
    const open = await read({
      whatIf: REFUSALS.noRole,
      policies: endless([answers.policy('Off', { state: 'disabled' })]),
    });
    expect(notes(open.outcomes.conditionalAccess)).toEqual(['judgedHere', 'cut', 'cannotJudge']);
    const closed = await read({ whatIf: REFUSALS.noRole, policies: endless([answers.policy('Block')]) });
    expect(values(closed.outcomes.conditionalAccess)).toEqual(['conditionalAccess.blocks graph']);
  });

  test('the light step has no list to fall back on', async () => {
    const { outcomes } = await read({ user: answers.basicUser, whatIf: REFUSALS.noRolePolicies }, { tier: 'light' });
    expect(problem(outcomes.conditionalAccess)).toBe('noRole');
  });
});

describe('the sign-in log', () => {
  const WHO = `userId eq '${USER_ID}' and createdDateTime ge 2026-11-16T12:00:00Z`;
  const SMTP = "(clientAppUsed eq 'Authenticated SMTP' or clientAppUsed eq 'SMTP')";

  test('the newest of three pages decides', async () => {
    const at = (hour: number, code: number): object =>
      answers.signIn(code, { createdDateTime: `2026-11-2${hour}T08:00:00Z` });
    const { outcomes } = await read({
      signIns: (url) => {
        const page = Number(url.searchParams.get('page') ?? 1);
        const next = page < 3 ? { '@odata.nextLink': `${url.origin}${url.pathname}?page=${page + 1}` } : {};
        return { body: { value: [at(page, [50126, 50053, 50057][page - 1] ?? 0)], ...next } };
      },
    });
    expect(outcomes.signIns).toMatchObject({ signIns: [{ code: 50057 }, { code: 50053 }, { code: 50126 }], notes: [] });
    expect(values(outcomes.signIns)).toContain('account.signInBlocked signInLog');
  });

  test('asks by the id of the account for a week, and by SMTP alone', async () => {
    const { server } = await read({});
    const filters = server.fake.seen.flatMap(({ url }) => new URL(url).searchParams.get('$filter') ?? []);
    expect(filters).toEqual([
      `${WHO} and ${SMTP}`,
      `${WHO} and ${SMTP} and signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser')`,
    ]);
  });

  test('where the filter is refused the entries are sorted out here', async () => {
    const { outcomes } = await read({
      signIns: (url) =>
        url.searchParams.get('$filter')?.includes('clientAppUsed')
          ? REFUSALS.badRequest
          : { body: { value: [answers.signIn(50126), answers.signIn(0, { clientAppUsed: 'Browser' })] } },
    });
    expect(outcomes.signIns).toMatchObject({ signIns: [{ code: 50126 }] });
  });

  test('entries that beta alone holds are marked', async () => {
    const { outcomes } = await read({ signInsBeta: { body: { value: [answers.signIn(50053)] } } });
    expect(notes(outcomes.signIns)).toEqual(['beta']);
    expect(values(outcomes.signIns)).toContain('account.locked signInLog');
  });

  test('an empty log is a hint, no evidence', async () => {
    const { outcomes } = await read({});
    expect(notes(outcomes.signIns)).toEqual(['noEntries']);
    expect(values(outcomes.signIns)).toEqual([]);
  });
});

test('cancel in the middle ends everything that is left', async () => {
  const stop = new AbortController();
  const server = await startGraphServer({ user: REFUSALS.throttled });
  open.push(server);
  const outcomes: Outcomes = {};
  const client = createClient({ graph: server.graph, token: async () => 'token', signal: stop.signal });
  await readTenant({
    client,
    address: MAILBOX,
    how: BASIC,
    granted: new Set(PERMISSION_NAMES),
    data: dataOf('signInLog'),
    now: NOW,
    signal: stop.signal,
    report: (datum, outcome) => {
      if (datum === 'user' && outcome === null) setTimeout(() => stop.abort(), 20);
      if (outcome !== null) outcomes[datum] = outcome;
    },
  });
  expect(problem(outcomes.user)).toBe('cancelled');
  expect(problem(outcomes.signIns)).toBe('cancelled');
});
