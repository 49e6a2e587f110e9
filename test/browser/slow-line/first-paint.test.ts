import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { control, expectStep, giveTime, openContext, press, READY, type Rig, startRig, type Watched } from '../rig.ts';

const REPLY =
  'Error: Invalid login: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';
/** How long a person may look at a page that shows no answer, in milliseconds on the slowed machine. */
const AT_ONCE = 400;
/** Milliseconds in which a slow line brings all that a verdict needs. */
const PATIENCE = 60_000;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

/** Slow 3G and a processor six times slower, from before the page is asked for. */
async function slow(path: string): Promise<Watched> {
  const watched = await openContext(rig.browser);
  const tools = await watched.context.newCDPSession(watched.page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // As soon as the box can be seen, whatever else is on its way.
  await watched.page.goto(rig.url + path, { waitUntil: 'commit' });
  return watched;
}
const painted = (page: Page) => page.waitForSelector('#guide textarea', { timeout: PATIENCE });

/** Waits for the early answer, and asserts that the guide doesn't work yet: else nothing is proven. */
async function expectEarly(page: Page, words: string, kind: string): Promise<void> {
  const answer = page.locator(`[data-early="${kind}"]`);
  await answer.waitFor({ timeout: AT_ONCE });
  expect(await answer.textContent()).toBe(words);
  expect(await page.locator(READY).count()).toBe(0);
}

/** Lets a page believe that something was dropped or pasted somewhere in it. */
const give = (page: Page, act: 'drop' | 'paste', at: string, file: { name: string; type: string; text: string }) =>
  page.evaluate(
    ([kind, selector, { name, type, text }]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type }));
      const options = { bubbles: true, cancelable: true };
      const event =
        kind === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data });
      document.querySelector(selector)?.dispatchEvent(event);
      return event.defaultPrevented;
    },
    [act, at, file] as const,
  );
const LOG = { name: 'device.log', type: 'text/plain', text: REPLY };
const PICTURE = { name: 'image.png', type: 'image/png', text: '\x89PNG' };

describe('on Slow 3G with a processor six times slower', { timeout: 2 * PATIENCE }, () => {
  test('a line typed and continued with the first paint is answered at once, and carried out', async () => {
    const { page, complaints, close } = await slow('en/');
    await painted(page);
    await page.fill('textarea', REPLY);
    await page.click(control('continue'));
    await expectEarly(page, en['start.reading'], 'reading');
    await page.waitForSelector('main[data-step=verdict]', { timeout: PATIENCE });
    expect(complaints).toEqual([]);
    await close();
  });

  test('Continue with an empty box says at once what is missing, and goes on saying it', async () => {
    const { page, close } = await slow('en/');
    await painted(page);
    await page.click(control('continue'));
    await expectEarly(page, en['error.empty'], 'empty');
    await page.waitForSelector(READY, { timeout: PATIENCE });
    await page.waitForSelector('main section[data-problem=empty]');
    expect(await page.locator('[data-early]').count()).toBe(0);
    await close();
  });

  test('a file that is dropped beside the box is answered at once, and read', async () => {
    const { page, close } = await slow('en/');
    await painted(page);
    expect(await give(page, 'drop', 'h1', LOG)).toBe(true);
    await expectEarly(page, en['start.reading'], 'reading');
    await page.waitForSelector('main[data-step=verdict]', { timeout: PATIENCE });
    await close();
  });

  test('a picture that is pasted is answered at once with what helps, and again by the guide', async () => {
    const { page, close } = await slow('en/');
    await painted(page);
    expect(await give(page, 'paste', 'textarea', PICTURE)).toBe(true);
    await expectEarly(page, en['error.picture'], 'picture');
    await page.waitForSelector('main section[data-problem=picture]', { timeout: PATIENCE });
    await close();
  });

  test('an example is answered at once, and read', async () => {
    const { page, close } = await slow('en/');
    await painted(page);
    await page.locator(control('example')).first().click();
    await expectEarly(page, en['start.reading'], 'reading');
    await page.waitForSelector('main[data-step=verdict]', { timeout: PATIENCE });
    await close();
  });

  test('a door is answered at once, and opened', async () => {
    const { page, close } = await slow('en/');
    await painted(page);
    await page.click(control('noCode'));
    await page.waitForSelector('#opening:visible', { timeout: AT_ONCE });
    expect(await page.locator('#guide').isVisible()).toBe(false);
    await page.waitForSelector('main[data-step=symptom]', { timeout: PATIENCE });
    expect(await page.locator('#opening').isVisible()).toBe(false);
    await close();
  });

  test.each([
    ['en/#a=reply.smtpAuthDisabledForTenant', 'verdict'],
    ['en/?code=5.7.30', 'verdict'],
    ['en/?start=symptom', 'symptom'],
    [`en/#error=${encodeURIComponent(REPLY)}`, 'understood'],
  ])('%s shows "Opening the case" until the case is there, and never the start page', async (path, step) => {
    const { page, close } = await slow(path);
    await page.waitForSelector('#opening:visible', { timeout: PATIENCE });
    // Looks at each frame from here on.
    await page.evaluate(() => {
      const look = (): void => {
        const start = document.querySelector<HTMLElement>('main[data-step=start]');
        if (start !== null && start.getClientRects().length > 0) document.documentElement.dataset.flashed = '';
        requestAnimationFrame(look);
      };
      look();
    });
    await page.waitForSelector(`main[data-step=${step}]:visible`, { timeout: PATIENCE });
    expect(await page.locator('[data-flashed]').count()).toBe(0);
    expect(await page.locator('#opening').isVisible()).toBe(false);
    await close();
  });
});

describe('the window', () => {
  test('shows that it takes a file that is dragged anywhere over it', async () => {
    const { page, close } = await rig.open('en/');
    const drag = (name: string) =>
      page.evaluate((type) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], 'x.log'));
        const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
        document.querySelector('footer')?.dispatchEvent(event);
        return event.defaultPrevented;
      }, name);
    expect(await drag('dragover')).toBe(true);
    expect(await page.locator('html[data-dragging]').count()).toBe(1);
    expect(await page.locator('textarea').evaluate((box) => getComputedStyle(box).outlineStyle)).toBe('solid');
    await drag('dragleave');
    expect(await page.locator('html[data-dragging]').count()).toBe(0);
    await close();
  });

  test('takes text that is pasted beside the box into the box', async () => {
    const { page, close } = await rig.open('en/');
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
    }, REPLY);
    expect(await page.inputValue('textarea')).toBe(REPLY);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await close();
  });

  test('takes a picture that is pasted once the guide works', async () => {
    const { page, close } = await rig.open('en/');
    await page.mouse.move(9, 9);
    await page.waitForSelector(READY);
    await give(page, 'paste', 'textarea', PICTURE);
    await page.waitForSelector('main section[data-problem=picture]');
    await close();
  });

  test('opens no file in its place where a screen takes none', async () => {
    const { page, close } = await rig.open('en/#a=reply.smtpAuthDisabledForTenant');
    await expectStep(page, 'verdict');
    expect(await give(page, 'drop', 'h1', LOG)).toBe(true);
    await giveTime(page, 300);
    await expectStep(page, 'verdict');
    await close();
  });

  test('offers no dropping where nothing can be dragged', async () => {
    const touch = await rig.open('en/', { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    expect(await touch.page.locator('[data-note=drop]').isVisible()).toBe(false);
    await touch.close();
    const mouse = await rig.open('en/');
    expect(await mouse.page.locator('[data-note=drop]').isVisible()).toBe(true);
    await mouse.close();
  });
});

describe('an address that this version does not know', () => {
  test.each([
    ['en/#a=reply.nonsense', en['note.unknownLink']],
    ['en/?code=9.9.9', '9.9.9'],
    ['en/?code=call+this+number', en['note.unknownStart']],
    ['en/?start=nowhere', en['note.unknownStart']],
  ])('%s is said to be unknown, and leaves the address bar', async (path, words) => {
    const { page, close } = await rig.open(path);
    const note = page.locator('[data-note=link]');
    await note.waitFor();
    expect(await note.textContent()).toContain(words);
    expect(await page.locator('main[data-step=start]').isVisible()).toBe(true);
    expect(page.url()).toBe(`${rig.url}en/`);
    await close();
  });
});

describe('browsers', () => {
  test('one that is too old is told so, and still leads to the replies', async () => {
    const { page, requests, close } = await rig.open('en/', {
      before: (context) =>
        context.addInitScript(() => {
          const supports = CSS.supports.bind(CSS);
          CSS.supports = (...asked: [string, string?]) =>
            !asked.join().includes('lh') && supports(...(asked as [string, string]));
        }),
    });
    expect(await page.locator('[data-note=old]').textContent()).toBe(en['page.old']);
    expect(await page.locator('[data-note=old]').isVisible()).toBe(true);
    expect(await page.locator('textarea').isVisible()).toBe(false);
    expect(await page.locator('a[href^="errors/"]:has(code):visible').count()).toBe(12);
    await page.mouse.move(9, 9);
    await giveTime(page, 300);
    expect(requests.filter((address) => /\/(start|engine)\.[\w-]+\.js$/.test(address))).toEqual([]);
    await close();
  });

  test('the oldest that is promised walks from a paste to the fix without the functions that it lacks', async () => {
    const { page, complaints, close } = await rig.open('en/', {
      before: (context) =>
        context.addInitScript(() => {
          const without = (from: object, names: readonly string[]): void => {
            for (const name of names) Reflect.deleteProperty(from, name);
          };
          without(Array.prototype, ['toReversed', 'toSorted', 'toSpliced', 'with']);
          without(Array, ['fromAsync']);
          without(Object, ['groupBy']);
          without(Map, ['groupBy']);
          without(Promise, ['withResolvers', 'try']);
          without(Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf']);
          without(Set.prototype, ['isSupersetOf', 'isDisjointFrom']);
          without(URL, ['canParse', 'parse']);
          without(URLSearchParams.prototype, ['size']);
          without(AbortSignal, ['any']);
          without(String.prototype, ['isWellFormed', 'toWellFormed']);
          const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
          without(iterators, [
            'map',
            'filter',
            'take',
            'drop',
            'flatMap',
            'reduce',
            'toArray',
            'forEach',
            'some',
            'every',
            'find',
          ]);
          without(globalThis, ['Iterator']);
        }),
    });
    expect(await page.evaluate(() => 'toReversed' in [] || 'canParse' in URL || 'union' in new Set())).toBe(false);
    await page.fill('textarea', REPLY);
    await page.click(control('continue'));
    await expectStep(page, 'verdict');
    await press(page, 'fix');
    await expectStep(page, 'fix');
    await page.waitForSelector('main [data-part="who"]');
    await press(page, 'verify');
    await expectStep(page, 'verify');
    await press(page, 'worked');
    await expectStep(page, 'resolved');
    await press(page, 'handOver');
    await expectStep(page, 'handOver');
    await page.waitForSelector('[data-field="text"]');
    expect(complaints).toEqual([]);
    await close();
  });
});
