import { describe, expect, test } from 'vitest';
import * as answers from '../../fixtures/graph/answers.ts';
import { MAILBOX } from '../../fixtures/graph/answers.ts';
import { expectGate, expectStep, paste, press, remediesOf, stepOf } from '../rig.ts';
import { ADDRESS, finished, openForm, readAll, state, text, useGuides } from './tenant-rig.ts';

const guides = useGuides();
const NAME = 'Block legacy authentication';
const MINUTES = 60_000;
const ago = (minutes: number): string => new Date(Date.now() - minutes * MINUTES).toISOString();

describe('Conditional Access is judged for the method in use', () => {
  test('OAuth: What If is asked for the client of a token request, and a policy for legacy clients blocks nothing', async () => {
    const { page, entra } = await guides.open({
      path: 'en/#a=method.oauth',
      tenant: {
        whatIf: (_, body) =>
          JSON.stringify(body).includes('"other"')
            ? answers.whatIf(answers.applies(NAME))
            : answers.whatIf(answers.appliesNot(NAME, 'clientApps')),
      },
    });
    await readAll(page);
    expect(entra.graph.seen.find(({ method }) => method === 'POST')?.body).toMatchObject({
      signInConditions: { clientAppType: 'mobileAppsAndDesktopClients' },
    });
    expect(await state(page, 'conditionalAccess').getAttribute('data-weight')).toBe('fine');
    await press(page, 'use');
    await expect.poll(() => stepOf(page)).not.toBe('tenant');
    expect(await page.locator('[data-gate="conditionalAccess"][data-state="closed"]').count()).toBe(0);
  });

  test('nobody has said how it signs in: the result is for Basic, and the guide asks', async () => {
    const { page } = await guides.open({
      path: 'en/#a=role.admin',
      tenant: { whatIf: answers.whatIf(answers.applies(NAME)) },
    });
    await readAll(page);
    expect(await state(page, 'conditionalAccess').locator('[data-note="forBasic"]').count()).toBe(1);
    await press(page, 'use');
    await expect.poll(() => stepOf(page)).not.toBe('tenant');
    expect(await page.locator('[data-gate="conditionalAccess"][data-state="closed"]').count()).toBe(0);
  });
});

describe('what happened outranks what is simulated', () => {
  const REFUSING = 'Outside';
  const { id } = answers.policy(REFUSING) as { id: string };
  const REFUSED = answers.signIn(53003, {
    createdDateTime: ago(30),
    appliedConditionalAccessPolicies: [
      { id, displayName: REFUSING, enforcedGrantControls: ['Block'], result: 'failure' },
    ],
  });

  test('refused half an hour ago for its place: the verdict names the policy, the attempt and its address', async () => {
    const { page, entra } = await guides.open({
      tenant: {
        whatIf: answers.whatIf(answers.appliesNot('Outside', 'location', answers.OUTSIDE)),
        signIns: { body: { value: [REFUSED] } },
      },
    });
    await readAll(page);
    // The log is read first, and its address goes into What If.
    expect(entra.graph.seen.find(({ method }) => method === 'POST')?.body).toMatchObject({
      signInConditions: { ipAddress: '192.0.2.7' },
    });
    await press(page, 'use');
    await expectGate(page, 'conditionalAccess');
    const seen = page.locator('[data-note="tenantSeen"]');
    await seen.waitFor();
    for (const words of ['Outside', '192.0.2.7', 'AADSTS53003', MAILBOX])
      expect(await seen.textContent()).toContain(words);
    expect(page.url()).not.toMatch(/Outside|192\.0|contoso/);
    expect(await page.locator('[data-remedy]').first().getAttribute('data-remedy')).not.toBe('readSignInLog');
  });

  test.each([53003, 530032, 50158])(
    'refused with %i, and no policy at all: the refusal and the right password stand',
    async (code) => {
      const { page } = await guides.open({
        tenant: {
          whatIf: answers.whatIf(),
          signIns: { body: { value: [answers.signIn(code, { createdDateTime: ago(30) })] } },
        },
      });
      await readAll(page);
      await press(page, 'use');
      await expectGate(page, 'conditionalAccess');
      expect(await page.locator('[data-gate="account"][data-state="open"]').count()).toBeGreaterThan(0);
    },
  );

  test('accepted ten minutes ago, What If says that it applies: both are shown, and nothing is called blocked', async () => {
    const { page } = await guides.open({
      path: 'en/#a=method.basic',
      tenant: {
        whatIf: answers.whatIf(answers.applies(NAME)),
        signIns: { body: { value: [answers.signIn(0, { createdDateTime: ago(10) })] } },
      },
    });
    await readAll(page);
    expect(await state(page, 'conditionalAccess').locator('[data-note="differsFromLog"]').count()).toBe(1);
    expect(await text(page, 'conditionalAccess')).toContain(NAME);
    await press(page, 'use');
    await expect.poll(() => stepOf(page)).not.toBe('tenant');
    expect(await page.locator('[data-gate="conditionalAccess"][data-state="closed"]').count()).toBe(0);
  });

  test('a newer non-interactive refusal beside an old interactive success', async () => {
    const { page } = await guides.open({
      tenant: {
        whatIf: answers.whatIf(answers.appliesNot(REFUSING, 'location', answers.OUTSIDE)),
        signIns: { body: { value: [answers.signIn(0, { createdDateTime: ago(5 * 24 * 60) })] } },
        signInsBeta: { body: { value: [REFUSED] } },
      },
    });
    await readAll(page);
    expect(await page.locator('[data-note="attempts"] tbody tr').count()).toBe(2);
    await press(page, 'use');
    await expectGate(page, 'conditionalAccess');
  });
});

describe('what is read again', () => {
  test('a step up tells what it promised: the account that is disabled', async () => {
    const { page } = await guides.open({
      tenant: {
        user: (url) =>
          url.search.includes('accountEnabled') ? answers.user({ accountEnabled: false }) : answers.basicUser,
      },
    });
    await readAll(page, 'light');
    expect(await state(page, 'user').locator('[data-value="signInBlocked"]').count()).toBe(0);
    await press(page, 'readMore');
    await state(page, 'user').locator('[data-value="signInBlocked"]').waitFor();
  });

  test('another account reads for itself: nothing of the first one stands under its name', async () => {
    const { page, entra } = await guides.open({ tenant: { securityDefaults: answers.securityDefaults(true) } });
    await readAll(page, 'standard');
    const before = entra.graph.seen.length;
    entra.options.username = 'bob@contoso.com';
    entra.graph.says.securityDefaults = answers.REFUSALS.noRolePolicies;
    await press(page, 'otherAccount');
    await expect.poll(() => page.locator('[data-note="account"]').textContent()).toContain('bob@contoso.com');
    await finished(page);
    expect(entra.graph.seen.length).toBeGreaterThan(before);
    expect(await state(page, 'securityDefaults').getAttribute('data-problem')).toBe('noRole');
  });

  test('Read again shows what the administrator has changed, and when it was read', async () => {
    const { page, entra } = await guides.open({ tenant: { securityDefaults: answers.securityDefaults(true) } });
    await readAll(page, 'standard');
    expect(await page.locator('[data-note="readAt"]').textContent()).toMatch(/\d/);
    entra.graph.says.securityDefaults = answers.securityDefaults(false);
    await press(page, 'readAgain');
    await expect.poll(() => text(page, 'securityDefaults')).not.toContain('✕');
    await state(page, 'securityDefaults').locator('[data-value="off"]').waitFor();
  });

  test('another mailbox is read by itself, and takes the place of the first in the verdict', async () => {
    const { page, entra } = await guides.open({
      tenant: {
        user: (url) =>
          url.pathname.includes('other')
            ? answers.user({ userPrincipalName: 'other@contoso.com' })
            : answers.user({ accountEnabled: false }),
      },
    });
    await readAll(page, 'standard');
    await press(page, 'otherMailbox');
    await page.fill(ADDRESS, 'other@contoso.com');
    await press(page, 'signIn');
    await finished(page);
    expect(entra.graph.seen.some(({ url }) => url.includes('other%40contoso.com'))).toBe(true);
    await press(page, 'use');
    await expect.poll(() => stepOf(page)).not.toBe('tenant');
    expect(await page.locator('[data-gate="account"][data-state="closed"]').count()).toBe(0);
  });
});

test('an empty log proves nothing where half of it was refused', async () => {
  const { page } = await guides.open({ tenant: { signInsBeta: answers.REFUSALS.noRole } });
  await readAll(page);
  expect(await state(page, 'signIns').locator('[data-note="noEntries"]').count()).toBe(0);
  expect(await state(page, 'signIns').locator('[data-note="partOfLog"]').count()).toBe(1);
});

test('per-user MFA is the cause where no licence shows the log', async () => {
  const { page } = await guides.open({
    path: 'en/#a=method.basic',
    tenant: { signIns: answers.REFUSALS.noLicence, perUserMfa: { body: { perUserMfaState: 'enforced' } } },
  });
  await readAll(page);
  await press(page, 'use');
  await expectStep(page, 'verdict');
  await expectGate(page, 'account');
});

describe('what Graph does not show leaves the gate open to doubt', () => {
  const ROLE = '62e90394-69f5-4237-9190-012177145e10';
  const hidden = {
    body: {
      value: [{ '@odata.type': '#microsoft.graph.directoryRole', id: 'r', displayName: null, roleTemplateId: null }],
    },
  };

  test.each([
    ['excluded', { excludeRoles: [ROLE] }],
    ['included', { includeUsers: [], includeRoles: [ROLE] }],
  ])('%s by a role that it does not show', async (_, users) => {
    const { page } = await guides.open({
      tenant: {
        whatIf: answers.REFUSALS.noRolePolicies,
        policies: { body: { value: [answers.policy(NAME, {}, users)] } },
        membership: hidden,
      },
    });
    await readAll(page);
    expect(await state(page, 'conditionalAccess').getAttribute('data-weight')).toBe('open');
    expect(await state(page, 'conditionalAccess').locator('[data-policy="unknown"]').textContent()).toContain(NAME);
    expect(await state(page, 'conditionalAccess').locator('[data-fact="conditionalAccess"]').count()).toBe(0);
  });

  test.each([
    ['does not apply', answers.appliesNot('Outside', 'location', answers.OUTSIDE)],
    ['applies', { ...answers.withConditions(answers.applies('Outside'), answers.OUTSIDE) }],
  ])('a policy for places, and no attempt that tells one: What If says that it %s', async (_, policy) => {
    const { page } = await guides.open({ tenant: { whatIf: answers.whatIf(policy) } });
    await readAll(page);
    expect(await state(page, 'conditionalAccess').getAttribute('data-weight')).toBe('open');
    expect(await text(page, 'conditionalAccess')).toContain('Outside');
  });
});

describe('"no entry" is said only where all was read', () => {
  test.each([
    [
      'entries that are labelled "SMTP"',
      { signIns: { body: { value: [answers.signIn(50053, { clientAppUsed: 'SMTP' })] } } },
    ],
    [
      'a list that is cut',
      { signIns: { body: { value: [], '@odata.nextLink': 'https://graph.microsoft.com.example/next' } } },
    ],
    [
      'an alias, whose entry stands under the typed name',
      {
        user: answers.REFUSALS.notFound,
        alias: { body: { value: [answers.user({ userPrincipalName: 'floor2@contoso.com' }).body] } },
        signInsBeta: (url: URL) => ({
          body: { value: url.search.includes('userPrincipalName') ? [answers.signIn(50034)] : [] },
        }),
      },
    ],
  ])('%s', async (_, tenant) => {
    const { page } = await guides.open({ tenant });
    await readAll(page);
    expect(await state(page, 'signIns').locator('[data-note="noEntries"]').count()).toBe(0);
  });

  test('OAuth: an expired secret of the program is found', async () => {
    const { page } = await guides.open({
      path: 'en/#a=method.oauth',
      tenant: {
        signIns: {
          body: {
            value: [answers.signIn(7000222, { clientAppUsed: 'Mobile Apps and Desktop clients', appId: 'app1' })],
          },
        },
      },
    });
    await readAll(page);
    expect(await state(page, 'signIns').locator('[data-note="noEntries"]').count()).toBe(0);
    await press(page, 'use');
    await expectGate(page, 'token');
  });
});

test('an alias that is typed as the user name becomes the cause, and its fix comes first', async () => {
  const { page } = await guides.open({
    path: 'en/#a=reply.credentialsIncorrect',
    tenant: {
      user: answers.REFUSALS.notFound,
      alias: { body: { value: [answers.user({ userPrincipalName: 'floor2@contoso.com' }).body] } },
    },
  });
  await readAll(page, 'standard');
  expect(await text(page, 'user')).toContain('floor2@contoso.com');
  await press(page, 'use');
  await expectGate(page, 'account');
  expect((await remediesOf(page))[0]).toBe('checkSignInAddress');
});

test('the verdict of a wrong password has a door to the log, which knows better', async () => {
  const { page } = await guides.open({
    path: 'en/#a=reply.credentialsIncorrect',
    tenant: { signIns: { body: { value: [answers.signIn(50053, { createdDateTime: ago(20) })] } } },
  });
  await expectStep(page, 'verdict');
  await readAll(page);
  await press(page, 'use');
  await expectGate(page, 'account');
  expect((await remediesOf(page))[0]).toBe('stopRetries');
});

test('four clicks from a pasted 535 to the verdict of a reading', async () => {
  const { page } = await guides.open({
    path: 'en/',
    tenant: {
      whatIf: answers.whatIf(answers.applies(NAME)),
      signIns: { body: { value: [answers.signIn(53003, { createdDateTime: ago(20) })] } },
    },
  });
  let clicks = 1;
  await paste(
    page,
    '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully.',
  );
  await expect.poll(() => stepOf(page)).not.toBe('start');
  for (const action of ['readTenant', 'signIn', 'use'] as const) {
    if (action === 'signIn') await page.fill(ADDRESS, MAILBOX);
    if (action === 'use') await finished(page);
    await press(page, action);
    clicks += 1;
  }
  await expectGate(page, 'conditionalAccess');
  expect(clicks).toBe(4);
});

test('a pasted policy that hangs on a group is named', async () => {
  const { page } = await guides.open({ config: null });
  await openForm(page);
  const forGroup = answers.policy('Block scanners', {}, { includeUsers: [], includeGroups: [answers.GROUP_ID] });
  await paste(page, JSON.stringify({ value: [forGroup] }));
  await expect.poll(() => page.locator('main').textContent()).toContain('Block scanners');
  expect(await stepOf(page)).toBe('tenant');
});

test('another tenant: what is set there is not taken for the mailbox', async () => {
  const { page } = await guides.open({
    path: 'en/#a=method.basic',
    tenant: {
      organization: answers.organization({ name: 'fabrikam.com' }),
      user: answers.REFUSALS.notFound,
      securityDefaults: answers.securityDefaults(true),
      policies: { body: { value: [answers.policy(NAME)] } },
    },
  });
  await readAll(page);
  expect(await state(page, 'securityDefaults').locator('[data-note="otherTenant"]').count()).toBe(1);
  expect(await page.locator('li[data-datum][data-weight="blocks"]').count()).toBe(0);
});
