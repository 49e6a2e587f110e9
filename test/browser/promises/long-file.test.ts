import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { control, expectStep, paste, press, type Rig, startRig } from '../rig.ts';
import { goToResult } from '../to-result.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

/** Chooses a log of so many bytes, with one refusal near its end; it is made in the page, so that nothing carries it there. */
async function chooseLog(page: Page, bytes: number): Promise<void> {
  await page.locator(control('file')).evaluate((field, size) => {
    const line = '2026-11-24T09:00:00Z worker[12]: queue run finished, 0 messages, next in 30 s\n';
    const refusal =
      '2026-11-24T09:00:01Z app: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.\n';
    const log = line.repeat(Math.floor((size - 2 * refusal.length) / line.length)) + refusal + line;
    const chosen = new DataTransfer();
    chosen.items.add(new File([log], 'mail.log', { type: 'text/plain' }));
    (field as HTMLInputElement).files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, bytes);
}
const LIMIT = 10_000_000;

/** Less than the readers are long, more than any other script that a verdict needs, in bytes. */
const READERS = 150_000;
const isScript = (response: Response): boolean => response.url().endsWith('.js');
const lengthOf = async (page: Page, script: string): Promise<number> =>
  (await (await page.request.get(script)).body()).length;

describe('a long file', () => {
  test('of 10 MB is read in a worker to the right verdict', async () => {
    const { page, complaints, close } = await rig.open('en/');
    const worker = page.waitForEvent('worker');
    const fetched: string[] = [];
    page.on('response', (response) => void (isScript(response) && fetched.push(response.url())));
    await chooseLog(page, LIMIT);
    // The readers are most of what the site ships: the page has no need of what the worker holds.
    const readers = (await worker).url();
    await goToResult(page);
    expect(await lengthOf(page, readers)).toBeGreaterThan(READERS);
    for (const script of fetched.filter((url) => url !== readers))
      expect(await lengthOf(page, script), script).toBeLessThan(READERS);
    expect(page.url()).toContain('reply.smtpAuthDisabledForTenant');
    expect(complaints).toEqual([]);
    await close();
  });

  test('can be cancelled, and the page takes clicks meanwhile', async () => {
    const { page, close } = await rig.open('en/', {
      // The worker's answer is held back, so that there is a meanwhile on every machine.
      before: (context) =>
        context.addInitScript(() => {
          const post = Worker.prototype.postMessage;
          Worker.prototype.postMessage = function (this: Worker, ...args: Parameters<typeof post>) {
            this.dispatchEvent(new MessageEvent('message', { data: { progress: 0.4 } }));
            setTimeout(() => post.apply(this, args), 1500);
          } as typeof post;
        }),
    });
    await chooseLog(page, LIMIT);
    await page.waitForSelector('progress');
    await press(page, 'cancel');
    await page.waitForSelector('progress', { state: 'detached' });
    await expectStep(page, 'start');
    await paste(page, '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.');
    await expectStep(page, 'verdict');
    await close();
  });

  test('is read in slices where a page can have no worker, with frames between them', async () => {
    const { page, complaints, close } = await rig.open('en/', {
      before: (context) =>
        context.addInitScript(() => {
          Object.defineProperty(window, 'Worker', { value: undefined });
        }),
    });
    await chooseLog(page, LIMIT);
    await page.waitForSelector('progress');
    await goToResult(page);
    expect(page.url()).toContain('reply.smtpAuthDisabledForTenant');
    expect(complaints).toEqual([]);
    await close();
  });

  test('that is no text, or too long, is refused in words', async () => {
    const { page, close } = await rig.open('en/');
    await page
      .locator(control('file'))
      .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(5000) });
    await page.waitForSelector('main section[data-problem="notText"]');
    await chooseLog(page, 2 * LIMIT);
    await page.waitForSelector('main section[data-problem="tooLarge"]');
    await close();
  });
});
