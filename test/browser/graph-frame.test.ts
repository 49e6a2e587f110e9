import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import * as answers from '../fixtures/graph/answers.ts';
import { button, READ_MY_TENANT, REPLY, readAll, SIGN_IN, useGuides } from './graph-rig.ts';

const guides = useGuides();

describe('inside a frame', () => {
  test('nobody is asked to sign in; the answers go along to a tab, and the findings come back by copy', async () => {
    const { page, entra } = await guides.open();
    await page.route('**/wiki.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${guides.url()}en/${REPLY}" width="900" height="900"></iframe>`,
      }),
    );
    await page.goto(`${guides.url()}wiki.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('html[data-ready]').waitFor();
    await frame.getByRole('button', { name: READ_MY_TENANT }).first().click();
    await frame.getByText(en['tenant.framed']).waitFor();
    expect(await frame.getByRole('button', { name: SIGN_IN }).count()).toBe(0);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name: en['tenant.newTab'] }).click(),
    ]);
    await tab.waitForSelector('html[data-ready]');
    expect(new URL(tab.url()).hash).toBe(REPLY);
    entra.graph.says.securityDefaults = answers.securityDefaults(true);
    await readAll(tab);
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.bringToFront();
    await button(tab, en['tenant.bring']).click();
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('graph securityDefaults on');
    expect(copied).not.toMatch(/contoso|@/);
    await frame.locator('#findings').fill(copied);
    await frame.locator('.paste:has(#findings) button').click();
    await frame.locator('main.verdict').waitFor();
    expect(await frame.locator('.known').textContent()).toContain(en['origin.graph']);
  });
});
