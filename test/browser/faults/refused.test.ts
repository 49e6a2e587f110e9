import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { control, expectGate, expectStep, press, type Rig, startRig, use, type Watched } from '../rig.ts';

const REPLY =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. AUTH LOGIN was used.';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

test('where the clipboard is refused the text to hand over is selected, and the button says which keys copy it', async () => {
  const { page, complaints, close } = await rig.open('en/#a=reply.sendAsDenied', {
    before: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false;
      }),
  });
  await expectStep(page, 'verdict');
  await press(page, 'handOver');
  await page.waitForSelector('[data-field=text]');
  await press(page, 'copy');
  await page.locator(`${control('copy')}[data-state=failed]`).waitFor();
  expect(await page.textContent(`${control('copy')}[data-state=failed]`)).toBe(en['copy.failed']);
  const { selected, whole } = await page.evaluate(() => {
    const box = document.activeElement as HTMLTextAreaElement;
    return { selected: box.value.slice(box.selectionStart, box.selectionEnd), whole: box.value };
  });
  expect(selected.length).toBeGreaterThan(100);
  expect(selected).toBe(whole);
  expect(complaints).toEqual([]);
  await close();
});

describe('where a script of somebody else has taken the name of the policy for scripts first', () => {
  /** Takes the name, and gives whether it could still be had. */
  const takeName = (): boolean => {
    const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => object } };
    try {
      trustedTypes?.createPolicy('smtp-auth-troubleshooter', {});
      return true;
    } catch {
      return false;
    }
  };
  const open = async (path: string): Promise<Watched> => {
    const watched = await rig.open(path, { before: (context) => context.addInitScript(takeName) });
    expect(await watched.page.evaluate(takeName)).toBe(false);
    return watched;
  };

  test('a long text is read without a worker', async () => {
    const { page, close } = await open('en/');
    await page.waitForSelector('[data-field=paste]');
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    // Typing so much takes a browser longer than reading it.
    await page.evaluate(
      (text) => {
        const box = document.querySelector<HTMLTextAreaElement>('[data-field=paste]');
        if (box !== null) box.value = text;
        box?.dispatchEvent(new Event('input', { bubbles: true }));
      },
      `${'the job has started '.repeat(2_000)}\n${REPLY}\n`,
    );
    await press(page, 'continue');
    await use(page);
    await expectGate(page, 'mailboxSetting');
    expect(workers).toEqual([]);
    await close();
  });

  test('files of senders are read without a worker', async () => {
    const { page, close } = await open('en/senders/');
    await page.locator(control('example')).click();
    await page.locator('[data-sender]').first().waitFor();
    await close();
  });
});
