import { type ClientId, canUseOAuth, client } from './clients.ts';

/**
 * What the chooser asks, and the answers that each question takes. `add` takes several; every question can be left open.
 *
 * - `recipients`: only mailboxes of the own organisation, or others too
 * - `sends`: own code that can be changed, or a finished device or program that can or can't use OAuth
 * - `address`: where it stands: behind a fixed public IP address with port 25 open, behind one that changes or is shared, or
 *   at a cloud provider
 * - `volume`: up to 100 messages an hour; up to 30 a minute and 10,000 recipients a day, the limits of one mailbox; more
 * - `add`: what may be added or exists already: a mailbox with a licence, an Azure subscription, a server of one's own
 */
export const SITUATION_VALUES = {
  recipients: ['internal', 'external'],
  sends: ['ownCode', 'withOAuth', 'withoutOAuth'],
  address: ['fixed', 'changing', 'cloud'],
  volume: ['low', 'medium', 'high'],
  add: ['licence', 'azure', 'server'],
} as const;

export type Topic = keyof typeof SITUATION_VALUES;
export const TOPICS = Object.keys(SITUATION_VALUES) as Topic[];
type Value<T extends Topic> = (typeof SITUATION_VALUES)[T][number];
export type Addition = Value<'add'>;

/** What is known about a sender. A topic that is missing is unknown, and rules nothing out. */
export interface Situation {
  recipients?: Value<'recipients'>;
  sends?: Value<'sends'>;
  address?: Value<'address'>;
  volume?: Value<'volume'>;
  /** Everything that may be added; an empty list says that nothing may. */
  add?: readonly Addition[];
  /** The client, where it is known: what it can do completes `sends`. */
  client?: ClientId;
}

/** Libraries and script commands are written into code that its owner can change. */
function isCode(id: ClientId): boolean {
  return client(id).kind === 'library' || CODE.has(id);
}
const CODE: ReadonlySet<ClientId> = new Set(['sendMailMessage', 'cdo', 'mailozaurr', 'sendMailKitMessage', 'curl']);

/** What sends, from the answer or from what the catalogue knows of the client; undefined where neither says. */
export function sendsOf({ sends, client: id }: Situation): Situation['sends'] {
  if (sends !== undefined || id === undefined) return sends;
  if (isCode(id)) return 'ownCode';
  const can = canUseOAuth(id);
  return can === 'unknown' ? undefined : can === 'yes' ? 'withOAuth' : 'withoutOAuth';
}
