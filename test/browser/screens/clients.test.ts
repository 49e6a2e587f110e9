import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClientId } from '../../../src/domain/clients/clients.ts';
import { factsOf } from '../../../src/domain/clients/facts/facts.ts';
import { expectGoodLooks } from '../looks.ts';
import { control, expectNoOverflow, paste, press, type Rig, remediesOf, startRig } from '../rig.ts';
import { goToResult } from '../to-result.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const DEFAULTS =
  "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.";

/** What ten programs and five devices print, and what the verdict must say first. */
const PASTES: readonly (readonly [ClientId, string])[] = [
  ['zabbix', `zabbix_server [1203]: failed to send email: ${DEFAULTS}`],
  ['grafana', `logger=ngalert.notifier.email grafana msg="failed to send" error="${DEFAULTS}"`],
  [
    'sendMailMessage',
    `Send-MailMessage : The SMTP server requires a secure connection. The server response was: ${DEFAULTS}`,
  ],
  ['systemNetMail', `System.Net.Mail.SmtpException: The server response was: ${DEFAULTS}`],
  ['nodemailer', `Error: Invalid login: ${DEFAULTS} at node_modules/nodemailer/lib/smtp-connection/index.js`],
  ['phpMailer', `PHPMailer\\PHPMailer\\Exception: SMTP Error: Could not authenticate. ${DEFAULTS}`],
  [
    'django',
    'File "django/core/mail/backends/smtp.py"\nsmtplib.SMTPAuthenticationError: (535, ' +
      `b"5.7.139 Authentication unsuccessful, user is locked by your organization's security ` +
      'defaults policy.")',
  ],
  ['jakartaMail', `javax.mail.AuthenticationFailedException: ${DEFAULTS}`],
  ['jenkinsEmailExtension', `at hudson.plugins.emailext.ExtendedEmailPublisher\n${DEFAULTS}`],
  ['gitLab', `gitlab-rails: Net::SMTPAuthenticationError (${DEFAULTS})`],
  ['lexmark', `Lexmark MX622: ${DEFAULTS}`],
  ['ricohMfp', `RICOH IM C3000: ${DEFAULTS}`],
  ['konicaBizhub', `bizhub C258: ${DEFAULTS}`],
  ['mikroTik', `Error sending e-mail <backup>: AUTH failed\n${DEFAULTS}`],
  ['fortiGate', `logdesc="Alert email send status failed" msg="${DEFAULTS}"`],
];

describe('a paste from a program comes to a verdict in its words', () => {
  test.each(PASTES)('%s', async (id, text) => {
    const { page, close, complaints } = await rig.open('en/');
    await paste(page, text);
    await goToResult(page);
    const note = page.locator(`main [data-client="${id}"]`);
    await note.waitFor();
    await expect.poll(() => note.textContent()).toContain(factsOf(id).name);
    const where = (factsOf(id).where ?? []).join(' > ');
    if (where !== '') await expect.poll(() => note.textContent()).toContain(where);
    expect(await note.locator(`a[href$="clients/${id}/"]`).count()).toBe(1);
    const [first] = await remediesOf(page);
    if (['grafana', 'sendMailMessage', 'systemNetMail', 'django', 'mikroTik', 'fortiGate'].includes(id))
      expect(first).not.toBe('switchToOAuth');
    expect(page.url()).toContain(`client.${id}`);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the chooser', () => {
  test('asks one question at a time, orders the ways, and keeps the answers in the link', async () => {
    const { page, close, complaints } = await rig.open('en/choose/');
    const answer = async (topic: string, value: string): Promise<void> => {
      await page.check(`form[data-ask="${topic}"] input[value="${value}"]`);
      await page.click(`form[data-ask="${topic}"] ${control('continue')}`);
    };
    await expect.poll(() => page.getAttribute('main', 'data-step')).toBe('recipients');
    await page.click(`form[data-ask="recipients"] ${control('continue')}`);
    await page.waitForSelector('form[data-ask="recipients"] [role="alert"]:visible');
    await answer('recipients', 'internal');
    await answer('sends', 'withoutOAuth');
    await answer('address', 'fixed');
    await answer('volume', 'unknown');
    await answer('add', 'nothing');
    await expect.poll(() => page.getAttribute('main', 'data-step')).toBe('ways');
    const order = (): Promise<(string | null)[]> =>
      page.locator('main [data-way]').evaluateAll((all) => all.map((way) => way.getAttribute('data-way')));
    expect((await order()).slice(0, 2)).toEqual(['relayThroughConnector', 'useDirectSend']);
    expect(await page.locator('[data-way][data-excluded="true"]').count()).toBe(6);
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => page.getAttribute('main', 'data-step')).toBe('ways');
    expect((await order())[0]).toBe('relayThroughConnector');
    await page.click(`[data-fact="recipients"] ${control('change')}`);
    await answer('recipients', 'external');
    await expect.poll(order).toContain('useOtherProvider');
    await page.goBack();
    await expect.poll(() => page.getAttribute('main', 'data-step')).toBe('recipients');
    expect(complaints).toEqual([]);
    await close();
  });

  test('knows the client of a link, and looks good', async () => {
    const { page, close } = await rig.open('en/choose/#a=client.grafana~recipients.external~address.changing');
    await expect.poll(() => page.textContent('#for')).toContain('Grafana');
    await expect.poll(() => page.getAttribute('main', 'data-step')).toBe('volume');
    await press(page, 'enough');
    await expectGoodLooks(page, 'the chooser');
    await close();
  });
});

test('it works now: will it stop? ends in a forecast and a text for the administrator', async () => {
  const { page, close, complaints, requests } = await rig.open('en/will-it-stop/');
  await page.waitForSelector('form[data-ask="client"]:visible');
  expect(requests.filter((address) => address.endsWith('clients.json'))).toEqual([]);
  await page.fill('[data-field="client"]', 'graf');
  await page.check('input[value="grafana"]');
  await page.click(`form[data-ask="client"] ${control('continue')}`);
  await page.check('form[data-ask="signsIn"] input[value="password"]');
  await page.click(`form[data-ask="signsIn"] ${control('continue')}`);
  await page.check('form[data-ask="server"] input[value="submission"]');
  await page.click(`form[data-ask="server"] ${control('continue')}`);
  await expect.poll(() => page.getAttribute('#outlook', 'data-outcome')).toBe('stops');
  expect(await page.textContent('#admin-text')).toContain('Grafana');
  expect(page.url()).toContain('#a=client.grafana~signsIn.password~server.submission');
  await expectGoodLooks(page, 'the forecast');
  expect(complaints).toEqual([]);
  await close();
});

describe('the pages of the clients', () => {
  test('the list is searched and filtered', async () => {
    const { page, close } = await rig.open('id/clients/');
    await page.fill('[name="search"]', 'canon');
    await expect.poll(() => page.locator('li[data-client]:visible').count()).toBe(3);
    await page.selectOption('[name="sends"]', 'password');
    await expect.poll(() => page.locator('li[data-client]:visible').count()).toBe(1);
    await page.fill('[name="search"]', 'nobody has this');
    await page.waitForSelector('#none:visible');
    await page.fill('[name="search"]', '');
    await page.selectOption('[name="sends"]', '');
    await expectGoodLooks(page, 'the list of clients');
    await close();
  });

  test.each(['zabbix', 'sharpBp', 'systemNetMail', 'kyocera', 'jakartaMail'])('%s looks good', async (id) => {
    const { page, close } = await rig.open(`en/clients/${id}/`);
    await expectNoOverflow(page, id);
    await expectGoodLooks(page, id);
    await close();
  });
});
