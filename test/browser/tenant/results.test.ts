import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import * as answers from '../../fixtures/graph/answers.ts';
import { CLIENT_ID, MAILBOX } from '../../fixtures/graph/answers.ts';
import { control, paste, press, stepOf, use } from '../rig.ts';
import { ADDRESS, finished, openForm, readAll, state, useGuides, wake } from './tenant-rig.ts';

const guides = useGuides();

describe('what stays, and where', () => {
  const stored = (page: Page) =>
    page.evaluate(() => ({
      session: Object.keys(sessionStorage),
      local: { ...localStorage },
      cookies: document.cookie,
    }));

  test('tokens live in this tab alone, and "forget everything" leaves nothing', async () => {
    const { page } = await guides.open();
    await readAll(page);
    const before = await stored(page);
    expect(before.session.some((key) => key.includes('accesstoken'))).toBe(true);
    expect(before.local).toEqual({});
    expect(before.cookies).toBe('');
    await press(page, 'forget');
    await page.waitForSelector(ADDRESS);
    await expect.poll(async () => (await stored(page)).session.filter((key) => key.startsWith('msal.'))).toEqual([]);
    expect(await page.locator('li[data-datum]').count()).toBe(0);
  });

  test('signing out at Microsoft ends the session there and clears this page', async () => {
    const { page, entra } = await guides.open();
    await readAll(page);
    await Promise.all([page.waitForEvent('popup'), press(page, 'signOut')]);
    await page.waitForSelector(ADDRESS);
    await expect.poll(() => entra.signOuts).toBe(1);
    await expect.poll(async () => (await stored(page)).session.filter((key) => key.startsWith('msal.'))).toEqual([]);
  });

  test('a client ID that was typed is remembered only where that was asked for', async () => {
    for (const remember of [false, true]) {
      const { page, close } = await guides.open({ config: null });
      await openForm(page);
      expect(await page.locator('[data-note="noClient"]').count()).toBe(1);
      await press(page, 'signIn');
      await page.waitForSelector('main section[data-problem="clientId"]');
      await page.fill('[data-field="clientId"]', CLIENT_ID);
      if (remember) await page.check('#remember');
      await press(page, 'signIn');
      await finished(page);
      const { local } = await stored(page);
      expect(Object.values(local).join().includes(CLIENT_ID)).toBe(remember);
      await press(page, 'forget');
      await expect.poll(async () => (await stored(page)).local).toEqual({});
      await close();
    }
  });

  test('tokens of a sign-in before a reload are cleared, since nothing uses them again', async () => {
    const { page } = await guides.open();
    await readAll(page);
    await page.reload();
    await wake(page);
    await openForm(page);
    await expect.poll(async () => (await stored(page)).session.filter((key) => key.includes('token'))).toEqual([]);
    await press(page, 'forget');
    await expect.poll(() => page.inputValue(ADDRESS)).toBe('');
  });

  test('results survive a look back at the guide', async () => {
    const { page } = await guides.open();
    await readAll(page);
    await page.goBack();
    await expect.poll(() => stepOf(page)).not.toBe('tenant');
    await page.goForward();
    await finished(page);
    expect(await state(page, 'organization').getAttribute('data-state')).toBe('read');
  });
});

describe('without a sign-in', () => {
  test('what Graph cannot read is said, with the command for this mailbox', async () => {
    const { page } = await guides.open();
    await openForm(page);
    const commands = await page.locator('[data-note="exchangeOnly"] pre').textContent();
    expect(commands).toContain('Get-TransportConfig');
    expect(commands).toContain(MAILBOX);
  });

  test('Graph Explorer links carry the question and nothing else, and ask for no sign-in here', async () => {
    const { page, entra } = await guides.open({ config: null });
    await openForm(page);
    const links = await page
      .locator(control('explorer'))
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const link of links) {
      const { origin, searchParams } = new URL(link);
      expect(origin).toBe('https://developer.microsoft.com');
      expect(searchParams.get('method')).toBe('GET');
      expect(searchParams.get('version')).toBe('v1.0');
    }
    expect(
      links.some((link) =>
        new URL(link).searchParams
          .get('request')
          ?.includes(`userPrincipalName%20eq%20'${encodeURIComponent(MAILBOX)}'`),
      ),
    ).toBe(true);
    expect(entra.authorizations).toEqual([]);
  });
});

describe('pasted back', () => {
  test.each([
    [
      'an answer of Graph Explorer',
      JSON.stringify({
        '@odata.context':
          'https://graph.microsoft.com/v1.0/$metadata#policies/identitySecurityDefaultsEnforcementPolicy/$entity',
        ...(answers.securityDefaults(true).body as object),
      }),
      'graph',
    ],
    [
      'a configuration snapshot',
      JSON.stringify({
        resources: [
          {
            resourceType: 'microsoft.exchange.transportconfig',
            displayName: 'TransportConfig-1',
            properties: { IsSingleInstance: 'Yes', SmtpClientAuthenticationDisabled: true },
          },
        ],
      }),
      'graph',
    ],
  ] as const)('%s is read like any other paste', async (_, pasted, origin) => {
    const { page, entra } = await guides.open({ config: null });
    await openForm(page);
    await paste(page, pasted);
    await use(page);
    await page.waitForSelector(`[data-known] [data-origin="${origin}"]`);
    expect(entra.authorizations).toEqual([]);
  });

  test('what holds nothing is told on this screen, and stays in the box', async () => {
    const { page } = await guides.open({ config: null });
    await openForm(page);
    await paste(page, '');
    await expect.poll(() => page.locator('[data-field="paste"]').getAttribute('aria-invalid')).toBe('true');
    expect(await stepOf(page)).toBe('tenant');
  });
});
