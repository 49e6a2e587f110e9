// STUB
import type { FactId } from './facts.ts';
import type { RemedyId } from './remedies.ts';
export interface Command {
  shell: string;
  lines: readonly string[];
}
export const CONNECT: Record<string, Command> = {
  global: { shell: 'exchangePowerShell', lines: ['Connect-ExchangeOnline'] },
};
export const READ: Partial<Record<FactId, readonly Command[]>> = {};
export const REMEDY_COMMANDS: Partial<
  Record<RemedyId, { apply?: readonly Command[]; undo?: readonly Command[]; check?: readonly Command[] }>
> = {
  enableMailboxSmtpAuth: {
    apply: [
      {
        shell: 'exchangePowerShell',
        lines: ['Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false'],
      },
    ],
  },
};
export const TESTS: Record<string, Command> = {
  swaksMessage: { shell: 'bash', lines: ['swaks --server smtp.office365.com --auth-user {mailbox}'] },
};
