import type { Confidence } from '../ability.ts';
import type { ClientId } from '../clients.ts';

/** A control or setting of the product: its name there, and what to enter where that isn't free. */
export type Field = string | readonly [name: string, value: string];

/** The names that a product has for what every mail set-up needs. A name that nobody read is missing, never guessed. */
export interface MailFields {
  host?: Field;
  port?: Field;
  /** The product's own word for STARTTLS, which Microsoft 365 needs on port 587. */
  encryption?: Field;
  user?: Field;
  from?: Field;
}
export const MAIL_FIELDS = [
  'host',
  'port',
  'encryption',
  'user',
  'from',
] as const satisfies readonly (keyof MailFields)[];

/** Where a fact was read: an address, or a title where no address was kept, and the date of what was read. */
export type Source = readonly [where: string, dated: string];

/**
 * How OAuth is set up: somebody signs in (`delegated`), with a code at another screen (`deviceCode`), the application signs in
 * by itself (`appOnly`), either of the two (`both`), or a token is handed in (`given`).
 */
export const FLOWS = ['delegated', 'deviceCode', 'appOnly', 'both', 'given'] as const;
export type Flow = (typeof FLOWS)[number];

/** What is known of one client beside its ability. Names of controls, files and versions: the same in every language. */
export interface ClientFacts {
  /** As its maker writes it. */
  name: string;
  /** Other names by which people look for it or by which it shows itself. */
  also?: readonly string[];
  /** Version or firmware since when it can use OAuth, or the one that was read. */
  since?: string;
  flow?: Flow;
  /** The controls that lead to the mail settings, in order, or the file or code in which they stand. */
  where?: readonly string[];
  fields?: MailFields;
  /** How sure `where` and `fields` are; `high` where nothing is said. */
  settings?: Confidence;
  /** At least one, unless nothing of the maker's was found. */
  sources: readonly Source[];
}

/** The day on which the sources were read. */
export const CLIENTS_CHECKED = '2026-11-28';

/** Rows of some clients; together the files of this folder hold every one. */
export type FactRows = Partial<Record<ClientId, ClientFacts>>;

/** A file of a public repository as a source. */
export const source = (repository: string, path: string, dated: string): Source => [
  `https://github.com/${repository}${path === '' ? '' : `/blob/HEAD/${path}`}`,
  dated,
];
export const thread = (repository: string, number: number, dated = 'date not kept'): Source => [
  `https://github.com/${repository}/issues/${number}`,
  dated,
];
/** For a page of a maker's that says no date. */
export const UNDATED = 'undated';
