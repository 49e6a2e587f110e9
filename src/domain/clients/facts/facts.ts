import type { ClientId } from '../clients.ts';
import type { ClientFacts } from './client-facts.ts';
import { DEVELOPER_TOOLS } from './code/developer-tools.ts';
import { JAVA_LIBRARIES } from './code/java-libraries.ts';
import { LIBRARIES } from './code/libraries.ts';
import { MORE_LIBRARIES } from './code/more-libraries.ts';
import { PHP_LIBRARIES } from './code/php-libraries.ts';
import { RELAYS } from './code/relays.ts';
import { NETWORK } from './devices/network.ts';
import { OTHER_DEVICES } from './devices/other-devices.ts';
import { PRINTERS } from './devices/printers.ts';
import { STORAGE } from './devices/storage.ts';
import { BUSINESS } from './programs/business.ts';
import { HELPDESK } from './programs/helpdesk.ts';
import { IDENTITY } from './programs/identity.ts';
import { MAIL_PROGRAMS } from './programs/mail-programs.ts';
import { MONITORING } from './programs/monitoring.ts';
import { WEBSITES } from './programs/websites.ts';
import { WINDOWS } from './programs/windows.ts';

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
  ...PHP_LIBRARIES,
  ...JAVA_LIBRARIES,
  ...MORE_LIBRARIES,
  ...RELAYS,
};

/** What is known of a client. Pages alone import this: it is too much for a script. */
export function factsOf(id: ClientId): ClientFacts {
  return FACTS[id];
}
