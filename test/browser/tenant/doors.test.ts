import { expect, test } from 'vitest';
import { CLIENT_ID } from '../../fixtures/graph/answers.ts';
import { expectStep, press } from '../rig.ts';
import { useGuides } from './tenant-rig.ts';

const guides = useGuides();
const HINT = '[data-note="lacksSignIn"]';

test.each([
  ['start', 'en/'],
  ['start', 'id/'],
  ['role', 'en/#a=reply.criteriaNotMet'],
  ['method', 'id/#a=reply.authenticationUnsuccessful'],
] as const)('where no app registration is set up, %s says so beside its door: %s', async (step, path) => {
  const { page } = await guides.open({ config: {}, path });
  await expectStep(page, step);
  await page.waitForSelector(HINT);
  expect(await page.locator('[data-action="readTenant"]').count()).toBe(1);
});

test('where no app registration is set up, a verdict says so beside its door', async () => {
  const { page } = await guides.open({ config: {} });
  await press(page, 'enough');
  await expectStep(page, 'verdict');
  await page.waitForSelector(HINT);
});

test('with an app registration no door speaks of setting up', async () => {
  const { page } = await guides.open({ config: { clientId: CLIENT_ID }, path: 'en/' });
  await page.waitForLoadState('networkidle');
  expect(await page.locator('[data-action="readTenant"]').count()).toBe(1);
  expect(await page.locator(HINT).count()).toBe(0);
});

test('a registration that this browser remembers counts', async () => {
  const { page } = await guides.open({
    config: {},
    path: 'en/',
    script: () =>
      localStorage.setItem(
        'smtp-auth-troubleshooter.signIn',
        JSON.stringify({ clientId: '11111111-2222-3333-4444-555555555555' }),
      ),
  });
  await page.waitForLoadState('networkidle');
  expect(await page.locator(HINT).count()).toBe(0);
});
