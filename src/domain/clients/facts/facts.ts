import type { ClientId } from '../clients.ts';
import { BUSINESS } from './business.ts';
import type { ClientFacts } from './client-facts.ts';
import { DEVELOPER_TOOLS } from './developer-tools.ts';
import { HELPDESK } from './helpdesk.ts';
import { IDENTITY } from './identity.ts';
import { LIBRARIES } from './libraries.ts';
import { MAIL_PROGRAMS } from './mail-programs.ts';
import { MONITORING } from './monitoring.ts';
import { NETWORK } from './network.ts';
import { OTHER_DEVICES } from './other-devices.ts';
import { PRINTERS } from './printers.ts';
import { RELAYS } from './relays.ts';
import { STORAGE } from './storage.ts';
import { WEBSITES } from './websites.ts';
import { WINDOWS } from './windows.ts';

const FACTS: Readonly<Record<ClientId, ClientFacts>> = {
  ...PRINTERS,
  ...STORAGE,
  ...NETWORK,
  ...OTHER_DEVICES,
  ...MONITORING,
  ...DEVELOPER_TOOLS,
  ...IDENTITY,
  ...HELPDESK,
  ...WEBSITES,
  ...BUSINESS,
  ...WINDOWS,
  ...MAIL_PROGRAMS,
  ...LIBRARIES,
  ...RELAYS,
};

/** What is known of a client. Pages alone import this: it is too much for a script. */
export function factsOf(id: ClientId): ClientFacts {
  return FACTS[id];
}
