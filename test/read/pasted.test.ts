import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInDetail as read } from '../../src/read/index.ts';
import { cell, rowsOf } from '../domain/oracle/table.ts';

const FOLDER = 'test/fixtures/pasted';
const text = (name: string): string => readFileSync(`${FOLDER}/${name}.txt`, 'utf8');

const ROWS = rowsOf('../../read/pasted.md');
const SAID: Readonly<Record<string, boolean | null>> = { yes: true, no: false, '–': null };

describe('what people paste is read as a careful person reads it', () => {
  test('every file has one row', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.txt$/, ''));
    expect(ROWS.map((row) => cell(row, 'File')).sort()).toEqual(files.sort());
  });

  test.each(ROWS.map((row) => [cell(row, 'File'), row] as const))('%s', (name, row) => {
    const { decisive, replies, seen, evidence, dialogue, topic } = read(text(name));
    const told = (head: string): string | null => (cell(row, head) === '–' ? null : cell(row, head));
    expect(decisive?.reply ?? null).toBe(told('Deciding reply'));
    // What isn't about sending has a reply that stands for the whole text.
    const last = topic === 'mailAccess' ? 'mailboxAccessFailed' : told('Deciding reply');
    expect(replies.at(-1)?.reply ?? null, 'the deciding reply is the last').toBe(last);
    expect([decisive?.replyCode, decisive?.enhancedStatusCode].filter(Boolean).join(' ')).toBe(told('Codes') ?? '');
    expect(evidence.find(({ fact }) => fact === 'service')?.value ?? null).toBe(told('Service'));
    expect(seen).toMatchObject({
      tls: SAID[cell(row, 'TLS')],
      authAttempted: SAID[cell(row, 'AUTH tried')],
      authSucceeded: SAID[cell(row, 'AUTH accepted')],
      mechanism: told('Mechanism'),
    });
    expect(`${seen.host ?? ''}${seen.port === null ? '' : `:${seen.port}`}`).toBe(told('Endpoint') ?? '');
    expect(topic).toBe(cell(row, 'Topic'));
    const lines = dialogue?.lines ?? [];
    const failed = lines.filter((line) => line.failed === true);
    const end = failed.length > 0 ? 'fails' : 'ends well';
    expect(dialogue === null ? '–' : end).toBe(cell(row, 'Conversation'));
    if (dialogue !== null) expect(lines.some(({ by }) => by === 'client')).toBe(true);
    for (const line of failed) expect(line).toMatchObject({ by: 'server', text: expect.stringMatching(/^[45]\d\d /) });
    expect(failed.length).toBeLessThanOrEqual(1);
  });

  test('nothing of a login is left in any fixture', () => {
    for (const file of readdirSync(FOLDER)) {
      const shown = JSON.stringify(read(readFileSync(`${FOLDER}/${file}`, 'utf8')));
      expect(shown, file).not.toMatch(/c2Nhbm5lckBj|SHVudGVyMiE|Hunter2|dXNlcj1zY2Fu|AHNjYW5uZXJA/);
    }
  });

  test('a paste that is not about SMTP authentication says so', () => {
    expect(read(text('token-error'))).toMatchObject({ topic: 'token', signInErrors: [50076] });
    expect(read('The quick brown fox').topic).toBe('nothing');
  });
});

describe('a session', () => {
  test('says which mechanisms were offered and how far it came', () => {
    expect(read(text('curl-verbose')).session).toMatchObject({ offered: ['LOGIN', 'XOAUTH2'], phase: 'auth' });
    expect(read(text('javamail-debug')).session).toMatchObject({ phase: 'data', accepted: false });
    expect(read(text('msmtp-debug')).session).toMatchObject({ phase: 'done', accepted: true });
  });
});
