import { EXCHANGE_ONLINE_APP } from '../endpoints.ts';
import type { FactId } from '../facts.ts';
import type { RemedyId } from '../remedies/remedies.ts';
import { type Command, READ } from './read-commands.ts';

interface RemedyCommands {
  /** Makes the change. */
  apply?: readonly Command[];
  /** Brings back what was there before. */
  undo?: readonly Command[];
  /** Reads the state, before the change (note it) and after it. */
  check?: readonly Command[];
}

const exchange = (...lines: string[]): Command => ({ shell: 'exchangePowerShell', lines });
const graph = (scopes: string, ...lines: string[]): Command => ({
  shell: 'graphPowerShell',
  lines: [`Connect-MgGraph -Scopes ${scopes}`, ...lines],
});

/** The commands that read a fact: their output can be pasted back. */
const read = (...facts: FactId[]): readonly Command[] => facts.flatMap((fact) => READ[fact] ?? []);

const READ_ADDRESSES = exchange(
  'Get-Mailbox -Identity {mailbox} | Format-List UserPrincipalName, PrimarySmtpAddress, EmailAddresses, RecipientTypeDetails',
);
const READ_PER_USER_MFA = graph(
  'Policy.Read.All',
  "Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/beta/users/{mailbox}/authentication/requirements'",
);

/** Two ids that every command about an application takes: what stands there is an example. */
const CLIENT_ID = "$clientId = '11111111-1111-4111-8111-111111111111' # Application (client) ID";
const OBJECT_ID = "$objectId = '22222222-2222-4222-8222-222222222222' # Object ID under Enterprise applications";

const REGISTER = exchange(
  CLIENT_ID,
  OBJECT_ID,
  "New-ServicePrincipal -AppId $clientId -ObjectId $objectId -DisplayName 'Contoso mailer'",
);
const UNREGISTER = exchange(OBJECT_ID, 'Remove-ServicePrincipal -Identity $objectId');
const GRANT_MAILBOX = exchange(
  OBJECT_ID,
  'Add-MailboxPermission -Identity {mailbox} -User $objectId -AccessRights FullAccess',
);
const REVOKE_MAILBOX = exchange(
  OBJECT_ID,
  'Remove-MailboxPermission -Identity {mailbox} -User $objectId -AccessRights FullAccess',
);

/** Send As of the address that signs in on another address. */
const sendAs = (address: string): RemedyCommands => ({
  check: read('sender'),
  apply: [exchange(`Add-RecipientPermission -Identity ${address} -Trustee {mailbox} -AccessRights SendAs`)],
  undo: [exchange(`Remove-RecipientPermission -Identity ${address} -Trustee {mailbox} -AccessRights SendAs`)],
});

const APP_ROLE = [
  CLIENT_ID,
  `$exchange = Get-MgServicePrincipal -Filter "appId eq '${EXCHANGE_ONLINE_APP}'"`,
  '$app = Get-MgServicePrincipal -Filter "appId eq \'$clientId\'"',
  "$role = $exchange.AppRoles | Where-Object Value -eq 'SMTP.SendAsApp'",
];
const APP_ROLE_SCOPES = 'Application.Read.All, AppRoleAssignment.ReadWrite.All';

/**
 * What to type for a remedy, for those that a command can carry out or check; the others are done at the device, in
 * code or in a portal. `{mailbox}` stands for the address that signs in; addresses, names and ids of contoso.com,
 * 192.0.2.x and 1111… are examples. Only cmdlets and parameters of Microsoft's reference (Exchange PowerShell,
 * snapshots to 2026-08-21; Microsoft Graph PowerShell). Left out on purpose: exclusions from Conditional Access and
 * from multifactor authentication (a command replaces the whole list), new passwords (they would stay in the history),
 * and Basic after the end of 2026 (Microsoft has published no command).
 */
export const REMEDY_COMMANDS: Partial<Record<RemedyId, RemedyCommands>> = {
  // The server and the connection
  setHostAndPort: { check: read('connection') },
  openNetworkPath: { check: read('connection') },
  turnOnStartTls: {
    check: [{ shell: 'bash', lines: ['openssl s_client -starttls smtp -connect smtp.office365.com:587 -crlf -quiet'] }],
  },
  updateTls: {
    check: [
      { shell: 'bash', lines: ['openssl s_client -starttls smtp -connect smtp.office365.com:587 -tls1_2 </dev/null'] },
    ],
  },
  trustCertificate: {
    check: [
      {
        shell: 'bash',
        lines: ['openssl s_client -starttls smtp -connect smtp.office365.com:587 -showcerts </dev/null'],
      },
    ],
  },
  useLegacyTlsEndpoint: {
    check: [exchange('Get-TransportConfig | Format-List AllowLegacyTLSClients')],
    apply: [exchange('Set-TransportConfig -AllowLegacyTLSClients $true')],
    undo: [exchange('Set-TransportConfig -AllowLegacyTLSClients $false')],
  },

  // The switch
  checkSignInAddress: { check: [READ_ADDRESSES, ...read('mailboxSmtpAuth')] },
  waitForChange: { check: read('mailboxSmtpAuth', 'tenantSmtpAuth', 'authenticationPolicy') },
  enableMailboxSmtpAuth: {
    check: read('mailboxSmtpAuth'),
    apply: [exchange('Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false')],
    undo: [
      // Two blocks, each with a copy of its own: run together, the second would undo the first.
      exchange(
        '# if the value was blank before',
        'Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $null',
      ),
      exchange('# if it was True before', 'Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $true'),
    ],
  },
  findAutomation: {
    check: [
      exchange(
        'Search-UnifiedAuditLog -StartDate (Get-Date).AddDays(-30) -EndDate (Get-Date) -RecordType ExchangeAdmin `',
        '  -Operations Set-CASMailbox, Set-TransportConfig | Format-List CreationDate, UserIds, AuditData',
      ),
      ...read('mailboxSmtpAuth'),
    ],
  },
  inheritMailboxSmtpAuth: {
    check: read('mailboxSmtpAuth', 'tenantSmtpAuth'),
    apply: [exchange('Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $null')],
    undo: [exchange('Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $true')],
  },
  enableTenantSmtpAuth: {
    check: read('tenantSmtpAuth'),
    apply: [exchange('Set-TransportConfig -SmtpClientAuthenticationDisabled $false')],
    undo: [exchange('Set-TransportConfig -SmtpClientAuthenticationDisabled $true')],
  },

  // Policies that stop Basic
  allowBasicForUser: {
    check: read('authenticationPolicy'),
    apply: [
      exchange(
        "New-AuthenticationPolicy -Name 'Basic for SMTP only' -AllowBasicAuthSmtp",
        "Set-User -Identity {mailbox} -AuthenticationPolicy 'Basic for SMTP only'",
        'Set-User -Identity {mailbox} -STSRefreshTokensValidFrom $([System.DateTime]::UtcNow)',
      ),
    ],
    undo: [
      exchange(
        '# $null, or the name of the policy that was there before',
        'Set-User -Identity {mailbox} -AuthenticationPolicy $null',
        'Set-User -Identity {mailbox} -STSRefreshTokensValidFrom $([System.DateTime]::UtcNow)',
      ),
    ],
  },
  allowBasicInDefaultPolicy: {
    check: read('authenticationPolicy'),
    apply: [
      exchange(
        '$policy = (Get-OrganizationConfig).DefaultAuthenticationPolicy',
        'Set-AuthenticationPolicy -Identity $policy -AllowBasicAuthSmtp',
      ),
    ],
    undo: [
      exchange(
        '$policy = (Get-OrganizationConfig).DefaultAuthenticationPolicy',
        'Set-AuthenticationPolicy -Identity $policy -AllowBasicAuthSmtp:$false',
      ),
    ],
  },
  excludeFromConditionalAccess: {
    check: [
      graph('Policy.Read.All', 'Get-MgIdentityConditionalAccessPolicy -All | Format-Table DisplayName, State, Id'),
      ...read('conditionalAccess'),
    ],
  },
  addTrustedLocation: {
    check: [
      graph('Policy.Read.All', 'Get-MgIdentityConditionalAccessNamedLocation -All | Format-Table DisplayName, Id'),
    ],
    apply: [
      graph(
        'Policy.Read.All, Policy.ReadWrite.ConditionalAccess',
        'New-MgIdentityConditionalAccessNamedLocation -BodyParameter @{',
        "  '@odata.type' = '#microsoft.graph.ipNamedLocation'",
        "  displayName = 'Office, outgoing address'",
        '  isTrusted = $false',
        "  ipRanges = @(@{ '@odata.type' = '#microsoft.graph.iPv4CidrRange'; cidrAddress = '192.0.2.10/32' })",
        '}',
      ),
    ],
    undo: [
      graph(
        'Policy.Read.All, Policy.ReadWrite.ConditionalAccess',
        "$locationId = '33333333-3333-4333-8333-333333333333' # Id of the named location",
        'Remove-MgIdentityConditionalAccessNamedLocation -NamedLocationId $locationId',
      ),
    ],
  },
  turnOffSecurityDefaults: {
    check: read('securityDefaults'),
    apply: [
      graph(
        'Policy.Read.All, Policy.ReadWrite.SecurityDefaults',
        'Update-MgPolicyIdentitySecurityDefaultEnforcementPolicy -BodyParameter @{ isEnabled = $false }',
      ),
    ],
    undo: [
      graph(
        'Policy.Read.All, Policy.ReadWrite.SecurityDefaults',
        'Update-MgPolicyIdentitySecurityDefaultEnforcementPolicy -BodyParameter @{ isEnabled = $true }',
      ),
    ],
  },

  // The account and the mailbox
  readSignInLog: { check: read('account') },
  stopRetries: { check: read('account') },
  unblockSignIn: {
    check: [
      graph(
        'User.Read.All',
        'Get-MgUser -UserId {mailbox} -Property UserPrincipalName, AccountEnabled | Format-List UserPrincipalName, AccountEnabled',
      ),
    ],
    apply: [graph('User.ReadWrite.All', 'Update-MgUser -UserId {mailbox} -AccountEnabled:$true')],
    undo: [graph('User.ReadWrite.All', 'Update-MgUser -UserId {mailbox} -AccountEnabled:$false')],
  },
  renewPassword: {
    check: [
      graph(
        'User.Read.All',
        'Get-MgUser -UserId {mailbox} -Property LastPasswordChangeDateTime, PasswordPolicies |',
        '  Format-List LastPasswordChangeDateTime, PasswordPolicies',
      ),
    ],
  },
  repairFederation: {
    check: [graph('Domain.Read.All', 'Get-MgDomain | Format-Table Id, AuthenticationType')],
  },
  useCloudAccount: {
    check: [
      graph(
        'User.Read.All, Domain.Read.All',
        'Get-MgUser -UserId {mailbox} -Property UserPrincipalName, OnPremisesSyncEnabled |',
        '  Format-List UserPrincipalName, OnPremisesSyncEnabled',
        'Get-MgDomain | Format-Table Id, AuthenticationType',
      ),
    ],
  },
  useAppPassword: { check: [READ_PER_USER_MFA, ...read('authenticationPolicy')] },
  excludeFromMfa: { check: [READ_PER_USER_MFA] },
  licenseMailbox: {
    check: [
      ...read('mailbox'),
      graph('User.Read.All', 'Get-MgUserLicenseDetail -UserId {mailbox} | Format-Table SkuPartNumber, SkuId'),
    ],
    apply: [
      graph(
        'User.ReadWrite.All, Organization.Read.All',
        'Get-MgSubscribedSku -All | Format-Table SkuPartNumber, SkuId, ConsumedUnits',
        "$skuId = '44444444-4444-4444-8444-444444444444' # SkuId of a licence with Exchange Online",
        'Set-MgUserLicense -UserId {mailbox} -AddLicenses @{ SkuId = $skuId } -RemoveLicenses @()',
      ),
    ],
    undo: [
      graph(
        'User.ReadWrite.All',
        "$skuId = '44444444-4444-4444-8444-444444444444' # the SkuId that was added",
        'Set-MgUserLicense -UserId {mailbox} -AddLicenses @() -RemoveLicenses @($skuId)',
      ),
    ],
  },
  signInAsDelegate: sendAs('shared@contoso.com'),

  // The token
  grantTokenPermission: {
    check: [
      graph(
        APP_ROLE_SCOPES,
        ...APP_ROLE,
        'Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id | Where-Object AppRoleId -eq $role.Id',
      ),
    ],
    apply: [
      graph(
        APP_ROLE_SCOPES,
        ...APP_ROLE,
        'New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -PrincipalId $app.Id `',
        '  -ResourceId $exchange.Id -AppRoleId $role.Id',
      ),
    ],
    undo: [
      graph(
        APP_ROLE_SCOPES,
        ...APP_ROLE,
        '$granted = Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id | Where-Object AppRoleId -eq $role.Id',
        'Remove-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -AppRoleAssignmentId $granted.Id',
      ),
    ],
  },
  registerServicePrincipal: { check: read('token'), apply: [REGISTER], undo: [UNREGISTER] },
  grantMailboxAccess: { check: read('token'), apply: [GRANT_MAILBOX], undo: [REVOKE_MAILBOX] },

  // After the login
  matchSender: { check: [READ_ADDRESSES, ...read('sender')] },
  grantSendAs: sendAs('sales@contoso.com'),
  emptyMailbox: {
    check: [
      exchange(
        'Get-MailboxStatistics -Identity {mailbox} | Format-List TotalItemSize, ItemCount',
        'Get-Mailbox -Identity {mailbox} | Format-List ProhibitSendQuota',
        'Get-MailboxFolderStatistics -Identity {mailbox} -FolderScope SentItems | Format-Table Name, ItemsInFolder, FolderSize',
      ),
    ],
  },
  unblockSender: {
    check: read('limit'),
    apply: [exchange('Remove-BlockedSenderAddress -SenderAddress {mailbox}')],
  },

  // What is no fault of a gate
  askRecipientSide: {
    check: [exchange('Get-MessageTraceV2 -SenderAddress {mailbox}')],
  },
  repairConnector: {
    check: [exchange('Get-InboundConnector | Format-List Name, Enabled, SenderIPAddresses, TlsSenderCertificateName')],
    apply: [exchange("Set-InboundConnector -Identity 'Printers' -SenderIPAddresses 192.0.2.10")],
    undo: [
      exchange(
        '# the addresses noted before',
        "Set-InboundConnector -Identity 'Printers' -SenderIPAddresses 192.0.2.20",
      ),
    ],
  },

  // Ways round
  switchToOAuth: {
    check: read('token', 'mailboxSmtpAuth'),
    apply: [REGISTER, GRANT_MAILBOX],
    undo: [REVOKE_MAILBOX, UNREGISTER],
  },
  sendThroughGraph: {
    check: [exchange(OBJECT_ID, 'Test-ServicePrincipalAuthorization -Identity $objectId -Resource {mailbox}')],
    apply: [
      REGISTER,
      exchange(
        OBJECT_ID,
        "New-ManagementScope -Name 'Contoso mailer' -RecipientRestrictionFilter \"PrimarySmtpAddress -eq '{mailbox}'\"",
        "New-ManagementRoleAssignment -Name 'Contoso mailer' -App $objectId -Role 'Application Mail.Send' `",
        "  -CustomResourceScope 'Contoso mailer'",
      ),
    ],
    undo: [
      exchange(
        "Remove-ManagementRoleAssignment -Identity 'Contoso mailer'",
        "Remove-ManagementScope -Identity 'Contoso mailer'",
      ),
      UNREGISTER,
    ],
  },
  useHighVolumeEmail: {
    check: [exchange('Get-MailUser -HVEAccount | Format-Table DisplayName, PrimarySmtpAddress')],
    apply: [exchange(OBJECT_ID, 'Add-HVEAppAccess -Identity hve@contoso.com -AppIds $objectId')],
    undo: [exchange(OBJECT_ID, 'Remove-HVEAppAccess -Identity hve@contoso.com -AppIds $objectId')],
  },
  relayThroughConnector: {
    check: [exchange('Get-InboundConnector | Format-List Name, Enabled, ConnectorType, SenderIPAddresses')],
    apply: [
      exchange(
        "New-InboundConnector -Name 'Printers' -ConnectorType OnPremises -SenderDomains contoso.com `",
        '  -SenderIPAddresses 192.0.2.10',
      ),
    ],
    undo: [exchange("Remove-InboundConnector -Identity 'Printers'")],
  },
  useDirectSend: { check: [exchange('Get-OrganizationConfig | Format-List RejectDirectSend')] },
  useOAuthProxy: { check: read('mailboxSmtpAuth') },
};
