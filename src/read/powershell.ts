import { type Evidence, evidence } from '../domain/facts.ts';

export interface PowerShellReading {
  evidence: readonly (Evidence & { words: string })[];
  /** Lines that decide but do not say which object they belong to. */
  unclear: readonly string[];
  /** Identities of the mailboxes in the output. */
  mailboxes: readonly string[];
  recognised: boolean;
}

/** One property of one object, from a list, JSON, CSV or table. */
interface Property {
  name: string;
  value: string;
  line: string;
  /** Number of the object that it belongs to. */
  block: number;
}

const PROPERTY = /^\s*"?([A-Za-z]\w{2,60})"?\s*:\s*(.*?)\s*,?\s*$/;
const CMDLET = /\bGet-(TransportConfig|CASMailbox|AuthenticationPolicy|OrganizationConfig|User|Mailbox|Recipient)\b/i;
/** Properties that tell of which object a block is. */
const KIND_BY_PROPERTY: readonly (readonly [RegExp, string])[] = [
  [/^(?:AllowLegacyTLSClients|MaxSendSize|ExternalPostmasterAddress|JournalingReportNdrTo)$/i, 'TransportConfig'],
  [/^(?:OWAEnabled|PopEnabled|ImapEnabled|MAPIEnabled|ActiveSyncEnabled|EwsEnabled)$/i, 'CASMailbox'],
  [/^(?:DefaultAuthenticationPolicy|RejectDirectSend|OAuth2ClientProfileEnabled)$/i, 'OrganizationConfig'],
  [/^(?:AllowBasicAuthPop|AllowBasicAuthImap|AllowBasicAuthPowershell|AllowBasicAuthMapi)$/i, 'AuthenticationPolicy'],
  [/^(?:StsRefreshTokensValidFrom|AuthenticationPolicy)$/i, 'User'],
  [/^(?:RecipientTypeDetails)$/i, 'Mailbox'],
];

/** Reads what the deciding cmdlets print. A blank mailbox value inherits; a value without its object is not guessed. */
export function readPowerShell(text: string): PowerShellReading {
  const properties = [...fromLists(text), ...fromTables(text)];
  const found: (Evidence & { words: string })[] = [];
  const unclear: string[] = [];
  for (const property of properties) {
    const siblings = properties.filter(({ block }) => block === property.block);
    const judged = judge(property, kindOf(property, siblings, text));
    if (judged === 'unclear') unclear.push(property.line.trim());
    else if (judged !== null) found.push({ ...judged, words: property.line.trim() });
  }
  const mailboxes = properties
    .filter(({ name }) => /^(?:Identity|PrimarySmtpAddress|UserPrincipalName|Name)$/i.test(name))
    .map(({ value }) => clean(value));
  return {
    evidence: found,
    unclear,
    mailboxes: [...new Set(mailboxes)],
    recognised: found.length > 0 || unclear.length > 0,
  };
}

const clean = (value: string): string => value.replace(/^["']|["']$/g, '').trim();

function judge({ name, value }: Property, kind: string | null): Evidence | 'unclear' | null {
  const said = clean(value).toLowerCase();
  const flag =
    said === 'true'
      ? true
      : said === 'false'
        ? false
        : said === '' || said === 'null' || said === '$null'
          ? null
          : undefined;
  switch (name.toLowerCase()) {
    case 'smtpclientauthenticationdisabled':
    case 'tenantsmtpclientauthenticationdisabled':
    case 'mailboxsmtpclientauthenticationdisabled': {
      const about = name.toLowerCase().startsWith('tenant')
        ? 'TransportConfig'
        : name.toLowerCase().startsWith('mailbox')
          ? 'CASMailbox'
          : kind;
      if (flag === undefined) return null;
      // Only a mailbox can be blank.
      if (about === 'CASMailbox' || (about === null && flag === null))
        return evidence('mailboxSmtpAuth', flag === null ? 'inherits' : flag ? 'disabled' : 'enabled', 'powershell');
      if (about === 'TransportConfig' && flag !== null)
        return evidence('tenantSmtpAuth', flag ? 'disabled' : 'enabled', 'powershell');
      return 'unclear';
    }
    case 'allowbasicauthsmtp':
      return typeof flag === 'boolean'
        ? evidence('authenticationPolicy', flag ? 'allowsBasic' : 'blocksBasic', 'powershell')
        : null;
    case 'recipienttypedetails':
      return mailboxKind(said);
    case 'securitydefaultsenabled':
    case 'issecuritydefaultsenabled':
      return typeof flag === 'boolean' ? evidence('securityDefaults', flag ? 'on' : 'off', 'powershell') : null;
    default:
      return null;
  }
}

function mailboxKind(said: string): Evidence | null {
  if (said === 'usermailbox') return evidence('mailbox', 'licensed', 'powershell');
  if (said === 'sharedmailbox' || said === 'roommailbox' || said === 'equipmentmailbox')
    return evidence('mailbox', 'shared', 'powershell');
  if (said.startsWith('remote') && said.endsWith('mailbox')) return evidence('mailbox', 'onPremises', 'powershell');
  if (said === 'mailuser') return evidence('mailbox', 'missing', 'powershell');
  return null;
}

/** The object that a property belongs to: by its neighbours, else by the command above it. */
function kindOf(property: Property, siblings: readonly Property[], text: string): string | null {
  for (const { name } of siblings) {
    const kind = KIND_BY_PROPERTY.find(([pattern]) => pattern.test(name))?.[1];
    if (kind !== undefined) return kind;
  }
  const before = text.slice(0, text.indexOf(property.line) + property.line.length);
  const commands = [...before.matchAll(new RegExp(CMDLET, 'gi'))];
  return commands.at(-1)?.[1] ?? null;
}

/** `Name : value` and `"Name": value`, with empty lines, prompts and braces between objects. */
function fromLists(text: string): Property[] {
  let block = 0;
  return text.split('\n').flatMap((line) => {
    const match = line.match(PROPERTY);
    if (match === null || /^\s*(?:PS\b|>>)/.test(line)) {
      if (line.trim() === '' || /[{}]|PS\b|>/.test(line)) block += 1;
      return [];
    }
    return [{ name: match[1] ?? '', value: match[2] ?? '', line, block }];
  });
}

/** Tables of `Format-Table` and CSV: a line of names, then lines of values. */
function fromTables(text: string): Property[] {
  const lines = text.split('\n');
  return lines.flatMap((header, at) => {
    if (!/SmtpClientAuthenticationDisabled|AllowBasicAuthSmtp/i.test(header) || /:|\bGet-|\|/.test(header)) return [];
    const csv = header.includes(',');
    const names = (csv ? header.split(',') : header.trim().split(/\s{1,}/)).map(clean);
    const rows: Property[] = [];
    for (let i = at + 1; i < lines.length && i < at + 200; i += 1) {
      const line = lines[i] ?? '';
      if (/^[\s-]+$/.test(line) && line.trim() !== '') continue;
      if (line.trim() === '') break;
      const values = csv ? line.split(',').map(clean) : columns(header, line, names);
      names.forEach((name, column) => {
        rows.push({ name, value: values[column] ?? '', line, block: 10_000 + i });
      });
    }
    return rows;
  });
}

/** Values of a table stand below the beginning of their names; a blank column stays blank. */
function columns(header: string, line: string, names: readonly string[]): string[] {
  const starts = names.map((name) => header.indexOf(name));
  return starts.map((start, i) => line.slice(start, starts[i + 1] ?? line.length).trim());
}
