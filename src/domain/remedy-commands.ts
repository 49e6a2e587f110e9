import type { Command } from './commands.ts';
import type { RemedyId } from './remedies.ts';

interface RemedyCommands {
  apply?: readonly Command[];
  undo?: readonly Command[];
  check?: readonly Command[];
}

const exchange = (...lines: string[]): Command => ({ shell: 'exchangePowerShell', lines });

const READ_MAILBOX_SWITCH = exchange(
  'Get-CASMailbox -Identity {mailbox} | Format-List SmtpClientAuthenticationDisabled',
);
const READ_TENANT_SWITCH = exchange('Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled');

/** What to type for a remedy, for those that a command can carry out or check. `{mailbox}` is the address that signs in. */
export const REMEDY_COMMANDS: Partial<Record<RemedyId, RemedyCommands>> = {
  enableMailboxSmtpAuth: {
    check: [READ_MAILBOX_SWITCH],
    apply: [exchange('Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false')],
    undo: [
      exchange(
        '# the value noted before: blank',
        'Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $null',
        '# the value noted before: True',
        'Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $true',
      ),
    ],
  },
  inheritMailboxSmtpAuth: {
    check: [READ_MAILBOX_SWITCH, READ_TENANT_SWITCH],
    apply: [exchange('Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $null')],
    undo: [exchange('Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $true')],
  },
  enableTenantSmtpAuth: {
    check: [READ_TENANT_SWITCH],
    apply: [exchange('Set-TransportConfig -SmtpClientAuthenticationDisabled $false')],
    undo: [exchange('Set-TransportConfig -SmtpClientAuthenticationDisabled $true')],
  },
};
