import {
  type AuthDisabled,
  authenticationPolicyInForce,
  mailboxSmtpAuthOf,
  tenantSmtpAuthOf,
} from '../../domain/exchange-settings.ts';
import type { Facts } from '../../domain/facts.ts';
import { found, type ReadEvidence } from '../evidence-from-text.ts';
import { flag, isJson, type Json, objects, text } from '../graph/json.ts';
import { type SignIn, signInEvidence } from '../graph/sign-ins.ts';
import { COLLECTED } from '../structured/marks.ts';
import { mailboxKind } from './judge.ts';

const FRAME = new RegExp(`"Format"\\s{0,20}:\\s{0,20}"${COLLECTED}"`, 'g');
/** Longest printed block, in UTF-16 code units. */
const LONGEST = 400_000;

export interface CollectedReading {
  /** The mailbox whose settings these are. */
  address: string | null;
  evidence: readonly ReadEvidence[];
  mailboxes: readonly { identity: string; value: Facts['mailboxSmtpAuth'] }[];
  signIns: readonly SignIn[];
  /** Sections that hold an error in place of a value. */
  failed: readonly string[];
  mailboxNotFound: boolean;
}

/** What the blocks of `collect-commands.ts` printed, wherever in the text they stand; null where none does. */
export function readCollected(source: string): CollectedReading | null {
  const blocks = stretches(source)
    .map(([from, to]) => parsed(source.slice(from, to)))
    .filter((block) => block !== null);
  if (blocks.length === 0) return null;
  const read = blocks.map(readBlock);
  return {
    address: read.map(({ address }) => address).findLast((address) => address !== null) ?? null,
    evidence: read.flatMap(({ evidence }) => evidence),
    mailboxes: read.flatMap(({ mailboxes }) => mailboxes),
    signIns: read.flatMap(({ signIns }) => signIns),
    failed: read.flatMap(({ failed }) => failed),
    mailboxNotFound: read.some(({ mailboxNotFound }) => mailboxNotFound),
  };
}

/** The text without the blocks: what else was pasted. */
export function withoutCollected(source: string): string {
  let rest = source;
  for (const [from, to] of stretches(source).reverse()) rest = `${rest.slice(0, from)}\n${rest.slice(to)}`;
  return rest;
}

/** Begin and end of each block: from the brace before the frame to the one that closes it. */
function stretches(source: string): [number, number][] {
  return [...source.matchAll(FRAME)].slice(-10).flatMap(({ index }): [number, number][] => {
    const from = source.lastIndexOf('{', index);
    const to = from < 0 ? -1 : closing(source, from);
    return to < 0 ? [] : [[from, to]];
  });
}

function closing(source: string, from: number): number {
  let depth = 0;
  let quoted = false;
  const end = Math.min(source.length, from + LONGEST);
  for (let at = from; at < end; at += 1) {
    const letter = source[at];
    if (letter === '\\' && quoted) at += 1;
    else if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === '{') depth += 1;
    else if (letter === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** A console may wrap a long line in the middle of a string; white space between values means nothing. */
function parsed(block: string): Json | null {
  for (const candidate of [block, block.replace(/\r?\n/g, '')])
    try {
      const value: unknown = JSON.parse(candidate);
      if (isJson(value)) return value;
    } catch {
      // The next form may do.
    }
  return null;
}

function readBlock(block: Json): CollectedReading {
  const at = text(block.ReadAt)?.replace(/(\.\d{3})\d{1,7}Z$/, '$1Z');
  const evidence: ReadEvidence[] = [];
  const add = <F extends keyof Facts>(fact: F, value: Facts[F] | null, words: string): void => {
    if (value !== null) evidence.push(found(fact, value, 'powershell', words, at));
  };
  const section = (name: string): Json => {
    const value = block[name];
    return isJson(value) && !('Error' in value) ? value : {};
  };
  const tenant = disabledIn(section('TransportConfig'));
  add('tenantSmtpAuth', tenantSmtpAuthOf(tenant), `TransportConfig SmtpClientAuthenticationDisabled: ${tenant}`);
  const cas = section('CASMailbox');
  const own = disabledIn(cas);
  const mailbox = mailboxSmtpAuthOf(own);
  add('mailboxSmtpAuth', mailbox, `CASMailbox SmtpClientAuthenticationDisabled: ${own}`);
  const type = text(section('Recipient').RecipientTypeDetails);
  if (type !== null) add('mailbox', mailboxKind(type.toLowerCase()), `RecipientTypeDetails: ${type}`);
  addPolicy(block, section, add);
  const defaults = section('SecurityDefaults').IsEnabled;
  if (typeof defaults === 'boolean')
    add('securityDefaults', defaults ? 'on' : 'off', `SecurityDefaults IsEnabled: ${defaults}`);
  const created = text(section('Organization').CreatedDateTime)?.match(/^\d{4}-\d\d-\d\d/)?.[0];
  if (created !== undefined) add('tenantCreated', created, `CreatedDateTime: ${created}`);
  if (section('EntraUser').AccountEnabled === false) add('account', 'signInBlocked', 'AccountEnabled: false');
  const signIns = objects(block.SignIns ?? []).flatMap(signInOf);
  const newest = [...signIns].sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0];
  if (newest !== undefined) evidence.push(...signInEvidence(newest));
  const address = text(block.Address);
  const sections = Object.entries(block).flatMap(([name, value]) =>
    objects(value ?? []).map((item) => [name, text(item.Error)] as const),
  );
  return {
    address,
    evidence,
    mailboxes: mailbox === null ? [] : [{ identity: text(cas.PrimarySmtpAddress) ?? address ?? '', value: mailbox }],
    signIns,
    failed: sections.filter(([, error]) => error !== null).map(([name]) => name),
    mailboxNotFound: sections.some(([, error]) => error?.includes('ManagementObjectNotFoundException') === true),
  };
}

/** The setting as the block holds it; anything else than true, false and null is unknown. */
function disabledIn(section: Json): AuthDisabled {
  const value = section.SmtpClientAuthenticationDisabled;
  return value === null || typeof value === 'boolean' ? value : undefined;
}

function addPolicy(
  block: Json,
  section: (name: string) => Json,
  add: (fact: 'authenticationPolicy', value: Facts['authenticationPolicy'] | null, words: string) => void,
): void {
  const policies = objects(block.AuthenticationPolicies ?? []).map((item) => ({
    name: text(item.Name) ?? '',
    allowsBasic: flag(item.AllowBasicAuthSmtp),
  }));
  const assigned = {
    user: text(section('User').AuthenticationPolicy) ?? undefined,
    organisation: text(section('OrganizationConfig').DefaultAuthenticationPolicy) ?? undefined,
  };
  const inForce = authenticationPolicyInForce(assigned, policies);
  if (inForce === null) return;
  const words =
    inForce.name === null
      ? 'AuthenticationPolicy: none, DefaultAuthenticationPolicy: none'
      : `${inForce.name} AllowBasicAuthSmtp: ${inForce.value === 'allowsBasic'}`;
  add('authenticationPolicy', inForce.value, words);
}

function signInOf(item: Json): SignIn[] {
  const code = Number(item.ErrorCode);
  if (!Number.isInteger(code) || 'Error' in item) return [];
  const failed = text(item.FailedPolicies) ?? '';
  return [
    {
      at: text(item.CreatedDateTime)?.replace(/(\.\d{3})\d{1,7}Z$/, '$1Z') ?? null,
      user: null,
      client: text(item.ClientAppUsed) ?? 'Authenticated SMTP',
      code,
      reason: text(item.FailureReason),
      policies: failed === '' ? [] : failed.split('; '),
    },
  ];
}
