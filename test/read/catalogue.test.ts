import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REPLY_IDS } from '../../src/domain/replies/replies.ts';
import { read } from '../../src/read/index.ts';

const samples = readFileSync('test/fixtures/replies/catalogue.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [id: string, text: string]);

describe('every reply of the catalogue is recognised', () => {
  test('each has a sample', () => {
    expect(samples.map(([id]) => id).sort()).toEqual([...REPLY_IDS].sort());
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
