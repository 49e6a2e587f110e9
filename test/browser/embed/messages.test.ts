import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SNIPPET } from '../../../src/embed/codes/snippet.ts';
import { expectGate, expectStep, giveTime, READY, type Rig, startRig, stepOf } from '../rig.ts';
import { guideIn, startWiki, type Wiki, wikiPage } from './embed-rig.ts';

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

/** Keeps what the frame says in `window.heard`. */
const EAR = '<script>window.heard=[];addEventListener("message",(e)=>heard.push(e.data));</script>';
const frameAt = (query = '', more = ''): string =>
  `<iframe title="SMTP AUTH troubleshooter" data-smtp-auth-troubleshooter src="${rig.url}en/embed/${query}" width="100%" height="300" ${more}></iframe>`;

interface Heard {
  source?: string;
  v?: number;
  type?: string;
  height?: number;
  [name: string]: unknown;
}
const heard = (page: Page): Promise<(Heard | string)[]> =>
  page.evaluate(() => (window as unknown as { heard: (Heard | string)[] }).heard);
const ours = async (page: Page, type: string): Promise<Heard[]> =>
  (await heard(page)).filter((data): data is Heard => typeof data === 'object' && data.type === type && data.v === 1);
/** Says something to the frame, as the page around it. */
const say = (page: Page, message: unknown): Promise<void> =>
  page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message);
const hello = (message: object): object => ({ target: 'smtp-auth-troubleshooter', v: 1, ...message });

describe('the frame tells the page around it', () => {
  test('that it is ready, how tall it is, which step and which result, in ids alone', async () => {
    const { page, close } = await rig.open(
      wiki.put('tells', wikiPage(EAR + frameAt('?id=w1#a=reply.smtpAuthDisabledForMailbox~signInAs.thisMailbox'))),
    );
    await expectGate(await guideIn(page), 'mailboxSetting');
    await expect
      .poll(async () => (await ours(page, 'result')).at(-1))
      .toEqual({
        source: 'smtp-auth-troubleshooter',
        v: 1,
        type: 'result',
        verdict: 'blocked',
        gate: 'mailboxSetting',
        certainty: 'certain',
      });
    expect(await ours(page, 'ready')).toEqual([{ source: 'smtp-auth-troubleshooter', v: 1, type: 'ready', id: 'w1' }]);
    expect((await ours(page, 'step')).at(-1)).toMatchObject({ step: 'verdict' });
    expect((await ours(page, 'height')).at(-1)?.height).toBeGreaterThan(300);
    expect(JSON.stringify(await heard(page))).not.toMatch(/thisMailbox|answers|#a=/);
    await close();
  });

  test('its height under the names that other hosts listen to, and settles within three reports', async () => {
    const { page, close } = await rig.open(wiki.put('generic', wikiPage(EAR + frameAt())));
    await guideIn(page);
    await giveTime(page, 600);
    const all = await heard(page);
    expect(all).toContainEqual({ type: 'embed-size', height: expect.any(Number) });
    expect(all).toContainEqual({ confluenceFrameHeight: expect.any(Number) });
    expect((await ours(page, 'height')).length).toBeLessThanOrEqual(3);
    expect(all.filter((data) => typeof data === 'string')).toEqual([]);
    await close();
  });
});

describe('the height', () => {
  test('is the wiki’s until it has answered: the frame scrolls inside', async () => {
    const { page, close } = await rig.open(wiki.put('fixed', wikiPage(frameAt())));
    const frame = await guideIn(page);
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).overflowY)).not.toBe('hidden');
    expect(await page.locator('iframe').evaluate((node) => node.clientHeight)).toBe(300);
    await close();
  });

  test('follows the content with our snippet, grows and shrinks, and each step comes into view', async () => {
    const { page, close } = await rig.open(wiki.put('auto', wikiPage(`${frameAt()}<script>${SNIPPET}</script>`)));
    const frame = await guideIn(page);
    const fits = (): Promise<number> =>
      page
        .locator('iframe')
        .evaluate((node) => node.clientHeight)
        .then(
          async (height) =>
            height - (await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))),
        );
    await expect.poll(fits).toBe(0);
    const first = await page.locator('iframe').evaluate((node) => node.clientHeight);
    expect(first).toBeGreaterThan(400);
    const link = frame.locator('[data-reply="sendAsDenied"]');
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await expect.poll(fits).toBe(0);
    await expect
      .poll(() => page.locator('iframe').evaluate((node) => node.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(-1);
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('hidden');
    await giveTime(page, 500);
    expect(await fits()).toBe(0);
    await close();
  });

  test('is told to iframe-resizer in its own form, under the id that it gave', async () => {
    const { page, close } = await rig.open(wiki.put('sizer', wikiPage(EAR + frameAt())));
    await guideIn(page);
    await say(
      page,
      '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true',
    );
    await expect
      .poll(async () => (await heard(page)).filter((data) => typeof data === 'string').length)
      .toBeGreaterThan(0);
    const said = (await heard(page)).filter((data): data is string => typeof data === 'string');
    for (const line of said) expect(line).toMatch(/^\[iFrameSizer\]iFrameResizer0:\d+:\d+:(init|resize)$/);
    expect(said.some((line) => line.endsWith(':init'))).toBe(true);
    await close();
  });
});

describe('hostile messages', () => {
  const NONSENSE: readonly unknown[] = [
    null,
    'hello',
    42,
    { target: 'smtp-auth-troubleshooter', v: 2, type: 'reset' },
    { target: 'smtp-auth-troubleshooter', v: 1, type: '__proto__' },
    hello({ type: 'goTo', to: '../../../etc' }),
    hello({ type: 'goTo', to: { toString: 1 } }),
    hello({ type: 'lang', lang: 'xx"]' }),
    hello({
      type: 'theme',
      theme: 'evil',
      style: { accent: 'url(https://evil.example/x)', font: 'x;}body{display:none' },
    }),
    hello({ type: 'theme', style: { text: '#777', bg: '#888' } }),
    hello({ type: 'theme', style: { radius: '9999px', 'max-width': 'calc(1px)' } }),
    hello({ type: 'theme', style: { 'max-width': '10px' } }),
    hello({ type: 'theme', style: { 'max-width': '319px' } }),
    hello({ type: 'theme', style: { 'max-width': '99999px' } }),
    hello({ type: 'theme', style: { 'max-width': '1rem' } }),
    hello({ type: 'theme', style: { radius: '100px' } }),
    hello({ type: 'theme', style: { radius: '-4px' } }),
    hello({ type: 'config', config: { name: '<img src=x onerror=alert(1)>' } }),
    `[iFrameSizer]<img>:${'9:'.repeat(5000)}`,
    `[iFrameSizer]${'a'.repeat(5000)}`,
    { confluenceColorMode: { toString: 1 } },
  ];

  test('change nothing, and bring nothing down', async () => {
    const { page, complaints, requests, close } = await rig.open(wiki.put('hostile', wikiPage(EAR + frameAt())));
    const frame = await guideIn(page);
    const look = (): Promise<string[]> =>
      frame.evaluate(() => {
        const { backgroundColor, color, fontFamily } = getComputedStyle(document.body);
        return [
          document.documentElement.lang,
          backgroundColor,
          color,
          fontFamily,
          String(document.querySelector('h1')?.textContent),
          document.documentElement.getAttribute('style') ?? '',
        ];
      });
    const before = await look();
    for (const message of NONSENSE) await say(page, message);
    await giveTime(page, 300);
    expect(await look()).toEqual(before);
    expect(await frame.locator('[data-own]').count()).toBe(0);
    expect((await ours(page, 'error')).map(({ problem }) => problem)).toEqual(
      expect.arrayContaining(['theme', 'untrusted']),
    );
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => address.includes('evil'))).toEqual([]);
    await close();
  });

  test('from anybody but the page around the frame are not heard', async () => {
    const inner = wiki.put(
      'sibling',
      wikiPage(
        '<script>parent.frames[0].postMessage({target:"smtp-auth-troubleshooter",v:1,type:"goTo",to:"sendAsDenied"},"*")</script>',
      ),
    );
    const { page, close } = await rig.open(wiki.put('siblings', wikiPage(frameAt())));
    const frame = await guideIn(page);
    const step = await stepOf(frame);
    await page.evaluate((src) => {
      const other = document.createElement('iframe');
      other.src = src;
      document.body.append(other);
      return new Promise((done) => other.addEventListener('load', done));
    }, inner);
    await giveTime(page, 200);
    expect(await stepOf(frame)).toBe(step);
    await close();
  });
});

describe('the custom element', () => {
  const element = (attributes = '', style = ''): string =>
    wikiPage(
      `<script src="${rig.url}v0/embed.js" defer></script><style>smtp-auth-troubleshooter{${style}}</style>${EAR}<script>window.told=[];for(const ` +
        'n of ["guide-ready","guide-step","guide-result","guide-copy","guide-error"])' +
        'addEventListener(n,(e)=>told.push([n,e.detail]))</script><smtp-auth-troubleshooter ' +
        `${attributes}><a href="${rig.url}en/">Open the guide</a></smtp-auth-troubleshooter>`,
    );
  const inside = async (page: Page) => {
    const handle = await page.waitForFunction(() =>
      document.querySelector('smtp-auth-troubleshooter')?.shadowRoot?.querySelector('iframe'),
    );
    const frame = await handle.asElement()?.contentFrame();
    if (!frame) throw new Error('The element holds no frame');
    await frame.waitForSelector(READY);
    return frame;
  };
  const told = (page: Page): Promise<[string, Record<string, unknown>][]> =>
    page.evaluate(() => (window as unknown as { told: [string, Record<string, unknown>][] }).told);

  test('shows the guide at its own height, tells its events, and obeys its methods', async () => {
    const { page, complaints, close } = await rig.open(
      wiki.put('element', element('start="smtpAuthDisabledForMailbox"')),
    );
    const frame = await inside(page);
    await expectGate(frame, 'mailboxSetting');
    await expect
      .poll(async () => (await told(page)).map(([name]) => name))
      .toEqual(expect.arrayContaining(['guide-ready', 'guide-step', 'guide-result']));
    const fits = async (): Promise<number> =>
      (await page.locator('smtp-auth-troubleshooter').evaluate((node) => node.clientHeight)) -
      (await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
    await expect.poll(fits).toBe(0);
    type Element = HTMLElement & {
      goTo: (id: string) => void;
      reset: () => void;
      getState: () => Record<string, unknown>;
    };
    const call = (name: 'goTo' | 'reset', ...args: string[]): Promise<void> =>
      page.locator('smtp-auth-troubleshooter').evaluate(
        (node, [method, values]) => {
          (node as unknown as Record<string, (...all: string[]) => void>)[method as string]?.(...(values as string[]));
        },
        [name, args] as const,
      );
    expect(await page.locator('smtp-auth-troubleshooter').evaluate((node) => (node as Element).getState())).toEqual({
      version: 1,
      step: 'verdict',
      verdict: 'blocked',
      answers: null,
    });
    await call('goTo', 'sendAsDenied');
    await expectGate(frame, 'sender');
    await call('reset');
    await expectStep(frame, 'start');
    expect(complaints).toEqual([]);
    await close();
  });

  test('takes colours that can be read, and refuses a pair that can’t', async () => {
    const { page, close } = await rig.open(
      wiki.put(
        'themed',
        element(
          'theme="light"',
          '--guide-bg:#fffbe6;--guide-text:#222;--guide-accent:#00539b;--guide-border:#666;--guide-radius:0px',
        ),
      ),
    );
    const frame = await inside(page);
    const paper = (): Promise<string> => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect.poll(paper).toBe('rgb(255, 251, 230)');
    await page.goto(wiki.put('unreadable', element('theme="light"', '--guide-bg:#fff;--guide-text:#999')));
    const other = await inside(page);
    await expect
      .poll(async () => (await told(page)).find(([name]) => name === 'guide-error')?.[1])
      .toEqual({ problem: 'theme' });
    expect(await other.evaluate(() => getComputedStyle(document.body).color)).not.toBe('rgb(153, 153, 153)');
    await close();
  });

  test.each([
    ['lang="de"', 'en'],
    ['lang="id-ID"', 'id'],
    ['', 'en'],
  ])('speaks a language that the site has: %s', async (attribute, lang) => {
    const { page, close } = await rig.open(wiki.put('language', element(attribute)));
    const frame = await inside(page);
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe(lang);
    await close();
  });

  test('follows its attributes: language and fixed height', async () => {
    const { page, close } = await rig.open(wiki.put('attributes', element('lang="en" height="420"')));
    await inside(page);
    expect(await page.locator('smtp-auth-troubleshooter').evaluate((node) => node.clientHeight)).toBe(420);
    await page.locator('smtp-auth-troubleshooter').evaluate((node) => node.setAttribute('lang', 'id'));
    await expect.poll(() => page.frames().some((frame) => frame.url().includes('/id/embed/'))).toBe(true);
    await close();
  });

  test('shows its children where its script does not run', async () => {
    const { page, close } = await rig.open(wiki.put('element-bare', element()), { javaScriptEnabled: false });
    expect(await page.locator('smtp-auth-troubleshooter a').isVisible()).toBe(true);
    await close();
  });
});
