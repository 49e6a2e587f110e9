import type { Facts } from '../facts.ts';
import { COLLECT_GRAPH } from './collect-commands.ts';
import { type Command, exchange } from './command.ts';
import { installGraph } from './graph-modules.ts';
import { scopesOf } from './least-privilege.ts';

type Cloud = Facts['cloud'];

const INSTALL_EXCHANGE = 'Install-Module ExchangeOnlineManagement -Scope CurrentUser';
const connect = (environment?: string): Command =>
  exchange(
    INSTALL_EXCHANGE,
    `Connect-ExchangeOnline${environment === undefined ? '' : ` -ExchangeEnvironmentName ${environment}`}`,
  );

/**
 * Opens Exchange Online PowerShell, for each cloud; GCC uses the global one.
 * Source: Connect-ExchangeOnline in Microsoft's reference, snapshot 2026-08-21.
 */
export const CONNECT: Readonly<Record<Cloud, Command>> = {
  global: connect(),
  gccHigh: connect('O365USGovGCCHigh'),
  dod: connect('O365USGovDoD'),
  china: connect('O365China'),
};

/**
 * The name of each cloud for `Connect-MgGraph -Environment`.
 * Source: Get-MgEnvironment in Microsoft's reference, 2026-01-30.
 */
export const GRAPH_ENVIRONMENT: Readonly<Record<Cloud, string>> = {
  global: 'Global',
  gccHigh: 'USGov',
  dod: 'USGovDoD',
  china: 'China',
};

const SCOPES = scopesOf([
  'Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy',
  'Get-MgOrganization',
  'Get-MgUser',
  'Get-MgAuditLogSignIn',
]);
const connectGraph = (cloud: Cloud): Command => ({
  shell: 'graphPowerShell',
  lines: [
    ...(installGraph([COLLECT_GRAPH])?.lines ?? []),
    `Connect-MgGraph -Environment ${GRAPH_ENVIRONMENT[cloud]} -Scopes ${SCOPES.join(', ')}`,
  ],
});

/**
 * Opens Microsoft Graph PowerShell with all that `COLLECT_GRAPH` reads. The scopes may need an administrator's consent.
 * Source: Connect-MgGraph in Microsoft's reference, 2026-01-30.
 */
export const CONNECT_GRAPH: Readonly<Record<Cloud, Command>> = {
  global: connectGraph('global'),
  gccHigh: connectGraph('gccHigh'),
  dod: connectGraph('dod'),
  china: connectGraph('china'),
};
