import { mailboxSmtpAuthOf, tenantSmtpAuthOf } from '../../domain/exchange-settings.ts';
import type { Facts } from '../../domain/facts.ts';
import { found, type ReadEvidence } from '../evidence-from-text.ts';
import { either } from '../text/pattern.ts';
import type { PrintedObject } from './objects.ts';
import { policyInForce } from './policy-in-force.ts';
import { flagOf, keyOf } from './values.ts';

export type MailboxSwitch = Facts['mailboxSmtpAuth'];

export interface Judged {
  evidence: readonly ReadEvidence[];
  /** Lines that decide and don't say which object they belong to. */
  unclear: readonly string[];
  /** The switch of each mailbox in the output. */
  mailboxes: readonly { identity: string; value: MailboxSwitch }[];
}

const SWITCH = 'SmtpClientAuthenticationDisabled';

type Kind = 'tenant' | 'mailbox' | 'policy' | 'organization' | 'user' | 'recipient' | 'securityDefaults';

const KIND_BY_NOUN: Readonly<Record<string, Kind>> = {
  transportconfig: 'tenant',
  transportconfigcontainer: 'tenant',
  casmailbox: 'mailbox',
  exocasmailbox: 'mailbox',
  authenticationpolicy: 'policy',
  authpolicy: 'policy',
  organizationconfig: 'organization',
  user: 'user',
  mailbox: 'recipient',
  recipient: 'recipient',
  policyidentitysecuritydefaultenforcementpolicy: 'securityDefaults',
};

/** Cmdlets whose objects lack the setting, or lack it unasked: chosen all the same, it is printed blank, which says nothing. */
const LACKS_THE_SWITCH: ReadonlySet<string> = new Set([
  'exocasmailbox',
  'authenticationpolicy',
  'organizationconfig',
  'user',
  'mailbox',
  'recipient',
]);

/** Properties that only one kind of object has. */
const KIND_BY_PROPERTY: readonly (readonly [Kind, RegExp])[] = [
  [
    'tenant',
    either(
      '',
      /^(?:allowlegacytlsclients|maxsendsize|maxreceivesize|externalpostmasteraddress)$/,
      /^(?:journalingreportndrto|maxrecipientenvelopelimit|tlssenddomainsecurelist|externaldsn\w+)$/,
      /^(?:internalsmtpservers)$/,
    ),
  ],
  ['policy', /^allowbasicauth(?!smtp)\w+$/],
  [
    'mailbox',
    /^(?:owa\w+|pop\w+|imap\w+|mapi\w+|activesync\w+|ews\w+|outlookmobileenabled|universaloutlookenabled|casmailboxpolicy)$/,
  ],
  [
    'organization',
    /^(?:defaultauthenticationpolicy|rejectdirectsend|oauth2clientprofileenabled|isdehydrated|mailtips\w+)$/,
  ],
  ['user', /^(?:stsrefreshtokensvalidfrom|authenticationpolicy|accountdisabled|accountenabled)$/],
  ['recipient', /^recipienttypedetails$/],
];
const IDENTITY = [
  'primarysmtpaddress',
  'userprincipalname',
  'windowsliveid',
  'emailaddress',
  'identity',
  'displayname',
  'name',
  'alias',
] as const;
function kindOf(object: PrintedObject): Kind | null {
  const named = object.noun === null ? undefined : KIND_BY_NOUN[object.noun.toLowerCase()];
  if (named !== undefined) return named;
  const names = [...object.values.keys()];
  const own = KIND_BY_PROPERTY.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
  if (own !== undefined) return own;
  const identity = object.values.get('identity') ?? object.values.get('name') ?? '';
  if (/^transport settings/i.test(identity)) return 'tenant';
  return identityOf(object) === '' ? null : 'mailbox';
}

const identityOf = ({ values }: PrintedObject): string =>
  IDENTITY.map((name) => values.get(name) ?? '').find((value) => value !== '') ?? '';

/** What the objects prove. A blank mailbox value inherits; a value without its object isn't guessed. */
export function judge(objects: readonly PrintedObject[]): Judged {
  const evidence: ReadEvidence[] = [];
  const unclear: string[] = [];
  const mailboxes: { identity: string; value: MailboxSwitch; line: string }[] = [];
  for (const object of objects) {
    const kind = kindOf(object);
    const line = (name: string): string => object.lines.get(name) ?? name;
    for (const name of [
      'smtpclientauthenticationdisabled',
      'tenantsmtpclientauthenticationdisabled',
      'mailboxsmtpclientauthenticationdisabled',
    ]) {
      const key = keyOf(object, name);
      const off = key === null ? undefined : flagOf(object.values.get(key));
      if (key === null || off === undefined) continue;
      if (off === null && LACKS_THE_SWITCH.has(object.noun?.toLowerCase() ?? '')) continue;
      const about = name.startsWith('tenant') ? 'tenant' : name.startsWith('mailbox') ? 'mailbox' : kind;
      const tenant = about === 'tenant' ? tenantSmtpAuthOf(off) : null;
      // Only a mailbox can be blank.
      const mailbox = about === 'mailbox' || (about !== 'tenant' && off === null) ? mailboxSmtpAuthOf(off) : null;
      if (tenant !== null) evidence.push(found('tenantSmtpAuth', tenant, 'powershell', line(key)));
      else if (mailbox !== null) mailboxes.push({ identity: identityOf(object), value: mailbox, line: line(key) });
      // A row of a table holds the value alone.
      else unclear.push(/smtpclientauth/i.test(line(key)) ? line(key) : `${SWITCH}: ${line(key)}`);
    }
    evidence.push(...others(object, kind, line));
  }
  evidence.push(...policyInForce(objects, unclear));
  const [first] = mailboxes;
  if (first !== undefined && mailboxes.every(({ value }) => value === first.value))
    evidence.push(found('mailboxSmtpAuth', first.value, 'powershell', first.line));
  return { evidence, unclear, mailboxes: mailboxes.map(({ identity, value }) => ({ identity, value })) };
}

function others(object: PrintedObject, kind: Kind | null, line: (name: string) => string): ReadEvidence[] {
  const { values } = object;
  const evidence: ReadEvidence[] = [];
  const type = keyOf(object, 'recipienttypedetails');
  const mailbox = type === null ? null : mailboxKind((values.get(type) ?? '').toLowerCase());
  if (mailbox !== null && type !== null) evidence.push(found('mailbox', mailbox, 'powershell', line(type)));
  if (flagOf(values.get('accountenabled')) === false)
    evidence.push(found('account', 'signInBlocked', 'powershell', line('accountenabled')));
  if (flagOf(values.get('accountdisabled')) === true)
    evidence.push(found('account', 'signInBlocked', 'powershell', line('accountdisabled')));
  const isDefaults = kind === 'securityDefaults' || /security defaults/i.test(values.get('displayname') ?? '');
  const defaults = ['securitydefaultsenabled', 'issecuritydefaultsenabled', ...(isDefaults ? ['isenabled'] : [])].find(
    (name) => values.has(name),
  );
  const on = defaults === undefined ? undefined : flagOf(values.get(defaults));
  if (defaults !== undefined && typeof on === 'boolean')
    evidence.push(found('securityDefaults', on ? 'on' : 'off', 'powershell', line(defaults)));
  return evidence;
}

/** What `RecipientTypeDetails` means for sending, in lower case. */
export function mailboxKind(type: string): Facts['mailbox'] | null {
  if (type === 'usermailbox') return 'licensed';
  if (type === 'sharedmailbox' || type === 'roommailbox' || type === 'equipmentmailbox') return 'shared';
  if (type.startsWith('remote') && type.endsWith('mailbox')) return 'onPremises';
  return type === 'mailuser' || type === 'user' || type === 'guestmailuser' ? 'missing' : null;
}
