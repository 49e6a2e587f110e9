import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  choose,
  control,
  expectGate,
  expectNoOverflow,
  expectStep,
  paste,
  press,
  READY,
  type Rig,
  startRig,
  use,
} from '../rig.ts';
import { guideIn, startWiki, type Wiki, wikiPage } from './embed-rig.ts';

const BLOCKED = '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';
const ALL =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
const without = (...names: string[]): string =>
  ALL.split(' ')
    .filter((name) => !names.includes(name))
    .join(' ');

let rig: Rig;
let wiki: Wiki;
beforeAll(async () => {
  rig = await startRig({ base: '/tools/smtp/' });
  wiki = await startWiki();
});
afterAll(async () => {
  await rig.close();
  await wiki.close();
});

/** What the control with the focus does. */
const focused = (frame: Frame): Promise<string | undefined> =>
  frame.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.action);

/** A wiki page with the guide in a frame of these attributes. */
const put = (name: string, attributes: string, query = '', around = ''): string =>
  wiki.put(
    name,
    wikiPage(
      `<iframe title="SMTP AUTH troubleshooter" data-smtp-auth-troubleshooter src="${rig.url}en/embed/${query}" ` +
        `width="100%" height="500" ${attributes}></iframe>${around}`,
    ),
  );

describe('in every sandbox', () => {
  const SANDBOXES = {
    'no sandbox': '',
    'the recommended one': `sandbox="${ALL}" allow="clipboard-write"`,
    'scripts alone': 'sandbox="allow-scripts"',
    'no own origin': `sandbox="${without('allow-same-origin')}"`,
    'no popups': `sandbox="${without('allow-popups', 'allow-popups-to-escape-sandbox')}"`,
    'no modals': `sandbox="${without('allow-modals')}"`,
    'no downloads': `sandbox="${without('allow-downloads')}"`,
    'no forms': `sandbox="${without('allow-forms')}"`,
  };
  for (const [name, attributes] of Object.entries(SANDBOXES))
    test(`a paste is walked to its verdict and its ticket text: ${name}`, async () => {
      const { page, complaints, close } = await rig.open(put('sandbox', attributes));
      const frame = await guideIn(page);
      await paste(frame, BLOCKED);
      await use(frame);
      await expectGate(frame, 'mailboxSetting');
      await press(frame, 'handOver');
      await expect.poll(() => frame.inputValue('[data-field="text"]')).toContain('/tools/smtp/en/');
      await press(frame, 'copy');
      await expect.poll(() => frame.locator(control('copy')).getAttribute('data-state')).toMatch(/^(?:done|failed)$/);
      // Browsers write refusals of their sandbox to the console; an exception of ours is another thing.
      expect(
        complaints.filter(
          (text) => !/sandbox|opaque|CORS|permissions policy|origin 'null'|net::ERR_FAILED/i.test(text),
        ),
      ).toEqual([]);
      await close();
    });

  test('without an origin the question for the client has names, though no list can be fetched', async () => {
    const { page, requests, close } = await rig.open(put('client', 'sandbox="allow-scripts"', '#a=start.symptom'));
    const frame = await guideIn(page);
    for (const answer of ['afterUpload', 'unknown', 'unknown', 'unknown']) await choose(frame, answer);
    await expectStep(frame, 'client');
    await frame.fill('[data-field="client"]', 'forti');
    await frame.click('[role="option"][data-client="fortiGate"]');
    await press(frame, 'continue');
    await expectStep(frame, 'verdict');
    expect(requests.filter((address) => /\/(?:clients(?:\.json|\/)|config\.json)/.test(address))).toEqual([]);
    await close();
  });

  test('with no script at all the frame holds the whole guide as an article', async () => {
    const { page, close } = await rig.open(put('bare', 'sandbox=""'));
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame?.waitForSelector('#article', { state: 'attached' });
    expect(await frame?.locator('#remedy-enableMailboxSmtpAuth').isVisible()).toBe(true);
    expect(await frame?.locator('[data-field="paste"]').isVisible()).toBe(false);
    await close();
  });
});

describe('in somebody else’s page', () => {
  test('the focus stays in the wiki on load, also with a link that opens a verdict', async () => {
    const { page, close } = await rig.open(put('focus', '', '#a=reply.smtpAuthDisabledForMailbox'));
    await page.focus('#before');
    const frame = await guideIn(page);
    await expectGate(frame, 'mailboxSetting');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    expect(await frame.evaluate(() => document.hasFocus())).toBe(false);
    await close();
  });

  test('a whole walk by keyboard leaves the wiki’s history as it was, and Back is in the frame', async () => {
    const { page, close } = await rig.open(put('history', `sandbox="${ALL}"`));
    const frame = await guideIn(page);
    const before = await page.evaluate(() => history.length);
    await frame.focus('[data-field="paste"]');
    // Two errors: what was read is shown first.
    await page.keyboard.type(`454 4.7.0 Temporary authentication failure. ${BLOCKED}`);
    await page.keyboard.press('Control+Enter');
    await expectStep(frame, 'understood');
    await expect.poll(() => frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    for (let i = 0; i < 30 && (await focused(frame)) !== 'use'; i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectGate(frame, 'mailboxSetting');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(frame)).toBe('back');
    await page.keyboard.press('Enter');
    await expectStep(frame, 'understood');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await close();
  });

  test('a reply of the list and another language make no entry in the history', async () => {
    const { page, close } = await rig.open(put('links', ''));
    const frame = await guideIn(page);
    const before = await page.evaluate(() => history.length);
    await frame.locator('[data-reply="securityDefaultsPolicy"]').click();
    await expectGate(frame, 'securityDefaults');
    await frame.locator('a[data-language="id"]').click();
    await expect.poll(() => page.frames().at(-1)?.url()).toContain('/id/embed/');
    const other = await guideIn(page);
    expect(await other.locator('html').getAttribute('lang')).toBe('id');
    await expectGate(other, 'securityDefaults');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await close();
  });

  test('a link outward opens a tab and shows its address, also where tabs are forbidden', async () => {
    const { page, close } = await rig.open(
      put('outward', `sandbox="${without('allow-popups', 'allow-popups-to-escape-sandbox')}"`),
    );
    const frame = await guideIn(page);
    await frame.locator('a[data-full]').click();
    await expect.poll(() => frame.locator('[data-note="address"] code').textContent()).toBe(`${rig.url}en/`);
    expect(page.url()).toBe(`${wiki.url}outward`);
    expect(frame.url()).toContain('/en/embed/');
    await close();
  });

  test('the link to a full page takes the answers along', async () => {
    const { page, close } = await rig.open(put('full', ''));
    const frame = await guideIn(page);
    await frame.locator('[data-reply="smtpAuthDisabledForMailbox"]').click();
    await expectGate(frame, 'mailboxSetting');
    const [tab] = await Promise.all([page.context().waitForEvent('page'), frame.locator('a[data-full]').click()]);
    await tab.waitForSelector(READY);
    expect(tab.url()).toBe(
      `${rig.url}en/#a=reply.smtpAuthDisabledForMailbox${tab.url().split('smtpAuthDisabledForMailbox')[1]}`,
    );
    await expectGate(tab, 'mailboxSetting');
    await close();
  });

  test.each([300, 320, 768])('at %i px nothing is wider than the frame', async (width) => {
    const { page, close } = await rig.open(
      wiki.put(
        'narrow',
        wikiPage(
          `<iframe src="${rig.url}en/embed/#a=reply.securityDefaultsPolicy" width="${width}" height="400" title="Guide"></iframe>`,
        ),
      ),
    );
    const frame = await guideIn(page);
    await expectGate(frame, 'securityDefaults');
    await expectNoOverflow(frame, `${width} px`);
    await close();
  });

  test('storage that throws is no harm', async () => {
    const { page, close } = await rig.open(put('kept-not', '', '?storage=local'));
    const frame = await guideIn(page);
    expect(await frame.evaluate(() => localStorage.length).catch(String)).toMatch(/SecurityError|denied/);
    await frame.locator('[data-reply="smtpAuthDisabledForMailbox"]').click();
    await expectGate(frame, 'mailboxSetting');
    await close();
  });

  test('nothing but the guide’s own origin is asked, and no rule of its policy is broken', async () => {
    const { page, requests, complaints, close } = await rig.open(put('quiet', `sandbox="${ALL}"`));
    const frame = await guideIn(page);
    await paste(frame, BLOCKED);
    await expectGate(frame, 'mailboxSetting');
    expect(requests.filter((address) => ![rig.url, wiki.url, 'data:'].some((own) => address.startsWith(own)))).toEqual(
      [],
    );
    expect(complaints).toEqual([]);
    await close();
  });
});

test('a place is kept over a reload of the page around it, where the address asks for it and the browser lets it', async () => {
  // Another port of the same site: browsers that block the storage of other sites let this one through.
  const address = put('kept', '', '?storage=session').replace('127.0.0.1', 'localhost');
  const { page, close } = await rig.open(address);
  const frame = await guideIn(page);
  await frame.locator('[data-reply="smtpAuthDisabledForMailbox"]').click();
  await expectGate(frame, 'mailboxSetting');
  await page.reload();
  await expectGate(await guideIn(page), 'mailboxSetting');
  await close();
});
