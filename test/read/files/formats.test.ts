import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FileKind, FileNote, SkipReason } from '../../../src/read/files/file-kinds.ts';
import { readFixture } from './read-fixture.ts';

type Expected = readonly [FileKind, number, Partial<Record<SkipReason, number>>, readonly FileNote[]];

/** What each made-up file is taken for: its kind, the rows that were read, those that were skipped and why, the remarks. */
const FILES: Readonly<Record<string, Expected>> = {
  'app-sign-ins.csv': ['appSignIns', 0, { noAddress: 1 }, []],
  'authentication-policies.csv': ['policies', 2, {}, []],
  'authentication-policies.txt': ['policies', 2, {}, []],
  'cas-mailboxes-list.txt': ['mailboxes', 2, {}, []],
  'cas-mailboxes-table.txt': ['mailboxes', 2, { shortenedAddress: 1 }, []],
  'cas-mailboxes.csv': ['mailboxes', 3, { noAddress: 1 }, []],
  'cas-mailboxes.json': ['mailboxes', 3, {}, ['settingMissing']],
  'cipp-alert.json': ['signIns', 2, {}, []],
  'cipp-mailboxes.csv': ['cipp', 2, {}, []],
  'conditional-access.json': ['conditionalAccess', 1, {}, []],
  'earlier-lines.jsonl': ['earlierResult', 0, { earlierResult: 1 }, []],
  'earlier-senders.json': ['earlierResult', 0, { earlierResult: 1 }, []],
  'email-apps.csv': ['emailApps', 1, { notAboutSmtp: 1, concealed: 1 }, []],
  'exo-cas-mailboxes-plain.csv': ['mailboxes', 1, {}, ['settingMissing']],
  'exo-cas-mailboxes.csv': ['mailboxes', 2, {}, ['settingBlankEverywhere']],
  'maester.json': ['maester', 1, { notAboutSmtp: 1 }, []],
  'message-trace.csv': ['messageTrace', 0, { doesNotSayHow: 1 }, []],
  'oauth-proxy.log': ['clientLog', 0, { readInGuide: 2 }, []],
  'organization-config.json': ['organizationConfig', 1, {}, []],
  'organization.json': ['organizationConfig', 1, {}, []],
  'owners.csv': ['owners', 2, { noAddress: 1 }, []],
  'readiness-policies.csv': ['readiness', 2, {}, []],
  'readiness.csv': ['readiness', 3, {}, []],
  'scubagear.csv': ['scubaGear', 1, { notAboutSmtp: 1 }, []],
  'scubagear.json': ['scubaGear', 3, {}, []],
  'security-defaults.json': ['securityDefaults', 1, {}, []],
  'sign-in-details.csv': ['signInDetails', 0, { noAddress: 1 }, []],
  'sign-ins-german.csv': ['signIns', 4, { otherClient: 1 }, []],
  'sign-ins-older.csv': ['signIns', 1, { otherClient: 2 }, ['datesUnclear', 'clientNotNamed']],
  'sign-ins-other-language.csv': ['signIns', 4, { otherClient: 1 }, []],
  'sign-ins-other-layout.csv': ['signIns', 4, { otherClient: 1 }, []],
  'sign-ins.csv': ['signIns', 4, { otherClient: 1 }, []],
  'sign-ins.json': ['signIns', 2, { otherClient: 1 }, []],
  'snapshot.json': ['snapshot', 3, { notAboutSmtp: 1 }, []],
  'smtp-auth-report.csv': ['smtpAuthReport', 5, { noAddress: 1, badNumber: 1 }, []],
  'smtp-auth-table.csv': ['smtpAuthTable', 3, {}, []],
  'smtpdiag.log': ['clientLog', 0, { readInGuide: 3 }, []],
  'transport-config.json': ['transportConfig', 1, {}, []],
  'transport-config.txt': ['transportConfig', 1, {}, []],
  'users.csv': ['users', 3, {}, []],
};

describe('every format is recognised by what is in the file', () => {
  test('each file has its line', () => {
    expect(readdirSync(new URL('../../fixtures/files/', import.meta.url)).sort()).toEqual(Object.keys(FILES).sort());
  });

  test.each(Object.keys(FILES))('%s', async (name) => {
    const [kind, read, reasons, notes] = FILES[name] as Expected;
    const { report } = await readFixture(name);
    const skipped = Object.values(reasons).reduce((sum, count) => sum + count, 0);
    expect(report).toMatchObject({ name, kind, read, skipped, rows: read + skipped, reasons, problem: null });
    expect([...report.notes].sort()).toEqual([...notes].sort());
  });

  test.each(Object.keys(FILES))('%s says the same when it arrives in small parts', async (name) => {
    // 97 bytes cut letters of several bytes, line breaks and quoted cells.
    expect(await readFixture(name, {}, 97)).toEqual(await readFixture(name));
  });
});
