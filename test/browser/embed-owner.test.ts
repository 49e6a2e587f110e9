import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/build/serve.mjs';
import { expectFrameStep, guideIn, pasteInto, startWiki, type Wiki, wikiPage } from './embed-rig.ts';
import { expectAccessible, expectStep, type Rig, startRig } from './rig.ts';

const BLOCKED = '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.';

let rig: Rig;
let wiki: Wiki;
beforeAll(async () => {
  rig = await startRig('/tools/smtp/');
  wiki = await startWiki();
});
afterAll(async () => {
  await rig.close();
  await wiki.close();
});

describe('the owner of a wiki', () => {
  test.each([
    ['frame', 'iframe'],
    ['frameAuto', 'iframe'],
    ['element', 'smtp-auth-troubleshooter'],
  ])(
    'makes a code (%s), pastes it into another page, and a colleague walks it to the ticket',
    async (kind, selector) => {
      const owner = await rig.open('en/builder/');
      await owner.page.selectOption('#lang', 'id');
      await owner.page.fill('#height', '640');
      await owner.page.locator('#host-plainHtml summary').click();
      const code = await owner.page.locator(`#host-plainHtml [data-code="${kind}"]`).textContent();
      expect(owner.complaints).toEqual([]);
      await owner.close();
      expect(code).toContain(`${rig.url}`);

      const { page, complaints, close } = await rig.open(wiki.put('printers', wikiPage(code ?? '')));
      const handle = await page.waitForFunction(
        (name) => document.querySelector('iframe') ?? document.querySelector(name)?.shadowRoot?.querySelector('iframe'),
        selector,
      );
      const frame = await handle.asElement()?.contentFrame();
      if (!frame) throw new Error('There is no frame');
      await frame.waitForSelector('html[data-ready]');
      expect(await frame.locator('html').getAttribute('lang')).toBe('id');
      await pasteInto(frame, BLOCKED);
      await frame.getByRole('button', { name: 'Lanjut' }).click();
      await expectFrameStep(frame, /organisasi|tenant/i);
      await frame.locator('.actions button', { hasText: 'Serahkan' }).first().click();
      await expect.poll(() => frame.locator('#text').inputValue()).toContain('535 5.7.139');
      expect(await frame.locator('#text').inputValue()).toContain('/tools/smtp/id/');
      await frame.locator('.hand .actions button').first().click();
      await expect.poll(() => frame.locator('.hand .actions button').first().textContent()).toMatch(/Tersalin|Ctrl\+C/);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test('sees the choices and the organisation’s settings in the preview at once', async () => {
    const { page, complaints, close } = await rig.open('en/builder/');
    const frame = await guideIn(page, '#preview');
    const before = await page.evaluate(() => history.length);
    await page.fill('#own-name', 'Contoso IT');
    await page.fill('#own-contact', 'Service desk');
    await page.fill('#own-contactHref', 'help@contoso.com');
    await page.check('#own-never');
    await expect.poll(() => frame.locator('.own').last().textContent()).toMatch(/Contoso IT[\s\S]*Service desk/);
    expect(JSON.parse(await page.inputValue('#json'))).toMatchObject({
      name: 'Contoso IT',
      policy: { basicAuth: 'never' },
    });
    await page.selectOption('#start', 'smtpAuthDisabledForTenant');
    const started = await guideIn(page, '#preview');
    await expect.poll(() => started.locator('main h1').textContent()).toMatch(/organisation|tenant/i);
    await expect.poll(() => started.locator('.own').last().textContent()).toMatch(/Ruled out/);
    await page.fill('#json', '{ "nmae": 1, "contacts": [{ "label": "x", "href": "javascript:alert(1)" }] }');
    await expect.poll(() => page.locator('#problems').textContent()).toMatch(/nmae[\s\S]*contacts\[0\]\.href/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });

  for (const lang of ['en', 'id'])
    for (const path of ['builder/', 'link/'])
      test(`finds nothing in the way on ${lang}/${path}, light, dark and narrow`, async () => {
        for (const options of [
          { colorScheme: 'light' },
          { colorScheme: 'dark' },
          { viewport: { width: 320, height: 640 } },
        ] as const) {
          const { page, complaints, close } = await rig.open(`${lang}/${path}`, options);
          await page.evaluate(() => {
            for (const part of document.querySelectorAll('details')) part.open = true;
            // The guide in the preview is a page of its own, and is looked at as one below.
            document.querySelector('#preview')?.remove();
          });
          await expectAccessible(page, path);
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(wide).toBe(0);
          expect(complaints).toEqual([]);
          await close();
        }
      });
});

describe('the page for frames', () => {
  const LOOKS = [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
    { viewport: { width: 300, height: 500 } },
  ] as const;
  const STEPS = ['', '#a=reply.authenticationUnsuccessful', '?compact=1#a=reply.securityDefaultsPolicy'];

  for (const lang of ['en', 'id'])
    test.each(LOOKS)(`can be used by everybody in ${lang}, %j`, async (options) => {
      for (const step of STEPS) {
        const { page, complaints, close } = await rig.open(`${lang}/embed/${step}`, options);
        await page.waitForSelector('html[data-ready]');
        // The article is not shown, and is looked at on its own page; going through it takes seconds each time.
        await page.evaluate(() => document.querySelector('#article')?.remove());
        await expectAccessible(page, step);
        expect(complaints).toEqual([]);
        await close();
      }
    });

  test('can be used from right to left', async () => {
    const { page, close } = await rig.open('en/embed/#a=reply.securityDefaultsPolicy', {
      viewport: { width: 360, height: 600 },
    });
    await page.waitForSelector('html[data-ready]');
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await expectAccessible(page, 'from right to left');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await close();
  });

  test('leads to a tab of its own for reading the tenant, and takes the findings back', async () => {
    const { page, complaints, close } = await rig.open(
      wiki.put(
        'tenant',
        wikiPage(`<iframe title="Guide" src="${rig.url}en/embed/#a=reply.authenticationUnsuccessful"></iframe>`),
      ),
    );
    const frame = await guideIn(page);
    const before = await page.evaluate(() => history.length);
    await frame
      .getByRole('button', { name: /read my tenant/i })
      .first()
      .click();
    await expectFrameStep(frame, /tenant/i);
    const link = await frame.locator('main a.button').getAttribute('href');
    expect(link).toBe(`${rig.url}en/?from=frame#a=reply.authenticationUnsuccessful`);
    await frame.fill(
      '#findings',
      'Findings of the SMTP AUTH troubleshooter\ngraph securityDefaults on 2026-11-20T10:00:00Z',
    );
    await frame.locator('.paste:has(#findings) button').click();
    await expect
      .poll(() => frame.locator('.known').first().textContent())
      .toMatch(/Security Defaults[\s\S]*read from your tenant/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('links that do the work', () => {
  test('#error= is read, shown, and taken out of the address at once', async () => {
    const { page, requests, complaints, close } = await rig.open(
      `en/#error=${encodeURIComponent(`MailKit: ${BLOCKED} pass=Tr0ub4dor&3`)}`,
    );
    await expectStep(page, /read/i);
    expect(page.url()).not.toContain('535');
    expect(await page.evaluate(() => JSON.stringify(history.state ?? ''))).not.toContain('535');
    expect(await page.locator('.read').textContent()).toMatch(/disabled for the Tenant|organisation/i);
    expect(requests.filter((address) => address.includes('535'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expectStep(page, /organisation|tenant/i);
    await close();
  });

  test('#error= works through the start page and in a frame without an origin, and + stands for a space', async () => {
    const { page, close } = await rig.open(`#error=${encodeURIComponent(BLOCKED).replaceAll('%20', '+')}`, {
      locale: 'id-ID',
    });
    await page.waitForURL(/\/id\/$/);
    await expectStep(page, /baca/i);
    await page.goto(
      wiki.put(
        'error',
        wikiPage(
          `<iframe sandbox="allow-scripts" title="Guide" src="${rig.url}en/embed/#error=${encodeURIComponent(BLOCKED)}"></iframe>`,
        ),
      ),
    );
    const frame = await guideIn(page);
    await expectFrameStep(frame, /read/i);
    expect(frame.url()).not.toContain('535');
    await close();
  });

  test('#error= that holds no reply stays in the box, and says so', async () => {
    const { page, close } = await rig.open('en/#error=the%20printer%20is%20on%20fire');
    await expect.poll(() => page.locator('.summary').isVisible()).toBe(true);
    expect(await page.inputValue('#paste')).toBe('the printer is on fire');
    await close();
  });

  test('?code= opens the one reply that has it, or lists those that share it; ?start= opens a place', async () => {
    const { page, close } = await rig.open('en/?code=5.7.30');
    await expectStep(page, /basic/i);
    expect(page.url()).toContain('/en/#a=reply.basicNotSupported');
    await page.goto(`${rig.url}en/?code=5.7.139`);
    await expect.poll(() => page.locator('#code-h').textContent()).toContain('5.7.139');
    await page.locator('section:has(#code-h) a', { hasText: 'Security Defaults' }).click();
    await expectStep(page, /security defaults/i);
    await page.goto(`${rig.url}en/?start=settings`);
    await expectStep(page, /settings/i);
    await page.goto(`${rig.url}en/?start=nonsense&code=9.9.9`);
    await expectStep(page, /Why won/);
    await close();
  });

  test('?lang= leads to another language and keeps what else is asked', async () => {
    const { page, close } = await rig.open('en/?lang=id&code=5.7.30');
    await page.waitForURL(/\/id\//);
    await expectStep(page, /basic/i);
    expect(page.url()).not.toContain('lang=');
    await page.goto(`${rig.url}?lang=id`);
    await page.waitForURL(/\/id\/$/);
    await close();
  });

  test('the page for developers makes such a link, and it opens', async () => {
    const { page, close } = await rig.open('en/link/');
    await page.fill('#error', BLOCKED);
    const link = await page.locator('#result').textContent();
    expect(link).toBe(`${rig.url}en/#error=${encodeURIComponent(BLOCKED)}`);
    expect(await page.locator('main').textContent()).toContain(`${rig.url}en/#error=`);
    await page.locator('#open').click();
    await expectStep(page, /read/i);
    await close();
  });
});

describe('config.json beside the pages', () => {
  /** A copy of the site with this file, opened at `path`. */
  const withConfig = async (
    config: string,
    path: string,
    test: (page: import('playwright-core').Page, complaints: string[]) => Promise<void>,
  ) => {
    const root = mkdtempSync(join(tmpdir(), 'guide-'));
    await cp('dist', root, { recursive: true });
    writeFileSync(join(root, 'config.json'), config);
    const { url, close } = await serve({ root });
    const browser = await chromium.launch({
      executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const page = await (await browser.newContext()).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(new URL(path, url).href);
    await page.waitForSelector('html[data-ready]');
    await test(page, complaints);
    await browser.close();
    await close();
    rmSync(root, { recursive: true });
  };
  const CONFIG = {
    $schema: './config.schema.json',
    name: { en: 'Contoso IT', id: 'TI Contoso' },
    contacts: [{ label: { en: 'Service desk', id: 'Meja bantuan' }, href: 'mailto:help@contoso.com' }],
    links: [{ label: 'Open a ticket', href: 'https://tickets.contoso.com/', steps: ['handOver'] }],
    facts: { securityDefaults: 'on' },
    policy: { basicAuth: 'never', securityDefaults: 'keep' },
    notes: {
      start: 'Printers on floor 3 moved last week.',
      verdict: { en: 'Write to us before you change anything.' },
    },
    hidden: ['useOAuthProxy'],
  };

  test('adds notes, contacts and known facts, and keeps what the policy rules out from being asked for', async () => {
    await withConfig(JSON.stringify(CONFIG), 'en/?start=smtpAuthDisabledForTenant', async (page, complaints) => {
      await expectStep(page, /organisation|tenant/i);
      await expect.poll(() => page.locator('.own').allTextContents()).toHaveLength(2);
      const [note, help] = await page.locator('.own').allTextContents();
      expect(note).toMatch(/From Contoso IT[\s\S]*Write to us/);
      expect(help).toMatch(/Ruled out by your organisation[\s\S]*Service desk/);
      expect(help).not.toContain('Open a ticket');
      await expect.poll(() => page.locator('.known').textContent()).toContain('set by your organisation');
      expect(await page.locator('.fixes').allTextContents()).not.toContain('Turn SMTP AUTH on for this mailbox');
      expect(page.url()).not.toContain('securityDefaults');
      await expectAccessible(page, 'verdict with settings of an organisation');
      await page.getByRole('button', { name: 'Hand it over' }).first().click();
      await expect.poll(() => page.locator('.own').last().textContent()).toContain('Open a ticket');
      expect(complaints).toEqual([]);
    });
  });

  test('speaks the language of the page', async () => {
    await withConfig(JSON.stringify(CONFIG), 'id/?start=settings', async (page) => {
      await expect.poll(() => page.locator('.own').last().textContent()).toMatch(/TI Contoso[\s\S]*Meja bantuan/);
    });
  });

  test.each([
    ['no JSON', '{ name: '],
    ['another kind', '[1,2,3]'],
    ['too large', JSON.stringify({ name: 'x'.repeat(70_000) })],
    [
      'hostile',
      JSON.stringify({
        name: '<img src=x onerror=alert(1)>\u202e',
        contacts: [{ label: '<b>x</b>', href: 'javascript:alert(1)' }],
        notes: { start: '<script>alert(1)</script>', constructor: 'x' },
        facts: { toString: 'x', securityDefaults: 'maybe' },
      }).replace('{', '{"__proto__":{"polluted":1},'),
    ],
  ])('that is wrong (%s) breaks nothing, and tells its editor what is wrong', async (_, config) => {
    await withConfig(config, 'en/?start=symptom', async (page, complaints) => {
      await expect.poll(() => page.locator('.own summary').textContent()).toMatch(/config\.json/);
      expect(await page.locator('img[src="x"], .own script, .own b, a[href^="javascript"]').count()).toBe(0);
      expect(await page.evaluate(() => ({}) as { polluted?: number }).then(({ polluted }) => polluted)).toBeUndefined();
      await page.locator('main input[type="radio"]').first().check();
      await page.locator('main button[type="submit"]').click();
      expect(complaints).toEqual([]);
    });
  });
});
