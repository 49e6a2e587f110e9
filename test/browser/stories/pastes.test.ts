import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../../src/read/index.ts';
import { whatToUse } from '../../../src/read/what-to-use.ts';
import { control, expectGate, expectStep, paste, press, READY, type Rig, startRig, stepOf, use } from '../rig.ts';
import { goToResult } from '../to-result.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

/** Each kind of text by one of its folder; `test/ui/pastes.test.tsx` takes all of them the same way without a browser. */
const FOLDERS = ['pasted', 'collect', 'powershell', 'sign-in-log', 'graph-answers'];
const textOf = (file: string): string => readFileSync(join('test/fixtures', file), 'utf8');
/** The first text of a folder that holds something to go on with. */
function one(folder: string): string {
  const files = readdirSync(join('test/fixtures', folder)).map((name) => join(folder, name));
  return files.sort().find((file) => whatToUse(read(textOf(file))) !== null) ?? folder;
}

test.each(FOLDERS.map(one))('%s leads from the paste to a result', async (file) => {
  const { page, complaints, close } = await rig.open('en/');
  await paste(page, textOf(file));
  await goToResult(page);
  expect(await page.locator('main').getAttribute('data-outcome')).toMatch(/^\w+$/);
  expect(complaints).toEqual([]);
  await close();
});

describe('one reply that decides', () => {
  const MAILBOX =
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled';

  test('leads from the paste to the verdict with one click, and stands there in the server’s words', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, MAILBOX);
    await expectGate(page, 'mailboxSetting');
    expect(await page.locator('[data-known] [data-reply]').textContent()).toContain('disabled for the Mailbox');
    await press(page, 'back');
    await expectStep(page, 'start');
    await close();
  });

  test('can be taken out on the verdict, which leads back to the start', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, MAILBOX);
    await expectGate(page, 'mailboxSetting');
    await page.locator(`[data-known] [data-reply] ${control('leaveOut')}`).click();
    await expectStep(page, 'start');
    await expect.poll(() => page.url()).not.toContain('#a=');
    await close();
  });

  test('is shown first where the text came with the address', async () => {
    const { page, close } = await rig.open(`en/#error=${encodeURIComponent(MAILBOX)}`);
    await expectStep(page, 'understood');
    await close();
  });
});

test('a text about reading mail is told as that, and no setting of Microsoft 365 is blamed', async () => {
  const { page, close } = await rig.open('en/');
  await paste(page, textOf('pasted/imap.txt'));
  await expect.poll(() => stepOf(page)).not.toBe('start');
  if ((await stepOf(page)) === 'understood') await use(page);
  await expectStep(page, 'outOfScope');
  expect(await page.locator('main').getAttribute('data-outcome')).toBe('outOfScope');
  await press(page, 'fix');
  await expectStep(page, 'fix');
  expect(await page.locator('main').getAttribute('data-remedy')).toBe('fetchWithOAuth');
  expect(await page.locator('main [data-gate]').count()).toBe(0);
  await close();
});

test('a failed sign-in at the device itself is told with what helps there', async () => {
  const { page, close } = await rig.open('en/#a=reply.panelSignInFailed');
  await expectStep(page, 'outOfScope');
  await expect.poll(() => page.locator('main').textContent()).toContain('reset the user in the device’s address book');
  await close();
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
    await expectStep(page, 'understood');
    await page.locator(`[data-choice="mailboxes"] [data-value="disabled"] ${control('choose')}`).click();
    await expect
      .poll(() => page.locator('main li[data-fact="mailboxSmtpAuth"] code').textContent())
      .toContain('scanner');
    await use(page);
    expect(page.url()).toContain('mailboxSmtpAuth.disabled');
    await close();
  });

  test('for thousands of mailboxes is found by a part of the name', async () => {
    const { page, close } = await rig.open('en/');
    const rows = Array.from(
      { length: 3_000 },
      (_, at) => `box${String(at).padStart(4, '0')}            ${at % 2 === 0}`,
    );
    // Filling in a box as if it were typed takes a browser more than half a minute for this text; a person's paste doesn't.
    const box = page.locator('[data-field="paste"]');
    await box.evaluate(
      (field, text) => {
        (field as HTMLTextAreaElement).value = text;
      },
      [TABLE.trimEnd(), ...rows, ''].join('\n'),
    );
    await press(page, 'continue');
    await expectStep(page, 'understood');
    const choices = page.locator('[data-choice="mailboxes"]');
    const status = choices.locator('[role="status"]');
    expect(await choices.locator('li').count()).toBe(12);
    expect(await status.textContent()).toContain('2990');
    await choices.locator('[data-field="mailbox"]').fill('printer');
    await expect.poll(() => choices.locator('li').count()).toBe(0);
    expect(await status.textContent()).not.toBe('');
    await choices.locator('[data-field="mailbox"]').fill('BOX2917');
    await expect.poll(() => choices.locator('li').count()).toBe(1);
    expect(await status.textContent()).toBe('');
    await choices.locator(`[data-value="enabled"] ${control('choose')}`).click();
    await use(page);
    expect(page.url()).toContain('mailboxSmtpAuth.enabled');
    await close();
  });

  test('without its object is asked about', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, 'SmtpClientAuthenticationDisabled : True');
    await expectStep(page, 'understood');
    await page.locator(`[data-choice="switch"] [data-fact="mailboxSmtpAuth"] ${control('choose')}`).click();
    await page.waitForSelector('main li[data-fact="mailboxSmtpAuth"] code');
    await use(page);
    expect(page.url()).toContain('mailboxSmtpAuth.disabled');
    await close();
  });

  test('in place of a setting is told with what to do', async () => {
    const { page, close } = await rig.open('en/#a=reply.smtpAuthDisabled~role.admin');
    await page.waitForSelector(READY);
    await press(page, 'how');
    await paste(
      page,
      "Get-TransportConfig : The term 'Get-TransportConfig' is not recognized as the name of a cmdlet, function, script file, or operable program.",
    );
    await page.waitForSelector('main section[data-problem="moduleMissing"]');
    await close();
  });
});

test('a secret is struck out before anything is shown, and is in no link, storage or copied text', async () => {
  const { page, close } = await rig.open('en/');
  await paste(
    page,
    "send: 'AUTH LOGIN c2Nhbm5lckBjb250b3NvLmNvbQ=='\nreply: b'334 UGFzc3dvcmQ6'\nsend: " +
      "'SG9yc2VCYXR0ZXJ5U3RhcGxl'\nreply: b'535 5.7.139 Authentication unsuccessful, the " +
      "user credentials were incorrect.'\nSMTP_PASSWORD=HorseBatteryStaple",
  );
  await page.waitForSelector('[data-note="secret"]');
  const secret = /SG9yc2VCYXR0ZXJ5U3RhcGxl|HorseBatteryStaple|c2Nhbm5lckBjb250b3NvLmNvbQ/;
  expect(await page.locator('body').textContent()).not.toMatch(secret);
  expect(await page.locator('[data-note="secret"]').count()).toBe(1);
  await goToResult(page);
  await press(page, 'handOver');
  await page.waitForSelector('[data-field="text"]');
  expect(await page.inputValue('[data-field="text"]')).not.toMatch(secret);
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }) + location.href);
  expect(kept).not.toMatch(secret);
  await close();
});
