import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.ts';
import { expectStep, paste, type Rig, startRig, type Watched } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const FOLDERS = ['pasted', 'collect', 'powershell', 'sign-in-log', 'graph-answers'];
const FIXTURES = FOLDERS.flatMap((folder) =>
  readdirSync(join('test/fixtures', folder)).map((name) => ({
    name,
    text: readFileSync(join('test/fixtures', folder, name), 'utf8'),
  })),
);
/** Whether a text holds something to go on with; else the page says why not. */
function isUsable(text: string): boolean {
  const { topic, replies, evidence, notUnderstood, mailboxes } = read(text);
  if (topic === 'mailAccess' && replies.length === 0) return false;
  return replies.length + evidence.length + notUnderstood.length > 0 || mailboxes.length > 1;
}
/** A log of `bytes` bytes with one refusal near its end. */
function longLog(bytes: number): string {
  const line = '2026-11-24T09:00:00Z worker[12]: queue run finished, 0 messages, next in 30 s\n';
  const refusal =
    '2026-11-24T09:00:01Z app: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.\n';
  return line.repeat(Math.floor((bytes - 2 * refusal.length) / line.length)) + refusal + line;
}
const LONG = longLog(10_000_000);

/** From what was read to the result, by the shortest way that a person has. */
async function goToResult(page: Page): Promise<void> {
  await page.locator('main > button.button').click();
  const enough = page.locator('main .also button').first();
  await page.waitForSelector('main.verdict, main.resolved, main .also');
  if ((await page.locator('main form fieldset').count()) > 0) await enough.click();
  await page.waitForSelector('main.verdict, main.resolved, main .fixes');
}

describe('each kind of text leads from the paste to a result', () => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await rig.open('en/');
  });
  afterAll(() => watched.close());

  test.each(FIXTURES)('$name', async ({ text }) => {
    const { page, complaints } = watched;
    await page.goto('about:blank');
    await page.goto(new URL('en/', rig.url).href);
    await paste(page, text);
    if (isUsable(text)) {
      await page.waitForSelector('main.understood');
      const choice = page.getByRole('button', { name: /^This one/ }).first();
      if ((await choice.count()) > 0) await choice.click();
      await goToResult(page);
      expect((await page.locator('main h1').textContent())?.length).toBeGreaterThan(5);
    } else {
      await page.waitForSelector('.summary');
      expect((await page.locator('.summary').textContent())?.length).toBeGreaterThan(40);
      expect(await page.inputValue('#paste')).not.toBe('');
    }
    expect(complaints).toEqual([]);
  });

  test('few texts hold nothing to go on with: errors of cmdlets, and mail that is fetched', () => {
    const useless = FIXTURES.filter(({ text }) => !isUsable(text)).map(({ name }) => name);
    expect(useless.length).toBeLessThan(FIXTURES.length / 8);
    expect(useless).toContain('imap.txt');
  });
});

describe('a long file', () => {
  const file = { name: 'mail.log', mimeType: 'text/plain', buffer: Buffer.from(LONG) };

  test('of 10 MB is read in a worker to the right verdict', async () => {
    const { page, complaints, close } = await rig.open('en/');
    const worker = page.waitForEvent('worker');
    await page.locator('input[type="file"]').setInputFiles(file);
    await worker;
    await page.waitForSelector('main.understood');
    await goToResult(page);
    expect(page.url()).toContain('reply.smtpAuthDisabledForTenant');
    expect(complaints).toEqual([]);
    await close();
  });

  test('can be cancelled, and the page takes clicks meanwhile', async () => {
    const { page, close } = await rig.open('en/', {
      // The worker's answer is held back, so that there is a meanwhile on every machine.
      before: (context) =>
        context.addInitScript(() => {
          const post = Worker.prototype.postMessage;
          Worker.prototype.postMessage = function (this: Worker, ...args: Parameters<typeof post>) {
            this.dispatchEvent(new MessageEvent('message', { data: { progress: 0.4 } }));
            setTimeout(() => post.apply(this, args), 1500);
          } as typeof post;
        }),
    });
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.waitForSelector('progress');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.waitForSelector('progress', { state: 'detached' });
    await expectStep(page, /Why/);
    await paste(page, '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.');
    await expectStep(page, /read/i);
    await close();
  });

  test('is read in slices where a page can have no worker, with frames between them', async () => {
    const { page, complaints, close } = await rig.open('en/', {
      before: (context) =>
        context.addInitScript(() => {
          Object.defineProperty(window, 'Worker', { value: undefined });
        }),
    });
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.waitForSelector('progress');
    await page.waitForSelector('main.understood');
    await goToResult(page);
    expect(page.url()).toContain('reply.smtpAuthDisabledForTenant');
    expect(complaints).toEqual([]);
    await close();
  });

  test('that is no text, or too long, is refused in words', async () => {
    const { page, close } = await rig.open('en/');
    await page.locator('input[type="file"]').setInputFiles({ ...file, buffer: Buffer.alloc(5000) });
    await expect.poll(() => page.locator('.summary').textContent()).toMatch(/no text/);
    await page.locator('input[type="file"]').setInputFiles({ ...file, buffer: Buffer.from(`${LONG}${LONG}`) });
    await expect.poll(() => page.locator('.summary').textContent()).toMatch(/larger than 10 MB/);
    await close();
  });
});

describe('what a cmdlet printed', () => {
  const TABLE = `Identity           SmtpClientAuthenticationDisabled
--------           --------------------------------
scanner            True
reception          False
`;

  test('for several mailboxes counts for the one that signs in', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, TABLE);
    await page.waitForSelector('main.understood');
    await page.getByRole('button', { name: 'This one: scanner' }).click();
    await expect.poll(() => page.locator('.understood .quote').textContent()).toMatch(/scanner/);
    await page.locator('main > button.button').click();
    await expectStep(page, /mailbox/i);
    expect(page.url()).toContain('mailboxSmtpAuth.disabled');
    await close();
  });

  test('without its object is asked about', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, 'SmtpClientAuthenticationDisabled : True');
    await page.waitForSelector('main.understood');
    await page.getByRole('button', { name: /^This one: The mailbox/ }).click();
    await page.waitForSelector('.understood .quote');
    await page.locator('main > button.button').click();
    await expectStep(page, /mailbox/i);
    expect(page.url()).toContain('mailboxSmtpAuth.disabled');
    await close();
  });

  test('in place of a setting is told with what to do', async () => {
    const { page, close } = await rig.open('en/#a=reply.smtpAuthDisabled');
    await page.waitForSelector('main form');
    await page.locator('main details summary').first().click();
    await page.fill(
      '#output',
      "Get-TransportConfig : The term 'Get-TransportConfig' is not recognized as the name of a cmdlet, function, script file, or operable program.",
    );
    await page.locator('.paste:has(#output) button').first().click();
    await expect.poll(() => page.locator('.summary').textContent()).toMatch(/connect first/);
    await close();
  });
});

test('a secret is struck out before anything is shown, and is in no link, storage or copied text', async () => {
  const { page, close } = await rig.open('en/');
  await paste(
    page,
    "send: 'AUTH LOGIN c2Nhbm5lckBjb250b3NvLmNvbQ=='\nreply: b'334 UGFzc3dvcmQ6'\nsend: 'SG9yc2VCYXR0ZXJ5U3RhcGxl'\nreply: b'535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.'\nSMTP_PASSWORD=HorseBatteryStaple",
  );
  await expectStep(page, /read/i);
  const secret = /SG9yc2VCYXR0ZXJ5U3RhcGxl|HorseBatteryStaple|c2Nhbm5lckBjb250b3NvLmNvbQ/;
  expect(await page.locator('body').textContent()).not.toMatch(secret);
  expect(await page.locator('body').textContent()).toMatch(/password or a token/);
  await goToResult(page);
  await page.getByRole('button', { name: 'Hand it over' }).click();
  await page.waitForSelector('main textarea');
  expect(await page.inputValue('main textarea')).not.toMatch(secret);
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }) + location.href);
  expect(kept).not.toMatch(secret);
  await close();
});
