import type { FactId } from '../facts.ts';
import { type Command, exchange as exchangeCommand, graph as graphCommand, type Sample } from './command.ts';
import type { GraphUse, Role } from './least-privilege.ts';

/** The least role of Microsoft Entra that can run a reading command, by its English name; `null` where nobody needs a role. */
export type ReaderRole = Extract<Role, 'Global Reader' | 'Security Reader' | 'Reports Reader'> | null;

/** A command that changes nothing, and what it tells. */
interface ReadCommand extends Command {
  reads: readonly FactId[];
  role: ReaderRole;
}

const exchange = (reads: readonly FactId[], ...lines: string[]): ReadCommand => ({
  ...exchangeCommand(...lines),
  reads,
  role: 'Global Reader',
});
const graph = (reads: readonly FactId[], use: GraphUse, role: ReaderRole, ...lines: string[]): ReadCommand => ({
  ...graphCommand([use], ...lines),
  reads,
  role,
});
const prints = (command: ReadCommand, id: Sample['id'], ...lines: string[]): ReadCommand => ({
  ...command,
  sample: { id, lines },
});

/**
 * The cmdlet returns interactive sign-ins only, and only in a tenant with Entra ID P1 or P2; the portal shows the others
 * too. Some entries of SMTP clients are listed as client app "SMTP".
 */
const SIGN_INS = graph(
  ['account', 'conditionalAccess', 'securityDefaults'],
  'Get-MgAuditLogSignIn',
  'Reports Reader',
  '# needs Entra ID P1 or P2; without it, use the portal',
  `Get-MgAuditLogSignIn -Filter "userPrincipalName eq '{mailbox}' and (clientAppUsed eq 'Authenticated SMTP' or clientAppUsed eq 'SMTP')" -Top 10 |`,
  "  Format-List CreatedDateTime, ClientAppUsed, ConditionalAccessStatus, @{ n = 'ErrorCode'; " +
    "e = { $_.Status.ErrorCode } }, @{ n = 'FailureReason'; e = { $_.Status.FailureReason } }",
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
    prints(
      exchange(
        ['tenantSmtpAuth'],
        'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled, AllowLegacyTLSClients',
      ),
      'tenantSmtpAuth',
      'SmtpClientAuthenticationDisabled : True',
      'AllowLegacyTLSClients            : False',
    ),
  ],
  mailboxSmtpAuth: [
    prints(
      exchange(
        ['mailboxSmtpAuth'],
        "Get-CASMailbox -Identity '{mailbox}' | Format-List PrimarySmtpAddress, SmtpClientAuthenticationDisabled",
      ),
      'mailboxSmtpAuth',
      'PrimarySmtpAddress               : scanner@contoso.com',
      'SmtpClientAuthenticationDisabled :',
    ),
  ],
  authenticationPolicy: [
    prints(
      exchange(
        ['authenticationPolicy'],
        "Get-User -Identity '{mailbox}' | Format-List UserPrincipalName, AuthenticationPolicy",
        'Get-OrganizationConfig | Format-List DefaultAuthenticationPolicy',
        'Get-AuthenticationPolicy | Format-List Name, AllowBasicAuthSmtp',
      ),
      'authenticationPolicy',
      'UserPrincipalName    : scanner@contoso.com',
      'AuthenticationPolicy :',
      '',
      'DefaultAuthenticationPolicy : Block Basic',
      '',
      'Name               : Block Basic',
      'AllowBasicAuthSmtp : False',
    ),
  ],
  mailbox: [
    exchange(['mailbox'], "Get-Recipient -Identity '{mailbox}' | Format-List PrimarySmtpAddress, RecipientTypeDetails"),
  ],
  securityDefaults: [
    prints(
      graph(
        ['securityDefaults'],
        'Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy',
        'Global Reader',
        "Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy | Format-List @{ n = 'SecurityDefaultsEnabled'; e = { $_.IsEnabled } }",
      ),
      'securityDefaults',
      'SecurityDefaultsEnabled : True',
    ),
  ],
  conditionalAccess: [SIGN_INS],
  account: [SIGN_INS],
  sender: [
    exchange(
      ['sender'],
      "Get-EXORecipientPermission -Identity '{fromAddress}' | Format-Table Identity, Trustee, AccessRights",
    ),
  ],
  token: [
    exchange(
      ['token'],
      'Get-ServicePrincipal | Format-List DisplayName, AppId, ObjectId',
      "Get-MailboxPermission -Identity '{mailbox}' | Format-Table User, AccessRights",
    ),
  ],
  limit: [
    exchange(
      ['limit'],
      "Get-BlockedSenderAddress -SenderAddress '{mailbox}'",
      "Get-Mailbox -Identity '{mailbox}' | Format-List ProhibitSendQuota",
      "Get-MailboxStatistics -Identity '{mailbox}' | Format-List TotalItemSize",
    ),
  ],
  tenantCreated: [
    graph(['tenantCreated'], 'Get-MgOrganization', 'Global Reader', 'Get-MgOrganization | Format-List CreatedDateTime'),
  ],
};
