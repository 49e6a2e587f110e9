import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import * as answers from '../../fixtures/graph/answers.ts';
import { CLIENT_ID, MAILBOX } from '../../fixtures/graph/answers.ts';
import { control, expectStep, press, screen, stepOf } from '../rig.ts';
import {
  ADDRESS,
  failure,
  finished,
  type Opened,
  openForm,
  REPLY,
  readAll,
  SUMMARY,
  state,
  useGuides,
  wake,
} from './tenant-rig.ts';

const guides = useGuides();

describe('the sign-in can end in many ways, each with a sentence that helps', () => {
  describe('by an error that Microsoft sends back', () => {
    // One page for all of them: each attempt begins at the form that the one before has left.
    let kept: Opened | null = null;
    afterAll(() => kept?.close());
    const attempt = async (
      more: Partial<Opened['entra']['options']>,
    ): Promise<{ page: Page } & Awaited<ReturnType<typeof failure>>> => {
      if (kept === null) {
        kept = await guides.keep();
        await openForm(kept.page);
      }
      const { page, entra } = kept;
      Object.assign(entra.options, { authorize: { end: 'code' }, tokenError: null }, more);
      // What the attempt before has left stands there until this one begins.
      await page.locator(SUMMARY).evaluateAll((all) => {
        for (const one of all) one.removeAttribute('data-problem');
      });
      await press(page, 'signIn');
      return { page, ...(await failure(page)) };
    };

    test.each([
      ['access_denied', 65004, 'declined'],
      ['consent_required', 65001, 'adminApproval'],
      ['access_denied', 90094, 'adminApproval'],
      ['unauthorized_client', 700016, 'unknownClient'],
      ['invalid_request', 50011, 'wrongRedirectUri'],
      ['invalid_resource', 650053, 'unknownPermission'],
      ['interaction_required', 53003, 'conditionalAccess'],
      ['interaction_required', 50076, 'mfa'],
      ['access_denied', 50105, 'notAssigned'],
      ['invalid_request', 50194, 'singleTenant'],
      ['invalid_request', 50020, 'wrongAccount'],
      ['server_error', 90033, 'other'],
    ] as const)('Microsoft sends back %s %i: %s', async (error, number, problem) => {
      const shown = await attempt({ authorize: { end: 'error', error, number } });
      expect(shown.problem).toBe(problem);
      expect(shown.said).toContain(`AADSTS${number}`);
      // The form is there for another attempt, with what was typed.
      expect(await shown.page.inputValue(ADDRESS)).toBe(MAILBOX);
    });

    test.each([
      [{ error: 'invalid_request', number: 9002326 }, 'notSinglePage'],
      [{ error: 'invalid_grant', number: 65001, suberror: 'consent_required' }, 'adminApproval'],
      [{ error: 'invalid_grant', number: 53003 }, 'conditionalAccess'],
    ] as const)('the token is refused: %o', async (tokenError, problem) => {
      expect((await attempt({ tokenError })).problem).toBe(problem);
    });
  });

  test('the link for the administrator names the permissions and the one registered address', async () => {
    const { page } = await guides.open({
      entra: { authorize: { end: 'error', error: 'access_denied', number: 90094 } },
    });
    await openForm(page, 'standard');
    await press(page, 'signIn');
    await failure(page);
    const link = new URL(await page.inputValue('[data-field="adminLink"]'));
    expect(link.host).toBe('login.microsoftonline.com');
    expect(link.searchParams.get('scope')).toContain('https://graph.microsoft.com/Policy.Read.All');
    expect(link.searchParams.get('redirect_uri')).toBe(`${guides.url()}auth-redirect.html`);
  });

  test('a blocked window is told, and the way without a window leads to the same end', async () => {
    const { page, entra } = await guides.open({
      script: () => Object.defineProperty(window, 'open', { value: () => null }),
    });
    await openForm(page);
    await press(page, 'signIn');
    expect((await failure(page)).problem).toBe('popupBlocked');
    await press(page, 'leave', SUMMARY);
    await finished(page);
    expect(new URL(page.url()).hash).toBe(REPLY);
    expect(entra.graph.seen.length).toBeGreaterThan(4);
    await press(page, 'use');
    await expect.poll(() => stepOf(page)).not.toBe('tenant');
  });

  test('without a window: an error that Microsoft sends back is told too, and what was typed is there', async () => {
    const { page } = await guides.open({
      entra: { authorize: { end: 'error', error: 'access_denied', number: 65004 } },
    });
    await openForm(page);
    await press(page, 'leave');
    expect((await failure(page)).problem).toBe('declined');
    expect(await page.inputValue(ADDRESS)).toBe(MAILBOX);
    expect(await page.evaluate(() => sessionStorage.getItem('smtp-auth-troubleshooter.away'))).toBeNull();
  });

  test('a window that stays on an error of Microsoft and is closed: the page says so, knows the numbers, and opens it again', async () => {
    const { page, entra } = await guides.open({ entra: { authorize: { end: 'stay', text: 'AADSTS50011' } } });
    await openForm(page);
    const [popup] = await Promise.all([page.waitForEvent('popup'), press(page, 'signIn')]);
    await popup.waitForLoadState();
    expect(await page.locator('main').textContent()).toContain('AADSTS50011');
    await popup.close();
    await page.waitForSelector('[data-note="windowClosed"]', { timeout: 5000 });
    entra.options.authorize = { end: 'code' };
    await press(page, 'retry');
    await finished(page);
    expect(await state(page, 'organization').getAttribute('data-state')).toBe('read');
  });

  test('a sign-in that nobody finishes ends by itself', async () => {
    const { page } = await guides.open({ entra: { authorize: { end: 'stay', text: 'Pick an account' } } });
    await page.clock.install();
    await openForm(page);
    const [popup] = await Promise.all([page.waitForEvent('popup'), press(page, 'signIn')]);
    await popup.waitForLoadState();
    await page.clock.fastForward(301_000);
    expect((await failure(page)).problem).toBe('windowClosed');
  });

  test('cancel closes the window, and a second sign-in is not in the way of the first', async () => {
    const { page, entra } = await guides.open({ entra: { authorize: { end: 'stay', text: 'Pick an account' } } });
    await openForm(page);
    const [popup] = await Promise.all([page.waitForEvent('popup'), press(page, 'signIn')]);
    await popup.waitForLoadState();
    await press(page, 'cancel');
    await expect.poll(() => popup.isClosed()).toBe(true);
    await page.waitForSelector(ADDRESS);
    entra.options.authorize = { end: 'code' };
    await press(page, 'signIn');
    await finished(page);
    expect(await page.locator(SUMMARY).count()).toBe(0);
  });

  test('a double click opens one window', async () => {
    const { page, entra } = await guides.open();
    await openForm(page);
    await page.locator(control('signIn')).dblclick();
    await finished(page);
    expect(entra.authorizations).toHaveLength(1);
    expect(page.context().pages()).toHaveLength(1);
  });

  test('a reload in the middle of a sign-in does not lock the next one out', async () => {
    const { page, entra } = await guides.open({ entra: { authorize: { end: 'stay', text: 'Pick an account' } } });
    await openForm(page);
    await Promise.all([page.waitForEvent('popup'), press(page, 'signIn')]);
    await page.reload();
    await wake(page);
    entra.options.authorize = { end: 'code' };
    await readAll(page);
  });

  test('an answer that belongs to another sign-in is not taken', async () => {
    const { page, entra } = await guides.open({ entra: { nonce: () => 'another' } });
    await openForm(page);
    await press(page, 'signIn');
    expect((await failure(page)).said).toContain('nonce_mismatch');
    expect(entra.graph.seen).toEqual([]);
  });

  test('offline at the token', async () => {
    const { page } = await guides.open();
    await page.context().route('**/oauth2/v2.0/token*', (route) => route.abort('internetdisconnected'));
    await openForm(page);
    await press(page, 'signIn');
    expect((await failure(page)).problem).toBe('offline');
  });

  test('the library cannot be fetched', async () => {
    const { page } = await guides.open();
    await page.context().route(/session\.[\w-]+\.js/, (route) => route.abort());
    await openForm(page);
    await press(page, 'signIn');
    expect((await failure(page)).problem).toBe('library');
  });

  test('the screen itself cannot be fetched: the guide says so and stays', async () => {
    const { page } = await guides.open();
    await page.context().route('**/en/tenant.json', (route) => route.abort());
    await press(page, 'readTenant');
    await page.waitForSelector(`${screen('tenant')} [data-problem="failed"]`);
    await press(page, 'back');
    await expect.poll(() => stepOf(page)).not.toBe('tenant');
  });
});

describe('what a sign-in by redirect has left in this tab', () => {
  const NOTE = 'smtp-auth-troubleshooter.away';

  test('a damaged note is removed, and the form is there with the settings of the site', async () => {
    const { page, complaints } = await guides.open();
    for (const note of [
      '{"tier":"stan',
      'null',
      '{"tier":"standard","address":"x","settings":{"cloud":"__proto__"}}',
    ]) {
      await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [NOTE, note] as const);
      await page.reload();
      await expectStep(page, 'tenant');
      await expect.poll(() => page.inputValue('[data-field="clientId"]')).toBe(CLIENT_ID);
      expect(await page.evaluate((key) => sessionStorage.getItem(key), NOTE)).toBeNull();
    }
    expect(complaints).toEqual([]);
  });

  test('where the page cannot be left, nothing stays, and the reason is told', async () => {
    const { page } = await guides.open();
    await openForm(page);
    await page.evaluate(() => {
      // The library notes its own state of the sign-in last of all: without room for it the page is not left.
      const put = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key: string, value: string) {
        if (key.startsWith('msal.')) throw new DOMException('No room.', 'QuotaExceededError');
        put.call(this, key, value);
      };
    });
    await press(page, 'leave');
    await failure(page);
    expect(await page.evaluate((key) => sessionStorage.getItem(key), NOTE)).toBeNull();
  });
});

test('what is no address is told at the field and stands in no command', async () => {
  const { page, entra } = await guides.open();
  await openForm(page);
  await page.fill(ADDRESS, "a'; Remove-Item x; '@contoso.com");
  await press(page, 'signIn');
  await page.waitForSelector('main section[data-problem="address"]');
  expect(await page.locator('[data-note="exchangeOnly"] pre').textContent()).not.toContain('Remove-Item');
  expect(entra.authorizations).toEqual([]);
});

describe('steps of consent', () => {
  test('each step asks for its own permissions, and the next one for more in its own click', async () => {
    const { page, entra } = await guides.open({ tenant: { user: answers.basicUser } });
    await openForm(page, 'light');
    const consent = page.locator(`details:has(> ${control('consent')})`);
    expect(await consent.textContent()).toContain('Policy.Read.ConditionalAccess');
    await press(page, 'signIn');
    await finished(page);
    expect(entra.authorizations[0]?.get('scope')).not.toContain('Policy.Read.All');
    expect(entra.graph.seen.some(({ url }) => url.includes('identitySecurityDefaults'))).toBe(false);
    await press(page, 'readMore');
    await expect.poll(() => state(page, 'securityDefaults').getAttribute('data-state')).toBe('read');
    expect(entra.authorizations[1]?.get('scope')).toContain('https://graph.microsoft.com/Policy.Read.All');
    expect(entra.authorizations[1]?.get('scope')).not.toContain('AuditLog.Read.All');
    // What was read with fewer rights is read again.
    for (const path of ['/organization', '/users/'])
      expect(entra.graph.seen.filter(({ url }) => url.includes(path)).length, path).toBeGreaterThan(1);
  });

  test('another account can be chosen', async () => {
    const { page, entra } = await guides.open();
    await readAll(page, 'light');
    await press(page, 'otherAccount');
    await finished(page);
    expect(entra.authorizations.at(-1)?.get('prompt')).toBe('select_account');
  });
});

describe('other clouds', () => {
  test.each([
    ['gccHigh', 'https://login.microsoftonline.us', 'https://graph.microsoft.us'],
    ['china', 'https://login.partner.microsoftonline.cn', 'https://microsoftgraph.chinacloudapi.cn'],
  ])('%s signs in and reads at its own hosts alone', async (cloud, login, graph) => {
    const { page, entra, requests, complaints } = await guides.open({
      config: { clientId: CLIENT_ID, cloud },
      entra: { login, graph },
    });
    await readAll(page, 'standard');
    expect(entra.authorizations[0]?.get('scope')).toContain(`${graph}/Policy.Read.All`);
    const origins = new Set(
      requests.map((address) => new URL(address).origin).filter((origin) => origin.startsWith('https:')),
    );
    expect([...origins].sort()).toEqual([graph, login].sort());
    expect(await state(page, 'securityDefaults').getAttribute('data-state')).toBe('read');
    expect(await page.locator('[data-note="explorer"]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
