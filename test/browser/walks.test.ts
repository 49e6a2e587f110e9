import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REMEDY_COMMANDS } from '../../src/domain/commands/remedy-commands.ts';
import type { RemedyId } from '../../src/domain/remedies/remedies.ts';
import { REPLY_IDS } from '../../src/domain/replies/replies.ts';
import { toLink } from '../../src/flow/link.ts';
import { QUESTION_IDS, QUESTION_OPTIONS } from '../../src/flow/questions.ts';
import { replay, type WalkEvent } from '../../src/flow/walk.ts';
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
    await expectStep(page, /getting through/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a .NET exception with 5.7.57 in front of the true reply', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, DOTNET);
    await use(page);
    await expectStep(page, /security defaults/i);
    const fixes = await page.locator('.fixes summary strong').allTextContents();
    expect(fixes[0]).toMatch(/OAuth/);
    expect(fixes.at(-1)).toMatch(/Turn off security defaults/);
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
    await page.getByRole('link', { name: 'There is no error code' }).click();
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
      'en/#a=reply.smtpAuthDisabledForTenant~signInAs.thisMailbox~role.admin~fix.enableMailboxSmtpAuth',
    );
    await page.waitForSelector('main.fix');
    await page.getByRole('button', { name: /check that it worked/ }).click();
    await paste(page, DOTNET, 'result');
    await use(page);
    await expectStep(page, /security defaults/i);
    expect(await page.locator('main .caption').textContent()).toMatch(/step further/);
    await close();
  });

  test('the same reply after the right change means: not there yet, another account, or something sets it back', async () => {
    const { page, close } = await rig.open(
      'en/#a=reply.smtpAuthDisabledForMailbox~signInAs.thisMailbox~role.admin~fix.enableMailboxSmtpAuth',
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
    await page.waitForSelector('html[data-ready]');
    await page.locator('main details summary').first().click();
    await page.fill('#output', 'SmtpClientAuthenticationDisabled : True\nAllowLegacyTLSClients : False');
    await page.locator('.paste:has(#output) button').first().click();
    await use(page);
    await expect.poll(() => page.locator('.known').textContent()).toMatch(/read from PowerShell/);
    await close();
  });
});

const FIX = '#a=reply.smtpAuthDisabledForTenant~signInAs.thisMailbox~role.admin~fix.enableMailboxSmtpAuth';
const JUNK = 'Good morning, the lift is out of order again.';
/** A link that stands in no page: followed by hand, as a person would type it. */
const follow = (page: Page, link: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, link);

describe('nothing is lost and nothing is mixed up', () => {
  test('the hand-over quotes the reply of the case, and none of an earlier paste', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, DOTNET);
    await use(page);
    await page.getByRole('button', { name: 'Hand it over' }).click();
    await page.waitForSelector('main textarea');
    expect(await page.inputValue('main textarea')).toContain("locked by your organization's security defaults");
    for (let i = 0; i < 3; i += 1) await page.goBack();
    await page.waitForSelector('main.start');
    await page.locator('main.start a[href="#a=reply.sendAsDenied"]').click();
    await page.waitForSelector('main.verdict');
    await page.getByRole('button', { name: 'Hand it over' }).click();
    await page.waitForSelector('main textarea');
    expect(await page.inputValue('main textarea')).not.toContain('security defaults policy');
    await close();
  });

  test('after a reload Back shows the step that the address bar names', async () => {
    const { page, close } = await rig.open('en/');
    // A paste is two steps of this visit, and one part of the address.
    await paste(page, '535 5.7.3 Authentication unsuccessful [AM0PR10CA0001.EURPRD10.PROD.OUTLOOK.COM]');
    await use(page);
    await choose(page, 'basic');
    await choose(page, 'thisMailbox');
    await choose(page, 'ok');
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    const seen: (string | null)[] = [];
    for (let i = 0; i < 2; i += 1) {
      const before = page.url();
      await page.goBack();
      await expect.poll(() => page.url()).not.toBe(before);
      const other = await rig.open(page.url().slice(rig.url.length));
      await other.page.waitForSelector('html[data-ready]');
      await expectStep(page, (await title(other.page)) ?? '');
      seen.push(await title(page));
      await other.close();
    }
    expect(new Set(seen).size).toBe(2);
    await page.goForward();
    await page.goForward();
    await expectStep(page, /SMTP AUTH/);
    await close();
  });

  test('a reply that is chosen while a fix is checked goes on with the same case', async () => {
    const { page, close } = await rig.open(`en/${FIX}`);
    await page.waitForSelector('main.fix');
    await page.fill('#detail', 'scanner@fabrikam.com');
    await page.getByRole('button', { name: 'Use this address' }).click();
    await page.getByRole('button', { name: /check that it worked/ }).click();
    await paste(page, '550 5.1.1 User unknown', 'result');
    await page.waitForSelector('main.understood');
    await page.locator('main.understood details summary').last().click();
    await page.locator('main.understood a[href="#a=reply.securityDefaultsPolicy"]').click();
    await page.waitForSelector('main.verdict');
    expect(await page.locator('main .caption').textContent()).toMatch(/step further/);
    expect(await page.locator('.known').textContent()).toContain('scanner@fabrikam.com');
    await close();
  });

  test('what is wrong with a text is told where it was typed alone, and the text stays there', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, JUNK);
    await page.waitForSelector('.summary');
    await page.getByRole('link', { name: 'I know my settings' }).click();
    await page.waitForSelector('main.settings');
    expect(await page.locator('.summary').count()).toBe(0);
    expect(await page.title()).not.toMatch(/^Error/);
    await page.goBack();
    await page.waitForSelector('main.start');
    expect(await page.locator('.summary').count()).toBe(0);
    expect(await page.inputValue('#paste')).toBe(JUNK);
    await close();
  });

  test('Start again leaves nothing of what was typed', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, JUNK);
    await page.waitForSelector('.summary');
    await page.locator('main.start a[href="#a=reply.sendAsDenied"]').click();
    await page.waitForSelector('main.verdict');
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.waitForSelector('main.start');
    expect(await page.inputValue('#paste')).toBe('');
    await close();
  });

  test('the same mistake twice is told twice', async () => {
    const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);
    const { page, close } = await rig.open('en/#a=reply.authenticationUnsuccessful');
    await page.waitForSelector('html[data-ready]');
    for (let i = 0; i < 2; i += 1) {
      await page.locator('main button[type="submit"]').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toContain('summary');
    }
    await page.goto(`${rig.url}en/`);
    for (let i = 0; i < 2; i += 1) {
      await paste(page, i === 0 ? JUNK : 'The coffee is cold.');
      await expect.poll(() => focused(page)).toContain('summary');
    }
    await close();
  });
});

describe('where something cannot be fetched', () => {
  test('the hand-over says so, and leads back', async () => {
    const { page, close } = await rig.open('en/#a=reply.sendAsDenied', {
      before: (context) => context.route(/\/read\.[\w-]+\.js$/, (route) => route.abort()),
    });
    await page.waitForSelector('main.verdict');
    await page.getByRole('button', { name: 'Hand it over' }).click();
    await page.waitForSelector('main.hand .error');
    expect(await title(page)).toBe('Hand it over');
    await page.getByRole('button', { name: 'Back' }).click();
    await page.waitForSelector('main.verdict');
    await close();
  });

  test('the long texts are asked for again with the next screen', async () => {
    let down = true;
    const { page, close } = await rig.open('en/#a=reply.sendAsDenied', {
      before: (context) => context.route('**/en/article/', (route) => (down ? route.abort() : route.continue())),
    });
    const failed = page.getByText('This text couldn’t be loaded.');
    await page.waitForSelector('main.verdict');
    await failed.first().waitFor();
    down = false;
    await page.locator('.fixes .button').first().click();
    await page.waitForSelector('main.fix .where');
    expect(await failed.count()).toBe(0);
    await close();
  });

  test('the long texts are asked for once, however many wait for them', async () => {
    let asked = 0;
    const { page, close } = await rig.open('en/#a=reply.sendAsDenied', {
      before: (context) =>
        context.route('**/en/article/', async (route) => {
          asked += 1;
          await new Promise((later) => setTimeout(later, 400));
          await route.continue();
        }),
    });
    await page.waitForSelector('main.verdict');
    await page.locator('.fixes .button').first().click();
    await page.waitForSelector('main.fix .where');
    expect(asked).toBe(1);
    await close();
  });
});

describe('what is copied runs as it looks', () => {
  test("another provider's case is tested with a password", async () => {
    const { page, close } = await rig.open('en/#a=reply.otherProviderCredentials');
    await page.waitForSelector('main .fixes');
    await page.locator('.fixes .button').first().click();
    await page.waitForSelector('main:not(.screen)');
    if ((await page.locator('main.fix').count()) === 0) await choose(page, 'yes');
    await page.getByRole('button', { name: /check that it worked/ }).click();
    await page.waitForSelector('main.verify');
    await page.locator('#tool-curl').check();
    expect(await page.locator('main.verify pre').textContent()).toMatch(/AUTH=LOGIN/);
    await close();
  });

  test('every command of every fix comes through the hand-over unchanged', async () => {
    const { page, close } = await rig.open('en/#a=start.settings');
    await page.waitForSelector('html[data-ready]');
    const wrong: string[] = [];
    let looked = 0;
    for (const [id, link] of linksToFixes()) {
      await follow(page, link);
      await page.waitForFunction((hash) => location.hash === hash, link);
      await expect.poll(() => page.locator('main.fix, main.hand').count()).toBe(1);
      if ((await page.locator('main.fix').count()) === 1) await page.locator('main.fix .actions button').last().click();
      await page.waitForSelector('main.hand textarea');
      const text = await page.inputValue('main.hand textarea');
      for (const line of linesOf(id)) if (!text.includes(line)) wrong.push(`${id}: ${line}`);
      looked += linesOf(id).length;
      await page.goBack();
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(100);
    await close();
  });
});

/** The lines that a fix gives to copy, with the example's address. */
function linesOf(id: RemedyId): string[] {
  const { apply = [], undo = [], check = [] } = REMEDY_COMMANDS[id] ?? {};
  return [...check, ...apply, ...undo].flatMap(({ lines }) =>
    lines.map((line) => line.replaceAll('{mailbox}', 'scanner@contoso.com')),
  );
}

/** For each fix with commands, the link of a case that offers it to somebody who may not make it. */
function linksToFixes(): Map<RemedyId, string> {
  const links = new Map<RemedyId, string>();
  const said: WalkEvent[] = [
    { type: 'answer', question: 'signInAs', option: 'thisMailbox' },
    { type: 'answer', question: 'role', option: 'device' },
  ];
  const facts = QUESTION_IDS.flatMap((question) =>
    QUESTION_OPTIONS[question].map((option): WalkEvent => ({ type: 'answer', question, option })),
  );
  for (const reply of REPLY_IDS)
    for (const events of [[], ...facts.map((fact) => [fact])]) {
      const walk = replay('2026-11-24', [{ type: 'reply', reply }, ...said, ...events]);
      for (const remedy of walk.diagnosis.remedies)
        if (!links.has(remedy) && linesOf(remedy).length > 0) links.set(remedy, toLink({ ...walk, remedy }));
    }
  return links;
}
