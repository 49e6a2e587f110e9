import type { Sender } from '../../../src/fleet/sender.ts';
import type { FileKind, FileNote, FileProblem } from '../../../src/read/files/file-kinds.ts';
import type { FileOptions } from '../../../src/read/files/tally.ts';

/** What must have become of one file. */
export interface ExpectedFile {
  kind?: FileKind;
  rows?: number;
  read?: number;
  skipped?: number;
  problem?: FileProblem;
  notes?: readonly FileNote[];
}

/** Files of a tenant, by name, and what they must lead to, written by hand from the meaning of the files. */
export interface Situation {
  name: string;
  files: Readonly<Record<string, string | Uint8Array>>;
  options?: Partial<FileOptions>;
  today?: string;
  /** Every sender, and of each what matters here. */
  senders: Readonly<Record<string, Partial<Sender>>>;
  reports?: Readonly<Record<string, ExpectedFile>>;
}

/** As Windows writes "Unicode": UTF-16 LE with a byte order mark. */
export const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
export const utf16be = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
export const utf8Bom = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf8');
export const windows = (text: string): Uint8Array => Buffer.from(text, 'latin1');

export const lines = (...rows: readonly string[]): string => `${rows.join('\r\n')}\r\n`;

export const REPORT =
  'date,senderName,senderDomain,authMethod,original_client_ip,tls_version,tls_cipher,message_count,message_id';
export const report = (...rows: readonly string[]): string => lines(REPORT, ...rows);
export const mailboxes = (...rows: readonly string[]): string =>
  lines('"DisplayName","PrimarySmtpAddress","SmtpClientAuthenticationDisabled"', ...rows);
export const transport = (disabled: boolean, more = ''): string =>
  lines(
    'Name                              : Transport Settings',
    'MaxSendSize                       : Unlimited',
    `SmtpClientAuthenticationDisabled  : ${disabled ? 'True' : 'False'}`,
    more,
  );

/** A row of the detail report; the message's id follows from name and date, so that two rows differ. */
export const reportRow = (
  date: string,
  name: string,
  method = 'Basic',
  count: string | number = 1,
  ip = '203.0.113.10',
  tls = 'TLS1_2',
  id = `<${name}${date}>`,
): string => `${date},${name},tailspin.example,${method},${ip},${tls},x,${count},${id}`;

export const TABLE = 'Sender address,Domain,TLS 1.0,TLS 1.1,TLS 1.2,Messages sent,Authentication protocol';
export const READINESS =
  'DisplayName,PrimarySmtpAddress,UserPrincipalName,SmtpAuthOverride,EffectiveSmtpAuth,AuthenticationPolicy,' +
  'PolicySource,AllowBasicAuthSmtp,BasicAuthSmtpPossible';
/** `Get-MgAuditLogSignIn | Export-Csv`. */
export const GRAPH_POWERSHELL =
  'Id,AppDisplayName,AppliedConditionalAccessPolicies,ClientAppUsed,ConditionalAccessStatus,CorrelationId,' +
  'CreatedDateTime,IPAddress,IsInteractive,ResourceDisplayName,Status,UserDisplayName,UserPrincipalName';

/** Today's long layout of the sign-in log, with its trailing blanks and the column that stands in it twice. */
export const SIGN_INS =
  'Date (UTC),Request ID,User agent,Correlation ID,User ID,User,Username,User type,Cross tenant access type,' +
  'Incoming token type,Authentication Protocol,Unique token identifier,Original transfer method,' +
  'Client credential type,Token Protection - Sign In Session,Token Protection - Sign In Session StatusCode,' +
  'Application,Application ID ,App owner tenant ID,Resource,Resource ID ,Resource tenant ID,' +
  'Resource owner tenant ID,Home tenant ID,Home tenant name,IP address,Location,Status,Sign-in error code,' +
  'Failure reason,Client app,Device ID,Browser,Operating System,Compliant,Managed,Join Type,' +
  'Multifactor authentication result,Multifactor authentication auth method,' +
  'Multifactor authentication auth detail,Authentication requirement,Sign-in identifier,Session ID,' +
  'IP address (seen by resource),Through Global Secure Access,Global Secure Access IP address,' +
  'Autonomous system  number,Flagged for review,Token issuer type,Incoming token type,Token issuer name,' +
  'Latency,Conditional Access,Managed Identity type,Associated Resource Id,Federated Token Id,Federated Token Issuer';

export interface SignIn {
  at: string;
  user: string;
  client?: string;
  protocol?: string;
  ip?: string;
  status?: string;
  code?: string;
  reason?: string;
  policy?: string;
}

const TENANT = '99999999-1111-4111-8111-111111111111';

/** A row of the long layout; every cell is quoted, as the portal does. */
export function signIn(
  number: number,
  { at, user, client, protocol, ip, status, code, reason, policy }: SignIn,
): string {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const exchange = '00000002-0000-0ff1-ce00-000000000000';
  const cells = [
    ...[
      at,
      id,
      'BAV2ROPC',
      id,
      id,
      'Somebody',
      user,
      'Member',
      'none',
      'none',
      protocol ?? 'none',
      'x',
      'none',
      'none',
    ],
    ...['none', '0', 'Office 365 Exchange Online', exchange, TENANT, 'Office 365 Exchange Online', exchange, TENANT],
    ...[TENANT, TENANT, 'Tailspin Toys', ip ?? '203.0.113.9', 'Bremen, Bremen, DE', status ?? 'Success', code ?? '0'],
    ...[reason ?? 'Other.', client ?? 'Authenticated SMTP', '', '', 'Windows', 'No', 'No', '', '', '', ''],
    ...['Single-factor authentication', user, '', '', 'No', '', '64500', 'No', 'AzureAD', 'none', '', '131'],
    ...[policy ?? 'Not Applied', 'None', '', '', ''],
  ];
  return cells.map((cell) => `"${cell}"`).join(',');
}
