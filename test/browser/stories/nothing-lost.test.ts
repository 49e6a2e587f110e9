import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { choose, control, expectStep, paste, press, READY, type Rig, startRig, stepOf, use } from '../rig.ts';
import { DOTNET } from './texts.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const FIX = '#a=reply.smtpAuthDisabledForTenant~signInAs.thisMailbox~role.admin~fix.enableMailboxSmtpAuth';
const JUNK = 'Good morning, the lift is out of order again.';
/** What is wrong, at the head of a screen. */
const PROBLEM = 'main section[data-problem]';
/** The first answer that the present question offers. */
async function firstOption(page: Page): Promise<string> {
  return (await page.locator('main fieldset input[type="radio"]').first().getAttribute('value')) ?? '';
}

describe('nothing is lost and nothing is mixed up', () => {
  test('the hand-over quotes the reply of the case, and none of an earlier paste', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, DOTNET);
    await use(page);
    await press(page, 'handOver');
    await page.waitForSelector('[data-field="text"]');
    expect(await page.inputValue('[data-field="text"]')).toContain("locked by your organization's security defaults");
    for (let i = 0; i < 3; i += 1) await page.goBack();
    await expectStep(page, 'start');
    await page.locator('main [data-reply="sendAsDenied"]').click();
    await expectStep(page, 'verdict');
    await press(page, 'handOver');
    await page.waitForSelector('[data-field="text"]');
    expect(await page.inputValue('[data-field="text"]')).not.toContain('security defaults policy');
    await close();
  });

  test('after a reload Back shows the step that the address bar names', async () => {
    const { page, close } = await rig.open('en/');
    // A paste is two steps of this visit, and one part of the address.
    await paste(page, '535 5.7.3 Authentication unsuccessful [AM0PR10CA0001.EURPRD10.PROD.OUTLOOK.COM]');
    await use(page);
    for (let answered = 0; answered < 3; answered += 1) await choose(page, await firstOption(page));
    await page.reload();
    await page.waitForSelector(READY);
    const seen: (string | null)[] = [];
    for (let i = 0; i < 2; i += 1) {
      const before = page.url();
      await page.goBack();
      await expect.poll(() => page.url()).not.toBe(before);
      const other = await rig.open(page.url().slice(rig.url.length));
      await other.page.waitForSelector(READY);
      const step = await stepOf(other.page);
      await expect.poll(() => stepOf(page)).toBe(step);
      seen.push(step);
      await other.close();
    }
    expect(new Set(seen).size).toBe(2);
    const last = page.url();
    await page.goForward();
    await page.goForward();
    await expect.poll(() => page.url()).not.toBe(last);
    expect(seen).not.toContain(await stepOf(page));
    await close();
  });

  test('a reply that is pasted while a fix is checked goes on with the same case', async () => {
    const { page, close } = await rig.open(`en/${FIX}`);
    await expectStep(page, 'fix');
    await page.fill('[data-field="signInAs"]', 'scanner@fabrikam.com');
    await press(page, 'setAddress');
    await press(page, 'verify');
    await paste(
      page,
      "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.",
    );
    await expectStep(page, 'verdict');
    expect(await page.locator('[data-note="oneFurther"]').count()).toBe(1);
    expect(await page.locator('[data-known] [data-fact="signInAs"]').textContent()).toContain('scanner@fabrikam.com');
    await close();
  });

  test('what is wrong with a text is told where it was typed alone, and the text stays there', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, JUNK);
    await page.waitForSelector(PROBLEM);
    await press(page, 'settings');
    await expectStep(page, 'settings');
    expect(await page.locator(PROBLEM).count()).toBe(0);
    expect(await page.title()).not.toContain(en['error.prefix']);
    await page.goBack();
    await expectStep(page, 'start');
    expect(await page.locator(PROBLEM).count()).toBe(0);
    expect(await page.inputValue('[data-field="paste"]')).toBe(JUNK);
    await close();
  });

  test('what is not understood has a way on beside what is wrong', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, JUNK);
    const [pages, box] = await Promise.all(
      ['[data-note="matches"]', '[data-field="paste"]'].map((part) => page.locator(part).boundingBox()),
    );
    // Between them stand the lead, the label and the error; what is beside the box is long, and pushes nothing down.
    expect((box?.y ?? 0) - (pages?.y ?? 0) - (pages?.height ?? 0)).toBeLessThan(400);
    await press(page, 'noCode', PROBLEM);
    await expectStep(page, 'symptom');
    await close();
  });

  test('Start again leaves nothing of what was typed', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, JUNK);
    await page.waitForSelector(PROBLEM);
    await page.locator('main [data-reply="sendAsDenied"]').click();
    await expectStep(page, 'verdict');
    await press(page, 'restart');
    await expectStep(page, 'start');
    expect(await page.inputValue('[data-field="paste"]')).toBe('');
    await close();
  });

  test('the same mistake twice is told twice', async () => {
    const focused = (page: Page) =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.problem);
    const { page, close } = await rig.open('en/#a=reply.authenticationUnsuccessful');
    await page.waitForSelector(READY);
    for (let i = 0; i < 2; i += 1) {
      await page.locator(control('continue')).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('choose');
    }
    await page.goto(`${rig.url}en/`);
    for (let i = 0; i < 2; i += 1) {
      await paste(page, i === 0 ? JUNK : 'The coffee is cold.');
      await expect.poll(() => focused(page)).toBe('nothing');
    }
    await close();
  });
});

describe('a question is answered as people try to', () => {
  test('Enter on an answer goes on, and Enter on none says what is missing', async () => {
    const { page, close } = await rig.open('en/#a=reply.authenticationUnsuccessful');
    await expectStep(page, 'method');
    await page.locator('main input[type="radio"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector(PROBLEM);
    await page.locator('main input[name="method"]').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect.poll(() => stepOf(page)).not.toBe('method');
    await close();
  });

  test('what is typed chooses the answer beside it', async () => {
    const { page, close } = await rig.open('en/#a=symptom.unknown~workedBefore.unknown~service.exchangeOnline');
    await expectStep(page, 'server');
    await page.locator('main [data-field="server"]').pressSequentially('mail.contoso.com');
    expect(await page.locator('main input[name="server"]:checked').getAttribute('value')).toBe('otherServer');
    await page.keyboard.press('Enter');
    await expect.poll(() => stepOf(page)).not.toBe('server');
    await close();
  });

  test('an empty form of settings says so, and stays', async () => {
    const { page, close } = await rig.open('en/#a=start.settings');
    await expectStep(page, 'settings');
    await press(page, 'continue');
    await page.waitForSelector(PROBLEM);
    await expectStep(page, 'settings');
    await page.selectOption('main select[name="tenantSmtpAuth"]', 'disabled');
    await press(page, 'continue');
    await expect.poll(() => stepOf(page)).not.toBe('settings');
    await close();
  });
});
