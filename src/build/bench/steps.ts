import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE } from './bench-browser.ts';
import type { BenchServer } from './byte-server.ts';
import type { Site } from './sites/site.ts';
import type { Tree, TreeQuestion } from './tree.ts';

/** How many times slower than this machine the page runs. */
export const SLOWDOWN = 6;
/** A person reads before the next click, in milliseconds: what a page does after it has painted is not charged to the next step. */
const PAUSE = 250;

/** Walks the whole tree once in a fresh profile; for each step, milliseconds from the click to the next paint. */
export async function walkOnce(browser: Browser, site: Site, server: BenchServer, tree: Tree): Promise<number[]> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 412, height: 823, isMobile: true, hasTouch: true, deviceScaleFactor: 1.75 });
    await page.goto(server.url + site.path, { waitUntil: 'networkidle0', timeout: PATIENCE });
    await page.waitForSelector(site.ready, { timeout: 20_000 });
    await page.emulateCPUThrottling(SLOWDOWN);
    const times: number[] = [];
    for (const question of tree.questions) {
      await pause();
      times.push(await takeStep(page, site, question));
    }
    return times;
  } finally {
    await context.close();
  }
}

async function takeStep(page: Page, site: Site, question: TreeQuestion): Promise<number> {
  const option = site.option(question);
  if (option !== null) await page.$eval(option, (input) => (input as HTMLElement).click());
  await pause();
  return site.pages ? toNextPage(page, site.next(question)) : toNextScreen(page, site.next(question), site.heading);
}

/** From the click to the frame that shows another heading. */
async function toNextScreen(page: Page, next: string, heading: string): Promise<number> {
  const shown = page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const read = (): string =>
          [...document.querySelectorAll(selector)]
            .filter((element) => element.getClientRects().length > 0)
            .map((element) => element.textContent)
            .join('|');
        const before = read();
        const poll = (click: Event): void => {
          if (read() === before) return void requestAnimationFrame(() => poll(click));
          // The first message after a frame's callbacks comes when the frame has been painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - click.timeStamp);
          port2.postMessage(null);
        };
        const arm = (click: Event): void => void requestAnimationFrame(() => poll(click));
        addEventListener('click', arm, { capture: true, once: true });
      }),
    heading,
  );
  await page.click(next);
  return Promise.race([shown, fail(`nothing followed the click on ${next}`)]);
}

/** From the click to the first paint of the page that it leads to. */
async function toNextPage(page: Page, next: string): Promise<number> {
  await page.evaluate(() => {
    const keep = (click: Event): void =>
      sessionStorage.setItem('click', String(performance.timeOrigin + click.timeStamp));
    addEventListener('click', keep, { capture: true, once: true });
  });
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click(next)]);
  return page.evaluate(async () => {
    const painted = (): PerformanceEntry | undefined => performance.getEntriesByName('first-contentful-paint')[0];
    while (painted() === undefined) await new Promise((later) => setTimeout(later, 10));
    return performance.timeOrigin + (painted()?.startTime ?? 0) - Number(sessionStorage.getItem('click'));
  });
}

const pause = (): Promise<void> => new Promise((later) => setTimeout(later, PAUSE));

const fail = (reason: string): Promise<never> =>
  new Promise((_, reject) => void setTimeout(() => reject(new Error(reason)), 20_000).unref());
