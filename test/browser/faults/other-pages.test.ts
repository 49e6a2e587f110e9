import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withEach } from '../failed-files.ts';
import { control, press, type Rig, startRig, type Watched } from '../rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

/** What a mailbox says of itself, as the command writes it into a file. */
const MAILBOXES = {
  name: 'mailboxes.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('PrimarySmtpAddress,SmtpClientAuthenticationDisabled\nscanner@contoso.com,True\n'),
};

/** The pages beside the guide that fetch scripts: what is done there, and by what it shows that it came. */
const PAGES = [
  {
    path: 'en/senders/',
    act: (page: Page) => page.setInputFiles('[data-field=files]', MAILBOXES),
    came: '[data-sender]',
  },
  { path: 'en/map/#a=tenantSmtpAuth.disabled', act: async () => {}, came: '[aria-current=step]' },
  {
    path: 'en/register/',
    act: async (page: Page) => {
      // Its button works only once the script is there, and a person presses it again.
      await page
        .locator(`${control('check')}, [data-failed] ${control('tryAgain')}`)
        .filter({ visible: true })
        .first()
        .waitFor();
      if (await page.locator(control('check')).isVisible()) await press(page, 'check');
    },
    came: '#result li',
  },
] as const;

/** Opens a page where the first so many requests for these files fail. */
function openWithout(path: string, files: readonly string[], times: number): Promise<Watched> {
  const asked = new Map<string, number>();
  return rig.open(path, {
    serviceWorkers: 'block',
    before: (context) =>
      context.route(
        ({ pathname }) => files.some((file) => pathname.endsWith(`/${file}`)),
        (route) => {
          const before = asked.get(route.request().url()) ?? 0;
          asked.set(route.request().url(), before + 1);
          return before < times ? route.abort() : route.continue();
        },
      ),
  });
}

describe.each(PAGES)('$path', { timeout: 300_000 }, ({ path, act, came }) => {
  let files: string[];
  beforeAll(async () => {
    const { page, requests, close } = await rig.open(path, { serviceWorkers: 'block' });
    await act(page);
    await page.waitForSelector(came);
    await page.waitForLoadState('networkidle');
    await close();
    const paths = requests.map((address) => new URL(address).pathname).filter((file) => /\.js(?:on)?$/.test(file));
    files = [...new Set(paths)].map((file) => file.slice(file.lastIndexOf('/') + 1));
    expect(files.length).toBeGreaterThan(1);
  });

  test('each file fails at the first request for it: the page comes to life, and nothing was done in vain', async () => {
    const dead = await withEach(files, async (file) => {
      const { page, close } = await openWithout(path, [file], 1);
      await act(page);
      const alive = await page.waitForSelector(came, { timeout: 20_000 }).then(
        () => true,
        () => false,
      );
      await close();
      return alive ? null : 'dead';
    });
    expect(dead).toEqual([]);
  });

  test('each file fails always: what the page is for is there, or a sentence that says what to do', async () => {
    let told = 0;
    const silent = await withEach(files, async (file) => {
      const { page, close } = await openWithout(path, [file], Number.POSITIVE_INFINITY);
      await act(page);
      const said = page
        .locator(`[data-failed] ${control('tryAgain')}, [data-problem=notLoaded]`)
        .filter({ visible: true });
      const end = await page
        .locator(came)
        .or(said)
        .first()
        .waitFor({ timeout: 30_000 })
        .then(
          () => true,
          () => false,
        );
      told += await said.count();
      await close();
      return end ? null : 'nothing is said';
    });
    expect(silent).toEqual([]);
    // Else nothing is proven about the sentence.
    expect(told).toBeGreaterThan(0);
  });
});

test('the table of senders comes after all, with the file that was chosen before, once the network is back', async () => {
  let down = true;
  const { page, close } = await rig.open('en/senders/', {
    serviceWorkers: 'block',
    before: (context) =>
      context.route(/show-senders\.[\w-]+\.js$/, (route) => (down ? route.abort() : route.continue())),
  });
  await page.setInputFiles('[data-field=files]', MAILBOXES);
  const again = page.locator(`[data-failed] ${control('tryAgain')}`).filter({ visible: true });
  await again.waitFor({ timeout: 20_000 });
  down = false;
  await again.click();
  await page.waitForSelector('[data-sender]');
  expect(await page.locator('[data-failed]').filter({ visible: true }).count()).toBe(0);
  await close();
});

test('where what reads files can’t be had, the list of files stays, and a button reads them once it can', async () => {
  let down = true;
  const { page, close } = await rig.open('en/senders/', {
    serviceWorkers: 'block',
    before: (context) =>
      context.route(/fleet-(?:session|worker)[.-][\w-]+\.js$/, (route) => (down ? route.abort() : route.continue())),
  });
  await page.locator(control('file')).waitFor();
  await page.setInputFiles('[data-field=files]', MAILBOXES);
  await page.locator('[data-problem=notLoaded]').waitFor({ timeout: 20_000 });
  await page.locator(`[data-file="${MAILBOXES.name}"]`).waitFor();
  down = false;
  await page.locator(`main ${control('tryAgain')}`).click();
  await page.waitForSelector('[data-sender]');
  expect(await page.locator('[data-problem=notLoaded]').count()).toBe(0);
  await close();
});

test('the example says where it can’t be had', async () => {
  const { page, close } = await rig.open('en/senders/', {
    serviceWorkers: 'block',
    before: (context) => context.route(/example-files\.[\w-]+\.js$/, (route) => route.abort()),
  });
  await page.locator(control('example')).waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator(control('example')).click();
  await page.locator('[data-problem=notLoaded]').waitFor({ timeout: 20_000 });
  await close();
});

test('the words of search come back once the network does, and until then a sentence stands there', async () => {
  let down = true;
  const { page, close } = await rig.open('en/search/', {
    serviceWorkers: 'block',
    before: (context) => context.route(/search\.json$/, (route) => (down ? route.abort() : route.continue())),
  });
  await page.fill('#query', 'high volume');
  await expect.poll(() => page.locator('#count').textContent(), { timeout: 20_000 }).not.toBe('');
  expect(await page.locator('#hits [data-kind]').count()).toBe(0);
  down = false;
  await page.fill('#query', 'high volume email');
  await page.locator('#hits [data-kind]').first().waitFor();
  await close();
});
