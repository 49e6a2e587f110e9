import { afterAll, beforeAll, expect, test } from 'vitest';
import { en as find } from '../../../src/i18n/find/en.ts';
import { id as findId } from '../../../src/i18n/find/id.ts';
import { control, expectGate, openContext, paste, press, type Rig, startRig, type Watched } from '../rig.ts';

const REPLY =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. AUTH LOGIN was used.';
/** A clock, what is said of it, and which form of the text about the end of December 2026 stands in the verdict. */
const CLOCKS = [
  ['2016-06-01T12:00:00Z', 'early', 'basicEndsByDefault'],
  ['2026-12-15T12:00:00Z', null, 'basicEndsByDefault'],
  ['2027-02-01T12:00:00Z', null, 'basicMayBeOff'],
  ['2040-01-01T12:00:00Z', 'late', 'basicMayBeOff'],
] as const;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

async function openAt(now: string, path: string): Promise<Watched> {
  const watched = await openContext(rig.browser, { before: (context) => context.clock.setFixedTime(now) });
  await watched.page.goto(rig.url + path);
  await watched.page.mouse.move(5, 5);
  return watched;
}

/** What is said of the clock: its sentence, and below it both forms, since nobody can tell on which side of the day the reader is. */
async function expectClock({ page }: Watched, fault: (typeof CLOCKS)[number][1], forms: string): Promise<void> {
  if (fault === null) return expect(await page.locator('[data-clock]:visible').count()).toBe(0);
  await page.locator(`[data-clock=${fault}]`).waitFor();
  expect(await page.locator('[data-clock]:visible').count()).toBe(1);
  expect(await page.locator(`[data-clock=${fault}]`).textContent()).toContain(forms);
}

test.each(CLOCKS)(
  'by a clock that says %s the guide says what holds (%s, %s), and the walk goes on',
  async (now, fault, form) => {
    const watched = await openAt(now, 'en/#a=method.basic~tenantSmtpAuth.enabled~mailboxSmtpAuth.disabled');
    const { page, complaints, close } = watched;
    await expectGate(page, 'mailboxSetting');
    await page.locator(`[data-finding=${form}]`).waitFor({ state: 'attached' });
    const other = form === 'basicMayBeOff' ? 'basicEndsByDefault' : 'basicMayBeOff';
    expect(await page.locator(`[data-finding=${other}]`).count()).toBe(0);
    await expectClock(watched, fault, find['clock.forms']);
    // Facts of fourteen years ago are old as well.
    expect(await page.locator('#stale').isVisible()).toBe(fault === 'late');
    await press(page, 'restart');
    await paste(page, REPLY);
    await expectGate(page, 'mailboxSetting');
    expect(complaints).toEqual([]);
    await close();
  },
);

test.each(CLOCKS)(
  'by a clock that says %s the page of senders has one form of its first sentence (%s)',
  async (now, fault, form) => {
    const watched = await openAt(now, 'id/senders/');
    const { page, complaints, close } = watched;
    await page.locator(control('example')).click();
    await page.locator('[data-sender]').first().waitFor();
    const when = form === 'basicMayBeOff' ? 'after' : 'before';
    expect(await page.locator('main > [data-when]:visible').getAttribute('data-when')).toBe(when);
    await expectClock(watched, fault, findId['clock.forms']);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('by each clock the forecast speaks of the same day', async () => {
  const said: (string | null)[] = [];
  for (const [now, fault] of CLOCKS) {
    const watched = await openAt(now, 'en/will-it-stop/#a=client.unknown~signsIn.password~server.submission');
    const { page, close } = watched;
    await page.locator('#outlook[data-outcome=stops]').waitFor();
    said.push(await page.locator('#outlook h2').textContent());
    await expectClock(watched, fault, find['clock.forms']);
    await close();
  }
  expect(new Set(said.slice(0, 2)).size).toBe(1);
  expect(new Set(said.slice(2)).size).toBe(1);
  expect(said[0]).not.toBe(said[2]);
});
