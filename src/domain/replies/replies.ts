import type { Facts } from '../facts.ts';
import { ANY_SERVER_ROWS } from './rows/any-server-rows.ts';
import { BEFORE_LOGIN_ROWS } from './rows/before-login-rows.ts';
import { BLOCKED_ROWS } from './rows/blocked-rows.ts';
import { CLIENT_ROWS } from './rows/client-rows.ts';
import { DELIVERY_ROWS } from './rows/delivery-rows.ts';
import { LOGIN_ROWS } from './rows/login-rows.ts';
import { NOT_SMTP_ROWS } from './rows/not-smtp-rows.ts';
import { OTHER_SERVER_ROWS } from './rows/other-server-rows.ts';
import { REFUSAL_ROWS } from './rows/refusal-rows.ts';
import type { ReplyRow } from './rows/row.ts';
import { SENDING_ROWS } from './rows/sending-rows.ts';
import { TEMPORARY_ROWS } from './rows/temporary-rows.ts';
import { UNCONFIRMED_ROWS } from './rows/unconfirmed-rows.ts';

export type { Cause, Exactness, LoginShown, NotSmtpAuth, ReplyOutcome, Stage } from './rows/row.ts';
export { EXACTNESS } from './rows/row.ts';

/**
 * The catalogue. Texts and causes: Microsoft's articles on printers and applications, on NDR codes and on submission limits, and
 * dated server logs; each wording names its source, each reply's page all of them.
 * Numbers R31 to R39 and from R80 on are messages that clients print without any server reply, replies of neighbouring services,
 * or replies found later.
 */
const ROWS = {
  ...BEFORE_LOGIN_ROWS,
  ...LOGIN_ROWS,
  ...REFUSAL_ROWS,
  ...TEMPORARY_ROWS,
  ...CLIENT_ROWS,
  ...SENDING_ROWS,
  ...DELIVERY_ROWS,
  ...BLOCKED_ROWS,
  ...OTHER_SERVER_ROWS,
  ...ANY_SERVER_ROWS,
  ...NOT_SMTP_ROWS,
  ...UNCONFIRMED_ROWS,
} as const satisfies Record<string, ReplyRow>;

export type ReplyId = keyof typeof ROWS;

/** A row whose proven facts may be none. */
export interface Reply extends ReplyRow {
  proves: Partial<Facts>;
}

/** All replies, in the order of their files. */
export const REPLY_IDS = Object.keys(ROWS) as ReplyId[];

const REPLIES = new Map<ReplyId, Reply>(
  REPLY_IDS.map((id) => {
    const row: ReplyRow = ROWS[id];
    return [id, { ...row, proves: row.proves ?? {} }];
  }),
);

/** The catalogue's entry for `id`. Throws for what isn't an id. */
export function reply(id: ReplyId): Reply {
  const row = REPLIES.get(id);
  if (row === undefined) throw new Error(`No reply has the id ${id}.`);
  return row;
}
