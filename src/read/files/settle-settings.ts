import type { Statement } from './statements.ts';
import type { Tally } from './tally.ts';

const isOwn = (statement: Statement): boolean => statement.is === 'mailbox' && statement.name === 'smtpAuth';
const isBlank = (statement: Statement): boolean =>
  statement.is === 'mailbox' && statement.name === 'smtpAuth' && statement.value === 'inherits';

/**
 * Takes back what a file only seems to say. `Get-EXOCASMailbox` leaves the property out unless it is asked for by
 * `-Properties`: the column is then blank for everybody, and looks as if every mailbox inherited. So a blank counts where the
 * command in the text has asked for it, where the tool is known to (`trusted`), or where some mailbox has a value.
 */
export function settleSettings(tally: Tally, text: string): void {
  const blank = tally.statementsOf(isBlank);
  const withoutProperty =
    /Get-EXOCASMailbox\b/i.test(text) &&
    !/-Prop\w*[^\n]{0,400}(?:SmtpClientAuthenticationDisabled|\bAll\b)/i.test(text);
  const asked = /Get-CASMailbox\b/i.test(text) || (/Get-EXOCASMailbox\b/i.test(text) && !withoutProperty);
  const nobodyHasOne = blank > 1 && blank === tally.statementsOf(isOwn);
  if (blank > 0 && !asked && !tally.blankIsSure && (nobodyHasOne || withoutProperty)) {
    tally.drop(isBlank);
    tally.context.note('settingBlankEverywhere');
  }
  const bare = tally.statementsOf((statement) => statement.is === 'tenant' && statement.name === 'smtpAuth');
  // Several values without an address are mailboxes that nobody can tell apart.
  if (bare > 1 && tally.mainKind === 'transportConfig') {
    tally.drop((statement) => statement.is === 'tenant' && statement.name === 'smtpAuth', 'noAddress', bare);
  }
}
