import type { JudgedSender } from '../sender.ts';

/** What can be done for a group of senders at once. */
export const GROUP_CHANGES = ['allow', 'turnOff'] as const;
export type GroupChange = (typeof GROUP_CHANGES)[number];

export interface GroupCommands {
  /** Reads the settings, changes nothing. */
  check: readonly string[];
  apply: readonly string[];
  /** Brings back each mailbox's own value, blank included, from the file that `apply` wrote. */
  undo: readonly string[];
}

/** A text as a single-quoted string of PowerShell; typographic quotes end one as well. */
const quoted = (text: string): string => `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;

const STATE_FILE = "$stateFile = Join-Path $HOME 'smtp-auth-before.csv'";
const CONNECT = 'Connect-ExchangeOnline';

/**
 * PowerShell for the accounts of a group. The state before is written to a file first, so that the undo restores exactly what was
 * there. Source: Set-CASMailbox, parameter SmtpClientAuthenticationDisabled (Microsoft Learn).
 */
export function groupCommands(senders: readonly JudgedSender[], change: GroupChange): GroupCommands {
  const accounts = [...new Set(senders.map(({ address, account }) => account ?? address))].sort();
  const list = [
    '$mailboxes = @(',
    ...accounts.map((address, at) => `  ${quoted(address)}${at < accounts.length - 1 ? ',' : ''}`),
    ')',
  ];
  const disabled = change === 'allow' ? '$false' : '$true';
  const read =
    '$mailboxes | ForEach-Object { Get-CASMailbox -Identity $_ } | Select-Object PrimarySmtpAddress, SmtpClientAuthenticationDisabled';
  return {
    check: [CONNECT, ...list, read],
    apply: [
      CONNECT,
      ...list,
      STATE_FILE,
      "if (Test-Path $stateFile) { throw 'Undo or rename the earlier state file first.' }",
      `${read} | Export-Csv -Path $stateFile -NoTypeInformation -Encoding UTF8`,
      `Import-Csv $stateFile | ForEach-Object { Set-CASMailbox -Identity $_.PrimarySmtpAddress -SmtpClientAuthenticationDisabled ${disabled} }`,
      read,
    ],
    undo: [
      CONNECT,
      STATE_FILE,
      'Import-Csv $stateFile | ForEach-Object {',
      "  $before = if ($_.SmtpClientAuthenticationDisabled -eq '') { $null } else { $_.SmtpClientAuthenticationDisabled -eq 'True' }",
      '  Set-CASMailbox -Identity $_.PrimarySmtpAddress -SmtpClientAuthenticationDisabled $before',
      '}',
      'Import-Csv $stateFile | ForEach-Object { Get-CASMailbox -Identity $_.PrimarySmtpAddress ' +
        '} | Select-Object PrimarySmtpAddress, SmtpClientAuthenticationDisabled',
    ],
  };
}

/** One block that reads everything that Exchange Online knows for the table, into a folder of the person's own; it changes nothing. */
export const EXPORT_COMMANDS: readonly string[] = [
  CONNECT,
  "$folder = New-Item -ItemType Directory -Force -Path (Join-Path $HOME 'smtp-auth-files')",
  "$readAt = @{ Name = 'ReadAt'; Expression = { (Get-Date).ToUniversalTime().ToString('s') + 'Z' } }",
  "$override = @{ Name = 'SmtpAuthOverride'; Expression = { if ($null -eq $_.SmtpClientAuthenticationDisabled) " +
    "{ 'Inherit' } elseif ($_.SmtpClientAuthenticationDisabled) { 'Disabled' } else { " +
    "'Enabled' } } }",
  "$addresses = @{ Name = 'EmailAddresses'; Expression = { $_.EmailAddresses -join ' ' } }",
  "$write = @{ NoTypeInformation = $true; Encoding = 'UTF8' }",
  'Get-CASMailbox -ResultSize Unlimited | Select-Object PrimarySmtpAddress, $override, ' +
    "$addresses, $readAt | Export-Csv (Join-Path $folder 'mailboxes.csv') @write",
  'Get-User -ResultSize Unlimited | Select-Object UserPrincipalName, WindowsEmailAddress, ' +
    "AuthenticationPolicy, $readAt | Export-Csv (Join-Path $folder 'users.csv') @write",
  "Get-AuthenticationPolicy | Select-Object Name, AllowBasicAuthSmtp, $readAt | Export-Csv (Join-Path $folder 'policies.csv') @write",
  "Get-OrganizationConfig | Select-Object Name, DefaultAuthenticationPolicy, $readAt | Export-Csv (Join-Path $folder 'organization.csv') @write",
  "Get-TransportConfig | Select-Object @{ Name = 'Name'; Expression = { 'Transport " +
    "Settings' } }, SmtpClientAuthenticationDisabled, $readAt | Export-Csv (Join-Path " +
    "$folder 'transport.csv') @write",
  'Write-Host "Five files are in $folder"',
];
