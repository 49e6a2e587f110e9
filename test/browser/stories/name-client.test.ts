import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/domain/clients/facts/facts.ts';
import { expectGoodLooks } from '../looks.ts';
import { choose, control, expectNoOverflow, expectStep, paste, press, type Rig, screen, startRig } from '../rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const BOX = '[data-field="client"]';
const option = (id: string): string => `[role="option"][data-client="${id}"]`;

/** A person without any code, who knows nothing but what failed. */
async function goToTheQuestion(language: string) {
  const watched = await rig.open(`${language}/?start=symptom`);
  const { page } = watched;
  await expectStep(page, 'symptom');
  for (const answer of ['afterUpload', 'unknown', 'unknown', 'unknown']) await choose(page, answer);
  await expectStep(page, 'client');
  return watched;
}

describe('which device or program it is', () => {
  test('is found by the keys alone, and the verdict says where it shows the server’s reply', async () => {
    const { page, close, complaints, requests } = await goToTheQuestion('en');
    await page.waitForSelector(BOX);
    expect(requests.filter((address) => /\/clients\.json$|client-parts/.test(address)).length).toBe(2);
    await page.focus(BOX);
    await page.keyboard.type('fortig');
    await page.waitForSelector(option('fortiGate'));
    expect(await page.getAttribute(BOX, 'aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await page.getAttribute(BOX, 'aria-activedescendant');
    expect(await page.getAttribute(`#${active}`, 'aria-selected')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('Escape');
    expect(await page.getAttribute(BOX, 'aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.inputValue(BOX)).toContain('Forti');
    await press(page, 'continue');
    await expectStep(page, 'verdict');
    const place = page.locator('[data-remedy="showInnerError"] [data-note="errorPlace"]');
    await expect.poll(() => place.textContent()).toContain('20003');
    await press(page, 'fix');
    await expect.poll(() => page.textContent(`${screen('fix')} [data-note="errorPlace"]`)).toContain('20003');
    expect(page.url()).toContain('client.fortiGate');
    await press(page, 'cannotChange');
    await page.check('input[name="text"][value="ticket"]');
    const text = (): Promise<string> => page.inputValue('[data-field="text"]');
    await expect.poll(text).toMatch(/^[^\n]*FortiGate[^\n]*ID 20003[^\n]*“Alert email send status failed”[^\n]*$/m);
    expect(await text()).toContain((factsOf('fortiGate').where ?? []).join(' > '));
    expect(complaints).toEqual([]);
    await close();
  });

  test('a name that isn’t in the list is told, and "I don’t know" leads on', async () => {
    const { page, close } = await goToTheQuestion('id');
    await press(page, 'continue');
    await page.waitForSelector('[data-problem="choose"]');
    await page.fill(BOX, 'Nobody has this');
    await page.waitForSelector('[data-note="notListed"]');
    await press(page, 'continue');
    await page.waitForSelector('[data-problem="client"]');
    await expectGoodLooks(page, 'the question about the client with a problem');
    await choose(page, 'unknown');
    await expectStep(page, 'verdict');
    expect(await page.locator('[data-note="errorPlace"]').count()).toBe(0);
    await close();
  });

  test('looks good with its list open', async () => {
    const { page, close } = await goToTheQuestion('en');
    await page.fill(BOX, 'canon');
    await page.waitForSelector(option('canonImageRunner'));
    await expectNoOverflow(page, 'the question about the client');
    await expectGoodLooks(page, 'the question about the client');
    await page.click(option('canonImageRunner'));
    expect(await page.locator(option('canonImageRunner')).count()).toBe(0);
    await close();
  });
});

test('a client that was read can be corrected on the verdict, and the chooser is told what the case knows', async () => {
  const { page, close, requests } = await rig.open('en/');
  await paste(page, 'Zabbix: 550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain');
  await page.waitForSelector('main [data-client="zabbix"]');
  expect(requests.some((address) => address.endsWith('clients.json'))).toBe(false);
  await page.click(`main section[data-client="zabbix"] ${control('change')}`);
  await expectStep(page, 'client');
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-field="client"]')?.value === 'Zabbix',
  );
  await page.fill(BOX, 'grafana');
  await press(page, 'continue');
  await page.waitForSelector('main [data-client="grafana"]');
  expect(page.url()).toContain('client.grafana');
  await page
    .locator(control('chooseWay'))
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect.poll(() => page.url()).toContain('choose/');
  await expect.poll(() => page.textContent('#for')).toContain('Grafana');
  await page.waitForSelector('[data-fact="recipients"]');
  expect(await page.getAttribute('main', 'data-step')).toBe('address');
  await close();
});
