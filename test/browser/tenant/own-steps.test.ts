import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import * as answers from '../../fixtures/graph/answers.ts';
import { control, expectGate, press } from '../rig.ts';
import { failure, finished, openForm, readAll, state, text, useGuides } from './tenant-rig.ts';

const guides = useGuides();
const DAY = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString();

/** Unfolds what has a consent of its own, and chooses one step. */
async function chooseStep(page: Page, step: string): Promise<void> {
  await press(page, 'ownSteps');
  await page.locator(`li[data-own="${step}"] ${control('readOwn')}`).click();
}

test('an existing snapshot tells the two settings, with a consent that was described before; none is made', async () => {
  const { page, entra } = await guides.open({
    tenant: {
      snapshotJobs: { body: { value: [answers.snapshotJob({ completedDateTime: ago(1) })] } },
      snapshot: answers.snapshot(true, null),
    },
  });
  await readAll(page);
  expect(entra.authorizations[0]?.get('scope')).not.toContain('ConfigurationMonitoring');
  await press(page, 'ownSteps');
  expect(await page.locator('li[data-own="snapshot"]').textContent()).toContain('ConfigurationMonitoring.Read.All');
  await page.locator(`li[data-own="snapshot"] ${control('readOwn')}`).click();
  await state(page, 'snapshot').waitFor();
  await finished(page);
  expect(entra.authorizations.at(-1)?.get('scope')).toContain('ConfigurationMonitoring.Read.All');
  expect(entra.authorizations.at(-1)?.get('scope')).not.toContain('ReadWrite');
  expect(await state(page, 'snapshot').locator('[data-fact="tenantSmtpAuth"]').getAttribute('data-value')).toBe(
    'disabled',
  );
  expect(entra.graph.seen.filter(({ method, url }) => method === 'POST' && url.includes('configuration'))).toEqual([]);
  await press(page, 'use');
  await expectGate(page, 'tenantSetting');
});

test('a blocked window of a further step: the way without a window comes back to that step, and stores no more than its name', async () => {
  const { page, entra } = await guides.open({
    tenant: {
      snapshotJobs: { body: { value: [answers.snapshotJob({ completedDateTime: ago(1) })] } },
      snapshot: answers.snapshot(true, null),
    },
  });
  await readAll(page, 'standard');
  await page.evaluate(() => Object.defineProperty(window, 'open', { value: () => null }));
  await chooseStep(page, 'snapshot');
  expect((await failure(page)).problem).toBe('popupBlocked');
  await page.evaluate(() => {
    const keep = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, value) {
      if (name.endsWith('.away')) keep.call(localStorage, 'seen', value);
      keep.call(this, name, value);
    };
  });
  await press(page, 'leave', '.summary');
  await state(page, 'snapshot').waitFor();
  await finished(page);
  expect(entra.authorizations.at(-1)?.get('scope')).toContain('ConfigurationMonitoring.Read.All');
  expect(await state(page, 'snapshot').getAttribute('data-state')).toBe('read');
  expect(await state(page, 'securityDefaults').getAttribute('data-state')).toBe('read');
  const note = JSON.parse((await page.evaluate(() => localStorage.getItem('seen'))) ?? '{}') as object;
  expect(Object.keys(note).sort()).toEqual(['address', 'own', 'settings', 'tier']);
});

test('whoever declines the further consent is told so, and keeps what was read', async () => {
  const { page, entra } = await guides.open();
  await readAll(page, 'standard');
  entra.options.authorize = { end: 'error', error: 'access_denied', number: 65004 };
  await chooseStep(page, 'messageTrace');
  expect((await failure(page)).problem).toBe('declined');
  expect(await state(page, 'securityDefaults').getAttribute('data-state')).toBe('read');
  expect(await state(page, 'messageTrace').count()).toBe(0);
});

test('a consent that only an administrator can give: the link to agree names this permission too', async () => {
  const { page, entra } = await guides.open();
  await readAll(page, 'standard');
  entra.options.authorize = { end: 'error', error: 'access_denied', number: 90094 };
  await chooseStep(page, 'snapshot');
  expect((await failure(page)).problem).toBe('adminApproval');
  expect(await page.inputValue('[data-field="adminLink"]')).toContain('ConfigurationMonitoring.Read.All');
});

test('the audit logs show who changed what between the last success and the first refusal', async () => {
  const { page } = await guides.open({
    tenant: {
      signIns: {
        body: {
          value: [
            answers.signIn(0, { id: 'a', createdDateTime: ago(3) }),
            answers.signIn(53003, { id: 'b', createdDateTime: ago(1) }),
          ],
        },
      },
      audits: { body: { value: [answers.audit('Update conditional access policy', ago(2))] } },
    },
  });
  await readAll(page);
  await chooseStep(page, 'directoryAudits');
  await state(page, 'directoryAudits').waitFor();
  await finished(page);
  expect(await text(page, 'directoryAudits')).toContain('grace@contoso.com');
  expect(await state(page, 'directoryAudits').locator('[data-note="auditBetween"]').count()).toBe(1);
});

test('message trace that is refused says what else shows it', async () => {
  const { page } = await guides.open({ tenant: { messageTrace: answers.REFUSALS.noRolePolicies } });
  await readAll(page, 'light');
  await chooseStep(page, 'messageTrace');
  await state(page, 'messageTrace').waitFor();
  await finished(page);
  expect(await state(page, 'messageTrace').getAttribute('data-problem')).toBe('noRole');
  expect(await text(page, 'messageTrace')).toContain('Exchange admin center');
});

test('no step is offered that the cloud does not have', async () => {
  const { page } = await guides.open({
    config: { clientId: answers.CLIENT_ID, cloud: 'gccHigh' },
    entra: { login: 'https://login.microsoftonline.us', graph: 'https://graph.microsoft.us' },
  });
  await openForm(page, 'light');
  await press(page, 'signIn');
  await finished(page);
  await press(page, 'ownSteps');
  expect(
    await page.locator('li[data-own]').evaluateAll((all) => all.map((one) => one.getAttribute('data-own'))),
  ).toEqual(['directoryAudits']);
});
