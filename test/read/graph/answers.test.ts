import { describe, expect, test } from 'vitest';
import { readGraphError } from '../../../src/read/graph/errors.ts';
import { openPolicies, readGraph } from '../../../src/read/graph/index.ts';
import { flag, isList, objects, property, text, texts } from '../../../src/read/graph/json.ts';
import { readOrganization } from '../../../src/read/graph/organization.ts';
import { readSnapshot } from '../../../src/read/graph/own-steps/snapshot.ts';
import { readLicenceDetails, readUser, readUserPurpose } from '../../../src/read/graph/user.ts';

interface Told {
  fact: string;
  value: unknown;
  origin: string;
  words?: string | undefined;
  at?: string | undefined;
}
/** Evidence in short. */
const short = (evidence: readonly Told[]): string[] => evidence.map(({ fact, value }) => `${fact}=${value}`);
/** Evidence with its origin, its words and its time. */
const long = (evidence: readonly Told[]): string[] =>
  evidence.map(({ fact, value, origin, words, at }) => `${fact}=${value} ${origin} "${words}" ${at}`);
const AT = '2026-11-28T08:00:00Z';
const EXCHANGE = 'efb87545-963c-4e0d-99df-69c6916d9eb0';

describe('an answer is known by its shape', () => {
  const policy = { state: 'enabled', grantControls: null, conditions: {} };
  test.each<[object | null, string | null, string[]]>([
    [{ error: { code: 'Forbidden' } }, 'error', []],
    [{ error: { code: '' } }, null, []],
    [{ error: { code: 7 } }, null, []],
    [{ error: { message: 'no' }, userPurpose: 'user' }, 'userPurpose', ['mailbox=licensed']],
    [{ error: 'invalid_grant' }, null, []],
    [{ resources: [] }, 'snapshot', []],
    [{ baseline: {} }, 'snapshot', []],
    [{ resources: 'x' }, null, []],
    [{ userPurpose: 'shared' }, 'userPurpose', ['mailbox=shared']],
    [{ perUserMfaState: 'enforced' }, 'perUserMfa', ['account=mfaRequired']],
    [{ perUserMfaState: 'unknown' }, 'perUserMfa', []],
    [
      {
        '@odata.context':
          'https://graph.microsoft.com/v1.0/$metadata#policies/identitySecurityDefaultsEnforcementPolicy/$entity',
        isEnabled: true,
      },
      'securityDefaults',
      ['securityDefaults=on'],
    ],
    [{ id: '00000000-0000-0000-0000-000000000005', isEnabled: false }, 'securityDefaults', ['securityDefaults=off']],
    [{ displayName: 'Security Defaults', isEnabled: true }, 'securityDefaults', ['securityDefaults=on']],
    [{ displayName: 'Security Defaults', isEnabled: 'true' }, null, []],
    [{ displayName: 'Another', isEnabled: true }, null, []],
    [{ isEnabled: true }, null, []],
    [{ value: [{ state: 'disabled', grantControls: null }] }, 'policies', ['conditionalAccess=allows']],
    [{ state: 'disabled', grantControls: null }, 'policies', []],
    [{ value: [{ state: 'disabled', conditions: {} }] }, 'policies', ['conditionalAccess=allows']],
    [{ value: [{ state: 'disabled', conditions: 'x' }] }, null, []],
    [{ value: [{ state: 7, conditions: {} }] }, null, []],
    [{ value: [{ state: 'disabled' }] }, null, []],
    [
      { value: [{ ...policy, policyApplies: false, analysisReasons: 'users' }] },
      'whatIf',
      ['conditionalAccess=allows'],
    ],
    [{ clientAppUsed: 'Browser' }, 'signIns', []],
    [
      { value: [{ clientAppUsed: 'SMTP', status: { errorCode: 50126 } }] },
      'signIns',
      ['method=basic', 'account=badCredentials'],
    ],
    [{ status: { errorCode: 50126 } }, 'signIns', []],
    [{ status: { code: 50126 } }, null, []],
    [{ value: [{ verifiedDomains: [], createdDateTime: AT }] }, 'organization', ['tenantCreated=2026-11-28']],
    [{ accountEnabled: false }, 'user', ['account=signInBlocked']],
    [{ userPrincipalName: 'a@contoso.com', assignedPlans: [] }, 'user', []],
    [{ userPrincipalName: 'a@contoso.com' }, null, []],
    [{ assignedPlans: [] }, null, []],
    [
      { value: [{ servicePlans: [] }, { servicePlans: [{ servicePlanId: EXCHANGE, provisioningStatus: 'Success' }] }] },
      'licences',
      ['mailbox=licensed'],
    ],
    [{ servicePlans: [{ servicePlanId: EXCHANGE, provisioningStatus: 'Disabled' }] }, 'licences', []],
    // An empty list says what it is a list of, or nothing.
    [
      { '@odata.context': '…/$metadata#identity/conditionalAccess/policies', value: [] },
      'policies',
      ['conditionalAccess=allows'],
    ],
    [{ '@odata.context': '…/$metadata#auditLogs/signIns', value: [] }, 'signIns', []],
    [{ '@odata.context': 7, value: [] }, null, []],
    [{ value: [] }, null, []],
    [[], null, []],
    [null, null, []],
  ])('%j: %s', (json, answer, facts) => {
    const reading = readGraph(json);
    expect(reading?.answer ?? null).toBe(answer);
    expect(short(reading?.evidence ?? [])).toEqual(facts);
  });

  test('policies are judged for the account, and those that are open are named', () => {
    const of = (name: string, groups: readonly string[]) => ({
      ...policy,
      displayName: name,
      grantControls: { builtInControls: ['block'] },
      conditions: { users: { includeGroups: groups }, applications: { includeApplications: ['All'] } },
    });
    const reading = readGraph({ value: [of('A', ['g']), of('B', ['h'])] });
    expect(reading === null ? null : openPolicies(reading)).toEqual(['A', 'B']);
    expect(short(readGraph({ value: [of('A', ['g'])] }, { groups: ['g'] })?.evidence ?? [])).toEqual([
      'conditionalAccess=blocks',
    ]);
    expect(openPolicies({ answer: 'user', evidence: [] })).toEqual([]);
  });

  test('a list with a next page never shows that no policy blocks', () => {
    const list = { value: [{ state: 'disabled', conditions: {} }] };
    expect(short(readGraph({ ...list, '@odata.nextLink': 'https://x' })?.evidence ?? [])).toEqual([]);
    expect(short(readGraph({ ...list, '@odata.nextLink': null })?.evidence ?? [])).toEqual([
      'conditionalAccess=allows',
    ]);
    expect(short(readGraph(list.value)?.evidence ?? [])).toEqual(['conditionalAccess=allows']);
  });
});

describe('why Graph refused', () => {
  test.each<[string, string, number | null, boolean | undefined, string | null]>([
    ['Forbidden', '', 403, false, 'consent'],
    ['', '', 401, undefined, 'signedOut'],
    ['Unauthorized', '', null, undefined, 'signedOut'],
    ['UnauthorizedAccess', '', null, undefined, 'refused'],
    ['NotUnauthorized', '', null, undefined, 'refused'],
    ['InvalidAuthenticationTokenFormat', '', null, undefined, 'refused'],
    ['MyInvalidAuthenticationToken', '', null, undefined, 'refused'],
    ['', '', 429, undefined, 'throttled'],
    ['TooManyRequests', '', null, undefined, 'throttled'],
    ['ApplicationThrottled', '', null, undefined, 'throttled'],
    ['MailboxNotEnabledForRESTAPI', '', 404, undefined, 'noMailbox'],
    ['MailboxNotEnabledForRESTAPIs', '', null, undefined, 'refused'],
    ['TheMailboxNotEnabledForRESTAPI', '', null, undefined, 'refused'],
    ['', '', 404, undefined, 'notFound'],
    ['Request_ResourceNotFound', '', null, undefined, 'notFound'],
    ['ErrorItemNotFound', '', null, undefined, 'notFound'],
    ['Authentication_RequestFromNonPremiumTenantOrB2CTenant', '', 403, true, 'licence'],
    ['Forbidden', "Tenant is not a B2C tenant and doesn't have premium license", 403, true, 'licence'],
    ['Forbidden', 'The tenant is not licenced for this feature', 403, true, 'licence'],
    ['UnsupportedUserRole', '', 403, undefined, 'role'],
    ['Authentication_MSGraphPermissionMissing', '', 403, undefined, 'consent'],
    ['AccessDenied', 'Required scopes are missing in the token.', 403, undefined, 'consent'],
    ['BadRequest', '', null, undefined, 'badRequest'],
    ['', '', 400, undefined, 'badRequest'],
    ['x', "Resource not found for the segment 'y'", 400, undefined, 'notInThisCloud'],
    ['Authorization_RequestDenied', '', null, true, 'role'],
    ['AccessDenied', '', null, undefined, 'refused'],
    ['Forbidden', '', null, true, 'role'],
    ['ForbiddenThing', '', null, true, 'refused'],
    ['NotForbidden', '', null, true, 'refused'],
    ['', '', 403, true, 'role'],
    ['', '', 500, undefined, 'serverError'],
    ['', '', 503, undefined, 'serverError'],
    ['ServiceUnavailable', '', null, undefined, 'serverError'],
    ['generalException', '', null, undefined, 'serverError'],
    ['x', '', 499, undefined, 'refused'],
    ['x', '', null, undefined, 'refused'],
    ['', '', 400 - 1, undefined, null],
    ['', 'words alone', null, undefined, null],
  ])('code "%s", "%s", status %s, permission held %s: %s', (code, message, status, held, problem) => {
    expect(readGraphError({ error: { code, message } }, status, held)?.problem ?? null).toBe(problem);
  });

  test('with its code, its words and the number for a ticket', () => {
    const error = { code: 'Forbidden', message: 'No.', innerError: { 'request-id': 'r-1' } };
    expect(readGraphError({ error })).toEqual({
      problem: 'refused',
      code: 'Forbidden',
      message: 'No.',
      requestId: 'r-1',
    });
    expect(readGraphError(null, 502)).toEqual({ problem: 'serverError', code: '', message: '', requestId: null });
    expect(readGraphError({ error: 'x' }, 400)).toMatchObject({ problem: 'badRequest', code: '' });
    expect(readGraphError({ code: 'Forbidden' })).toBeNull();
  });
});

describe('the account', () => {
  test('and what it proves', () => {
    const user = {
      id: 'i',
      userPrincipalName: 'a@contoso.com',
      accountEnabled: false,
      userType: 'Member',
      onPremisesSyncEnabled: true,
      lastPasswordChangeDateTime: AT,
      mail: 'a@contoso.com',
      assignedPlans: [{ servicePlanId: EXCHANGE.toUpperCase(), capabilityStatus: 'Enabled' }],
    };
    const reading = readUser(user, AT);
    expect(reading).toMatchObject({
      id: 'i',
      userPrincipalName: 'a@contoso.com',
      guest: false,
      synchronised: true,
      passwordChanged: AT,
      mailboxPlan: true,
      planSuspended: false,
      hasAddress: true,
      maybeShared: false,
    });
    expect(long(reading?.evidence ?? [])).toEqual([
      `account=signInBlocked graph "accountEnabled: false" ${AT}`,
      `mailbox=licensed graph "assignedPlans: exchange, Enabled" ${AT}`,
    ]);
    expect(long(readUser({ ...user, accountEnabled: true, userType: 'Guest' }, AT)?.evidence ?? [])).toEqual([
      `mailbox=missing graph "userType: Guest" ${AT}`,
    ]);
    expect(readUser([])).toBeNull();
    expect(readUser({})).toMatchObject({ mailboxPlan: null, planSuspended: false, hasAddress: false, evidence: [] });
  });

  // The ids are those of Microsoft's table of service plans; the last one is Teams.
  test.each<[string, boolean]>([
    ['9aaf7827-d63c-4b61-89c3-182f06f82e5c', true],
    ['efb87545-963c-4e0d-99df-69c6916d9eb0', true],
    ['4a82b400-a79f-41a4-b4e2-e94f5787b113', true],
    ['1126bef5-da20-4f07-b45e-ad25d2581aa8', true],
    ['d42bdbd6-c335-4231-ab3d-c8f348d5aff5', true],
    ['fc52cc4b-ed7d-472d-bbe7-b081c23ecc56', true],
    ['e9b4930a-925f-45e2-ac2a-3f7788ca6fdd', true],
    ['8c3069c0-ccdb-44be-ab77-986203a67df2', true],
    ['88f4d7ef-a73b-4246-8047-516022144c9f', true],
    ['57ff2da0-773e-42df-b2af-ffb7a2317929', false],
  ])('has a mailbox by the plan %s: %s', (servicePlanId, mailboxPlan) => {
    expect(readUser({ assignedPlans: [{ servicePlanId, capabilityStatus: 'Warning' }] })).toMatchObject({
      mailboxPlan,
    });
  });

  test.each<[string | undefined, boolean, boolean]>([
    ['Enabled', true, false],
    ['Warning', true, false],
    ['Suspended', false, true],
    ['LockedOut', false, true],
    ['Deleted', false, false],
    [undefined, false, false],
  ])('with a plan that is %s has a mailbox: %s, suspended: %s', (capabilityStatus, mailboxPlan, planSuspended) => {
    const plan = { servicePlanId: EXCHANGE, capabilityStatus };
    expect(readUser({ assignedPlans: [plan] })).toMatchObject({ mailboxPlan, planSuspended });
    expect(readUser({ assignedPlans: [{ ...plan, servicePlanId: 7 }] })).toMatchObject({
      mailboxPlan: false,
      planSuspended: false,
    });
  });

  test('with one plan that works beside a suspended one has run out of nothing', () => {
    const plans = ['Suspended', 'Enabled'].map((capabilityStatus) => ({ servicePlanId: EXCHANGE, capabilityStatus }));
    expect(readUser({ assignedPlans: plans })).toMatchObject({ mailboxPlan: true, planSuspended: false });
  });

  test.each<[object, boolean]>([
    [{ accountEnabled: false, assignedPlans: [], mail: 'a@contoso.com' }, true],
    [{ accountEnabled: true, assignedPlans: [], mail: 'a@contoso.com' }, false],
    [{ accountEnabled: false, mail: 'a@contoso.com' }, false],
    [{ accountEnabled: false, assignedPlans: [] }, false],
  ])('%j looks like a shared mailbox: %s', (user, maybeShared) => {
    expect(readUser(user)).toMatchObject({ maybeShared });
  });

  test.each<[unknown, string[]]>([
    [{ userPurpose: 'user' }, ['mailbox=licensed graph "userPurpose: user"']],
    [{ userPurpose: 'shared' }, ['mailbox=shared graph "userPurpose: shared"']],
    [{ userPurpose: { value: 'room' } }, ['mailbox=shared graph "userPurpose: room"']],
    [{ value: 'equipment' }, ['mailbox=shared graph "userPurpose: equipment"']],
    ['user', ['mailbox=licensed graph "userPurpose: user"']],
    [{ userPurpose: 'others' }, []],
    [{}, []],
    [null, []],
  ])('is by its purpose %j: %j', (json, facts) => {
    expect(long(readUserPurpose(json, AT))).toEqual(facts.map((fact) => `${fact} ${AT}`));
  });

  test('is licensed by the details of one of its licences', () => {
    const details = [
      { servicePlans: [] },
      { servicePlans: [{ servicePlanId: EXCHANGE, provisioningStatus: 'Success' }] },
    ];
    expect(long(readLicenceDetails(details, AT))).toEqual([
      `mailbox=licensed graph "licenseDetails: Exchange Online" ${AT}`,
    ]);
    expect(readLicenceDetails([{ servicePlans: [] }])).toEqual([]);
  });
});

test('the organisation tells its age and its domains', () => {
  const reading = readOrganization(
    {
      value: [
        {
          displayName: 'Contoso',
          createdDateTime: '2018-03-14T09:26:53Z',
          verifiedDomains: [{ name: 'Contoso.com', type: 'Federated' }, { name: 'b.example', type: 'Managed' }, {}],
        },
      ],
    },
    AT,
  );
  expect(reading?.name).toBe('Contoso');
  expect(reading?.domains).toEqual([
    { name: 'contoso.com', federated: true },
    { name: 'b.example', federated: false },
    { name: '', federated: false },
  ]);
  expect(long(reading?.evidence ?? [])).toEqual([`tenantCreated=2018-03-14 graph "createdDateTime: 2018-03-14" ${AT}`]);
  expect(readOrganization({ createdDateTime: 'in 2018-03-14' })).toEqual({ name: null, domains: [], evidence: [] });
  expect(readOrganization({})).toEqual({ name: null, domains: [], evidence: [] });
  expect(readOrganization([])).toBeNull();
});

describe('a snapshot', () => {
  const one = (type: string, properties: object) => ({ resourceType: `microsoft.${type}`, properties });
  const SWITCH = 'SmtpClientAuthenticationDisabled';
  const mailbox = (identity: string, value: unknown) =>
    one('exchange.casmailboxsettings', { Identity: identity, [SWITCH]: value });
  const policy = (name: string, allows: boolean) =>
    one('exchange.authenticationpolicy', { Identity: name, AllowBasicAuthSmtp: allows });
  const assigned = (user: string, name: string | null) =>
    one('exchange.authenticationpolicyassignment', { UserName: user, AuthenticationPolicyName: name });
  const defaultIs = (name: string | null) => one('exchange.organizationconfig', { DefaultAuthenticationPolicy: name });

  test.each<[string, object[], string | undefined, string[]]>([
    [
      'turned off',
      [one('exchange.transportconfig', { [SWITCH]: true })],
      undefined,
      [`tenantSmtpAuth=disabled graph "TransportConfig ${SWITCH}: true"`],
    ],
    [
      'turned on',
      [one('Exchange.TransportConfig', { smtpclientauthenticationdisabled: false })],
      undefined,
      [`tenantSmtpAuth=enabled graph "TransportConfig ${SWITCH}: false"`],
    ],
    ['unknown', [one('exchange.transportconfig', {}), one('exchange.other', {}), {}], undefined, []],
    [
      'security defaults on',
      [one('entra.securitydefaults', { IsEnabled: true })],
      undefined,
      ['securityDefaults=on graph "SecurityDefaults IsEnabled: true"'],
    ],
    [
      'security defaults off',
      [one('entra.securitydefaults', { IsEnabled: false })],
      undefined,
      ['securityDefaults=off graph "SecurityDefaults IsEnabled: false"'],
    ],
    ['security defaults unknown', [one('entra.securitydefaults', { IsEnabled: 'x' })], undefined, []],
    ['the only mailbox', [mailbox('a', true)], undefined, ['mailboxSmtpAuth=disabled graph "a: disabled"']],
    [
      'the only mailbox, which inherits',
      [mailbox('a', null)],
      undefined,
      ['mailboxSmtpAuth=inherits graph "a: inherits"'],
    ],
    ['one whose false may mean that it inherits', [mailbox('a', false)], undefined, []],
    ['two mailboxes', [mailbox('a', true), mailbox('b', true)], undefined, []],
    [
      'one of two by its address',
      [mailbox('b@contoso.com', null), mailbox('A@contoso.com', true)],
      'a@contoso.com',
      ['mailboxSmtpAuth=disabled graph "A@contoso.com: disabled"'],
    ],
    [
      'one of two by its alias',
      [mailbox('b', null), mailbox('A', true)],
      'a@contoso.com',
      ['mailboxSmtpAuth=disabled graph "A: disabled"'],
    ],
    ['another mailbox', [mailbox('b', true)], 'a@contoso.com', []],
    ['a mailbox without a name', [one('exchange.casmailboxsettings', { [SWITCH]: true })], 'a@contoso.com', []],
    [
      'the user’s policy',
      [policy('A', false), policy('B', true), assigned('a@contoso.com', 'A'), defaultIs('B')],
      'a@contoso.com',
      ['authenticationPolicy=blocksBasic graph "A AllowBasicAuthSmtp: false"'],
    ],
    [
      'another user’s policy, and a default',
      [policy('A', false), policy('B', true), assigned('b@contoso.com', 'A'), defaultIs('B')],
      'a@contoso.com',
      ['authenticationPolicy=allowsBasic graph "B AllowBasicAuthSmtp: true"'],
    ],
    [
      'no policy at all',
      [defaultIs(null)],
      'a@contoso.com',
      ['authenticationPolicy=allowsBasic graph "DefaultAuthenticationPolicy: none"'],
    ],
    ['a policy of nobody in particular', [policy('A', false), assigned('a@contoso.com', 'A')], undefined, []],
  ])('of %s', (_, resources, address, facts) => {
    const expected = facts.map((fact) => `${fact} ${AT}`);
    expect(long(readSnapshot({ resources }, address, AT).evidence)).toEqual(expected);
    expect(long(readSnapshot({ baseline: { resources } }, address, AT).evidence)).toEqual(expected);
  });

  test('lists its mailboxes, also those that are unclear', () => {
    expect(
      readSnapshot({ resources: [mailbox('a', false), mailbox('b', true), one('exchange.casmailboxsettings', {})] })
        .mailboxes,
    ).toEqual([
      { identity: 'a', value: 'unclear' },
      { identity: 'b', value: 'disabled' },
      { identity: '', value: 'unclear' },
    ]);
    for (const json of [null, {}, { baseline: {} }])
      expect(readSnapshot(json)).toEqual({ evidence: [], mailboxes: [] });
  });
});

test('JSON is looked at without trust', () => {
  expect(objects([{ a: 1 }, 'x', null, [{}]])).toEqual([{ a: 1 }]);
  expect(objects({ value: [{ a: 1 }, 7] })).toEqual([{ a: 1 }]);
  expect([objects({ a: 1 }), objects('x')]).toEqual([[{ a: 1 }], []]);
  expect([texts(['a', 7, null]), texts('a')]).toEqual([['a'], []]);
  expect([text('a'), text(7), flag(false), flag('false')]).toEqual(['a', null, false, null]);
  expect([property({ Identity: 1 }, 'identity'), property({ a: 1, A: 2 }, 'A'), property({ b: 1 }, 'a')]).toEqual([
    1,
    2,
    undefined,
  ]);
  expect([isList({ value: [] }), isList({ value: {} }), isList([]), isList(null)]).toEqual([true, false, false, false]);
});
