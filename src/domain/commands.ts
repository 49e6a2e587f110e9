// STUB
import type { FactId } from './facts.ts';
export interface Command {
  shell: string;
  lines: readonly string[];
}
export const CONNECT: Record<string, Command> = {
  global: { shell: 'exchangePowerShell', lines: ['Connect-ExchangeOnline'] },
};
export const READ: Partial<Record<FactId, readonly Command[]>> = {};
export const TESTS: Record<string, Command> = {
  swaksMessage: { shell: 'bash', lines: ['swaks --server smtp.office365.com --auth-user {mailbox}'] },
};
