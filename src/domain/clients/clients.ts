import type { Ability, Client } from './ability.ts';
import { CODE } from './code.ts';
import { DEVICES } from './devices.ts';
import { PROGRAMS } from './programs.ts';

const CLIENTS = { ...DEVICES, ...PROGRAMS, ...CODE } as const satisfies Record<string, Client>;

/** An id of the client catalogue: maker and family, or program, in camelCase. An id is never used again for something else. */
export type ClientId = keyof typeof CLIENTS;
export const CLIENT_IDS = Object.keys(CLIENTS) as ClientId[];

/** A client by its id: what it is, how it can send, and how sure that is. */
export function client(id: ClientId): Client {
  return CLIENTS[id];
}

/** Whether a text, such as a part of a link, is the id of a client. */
export function isClientId(text: string): text is ClientId {
  return Object.hasOwn(CLIENTS, text);
}

/** Whether a client of each ability can sign in to SMTP with OAuth by itself; `unknown` where the maker must be asked. */
const OAUTH = {
  oauth: 'yes',
  someVersions: 'unknown',
  tokenOnly: 'no',
  graph: 'no',
  localMailer: 'no',
  password: 'no',
  noSignIn: 'no',
  unknown: 'unknown',
} as const satisfies Record<Ability, 'yes' | 'no' | 'unknown'>;

/** Whether this client can sign in to SMTP with OAuth by itself, for more than the hour that one token lasts. */
export function canUseOAuth(id: ClientId): 'yes' | 'no' | 'unknown' {
  return OAUTH[client(id).sends];
}
