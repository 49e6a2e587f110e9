import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerTexts } from '../../../src/graph/registration/registration-texts.ts';
import { en } from '../../../src/i18n/en.ts';
import { CLIENT_ID } from '../../fixtures/graph/answers.ts';
import { expectAccessible, press, type Rig, startRig } from '../rig.ts';
import { type EntraOptions, type FakeEntra, fakeMicrosoft } from './fake-entra.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ base: '/tools/smtp/' });
});
afterAll(() => rig.close());

async function openPage(entra: Partial<EntraOptions> = {}) {
  let fake: FakeEntra | undefined;
  const opened = await rig.open('en/register/', {
    before: async (context) => {
      fake = await fakeMicrosoft(context, {}, entra);
    },
  });
  await opened.page.waitForSelector('#check');
  return { ...opened, fake: fake as FakeEntra };
}

const result = async (page: Page): Promise<string> => (await page.locator('#result').textContent()) ?? '';

test('all texts name the address at which the page was opened, below whatever folder', async () => {
  const { page, complaints, close } = await openPage();
  const address = `${rig.url}auth-redirect.html`;
  expect(address).toContain('/tools/smtp/auth-redirect.html');
  expect(await page.locator('#redirect-uri').textContent()).toBe(address);
  for (const way of ['powershell', 'cli', 'rest'] as const)
    expect(await page.locator(`[data-text="${way}"]`).textContent()).toBe(registerTexts(address, 'signInLog')[way]);
  await page.check('input[name="tier"][value="light"]');
  expect(await page.locator('[data-text="cli"]').textContent()).toBe(registerTexts(address, 'light').cli);
  expect(await page.locator('#permissions li:visible').count()).toBe(7);
  expect((await page.request.get(address)).status()).toBe(200);
  expect(complaints).toEqual([]);
  await close();
});

test('the page is accessible in both languages, with all parts open', async () => {
  for (const lang of ['en', 'id']) {
    const { page, close } = await rig.open(`${lang}/register/`);
    await page.waitForSelector('#check');
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await expectAccessible(page, lang);
    await close();
  }
});

describe('the check', () => {
  test('a pasted registration: what is wrong is named, then nothing is', async () => {
    const { page, close } = await openPage();
    const address = `${rig.url}auth-redirect.html`;
    const { rest } = registerTexts(address, 'signInLog');
    const right = rest.slice(rest.indexOf('{'), rest.indexOf('\n\nPOST'));
    await page.fill('[data-field="registration"]', right.replace('"spa"', '"web"'));
    await press(page, 'check');
    await expect.poll(() => result(page)).toContain(address);
    expect(await result(page)).toMatch(/“Web”/);
    await page.fill('[data-field="registration"]', right);
    await press(page, 'check');
    await expect.poll(() => result(page)).toBe(en['register.good']);
    await close();
  });

  const trySignIn = async (page: Page): Promise<void> => {
    await page.fill('[data-field="clientId"]', CLIENT_ID);
    await press(page, 'tryOut');
  };

  test('by a sign-in: all permissions are granted', async () => {
    const { page, fake, complaints, close } = await openPage();
    await trySignIn(page);
    await expect.poll(() => result(page), { timeout: 10_000 }).toBe(en['register.granted']);
    expect(fake.graph.seen).toEqual([]);
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('msal.')))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('by a sign-in: a permission that nobody agreed to is named', async () => {
    const { page, close } = await openPage({ grant: (asked) => asked.filter((scope) => scope !== 'Policy.Read.All') });
    await trySignIn(page);
    await expect.poll(() => result(page), { timeout: 10_000 }).toContain('Policy.Read.All');
    await close();
  });

  test.each([
    [{ authorize: { end: 'error', error: 'unauthorized_client', number: 700016 } }, 'unknownClient'],
    [{ authorize: { end: 'error', error: 'invalid_request', number: 50011 } }, 'wrongRedirectUri'],
    [{ tokenError: { error: 'invalid_request', number: 9002326 } }, 'notSinglePage'],
  ] as const)('by a sign-in: %o', async (entra, problem) => {
    const { page, close } = await openPage(entra);
    await trySignIn(page);
    const words = en[`tenant.signInProblem.${problem}`].replace('{redirectUri}', `${rig.url}auth-redirect.html`);
    await expect.poll(() => result(page), { timeout: 10_000 }).toContain(words);
    await close();
  });

  test('without a client ID it asks for one', async () => {
    const { page, close } = await openPage();
    await press(page, 'tryOut');
    await expect.poll(() => result(page)).toBe(en['register.wrong.noClientId']);
    await close();
  });
});

test('the page that a sign-in returns to says what happened after a question for consent, and when it is opened by hand', async () => {
  const bridge = await rig.open('auth-redirect.html');
  await expect.poll(() => bridge.page.locator('[data-when="after"]').first().isVisible()).toBe(true);
  expect(bridge.complaints).toEqual([]);
  await bridge.close();
  const agreed = await rig.open('auth-redirect.html?admin_consent=True&tenant=aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee');
  await expect.poll(() => agreed.page.locator('[data-when="unconfirmed"]').first().isVisible()).toBe(true);
  expect(agreed.page.url()).not.toContain('aaaaaaaa');
  await agreed.close();
  const refused = await rig.open('auth-redirect.html?error=consent_required&error_description=AADSTS65004');
  await expect.poll(() => refused.page.locator('[data-when="unconfirmed"]').first().isVisible()).toBe(true);
  expect(refused.page.url()).not.toContain('AADSTS');
  await refused.close();
});
