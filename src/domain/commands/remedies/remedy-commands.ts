import type { RemedyId } from '../../remedies/remedies.ts';
import { ACCOUNTS } from './remedy-accounts.ts';
import { APPS } from './remedy-apps.ts';
import type { RemedyCommands } from './remedy-command.ts';
import { MAIL_FLOW } from './remedy-mail-flow.ts';
import { SETTINGS } from './remedy-settings.ts';

/**
 * What to type for a remedy, for those that a command can carry out or check; the others are done at the device, in
 * code or in a portal. Only cmdlets and parameters of Microsoft's reference (Exchange PowerShell, snapshots to
 * 2026-08-21; Microsoft Graph PowerShell). Left out on purpose: exclusions from Conditional Access and from multifactor
 * authentication (a command replaces the whole list), new passwords (they would stay in the history), and Basic
 * authentication after the end of 2026 (Microsoft has published no command).
 */
export const REMEDY_COMMANDS: Partial<Record<RemedyId, RemedyCommands>> = {
  ...SETTINGS,
  ...ACCOUNTS,
  ...APPS,
  ...MAIL_FLOW,
};
