/**
 * What the blocks of `collect-commands.ts` print: one JSON object for each block. Both blocks have the same frame, and each
 * fills the sections that it can read, so a reader takes the same way for both.
 *
 * What a reader must expect besides a clean object:
 * - Text before and after it: prompts, the pasted commands themselves (which hold braces), warnings of modules. The object
 *   begins at the `{` before `"Format"`.
 * - A section `{ "Error": "…" }`, where the cmdlet is missing (role), the object wasn't found or the service refused. It says
 *   nothing about the setting. A mailbox that wasn't found has `ManagementObjectNotFoundException` in its message.
 * - Any spelling of white space: Windows PowerShell 5.1 prints two blanks after the colon and deep indents.
 * - `null` for a section whose cmdlet printed nothing.
 * - A list of one item that arrived without its brackets, or as `{ "value": […], "Count": n }` (Windows PowerShell 5.1).
 * - Non-ASCII and `'` `<` `>` `&` as `\u0027` and the like (Windows PowerShell 5.1).
 */
export interface Collected {
  Format: CollectedFormat;
  /** UTC time of the reading, ISO 8601 with seven decimals: `2026-11-23T15:04:05.1234567Z`. */
  ReadAt: string;
  /** The address as it was filled in: the mailbox whose settings these are. */
  Address: string;
  TransportConfig?: Section<{ SmtpClientAuthenticationDisabled: boolean; AllowLegacyTLSClients: boolean | null }>;
  /** `null` means that the mailbox inherits. */
  CASMailbox?: Section<{ PrimarySmtpAddress: string; SmtpClientAuthenticationDisabled: boolean | null }>;
  /** `AuthenticationPolicy` is a name, or empty where the user has none: then the organisation's default holds. */
  User?: Section<{ UserPrincipalName: string; AuthenticationPolicy: string }>;
  /** `DefaultAuthenticationPolicy` is a name, or empty where there is none: then no policy holds. */
  OrganizationConfig?: Section<{ DefaultAuthenticationPolicy: string; RejectDirectSend: boolean | null }>;
  /** All policies of the organisation. The one in force is found by its name or by the last part of its path. */
  AuthenticationPolicies?: Listed<{ Name: string; AllowBasicAuthSmtp: boolean }>;
  /** `UserMailbox`, `SharedMailbox`, `MailUser`, `RemoteUserMailbox` and other kinds, as Exchange names them. */
  Recipient?: Section<{ PrimarySmtpAddress: string; RecipientTypeDetails: string }>;
  SecurityDefaults?: Section<{ IsEnabled: boolean }>;
  /** The time at which the organisation was created, ISO 8601. */
  Organization?: Section<{ CreatedDateTime: string }>;
  /** The user as Entra ID has it. */
  EntraUser?: Section<{ UserPrincipalName: string; AccountEnabled: boolean }>;
  /** The newest sign-ins with the client app Authenticated SMTP, at most ten; interactive ones only. */
  SignIns?: Listed<CollectedSignIn>;
}

export type CollectedFormat = 'smtpAuthCollect1';

/** One sign-in. `ErrorCode` is 0 for a success, else the number after AADSTS. */
interface CollectedSignIn {
  CreatedDateTime: string;
  ClientAppUsed: string;
  ErrorCode: number;
  FailureReason: string;
  /** `success`, `failure`, `notApplied`. */
  ConditionalAccessStatus: string;
  /** Names of the policies that failed, joined with `; `. Empty without the right to read policies. */
  FailedPolicies: string;
}

/** A cmdlet that failed: its message in the language of the service. */
interface CollectedError {
  Error: string;
}
export type Section<T> = T | CollectedError | null;
export type Listed<T> = readonly Section<T>[];
