/**
 * What a file of an administrator can be. Recognised by its columns and keys, never by its name.
 * `clientLog` is the log of one attempt: the guide reads it; `earlierResult` is what the page of senders handed over before.
 */
export const FILE_KINDS = [
  'smtpAuthReport',
  'smtpAuthTable',
  'signIns',
  'appSignIns',
  'signInDetails',
  'mailboxes',
  'users',
  'policies',
  'transportConfig',
  'organizationConfig',
  'securityDefaults',
  'conditionalAccess',
  'readiness',
  'scubaGear',
  'maester',
  'cipp',
  'snapshot',
  'emailApps',
  'messageTrace',
  'owners',
  'clientLog',
  'earlierResult',
  'spreadsheet',
  'archive',
  'unknown',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Why a row says nothing for the table of senders. */
export const SKIP_REASONS = [
  'otherClient',
  'noAddress',
  'shortenedAddress',
  'concealed',
  'notAccepted',
  'columnCount',
  'cutOff',
  'badNumber',
  'blank',
  'notAboutSmtp',
  'doesNotSayHow',
  'otherTenant',
  'earlierResult',
  'readInGuide',
  'notUnderstood',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Why a file ended early, or was not read at all. */
export const FILE_PROBLEMS = [
  'spreadsheet',
  'archive',
  'notText',
  'empty',
  'notRecognised',
  'brokenJson',
  'rowTooLong',
  'tooManyColumns',
  'tooLarge',
  'otherTenant',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** What a person must know about a file that was read. */
export const FILE_NOTES = [
  'datesUnclear',
  'settingMissing',
  'settingBlankEverywhere',
  'takenForTenant',
  'oddLetters',
  'clientNotNamed',
] as const;
export type FileNote = (typeof FILE_NOTES)[number];

export type DateOrder = 'dmy' | 'mdy';

/** What became of a file. `rows` = `read` + `skipped`. */
export interface FileReport {
  name: string;
  kind: FileKind;
  rows: number;
  read: number;
  skipped: number;
  /** Skipped rows by reason. */
  reasons: Partial<Record<SkipReason, number>>;
  /** What ended the reading, or null. `read` is 0 where nothing could be used. */
  problem: FileProblem | null;
  notes: readonly FileNote[];
  /** Names and ids of the one tenant that the file says it is about; empty where it says none. */
  tenant: readonly string[];
  /** Tenants that rows of the file name in a column of their own. */
  rowTenants: readonly string[];
}
