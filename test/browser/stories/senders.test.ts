import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeUpTenant } from '../../../src/build/bench/made-up-tenant.ts';
import { fleetOf } from '../../../src/fleet/fleet.ts';
import { readText } from '../../read/files/read-fixture.ts';
import { control, expectAccessible, expectNoOverflow, type Rig, startRig, type Watched } from '../rig.ts';

let rig: Rig;
const folder = mkdtempSync(join(tmpdir(), 'senders-'));
beforeAll(async () => {
  rig = await startRig();
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true });
});

/** Writes the files of a made-up tenant; gives their paths. */
function filesOf(count: number, names: readonly string[]): string[] {
  return madeUpTenant(count)
    .files.filter(({ name }) => names.includes(name))
    .map(({ name, text }) => {
      const path = join(folder, `${count}-${name}`);
      writeFileSync(path, text);
      return path;
    });
}

/** How many of those files' senders stop, read without a browser. */
async function stopsOf(count: number): Promise<number> {
  const texts = madeUpTenant(count).files.filter(({ name }) => SIX.includes(name));
  const readings = await Promise.all(texts.map(({ text }) => readText(text)));
  return fleetOf(readings, '2026-11-28').totals.stops;
}

const SIX = ['report-1.csv', 'mailboxes.csv', 'users.csv', 'owners.csv', 'policies.csv', 'organization.txt'];
const senders = (watched: Watched) => watched.page.locator('[data-sender]');

async function drop(watched: Watched, paths: readonly string[]): Promise<void> {
  await watched.page.locator(control('file')).waitFor();
  await watched.page.locator('[data-field=files]').setInputFiles([...paths]);
  await senders(watched).first().waitFor({ timeout: 60_000 });
}

describe('the page of senders', () => {
  test('six files of 3,000 mailboxes: who stops, by owner, with messages to send, in under a minute', async () => {
    const watched = await rig.open('en/senders/');
    const from = performance.now();
    await drop(watched, filesOf(3_000, SIX));
    const { page } = watched;
    await page.locator('[data-field=atRetirement]').selectOption('stops');
    await page.locator('[data-field=grouping]').selectOption('owner');
    const stops = Number(await page.locator('[data-stops]').getAttribute('data-stops'));
    expect(stops).toBe(await stopsOf(3_000));
    await page.locator(`[data-count="${stops}"]`).waitFor();
    await page.locator('[data-group]').first().waitFor();
    await page.locator(control('messages')).click();
    const message = page.locator('[data-owner] summary').first();
    await message.click();
    expect(await page.locator('[data-owner][open] pre').first().textContent()).toContain('December 2026');
    expect(performance.now() - from).toBeLessThan(60_000);
    expect(watched.complaints).toEqual([]);
    expect(watched.requests.every((address) => address.startsWith(rig.url) || address.startsWith('blob:'))).toBe(true);
    await watched.close();
  }, 120_000);

  test('each file is named with what it was taken for, and a workbook says how to save it', async () => {
    const watched = await rig.open('en/senders/');
    const { page } = watched;
    const workbook = join(folder, 'report.xlsx');
    writeFileSync(workbook, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from('xl/workbook.xml')]));
    await drop(watched, [workbook, ...filesOf(50, ['report-1.csv'])]);
    expect(await page.locator('[data-file="report.xlsx"]').textContent()).toContain('CSV UTF-8');
    expect(await page.locator('[data-file="50-report-1.csv"]').getAttribute('data-kind')).toBe('smtpAuthReport');
    await watched.close();
  });

  test('by keyboard: rows are reached, selected and opened, and the focus comes back', async () => {
    const watched = await rig.open('en/senders/');
    const { page } = watched;
    await page.locator(control('example')).click();
    await senders(watched).first().waitFor();
    await page.locator('[data-row="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    const second = page.locator('[data-row="1"]');
    expect(await second.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('End');
    const last = page.locator('[data-row="39"]');
    await last.waitFor();
    expect(await last.evaluate((row) => row === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await last.evaluate((row) => row === document.activeElement)).toBe(true);
    await watched.close();
  });

  test('dates that could be two days are asked once', async () => {
    const watched = await rig.open('en/senders/');
    const { page } = watched;
    const path = join(folder, 'twofold.csv');
    writeFileSync(
      path,
      'date,senderName,senderDomain,authMethod,original_client_ip,tls_version,tls_cipher,message_count,message_id\n' +
        '3/4/2026,scanner,fabrikam.example,Basic,203.0.113.1,TLS1_2,x,1,<1>\n',
    );
    await drop(watched, [path]);
    await page.locator('[data-question=dates] input[value=dmy]').check();
    await page.locator('[data-last-seen="2026-04-03"]').waitFor();
    await watched.close();
  });

  test('the JSON that was handed over shows the progress when it is dropped again', async () => {
    const watched = await rig.open('en/senders/');
    const { page } = watched;
    await drop(watched, filesOf(60, SIX));
    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator(control('downloadJson')).click()]);
    const path = join(folder, 'earlier.json');
    await saved.saveAs(path);
    await page.locator('[data-field=files]').setInputFiles([path]);
    await page.locator('[data-progress]').waitFor();
    await watched.close();
  });

  test.each(['en', 'id'])('no accessibility violation, before and after, on a phone too (%s)', async (lang) => {
    const watched = await rig.open(`${lang}/senders/`, { viewport: { width: 390, height: 844 } });
    const { page } = watched;
    await page.locator(control('example')).waitFor();
    await expectAccessible(page, 'before');
    await page.locator(control('example')).click();
    await senders(watched).first().waitFor();
    await expectAccessible(page, 'the table');
    await expectNoOverflow(page, 'the table');
    await watched.close();
  });
});
