import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectGoodLooks } from '../looks.ts';
import {
  choose,
  control,
  expectAccessible,
  expectGate,
  expectNoOverflow,
  expectStep,
  paste,
  press,
  READY,
  type Rig,
  remediesOf,
  startRig,
  use,
} from '../rig.ts';
import { guideIn, startWiki, type Wiki, wikiPage } from './embed-rig.ts';

const BLOCKED = '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.';

let rig: Rig;
let wiki: Wiki;
beforeAll(async () => {
  rig = await startRig({ base: '/tools/smtp/' });
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
      await owner.page.locator(`[data-host="plainHtml"] ${control('host')}`).click();
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
      await frame.waitForSelector(READY);
      expect(await frame.locator('html').getAttribute('lang')).toBe('id');
      await paste(frame, BLOCKED);
      await use(frame);
      await expectGate(frame, 'tenantSetting');
      await press(frame, 'handOver');
      await expect.poll(() => frame.inputValue('[data-field="text"]')).toContain('535 5.7.139');
      expect(await frame.inputValue('[data-field="text"]')).toContain('/tools/smtp/id/');
      await press(frame, 'copy');
      await expect.poll(() => frame.locator(control('copy')).getAttribute('data-state')).toMatch(/^(?:done|failed)$/);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test('is told what was made of an address and a height, and which lines the policy of the wiki needs', async () => {
    const { page, complaints, close } = await rig.open('en/builder/');
    const note = (field: string) => page.locator(`#${field}-note`).getAttribute('data-note');
    const code = page.locator('#host-anyFrame [data-code="frame"]');
    await page.fill('#root', 'https://guide.contoso.com/smtp/en/');
    expect(await note('root')).toBe('page');
    expect(await code.textContent()).toContain('src="https://guide.contoso.com/smtp/en/embed/"');
    expect(await page.locator('#host-plainHtml [data-policy]').textContent()).toMatch(
      /^frame-src https:\/\/guide\.contoso\.com\nscript-src https:\/\/guide\.contoso\.com 'sha256-/,
    );
    await page.fill('#root', 'http://guide.contoso.com/smtp/');
    expect(await note('root')).toBe('http');
    await page.fill('#root', 'ftp://guide.contoso.com/');
    expect(await note('root')).toBe('scheme');
    expect(await code.textContent()).toContain(`src="${rig.url}en/embed/"`);
    await page.fill('#height', '5000000');
    expect(await note('height')).toBe('height');
    expect(await page.locator('#height-note').textContent()).toContain('700');
    await page.fill('#height', '640');
    expect(await page.locator('#height-note').isHidden()).toBe(true);
    expect(await code.textContent()).toContain('height="640"');
    expect(complaints).toEqual([]);
    await close();
  });

  test('sees the choices and the organisation’s settings in the preview at once', async () => {
    const { page, complaints, close } = await rig.open('en/builder/');
    const frame = await guideIn(page, '#preview');
    const before = await page.evaluate(() => history.length);
    await page.fill('#own-name', 'Contoso IT');
    await page.fill('#own-contact', 'Service desk');
    await page.fill('#own-contactHref', 'help@contoso.com');
    await page.check('#own-never');
    await expect.poll(() => frame.locator('[data-own="help"]').textContent()).toMatch(/Contoso IT[\s\S]*Service desk/);
    expect(JSON.parse(await page.inputValue('#json'))).toMatchObject({
      name: 'Contoso IT',
      policy: { basicAuth: 'never' },
    });
    await page.selectOption('#start', 'smtpAuthDisabledForTenant');
    const started = await guideIn(page, '#preview');
    await expectGate(started, 'tenantSetting');
    await started.waitForSelector('[data-own="help"] [data-ruled-out]');
    await page.fill('#json', '{ "nmae": 1, "contacts": [{ "label": "x", "href": "javascript:alert(1)" }] }');
    await expect.poll(() => page.locator('#problems').textContent()).toMatch(/nmae[\s\S]*contacts\[0\]\.href/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(['en/builder/', 'id/builder/', 'en/link/', 'id/link/'])('finds nothing in the way on %s', async (path) => {
    const { page, complaints, close } = await rig.open(path);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
      // The guide in the preview is a page of its own, and is looked at as one below.
      document.querySelector('#preview')?.remove();
    });
    await expectGoodLooks(page, path);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the page for frames', () => {
  const STEPS = ['', '#a=reply.authenticationUnsuccessful', '?compact=1#a=reply.securityDefaultsPolicy'];

  for (const lang of ['en', 'id'])
    test.each(STEPS)(`can be used by everybody in ${lang}: "%s"`, async (step) => {
      const { page, complaints, close } = await rig.open(`${lang}/embed/${step}`);
      await page.waitForSelector(READY);
      await expectGoodLooks(page, step, 300);
      expect(complaints).toEqual([]);
      await close();
    });

  test('can be used from right to left', async () => {
    const { page, close } = await rig.open('en/embed/#a=reply.securityDefaultsPolicy', {
      viewport: { width: 360, height: 600 },
    });
    await page.waitForSelector(READY);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await expectAccessible(page, 'from right to left');
    await expectNoOverflow(page, 'from right to left');
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
    await press(frame, 'readTenant');
    await expectStep(frame, 'tenant');
    const link = await frame.locator(control('newTab')).getAttribute('href');
    expect(link).toBe(`${rig.url}en/?from=frame#a=reply.authenticationUnsuccessful`);
    const findings = 'Findings of the SMTP AUTH troubleshooter\ngraph securityDefaults on 2026-11-20T10:00:00Z';
    await paste(frame, findings, 'findings');
    await frame.waitForSelector('[data-known] [data-fact="securityDefaults"][data-origin="graph"]');
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
    await expectStep(page, 'understood');
    expect(page.url()).not.toContain('535');
    expect(await page.evaluate(() => JSON.stringify(history.state ?? ''))).not.toContain('535');
    expect(await page.locator('main li[data-reply]').getAttribute('data-reply')).toBe('smtpAuthDisabledForTenant');
    expect(requests.filter((address) => address.includes('535'))).toEqual([]);
    expect(complaints).toEqual([]);
    await use(page);
    await expectGate(page, 'tenantSetting');
    await close();
  });

  test('#error= works through the start page and in a frame without an origin, and + stands for a space', async () => {
    const { page, close } = await rig.open(`#error=${encodeURIComponent(BLOCKED).replaceAll('%20', '+')}`, {
      locale: 'id-ID',
    });
    await page.waitForURL(/\/id\/$/);
    await expectStep(page, 'understood');
    await page.goto(
      wiki.put(
        'error',
        wikiPage(
          `<iframe sandbox="allow-scripts" title="Guide" src="${rig.url}en/embed/#error=${encodeURIComponent(BLOCKED)}"></iframe>`,
        ),
      ),
    );
    const frame = await guideIn(page);
    await expectStep(frame, 'understood');
    expect(frame.url()).not.toContain('535');
    await close();
  });

  test('#error= that holds no reply stays in the box, and says so', async () => {
    const { page, close } = await rig.open('en/#error=the%20printer%20is%20on%20fire');
    await page.waitForSelector('main section[data-problem="nothing"]');
    expect(await page.inputValue('[data-field="paste"]')).toBe('the printer is on fire');
    await close();
  });

  test('?code= opens the one reply that has it, or lists those that share it; ?start= opens a place', async () => {
    const { page, close } = await rig.open('en/?code=5.7.30');
    await page.waitForURL(/\/en\/#a=reply\.basicNotSupported/);
    await page.goto(`${rig.url}en/?code=5.7.139`);
    await page.locator('[data-code="5.7.139"] [data-reply="securityDefaultsPolicy"]').click();
    await expectGate(page, 'securityDefaults');
    await page.goto(`${rig.url}en/?start=settings`);
    await expectStep(page, 'settings');
    await page.goto(`${rig.url}en/?start=nonsense&code=9.9.9`);
    await expectStep(page, 'start');
    await close();
  });

  test('?lang= leads to another language and keeps what else is asked', async () => {
    const { page, close } = await rig.open('en/?lang=id&code=5.7.30');
    await page.waitForURL(/\/id\//);
    await page.waitForURL(/#a=reply\.basicNotSupported/);
    expect(page.url()).not.toContain('lang=');
    await page.goto(`${rig.url}?lang=id`);
    await page.waitForURL(/\/id\/$/);
    await close();
  });

  test('the page for developers makes such a link, and it opens', async () => {
    const { page, close } = await rig.open('en/link/');
    await page.fill('[data-field="error"]', BLOCKED);
    const link = await page.locator('#result').textContent();
    expect(link).toBe(`${rig.url}en/#error=${encodeURIComponent(BLOCKED)}`);
    expect(await page.locator('main').textContent()).toContain(`${rig.url}en/#error=`);
    await press(page, 'open');
    await expectStep(page, 'understood');
    await close();
  });
});

describe('config.json beside the pages', () => {
  /** A copy of the site with this file, opened at `path`. */
  const withConfig = async (
    config: string,
    path: string,
    test: (page: Page, complaints: string[]) => Promise<void>,
  ) => {
    const root = mkdtempSync(join(tmpdir(), 'guide-'));
    await cp('dist', root, { recursive: true });
    writeFileSync(join(root, 'config.json'), config);
    const other = await startRig({ root });
    const { page, complaints } = await other.open(path);
    await page.waitForSelector(READY);
    await test(page, complaints);
    await other.close();
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
      await expectGate(page, 'tenantSetting');
      await page.waitForSelector('[data-own="help"] [data-ruled-out]');
      const note = await page.locator('[data-own="note"]').textContent();
      const help = await page.locator('[data-own="help"]').textContent();
      expect(note).toMatch(/Contoso IT[\s\S]*Write to us/);
      expect(help).toContain('Service desk');
      expect(help).not.toContain('Open a ticket');
      await page.waitForSelector('[data-known] [data-fact="securityDefaults"][data-origin="site"]');
      const ruledOut = await page
        .locator('[data-ruled-out]')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.ruledOut));
      expect(ruledOut).toContain('enableTenantSmtpAuth');
      const offered = await remediesOf(page);
      expect(offered.filter((id) => ruledOut.includes(id))).toEqual([]);
      expect(page.url()).not.toContain('securityDefaults');
      await expectAccessible(page, 'verdict with settings of an organisation');
      await press(page, 'handOver');
      await expect.poll(() => page.locator('[data-own="help"]').textContent()).toContain('Open a ticket');
      expect(complaints).toEqual([]);
    });
  });

  test('speaks the language of the page', async () => {
    await withConfig(JSON.stringify(CONFIG), 'id/?start=settings', async (page) => {
      await expect.poll(() => page.locator('[data-own="help"]').textContent()).toMatch(/TI Contoso[\s\S]*Meja bantuan/);
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
      await page.waitForSelector('[data-own="problems"] [data-problem]', { state: 'attached' });
      const hostile = 'img[src="x"], [data-own] script, [data-own] b, a[href^="javascript"]';
      expect(await page.locator(hostile).count()).toBe(0);
      expect(await page.evaluate(() => ({}) as { polluted?: number }).then(({ polluted }) => polluted)).toBeUndefined();
      await choose(page, 'atOnce');
      expect(complaints).toEqual([]);
    });
  });
});
