/** A cmdlet of the closed list: its module, and the parameters that a command of this project may use. */
interface Cmdlet {
  module: keyof typeof REFERENCES;
  parameters: readonly string[];
}

/** Where a module's cmdlets are documented, and the date of the text that was compared. */
export const REFERENCES = {
  exchange: ['https://learn.microsoft.com/powershell/module/exchangepowershell/', '2026-08-21'],
  'Microsoft.Graph.Authentication': [
    'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/',
    '2026-01-30',
  ],
  'Microsoft.Graph.Applications': [
    'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/',
    '2026-01-30',
  ],
  'Microsoft.Graph.Identity.SignIns': [
    'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.signins/',
    '2026-01-30',
  ],
  'Microsoft.Graph.Identity.DirectoryManagement': [
    'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.directorymanagement/',
    '2026-01-30',
  ],
  'Microsoft.Graph.Users': ['https://learn.microsoft.com/powershell/module/microsoft.graph.users/', '2026-01-30'],
  'Microsoft.Graph.Users.Actions': [
    'https://learn.microsoft.com/powershell/module/microsoft.graph.users.actions/',
    '2026-01-30',
  ],
  'Microsoft.Graph.Reports': ['https://learn.microsoft.com/powershell/module/microsoft.graph.reports/', '2026-01-30'],
  core: ['https://learn.microsoft.com/powershell/module/microsoft.powershell.core/', 'general knowledge'],
  utility: ['https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/', 'general knowledge'],
  management: ['https://learn.microsoft.com/powershell/module/microsoft.powershell.management/', 'general knowledge'],
  security: ['https://learn.microsoft.com/powershell/module/microsoft.powershell.security/', 'general knowledge'],
  powerShellGet: ['https://learn.microsoft.com/powershell/module/powershellget/', 'general knowledge'],
  netTcpIp: ['https://learn.microsoft.com/powershell/module/nettcpip/', 'general knowledge'],
  smtpClientDiag: ['https://www.powershellgallery.com/packages/SmtpClientDiag/', 'version 1.4.0.5'],
} as const satisfies Record<string, readonly [address: string, read: string]>;

/** Parameters that every cmdlet has. */
export const COMMON_PARAMETERS = ['ErrorAction'];

const of =
  (module: Cmdlet['module']) =>
  (parameters: string): Cmdlet => ({ module, parameters: parameters === '' ? [] : parameters.split(' ') });
const exchange = of('exchange');
const applications = of('Microsoft.Graph.Applications');
const signIns = of('Microsoft.Graph.Identity.SignIns');
const directory = of('Microsoft.Graph.Identity.DirectoryManagement');
const users = of('Microsoft.Graph.Users');
const graph = of('Microsoft.Graph.Authentication');

/** Every cmdlet that may stand in a command. A new one is added only after its page of the reference was read. */
export const CMDLETS: Readonly<Record<string, Cmdlet>> = {
  'Add-HVEAppAccess': exchange('Identity AppIds'),
  'Add-MailboxPermission': exchange('Identity User AccessRights'),
  'Add-RecipientPermission': exchange('Identity Trustee AccessRights'),
  'Connect-ExchangeOnline': exchange('ExchangeEnvironmentName'),
  'Get-AuthenticationPolicy': exchange('Identity'),
  'Get-BlockedSenderAddress': exchange('SenderAddress'),
  'Get-CASMailbox': exchange('Identity ResultSize'),
  'Get-EXORecipientPermission': exchange('Identity Trustee'),
  'Get-InboundConnector': exchange('Identity'),
  'Get-Mailbox': exchange('Identity'),
  'Get-MailboxFolderStatistics': exchange('Identity FolderScope'),
  'Get-MailboxPermission': exchange('Identity'),
  'Get-MailboxStatistics': exchange('Identity'),
  'Get-MailUser': exchange('HVEAccount'),
  'Get-MessageTraceV2': exchange('SenderAddress'),
  'Get-OrganizationConfig': exchange(''),
  'Get-Recipient': exchange('Identity'),
  'Get-ServicePrincipal': exchange('Identity'),
  'Get-TransportConfig': exchange(''),
  'Get-User': exchange('Identity ResultSize'),
  'New-AuthenticationPolicy': exchange('Name AllowBasicAuthSmtp'),
  'New-InboundConnector': exchange('Name ConnectorType SenderDomains SenderIPAddresses'),
  'New-ManagementRoleAssignment': exchange('Name App Role CustomResourceScope'),
  'New-ManagementScope': exchange('Name RecipientRestrictionFilter'),
  'New-ServicePrincipal': exchange('AppId ObjectId DisplayName'),
  'Remove-AuthenticationPolicy': exchange('Identity'),
  'Remove-BlockedSenderAddress': exchange('SenderAddress'),
  'Remove-HVEAppAccess': exchange('Identity AppIds'),
  'Remove-InboundConnector': exchange('Identity'),
  'Remove-MailboxPermission': exchange('Identity User AccessRights'),
  'Remove-ManagementRoleAssignment': exchange('Identity'),
  'Remove-ManagementScope': exchange('Identity'),
  'Remove-RecipientPermission': exchange('Identity Trustee AccessRights'),
  'Remove-ServicePrincipal': exchange('Identity'),
  'Search-UnifiedAuditLog': exchange('StartDate EndDate RecordType Operations'),
  'Set-AuthenticationPolicy': exchange('Identity AllowBasicAuthSmtp'),
  'Set-CASMailbox': exchange('Identity SmtpClientAuthenticationDisabled'),
  'Set-InboundConnector': exchange('Identity SenderIPAddresses'),
  'Set-TransportConfig': exchange('SmtpClientAuthenticationDisabled AllowLegacyTLSClients'),
  'Set-User': exchange('Identity AuthenticationPolicy StsRefreshTokensValidFrom'),
  'Test-ServicePrincipalAuthorization': exchange('Identity Resource'),

  'Connect-MgGraph': graph('Scopes Environment'),
  'Invoke-MgGraphRequest': graph('Method Uri'),
  'Get-MgServicePrincipal': applications('Filter'),
  'Get-MgServicePrincipalAppRoleAssignment': applications('ServicePrincipalId'),
  'New-MgServicePrincipalAppRoleAssignment': applications('ServicePrincipalId PrincipalId ResourceId AppRoleId'),
  'Remove-MgServicePrincipalAppRoleAssignment': applications('ServicePrincipalId AppRoleAssignmentId'),
  'Get-MgIdentityConditionalAccessNamedLocation': signIns('All'),
  'Get-MgIdentityConditionalAccessPolicy': signIns('All'),
  'Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy': signIns(''),
  'New-MgIdentityConditionalAccessNamedLocation': signIns('BodyParameter'),
  'Remove-MgIdentityConditionalAccessNamedLocation': signIns('NamedLocationId'),
  'Update-MgPolicyIdentitySecurityDefaultEnforcementPolicy': signIns('BodyParameter'),
  'Get-MgDomain': directory(''),
  'Get-MgOrganization': directory(''),
  'Get-MgSubscribedSku': directory('All'),
  'Get-MgUser': users('UserId Property'),
  'Get-MgUserLicenseDetail': users('UserId'),
  'Update-MgUser': users('UserId AccountEnabled UsageLocation'),
  'Set-MgUserLicense': of('Microsoft.Graph.Users.Actions')('UserId AddLicenses RemoveLicenses'),
  'Get-MgAuditLogSignIn': of('Microsoft.Graph.Reports')('Filter Top'),

  'ConvertFrom-Json': of('utility')(''),
  'ConvertTo-Json': of('utility')('Depth'),
  'ForEach-Object': of('core')(''),
  'Format-List': of('utility')(''),
  'Format-Table': of('utility')(''),
  'Get-Content': of('management')('Raw'),
  'Get-Credential': of('security')('UserName Message'),
  'Get-Date': of('utility')(''),
  'Group-Object': of('utility')('NoElement'),
  'Install-Module': of('powerShellGet')('Scope'),
  'Send-MailMessage': of('utility')('SmtpServer Port UseSsl Credential From To Subject Body'),
  'Test-NetConnection': of('netTcpIp')('Port'),
  'Test-SmtpClientSubmission': of('smtpClientDiag')('From To UseSsl SmtpServer Port UserName AccessToken'),
  'Where-Object': of('core')('eq'),
};
