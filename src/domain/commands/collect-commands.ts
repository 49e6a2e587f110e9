import type { FactId } from '../facts.ts';
import type { CollectedFormat } from './collected.ts';
import type { Command } from './command.ts';
import type { ReaderRole } from './read-commands.ts';

/** One line of a block that reads something, with what it tells and the least role that may run it. */
interface CollectLine {
  line: string;
  reads: readonly FactId[];
  role: ReaderRole;
}

const FORMAT: CollectedFormat = 'smtpAuthCollect1';

const reads = (line: string, role: ReaderRole, ...facts: FactId[]): CollectLine => ({ line, reads: facts, role });
/** A section with one object. `fields` are the lines of an ordered dictionary, on one line. */
const one = (section: string, cmdlet: string, fields: string): string =>
  `  ${section} = & $read { ${cmdlet} -ErrorAction Stop | ForEach-Object { [ordered]@{ ${fields} } } }`;
/** A section that is a list also with one object or none. */
const list = (section: string, cmdlet: string, fields: string): string =>
  `  ${section} = @(& $read { ${cmdlet} -ErrorAction Stop | ForEach-Object { [ordered]@{ ${fields} } } })`;

/** What Exchange knows. Each line stands for itself: a role that lacks one cmdlet still reads the others. */
export const COLLECT_EXCHANGE_LINES: readonly CollectLine[] = [
  reads(
    one(
      'TransportConfig',
      'Get-TransportConfig',
      'SmtpClientAuthenticationDisabled = $_.SmtpClientAuthenticationDisabled; AllowLegacyTLSClients = $_.AllowLegacyTLSClients',
    ),
    'Global Reader',
    'tenantSmtpAuth',
  ),
  reads(
    one(
      'CASMailbox',
      'Get-CASMailbox -Identity $u',
      'PrimarySmtpAddress = "$($_.PrimarySmtpAddress)"; SmtpClientAuthenticationDisabled = $_.SmtpClientAuthenticationDisabled',
    ),
    'Global Reader',
    'mailboxSmtpAuth',
  ),
  reads(
    one(
      'User',
      'Get-User -Identity $u',
      'UserPrincipalName = "$($_.UserPrincipalName)"; AuthenticationPolicy = "$($_.AuthenticationPolicy)"',
    ),
    'Global Reader',
    'authenticationPolicy',
  ),
  reads(
    one(
      'OrganizationConfig',
      'Get-OrganizationConfig',
      'DefaultAuthenticationPolicy = "$($_.DefaultAuthenticationPolicy)"; RejectDirectSend = $_.RejectDirectSend',
    ),
    'Global Reader',
    'authenticationPolicy',
  ),
  reads(
    list(
      'AuthenticationPolicies',
      'Get-AuthenticationPolicy',
      'Name = "$($_.Name)"; AllowBasicAuthSmtp = $_.AllowBasicAuthSmtp',
    ),
    'Global Reader',
    'authenticationPolicy',
  ),
  reads(
    one(
      'Recipient',
      'Get-Recipient -Identity $u',
      'PrimarySmtpAddress = "$($_.PrimarySmtpAddress)"; RecipientTypeDetails = "$($_.RecipientTypeDetails)"',
    ),
    'Global Reader',
    'mailbox',
  ),
];

/** What Entra ID knows. Sign-ins need Entra ID P1 besides the role; without it their section holds the error. */
export const COLLECT_GRAPH_LINES: readonly CollectLine[] = [
  reads(
    one('SecurityDefaults', 'Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy', 'IsEnabled = $_.IsEnabled'),
    'Global Reader',
    'securityDefaults',
  ),
  reads(
    one('Organization', 'Get-MgOrganization', "CreatedDateTime = $_.CreatedDateTime.ToString('o')"),
    'Global Reader',
    'tenantCreated',
  ),
  reads(
    one(
      'EntraUser',
      'Get-MgUser -UserId $u -Property UserPrincipalName, AccountEnabled',
      'UserPrincipalName = "$($_.UserPrincipalName)"; AccountEnabled = $_.AccountEnabled',
    ),
    'Global Reader',
    'account',
  ),
  reads(
    list(
      'SignIns',
      `Get-MgAuditLogSignIn -Filter "userPrincipalName eq '$u' and (clientAppUsed eq 'Authenticated SMTP' or clientAppUsed eq 'SMTP')" -Top 10`,
      `CreatedDateTime = $_.CreatedDateTime.ToString('o'); ClientAppUsed = "$($_.ClientAppUsed)"; ` +
        'ErrorCode = $_.Status.ErrorCode; FailureReason = "$($_.Status.FailureReason)"; ConditionalAccessStatus ' +
        '= "$($_.ConditionalAccessStatus)"; FailedPolicies = @($_.AppliedConditionalAccessPolicies ' +
        `| Where-Object { $_.Result -eq 'failure' } | ForEach-Object { $_.DisplayName }) -join '; '`,
    ),
    // Reports Reader sees the sign-ins without the names of the policies.
    'Security Reader',
    'account',
    'conditionalAccess',
  ),
];

/**
 * Wraps the lines, so that one paste prints one object at its end. A cmdlet that fails leaves its message in its section.
 * Times are written with `o`, which no culture changes.
 */
const block = (shell: Command['shell'], lines: readonly CollectLine[]): Command => ({
  shell,
  lines: [
    '& {',
    "$u = '{mailbox}'",
    '$read = { param($get) try { & $get } catch { [ordered]@{ Error = "$($_.Exception.Message)" } } }',
    '[ordered]@{',
    `  Format = '${FORMAT}'`,
    "  ReadAt = (Get-Date).ToUniversalTime().ToString('o')",
    '  Address = $u',
    ...lines.map(({ line }) => line),
    '} | ConvertTo-Json -Depth 4',
    '}',
  ],
});

/** Reads everything about one mailbox at once, in Exchange Online PowerShell. The output's shape: `collected.ts`. */
export const COLLECT_EXCHANGE: Command = block('exchangePowerShell', COLLECT_EXCHANGE_LINES);
/** The same for what Microsoft Graph PowerShell can tell; optional. */
export const COLLECT_GRAPH: Command = block('graphPowerShell', COLLECT_GRAPH_LINES);
