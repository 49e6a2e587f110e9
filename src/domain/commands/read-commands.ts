import type { FactId, Facts } from '../facts.ts';

/** Where a command is typed. The two PowerShells with a prefix need a connection first: `CONNECT`, `CONNECT_GRAPH`. */
export type Shell = 'exchangePowerShell' | 'graphPowerShell' | 'powershell' | 'bash' | 'python';

/** One block to copy. `{mailbox}` stands for the address that signs in. */
export interface Command {
  shell: Shell;
  lines: readonly string[];
}

/**
 * The least role of Microsoft Entra that can run a command, by its English name; `null` where nobody needs a role.
 * Exchange has finer roles (View-Only Configuration, View-Only Recipients), which Global Reader contains.
 */
export type ReaderRole = 'Global Reader' | 'Security Reader' | 'Reports Reader' | null;

/** A command that changes nothing, and what it tells. */
interface ReadCommand extends Command {
  reads: readonly FactId[];
  role: ReaderRole;
}

const INSTALL_EXCHANGE = 'Install-Module ExchangeOnlineManagement -Scope CurrentUser';
const connect = (environment?: string): Command => ({
  shell: 'exchangePowerShell',
  lines: [
    INSTALL_EXCHANGE,
    `Connect-ExchangeOnline${environment === undefined ? '' : ` -ExchangeEnvironmentName ${environment}`}`,
  ],
});

/**
 * Opens Exchange Online PowerShell, for each cloud; GCC uses the global one.
 * Source: Connect-ExchangeOnline in Microsoft's reference, snapshot 2026-08-21.
 */
export const CONNECT: Readonly<Record<Facts['cloud'], Command>> = {
  global: connect(),
  gccHigh: connect('O365USGovGCCHigh'),
  dod: connect('O365USGovDoD'),
  china: connect('O365China'),
};

/** All modules that a command of this project needs. */
const GRAPH_MODULES = [
  'Microsoft.Graph.Authentication',
  'Microsoft.Graph.Applications',
  'Microsoft.Graph.Identity.SignIns',
  'Microsoft.Graph.Identity.DirectoryManagement',
  'Microsoft.Graph.Users',
  'Microsoft.Graph.Users.Actions',
  'Microsoft.Graph.Reports',
];
const GRAPH_SCOPES = ['Policy.Read.All', 'Organization.Read.All', 'User.Read.All', 'AuditLog.Read.All'];
const connectGraph = (environment?: string): Command => ({
  shell: 'graphPowerShell',
  lines: [
    `Install-Module ${GRAPH_MODULES.join(', ')} -Scope CurrentUser`,
    `Connect-MgGraph -Scopes ${GRAPH_SCOPES.join(', ')}${environment === undefined ? '' : ` -Environment ${environment}`}`,
  ],
});

/**
 * Opens Microsoft Graph PowerShell with all that `COLLECT_GRAPH` reads. The scopes may need an administrator's consent.
 * Source: Connect-MgGraph and Get-MgEnvironment in Microsoft's reference, 2026-01-30.
 */
export const CONNECT_GRAPH: Readonly<Record<Facts['cloud'], Command>> = {
  global: connectGraph(),
  gccHigh: connectGraph('USGov'),
  dod: connectGraph('USGovDoD'),
  china: connectGraph('China'),
};

const exchange = (reads: readonly FactId[], ...lines: string[]): ReadCommand => ({
  shell: 'exchangePowerShell',
  lines,
  reads,
  role: 'Global Reader',
});
/** Asks only for the scope that this one command needs. */
const graph = (reads: readonly FactId[], scope: string, role: ReaderRole, ...lines: string[]): ReadCommand => ({
  shell: 'graphPowerShell',
  lines: [`Connect-MgGraph -Scopes ${scope}`, ...lines],
  reads,
  role,
});

/** The cmdlet returns interactive sign-ins only; the portal shows the others too. */
const SIGN_INS = graph(
  ['account', 'conditionalAccess', 'securityDefaults'],
  'AuditLog.Read.All',
  'Reports Reader',
  `Get-MgAuditLogSignIn -Filter "userPrincipalName eq '{mailbox}' and clientAppUsed eq 'Authenticated SMTP'" -Top 10 |`,
  "  Format-List CreatedDateTime, ClientAppUsed, ConditionalAccessStatus, @{ n = 'ErrorCode'; e = { $_.Status.ErrorCode } }, @{ n = 'FailureReason'; e = { $_.Status.FailureReason } }",
);

/**
 * The commands that read one fact; all of them change nothing. Facts that no command tells are left out, so is
 * `basicForTenant`: Microsoft has published no way to read it (2026-11-23).
 */
export const READ: Readonly<Partial<Record<FactId, readonly ReadCommand[]>>> = {
  connection: [
    {
      shell: 'powershell',
      lines: ['Test-NetConnection smtp.office365.com -Port 587'],
      reads: ['connection'],
      role: null,
    },
  ],
  tenantSmtpAuth: [
    exchange(
      ['tenantSmtpAuth'],
      'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled, AllowLegacyTLSClients',
    ),
  ],
  mailboxSmtpAuth: [
    exchange(
      ['mailboxSmtpAuth'],
      'Get-CASMailbox -Identity {mailbox} | Format-List PrimarySmtpAddress, SmtpClientAuthenticationDisabled',
    ),
  ],
  authenticationPolicy: [
    exchange(
      ['authenticationPolicy'],
      'Get-User -Identity {mailbox} | Format-List UserPrincipalName, AuthenticationPolicy',
      'Get-OrganizationConfig | Format-List DefaultAuthenticationPolicy',
      'Get-AuthenticationPolicy | Format-List Name, AllowBasicAuthSmtp',
    ),
  ],
  mailbox: [
    exchange(['mailbox'], 'Get-Recipient -Identity {mailbox} | Format-List PrimarySmtpAddress, RecipientTypeDetails'),
  ],
  securityDefaults: [
    graph(
      ['securityDefaults'],
      'Policy.Read.All',
      'Global Reader',
      "Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy | Format-List @{ n = 'SecurityDefaultsEnabled'; e = { $_.IsEnabled } }",
    ),
  ],
  conditionalAccess: [SIGN_INS],
  account: [SIGN_INS],
  sender: [exchange(['sender'], 'Get-RecipientPermission -Trustee {mailbox} | Format-Table Identity, AccessRights')],
  token: [
    exchange(
      ['token'],
      'Get-ServicePrincipal | Format-List DisplayName, AppId, ObjectId',
      'Get-MailboxPermission -Identity {mailbox} | Format-Table User, AccessRights',
    ),
  ],
  limit: [
    exchange(
      ['limit'],
      'Get-BlockedSenderAddress -SenderAddress {mailbox}',
      'Get-Mailbox -Identity {mailbox} | Format-List ProhibitSendQuota',
      'Get-MailboxStatistics -Identity {mailbox} | Format-List TotalItemSize',
    ),
  ],
  tenantCreated: [
    graph(
      ['tenantCreated'],
      'Organization.Read.All',
      'Global Reader',
      'Get-MgOrganization | Format-List CreatedDateTime',
    ),
  ],
};
