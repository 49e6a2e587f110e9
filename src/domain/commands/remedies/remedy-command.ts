import type { FactId } from '../../facts.ts';
import { type Command, exchange } from '../command.ts';
import { READ } from '../read-commands.ts';

/** The way back to one state. `before` is that state, as `check` showed it before the change. */
export interface Undo extends Command {
  before: string;
}

export interface RemedyCommands {
  /** Makes the change. Running it twice does no more than running it once. */
  apply?: readonly Command[];
  /**
   * Brings back exactly what was there before: one block for each state that `check` can have shown, each with a copy of
   * its own. Where the state before is the one that `apply` sets there is nothing to undo, and no block.
   */
  undo?: readonly Undo[];
  /** Reads the state, before the change (note it) and after it. */
  check?: readonly Command[];
}

/** A way back, with the state before as its first line. */
export const back = (before: string, { shell, lines }: Command): Undo => ({
  shell,
  lines: [`# Only if the check showed this before: ${before}`, ...lines],
  before,
});

/** The commands that read a fact: their output can be pasted back. */
export const read = (...facts: FactId[]): readonly Command[] => facts.flatMap((fact) => READ[fact] ?? []);

export const READ_ADDRESSES = exchange(
  "Get-Mailbox -Identity '{mailbox}' | Format-List UserPrincipalName, PrimarySmtpAddress, EmailAddresses, RecipientTypeDetails",
);
