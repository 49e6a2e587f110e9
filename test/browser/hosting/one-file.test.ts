import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  choose,
  connect,
  control,
  expectAccessible,
  expectGate,
  expectStep,
  paste,
  press,
  pressFirstFix,
  READY,
  screen,
  use,
  watch,
} from '../rig.ts';
import { PARTS } from '../stories/parts.ts';

const NAME = 'smtp-auth-troubleshooter.html';
const REFUSAL =
  'Error: Invalid login: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';
const DELIVERED =
  '354 Start mail input; end with <CRLF>.<CRLF>\n250 2.0.0 OK <42@contoso.com> [Hostname=AM0PR04MB0001]';

/** The file alone in a folder, as after a download: whatever it needed beside itself would be missing. */
const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The downloaded file of a language. */
function download(lang: string): string {
  const path = join(folder, NAME);
  copyFileSync(join('dist', lang, 'offline', NAME), path);
  return pathToFileURL(path).href;
}

interface Opened {
  page: Page;
  context: BrowserContext;
  /** Everything that was asked for, and every complaint of the console, of scripts and of the policy. */
  asked: string[];
  complaints: string[];
}

async function open(lang: string, fragment = '', now?: string): Promise<Opened> {
  const context = await browser.newContext();
  if (now !== undefined) await context.clock.setFixedTime(now);
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  page.on('websocket', (socket) => asked.push(socket.url()));
  page.on('worker', (worker) => asked.push(worker.url()));
  watch(page, complaints);
  await page.goto(download(lang) + fragment);
  await page.waitForSelector(READY);
  return { page, context, asked, complaints };
}

/** Of all that was asked for, what is not the file itself or part of it. */
const outside = (asked: readonly string[]): string[] =>
  asked.filter((address) => !address.startsWith('data:') && !address.endsWith(NAME) && !address.includes(`${NAME}#`));

describe.each(['en', 'id'])('the single file in %s, opened from disk', (lang) => {
  test('leads from a paste over a fix to a message that went out and a text to hand over, and asks for nothing', async () => {
    const { page, context, asked, complaints } = await open(lang);
    await expectAccessible(page, 'start');
    await paste(page, REFUSAL);
    await use(page);
    await expectGate(page, 'mailboxSetting');
    await expectAccessible(page, 'verdict');
    expect(await page.locator(`${control('map')}, ${control('fullPage')}, ${control('copyLink')}`).count()).toBe(0);
    await pressFirstFix(page);
    await page.waitForSelector(`${screen('fix')} [data-part="risk"]`);
    for (const part of PARTS)
      expect((await page.locator(`main [data-part="${part}"]`).first().textContent())?.length, part).toBeGreaterThan(5);
    await press(page, 'verify');
    await paste(page, DELIVERED);
    await use(page);
    await expectStep(page, 'resolved');
    await press(page, 'handOver');
    await page.waitForSelector('[data-field="text"]');
    const text = await page.inputValue('[data-field="text"]');
    expect(text).toContain(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(text).not.toMatch(/file:|null\/|\/tmp|https?:/);
    await page.goBack();
    await expectStep(page, 'resolved');
    expect(outside(asked)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the single file', () => {
  test('asks which device or program it is, with names of its own', async () => {
    const { page, context, asked, complaints } = await open('en', '#a=start.symptom');
    for (const answer of ['afterUpload', 'unknown', 'unknown', 'unknown']) await choose(page, answer);
    await expectStep(page, 'client');
    await page.fill('[data-field="client"]', 'forti');
    await page.click('[role="option"][data-client="fortiGate"]');
    await press(page, 'continue');
    await expectStep(page, 'verdict');
    expect(page.url()).toContain('client.fortiGate');
    expect(outside(asked)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('reads 2 MB on the page itself, in slices', async () => {
    const { page, context, asked, complaints } = await open('en');
    const line = '2026-11-24T09:00:00Z worker[12]: queue run finished, 0 messages, next in 30 s\n';
    const buffer = Buffer.from(line.repeat(26_000) + REFUSAL);
    await page.locator(control('file')).setInputFiles({ name: 'mail.log', mimeType: 'text/plain', buffer });
    await expectStep(page, 'verdict');
    expect(outside(asked)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('holds the article, with every reply in full, and leads from there into the guide', async () => {
    const { page, context, complaints } = await open('en', '#article');
    const article = page.locator('#article');
    expect(await article.isVisible()).toBe(true);
    const reply = article.locator('#reply-securityDefaultsPolicy');
    expect(await reply.locator('ol li').count()).toBeGreaterThan(0);
    expect(await article.locator('section[id^="remedy-"]').count()).toBeGreaterThan(30);
    await reply.locator('a[href^="#a="]').click();
    await expectGate(page, 'securityDefaults');
    expect(await article.isVisible()).toBe(false);
    const near = await page
      .locator('a[href]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((address) => !/^(#|https:|mailto:)/.test(address)),
      );
    expect(near).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ['2027-06-01T12:00:00Z', 'en', '#stale'],
    ['2027-06-01T12:00:00Z', 'id', '#stale'],
    ['2019-03-01T12:00:00Z', 'en', '[data-clock="early"]'],
    ['2038-01-19T12:00:00Z', 'id', '[data-clock="late"]'],
  ])('on %s says in %s that its facts are old or the clock is wrong (%s), and walks on', async (now, lang, note) => {
    const { page, context, asked, complaints } = await open(lang, '', now);
    await page.locator(note).waitFor();
    const facts = await page.locator('[data-facts]').first().getAttribute('data-facts');
    expect(await page.locator(note).textContent()).toContain(facts?.slice(0, 4));
    await paste(page, REFUSAL);
    await use(page);
    await expectGate(page, 'mailboxSetting');
    expect(outside(asked)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('may not connect, whatever its script tries', async () => {
    const { page, context, asked } = await open('en');
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(policy).not.toMatch(/connect-src|worker-src|frame-src|'self'|unsafe|https?:|\*/);
    const blocked = await page.evaluate(async () => {
      const broken: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
      await fetch('https://192.0.2.1/').catch(() => undefined);
      navigator.sendBeacon('https://192.0.2.1/');
      await new Promise((later) => setTimeout(later, 300));
      return broken;
    });
    expect(blocked).toEqual(['connect-src', 'connect-src']);
    expect(outside(asked)).toEqual([]);
    await context.close();
  });

  test('has the size and the SHA-256 that its page tells', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const lang of ['en', 'id']) {
      await page.goto(pathToFileURL(join('dist', lang, 'offline', 'index.html')).href);
      const file = readFileSync(join('dist', lang, 'offline', NAME));
      expect(await page.locator('[data-sha256]').textContent()).toBe(createHash('sha256').update(file).digest('hex'));
      const size = (await page.locator('[data-size]').textContent()) ?? '';
      expect(Number(size.replaceAll(/\D/g, ''))).toBe(Math.ceil(file.length / 1000));
    }
    await context.close();
  });
});
