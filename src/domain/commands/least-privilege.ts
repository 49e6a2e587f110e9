/**
 * The least directory role that can run a cmdlet. A reader of Exchange can also have View-Only Configuration or
 * View-Only Recipients, which Global Reader contains.
 */
export type Role =
  | 'Global Reader'
  | 'Security Reader'
  | 'Reports Reader'
  | 'Exchange Administrator'
  | 'Security Administrator'
  | 'Conditional Access Administrator'
  | 'Cloud Application Administrator'
  | 'User Administrator'
  | 'License Administrator';

/** What a person needs in order to run a cmdlet. `scopes` are delegated permissions of Microsoft Graph; Exchange has none. */
interface Least {
  scopes: readonly string[];
  role: Role;
  /** Where it was read, and the date of that text. */
  source: readonly [address: string, read: string];
}

const LEARN = 'https://learn.microsoft.com/graph/api/';
const graph = (page: string, read: string, role: Role, ...scopes: string[]): Least => ({
  scopes,
  role,
  source: [`${LEARN}${page}`, read],
});
const EXCHANGE: Least['source'] = [
  'https://learn.microsoft.com/powershell/exchange/find-exchange-cmdlet-permissions',
  '2026-08-21',
];
const exchange = (role: Role): Least => ({ scopes: [], role, source: EXCHANGE });
const reads = exchange('Global Reader');
const changes = exchange('Exchange Administrator');

const CONDITIONAL_ACCESS = ['Policy.Read.All', 'Policy.ReadWrite.ConditionalAccess'] as const;
const APP_ROLES = ['AppRoleAssignment.ReadWrite.All', 'Application.Read.All'] as const;

/** Cmdlets of Microsoft Graph, and the one request without a cmdlet, by its address. */
export const GRAPH_LEAST = {
  'Get-MgUser': graph('user-get', '2026-01-30', 'Global Reader', 'User.Read.All'),
  'Update-MgUser -AccountEnabled': graph(
    'user-update',
    '2026-01-30',
    'User Administrator',
    'User.EnableDisableAccount.All',
    'User.Read.All',
  ),
  'Update-MgUser -UsageLocation': graph('user-update', '2026-01-30', 'User Administrator', 'User.ReadWrite.All'),
  'Set-MgUserLicense': graph(
    'user-assignlicense',
    '2026-08-13',
    'License Administrator',
    'LicenseAssignment.ReadWrite.All',
  ),
  'Get-MgUserLicenseDetail': graph(
    'user-list-licensedetails',
    '2026-08-13',
    'Global Reader',
    'LicenseAssignment.Read.All',
  ),
  'Get-MgSubscribedSku': graph('subscribedsku-list', '2026-01-30', 'Global Reader', 'Organization.Read.All'),
  'Get-MgDomain': graph('domain-list', '2026-01-30', 'Global Reader', 'Domain.Read.All'),
  'Get-MgOrganization': graph('organization-get', '2026-01-30', 'Global Reader', 'Organization.Read.All'),
  'Get-MgAuditLogSignIn': graph('signin-list', '2026-01-30', 'Reports Reader', 'AuditLog.Read.All'),
  'Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy': graph(
    'identitysecuritydefaultsenforcementpolicy-get',
    '2026-01-30',
    'Global Reader',
    'Policy.Read.All',
  ),
  'Update-MgPolicyIdentitySecurityDefaultEnforcementPolicy': graph(
    'identitysecuritydefaultsenforcementpolicy-update',
    '2026-01-30',
    'Security Administrator',
    'Policy.Read.All',
    'Policy.ReadWrite.SecurityDefaults',
  ),
  'Get-MgIdentityConditionalAccessPolicy': graph(
    'conditionalaccessroot-list-policies',
    '2026-01-30',
    'Security Reader',
    'Policy.Read.All',
  ),
  'Get-MgIdentityConditionalAccessNamedLocation': graph(
    'conditionalaccessroot-list-namedlocations',
    '2026-01-30',
    'Security Reader',
    'Policy.Read.All',
  ),
  'New-MgIdentityConditionalAccessNamedLocation': graph(
    'conditionalaccessroot-post-namedlocations',
    '2026-01-30',
    'Conditional Access Administrator',
    ...CONDITIONAL_ACCESS,
  ),
  'Remove-MgIdentityConditionalAccessNamedLocation': graph(
    'ipnamedlocation-delete',
    '2026-01-30',
    'Conditional Access Administrator',
    ...CONDITIONAL_ACCESS,
  ),
  'Get-MgServicePrincipal': graph('serviceprincipal-list', '2026-01-30', 'Global Reader', 'Application.Read.All'),
  'Get-MgServicePrincipalAppRoleAssignment': graph(
    'serviceprincipal-list-approleassignments',
    '2026-01-30',
    'Global Reader',
    'Application.Read.All',
  ),
  'New-MgServicePrincipalAppRoleAssignment': graph(
    'serviceprincipal-post-approleassignments',
    '2026-01-30',
    'Cloud Application Administrator',
    ...APP_ROLES,
  ),
  'Remove-MgServicePrincipalAppRoleAssignment': graph(
    'serviceprincipal-delete-approleassignments',
    '2026-01-30',
    'Cloud Application Administrator',
    ...APP_ROLES,
  ),
  'GET /beta/users/{id}/authentication/requirements': graph(
    'authentication-get',
    '2024-10-22',
    'Global Reader',
    'Policy.Read.All',
  ),
} as const satisfies Record<string, Least>;
export type GraphUse = keyof typeof GRAPH_LEAST;

/** Cmdlets of Exchange Online. */
export const EXCHANGE_LEAST = {
  'Get-AuthenticationPolicy': reads,
  'Get-BlockedSenderAddress': reads,
  'Get-CASMailbox': reads,
  'Get-EXORecipientPermission': reads,
  'Get-InboundConnector': reads,
  'Get-Mailbox': reads,
  'Get-MailboxFolderStatistics': reads,
  'Get-MailboxPermission': reads,
  'Get-MailboxStatistics': reads,
  'Get-MailUser': reads,
  'Get-ManagementRoleAssignment': reads,
  'Get-ManagementScope': reads,
  'Get-MessageTraceV2': reads,
  'Get-OrganizationConfig': reads,
  'Get-Recipient': reads,
  'Get-ServicePrincipal': reads,
  'Get-TransportConfig': reads,
  'Get-User': reads,
  'Search-UnifiedAuditLog': reads,
  'Test-ServicePrincipalAuthorization': reads,
  'Add-HVEAppAccess': changes,
  'Add-MailboxPermission': changes,
  'Add-RecipientPermission': changes,
  'New-AuthenticationPolicy': changes,
  'New-InboundConnector': changes,
  'New-ManagementRoleAssignment': changes,
  'New-ManagementScope': changes,
  'New-ServicePrincipal': changes,
  'Remove-AuthenticationPolicy': changes,
  'Remove-BlockedSenderAddress': exchange('Security Administrator'),
  'Remove-HVEAppAccess': changes,
  'Remove-InboundConnector': changes,
  'Remove-MailboxPermission': changes,
  'Remove-ManagementRoleAssignment': changes,
  'Remove-ManagementScope': changes,
  'Remove-RecipientPermission': changes,
  'Remove-ServicePrincipal': changes,
  'Set-AuthenticationPolicy': changes,
  'Set-CASMailbox': changes,
  'Set-InboundConnector': changes,
  'Set-TransportConfig': changes,
  'Set-User': changes,
} as const satisfies Record<string, Least>;

/** The delegated permissions that these uses need together, each once, in alphabetical order. */
export function scopesOf(uses: readonly GraphUse[]): string[] {
  return [...new Set(uses.flatMap((use) => GRAPH_LEAST[use].scopes))].sort();
}
