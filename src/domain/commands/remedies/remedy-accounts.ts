import type { RemedyId } from '../../remedies/remedies.ts';
import { type Command, exchange, graph } from '../command.ts';
import { back, READ_ADDRESSES, type RemedyCommands, read } from './remedy-command.ts';

const PER_USER_MFA = graph(
  ['GET /beta/users/{id}/authentication/requirements'],
  "Invoke-MgGraphRequest -Method GET -Uri 'beta/users/{mailbox}/authentication/requirements'",
);
const accountEnabled = (value: '$true' | '$false'): Command =>
  graph(['Update-MgUser -AccountEnabled'], `Update-MgUser -UserId '{mailbox}' -AccountEnabled:${value}`);

/** Send As of the address that signs in on another address, which is a hole. */
const sendAs = (address: '{sharedMailbox}' | '{fromAddress}'): RemedyCommands => {
  const from = `$from = '${address}'`;
  const right = "-Identity $from -Trustee '{mailbox}' -AccessRights SendAs";
  return {
    check: [
      exchange(from, 'Get-EXORecipientPermission -Identity $from | Format-Table Identity, Trustee, AccessRights'),
    ],
    apply: [exchange(from, `Add-RecipientPermission ${right}`)],
    undo: [back('SendAs not listed', exchange(from, `Remove-RecipientPermission ${right}`))],
  };
};

/** Commands for the account, its mailbox and what it may send as. */
export const ACCOUNTS = {
  checkSignInAddress: { check: [READ_ADDRESSES, ...read('mailboxSmtpAuth')] },
  readSignInLog: { check: read('account') },
  stopRetries: { check: read('account') },
  unblockSignIn: {
    check: [
      graph(
        ['Get-MgUser'],
        "Get-MgUser -UserId '{mailbox}' -Property UserPrincipalName, AccountEnabled | Format-List UserPrincipalName, AccountEnabled",
      ),
    ],
    apply: [accountEnabled('$true')],
    undo: [back('False', accountEnabled('$false'))],
  },
  renewPassword: {
    check: [
      graph(
        ['Get-MgUser'],
        "Get-MgUser -UserId '{mailbox}' -Property LastPasswordChangeDateTime, PasswordPolicies |",
        '  Format-List LastPasswordChangeDateTime, PasswordPolicies',
      ),
    ],
  },
  repairFederation: { check: [graph(['Get-MgDomain'], 'Get-MgDomain | Format-Table Id, AuthenticationType')] },
  useCloudAccount: {
    check: [
      graph(
        ['Get-MgUser', 'Get-MgDomain'],
        "Get-MgUser -UserId '{mailbox}' -Property UserPrincipalName, OnPremisesSyncEnabled |",
        '  Format-List UserPrincipalName, OnPremisesSyncEnabled',
        'Get-MgDomain | Format-Table Id, AuthenticationType',
      ),
    ],
  },
  useAppPassword: { check: [PER_USER_MFA, ...read('authenticationPolicy')] },
  excludeFromMfa: { check: [PER_USER_MFA] },
  licenseMailbox: {
    check: [
      ...read('mailbox'),
      graph(
        ['Get-MgUser', 'Get-MgUserLicenseDetail', 'Get-MgSubscribedSku'],
        "Get-MgUserLicenseDetail -UserId '{mailbox}' | Format-Table SkuPartNumber, SkuId",
        "Get-MgUser -UserId '{mailbox}' -Property UsageLocation | Format-List UsageLocation",
        'Get-MgSubscribedSku -All | Format-Table SkuPartNumber, SkuId, ConsumedUnits',
      ),
    ],
    apply: [
      graph(
        ['Update-MgUser -UsageLocation'],
        '# only if UsageLocation is blank: a licence needs one',
        "Update-MgUser -UserId '{mailbox}' -UsageLocation '{country}'",
      ),
      graph(
        ['Set-MgUserLicense'],
        "$skuId = '{skuId}'",
        "Set-MgUserLicense -UserId '{mailbox}' -AddLicenses @{ SkuId = $skuId } -RemoveLicenses @()",
      ),
    ],
    undo: [
      back(
        'this SkuId not listed',
        graph(
          ['Set-MgUserLicense'],
          "$skuId = '{skuId}'",
          "Set-MgUserLicense -UserId '{mailbox}' -AddLicenses @() -RemoveLicenses @($skuId)",
        ),
      ),
    ],
  },
  signInAsDelegate: sendAs('{sharedMailbox}'),
  matchSender: { check: [READ_ADDRESSES, ...read('sender')] },
  grantSendAs: sendAs('{fromAddress}'),
  emptyMailbox: {
    check: [
      exchange(
        "Get-MailboxStatistics -Identity '{mailbox}' | Format-List TotalItemSize, ItemCount",
        "Get-Mailbox -Identity '{mailbox}' | Format-List ProhibitSendQuota",
        "Get-MailboxFolderStatistics -Identity '{mailbox}' -FolderScope SentItems | Format-Table Name, ItemsInFolder, FolderSize",
      ),
    ],
  },
  unblockSender: {
    check: read('limit'),
    apply: [exchange("Remove-BlockedSenderAddress -SenderAddress '{mailbox}'")],
  },
} as const satisfies Partial<Record<RemedyId, RemedyCommands>>;
