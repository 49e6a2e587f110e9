import { describe, expect, test } from 'vitest';
import * as answers from '../../fixtures/graph/answers.ts';

import { control, press, READY, screen } from '../rig.ts';
import { REPLY, readAll, useGuides } from './tenant-rig.ts';

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
    await frame.locator(READY).waitFor();
    await frame.locator(control('readTenant')).first().click();
    await frame.locator('[data-note="framed"]').waitFor();
    expect(await frame.locator(control('signIn')).count()).toBe(0);
    const [tab] = await Promise.all([page.context().waitForEvent('page'), frame.locator(control('newTab')).click()]);
    await tab.waitForSelector(READY);
    expect(new URL(tab.url()).hash).toBe(REPLY);
    entra.graph.says.securityDefaults = answers.securityDefaults(true);
    await readAll(tab);
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.bringToFront();
    await press(tab, 'bring');
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('graph securityDefaults on');
    expect(copied).not.toMatch(/contoso|@/);
    await frame.locator('[data-field="findings"]').fill(copied);
    await frame.locator(`div:has(> [data-field="findings"]) ${control('read')}`).click();
    await frame.locator(screen('verdict')).waitFor();
    expect(await frame.locator('[data-known] [data-origin="graph"]').count()).toBeGreaterThan(0);
  });
});
