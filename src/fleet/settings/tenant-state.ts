import type { AuthenticationPolicy } from '../../domain/exchange-settings.ts';
import type { Facts } from '../../domain/facts.ts';
import type { TenantStatement } from '../../read/files/statements.ts';
import { type Settled, settle } from './settle.ts';

/** What the files say of the tenant, each value settled. */
export interface TenantFacts {
  smtpAuth: Settled<Facts['tenantSmtpAuth']>;
  /** The organisation's default policy: a name, '' for none. */
  defaultPolicy: Settled<string>;
  /** Policies by name, with whether they allow Basic; null where files disagree. */
  policies: readonly AuthenticationPolicy[];
  /** Names of policies on which files disagree. */
  contestedPolicies: ReadonlySet<string>;
  securityDefaults: Settled<Facts['securityDefaults']>;
  conditionalAccess: Settled<Facts['conditionalAccess']>;
  created: Settled<string>;
}

/** Settles what the files say of the tenant. `undated`: the files are about several tenants, so that no date decides. */
export function tenantFacts(all: readonly TenantStatement[], undated: boolean): TenantFacts {
  const statements = undated ? all.map((statement) => ({ ...statement, at: null })) : all;
  const stated = statements.filter((statement) => statement.name === 'policy');
  const names = [...new Set(stated.map(({ policy }) => policy))].sort();
  const policies = names.map((name) => {
    const { value, conflict } = settle(
      stated.filter(({ policy }) => policy === name).map(({ value, at }) => ({ value, at })),
    );
    return { name, allowsBasic: value === null ? null : value === 'yes', conflict };
  });
  return {
    smtpAuth: settle(statements.filter((statement) => statement.name === 'smtpAuth')),
    defaultPolicy: settle(statements.filter((statement) => statement.name === 'defaultPolicy')),
    policies,
    contestedPolicies: new Set(policies.filter(({ conflict }) => conflict).map(({ name }) => name)),
    securityDefaults: settle(statements.filter((statement) => statement.name === 'securityDefaults')),
    conditionalAccess: settle(statements.filter((statement) => statement.name === 'conditionalAccess')),
    created: settle(statements.filter((statement) => statement.name === 'created')),
  };
}
