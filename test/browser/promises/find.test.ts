import { afterAll, beforeAll, expect, test } from 'vitest';
import { control, expectAccessible, paste, type Rig, startRig } from '../rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const BOX = `input${control('search')}`;

test.each(['en', 'id'])(
  'the search in %s fetches its index with the first key, and the keyboard leads to the reply',
  async (lang) => {
    const { page, requests, complaints, close } = await rig.open(`${lang}/search/`);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((address) => address.endsWith('search.json'))).toEqual([]);
    await page.locator(BOX).focus();
    await page.keyboard.type('SmtpClientAuthentication is disabled for the Tenant');
    const found = page.locator('li[data-kind="reply"] a[href$="errors/smtpAuthDisabledForTenant/"]');
    await found.waitFor();
    expect(requests.filter((address) => address.endsWith('search.json'))).toHaveLength(1);
    expect(await page.locator('#count').textContent()).toMatch(/\d/);
    await page.keyboard.press('Enter');
    await expect.poll(() => found.evaluate((link) => link === document.activeElement)).toBe(true);
    await expectAccessible(page, `search in ${lang}`);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/errors/smtpAuthDisabledForTenant/');
    // Nothing that was typed is in an address.
    expect(requests.filter((address) => /Authentication|disabled%20|\?/.test(address))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('the list of replies is filtered by a code, and says how many are left', async () => {
  const { page, complaints, close } = await rig.open('en/errors/');
  await page.locator(BOX).fill('5.7.60');
  await expect.poll(() => page.locator('a[data-reply]:visible').count()).toBe(1);
  expect(await page.locator('a[data-reply]:visible').getAttribute('data-reply')).toBe('sendAsNotPermitted');
  await page.locator(BOX).fill('');
  await expect.poll(() => page.locator('a[data-reply]:visible').count()).toBeGreaterThan(100);
  expect(complaints).toEqual([]);
  await close();
});

test('the page of a reply copies its command, with a note on what is still to fill in', async () => {
  const { page, complaints, close } = await rig.open('en/errors/smtpAuthDisabledForTenant/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator(`[data-part="apply"] ${control('copy')}`).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^# .*\nSet-CASMailbox -Identity/);
  expect(await page.locator('[data-part="apply"] [data-note="missing"]').isVisible()).toBe(true);
  await expectAccessible(page, 'a reply');
  expect(complaints).toEqual([]);
  await close();
});

test('without script the page of a reply has its fix as text', async () => {
  const { page, close } = await rig.open('id/errors/smtpAuthDisabledForTenant/', { javaScriptEnabled: false });
  expect(await page.locator('[data-part="apply"] pre').textContent()).toContain('Set-CASMailbox');
  expect(await page.locator('svg:visible').count()).toBeGreaterThan(0);
  await close();
});

test('feedback and the newest version are links of the settings, and old facts are said to be old', async () => {
  const { page, complaints, close } = await rig.open('en/errors/', {
    before: async (context) => {
      await context.clock.setFixedTime('2030-01-01T12:00:00Z');
      await context.route('**/config.json', (route) =>
        route.fulfill({ json: { feedback: 'mailto:guide@contoso.com', newest: 'https://guide.contoso.com/' } }),
      );
    },
  });
  await page.mouse.move(5, 5);
  await page.locator(control('newest')).waitFor();
  expect(await page.locator(control('newest')).getAttribute('href')).toBe('https://guide.contoso.com/');
  expect(await page.locator(control('feedback')).getAttribute('href')).toMatch(/^mailto:guide@contoso\.com\?subject=/);
  expect(complaints).toEqual([]);
  await close();
});

test.each([
  ['2020-03-01T12:00:00Z', 'early', 'en'],
  ['2020-03-01T12:00:00Z', 'early', 'id'],
  ['2031-03-01T12:00:00Z', 'late', 'en'],
  ['2031-03-01T12:00:00Z', 'late', 'id'],
] as const)('a clock that says %s is told to be wrong (%s, %s), and the walk goes on', async (now, fault, lang) => {
  const { page, complaints, close } = await rig.open(`${lang}/`, {
    before: (context) => context.clock.setFixedTime(now),
  });
  await page.mouse.move(5, 5);
  await page.locator(`[data-clock=${fault}]`).waitFor();
  expect(await page.locator(`[data-clock]:not([data-clock=${fault}])`).isVisible()).toBe(false);
  expect(await page.locator(`[data-clock=${fault}]`).textContent()).toMatch(/2026/);
  await paste(page, '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.');
  await page.waitForSelector('main[data-step=verdict]');
  expect(complaints).toEqual([]);
  await close();
});

test('a few words in the paste box that are no reply are searched for, and what is found is a link', async () => {
  const { page, requests, complaints, close } = await rig.open('en/');
  await paste(page, 'high volume email');
  await page.locator(`[data-note="matches"] ${control('search')}[href$="#remedy-useHighVolumeEmail"]`).waitFor();
  expect(requests.filter((address) => /high.volume/i.test(address))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('without settings there is no such link, and fresh facts are not called old', async () => {
  const { page, close } = await rig.open('en/errors/', {
    before: (context) => context.clock.setFixedTime('2026-11-29T12:00:00Z'),
  });
  const answered = page.waitForResponse('**/config.json');
  await page.mouse.move(5, 5);
  await answered;
  expect(await page.locator(control('feedback')).count()).toBe(0);
  expect(await page.locator('#stale').isVisible()).toBe(false);
  expect(await page.locator('[data-clock]:visible').count()).toBe(0);
  await close();
});

test.each([
  ['id-ID', 'id'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
])('for a reader of %s the page for what is missing speaks %s and leads on', async (locale, lang) => {
  const { page, close } = await rig.open('404.html', { locale });
  await expect.poll(() => page.locator('section[data-language]:visible').count()).toBe(1);
  await page.locator(`section[data-language="${lang}"] ${control('search')}`).click();
  await page.waitForURL(`**/${lang}/search/`);
  await close();
});
