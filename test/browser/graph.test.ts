import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import * as answers from '../fixtures/graph/answers.ts';
import { CLIENT_ID, MAILBOX, REFUSALS } from '../fixtures/graph/answers.ts';
import type { FakeTenant } from '../graph/fake-graph.ts';
import { type EntraOptions, type FakeEntra, fakeMicrosoft, provesKey } from './fake-entra.ts';
import { expectAccessible, expectStep, type Rig, startRig, type Watched } from './rig.ts';

const READ_MY_TENANT = en['start.tenant'];
const SIGN_IN = en['tenant.signIn'];
const REPLY = '#a=reply.criteriaNotMet';

let rig: Rig;
let watched: (Watched & { entra: FakeEntra }) | null = null;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());
afterEach(async () => {
  await watched?.close();
  watched = null;
});

interface Setting {
  tenant?: Partial<FakeTenant>;
  entra?: Partial<EntraOptions>;
  config?: object | null;
  path?: string;
  look?: BrowserContextOptions;
  /** Runs in every page before its own scripts. */
  script?: () => void;
}

/** Opens the guide at a reply, with the fake Microsoft behind it. `config` null leaves the site's own, empty one. */
async function openGuide({
  tenant,
  entra,
  config = { clientId: CLIENT_ID },
  path = `en/${REPLY}`,
  look = {},
  script,
}: Setting = {}) {
  let fake: FakeEntra | undefined;
  const opened = await rig.open(path, {
    ...look,
    before: async (context) => {
      fake = await fakeMicrosoft(context, tenant, entra);
      if (config !== null) await context.route('**/config.json', (route) => route.fulfill({ json: config }));
      if (script !== undefined) await context.addInitScript(script);
    },
  });
  if (fake === undefined) throw new Error('The fake was not set up.');
  watched = { ...opened, entra: fake };
  await opened.page.mouse.move(5, 5);
  await opened.page.waitForSelector('html.ready');
  return watched;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** From the guide to the form, filled in and ready. */
async function openForm(page: Page, tier = 'signInLog'): Promise<void> {
  await button(page, READ_MY_TENANT).first().click();
  await expectStep(page, en['tenant.title']);
  await page.fill('#address', MAILBOX);
  if (await page.locator(`#tier-${tier}`).isVisible()) await page.check(`#tier-${tier}`);
}

/** Signs in and waits until everything has been read or has failed. */
async function readAll(page: Page, tier?: string): Promise<void> {
  await openForm(page, tier);
  await button(page, SIGN_IN).click();
  await finished(page);
}

async function finished(page: Page): Promise<void> {
  await page.waitForSelector('[aria-busy="false"] li[data-datum]', { timeout: 20_000 });
}

const state = (page: Page, datum: string) => page.locator(`li[data-datum="${datum}"]`);
const text = async (page: Page, datum: string): Promise<string> => (await state(page, datum).textContent()) ?? '';
/** A sentence without what the program fills in, as a pattern. */
const sentence = (key: keyof typeof en): RegExp =>
  new RegExp(en[key].replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.*'));

describe('from a refusal to a verdict', () => {
  test('four clicks, and nothing typed but the address of the mailbox', async () => {
    const { page, entra, complaints } = await openGuide({
      path: 'en/',
      tenant: { whatIf: answers.whatIf(answers.applies('Block legacy authentication')) },
    });
    let clicks = 0;
    const click = async (locator: ReturnType<Page['locator']>): Promise<void> => {
      clicks += 1;
      await locator.click();
    };
    await click(page.locator('a[href="#a=reply.criteriaNotMet"]'));
    await click(button(page, READ_MY_TENANT).first());
    await page.fill('#address', MAILBOX);
    await click(button(page, SIGN_IN));
    await finished(page);
    await click(button(page, en['tenant.use']));
    await page.waitForSelector('main.verdict');
    expect(clicks).toBe(4);
    expect(await page.locator('main h1').textContent()).toMatch(/conditional ?access/i);
    const known = await page.locator('.known').textContent();
    expect(known).toContain(en['origin.graph']);
    expect(provesKey(entra)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('each fact that Graph can know is filled in with its origin, and the log with its own', async () => {
    const { page } = await openGuide({
      tenant: {
        securityDefaults: answers.securityDefaults(true),
        signIns: { body: { value: [answers.signIn(50053)] } },
      },
    });
    await readAll(page);
    expect(await text(page, 'signIns')).toContain('AADSTS50053');
    await button(page, en['tenant.use']).click();
    await page.waitForSelector('main.verdict');
    const known = (await page.locator('.known').textContent()) ?? '';
    for (const origin of ['origin.graph', 'origin.signInLog'] as const) expect(known).toContain(en[origin]);
    expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(
      /securityDefaults\.on.*account\.locked|account\.locked.*securityDefaults\.on/,
    );
    expect(page.url()).not.toContain('contoso');
  });

  test('the library is not fetched before the click on "read my tenant", and nobody but this site is asked before the sign-in', async () => {
    const { page, requests } = await openGuide();
    const scripts = (): string[] => requests.filter((address) => /session\.|tenant/.test(address));
    expect(scripts()).toEqual([]);
    await openForm(page);
    await expect.poll(() => scripts().some((address) => address.includes('session.'))).toBe(true);
    expect(requests.filter((address) => !address.startsWith(rig.url) && !address.startsWith('data:'))).toEqual([]);
  });

  test('only the hosts of the cloud are asked, the token goes to Graph alone, and only by GET and the documented POST', async () => {
    const { page, entra, requests, complaints } = await openGuide();
    await readAll(page);
    const hosts = new Set(
      requests
        .map((address) => new URL(address))
        .filter(({ protocol }) => protocol === 'https:')
        .map(({ host }) => host),
    );
    expect([...hosts].sort()).toEqual(['graph.microsoft.com', 'login.microsoftonline.com']);
    for (const { method, url, token } of entra.graph.seen) {
      expect(token).toBe('at-0');
      expect(method === 'GET' || (method === 'POST' && url.endsWith('/identity/conditionalAccess/evaluate'))).toBe(
        true,
      );
    }
    for (const form of entra.tokenRequests) expect([...form.values()].join()).not.toContain('at-0');
    expect(complaints).toEqual([]);
  });

  test.each([
    ['en', { width: 1200, height: 900 }, 'dark'],
    ['id', { width: 320, height: 640 }, 'light'],
  ] as const)(
    'the form and the results are accessible and never scroll sideways: %s, %o, %s',
    async (lang, viewport, colorScheme) => {
      const { page } = await openGuide({
        path: `${lang}/${REPLY}`,
        look: { viewport, colorScheme },
        tenant: {
          securityDefaults: REFUSALS.noRole,
          signIns: { body: { value: [answers.blockedByPolicy('Block legacy authentication')] } },
        },
      });
      const check = async (where: string): Promise<void> => {
        await expectAccessible(page, where);
        const [inner, outer] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        expect(inner, where).toBeLessThanOrEqual(outer ?? 0);
      };
      await page
        .getByRole('button', { name: /tenant/ })
        .first()
        .click();
      await page.waitForSelector('#address');
      await check('form');
      await page.locator('form button[type="submit"]').click();
      await page.waitForSelector('.summary');
      await check('form with an error');
      await page.fill('#address', MAILBOX);
      await page.check('#tier-signInLog');
      await page.locator('form button[type="submit"]').click();
      await finished(page);
      await check('results');
    },
  );
});

describe('the sign-in can end in many ways, each with a sentence that helps', () => {
  const failed = async (page: Page): Promise<string> => {
    await page.waitForSelector('.summary', { timeout: 15_000 });
    return (await page.locator('.summary').textContent()) ?? '';
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
    const { page } = await openGuide({ entra: { authorize: { end: 'error', error, number } } });
    await openForm(page);
    await button(page, SIGN_IN).click();
    const shown = await failed(page);
    expect(shown).toMatch(sentence(`tenant.signInProblem.${problem}`));
    expect(shown).toContain(`AADSTS${number}`);
    // The form is there for another attempt, with what was typed.
    expect(await page.inputValue('#address')).toBe(MAILBOX);
  });

  test.each([
    [{ error: 'invalid_request', number: 9002326 }, 'notSinglePage'],
    [{ error: 'invalid_grant', number: 65001, suberror: 'consent_required' }, 'adminApproval'],
    [{ error: 'invalid_grant', number: 53003 }, 'conditionalAccess'],
  ] as const)('the token is refused: %o', async (tokenError, problem) => {
    const { page } = await openGuide({ entra: { tokenError } });
    await openForm(page);
    await button(page, SIGN_IN).click();
    expect(await failed(page)).toMatch(sentence(`tenant.signInProblem.${problem}`));
  });

  test('the link for the administrator names the permissions and the one registered address', async () => {
    const { page } = await openGuide({ entra: { authorize: { end: 'error', error: 'access_denied', number: 90094 } } });
    await openForm(page, 'standard');
    await button(page, SIGN_IN).click();
    await failed(page);
    const link = new URL(await page.inputValue('#admin-link'));
    expect(link.host).toBe('login.microsoftonline.com');
    expect(link.searchParams.get('scope')).toContain('https://graph.microsoft.com/Policy.Read.All');
    expect(link.searchParams.get('redirect_uri')).toBe(`${rig.url}auth-redirect.html`);
  });

  test('a blocked window is told, and the way without a window leads to the same end', async () => {
    const { page, entra } = await openGuide({
      script: () => Object.defineProperty(window, 'open', { value: () => null }),
    });
    await openForm(page);
    await button(page, SIGN_IN).click();
    expect(await failed(page)).toMatch(sentence('tenant.signInProblem.popupBlocked'));
    await page.locator('.summary').getByRole('button', { name: en['tenant.leave'] }).click();
    await finished(page);
    expect(new URL(page.url()).hash).toBe(REPLY);
    expect(entra.graph.seen.length).toBeGreaterThan(4);
    await button(page, en['tenant.use']).click();
    await expect.poll(() => page.locator('main.tenant').count()).toBe(0);
  });

  test('without a window: an error that Microsoft sends back is told too, and what was typed is there', async () => {
    const { page } = await openGuide({ entra: { authorize: { end: 'error', error: 'access_denied', number: 65004 } } });
    await openForm(page);
    await button(page, en['tenant.leave']).click();
    expect(await failed(page)).toMatch(sentence('tenant.signInProblem.declined'));
    expect(await page.inputValue('#address')).toBe(MAILBOX);
    expect(await page.evaluate(() => sessionStorage.getItem('smtp-auth-troubleshooter.away'))).toBeNull();
  });

  test('a window that stays on an error of Microsoft and is closed: the page says so, knows the numbers, and opens it again', async () => {
    const { page, entra } = await openGuide({ entra: { authorize: { end: 'stay', text: 'AADSTS50011' } } });
    await openForm(page);
    const [popup] = await Promise.all([page.waitForEvent('popup'), button(page, SIGN_IN).click()]);
    await popup.waitForLoadState();
    expect(await page.locator('main').textContent()).toContain('AADSTS50011');
    await popup.close();
    await expect
      .poll(async () => page.locator('main').textContent(), { timeout: 5000 })
      .toMatch(sentence('tenant.closed'));
    entra.options.authorize = { end: 'code' };
    await button(page, en['tenant.retry']).click();
    await finished(page);
    expect(await state(page, 'organization').getAttribute('data-state')).toBe('read');
  });

  test('a sign-in that nobody finishes ends by itself', async () => {
    const { page } = await openGuide({ entra: { authorize: { end: 'stay', text: 'Pick an account' } } });
    await page.clock.install();
    await openForm(page);
    const [popup] = await Promise.all([page.waitForEvent('popup'), button(page, SIGN_IN).click()]);
    await popup.waitForLoadState();
    await page.clock.fastForward(301_000);
    expect(await failed(page)).toMatch(sentence('tenant.signInProblem.windowClosed'));
  });

  test('cancel closes the window, and a second sign-in is not in the way of the first', async () => {
    const { page, entra } = await openGuide({ entra: { authorize: { end: 'stay', text: 'Pick an account' } } });
    await openForm(page);
    const [popup] = await Promise.all([page.waitForEvent('popup'), button(page, SIGN_IN).click()]);
    await popup.waitForLoadState();
    await button(page, en['tenant.cancel']).click();
    await expect.poll(() => popup.isClosed()).toBe(true);
    await page.waitForSelector('#address');
    entra.options.authorize = { end: 'code' };
    await button(page, SIGN_IN).click();
    await finished(page);
    expect(await page.locator('.summary').count()).toBe(0);
  });

  test('a double click opens one window', async () => {
    const { page, entra } = await openGuide();
    await openForm(page);
    await button(page, SIGN_IN).dblclick();
    await finished(page);
    expect(entra.authorizations).toHaveLength(1);
    expect(page.context().pages()).toHaveLength(1);
  });

  test('a reload in the middle of a sign-in does not lock the next one out', async () => {
    const { page, entra } = await openGuide({ entra: { authorize: { end: 'stay', text: 'Pick an account' } } });
    await openForm(page);
    await Promise.all([page.waitForEvent('popup'), button(page, SIGN_IN).click()]);
    await page.reload();
    await page.mouse.move(9, 9);
    await page.waitForSelector('html.ready');
    entra.options.authorize = { end: 'code' };
    await readAll(page);
  });

  test('an answer that belongs to another sign-in is not taken', async () => {
    const { page, entra } = await openGuide({ entra: { nonce: () => 'another' } });
    await openForm(page);
    await button(page, SIGN_IN).click();
    expect(await failed(page)).toContain('nonce_mismatch');
    expect(entra.graph.seen).toEqual([]);
  });

  test('offline at the token', async () => {
    const { page } = await openGuide();
    await page.context().route('**/oauth2/v2.0/token*', (route) => route.abort('internetdisconnected'));
    await openForm(page);
    await button(page, SIGN_IN).click();
    expect(await failed(page)).toMatch(sentence('tenant.signInProblem.offline'));
  });

  test('the library cannot be fetched', async () => {
    const { page } = await openGuide();
    await page.context().route(/session\.[\w-]+\.js/, (route) => route.abort());
    await openForm(page);
    await button(page, SIGN_IN).click();
    expect(await failed(page)).toMatch(sentence('tenant.signInProblem.library'));
  });

  test('the screen itself cannot be fetched: the guide says so and stays', async () => {
    const { page } = await openGuide();
    await page.context().route('**/en/tenant.json', (route) => route.abort());
    await button(page, READ_MY_TENANT).first().click();
    await expect.poll(async () => page.locator('main').textContent()).toContain(en['error.failed']);
    await button(page, en['ask.back']).click();
    await expect.poll(() => page.locator('main h1').textContent()).not.toBe(READ_MY_TENANT);
  });
});

describe('what Graph refuses is shown, and the rest is used', () => {
  test.each([
    ['noRole', 'noRole'],
    ['noLicence', 'noLicence'],
    ['notInCloud', 'notInCloud'],
    ['serverFault', 'serverFault'],
    ['signInAgain', 'signInAgain'],
  ] as const)('%s at the sign-in log', async (refusal, problem) => {
    const { page } = await openGuide({ tenant: { signIns: REFUSALS[refusal] } });
    await readAll(page);
    expect(await text(page, 'signIns')).toMatch(sentence(`tenant.readProblem.${problem}`));
    expect(await state(page, 'securityDefaults').getAttribute('data-state')).toBe('read');
    await button(page, en['tenant.use']).click();
    await expect.poll(() => page.locator('main.tenant').count()).toBe(0);
  });

  test('Security Defaults: the role is missing, its code and the number of the request are shown', async () => {
    const { page } = await openGuide({ tenant: { securityDefaults: REFUSALS.noRolePolicies } });
    await readAll(page);
    const shown = await text(page, 'securityDefaults');
    expect(shown).toContain('Security Reader / Global Reader');
    expect(shown).toContain('77777777-8888-4999-8aaa-bbbbbbbbbbbb');
  });

  test('a mailbox that is not there, a body that is no JSON, and a connection that breaks', async () => {
    const { page } = await openGuide({ tenant: { user: REFUSALS.notFound, securityDefaults: { body: '<html>' } } });
    await page.context().route('**/auditLogs/**', (route) => route.abort());
    await readAll(page);
    expect(await text(page, 'user')).toMatch(sentence('tenant.readProblem.notFound'));
    expect(await text(page, 'licences')).toMatch(sentence('tenant.readProblem.needsUser'));
    expect(await text(page, 'securityDefaults')).toMatch(sentence('tenant.readProblem.malformed'));
    expect(await text(page, 'signIns')).toMatch(sentence('tenant.readProblem.offline'));
  });

  test('consent for a part only: the permission is named, and "read the rest" asks for it again', async () => {
    const { page, entra } = await openGuide({
      entra: { grant: (asked) => asked.filter((scope) => scope !== 'AuditLog.Read.All') },
    });
    await readAll(page);
    expect(await text(page, 'signIns')).toContain('AuditLog.Read.All');
    expect(entra.graph.seen.some(({ url }) => url.includes('auditLogs'))).toBe(false);
    entra.options.grant = (asked) => asked;
    await button(page, en['tenant.again']).click();
    await expect.poll(() => state(page, 'signIns').getAttribute('data-state')).toBe('read');
  });

  test('a busy Graph is waited for, visibly, and Cancel ends the wait', async () => {
    const busy = answers.refusal(429, 'TooManyRequests', '', { 'Retry-After': '20' });
    const { page } = await openGuide({ tenant: { securityDefaults: busy } });
    await openForm(page);
    await button(page, SIGN_IN).click();
    await expect
      .poll(async () => page.locator('main').textContent())
      .toContain(en['tenant.wait'].replace('{seconds}', '20'));
    await button(page, en['tenant.cancel']).click();
    await finished(page);
    expect(await text(page, 'securityDefaults')).toMatch(sentence('tenant.readProblem.cancelled'));
    expect(await state(page, 'user').getAttribute('data-state')).toBe('read');
  });

  test('a busy Graph that says 1 second is asked again and answers', async () => {
    const busy = answers.refusal(429, 'TooManyRequests', '', { 'Retry-After': '1' });
    const { page } = await openGuide({ tenant: { securityDefaults: [busy, answers.securityDefaults(false)] } });
    await readAll(page);
    expect(await state(page, 'securityDefaults').getAttribute('data-state')).toBe('read');
  });

  test('a token that runs out in the middle is renewed without a window', async () => {
    let entra: FakeEntra | null = null;
    const opened = await openGuide({
      tenant: {
        user: () => {
          for (const token of entra?.tokens ?? []) if (entra?.tokens.length === 1) entra.expired.add(token);
          return answers.user();
        },
      },
    });
    entra = opened.entra;
    await readAll(opened.page);
    expect(entra.tokenRequests.map((form) => form.get('grant_type'))).toEqual(['authorization_code', 'refresh_token']);
    expect(entra.authorizations).toHaveLength(1);
    for (const datum of ['organization', 'conditionalAccess', 'securityDefaults', 'signIns'])
      expect(await state(opened.page, datum).getAttribute('data-state'), datum).toBe('read');
  });

  test('a token that cannot be renewed: what is left says "sign in again", and one click does it', async () => {
    const { page, entra } = await openGuide();
    entra.graph.says.user = () => {
      if (entra.tokens.length === 1) {
        entra.expired.add('at-0');
        entra.options.tokenError = { error: 'invalid_grant', number: 700084 };
      }
      return answers.user();
    };
    await readAll(page, 'standard');
    expect(await text(page, 'securityDefaults')).toMatch(sentence('tenant.readProblem.signInAgain'));
    expect(await state(page, 'organization').getAttribute('data-state')).toBe('read');
    entra.options.tokenError = null;
    await button(page, en['tenant.again']).click();
    await expect
      .poll(() => state(page, 'securityDefaults').getAttribute('data-state'), { timeout: 10_000 })
      .toBe('read');
    expect(entra.authorizations).toHaveLength(2);
  });

  test('sixty policies are judged here where What-If is refused; a report-only one is named as such', async () => {
    const policies = {
      body: {
        value: [
          ...answers.sixtyPolicies(answers.policy('Block legacy')),
          answers.policy('MFA soon', { state: 'enabledForReportingButNotEnforced' }),
        ],
      },
    };
    const { page } = await openGuide({ tenant: { whatIf: REFUSALS.noRolePolicies, policies } });
    await readAll(page, 'standard');
    const shown = await text(page, 'conditionalAccess');
    expect(shown).toContain('Block legacy');
    expect(shown).toMatch(/only reports: MFA soon/);
  });

  test('a guest admin and a mailbox of another tenant are named; the way there signs in to that tenant', async () => {
    const { page, entra } = await openGuide({ entra: { home: 'ffffffff-bbbb-4ccc-8ddd-eeeeeeeeeeee' } });
    await openForm(page, 'light');
    await page.fill('#address', 'scanner@fabrikam.com');
    await button(page, SIGN_IN).click();
    await finished(page);
    expect(await page.locator('main').textContent()).toMatch(sentence('tenant.accountGuest'));
    await button(page, 'Sign in to the tenant of fabrikam.com').click();
    await expect.poll(() => entra.tenants).toEqual(['organizations', 'fabrikam.com']);
    await finished(page);
    expect(entra.authorizations.at(-1)?.get('prompt')).toBe('select_account');
  });

  test('a federated domain is named', async () => {
    const { page } = await openGuide({ tenant: { organization: answers.organization({ type: 'Federated' }) } });
    await readAll(page, 'light');
    expect(await text(page, 'organization')).toMatch(sentence('tenant.note.federated'));
  });
});

describe('steps of consent', () => {
  test('each step asks for its own permissions, and the next one for more in its own click', async () => {
    const { page, entra } = await openGuide({ tenant: { user: answers.basicUser } });
    await openForm(page, 'light');
    expect(await page.locator('form details').first().textContent()).toContain('Policy.Read.ConditionalAccess');
    await button(page, SIGN_IN).click();
    await finished(page);
    expect(entra.authorizations[0]?.get('scope')).not.toContain('Policy.Read.All');
    expect(entra.graph.seen.some(({ url }) => url.includes('identitySecurityDefaults'))).toBe(false);
    await page.getByRole('button', { name: /Also read: Standard/ }).click();
    await expect.poll(() => state(page, 'securityDefaults').getAttribute('data-state')).toBe('read');
    expect(entra.authorizations[1]?.get('scope')).toContain('https://graph.microsoft.com/Policy.Read.All');
    expect(entra.authorizations[1]?.get('scope')).not.toContain('AuditLog.Read.All');
    // What was read before is not asked for again.
    expect(entra.graph.seen.filter(({ url }) => url.includes('/organization'))).toHaveLength(1);
  });

  test('another account can be chosen', async () => {
    const { page, entra } = await openGuide();
    await readAll(page, 'light');
    await button(page, en['tenant.other']).click();
    await finished(page);
    expect(entra.authorizations.at(-1)?.get('prompt')).toBe('select_account');
  });
});

describe('what stays, and where', () => {
  const stored = (page: Page) =>
    page.evaluate(() => ({
      session: Object.keys(sessionStorage),
      local: { ...localStorage },
      cookies: document.cookie,
    }));

  test('tokens live in this tab alone, and "forget everything" leaves nothing', async () => {
    const { page } = await openGuide();
    await readAll(page);
    const before = await stored(page);
    expect(before.session.some((key) => key.includes('accesstoken'))).toBe(true);
    expect(before.local).toEqual({});
    expect(before.cookies).toBe('');
    await button(page, en['tenant.forget']).click();
    await page.waitForSelector('#address');
    await expect.poll(async () => (await stored(page)).session.filter((key) => key.startsWith('msal.'))).toEqual([]);
    expect(await page.locator('li[data-datum]').count()).toBe(0);
  });

  test('signing out at Microsoft ends the session there and clears this page', async () => {
    const { page, entra } = await openGuide();
    await readAll(page);
    await Promise.all([page.waitForEvent('popup'), button(page, en['tenant.signOut']).click()]);
    await page.waitForSelector('#address');
    await expect.poll(() => entra.signOuts).toBe(1);
    await expect.poll(async () => (await stored(page)).session.filter((key) => key.startsWith('msal.'))).toEqual([]);
  });

  test('a client ID that was typed is remembered only where that was asked for', async () => {
    for (const remember of [false, true]) {
      const { page, close } = await openGuide({ config: null });
      await openForm(page);
      expect(await page.locator('main').textContent()).toContain(en['tenant.noClient']);
      await button(page, SIGN_IN).click();
      await expect.poll(async () => page.locator('.summary').textContent()).toContain(en['tenant.problem.clientId']);
      await page.fill('#clientId', CLIENT_ID);
      if (remember) await page.check('#remember');
      await button(page, SIGN_IN).click();
      await finished(page);
      const { local } = await stored(page);
      expect(Object.values(local).join().includes(CLIENT_ID)).toBe(remember);
      await button(page, en['tenant.forget']).click();
      await expect.poll(async () => (await stored(page)).local).toEqual({});
      await close();
    }
  });

  test('tokens of a sign-in before a reload can be forgotten too', async () => {
    const { page } = await openGuide();
    await readAll(page);
    await page.reload();
    await page.mouse.move(9, 9);
    await page.waitForSelector('html.ready');
    await openForm(page);
    expect((await stored(page)).session.some((key) => key.includes('accesstoken'))).toBe(true);
    await button(page, en['tenant.forget']).click();
    await expect.poll(async () => (await stored(page)).session).toEqual([]);
  });

  test('results survive a look back at the guide', async () => {
    const { page } = await openGuide();
    await readAll(page);
    await page.goBack();
    await expect.poll(() => page.locator('main.tenant').count()).toBe(0);
    await page.goForward();
    await finished(page);
    expect(await state(page, 'organization').getAttribute('data-state')).toBe('read');
  });
});

describe('other clouds', () => {
  test.each([
    ['gccHigh', 'https://login.microsoftonline.us', 'https://graph.microsoft.us'],
    ['china', 'https://login.partner.microsoftonline.cn', 'https://microsoftgraph.chinacloudapi.cn'],
  ])('%s signs in and reads at its own hosts alone', async (cloud, login, graph) => {
    const { page, entra, requests, complaints } = await openGuide({
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
    expect(await page.locator('main').textContent()).not.toContain(en['tenant.explorer']);
    expect(complaints).toEqual([]);
  });
});

describe('without a sign-in', () => {
  test('what Graph cannot read is said, with the command for this mailbox', async () => {
    const { page } = await openGuide();
    await openForm(page);
    const commands = await page.locator('main .commands pre').textContent();
    expect(commands).toContain('Get-TransportConfig');
    expect(commands).toContain(MAILBOX);
  });

  test('Graph Explorer links carry the question and nothing else, and ask for no sign-in here', async () => {
    const { page, entra } = await openGuide({ config: null });
    await openForm(page);
    const links = await page
      .locator('a[href*="graph-explorer"]')
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
    const { page, entra } = await openGuide({ config: null });
    await openForm(page);
    await page.fill('#answer', pasted);
    await page.locator('.paste:has(#answer) button').click();
    await expectStep(page, en['understood.title']);
    await page.getByRole('button', { name: en['ask.continue'] }).click();
    await expect.poll(async () => page.locator('.known').textContent()).toContain(en[`origin.${origin}`]);
    expect(entra.authorizations).toEqual([]);
  });

  test('what holds nothing is told on this screen, and stays in the box', async () => {
    const { page } = await openGuide({ config: null });
    await openForm(page);
    await page.fill('#answer', '');
    await page.locator('.paste:has(#answer) button').click();
    await expect
      .poll(async () => page.locator('main.tenant').textContent())
      .toContain(en['tenant.problem.pasteNothing']);
  });
});

describe('inside a frame', () => {
  test('nobody is asked to sign in; the answers go along to a tab, and the findings come back by copy', async () => {
    const { page, entra } = await openGuide();
    await page.route('**/wiki.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${rig.url}en/${REPLY}" width="900" height="900"></iframe>`,
      }),
    );
    await page.goto(`${rig.url}wiki.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('html.ready').waitFor();
    await frame.getByRole('button', { name: READ_MY_TENANT }).first().click();
    await frame.getByText(en['tenant.framed']).waitFor();
    expect(await frame.getByRole('button', { name: SIGN_IN }).count()).toBe(0);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name: en['tenant.newTab'] }).click(),
    ]);
    await tab.waitForSelector('html.ready');
    expect(new URL(tab.url()).hash).toBe(REPLY);
    entra.graph.says.securityDefaults = answers.securityDefaults(true);
    await readAll(tab);
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.bringToFront();
    await button(tab, en['tenant.bring']).click();
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('graph securityDefaults on');
    expect(copied).not.toMatch(/contoso|@/);
    await frame.locator('#findings').fill(copied);
    await frame.locator('.paste:has(#findings) button').click();
    await frame.locator('main.verdict').waitFor();
    expect(await frame.locator('.known').textContent()).toContain(en['origin.graph']);
  });
});
