import type { RemedyId } from '../../remedies/remedies.ts';
import { type Command, exchange, graph } from '../command.ts';
import { TESTS } from '../test-commands.ts';
import { back, type RemedyCommands, read } from './remedy-command.ts';

const mailboxSmtpAuth = (value: '$null' | '$true' | '$false'): Command =>
  exchange(`Set-CASMailbox -Identity '{mailbox}' -SmtpClientAuthenticationDisabled ${value}`);
const transport = (parameter: string, value: '$true' | '$false'): Command =>
  exchange(`Set-TransportConfig -${parameter} ${value}`);
const legacyTls = (value: '$true' | '$false'): Command => transport('AllowLegacyTLSClients', value);
const tenantSmtpAuth = (value: '$true' | '$false'): Command => transport('SmtpClientAuthenticationDisabled', value);

/** Lists how many mailboxes have each value; a blank name are those that inherit. */
const MAILBOX_GROUPS: Command = {
  ...exchange('Get-CASMailbox -ResultSize Unlimited | Group-Object SmtpClientAuthenticationDisabled -NoElement'),
  sample: { id: 'mailboxGroups', lines: ['Count Name', '----- ----', '  118', '    3 False', '   12 True'] },
};

const SMTP_ONLY = "$policy = 'Basic for SMTP only'";
const assign = (policy: string): string[] => [
  `Set-User -Identity '{mailbox}' -AuthenticationPolicy ${policy}`,
  "Set-User -Identity '{mailbox}' -STSRefreshTokensValidFrom $([System.DateTime]::UtcNow)",
];
const DEFAULT_POLICY = '$policy = (Get-OrganizationConfig).DefaultAuthenticationPolicy';
const SECURITY_DEFAULTS = 'Update-MgPolicyIdentitySecurityDefaultEnforcementPolicy';

/** Commands for the connection, the SMTP AUTH settings and the policies. */
export const SETTINGS = {
  // The server and the connection
  setHostAndPort: { check: read('connection') },
  openNetworkPath: { check: read('connection') },
  turnOnStartTls: { check: [TESTS.powershellTls, TESTS.openssl] },
  updateTls: { check: [TESTS.powershellTls, TESTS.opensslTls12] },
  trustCertificate: { check: [TESTS.powershellTls, TESTS.opensslCertificates] },
  useLegacyTlsEndpoint: {
    check: [exchange('Get-TransportConfig | Format-List AllowLegacyTLSClients')],
    apply: [legacyTls('$true')],
    undo: [back('False', legacyTls('$false'))],
  },

  // The SMTP AUTH settings
  waitForChange: { check: read('mailboxSmtpAuth', 'tenantSmtpAuth', 'authenticationPolicy') },
  enableMailboxSmtpAuth: {
    check: read('mailboxSmtpAuth'),
    apply: [mailboxSmtpAuth('$false')],
    undo: [back('blank', mailboxSmtpAuth('$null')), back('True', mailboxSmtpAuth('$true'))],
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
    apply: [mailboxSmtpAuth('$null')],
    undo: [back('True', mailboxSmtpAuth('$true')), back('False', mailboxSmtpAuth('$false'))],
  },
  enableTenantSmtpAuth: {
    check: [...read('tenantSmtpAuth'), MAILBOX_GROUPS],
    apply: [tenantSmtpAuth('$false')],
    undo: [back('True', tenantSmtpAuth('$true'))],
  },

  // Policies that stop Basic authentication
  allowBasicForUser: {
    check: read('authenticationPolicy'),
    apply: [
      exchange(
        SMTP_ONLY,
        'if (-not (Get-AuthenticationPolicy | Where-Object Name -eq $policy)) {',
        '  New-AuthenticationPolicy -Name $policy -AllowBasicAuthSmtp',
        '}',
        ...assign('$policy'),
      ),
    ],
    undo: [
      back('AuthenticationPolicy blank', exchange(...assign('$null'))),
      back('AuthenticationPolicy named a policy', exchange("$former = '{policyBefore}'", ...assign('$former'))),
      back(
        'this policy not listed',
        exchange(
          SMTP_ONLY,
          '$users = Get-User -ResultSize Unlimited | Where-Object { "$($_.AuthenticationPolicy)" -like "*$policy*" }',
          'if (-not $users) {',
          '  Remove-AuthenticationPolicy -Identity $policy',
          '}',
        ),
      ),
    ],
  },
  allowBasicInDefaultPolicy: {
    check: read('authenticationPolicy'),
    apply: [exchange(DEFAULT_POLICY, 'Set-AuthenticationPolicy -Identity $policy -AllowBasicAuthSmtp')],
    undo: [
      back('False', exchange(DEFAULT_POLICY, 'Set-AuthenticationPolicy -Identity $policy -AllowBasicAuthSmtp:$false')),
    ],
  },
  excludeFromConditionalAccess: {
    check: [
      graph(
        ['Get-MgIdentityConditionalAccessPolicy'],
        'Get-MgIdentityConditionalAccessPolicy -All | Format-Table DisplayName, State, Id',
      ),
      ...read('conditionalAccess'),
    ],
  },
  addTrustedLocation: {
    check: [
      graph(
        ['Get-MgIdentityConditionalAccessNamedLocation'],
        'Get-MgIdentityConditionalAccessNamedLocation -All | Format-Table DisplayName, Id',
      ),
    ],
    apply: [
      graph(
        ['New-MgIdentityConditionalAccessNamedLocation'],
        "$address = '{publicIp}'",
        'New-MgIdentityConditionalAccessNamedLocation -BodyParameter @{',
        "  '@odata.type' = '#microsoft.graph.ipNamedLocation'",
        '  displayName = "SMTP from $address"',
        '  isTrusted = $false',
        "  ipRanges = @(@{ '@odata.type' = '#microsoft.graph.iPv4CidrRange'; cidrAddress = \"$address/32\" })",
        '}',
      ),
    ],
    undo: [
      back(
        'no location with this address',
        graph(
          ['Remove-MgIdentityConditionalAccessNamedLocation'],
          "$location = '{location}'",
          'Remove-MgIdentityConditionalAccessNamedLocation -NamedLocationId $location',
        ),
      ),
    ],
  },
  turnOffSecurityDefaults: {
    check: read('securityDefaults'),
    apply: [graph([SECURITY_DEFAULTS], `${SECURITY_DEFAULTS} -BodyParameter @{ isEnabled = $false }`)],
    undo: [back('True', graph([SECURITY_DEFAULTS], `${SECURITY_DEFAULTS} -BodyParameter @{ isEnabled = $true }`))],
  },
} as const satisfies Partial<Record<RemedyId, RemedyCommands>>;
