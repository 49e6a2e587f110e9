import { REPLY_IDS, type ReplyId } from '../../../src/domain/replies/replies.ts';
import { wordingsOf } from '../../../src/domain/replies/wordings.ts';

const TRAILER = '[FR0P281CA0077.DEUP281.PROD.OUTLOOK.COM 2026-11-20T08:15:02.417Z 08DE27C1B2A30F11]';
const HOST = 'FR0P281MB0077.DEUP281.PROD.OUTLOOK.COM';

/** A wording with something in its gaps that stands there in logs. */
export const filled = (says: string): string =>
  says
    .replace('[Hostname=[…]]', `[Hostname=${HOST}]`)
    .replace('421 4.7.[…]', '421 4.7.11 Too busy, come back later')
    .replace(/ \[…\]$/, ` ${TRAILER}`)
    .replace('[…]:587', '192.0.2.10:587')
    .replaceAll('[…]', 'contoso.com');

export const WORDINGS = REPLY_IDS.flatMap((id) => wordingsOf(id).map((wording) => ({ id, ...wording })));

/** Wordings by which a reply is known, as they stand in a log. */
export const SAMPLES = WORDINGS.filter(({ parts }) => parts.length > 0).map(
  ({ id, says }) => [id, filled(says)] as [ReplyId, string],
);
