import type { GateId } from '../../domain/gates.ts';
import type { Owner, Sender } from '../../fleet/sender.ts';

/** A made-up tenant: its files as texts, and what is true of every sender. The truth is known before any file is written. */
export interface MadeUpTenant {
  files: readonly { name: string; text: string }[];
  truth: readonly MadeUpTruth[];
}

/** The fields that the truth speaks about. */
export type MadeUpTruth = Omit<Sender, 'notKnown' | 'client' | 'ways'>;

/** A row of numbers that look like chance, and are the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const POLICIES = { 'Block Basic': 'no', 'Allow Basic': 'yes' } as const;
const DOMAINS = ['fabrikam.example', 'sales.fabrikam.example', 'fabrikam.test'] as const;
const TLS = [
  ['TLS1_0', '1.0'],
  ['TLS1_2', '1.2'],
  ['TLS1_3', '1.3'],
] as const;
const two = (value: number): string => String(value).padStart(2, '0');
const quoted = (cell: string): string => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

interface Tables {
  report: string[];
  again: string[];
  mailboxes: string[];
  users: string[];
  owners: string[];
  signIns: string[];
}

/**
 * Makes the files of a tenant with `count` senders. Some are in one file alone, some rows stand in two files, some senders send from an
 * alias, and owners have commas, quotes and line breaks in their names.
 */
export function madeUpTenant(count: number, seed = 1): MadeUpTenant {
  const next = chance(seed);
  const disabled = next() < 0.5;
  const tables: Tables = { report: [], again: [], mailboxes: [], users: [], owners: [], signIns: [] };
  const truth = Array.from({ length: count }, (_, at) => makeSender(at, next, disabled, tables));
  const text = (header: string, rows: readonly string[], end: string): string => [header, ...rows].join(end) + end;
  const reportHeader =
    'date,senderName,senderDomain,authMethod,original_client_ip,tls_version,tls_cipher,message_count,message_id';
  const files = [
    {
      name: 'report-1.csv',
      text: text(
        reportHeader,
        ['12/24/2025,nobody,fabrikam.example,Basic,192.0.2.1,TLS1_2,x,1,<0>', ...tables.report],
        '\r\n',
      ),
    },
    {
      name: 'report-2.csv',
      text: text(
        reportHeader,
        ['12/25/2025,nobody,fabrikam.example,Basic,192.0.2.1,TLS1_2,x,2,<0b>', ...tables.again],
        '\r\n',
      ),
    },
    {
      name: 'mailboxes.csv',
      text: text(
        'PrimarySmtpAddress;EmailAddresses;SmtpClientAuthenticationDisabled',
        ['first@fabrikam.example;;True', ...tables.mailboxes],
        '\n',
      ),
    },
    { name: 'users.csv', text: text('UserPrincipalName,AuthenticationPolicy', tables.users, '\r\n') },
    { name: 'owners.csv', text: text('Address,Device,Owner,Place', tables.owners, '\n') },
    {
      name: 'sign-ins.csv',
      text: text(
        'Date (UTC),Username,Client app,IP address,Sign-in error code,Authentication Protocol',
        tables.signIns,
        '\n',
      ),
    },
    { name: 'policies.csv', text: 'Name,AllowBasicAuthSmtp\nBlock Basic,False\nAllow Basic,True\n' },
    { name: 'organization.txt', text: 'Name : fabrikam\nDefaultAuthenticationPolicy : Block Basic\n' },
    {
      name: 'transport.txt',
      text: `SmtpClientAuthenticationDisabled : ${disabled ? 'True' : 'False'}\nMaxSendSize : 35 MB\n`,
    },
  ];
  return { files, truth: [...truth, nobody(disabled), first()].sort((a, b) => (a.address < b.address ? -1 : 1)) };
}

/** One sender: first what is true, then the rows that say so. */
function makeSender(at: number, next: () => number, disabled: boolean, tables: Tables): MadeUpTruth {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const domain = pick(DOMAINS);
  const name = `Device-${at}`;
  const address = `${name}@${domain}`.toLowerCase();
  const inMailboxes = next() < 0.9;
  const alias = inMailboxes && next() < 0.1 ? `alias-${at}` : null;
  const own = inMailboxes ? pick(['enabled', 'disabled', 'inherits', 'inherits'] as const) : 'unknown';
  const assigned = next() < 0.8 ? pick(['', '', 'Block Basic', 'Allow Basic'] as const) : null;
  // Who stands in no other file needs a row of the report.
  const seenIn =
    !inMailboxes && assigned === null ? 'report' : pick(['report', 'report', 'report', 'signIns', 'nothing'] as const);
  const method =
    seenIn === 'nothing'
      ? 'unknown'
      : pick(['basic', 'basic', 'oauth', 'both', ...(seenIn === 'signIns' ? ['unknown'] : [])] as const);
  const methods = method === 'both' ? ['basic', 'oauth'] : [method];
  const uses =
    seenIn === 'nothing'
      ? []
      : Array.from({ length: methods.length + Math.floor(next() * 2) }, (_, use) => ({
          method: methods[use % methods.length] as string,
          month: 1 + Math.floor(next() * 11),
          day: 1 + Math.floor(next() * 28),
          count: 1 + Math.floor(next() * 500),
          six: next() < 0.2,
          tls: pick(TLS),
          low: Math.floor(next() * 250) + 1,
        }));
  for (const [use, { method: how, month, day, count, six, tls, low }] of uses.entries()) {
    const ip = six ? `2001:0DB8:0:0:0:0:${(at % 65_536).toString(16)}:${low.toString(16)}` : `203.0.${at % 256}.${low}`;
    if (seenIn === 'report') {
      const words = how === 'basic' ? 'Basic' : 'OAuth';
      const sender = alias !== null && use === 0 ? alias : name;
      const row = `${month}/${day}/2026,${sender},${domain},${words},${ip},${tls[0]},TLS_AES_256_GCM_SHA384,${count},<${at}.${use}@${domain}>`;
      tables.report.push(row);
      if (next() < 0.3) tables.again.push(row);
    } else {
      const protocol = how === 'basic' ? 'ROPC' : how === 'oauth' ? 'OAuth 2.0' : 'None';
      tables.signIns.push(`2026-${two(month)}-${two(day)}T08:00:00Z,${address},Authenticated SMTP,${ip},0,${protocol}`);
    }
  }
  if (inMailboxes) {
    const list = alias === null ? '' : `SMTP:${name}@${domain} smtp:${alias}@${domain}`;
    tables.mailboxes.push(
      `${name}@${domain};${list};${own === 'inherits' ? '' : own === 'disabled' ? 'True' : 'False'}`,
    );
  }
  if (assigned !== null) tables.users.push(`${address},${assigned}`);
  const owner: Owner | null =
    next() < 0.5
      ? {
          name: `Team "${at % 40}", floor\n${at % 7}`,
          device: `Device, ${at}`,
          place: at % 3 === 0 ? null : `Hall ${at % 12}`,
        }
      : null;
  if (owner !== null)
    tables.owners.push([address, owner.device ?? '', owner.name ?? '', owner.place ?? ''].map(quoted).join(','));
  const policy = assigned === null ? 'unknown' : POLICIES[assigned === '' ? 'Block Basic' : assigned];
  return {
    address,
    ...judgedByHand(method as Sender['authentication'], own, policy, disabled),
    messages: seenIn === 'report' ? uses.reduce((sum, { count }) => sum + count, 0) : null,
    lastSeen:
      uses
        .map(({ month, day }) => `2026-${two(month)}-${two(day)}`)
        .sort()
        .at(-1) ?? null,
    ips: [
      ...new Set(uses.map(({ six, low }) => (six ? shortIp(at % 65_536, low) : `203.0.${at % 256}.${low}`))),
    ].sort(),
    tls: seenIn === 'report' ? [...new Set(uses.map(({ tls }) => tls[1]))].sort() : [],
    conflicts: [],
    owner,
  };
}

const shortIp = (seventh: number, low: number): string =>
  seventh === 0 ? `2001:db8::${low.toString(16)}` : `2001:db8::${seventh.toString(16)}:${low.toString(16)}`;

/** The rules of the product's specification, once more and by hand: what the judge must come to. */
function judgedByHand(
  authentication: Sender['authentication'],
  own: Sender['smtpAuth']['own'],
  policy: Sender['basicAllowedByPolicy'],
  disabled: boolean,
): Pick<Sender, 'authentication' | 'smtpAuth' | 'basicAllowedByPolicy' | 'blockedBy' | 'atRetirement'> {
  const inForce = own === 'inherits' ? (disabled ? 'disabled' : 'enabled') : own;
  const basic = authentication === 'basic' || authentication === 'both';
  const blockedBy: GateId[] = [
    ...(own === 'inherits' && disabled ? (['tenantSetting'] as const) : []),
    ...(own === 'disabled' ? (['mailboxSetting'] as const) : []),
    ...(basic && policy === 'no' ? (['authenticationPolicy'] as const) : []),
  ];
  const later = blockedBy.length > 0 ? 'alreadyBlocked' : 'stops';
  const atRetirement = authentication === 'oauth' ? 'continues' : basic ? later : 'unknown';
  return { authentication, smtpAuth: { own, inForce }, basicAllowedByPolicy: policy, blockedBy, atRetirement };
}

/** The sender of the first rows, whose dates say in which order day and month stand. */
const nobody = (disabled: boolean): MadeUpTruth => ({
  address: 'nobody@fabrikam.example',
  ...judgedByHand('basic', 'unknown', 'unknown', disabled),
  messages: 3,
  lastSeen: '2025-12-25',
  ips: ['192.0.2.1'],
  tls: ['1.2'],
  conflicts: [],
  owner: null,
});

/** The mailbox whose value shows that the column was read. */
const first = (): MadeUpTruth => ({
  address: 'first@fabrikam.example',
  ...judgedByHand('unknown', 'disabled', 'unknown', false),
  messages: null,
  lastSeen: null,
  ips: [],
  tls: [],
  conflicts: [],
  owner: null,
});
