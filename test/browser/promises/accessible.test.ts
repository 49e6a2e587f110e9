import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectGoodLooks } from '../looks.ts';
import { expectAccessible, expectNoOverflow, expectStep, paste, press, READY, type Rig, startRig } from '../rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const BLOCKED =
  'Error: Invalid login: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';

const STEPS = {
  start: '',
  question: '#a=reply.authenticationUnsuccessful',
  verdict: '#a=reply.securityDefaultsPolicy',
  'cannot tell':
    '#a=reply.authenticationUnsuccessful~method.oauth~oauthFlow.unknown~token.unknown~mailbox.unknown~signInAs.unknown',
  settings: '#a=start.settings',
  'out of scope': '#a=reply.otherProviderCredentials',
  fix: '#a=reply.smtpAuthDisabledForTenant~signInAs.thisMailbox~role.admin~fix.enableMailboxSmtpAuth',
  'hand over': '#a=reply.smtpAuthDisabledForTenant~signInAs.thisMailbox~role.device~fix.enableMailboxSmtpAuth',
  understood: '',
  verify: '#a=reply.securityDefaultsPolicy',
  resolved: '#a=reply.securityDefaultsPolicy',
  'check answers': '#a=reply.smtpAuthDisabledForTenant~method.basic~securityDefaults.on~conditionalAccess.blocks',
};
/** Goes on from the link's step to the one that is looked at; most are reached by the link itself. */
const WALK_ON: Record<string, (page: Page) => Promise<unknown>> = {
  understood: (page) => paste(page, `${BLOCKED}\nSmtpClientAuthenticationDisabled : True`),
  verify: (page) => press(page, 'verify'),
  resolved: async (page) => {
    await press(page, 'verify');
    await expectStep(page, 'verify');
    await press(page, 'worked');
  },
  'hand over': (page) => page.waitForSelector('[data-field="text"]'),
};
const ON_FOOT = ['understood', 'verify', 'resolved'] as const;

for (const lang of ['en', 'id'])
  test.each(Object.entries(STEPS))(`can be used by everybody in ${lang}: %s`, async (step, link) => {
    const { page, complaints, close } = await rig.open(`${lang}/${link}`);
    if (link !== '') await page.waitForSelector(READY);
    await WALK_ON[step]?.(page);
    for (const place of ON_FOOT) if (place === step) await expectStep(page, place);
    await page.waitForSelector('main h1');
    await expectGoodLooks(page, step);
    expect(complaints).toEqual([]);
    await close();
  });

test.each(['errors/', 'errors/criteriaNotMet/', 'article/'])('can be used by everybody: en/%s', async (path) => {
  const { page, close } = await rig.open(`en/${path}`);
  await expectGoodLooks(page, path);
  await close();
});

test('from right to left nothing overflows and nothing is hidden', async () => {
  const { page, close } = await rig.open('en/#a=reply.securityDefaultsPolicy', {
    viewport: { width: 360, height: 740 },
  });
  await page.waitForSelector(READY);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await expectAccessible(page, 'verdict, right to left');
  await expectNoOverflow(page, 'verdict, right to left');
  await close();
});
