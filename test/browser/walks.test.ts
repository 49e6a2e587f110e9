import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, expectStep, paste, type Rig, startRig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const title = (page: Page): Promise<string | null> => page.locator('main h1').first().textContent();
/** Uses what was read and comes to the next step. */
async function use(page: Page): Promise<void> {
  await page.waitForSelector('main.understood');
  await page.locator('main > button.button').click();
  await page.waitForSelector('main:not(.understood)');
}

const NODEMAILER = `Error: Invalid login: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information. [VI1PR09CA0098.eurprd09.prod.outlook.com 2026-11-24T10:01:33.101Z 08DE2A0C11112222]
    at SMTPConnection._formatError (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:809:19)
    at SMTPConnection._actionAUTHComplete (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:1588:34)
    at TLSSocket.<anonymous> (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:556:26) {
  code: 'EAUTH',
  responseCode: 535,
  command: 'AUTH LOGIN'
}`;
const DOTNET = `System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator. [FR3P281CA0012.DEUP281.PROD.OUTLOOK.COM]
   at System.Net.Mail.MailCommand.CheckResponse(SmtpStatusCode statusCode, String response)
   at Contoso.Invoices.Mailer.Send() in C:\\src\\Mailer.cs:line 57`;
const ACCEPTED = `235 2.7.0 Authentication successful
250 2.1.0 Sender OK
354 Start mail input; end with <CRLF>.<CRLF>
250 2.0.0 OK <1234@contoso.com> [Hostname=VI1PR09MB0001.eurprd09.prod.outlook.com]`;

describe('from what people have to the one change, and the proof', () => {
  test('a nodemailer stack trace, "disabled for the Mailbox"', async () => {
    const { page, complaints, close } = await rig.open('en/');
    await paste(page, NODEMAILER);
    await use(page);
    await expectStep(page, /mailbox/i);
    expect(await page.locator('.certainty').textContent()).toMatch(/^Certain/);
    expect(await page.locator('.fixes summary').first().textContent()).toMatch(/for this mailbox/);
    await page.locator('.fixes .button').first().click();
    await choose(page, 'thisMailbox');
    await choose(page, 'yes');
    await page.fill('#detail', 'scanner@fabrikam.com');
    await page.getByRole('button', { name: 'Use this address' }).click();
    const commands = page.locator('main .commands pre');
    await expect
      .poll(() => commands.allTextContents())
      .toContain('Set-CASMailbox -Identity scanner@fabrikam.com -SmtpClientAuthenticationDisabled $false');
    for (const part of ['.who', '.where', '.risk', '.undo', '.wait', '.verify', '.sources'])
      expect((await page.locator(`main ${part}`).first().textContent())?.length, part).toBeGreaterThan(5);
    expect(page.url()).not.toContain('fabrikam');
    await page.getByRole('button', { name: /check that it worked/ }).click();
    await paste(page, ACCEPTED, 'result');
    await use(page);
    await expectStep(page, /gets out/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a .NET exception with 5.7.57 in front of the true reply', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, DOTNET);
    await use(page);
    await expectStep(page, /Security Defaults/);
    const fixes = await page.locator('.fixes summary strong').allTextContents();
    expect(fixes[0]).toMatch(/OAuth/);
    expect(fixes.at(-1)).toMatch(/Turn off Security Defaults/);
    expect(await page.locator('.unhelpful').textContent()).toMatch(/new password/i);
    await close();
  });

  test('a bare 535 5.7.3 with OAuth is a matter of the token', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, '535 5.7.3 Authentication unsuccessful [AM0PR10CA0001.EURPRD10.PROD.OUTLOOK.COM]');
    await use(page);
    await choose(page, 'oauth');
    for (let i = 0; i < 6 && (await page.locator('main.verdict').count()) === 0; i += 1)
      await choose(page, (await title(page))?.match(/token/i) && i > 0 ? 'wrongAudience' : 'unknown');
    await expectStep(page, /token/i);
    expect(await page.locator('.fixes summary strong').first().textContent()).toMatch(/token/i);
    await close();
  });

  test('"the printer just says login failed" ends in what to check, in order', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, 'The printer just says: Login failed');
    await use(page);
    for (let i = 0; i < 8 && (await page.locator('main.verdict').count()) === 0; i += 1) await choose(page, 'unknown');
    expect(await page.locator('.certainty').textContent()).toMatch(/^Cannot tell yet/);
    expect(await page.locator('.suspects li').count()).toBeGreaterThan(3);
    expect(await page.locator('.fixes summary').first().textContent()).toMatch(/sign-in log/i);
    await close();
  });

  test('no code at all: from when it fails to a verdict, and the text for the administrator', async () => {
    const { page, close } = await rig.open('en/');
    await page.getByRole('link', { name: 'I see no code at all' }).click();
    await choose(page, 'atOnce');
    await choose(page, 'stoppedByItself');
    await page.locator('main .also button').last().waitFor();
    await page.getByRole('button', { name: 'Hand this to someone who can change settings' }).click();
    await page.waitForSelector('main textarea');
    expect(await page.inputValue('main textarea')).toMatch(/Since when: /);
    await close();
  });

  test('after one fix the next reply goes on with the same case, one step further', async () => {
    const { page, close } = await rig.open(
      'en/#a=reply.smtpAuthDisabledForTenant~signInAs.thisMailbox~mayChange.yes~fix.enableMailboxSmtpAuth',
    );
    await page.waitForSelector('main.fix');
    await page.getByRole('button', { name: /check that it worked/ }).click();
    await paste(page, DOTNET, 'result');
    await use(page);
    await expectStep(page, /Security Defaults/);
    expect(await page.locator('main .caption').textContent()).toMatch(/step further/);
    await close();
  });

  test('the same reply after the right change means: not there yet, another account, or something sets it back', async () => {
    const { page, close } = await rig.open(
      'en/#a=reply.smtpAuthDisabledForMailbox~signInAs.thisMailbox~mayChange.yes~fix.enableMailboxSmtpAuth',
    );
    await page.waitForSelector('main.fix');
    await page.getByRole('button', { name: /check that it worked/ }).click();
    await paste(page, NODEMAILER, 'result');
    await use(page);
    await page.waitForSelector('main.verdict .findings');
    const fixes = (await page.locator('.fixes summary strong').allTextContents()).join(' ');
    expect(fixes).toMatch(/time, then test again.*sets the value back/);
    await close();
  });

  test('all settings on one form lead to the verdict', async () => {
    const { page, close } = await rig.open('en/');
    await page.getByRole('link', { name: 'I know my settings' }).click();
    await page.selectOption('#set-method', 'basic');
    await page.selectOption('#set-tenantSmtpAuth', 'disabled');
    await page.selectOption('#set-mailboxSmtpAuth', 'inherits');
    await page.getByRole('button', { name: 'Show the verdict' }).click();
    await expectStep(page, /organisation/);
    await close();
  });

  test('cmdlet output pasted under a question answers it', async () => {
    const { page, close } = await rig.open('en/#a=reply.smtpAuthDisabled');
    await page.waitForSelector('html.ready');
    await page.locator('main details summary').first().click();
    await page.fill('#output', 'SmtpClientAuthenticationDisabled : True\nAllowLegacyTLSClients : False');
    await page.locator('.paste:has(#output) button').first().click();
    await use(page);
    await expect.poll(() => page.locator('.known').textContent()).toMatch(/read from PowerShell/);
    await close();
  });
});
