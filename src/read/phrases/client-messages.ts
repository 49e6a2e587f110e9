import type { PhraseGroup } from './phrase.ts';
import { CLOSED, type ClientMeaning, CONNECT_FAILED, CONNECTION, NO_CONNECTION } from './rows/connection.ts';
import {
  HANDSHAKE_FAILED,
  NO_COMMON_TLS,
  NOT_TRUSTED,
  PLAIN_REFUSED,
  TLS_NOT_OFFERED,
  WRONG_TLS_MODE,
} from './rows/encryption.ts';
import {
  AUTH_NOT_OFFERED,
  DELIVERED_TO_JUNK,
  LOGIN_FAILED,
  LOGIN_MISSING,
  LOGIN_UNCLEAR,
  NO_COMMON_MECHANISM,
  NO_CREDENTIALS,
  NOT_AUTHENTICATED,
  RECIPIENT_REJECTED,
  SENDER_REJECTED,
  TOO_LARGE,
} from './rows/login.ts';
import { LOGIN_OFF } from './rows/login-off.ts';

/** What programs and systems print without a server's reply, most exact first. */
export const CLIENT_MESSAGES: readonly PhraseGroup<ClientMeaning>[] = [
  NO_CREDENTIALS,
  TOO_LARGE,
  WRONG_TLS_MODE,
  NO_COMMON_TLS,
  NOT_TRUSTED,
  HANDSHAKE_FAILED,
  TLS_NOT_OFFERED,
  PLAIN_REFUSED,
  NO_COMMON_MECHANISM,
  AUTH_NOT_OFFERED,
  NOT_AUTHENTICATED,
  ...CONNECTION,
  LOGIN_OFF,
  LOGIN_MISSING,
  SENDER_REJECTED,
  RECIPIENT_REJECTED,
  LOGIN_FAILED,
  NO_CONNECTION,
  CLOSED,
  CONNECT_FAILED,
  DELIVERED_TO_JUNK,
  LOGIN_UNCLEAR,
];
