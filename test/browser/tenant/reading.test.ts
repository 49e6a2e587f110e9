import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import * as answers from '../../fixtures/graph/answers.ts';
import { MAILBOX, REFUSALS } from '../../fixtures/graph/answers.ts';
import { control, expectAccessible, expectGate, expectNoOverflow, expectStep, press, stepOf } from '../rig.ts';
import { type FakeEntra, provesKey } from './fake-entra.ts';
import {
  ADDRESS,
  finished,
  openForm,
  problemAt,
  REPLY,
  readAll,
  SUMMARY,
  state,
  text,
  useGuides,
} from './tenant-rig.ts';

const guides = useGuides();

describe('from a refusal to a verdict', () => {
  test('four clicks, and nothing typed but the address of the mailbox', async () => {
    const { page, entra, complaints } = await guides.open({
      path: 'en/',
      tenant: { whatIf: answers.whatIf(answers.applies('Block legacy authentication')) },
    });
    let clicks = 0;
    const click = async (locator: ReturnType<Page['locator']>): Promise<void> => {
      clicks += 1;
      await locator.click();
    };
    await click(page.locator('[data-reply="criteriaNotMet"]'));
    await click(page.locator(control('readTenant')));
    await page.fill(ADDRESS, MAILBOX);
    await click(page.locator(control('signIn')));
    await finished(page);
    await click(page.locator(control('use')));
    await expectGate(page, 'conditionalAccess');
    expect(clicks).toBe(4);
    expect(await page.locator('[data-known] [data-origin="graph"]').count()).toBeGreaterThan(0);
    expect(provesKey(entra)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('each fact that Graph can know is filled in with its origin, and the log with its own', async () => {
    const { page } = await guides.open({
      tenant: {
        securityDefaults: answers.securityDefaults(true),
        signIns: { body: { value: [answers.signIn(50053)] } },
      },
    });
    await readAll(page);
    expect(await text(page, 'signIns')).toContain('AADSTS50053');
    await press(page, 'use');
    await expectStep(page, 'verdict');
    for (const origin of ['graph', 'signInLog'])
      expect(await page.locator(`[data-known] [data-origin="${origin}"]`).count(), origin).toBeGreaterThan(0);
    expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(
      /securityDefaults\.on.*account\.locked|account\.locked.*securityDefaults\.on/,
    );
    expect(page.url()).not.toContain('contoso');
  });

  test('the library is not fetched before the click on "read my tenant", and nobody but this site is asked before the sign-in', async () => {
    const { page, requests } = await guides.open();
    const scripts = (): string[] => requests.filter((address) => /session\.|tenant/.test(address));
    expect(scripts()).toEqual([]);
    await openForm(page);
    await expect.poll(() => scripts().some((address) => address.includes('session.'))).toBe(true);
    expect(requests.filter((address) => !address.startsWith(guides.url()) && !address.startsWith('data:'))).toEqual([]);
  });

  test('only the hosts of the cloud are asked, the token goes to Graph alone, and only by GET and the documented POST', async () => {
    const { page, entra, requests, complaints } = await guides.open();
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
      const { page } = await guides.open({
        path: `${lang}/${REPLY}`,
        look: { viewport, colorScheme },
        tenant: {
          securityDefaults: REFUSALS.noRole,
          signIns: { body: { value: [answers.blockedByPolicy('Block legacy authentication')] } },
        },
      });
      const check = async (where: string): Promise<void> => {
        await expectAccessible(page, where);
        await expectNoOverflow(page, where);
      };
      await press(page, 'readTenant');
      await page.waitForSelector(ADDRESS);
      await check('form');
      await press(page, 'signIn');
      await page.waitForSelector(SUMMARY);
      await check('form with an error');
      await page.fill(ADDRESS, MAILBOX);
      await page.check('input[name="tier"][value="signInLog"]');
      await press(page, 'signIn');
      await finished(page);
      await check('results');
    },
  );
});

describe('what Graph refuses is shown, and the rest is used', () => {
  test.each([
    ['noRole', 'noRole'],
    ['noLicence', 'noLicence'],
    ['notInCloud', 'notInCloud'],
    ['serverFault', 'serverFault'],
    ['signInAgain', 'signInAgain'],
  ] as const)('%s at the sign-in log', async (refusal, problem) => {
    const { page } = await guides.open({ tenant: { signIns: REFUSALS[refusal] } });
    await readAll(page);
    expect(await problemAt(page, 'signIns')).toBe(problem);
    expect(await state(page, 'securityDefaults').getAttribute('data-state')).toBe('read');
    await press(page, 'use');
    await expect.poll(() => stepOf(page)).not.toBe('tenant');
  });

  test('Security Defaults: the role is missing, its code and the number of the request are shown', async () => {
    const { page } = await guides.open({ tenant: { securityDefaults: REFUSALS.noRolePolicies } });
    await readAll(page);
    const shown = await text(page, 'securityDefaults');
    expect(shown).toContain('Security Reader / Global Reader');
    expect(shown).toContain('77777777-8888-4999-8aaa-bbbbbbbbbbbb');
  });

  test('a mailbox that is not there, a body that is no JSON, and a connection that breaks', async () => {
    const { page } = await guides.open({ tenant: { user: REFUSALS.notFound, securityDefaults: { body: '<html>' } } });
    await page.context().route('**/auditLogs/**', (route) => route.abort());
    await readAll(page);
    expect(await problemAt(page, 'user')).toBe('notFound');
    expect(await problemAt(page, 'licences')).toBe('needsUser');
    expect(await problemAt(page, 'securityDefaults')).toBe('malformed');
    expect(await problemAt(page, 'signIns')).toBe('offline');
  });

  test('consent for a part only: the permission is named, and "read the rest" asks for it again', async () => {
    const { page, entra } = await guides.open({
      entra: { grant: (asked) => asked.filter((scope) => scope !== 'AuditLog.Read.All') },
    });
    await readAll(page);
    expect(await text(page, 'signIns')).toContain('AuditLog.Read.All');
    expect(entra.graph.seen.some(({ url }) => url.includes('auditLogs'))).toBe(false);
    entra.options.grant = (asked) => asked;
    await press(page, 'readAgain');
    await expect.poll(() => state(page, 'signIns').getAttribute('data-state')).toBe('read');
  });

  test('a busy Graph is waited for, visibly, and Cancel ends the wait', async () => {
    const busy = answers.refusal(429, 'TooManyRequests', '', { 'Retry-After': '20' });
    const { page } = await guides.open({ tenant: { securityDefaults: busy } });
    await openForm(page);
    await press(page, 'signIn');
    await expect.poll(() => page.locator('[data-note="wait"]').textContent()).toContain('20');
    await press(page, 'cancel');
    await finished(page);
    expect(await problemAt(page, 'securityDefaults')).toBe('cancelled');
    expect(await state(page, 'user').getAttribute('data-state')).toBe('read');
  });

  test('a busy Graph that says 1 second is asked again and answers', async () => {
    const busy = answers.refusal(429, 'TooManyRequests', '', { 'Retry-After': '1' });
    const { page } = await guides.open({ tenant: { securityDefaults: [busy, answers.securityDefaults(false)] } });
    await readAll(page);
    expect(await state(page, 'securityDefaults').getAttribute('data-state')).toBe('read');
  });

  test('a token that runs out in the middle is renewed without a window', async () => {
    let entra: FakeEntra | null = null;
    const opened = await guides.open({
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
    const { page, entra } = await guides.open();
    entra.graph.says.user = () => {
      if (entra.tokens.length === 1) {
        entra.expired.add('at-0');
        entra.options.tokenError = { error: 'invalid_grant', number: 700084 };
      }
      return answers.user();
    };
    await readAll(page, 'standard');
    expect(await problemAt(page, 'securityDefaults')).toBe('signInAgain');
    expect(await state(page, 'organization').getAttribute('data-state')).toBe('read');
    entra.options.tokenError = null;
    await press(page, 'readAgain');
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
    const { page } = await guides.open({ tenant: { whatIf: REFUSALS.noRolePolicies, policies } });
    await readAll(page, 'standard');
    const shown = await text(page, 'conditionalAccess');
    expect(shown).toContain('Block legacy');
    expect(await page.locator('[data-policy="wouldStop"]').textContent()).toContain('MFA soon');
  });

  test('a guest admin and a mailbox of another tenant are named; the way there signs in to that tenant', async () => {
    const { page, entra } = await guides.open({ entra: { home: 'ffffffff-bbbb-4ccc-8ddd-eeeeeeeeeeee' } });
    await openForm(page, 'light');
    await page.fill(ADDRESS, 'scanner@fabrikam.com');
    await press(page, 'signIn');
    await finished(page);
    expect(await page.locator('[data-note="guest"]').count()).toBe(1);
    expect(await page.locator(control('otherTenant')).textContent()).toContain('fabrikam.com');
    await press(page, 'otherTenant');
    await expect.poll(() => entra.tenants).toEqual(['organizations', 'fabrikam.com']);
    await finished(page);
    expect(entra.authorizations.at(-1)?.get('prompt')).toBe('select_account');
  });

  test('a federated domain is named', async () => {
    const { page } = await guides.open({ tenant: { organization: answers.organization({ type: 'Federated' }) } });
    await readAll(page, 'light');
    expect(await state(page, 'organization').locator('[data-note="federated"]').count()).toBe(1);
  });
});
