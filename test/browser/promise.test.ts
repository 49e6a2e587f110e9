import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, expectAccessible, expectStep, paste, type Rig, startRig } from './rig.ts';

const BLOCKED =
  'Error: Invalid login: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';

describe.each(['/', '/tools/smtp/'])('the site under %s', (base) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(base);
  });
  afterAll(() => rig.close());

  test.each(['', 'en/', 'id/', 'en/article/', 'en/errors/', 'en/errors/sendAsDenied/'])(
    '%s asks nobody but its own origin and breaks no rule of its policy',
    async (path) => {
      const { page, requests, complaints, close } = await rig.open(path);
      await page.waitForLoadState('networkidle');
      expect(complaints).toEqual([]);
      expect(requests.filter((address) => !address.startsWith(rig.url) && !address.startsWith('data:'))).toEqual([]);
      await close();
    },
  );

  test('a walk from paste to fix asks nobody but its own origin', async () => {
    const { page, requests, complaints, close } = await rig.open('en/');
    await paste(page, BLOCKED);
    await expectStep(page, /read/i);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expectStep(page, /mailbox/i);
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(rig.url))).toEqual([]);
    expect(new URL(page.url()).hash).toMatch(/^#a=reply\.smtpAuthDisabledForMailbox(~\w+\.\w+)*$/);
    await close();
  });
});

describe('before the script', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig();
  });
  afterAll(() => rig.close());

  test('the first load fetches the engine and no screen, reader or sign-in', async () => {
    const { page, requests, close } = await rig.open('en/');
    await page.waitForLoadState('networkidle');
    const scripts = requests.filter((address) => address.endsWith('.js')).map((address) => address.split('/').at(-1));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((name) => /^(start|walk|day|read|tenant|map)/.test(name ?? ''))).toEqual([]);
    await close();
  });

  test('a click that comes before the screens is not lost', async () => {
    const { page, close } = await rig.open('en/', {
      before: (context) =>
        context.route(/start\.[\w-]+\.js$/, async (route) => {
          await new Promise((later) => setTimeout(later, 400));
          await route.continue();
        }),
    });
    await paste(page, BLOCKED);
    await expectStep(page, /read/i);
    await close();
  });

  test('without script the page is the article', async () => {
    const { page, close } = await rig.open('en/', { javaScriptEnabled: false });
    await page.waitForURL('**/en/article/');
    expect(await page.locator('#article').isVisible()).toBe(true);
    expect(await page.locator('#article section').count()).toBeGreaterThan(150);
    await close();
  });

  test('the start page speaks the language of the browser', async () => {
    const { page, close } = await rig.open('', { locale: 'id-ID' });
    await page.waitForURL('**/id/');
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    await close();
  });
});

describe('going back and forth', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig();
  });
  afterAll(() => rig.close());

  test("the browser's Back and Forward follow the walk, and the focus goes to the new question", async () => {
    const { page, close } = await rig.open('en/#a=reply.authenticationUnsuccessful');
    await page.waitForSelector('html[data-ready]');
    const question = await page.locator('main h1').textContent();
    await choose(page, 'oauth');
    const next = await page.locator('main h1').textContent();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.goBack();
    await expectStep(page, question ?? '');
    await page.goForward();
    await expectStep(page, next ?? '');
    await page.reload();
    await expectStep(page, next ?? '');
    await close();
  });

  test('a link with answers opens the same verdict, and unknown parts are told', async () => {
    const { page, close } = await rig.open(
      'en/#a=reply.authenticationUnsuccessful~method.oauth~oauthFlow.delegated~token.wrongAudience~moon.full',
    );
    await page.waitForSelector('html[data-ready]');
    await expectStep(page, /token/i);
    await expect.poll(() => page.locator('#status').textContent()).toMatch(/1/);
    await close();
  });

  test('Continue without an answer says what is missing, and keeps the question', async () => {
    const { page, close } = await rig.open('en/#a=reply.authenticationUnsuccessful');
    await page.waitForSelector('html[data-ready]');
    await page.locator('main button[type="submit"]').click();
    await expect.poll(() => page.locator('.summary').isVisible()).toBe(true);
    expect(await page.title()).toMatch(/^Error:/);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('summary');
    await close();
  });
});

describe('accessible', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig();
  });
  afterAll(() => rig.close());

  const STEPS = {
    start: '',
    question: '#a=reply.authenticationUnsuccessful',
    verdict: '#a=reply.securityDefaultsPolicy',
    'cannot tell':
      '#a=reply.authenticationUnsuccessful~method.oauth~oauthFlow.unknown~token.unknown~mailbox.unknown~signInAs.unknown',
    settings: '#a=start.settings',
    'out of scope': '#a=reply.otherProviderCredentials',
    fix: '#a=reply.smtpAuthDisabledForTenant~signInAs.thisMailbox~role.admin~fix.enableMailboxSmtpAuth',
    'hand over': '#a=reply.smtpAuthDisabledForTenant~signInAs.thisMailbox~role.device~fix.enableMailboxSmtpAuth',
    understood: '',
    verify: '#a=reply.securityDefaultsPolicy',
    resolved: '#a=reply.securityDefaultsPolicy',
    'check answers': '#a=reply.smtpAuthDisabledForTenant~method.basic~securityDefaults.on~conditionalAccess.blocks',
  };
  /** Goes on from the link's step to the one that is looked at; most are reached by the link itself. */
  const WALK_ON: Record<string, (page: Page) => Promise<unknown>> = {
    understood: (page) => paste(page, `${BLOCKED}\nSmtpClientAuthenticationDisabled : True`),
    verify: (page) => page.locator('main.verdict .actions .button').first().click(),
    resolved: async (page) => {
      await page.locator('main.verdict .actions .button').first().click();
      await page.locator('main.verify > button').click();
    },
    'hand over': (page) => page.waitForSelector('main textarea'),
  };
  const PLACES_ON_FOOT: ReadonlySet<string> = new Set(['understood', 'verify', 'resolved']);
  const LOOKS = [
    { name: 'light', options: { colorScheme: 'light' } },
    { name: 'dark', options: { colorScheme: 'dark' } },
    { name: 'forced colours', options: { forcedColors: 'active' } },
    { name: '320 px', options: { viewport: { width: 320, height: 640 } } },
  ] as const;

  for (const lang of ['en', 'id'])
    for (const { name, options } of LOOKS)
      test(`every step in ${lang}, ${name}`, async () => {
        for (const [step, link] of Object.entries(STEPS)) {
          const { page, complaints, close } = await rig.open(`${lang}/${link}`, options);
          if (link !== '') await page.waitForSelector('html[data-ready]');
          await WALK_ON[step]?.(page);
          if (PLACES_ON_FOOT.has(step)) await page.waitForSelector(`main.${step}`);
          await page.waitForSelector('main h1');
          await expectAccessible(page, step);
          const [inner, outer] = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            document.documentElement.clientWidth,
          ]);
          expect(inner, `${step} does not scroll sideways`).toBeLessThanOrEqual(outer ?? 0);
          expect(complaints, step).toEqual([]);
          await close();
        }
      }, 120_000);

  test.each(['errors/', 'errors/criteriaNotMet/', 'article/'])('en/%s in light and dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await rig.open(`en/${path}`, { colorScheme });
      await expectAccessible(page, path);
      await close();
    }
  });

  test('from right to left nothing overflows and nothing is hidden', async () => {
    const { page, close } = await rig.open('en/#a=reply.securityDefaultsPolicy', {
      viewport: { width: 360, height: 740 },
    });
    await page.waitForSelector('html[data-ready]');
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await expectAccessible(page, 'verdict, right to left');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    await close();
  });
});
