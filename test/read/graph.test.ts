import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGraphError } from '../../src/read/graph/errors.ts';
import { readGraph } from '../../src/read/graph/index.ts';
import { readSnapshot } from '../../src/read/graph/own-steps/snapshot.ts';
import { evaluatePolicy, type PolicyAccount } from '../../src/read/graph/policy.ts';
import { readUser } from '../../src/read/graph/user.ts';
import { read } from '../../src/read/index.ts';
import * as answers from '../fixtures/graph/answers.ts';
import { GROUP_ID } from '../fixtures/graph/answers.ts';

const pasted = (name: string): string => readFileSync(`test/fixtures/graph-answers/${name}.json`, 'utf8');
const factsOf = (name: string): Record<string, unknown> =>
  Object.fromEntries(read(pasted(name)).evidence.map(({ fact, value }) => [fact, value]));

describe('answers of Graph, as a person pastes them', () => {
  test.each([
    ['security-defaults', { securityDefaults: 'on' }],
    ['user-disabled-shared', { account: 'signInBlocked' }],
    ['user-licensed', { mailbox: 'licensed' }],
    ['user-foundation-only', {}],
    ['organization', { tenantCreated: '2019-05-02' }],
    ['what-if', { conditionalAccess: 'blocks' }],
    ['sign-ins', { method: 'basic', account: 'ok', conditionalAccess: 'blocks' }],
    ['snapshot', { tenantSmtpAuth: 'disabled', mailboxSmtpAuth: 'inherits', securityDefaults: 'off' }],
  ])('%s', (name, expected) => {
    expect(factsOf(name)).toEqual(expected);
  });

  test('policies that hang on what the text does not hold are named, and prove nothing', () => {
    const forGroup = answers.policy('Block scanners', {}, { includeUsers: [], includeGroups: [GROUP_ID] });
    const outside = answers.withConditions(answers.policy('Outside'), answers.OUTSIDE);
    const reading = read(JSON.stringify({ value: [forGroup, outside, answers.policy('Off', { state: 'disabled' })] }));
    expect(reading.openPolicies).toEqual(['Block scanners', 'Outside']);
    expect(reading.evidence).toEqual([]);
    expect(read('535 5.7.139').openPolicies).toEqual([]);
  });

  test('a page of policies shows a block, and never that there is none', () => {
    const page = (policy: object): string =>
      JSON.stringify({ value: [policy], '@odata.nextLink': 'https://graph.microsoft.com/v1.0/next' });
    expect(read(page(answers.policy('Off', { state: 'disabled' }))).evidence).toEqual([]);
    expect(read(page(answers.policy('Block'))).evidence.map(({ value }) => value)).toEqual(['blocks']);
  });

  test('an error says what is missing', () => {
    expect(readGraph(JSON.parse(pasted('error-no-licence')))?.error).toMatchObject({ problem: 'licence' });
    expect(readGraphError({ error: { code: 'Authorization_RequestDenied' } }, 403, true)?.problem).toBe('role');
    expect(readGraphError({ error: { code: 'Authorization_RequestDenied' } }, 403, false)?.problem).toBe('consent');
    expect(readGraphError({ error: { code: 'InvalidAuthenticationToken' } }, 401)?.problem).toBe('signedOut');
    expect(
      readGraphError({ error: { code: 'BadRequest', message: "Resource not found for the segment 'signIns'" } }, 400)
        ?.problem,
    ).toBe('notInThisCloud');
  });

  test('the usual look of a shared mailbox is a hint, not evidence', () => {
    expect(readUser(JSON.parse(pasted('user-disabled-shared')))).toMatchObject({
      maybeShared: true,
      mailboxPlan: false,
    });
  });

  test('a snapshot with the mailbox named gives the policy in force', () => {
    const { evidence } = readSnapshot(JSON.parse(pasted('snapshot')), 'scanner@contoso.com');
    expect(evidence.map(({ fact, value }) => [fact, value])).toContainEqual(['authenticationPolicy', 'blocksBasic']);
  });

  test('an object of another kind gives nothing', () => {
    for (const json of [null, 5, 'x', [], {}, { isEnabled: true }, { value: 7 }, [[[]]]])
      expect(readGraph(json)).toBeNull();
  });
});

describe('a Conditional Access policy stops a login with Basic', () => {
  const USER = '22222222-3333-4444-8555-666666666666';
  const all = {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
  };
  const policy = (more: object, conditions: object = {}) => ({
    id: '1',
    displayName: 'P',
    state: 'enabled',
    grantControls: { operator: 'OR', builtInControls: ['mfa'] },
    conditions: { ...all, ...conditions },
    ...more,
  });
  const result = (
    json: ReturnType<typeof policy>,
    account: PolicyAccount = { id: USER, groups: [], roles: [] },
  ): string => evaluatePolicy(json, account).result;

  test.each([
    ['demands MFA of everybody', policy({}), 'stops'],
    ['blocks', policy({ grantControls: { builtInControls: ['block'] } }), 'stops'],
    [
      'demands an authentication strength',
      policy({ grantControls: { builtInControls: [], authenticationStrength: { id: 'x' } } }),
      'stops',
    ],
    ['is off', policy({ state: 'disabled' }), 'no'],
    ['only reports', policy({ state: 'enabledForReportingButNotEnforced' }), 'wouldStop'],
    ['has session controls only', policy({ grantControls: null }), 'no'],
    ['is for other clients', policy({}, { clientAppTypes: ['other'] }), 'stops'],
    ['is for browsers', policy({}, { clientAppTypes: ['browser', 'mobileAppsAndDesktopClients'] }), 'no'],
    ['is for ActiveSync', policy({}, { clientAppTypes: ['exchangeActiveSync'] }), 'no'],
    ['is for the suite', policy({}, { applications: { includeApplications: ['Office365'] } }), 'stops'],
    [
      'is for another app',
      policy({}, { applications: { includeApplications: ['5f0c1b2e-6a77-4d0e-9b53-0c2f6f0f7a11'] } }),
      'no',
    ],
    [
      'excludes Exchange',
      policy(
        {},
        {
          applications: { includeApplications: ['All'], excludeApplications: ['00000002-0000-0ff1-ce00-000000000000'] },
        },
      ),
      'no',
    ],
    [
      'has an app filter',
      policy({}, { applications: { includeApplications: ['All'], applicationFilter: { rule: 'x' } } }),
      'unknown',
    ],
    [
      'is about a user action',
      policy(
        {},
        { applications: { includeApplications: ['All'], includeUserActions: ['urn:user:registersecurityinfo'] } },
      ),
      'no',
    ],
    [
      'excludes the account',
      policy({}, { users: { includeUsers: ['All'], excludeUsers: [USER.toUpperCase()] } }),
      'no',
    ],
    [
      'includes another account',
      policy({}, { users: { includeUsers: ['5f0c1b2e-6a77-4d0e-9b53-0c2f6f0f7a11'] } }),
      'no',
    ],
    [
      'holds at some places',
      policy({}, { locations: { includeLocations: ['All'], excludeLocations: ['x'] } }),
      'conditional',
    ],
    ['holds at every place', policy({}, { locations: { includeLocations: ['All'], excludeLocations: [] } }), 'stops'],
    ['looks at risk', policy({}, { signInRiskLevels: ['high'] }), 'conditional'],
  ])('when it %s', (_, json, expected) => {
    expect(result(json)).toBe(expected);
  });

  test('a group that was not read leaves it unknown, unless something else decides', () => {
    const excludesGroup = policy({}, { users: { includeUsers: ['All'], excludeGroups: ['g1'] } });
    expect(result(excludesGroup, { id: USER })).toBe('unknown');
    expect(result(excludesGroup, { id: USER, groups: ['g1'], roles: [] })).toBe('no');
    expect(result(excludesGroup, { id: USER, groups: ['g2'], roles: [] })).toBe('stops');
    expect(result(policy({ state: 'disabled' }, { users: { includeGroups: ['g1'] } }), { id: USER })).toBe('no');
  });
});
