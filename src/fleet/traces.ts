import type { MailboxStatement, Owned, Statement, TenantStatement, Use } from '../read/files/statements.ts';
import { allOf, type Few, hasOne, withOne } from './few.ts';

/** The newest sign-in of an account, and what Entra ID answered. */
export interface Attempt {
  at: string | null;
  code: number;
  policyRefused: boolean;
}

/** Messages of one report: rows that are equal in every column count once. */
interface Counted {
  rows: Few<number>;
  sum: number;
  /** Some row says how many messages it stands for. */
  counts: boolean;
}

/** What all files say of one address, before addresses of one mailbox are put together. */
export interface Trace {
  seen: boolean;
  basic: boolean;
  oauth: boolean;
  asSender: boolean;
  asAccount: boolean;
  report: Counted | null;
  table: Counted | null;
  lastSeen: string | null;
  /** The latest time at which a report counted a message. */
  lastSent: string | null;
  ips: Few<string>;
  tls: Few<string>;
  attempt: Attempt | null;
  settings: MailboxStatement[];
  owners: Owned[];
  files: number[];
}

const emptyTrace = (): Trace => ({
  seen: false,
  basic: false,
  oauth: false,
  asSender: false,
  asAccount: false,
  report: null,
  table: null,
  lastSeen: null,
  lastSent: null,
  ips: null,
  tls: null,
  attempt: null,
  settings: [],
  owners: [],
  files: [],
});

export const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;

/**
 * Of two sign-ins the later one; of two at the same time the one that succeeded, else the one that tells of a policy, which another
 * export of the same sign-in may leave out. The order of the files doesn't matter.
 */
export function newerAttempt(a: Attempt | null, b: Attempt | null): Attempt | null {
  if (a === null || b === null) return a ?? b;
  if (a.at !== b.at) return later(a.at, b.at) === a.at ? a : b;
  if (a.code !== b.code) return a.code < b.code ? a : b;
  return a.policyRefused ? a : b;
}

/** Collects the statements of all files. The order of files and rows plays no part. */
export class Traces {
  readonly byAddress = new Map<string, Trace>();
  readonly tenant: TenantStatement[] = [];
  /** The mailbox's main address, for each other name of it that a file tells. */
  readonly names = new Map<string, { sure: Set<string>; likely: Set<string> }>();
  readonly #tenantSaid = new Set<string>();
  /** A row of a file says several things of one address: it is looked up once for all of them. */
  #last: { address: string; file: number; trace: Trace } | null = null;

  /** Adds what one file says; `file` is its place in the list of files. */
  add(statements: readonly Statement[], file: number): void {
    for (const statement of statements) this.#add(statement, file);
  }

  #add(statement: Statement, file: number): void {
    switch (statement.is) {
      case 'tenant':
        this.#addTenant(statement);
        break;
      case 'same':
        this.#addNames(statement.primary, statement.names, statement.sure, file);
        break;
      case 'use':
        addUse(this.#trace(statement.address, file), statement);
        break;
      case 'mailbox':
        this.#trace(statement.address, file).settings.push(statement);
        break;
      case 'owner':
        this.#trace(statement.address, file).owners.push(statement);
        break;
      case 'named':
        this.#trace(statement.address, file);
        break;
      default:
        statement satisfies never;
    }
  }

  #trace(address: string, file: number): Trace {
    if (this.#last !== null && this.#last.file === file && this.#last.address === address) return this.#last.trace;
    let trace = this.byAddress.get(address);
    if (trace === undefined) {
      trace = emptyTrace();
      this.byAddress.set(address, trace);
    }
    if (!trace.files.includes(file)) trace.files.push(file);
    this.#last = { address, file, trace };
    return trace;
  }

  /** A report of a hundred thousand mailboxes says the same of the tenant in each row. */
  #addTenant(statement: TenantStatement): void {
    const policy = statement.name === 'policy' ? statement.policy : '';
    const key = `${statement.name}\u0001${policy}\u0001${statement.value}\u0001${statement.at}`;
    if (this.#tenantSaid.has(key)) return;
    this.#tenantSaid.add(key);
    this.tenant.push(statement);
  }

  #addNames(primary: string, names: readonly string[], sure: boolean, file: number): void {
    this.#trace(primary, file);
    for (const name of names) {
      let told = this.names.get(name);
      if (told === undefined) {
        told = { sure: new Set(), likely: new Set() };
        this.names.set(name, told);
      }
      (sure ? told.sure : told.likely).add(primary);
    }
  }
}

function addUse(trace: Trace, use: Use): void {
  trace.seen = true;
  if (use.method === 'basic' || use.method === 'both') trace.basic = true;
  if (use.method === 'oauth' || use.method === 'both') trace.oauth = true;
  if (use.as === 'sender') trace.asSender = true;
  else trace.asAccount = true;
  trace.lastSeen = later(trace.lastSeen, use.at);
  if (use.from === 'report') {
    trace.report = counted(trace.report, use);
    trace.lastSent = later(trace.lastSent, use.at);
  }
  if (use.from === 'table') trace.table = counted(trace.table, use);
  for (const ip of use.ips) trace.ips = withOne(trace.ips, ip);
  for (const version of use.tls) trace.tls = withOne(trace.tls, version);
  if (use.attempt !== null) trace.attempt = newerAttempt(trace.attempt, { at: use.at, ...use.attempt });
}

function counted(before: Counted | null, use: Use): Counted {
  const now = before ?? { rows: null, sum: 0, counts: false };
  if (use.count === null || hasOne(now.rows, use.row)) return now;
  now.rows = withOne(now.rows, use.row);
  now.sum += use.count;
  now.counts = true;
  return now;
}

/** Puts the traces of two addresses of one mailbox together; `into` is changed. */
export function joinTraces(into: Trace, other: Trace): void {
  into.seen ||= other.seen;
  into.basic ||= other.basic;
  into.oauth ||= other.oauth;
  into.asSender ||= other.asSender;
  into.asAccount ||= other.asAccount;
  into.report = joinCounted(into.report, other.report);
  into.table = joinCounted(into.table, other.table);
  into.lastSeen = later(into.lastSeen, other.lastSeen);
  into.lastSent = later(into.lastSent, other.lastSent);
  for (const ip of allOf(other.ips)) into.ips = withOne(into.ips, ip);
  for (const version of allOf(other.tls)) into.tls = withOne(into.tls, version);
  into.attempt = newerAttempt(into.attempt, other.attempt);
  into.settings.push(...other.settings);
  into.owners.push(...other.owners);
  for (const file of other.files) if (!into.files.includes(file)) into.files.push(file);
}

/** Rows of two addresses are never equal: the address is one of their columns. */
function joinCounted(a: Counted | null, b: Counted | null): Counted | null {
  if (a === null || b === null) return a ?? b;
  return { rows: a.rows, sum: a.sum + b.sum, counts: a.counts || b.counts };
}
