import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLIENT_ID } from '../../fixtures/graph/answers.ts';
import { control, type Rig, startRig } from '../rig.ts';
import { fakeMicrosoft } from './fake-entra.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

/** Sign-ins of two pages: Graph links from the first to the second. */
const page = (users: readonly string[], next?: string) => ({
  value: users.map((name, at) => ({
    id: name,
    createdDateTime: `2026-11-2${at + 1}T08:00:00Z`,
    userPrincipalName: `${name}@contoso.com`,
    clientAppUsed: 'Authenticated SMTP',
    authenticationProtocol: 'ropc',
    ipAddress: '203.0.113.7',
    status: { errorCode: 0 },
  })),
  ...(next === undefined ? {} : { '@odata.nextLink': next }),
});

test('a signed-in administrator has 30 days of sign-ins read into the table, page by page', async () => {
  const asked: string[] = [];
  const watched = await rig.open('en/senders/', {
    before: async (context) => {
      await fakeMicrosoft(context);
      await context.route('**/config.json', (route) => route.fulfill({ json: { clientId: CLIENT_ID } }));
      await context.route('https://graph.microsoft.com/beta/auditLogs/signIns**', (route) => {
        asked.push(decodeURIComponent(route.request().url()));
        const more = 'https://graph.microsoft.com/beta/auditLogs/signIns?$skiptoken=2';
        return route.fulfill({
          json: asked.length === 1 ? page(['scanner', 'alarm'], more) : page(['door']),
          headers: { 'Access-Control-Allow-Origin': '*' },
        });
      });
    },
  });
  await watched.page.locator('[data-part=graph] summary').click();
  await watched.page.locator(control('readTenant')).click();
  await watched.page.locator('[data-sender="door@contoso.com"]').waitFor({ timeout: 20_000 });
  expect(await watched.page.locator('[data-sender]').count()).toBe(3);
  expect(await watched.page.locator('[data-stops]').getAttribute('data-stops')).toBe('3');
  expect(asked[0]).toContain("signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser')");
  expect(await watched.page.evaluate(() => Object.keys(sessionStorage).filter((key) => /token/i.test(key)))).toEqual(
    [],
  );
  await watched.close();
});

test('without an app registration nobody is asked to sign in, and the way to one is shown', async () => {
  const watched = await rig.open('en/senders/');
  await watched.page.locator('[data-part=graph] summary').click();
  await watched.page.locator(control('readTenant')).click();
  await watched.page.locator('[data-part=graph] a[href="../register/"]').waitFor();
  expect(watched.requests.every((address) => address.startsWith(rig.url))).toBe(true);
  await watched.close();
});
