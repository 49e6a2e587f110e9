import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectStep, paste, press, type Rig, screen, startRig } from '../rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const PASTED = `user=scans@fabrikam.example host=copier.fabrikam.example
535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled`;
const TEXT = '[data-field="text"]';

describe('a helpdesk without rights asks an administrator', () => {
  test('the text has what is asked first, the address at a click, and the link leads the administrator to the fix', async () => {
    const { page, close } = await rig.open('en/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await paste(page, PASTED);
    await expectStep(page, 'verdict');
    await press(page, 'handOver');
    await page.check('input[name="text"][value="request"]');
    const text = (): Promise<string> => page.inputValue(TEXT);
    expect(await text()).toMatch(/^[^\n]*<[^\n]*>\n[^\n]*535 5\.7\.139[^\n]*\n\n(?:[^\n]+\n){3}\n/);
    expect(await text()).not.toContain('fabrikam');

    const mail = (await page.getAttribute('[data-action="mail"]', 'href')) ?? '';
    expect(mail.length).toBeLessThanOrEqual(1_800);
    expect(decodeURIComponent(mail)).toContain('SmtpClientAuthentication is disabled for the Mailbox');

    await press(page, 'useAddress');
    await expect.poll(text).toContain("-Identity 'scans@fabrikam.example'");
    expect(await text()).not.toContain('copier.fabrikam.example');
    expect(await page.getAttribute('[data-action="mail"]', 'href')).not.toContain('fabrikam');

    await page.fill(TEXT, `${await text()}\nAdded by hand`);
    await press(page, 'copyMarkdown');
    await expect.poll(copied).toContain('Added by hand');
    expect(await copied()).toMatch(/^## .*\n/);
    expect(await copied()).toMatch(/```\nSet-CASMailbox -Identity 'scans@fabrikam\.example'/);

    await page.check('input[name="text"][value="request"]');
    const link = (await text()).split('\n').find((line) => line.startsWith('http')) ?? '';
    const asked = await rig.open(link);
    await expectStep(asked.page, 'fix');
    expect(await asked.page.locator(`${screen('fix')} [data-note="asked"]`).count()).toBe(1);
    expect(await asked.page.locator('main').getAttribute('data-remedy')).toBe('enableMailboxSmtpAuth');
    await asked.close();
    await close();
  });

  test('an address of the paste is offered at the fix too', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, PASTED);
    await press(page, 'fix');
    await expectStep(page, 'fix');
    await press(page, 'useAddress');
    await expect
      .poll(() => page.locator('[data-part="apply"] pre').textContent())
      .toContain("'scans@fabrikam.example'");
    await close();
  });

  test('who can’t make an administrator’s change comes from its steps to the request', async () => {
    const { page, close } = await rig.open('en/');
    await paste(page, PASTED);
    await press(page, 'fix');
    await expectStep(page, 'fix');
    await press(page, 'cannotChange');
    await expect.poll(() => page.isChecked('input[name="text"][value="request"]')).toBe(true);
    await close();
  });
});
