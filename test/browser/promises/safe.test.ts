import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { startWiki, type Wiki, wikiPage } from '../embed/embed-rig.ts';
import { expectStep, paste, type Rig, startRig } from '../rig.ts';

const REPLY = '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.';

let rig: Rig;
let wiki: Wiki;
beforeAll(async () => {
  rig = await startRig();
  wiki = await startWiki();
});
afterAll(async () => {
  await rig.close();
  await wiki.close();
});

const shown = (page: Page, id: string): Promise<boolean> => page.locator(`#${id}`).isVisible();

describe('secrets', () => {
  test('what was struck stands nowhere on the screen', async () => {
    const { page, close } = await rig.open('en/');
    await paste(
      page,
      `CLIENT -> SERVER: {"key":"password","value":"hunter22"}\nSERVER -> CLIENT: ${REPLY}\nPassword: Kn0wn!x MAIL_PW->Zx9!quarry-Lamp`,
    );
    await expectStep(page, 'verdict');
    const text = await page.locator('main').textContent();
    for (const secret of ['hunter22', 'Kn0wn', 'quarry']) expect(text).not.toContain(secret);
    expect(text).toContain('[removed]');
    await close();
  });

  test('the page that makes links leaves them out, and says so', async () => {
    const { page, close } = await rig.open('en/link/');
    await page.fill(
      '[data-field=error]',
      `login failed password=hunter22 anna@fabrikam.example Bearer eyJabcdefgh.ijklmnop ${REPLY}`,
    );
    const link = decodeURIComponent((await page.textContent('#result')) ?? '');
    for (const word of ['hunter22', 'fabrikam', 'eyJabcdefgh']) expect(link).not.toContain(word);
    expect(link).toContain(REPLY);
    expect(await shown(page, 'struck')).toBe(true);
    await close();
  });
});

describe('a script that cannot be fetched', () => {
  test('once: it is tried again, and the click that came before counts', async () => {
    let failures = 0;
    const { page, close } = await rig.open('en/', {
      before: (context) =>
        context.route(/\/start\.[\w-]+\.js$/, (route) => (failures++ === 0 ? route.abort() : route.continue())),
    });
    await page.fill('textarea', REPLY);
    await page.locator('[data-action=continue]').first().click();
    await page.waitForSelector('main[data-step=verdict]', { timeout: 15_000 });
    await close();
  });

  test('since the site was replaced: the page says so and keeps the text', async () => {
    let replaced = false;
    const { page, close } = await rig.open('en/', {
      before: async (context) => {
        await context.route(/\/start\.[\w-]+\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
        await context.route(/\/en\/$/, (route) =>
          replaced
            ? route.fulfill({ contentType: 'text/html', body: '<title>Another version</title>' })
            : route.continue(),
        );
      },
    });
    replaced = true;
    await page.fill('textarea', REPLY);
    await page.locator('[data-action=continue]').first().click();
    await page.waitForSelector('#load-replaced:visible [data-action=reload]', { timeout: 20_000 });
    expect(await page.inputValue('textarea')).toBe(REPLY);
    expect(await shown(page, 'load-failed')).toBe(false);
    // A reload loses what was typed, since nothing of it is stored: the clipboard takes it along.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('#load-replaced [data-action=copy]');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(REPLY);
    expect(await page.textContent('#load-replaced [data-action=copy]')).toBe(en['copy.done']);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
      '5.7.139',
    );
    await close();
  });

  test('where the clipboard is refused the text is selected in its box, and the button says what to press', async () => {
    const { page, close } = await rig.open('en/', {
      before: async (context) => {
        await context.route(/\/start\.[\w-]+\.js$/, (route) => route.abort());
        await context.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
          document.execCommand = () => false;
        });
      },
    });
    await page.fill('textarea', REPLY);
    await page.locator('[data-action=continue]').first().click();
    await page.click('#load-failed:visible [data-action=copy]', { timeout: 20_000 });
    await expect.poll(() => page.textContent('#load-failed [data-action=copy]')).toBe(en['copy.failed']);
    const selected = await page.evaluate(() => {
      const box = document.activeElement as HTMLTextAreaElement;
      return box.value.slice(box.selectionStart, box.selectionEnd);
    });
    expect(selected).toBe(REPLY);
    await close();
  });

  test('always: the page says so, keeps the text, and works when the network is back', async () => {
    let down = true;
    const { page, close } = await rig.open('en/', {
      before: (context) => context.route(/\/start\.[\w-]+\.js$/, (route) => (down ? route.abort() : route.continue())),
    });
    await page.fill('textarea', REPLY);
    await page.locator('[data-action=continue]').first().click();
    await page.waitForSelector('#load-failed:visible', { timeout: 20_000 });
    expect(await page.inputValue('textarea')).toBe(REPLY);
    down = false;
    await page.click('#load-failed [data-action=tryAgain]');
    await page.waitForSelector('html[data-ready], main[data-step=understood]', { timeout: 15_000 });
    expect(await shown(page, 'load-failed')).toBe(false);
    await close();
  });
});

describe('a text that stops the reader', () => {
  test('a file is told about, and the page goes on', async () => {
    const { page, complaints, close } = await rig.open('en/');
    const depth = 20_000;
    const text = `{"p":"${'x'.repeat(20_100)}","responses":[${'{"responses":['.repeat(depth)}1${']}'.repeat(depth)}]}`;
    await page.setInputFiles('[type=file]', {
      name: 'deep.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.waitForSelector('[data-problem]', { timeout: 15_000 });
    expect(complaints).toEqual([]);
    await close();
  });

  test('a link with a text made to freeze is read at once', async () => {
    const text = `503 5.5.1 Bad sequence of commands\n${'auth'.repeat(12_000)}`;
    const { page, close } = await rig.open(`en/#error=${encodeURIComponent(text)}`);
    await page.waitForSelector('main[data-step=understood], [data-problem]', { timeout: 5_000 });
    await close();
  });
});

describe('in a page of somebody else', () => {
  test.each([
    'javascript:top.PWN=1//',
    'data:text/html,<script>top.PWN=1</script>',
    'https://evil.example/',
    'http://[',
  ])('the element refuses data-base=%s, and says so', async (base) => {
    const html =
      `<script>addEventListener('guide-error', ({ detail }) => (window.problem = detail.problem))</script><smtp-auth-troubleshooter ` +
      `data-base="${base.replaceAll('<', '&lt;')}"></smtp-auth-troubleshooter><script src="${rig.url}v0/embed.js"></script>`;
    const { page, complaints, close } = await rig.open(wiki.put('base', wikiPage(html)));
    await page.waitForFunction(() => 'problem' in window);
    expect(await page.evaluate(() => 'PWN' in window)).toBe(false);
    const root = page.locator('smtp-auth-troubleshooter');
    expect(await root.locator('iframe').count()).toBe(0);
    expect(await root.locator('[data-problem="base"]').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test('the guide itself takes no text there, and names the address for frames', async () => {
    const { page, close } = await rig.open(
      wiki.put('framed', wikiPage(`<iframe src="${rig.url}en/" width="900" height="700"></iframe>`)),
    );
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    const note = frame?.locator('#framed');
    await note?.waitFor();
    expect(await note?.textContent()).toContain('embed/');
    expect(await frame?.locator('textarea').isVisible()).toBe(false);
    await close();
  });
});

describe('a forged answer', () => {
  test.each(['?admin_consent=True&tenant=x', '?error=access_denied'])('%s is told as unconfirmed', async (query) => {
    const { page, close } = await rig.open(`auth-redirect.html${query}`);
    await page.locator('[data-when=unconfirmed]').first().waitFor();
    expect(page.url()).not.toContain('?');
    await close();
  });

  test('a window with a state that nobody started ends after five seconds', async () => {
    const { page, close } = await rig.open('auth-redirect.html#code=abc&state=eyJpZCI6IngifQ%3D%3D');
    await page.locator('[data-when=after]').first().waitFor({ timeout: 8_000 });
    await close();
  });

  test('a window with a state in the right form, which nobody waits for, ends after five seconds too', async () => {
    // The library hands such an answer on and cannot know that nobody takes it: only the page's own patience ends this.
    const state = btoa(
      JSON.stringify({ id: '019ac000-0000-7000-8000-000000000001', meta: { interactionType: 'popup' } }),
    );
    const { page, close } = await rig.open(`auth-redirect.html#code=abc&state=${encodeURIComponent(state)}`);
    await page.locator('[data-when=before]').first().waitFor();
    await page.locator('[data-when=after]').first().waitFor({ timeout: 8_000 });
    await close();
  });

  test.each(['#code=abc&state=made-up', '#code=abc', ''])('and so does one with %s', async (answer) => {
    const { page, close } = await rig.open(`auth-redirect.html${answer}`);
    for (const lang of ['en', 'id']) await page.locator(`[data-when=after][lang=${lang}]`).waitFor({ timeout: 8_000 });
    expect(await page.locator('[data-when=before]:visible').count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
      'abc',
    );
    await close();
  });
});
