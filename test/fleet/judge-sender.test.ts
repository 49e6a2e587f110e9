import { describe, expect, test } from 'vitest';
import { atRetirement, factsOf, Judge } from '../../src/fleet/judge-sender.ts';
import type { AtRetirement, Authentication } from '../../src/fleet/sender.ts';
import type { AccountSettings } from '../../src/fleet/settings/settings.ts';
import type { TenantFacts } from '../../src/fleet/settings/tenant-state.ts';
import type { Attempt } from '../../src/fleet/traces.ts';

const settled = <T>(value: T | null) => ({ value, at: null, conflict: false });
const TENANT: TenantFacts = {
  smtpAuth: settled(null),
  defaultPolicy: settled(null),
  policies: [],
  contestedPolicies: new Set(),
  securityDefaults: settled(null),
  conditionalAccess: settled(null),
  created: settled(null),
} as TenantFacts;
const ACCOUNT: AccountSettings = {
  smtpAuth: { own: 'unknown', inForce: 'unknown' },
  basicAllowedByPolicy: 'unknown',
  mailbox: null,
  signInBlocked: false,
  conflicts: [],
};
const attempt = (code: number, policyRefused = false): Attempt => ({ at: null, code, policyRefused });

interface Told {
  authentication?: Authentication;
  account?: Partial<AccountSettings>;
  tenant?: Partial<TenantFacts>;
  attempt?: Attempt;
  itself?: boolean;
}
/** The facts as a link of the page opens the guide with them. */
const told = ({ authentication = 'unknown', account, tenant, attempt: tried, itself = false }: Told): string =>
  factsOf(authentication, { ...ACCOUNT, ...account }, { ...TENANT, ...tenant }, tried ?? null, itself)
    .map(({ fact, value, origin }) => `${fact}=${value} by ${origin}`)
    .join('; ');

test.each<[Told, string]>([
  [{}, ''],
  [{ authentication: 'basic' }, 'method=basic by signInLog'],
  [{ authentication: 'both' }, 'method=basic by signInLog'],
  [{ authentication: 'oauth' }, 'method=oauth by signInLog'],
  [{ tenant: { smtpAuth: settled('disabled' as const) } }, 'tenantSmtpAuth=disabled by powershell'],
  [{ tenant: { created: settled('2027-02-01') } }, 'tenantCreated=2027-02-01 by powershell'],
  [{ tenant: { securityDefaults: settled('on' as const) } }, 'securityDefaults=on by powershell'],
  [{ account: { smtpAuth: { own: 'inherits', inForce: 'unknown' } } }, 'mailboxSmtpAuth=inherits by powershell'],
  [{ account: { basicAllowedByPolicy: 'yes' } }, 'authenticationPolicy=allowsBasic by powershell'],
  [{ account: { basicAllowedByPolicy: 'no' } }, 'authenticationPolicy=blocksBasic by powershell'],
  [{ account: { mailbox: 'shared' } }, 'mailbox=shared by powershell'],
  [{ account: { signInBlocked: true } }, 'account=signInBlocked by powershell'],
  [{ itself: true }, 'signInAs=thisMailbox by signInLog'],
  [{ attempt: attempt(0) }, 'conditionalAccess=allows by powershell; account=ok by powershell'],
  [{ attempt: attempt(50053) }, 'account=locked by powershell'],
  [{ attempt: attempt(50053), account: { signInBlocked: true } }, 'account=signInBlocked by powershell'],
  [{ attempt: attempt(50076) }, 'account=mfaRequired by powershell'],
  [
    { attempt: attempt(50076), authentication: 'oauth' },
    'method=oauth by signInLog; account=mfaRequired by powershell; token=refused by signInLog',
  ],
  [{ attempt: attempt(50011), authentication: 'basic' }, 'method=basic by signInLog'],
  [{ attempt: attempt(1, true) }, 'conditionalAccess=blocks by powershell'],
  [{ attempt: attempt(50053, true) }, 'conditionalAccess=blocks by powershell; account=locked by powershell'],
  [{ attempt: attempt(1) }, ''],
  // Policies that were judged for a legacy client say nothing about a token.
  [
    { authentication: 'basic', tenant: { conditionalAccess: settled('blocks' as const) } },
    'method=basic by signInLog; conditionalAccess=blocks by powershell',
  ],
  [{ authentication: 'oauth', tenant: { conditionalAccess: settled('blocks' as const) } }, 'method=oauth by signInLog'],
  [{ tenant: { conditionalAccess: settled('blocks' as const) } }, ''],
  [
    { authentication: 'basic', attempt: attempt(0), tenant: { conditionalAccess: settled('blocks' as const) } },
    'method=basic by signInLog; conditionalAccess=allows by powershell; account=ok by powershell',
  ],
])('of %j the guide is told "%s"', (known, facts) => {
  expect(told(known)).toBe(facts);
});

describe('the judge', () => {
  const judge = new Judge('2026-11-24');
  const facts = factsOf('basic', ACCOUNT, { ...TENANT, securityDefaults: settled('on' as const) }, null, false);
  test('names closed gates and those that nobody could judge', () => {
    const { blockedBy, notKnown } = judge.judge(facts);
    expect(blockedBy).toEqual(['securityDefaults']);
    expect(notKnown).toContain('mailboxSetting');
    expect(notKnown).not.toContain('securityDefaults');
  });
  test('is asked once for the same facts, and again for others', () => {
    expect(judge.judge([...facts])).toBe(judge.judge(facts));
    expect(judge.judge([]).blockedBy).toEqual([]);
  });
});

test.each<[Authentication, boolean, AtRetirement]>([
  ['oauth', true, 'continues'],
  ['oauth', false, 'continues'],
  ['basic', false, 'stops'],
  ['both', false, 'stops'],
  ['basic', true, 'alreadyBlocked'],
  ['both', true, 'alreadyBlocked'],
  ['unknown', true, 'unknown'],
  ['unknown', false, 'unknown'],
])('with %s, a closed gate: %s, it %s', (authentication, isClosed, becomes) => {
  expect(atRetirement(authentication, isClosed ? ['account'] : [])).toBe(becomes);
});
