import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { control, openContext, type Rig, startRig, type Watched } from '../rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const REPORT =
  'date,senderName,senderDomain,authMethod,original_client_ip,tls_version,tls_cipher,message_count,message_id\r\n' +
  '3/24/2026,panel,fabrikam.example,Basic,203.0.113.1,TLS1_2,x,14,<1>\r\n';
const FILE = { name: 'report.csv', type: 'text/csv', text: REPORT };

/** The page of senders with its scripts held back, and what lets them come. */
async function early(): Promise<Watched & { letCome: () => Promise<void> }> {
  const watched = await openContext(rig.browser);
  const held: Route[] = [];
  let isHeld = true;
  await watched.page.route('**/*.js', (route) => (isHeld ? void held.push(route) : route.continue()));
  await watched.page.goto(`${rig.url}en/senders/`, { waitUntil: 'commit' });
  await watched.page.locator(control('example')).waitFor();
  const letCome = async (): Promise<void> => {
    isHeld = false;
    for (const route of held) await route.continue();
  };
  return { ...watched, letCome };
}

const give = (
  page: Page,
  act: 'drop' | 'paste',
  at: string,
  what: { name: string; type: string; text: string } | string,
) =>
  page.evaluate(
    ([kind, selector, given]) => {
      const data = new DataTransfer();
      if (typeof given === 'string') data.setData('text/plain', given);
      else data.items.add(new File([given.text], given.name, { type: given.type }));
      const options = { bubbles: true, cancelable: true };
      const event =
        kind === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data });
      document.querySelector(selector)?.dispatchEvent(event);
    },
    [act, at, what] as const,
  );

/** Asserts that the page shows that it has seen the act, and that nothing works yet. */
async function expectSeen(page: Page): Promise<void> {
  await page.locator('html[data-waiting]').waitFor({ timeout: 1_000 });
  expect(await page.locator('[data-sender]').count()).toBe(0);
}

const ACTS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'an example that is clicked': (page) => page.locator(control('example')).click(),
  'a file that is dropped on the form': (page) => give(page, 'drop', '#drop-h', FILE),
  'a file that is dropped beside the form': (page) => give(page, 'drop', 'h1', FILE),
  'a table that is pasted': (page) => give(page, 'paste', 'body', REPORT),
  'a file that is chosen': async (page) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator(control('file')).click()]);
    await chooser.setFiles({ name: FILE.name, mimeType: FILE.type, buffer: Buffer.from(REPORT) });
  },
};

describe('before the script of the page of senders has come', () => {
  test.each(Object.entries(ACTS))('%s is answered at once, and read once it has', async (_, act) => {
    const { page, complaints, letCome, close } = await early();
    await act(page);
    await expectSeen(page);
    await letCome();
    await page.locator('[data-sender]').first().waitFor();
    expect(await page.locator('html[data-waiting]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

test.each(['drop', 'paste'] as const)('once it works, the whole window takes a %s', async (act) => {
  const { page, close } = await rig.open('en/senders/');
  await page.locator(control('example')).click();
  await page.locator('[data-sender]').first().waitFor();
  await give(page, act, 'h1', act === 'drop' ? FILE : REPORT);
  await page.locator(`[data-file="${act === 'drop' ? FILE.name : 'pasted.txt'}"]`).waitFor({ state: 'attached' });
  await close();
});
