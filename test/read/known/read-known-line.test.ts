import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPLY_IDS } from '../../../src/domain/replies/replies.ts';
import { read } from '../../../src/read/index.ts';
import { linesOf } from '../../../src/read/known/line-reading.ts';
import { readKnownLine } from '../../../src/read/known/read-known-line.ts';

const LINES = REPLY_IDS.flatMap((id) => linesOf(id).filter((line) => line !== null));
const TENANT =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.';
const MAILBOX = TENANT.replace('Tenant', 'Mailbox');

const upper = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((parts) => parts.join(''));
/** Trailers of whatever machine, time and session. */
const trailer = fc
  .record({
    machine: upper('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 13),
    region: upper('abcdefghijklmnopqrstuvwxyz', 3),
    number: fc.constantFrom('prd01', 'prd10', 'p123'),
    host: fc.constantFrom('prod.outlook', 'prod.exchangelabs', 'PROD.OUTLOOK'),
    at: fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
    session: upper('0123456789ABCDEF', 16),
    timed: fc.boolean(),
  })
  .map(
    ({ machine, region, number, host, at, session, timed }) =>
      ` [${machine}.${region}${number}.${host}.com${timed ? ` ${at.toISOString()} ${session}` : ''}]`,
  );

describe('a line of the catalogue', () => {
  test('is read without the readers, in most cases', () => {
    const known = LINES.filter((line) => readKnownLine(line) !== null);
    expect(known.length).toBeGreaterThan(140);
    expect(known).toEqual(expect.arrayContaining([TENANT, MAILBOX]));
  });

  test('says what the readers say of it', () => {
    for (const line of LINES) {
      const quick = readKnownLine(`  ${line}\n`);
      if (quick !== null) expect(quick).toEqual(read(line));
    }
  });

  test('says the same with the trailer of any machine', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINES), trailer, (line, end) => {
        const quick = readKnownLine(line + end);
        if (quick !== null) expect(quick).toEqual(read(line + end));
      }),
      { numRuns: 600 },
    );
    fc.assert(fc.property(trailer, (end) => readKnownLine(TENANT + end) !== null));
    // A region and the number of its machine can spell the name of a client.
    // The name of a machine can decode to a login.
    for (const host of ['AAAAAAAAAAAAA.qnaprd01', 'AAQAAAAAAAAAA.aaaprd01']) {
      const spelled = `${TENANT} [${host}.prod.outlook.com]`;
      expect(readKnownLine(spelled)).toEqual(read(spelled));
    }
  });

  test('is no longer known once anything else stands in it', () => {
    const anything = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.constantFrom(...LINES), fc.nat(), anything, (line, place, text) => {
        const at = place % (line.length + 1);
        const changed = line.slice(0, at) + text + line.slice(at);
        if (!LINES.includes(changed.trim())) expect(readKnownLine(changed)).toBeNull();
      }),
      { numRuns: 500 },
    );
    for (const text of ['', ' ', `${TENANT}\n${TENANT}`, `password: hunter2 ${TENANT}`, `${TENANT} [x.com]`])
      expect(readKnownLine(text)).toBeNull();
  });
});
