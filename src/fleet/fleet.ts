import type { FileReading } from '../read/files/tally.ts';
import { clientNamed } from './client-named.ts';
import { allOf } from './few.ts';
import { atRetirement, factsOf, Judge } from './judge-sender.ts';
import { totalsOf } from './results/totals.ts';
import { type Mailbox, type Mailboxes, mailboxesOf } from './same-mailbox.ts';
import type { Authentication, ConflictField, Fleet, JudgedSender, Owner } from './sender.ts';
import { accountSettings } from './settings/settings.ts';
import { severalTenants } from './settings/several-tenants.ts';
import { type TenantFacts, tenantFacts } from './settings/tenant-state.ts';
import { later, type Trace, Traces } from './traces.ts';
import { waysFor } from './ways.ts';

/**
 * One table of senders out of all files: merged by address and judged by the product's one judge. Pure: the same files in any order
 * give the same table. `today` is `YYYY-MM-DD`; `chosen`: the person named the one tenant that counts.
 */
export function fleetOf(files: readonly FileReading[], today: string, chosen = false): Fleet {
  const traces = new Traces();
  for (const [at, { statements }] of files.entries()) traces.add(statements, at);
  const several = chosen ? [] : severalTenants(files.map(({ report }) => report));
  const tenant = tenantFacts(traces.tenant, several.length > 0);
  const judge = new Judge(today);
  const all = mailboxesOf(traces);
  const senders = [...all.mailboxes.values()].map((mailbox) => judged(mailbox, all, tenant, judge));
  senders.sort((a, b) => (a.address < b.address ? -1 : 1));
  return {
    senders,
    totals: totalsOf(senders, files),
    tenant: {
      smtpAuth: tenant.smtpAuth.value ?? 'unknown',
      securityDefaults: tenant.securityDefaults.value ?? 'unknown',
      several,
    },
  };
}

/** Judges one sender by its own trace, and by the settings of the account that signs in. */
function judged(mailbox: Mailbox, all: Mailboxes, tenant: TenantFacts, judge: Judge): JudgedSender {
  const { trace } = mailbox;
  const owner = ownerOf(mailbox);
  const named = all.mainOf(owner.account ?? mailbox.address);
  const account = named === mailbox.address ? null : named;
  const accountTrace = account === null ? trace : (all.mailboxes.get(account)?.trace ?? null);
  const settings = accountSettings(accountTrace?.settings ?? [], tenant);
  const authentication = authenticationOf(trace, accountTrace);
  const told = factsOf(
    authentication,
    settings,
    tenant,
    attemptThatCounts(trace, accountTrace),
    account === null && trace.asAccount,
  );
  const { facts, blockedBy, notKnown } = judge.judge(told);
  const client = clientNamed(owner.shown?.device ?? null);
  const conflicts: ConflictField[] = [...settings.conflicts];
  if (owner.conflict) conflicts.push('owner');
  if (mailbox.contested) conflicts.push('address');
  return {
    address: mailbox.address,
    authentication,
    messages: messagesOf(trace),
    lastSeen: trace.lastSeen?.slice(0, 10) ?? null,
    ips: allOf(trace.ips).sort(),
    tls: allOf(trace.tls).sort(),
    smtpAuth: settings.smtpAuth,
    basicAllowedByPolicy: settings.basicAllowedByPolicy,
    blockedBy,
    notKnown,
    atRetirement: atRetirement(authentication, blockedBy),
    conflicts,
    owner: owner.shown,
    client,
    ways: waysFor(authentication, client),
    account,
    names: mailbox.names,
    settingsOf: account === null && trace.asSender && !trace.asAccount ? 'sendersMailbox' : 'account',
    facts,
    seen: trace.seen,
    files: trace.files.sort((a, b) => a - b),
  };
}

/** How the sender authenticates; where nothing is known of it, how the account does that it signs in with. */
function authenticationOf(trace: Trace, account: Trace | null): Authentication {
  const { basic, oauth } = trace.basic || trace.oauth || account === null ? trace : account;
  return basic && oauth ? 'both' : basic ? 'basic' : oauth ? 'oauth' : 'unknown';
}

/** The detail report counts; the admin center's table only where no detail report names the sender. */
function messagesOf({ report, table }: Trace): number | null {
  const counted = report ?? table;
  return counted?.counts ? counted.sum : null;
}

/** The newest sign-in, unless a message was accepted after it. */
function attemptThatCounts(trace: Trace, account: Trace | null): Trace['attempt'] {
  const attempt = (account ?? trace).attempt;
  const sent = trace.lastSent;
  const overtaken =
    attempt !== null &&
    attempt.code !== 0 &&
    sent !== null &&
    attempt.at !== null &&
    later(attempt.at, sent) !== attempt.at;
  return overtaken ? null : attempt;
}

const NO_OWNER = { shown: null, account: null, conflict: false } as const;

/** Whom to ask. Lists that disagree leave it open. */
function ownerOf({ trace: { owners } }: Mailbox): { shown: Owner | null; account: string | null; conflict: boolean } {
  const [first] = owners;
  if (first === undefined) return NO_OWNER;
  if (owners.length === 1) {
    const { name, device, place, account } = first;
    return { shown: { name, device, place }, account, conflict: false };
  }
  const one = (field: 'name' | 'device' | 'place' | 'account'): { value: string | null; conflict: boolean } => {
    const values = [...new Set(owners.flatMap((owned) => owned[field] ?? []))];
    return { value: values.length === 1 ? (values[0] ?? null) : null, conflict: values.length > 1 };
  };
  const [name, device, place, account] = [one('name'), one('device'), one('place'), one('account')];
  const shown = { name: name.value, device: device.value, place: place.value };
  return { shown, account: account.value, conflict: [name, device, place].some(({ conflict }) => conflict) };
}
