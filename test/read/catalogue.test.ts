import { describe, expect, test } from 'vitest';
import { REPLY_IDS, reply } from '../../src/domain/replies/replies.ts';
import { read } from '../../src/read/index.ts';
import { filled, SAMPLES, WORDINGS } from './replies/samples.ts';

describe('every reply of the catalogue is recognised', () => {
  // What isn't about sending is known by its subject, which has tests of its own.
  const aboutSending = REPLY_IDS.filter((id) => reply(id).outcome.kind !== 'notSmtpAuth');
  test.each(aboutSending)('%s from one of its wordings at least', (id) => {
    const texts = WORDINGS.filter((wording) => wording.id === id).map(({ says }) => filled(says));
    expect(texts.map((text) => read(text).decisive?.reply)).toContain(id);
  });

  test.each(SAMPLES)('%s from its own text', (id, text) => {
    const reading = read(text);
    expect(reading.replies.at(-1)?.reply).toBe(id);
    expect(reading.decisive?.reply).toBe(id);
  });

  test.each(SAMPLES)('%s in a mail that was quoted and wrapped', (id, text) => {
    const quoted = text
      .replace(/(.{30,50}) /g, '$1\r\n')
      .split('\r\n')
      .map((line) => `> > ${line}`)
      .join('\r\n');
    expect(read(quoted).replies.at(-1)?.reply).toBe(id);
  });

  test.each(SAMPLES)('%s in a log line of JSON inside JSON', (id, text) => {
    const inner = JSON.stringify({ level: 'error', msg: text });
    expect(read(JSON.stringify({ log: inner })).replies.at(-1)?.reply).toBe(id);
  });
});
