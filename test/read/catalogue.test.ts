import { describe, expect, test } from 'vitest';
import { REPLY_IDS, type ReplyId, reply } from '../../src/domain/replies/replies.ts';
import { wordingsOf } from '../../src/domain/replies/wordings.ts';
import { read } from '../../src/read/index.ts';

const TRAILER = '[FR0P281CA0077.DEUP281.PROD.OUTLOOK.COM 2026-11-20T08:15:02.417Z 08DE27C1B2A30F11]';
const HOST = 'FR0P281MB0077.DEUP281.PROD.OUTLOOK.COM';

/** A wording with something in its gaps that stands there in logs. */
const filled = (says: string): string =>
  says
    .replace('[Hostname=[…]]', `[Hostname=${HOST}]`)
    .replace('421 4.7.[…]', '421 4.7.11 Too busy, come back later')
    .replace(/ \[…\]$/, ` ${TRAILER}`)
    .replace('[…]:587', '192.0.2.10:587')
    .replaceAll('[…]', 'contoso.com');

const WORDINGS = REPLY_IDS.flatMap((id) => wordingsOf(id).map((wording) => ({ id, ...wording })));

/** Wordings by which a reply is known, as they stand in a log. */
const samples = WORDINGS.filter(({ parts }) => parts.length > 0).map(
  ({ id, says }) => [id, filled(says)] as [ReplyId, string],
);

describe('every reply of the catalogue is recognised', () => {
  // What isn't about sending is known by its subject, which has tests of its own.
  const aboutSending = REPLY_IDS.filter((id) => reply(id).outcome.kind !== 'notSmtpAuth');
  test.each(aboutSending)('%s from one of its wordings at least', (id) => {
    const texts = WORDINGS.filter((wording) => wording.id === id).map(({ says }) => filled(says));
    expect(texts.map((text) => read(text).decisive?.reply)).toContain(id);
  });

  test.each(samples)('%s from its own text', (id, text) => {
    const reading = read(text);
    expect(reading.replies.at(-1)?.reply).toBe(id);
    expect(reading.decisive?.reply).toBe(id);
  });

  test.each(samples)('%s in a mail that was quoted and wrapped', (id, text) => {
    const quoted = text
      .replace(/(.{30,50}) /g, '$1\r\n')
      .split('\r\n')
      .map((line) => `> > ${line}`)
      .join('\r\n');
    expect(read(quoted).replies.at(-1)?.reply).toBe(id);
  });

  test.each(samples)('%s in a log line of JSON inside JSON', (id, text) => {
    const inner = JSON.stringify({ level: 'error', msg: text });
    expect(read(JSON.stringify({ log: inner })).replies.at(-1)?.reply).toBe(id);
  });
});
