import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guideIn, startWiki, wikiPage } from '../embed/embed-rig.ts';
import {
  type At,
  choose,
  control,
  expectGate,
  expectNoOverflow,
  expectStep,
  openContext,
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
import { ACCEPTED, NODEMAILER } from './texts.ts';

let rig: Rig;
const folder = mkdtempSync(join(tmpdir(), 'people-'));
beforeAll(async () => {
  rig = await startRig({ base: '/tools/smtp/' });
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true });
});

const TENANT = '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.';
const TEXT = '[data-field="text"]';

/** The text to hand over, once it is made. */
async function handedOver(at: At): Promise<string> {
  await press(at, 'handOver');
  await expect.poll(() => at.locator(TEXT).count()).toBe(1);
  await expect.poll(async () => (await at.inputValue(TEXT)).length).toBeGreaterThan(200);
  return at.inputValue(TEXT);
}
/** The link of a text that opens its case. */
const caseLink = (text: string): string => /https?:\/\/\S+#a=\S+/.exec(text)?.[0] ?? '';

/** Answers what is asked, or "I don't know", until the verdict is there. */
async function answer(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (let asked = 0; asked < 10; asked += 1) {
    const step = (await stepOf(page)) ?? '';
    if (step === 'verdict') return;
    await choose(page, answers[step] ?? 'unknown');
  }
  await expectStep(page, 'verdict');
}

describe('ten people', () => {
  test('a helpdesk agent pastes a user’s ticket, and copies a note without the user’s address', async () => {
    const { page, complaints, close } = await rig.open('en/');
    await paste(page, `Ticket 4711 from jane.doe@contoso.com:\nthe accounting program can't send any more.\n${TENANT}`);
    await use(page);
    await expectGate(page, 'tenantSetting');
    const text = await handedOver(page);
    expect(text).toContain('disabled for the Tenant');
    expect(text).not.toContain('jane.doe');
    await press(page, 'copy');
    await page.locator(`${control('copy')}[data-state="done"]`).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('an administrator sees the setting of the one mailbox first, changes it, and proves that it works', async () => {
    const { page, complaints, close } = await rig.open('en/');
    await paste(page, TENANT);
    await use(page);
    expect((await remediesOf(page))[0]).toBe('enableMailboxSmtpAuth');
    await pressFirstFix(page);
    await page.fill('[data-field="signInAs"]', 'invoices@contoso.com');
    await press(page, 'setAddress');
    await expect
      .poll(() => page.locator('main pre').allTextContents())
      .toContain("Set-CASMailbox -Identity 'invoices@contoso.com' -SmtpClientAuthenticationDisabled $false");
    await press(page, 'verify');
    await paste(page, ACCEPTED);
    await use(page);
    await expectStep(page, 'resolved');
    expect(page.url()).not.toContain('invoices');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a developer with a token of the wrong audience is sent to the token, not to a password', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, '535 5.7.3 Authentication unsuccessful [AM0PR10CA0001.EURPRD10.PROD.OUTLOOK.COM]');
    await use(page);
    await answer(page, { role: 'developer', method: 'oauth', token: 'wrongAudience' });
    await expectGate(page, 'token');
    expect((await remediesOf(page))[0]).toBe('fixTokenAudience');
    await close();
  });

  test('a printer technician on a phone, in Indonesian, with nothing but "login failed", gets a text for the administrator', async () => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'id-ID' };
    const { page, complaints, close } = await rig.open('id/', phone);
    await paste(page, 'Scan to email: Login failed');
    await use(page);
    await answer(page, { role: 'device' });
    await expectNoOverflow(page, 'the verdict on a phone');
    expect(await page.locator(screen('verdict')).getAttribute('data-certainty')).toBe('cannotTell');
    const text = await handedOver(page);
    expect(text).toContain('/tools/smtp/id/');
    await expectNoOverflow(page, 'the hand-over on a phone');
    expect(complaints).toEqual([]);
    await close();
  });

  test('an engineer of a service provider drops one tenant’s exports, and sees who stops at the end of December', async () => {
    const { page, requests, complaints, close } = await rig.open('en/senders/');
    await page.locator(control('file')).waitFor();
    const files = ['smtp-auth-report.csv', 'cas-mailboxes.csv', 'owners.csv'];
    await page.locator('[data-field=files]').setInputFiles(files.map((name) => resolve('test/fixtures/files', name)));
    await page.locator('[data-sender]').first().waitFor();
    expect(await page.locator('[data-file]').count()).toBe(files.length);
    expect(Number(await page.locator('[data-stops]').getAttribute('data-stops'))).toBeGreaterThan(0);
    expect(requests.every((address) => address.startsWith(rig.url) || address.startsWith('blob:'))).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test('the owner of a wiki copies a code from the builder, and a colleague reads a verdict in the wiki', async () => {
    const owner = await rig.open('en/builder/');
    await owner.page.locator(`#host-anyFrame ${control('host')}`).click();
    const code = owner.page.locator('#host-anyFrame [data-code="frame"]');
    await expect.poll(() => code.textContent()).toContain(rig.url);
    const pasted = (await code.textContent()) ?? '';
    await owner.close();
    const wiki = await startWiki();
    const { page, complaints, close } = await rig.open(wiki.put('mail', wikiPage(pasted)));
    const frame = await guideIn(page);
    await paste(frame, TENANT);
    await use(frame);
    await expectGate(frame, 'tenantSetting');
    expect(page.url()).toBe(`${wiki.url}mail`);
    expect(complaints).toEqual([]);
    await close();
    await wiki.close();
  });

  test('a person from a search engine lands on the page of a reply, and is one click from its verdict', async () => {
    const { page, complaints, close } = await rig.open('en/errors/smtpAuthDisabledForTenant/');
    expect(await page.locator('main').textContent()).toContain('SmtpClientAuthentication is disabled for the Tenant');
    await press(page, 'start', 'main');
    await expectGate(page, 'tenantSetting');
    expect(complaints).toEqual([]);
    await close();
  });

  test('the receiver of a request opens its link, and stands before the same verdict', async () => {
    const asking = await rig.open('en/');
    await paste(asking.page, NODEMAILER);
    await use(asking.page);
    await expectGate(asking.page, 'mailboxSetting');
    const link = caseLink(await handedOver(asking.page));
    expect(link).not.toContain('%20');
    await asking.close();
    const { page, complaints, close } = await rig.open(link);
    await expectGate(page, 'mailboxSetting');
    await pressFirstFix(page);
    await expectStep(page, 'fix');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a programmer’s log links its error: the text is shown first, and stays out of the address', async () => {
    const { page, requests, complaints, close } = await rig.open(`en/#error=${encodeURIComponent(NODEMAILER)}`);
    await expectStep(page, 'understood');
    expect(page.url()).not.toContain('535');
    await use(page);
    await expectGate(page, 'mailboxSetting');
    expect(requests.filter((address) => address.includes('535'))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('an auditor without a network opens the single file, and sees that it asks for nothing', async () => {
    const file = join(folder, 'smtp-auth-troubleshooter.html');
    copyFileSync('dist/en/offline/smtp-auth-troubleshooter.html', file);
    const { page, requests, complaints, close } = await openContext(rig.browser, {
      offline: true,
      before: (context) => context.setOffline(true),
    });
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector(READY);
    await paste(page, TENANT);
    await use(page);
    await expectGate(page, 'tenantSetting');
    expect(await handedOver(page)).toContain('disabled for the Tenant');
    expect(requests.filter((address) => !address.startsWith('data:') && !address.startsWith('file:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
