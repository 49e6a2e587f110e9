import { describe, expect, test } from 'vitest';
import { type PolicyQuestion, readPolicies, readWhatIf } from '../../../src/read/graph/conditional-access.ts';
import { evaluatePolicy, type LoginMethod, type PolicyAccount } from '../../../src/read/graph/policy.ts';

const USER = '22222222-3333-4444-8555-666666666666';
const KNOWN: PolicyAccount = { id: USER, groups: ['g1'], roles: ['r1'] };
const policy = (conditions: object = {}, more: object = {}) => ({
  id: 'p',
  displayName: 'P',
  state: 'enabled',
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    ...conditions,
  },
  ...more,
});
const users = (of: object) => policy({ users: of });
const apps = (of: object) => policy({ applications: { includeApplications: ['All'], ...of } });
const device = (rule: string, mode: string) => policy({ devices: { deviceFilter: { rule, mode } } });

describe('a policy, for a login with Basic and one with OAuth', () => {
  test.each<[string, object, string, string]>([
    ['asks everybody for MFA', policy(), 'stops', 'atToken'],
    ['blocks everybody', policy({}, { grantControls: { builtInControls: ['Block'] } }), 'stops', 'stops'],
    ['asks for terms of use', policy({}, { grantControls: { termsOfUse: ['t'] } }), 'stops', 'atToken'],
    [
      'asks for a control of another maker',
      policy({}, { grantControls: { customAuthenticationFactors: ['x'] } }),
      'stops',
      'atToken',
    ],
    [
      'asks for nothing',
      policy({}, { grantControls: { builtInControls: [], authenticationStrength: null } }),
      'no sessionOnly',
      'no sessionOnly',
    ],
    [
      'has a name of Graph’s in its controls',
      policy({}, { grantControls: { authenticationStrength: { '@odata.context': 'x' } } }),
      'no sessionOnly',
      'no sessionOnly',
    ],
    ['is off', policy({}, { state: 'disabled' }), 'no disabled', 'no disabled'],
    ['only reports', policy({}, { state: 'enabledForReportingButNotEnforced' }), 'wouldStop', 'wouldStop'],
    ['has another state', policy({}, { state: 'paused' }), 'unknown incomplete', 'unknown incomplete'],
    [
      'comes without its controls',
      policy({}, { grantControls: undefined }),
      'unknown incomplete',
      'unknown incomplete',
    ],
    ['comes without its conditions', policy({}, { conditions: undefined }), 'unknown incomplete', 'unknown incomplete'],
    ['comes without its users', policy({ users: undefined }), 'unknown incomplete', 'unknown incomplete'],
    [
      'is for programs that sign in as themselves',
      policy({ clientApplications: { includeServicePrincipals: ['x'] }, users: undefined }),
      'no application',
      'no application',
    ],
    [
      'is for no program of its own',
      policy({ clientApplications: { includeServicePrincipals: [] } }),
      'stops',
      'atToken',
    ],
    // The client.
    ['names no client', policy({ clientAppTypes: [] }), 'stops', 'atToken'],
    ['is for other clients', policy({ clientAppTypes: ['other'] }), 'stops', 'no clientApps'],
    ['is for apps', policy({ clientAppTypes: ['mobileAppsAndDesktopClients'] }), 'no clientApps', 'atToken'],
    ['is for browsers', policy({ clientAppTypes: ['browser'] }), 'no clientApps', 'no clientApps'],
    [
      'is for a client that nobody knows yet',
      policy({ clientAppTypes: ['browser', 'toasters'] }),
      'unknown clientApps',
      'unknown clientApps',
    ],
    // The application.
    [
      'is for Exchange Online',
      apps({ includeApplications: ['00000002-0000-0ff1-ce00-000000000000'] }),
      'stops',
      'atToken',
    ],
    ['is for the suite', apps({ includeApplications: ['Office365'] }), 'stops', 'atToken'],
    ['is for no application', apps({ includeApplications: ['None'] }), 'no application', 'no application'],
    ['is for another application', apps({ includeApplications: ['x'] }), 'no application', 'no application'],
    ['leaves the suite out', apps({ excludeApplications: ['Office365'] }), 'no application', 'no application'],
    ['leaves another application out', apps({ excludeApplications: ['x'] }), 'stops', 'atToken'],
    [
      'is for a context',
      apps({ includeAuthenticationContextClassReferences: ['c1'] }),
      'no application',
      'no application',
    ],
    [
      'filters applications',
      apps({ applicationFilter: { mode: 'include', rule: 'x' } }),
      'unknown applicationFilter',
      'unknown applicationFilter',
    ],
    // The user.
    ['is for another user', users({ includeUsers: ['x'] }), 'no notIncluded', 'no notIncluded'],
    ['is for this user', users({ includeUsers: [USER.toUpperCase()] }), 'stops', 'atToken'],
    ['is for nobody', users({ includeUsers: ['None'] }), 'no notIncluded', 'no notIncluded'],
    ['is for guests', users({ includeUsers: ['GuestsOrExternalUsers'] }), 'no notIncluded', 'no notIncluded'],
    [
      'is for guests, in the newer form',
      users({ includeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'b2bCollaborationGuest' } }),
      'no notIncluded',
      'no notIncluded',
    ],
    ['is for a group of the user', users({ includeGroups: ['G1'] }), 'stops', 'atToken'],
    ['is for another group', users({ includeGroups: ['g2'] }), 'no notIncluded', 'no notIncluded'],
    ['is for a role of the user', users({ includeRoles: ['r1'] }), 'stops', 'atToken'],
    [
      'leaves the user’s group out',
      users({ includeUsers: ['All'], excludeGroups: ['g1'] }),
      'no excluded',
      'no excluded',
    ],
    ['leaves everybody out', users({ includeUsers: ['All'], excludeUsers: ['All'] }), 'no excluded', 'no excluded'],
    [
      'leaves guests out',
      users({ includeUsers: ['All'], excludeUsers: ['GuestsOrExternalUsers'] }),
      'stops',
      'atToken',
    ],
    // What a login with a name and a password never has.
    [
      'is for some platforms',
      policy({ platforms: { includePlatforms: ['windows'] } }),
      'no notIncluded',
      'conditional platforms',
    ],
    [
      'is for all platforms',
      policy({ platforms: { includePlatforms: ['all'], excludePlatforms: [] } }),
      'stops',
      'atToken',
    ],
    [
      'is for all platforms but one',
      policy({ platforms: { includePlatforms: ['all'], excludePlatforms: ['iOS'] } }),
      'stops',
      'conditional platforms',
    ],
    [
      'is for the device code flow',
      policy({ authenticationFlows: { transferMethods: 'deviceCodeFlow' } }),
      'no notIncluded',
      'conditional authenticationFlows',
    ],
    ['is for no flow', policy({ authenticationFlows: { transferMethods: 'none' } }), 'stops', 'atToken'],
    ['is for devices of a kind', device('device.model -eq "x"', 'include'), 'no notIncluded', 'conditional devices'],
    ['is for all devices but of a kind', device('device.model -eq "x"', 'exclude'), 'stops', 'conditional devices'],
    ['is for devices that aren’t of a kind', device('device.model -ne "x"', 'include'), 'stops', 'conditional devices'],
    [
      'is for none that aren’t of a kind',
      device('device.model -notIn ["x"]', 'exclude'),
      'no notIncluded',
      'conditional devices',
    ],
    [
      'is for devices by two rules',
      device('device.model -eq "x" -or device.id -ne "y"', 'include'),
      'conditional devices',
      'conditional devices',
    ],
    // Places and risks.
    [
      'is for all places but some',
      policy({ locations: { includeLocations: ['All'], excludeLocations: ['x'] } }),
      'conditional locations',
      'conditional locations',
    ],
    [
      'is for some places',
      policy({ locations: { includeLocations: ['x'] } }),
      'conditional locations',
      'conditional locations',
    ],
    [
      'is for all places',
      policy({ locations: { includeLocations: ['all'], excludeLocations: [] } }),
      'stops',
      'atToken',
    ],
    [
      'is for sign-ins at risk',
      policy({ signInRiskLevels: ['high'], userRiskLevels: ['low'] }),
      'conditional signInRiskLevels userRiskLevels',
      'conditional signInRiskLevels userRiskLevels',
    ],
    ['is for no risk', policy({ signInRiskLevels: [], insiderRiskLevels: null }), 'stops', 'atToken'],
    [
      'is for something that is new',
      policy({ moonPhase: 'full' }),
      'conditional otherCondition',
      'conditional otherCondition',
    ],
    [
      'is for nothing that is new',
      policy({ moonPhase: null, 'x@odata.type': 'y', servicePrincipalRiskLevels: ['high'] }),
      'stops',
      'atToken',
    ],
  ])('that %s', (_, json, basic, oauth) => {
    const told = (method: LoginMethod): string => {
      const { result, notes } = evaluatePolicy(json as never, KNOWN, method);
      return [result, ...notes].join(' ');
    };
    expect([told('basic'), told('oauth')]).toEqual([basic, oauth]);
  });

  test.each<[string, object, PolicyAccount, string]>([
    ['a user', users({ includeUsers: [USER] }), {}, 'unknown user'],
    ['a group and a role', users({ includeGroups: ['g1'], includeRoles: ['r1'] }), { id: USER }, 'unknown group role'],
    ['a group, where the user is named', users({ includeUsers: [USER], includeGroups: ['g1'] }), { id: USER }, 'stops'],
    [
      'a group that is left out',
      users({ includeUsers: ['All'], excludeGroups: ['g1'] }),
      { id: USER, roles: [] },
      'unknown group',
    ],
    [
      'a group, where the user is left out',
      users({ includeGroups: ['g1'], excludeUsers: [USER] }),
      { id: USER },
      'no excluded',
    ],
    ['a guest', users({ includeUsers: ['GuestsOrExternalUsers'] }), { guest: true }, 'stops'],
    [
      'a guest who is left out',
      users({ includeUsers: ['All'], excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'x' } }),
      { guest: true },
      'no excluded',
    ],
  ])('hangs on what is known of %s', (_, json, account, told) => {
    const { result, notes } = evaluatePolicy(json as never, account);
    expect([result, ...notes].join(' ')).toBe(told);
  });

  test('is named by its id where it has no name', () => {
    expect(evaluatePolicy({ id: 'p', state: 'disabled' }, {})).toEqual({
      id: 'p',
      name: 'p',
      result: 'no',
      notes: ['disabled'],
    });
    expect(evaluatePolicy({}, {})).toMatchObject({ id: '', name: '', result: 'unknown' });
  });
});

describe('policies together', () => {
  const AT = '2026-11-28T10:00:00Z';
  const changed = (more: object) =>
    policy({}, { modifiedDateTime: '2026-11-20T08:00:00Z', createdDateTime: '2026-01-01T00:00:00Z', ...more });
  const told = (list: readonly object[], question: PolicyQuestion = {}) =>
    readPolicies({ value: list }, { account: KNOWN, at: AT, ...question }).evidence.map(
      ({ value, method, workedOut, at, words }) => [value, method, workedOut, at, words],
    );
  const off = changed({ id: 'off', state: 'disabled' });
  const group = changed({ id: 'g', conditions: users({ includeGroups: ['g2'] }).conditions });

  test('block where one stops the login, by the newest change of those that do', () => {
    expect(told([off, changed({}), changed({ id: 'q', modifiedDateTime: '2026-11-25T08:00:00Z' })])).toEqual([
      ['blocks', 'basic', '2026-11-25T08:00:00Z', AT, 'P: enabled'],
    ]);
    expect(told([policy()])).toEqual([['blocks', 'basic', true, AT, 'P: enabled']]);
    expect(told([policy({}, { createdDateTime: '2026-01-01T00:00:00Z' })])[0]?.[2]).toBe('2026-01-01T00:00:00Z');
  });

  test('allow where none can, by the newest change of those that could concern it', () => {
    expect(told([off, group])).toEqual([['allows', 'basic', '2026-11-20T08:00:00Z', AT, '2 policies, none applies']]);
    expect(told([])).toEqual([['allows', 'basic', true, AT, '0 policies, none applies']]);
    const browser = changed({
      id: 'b',
      modifiedDateTime: '2026-11-27T08:00:00Z',
      conditions: policy({ clientAppTypes: ['browser'] }).conditions,
    });
    expect(told([group, browser])[0]?.[2]).toBe('2026-11-20T08:00:00Z');
  });

  test('say nothing where one is open, for OAuth where a person can meet it', () => {
    expect(told([policy({ signInRiskLevels: ['high'] })])).toEqual([]);
    expect(told([changed({})], { method: 'oauth' })).toEqual([]);
    expect(told([off], { method: 'oauth' })[0]?.slice(0, 2)).toEqual(['allows', 'oauth']);
  });

  test('are later than an attempt that names one of them by its change, or by being gone', () => {
    const attempt = (...policyIds: string[]) => ({ attempt: { policyIds } as never });
    expect(told([off, group], attempt('g'))[0]?.[2]).toBe('2026-11-20T08:00:00Z');
    expect(told([off], attempt('gone'))[0]?.[2]).toBe(AT);
    expect(told([off], attempt('gone', 'off'))[0]?.[2]).toBe('2026-11-20T08:00:00Z');
  });

  test('tell whether any is on', () => {
    expect(readPolicies({ value: [off] }).anyEnabled).toBe(false);
    expect(readPolicies({ value: [off, group] }).anyEnabled).toBe(true);
  });
});

describe('What If', () => {
  const answer = (applies: boolean | null, reasons: string, more: object = {}, conditions: object = {}) =>
    policy(conditions, { policyApplies: applies, analysisReasons: reasons, ...more });
  const RISK = { signInRiskLevels: ['high'] };
  const PLACE = { locations: { includeLocations: ['x'] } };
  test.each<[string, object, PolicyQuestion, string]>([
    ['a policy that applies', answer(true, 'notSet'), {}, 'stops'],
    ['one for OAuth', answer(true, 'notSet'), { method: 'oauth' }, 'atToken'],
    ['one that is off', answer(true, 'notSet', { state: 'disabled' }), {}, 'no disabled'],
    ['one that only reports', answer(true, 'notSet', { state: 'enabledForReportingButNotEnforced' }), {}, 'wouldStop'],
    ['one with another state', answer(true, 'notSet', { state: 'paused' }), {}, 'unknown incomplete'],
    ['one without its controls', answer(true, 'notSet', { grantControls: undefined }), {}, 'unknown incomplete'],
    ['one that asks for nothing', answer(true, 'notSet', { grantControls: null }), {}, 'no sessionOnly'],
    ['one by a risk that nobody asked about', answer(true, 'notSet', {}, RISK), {}, 'conditional signInRiskLevels'],
    ['one by a place that nobody asked about', answer(true, 'notSet', {}, PLACE), {}, 'conditional locations'],
    ['one by a place that was asked about', answer(true, 'notSet', {}, PLACE), { withPlace: true }, 'stops'],
    [
      'one for a platform',
      answer(true, 'notSet', {}, { platforms: { includePlatforms: ['windows'] } }),
      {},
      'no notIncluded',
    ],
    [
      'one for a platform, with OAuth',
      answer(true, 'notSet', {}, { platforms: { includePlatforms: ['windows'] } }),
      { method: 'oauth' },
      'conditional platforms',
    ],
    ['one that doesn’t apply', answer(false, 'notSet'), {}, 'no notIncluded'],
    ['one of other users, whatever else', answer(false, 'users, notEnoughInformation', {}, RISK), {}, 'no notIncluded'],
    ['one that doesn’t apply without a risk', answer(false, 'notSet', {}, RISK), {}, 'conditional signInRiskLevels'],
    ['one of which too little was told', answer(false, 'notEnoughInformation'), { account: KNOWN }, 'stops'],
    [
      'one by its platform',
      answer(false, 'devicePlatform, notEnoughInformation'),
      { account: KNOWN },
      'no notIncluded',
    ],
    [
      'one by its platform, with OAuth',
      answer(false, 'devicePlatform, notEnoughInformation'),
      { account: KNOWN, method: 'oauth' },
      'atToken',
    ],
    ['one that isn’t judged', answer(null, ''), { account: KNOWN }, 'stops'],
  ])('of %s', (_, json, question, told) => {
    const [verdict] = readWhatIf({ value: [json, policy()] }, question).verdicts;
    expect([verdict?.result, ...(verdict?.notes ?? [])].join(' ')).toBe(told);
  });
});
