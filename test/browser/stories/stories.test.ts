import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import {
  choose,
  control,
  expectGate,
  expectStep,
  paste,
  press,
  pressFirstFix,
  READY,
  type Rig,
  remediesOf,
  screen,
  startRig,
  stepOf,
  use,
} from '../rig.ts';
import { PARTS } from './parts.ts';
import { ACCEPTED, DOTNET, NODEMAILER } from './texts.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

/** Answers "I don't know", or what `answers` say, until the verdict is there. */
async function answerToVerdict(page: Page, answers: Readonly<Record<string, string>> = {}): Promise<void> {
  for (let asked = 0; asked < 10; asked += 1) {
    const step = (await stepOf(page)) ?? '';
    if (step === 'verdict') return;
    await choose(page, answers[step] ?? 'unknown');
  }
  expect(await stepOf(page)).toBe('verdict');
}
const certainty = (page: Page): Promise<string | null> =>
  page.locator(screen('verdict')).getAttribute('data-certainty');

describe('from what people have to the one change, and the proof', () => {
  test('a nodemailer stack trace, "disabled for the Mailbox"', async () => {
    const { page, complaints, close } = await rig.open('en/');
    await paste(page, NODEMAILER);
    await use(page);
    await expectGate(page, 'mailboxSetting');
    expect(await certainty(page)).toBe('certain');
    expect((await remediesOf(page))[0]).toBe('enableMailboxSmtpAuth');
    await pressFirstFix(page);
    await page.fill('[data-field="signInAs"]', 'scanner@fabrikam.com');
    await press(page, 'setAddress');
    const commands = page.locator('main pre');
    await expect
      .poll(() => commands.allTextContents())
      .toContain("Set-CASMailbox -Identity 'scanner@fabrikam.com' -SmtpClientAuthenticationDisabled $false");
    for (const part of PARTS)
      expect((await page.locator(`main [data-part="${part}"]`).first().textContent())?.length, part).toBeGreaterThan(5);
    expect(page.url()).not.toContain('fabrikam');
    await press(page, 'verify');
    await paste(page, ACCEPTED);
    await use(page);
    await expectStep(page, 'resolved');
    expect(await page.locator('main').getAttribute('data-outcome')).toBe('accepted');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a .NET exception with 5.7.57 in front of the true reply', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, DOTNET);
    await use(page);
    await expectGate(page, 'securityDefaults');
    const fixes = await remediesOf(page);
    // System.Net.Mail can't use OAuth: the other ways stand before it, and security defaults stay on till the last.
    expect(fixes[0]).toBe('sendThroughGraph');
    expect(fixes.slice(-2)).toEqual(['switchToOAuth', 'turnOffSecurityDefaults']);
    expect(await page.locator('[data-unhelpful="newPassword"]').count()).toBe(1);
    await close();
  });

  test('a bare 535 5.7.3 with OAuth is a matter of the token', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, '535 5.7.3 Authentication unsuccessful [AM0PR10CA0001.EURPRD10.PROD.OUTLOOK.COM]');
    await use(page);
    await answerToVerdict(page, { method: 'oauth', token: 'wrongAudience' });
    await expectGate(page, 'token');
    expect((await remediesOf(page))[0]).toBe('fixTokenAudience');
    await close();
  });

  test('"the printer just says login failed" ends in what to check, in order', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, 'The printer just says: Login failed');
    await use(page);
    await answerToVerdict(page);
    expect(await certainty(page)).toBe('cannotTell');
    expect(await page.locator('[data-note="suspects"] [data-gate]').count()).toBeGreaterThan(3);
    expect((await remediesOf(page)).slice(0, 2)).toEqual(['showInnerError', 'readSignInLog']);
    await close();
  });

  test('no code at all: from when it fails to a verdict, and the text for the administrator', async () => {
    const { page, close } = await rig.open('en/');
    await press(page, 'noCode');
    await choose(page, 'atOnce');
    await choose(page, 'stoppedByItself');
    await press(page, 'handOver');
    await page.waitForSelector('[data-field="text"]');
    const text = await page.inputValue('[data-field="text"]');
    expect(text).toContain(`${en['text.since']}: `);
    await close();
  });

  test('after one fix the next reply goes on with the same case, one step further', async () => {
    const { page, close } = await rig.open(
      'en/#a=reply.smtpAuthDisabledForTenant~signInAs.thisMailbox~role.admin~fix.enableMailboxSmtpAuth',
    );
    await expectStep(page, 'fix');
    await press(page, 'verify');
    await paste(page, DOTNET);
    await use(page);
    await expectGate(page, 'securityDefaults');
    expect(await page.locator('[data-note="oneFurther"]').count()).toBe(1);
    await close();
  });

  test('the same reply after the right change means: not there yet, another account, or something sets it back', async () => {
    const { page, close } = await rig.open(
      'en/#a=reply.smtpAuthDisabledForMailbox~signInAs.thisMailbox~role.admin~fix.enableMailboxSmtpAuth',
    );
    await expectStep(page, 'fix');
    await press(page, 'verify');
    await paste(page, NODEMAILER);
    await use(page);
    await page.waitForSelector(`${screen('verdict')} [data-finding="settingsRight"]`);
    expect((await remediesOf(page)).filter((id) => id === 'waitForChange' || id === 'findAutomation')).toEqual([
      'waitForChange',
      'findAutomation',
    ]);
    await close();
  });

  test('all settings on one form lead to the verdict', async () => {
    const { page, close } = await rig.open('en/');
    await press(page, 'settings');
    await page.selectOption('select[name="method"]', 'basic');
    await page.selectOption('select[name="tenantSmtpAuth"]', 'disabled');
    await page.selectOption('select[name="mailboxSmtpAuth"]', 'inherits');
    await press(page, 'continue');
    await expectGate(page, 'tenantSetting');
    await close();
  });

  test('cmdlet output pasted under a question answers it', async () => {
    const { page, close } = await rig.open('en/#a=reply.smtpAuthDisabled~role.admin');
    await page.waitForSelector(READY);
    await page.locator(control('how')).click();
    await paste(page, 'SmtpClientAuthenticationDisabled : True\nAllowLegacyTLSClients : False');
    await use(page);
    await page.waitForSelector('[data-fact="tenantSmtpAuth"][data-origin="powershell"]');
    await close();
  });
});
