import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { findingsText, readFindings } from '../../src/graph/carry-over.ts';
import { explorerLink, explorerLinks } from '../../src/graph/explorer.ts';
import { READ_PROBLEMS, SIGN_IN_PROBLEMS } from '../../src/graph/problems.ts';
import { FAULT_IDS } from '../../src/graph/registration/check-registration.ts';
import { DATA, dataOf, NEEDS, NOTE_IDS } from '../../src/graph/requests/data.ts';
import { whatIf } from '../../src/graph/requests/requests.ts';
import { isTenant, sessionOptions, settingsFrom } from '../../src/graph/sign-in/app-settings.ts';
import { CLOUD_HOSTS, CLOUD_IDS, CLOUDS } from '../../src/graph/sign-in/clouds.ts';
import { grantedIn, missingFor, permissionsOf, scopesFor, TIER_IDS } from '../../src/graph/sign-in/permissions.ts';
import { problemOfCode, SHOWN_IN_WINDOW, signInFailure } from '../../src/graph/sign-in/sign-in-problem.ts';
import { tenantMachine } from '../../src/graph/tenant-machine.ts';
import { en } from '../../src/i18n/en.ts';

test('every problem, note, step, cloud and fault has its words', () => {
  const keys = [
    ...READ_PROBLEMS.map((id) => `tenant.readProblem.${id}`),
    ...SIGN_IN_PROBLEMS.map((id) => `tenant.signInProblem.${id}`),
    ...NOTE_IDS.map((id) => `tenant.note.${id}`),
    ...DATA.map((id) => `tenant.datum.${id}`),
    ...TIER_IDS.flatMap((id) => [`tenant.tier.${id}`, `tenant.tierReads.${id}`, `tenant.tierRole.${id}`]),
    ...CLOUD_IDS.map((id) => `tenant.cloudName.${id}`),
    ...FAULT_IDS.map((id) => `register.wrong.${id}`),
  ];
  expect(keys.filter((key) => !(key in en))).toEqual([]);
});

test('no word of this part of the catalogue is without use', () => {
  const source = globSync(['src/ui/tenant/**/*.{ts,tsx}', 'src/ui/pages/register-page.ts'])
    .map((file) => readFileSync(file, 'utf8'))
    .concat(readFileSync('src/pages/[lang]/register.astro', 'utf8'))
    .join('\n');
  const tenant =
    'readProblem|signInProblem|note|datum|tier|tierReads|tierRole|cloudName|policy|problem|weight|attempt|' +
    'ownReads|ownNeeds|ownFails|audit|message';
  const family = new RegExp(`^(?:tenant\\.(?:${tenant})|register\\.(?:wrong|portal\\d|powershell|cli|rest))`);
  const unused = Object.keys(en).filter(
    (key) => /^(?:tenant|register)\./.test(key) && !family.test(key) && !source.includes(`'${key}'`),
  );
  expect(unused).toEqual([]);
});

describe('steps of consent', () => {
  test('each step may read what the one before reads, and adds data of its own', () => {
    for (const [at, tier] of TIER_IDS.entries()) {
      const before = TIER_IDS[at - 1];
      const asked = permissionsOf(tier);
      for (const datum of dataOf(tier))
        expect(
          NEEDS[datum].anyOf.some((name) => asked.some((one) => one === name)),
          `${tier}: ${datum}`,
        ).toBe(true);
      if (before !== undefined) expect(dataOf(tier).length).toBeGreaterThan(dataOf(before).length);
    }
  });

  test('a step asks for nothing that none of its data needs, and for nothing that a wider permission allows', () => {
    const wider = [
      ['User.ReadBasic.All', 'User.Read.All'],
      ['LicenseAssignment.Read.All', 'User.Read.All'],
      ['Policy.Read.ConditionalAccess', 'Policy.Read.All'],
    ] as const;
    for (const tier of TIER_IDS) {
      const asked = permissionsOf(tier);
      for (const name of asked)
        expect(
          dataOf(tier).some((datum) => NEEDS[datum].anyOf.includes(name)),
          name,
        ).toBe(true);
      for (const [narrow, wide] of wider) expect(asked.includes(narrow) && asked.includes(wide)).toBe(false);
    }
  });

  test('no step asks for a permission to write, or for one that reads a directory whole', () => {
    for (const name of permissionsOf('signInLog')) expect(name).not.toMatch(/Write|Directory|Mail|\.default/);
  });

  test('granted permissions are known with and without the host, in any case', () => {
    const scopes = ['openid', 'User.Read', 'https://graph.microsoft.us/policy.read.all'];
    expect([...grantedIn(scopes)].sort()).toEqual(['Policy.Read.All', 'User.Read']);
    expect(missingFor('light', grantedIn(scopes))).not.toContain('User.Read');
  });

  test('permissions are asked for with the Graph of the cloud', () => {
    for (const id of CLOUD_IDS)
      expect(scopesFor(['User.Read'], CLOUDS[id].graph)).toEqual([`${CLOUDS[id].graph}/User.Read`]);
  });
});

describe('clouds and settings', () => {
  test('every host is https and has no path', () => {
    for (const host of CLOUD_HOSTS) expect(new URL(host).origin).toBe(host);
  });

  test('settings take what is right and leave the rest at its usual value', () => {
    const clientId = '11111111-2222-4333-8444-555555555555';
    expect(settingsFrom({ clientId: ` ${clientId} `, tenant: 'contoso.com', cloud: 'gccHigh' })).toEqual({
      clientId,
      tenant: 'contoso.com',
      cloud: 'gccHigh',
    });
    const none = { clientId: null, tenant: 'organizations', cloud: 'global' };
    for (const nonsense of [
      null,
      3,
      'x',
      [],
      { clientId: 'x', tenant: '../evil', cloud: 'moon' },
      { tenant: 'a/b' },
      { cloud: 'toString' },
    ])
      expect(settingsFrom(nonsense)).toEqual(none);
    expect(isTenant('common')).toBe(false);
  });

  test('the sign-in returns beside the root of the site, wherever that is', () => {
    const settings = settingsFrom({ clientId: '11111111-2222-4333-8444-555555555555', cloud: 'dod' });
    expect(sessionOptions(settings, 'https://wiki.contoso.com/tools/smtp/')).toEqual({
      clientId: settings.clientId,
      authority: 'https://login.microsoftonline.us/organizations',
      redirectUri: 'https://wiki.contoso.com/tools/smtp/auth-redirect.html',
    });
    expect(sessionOptions(settingsFrom({}), 'https://contoso.com/')).toBeNull();
  });
});

describe('how a sign-in failed', () => {
  test.each([
    [{ errorCode: 'popup_window_error' }, 'popupBlocked', 'popup_window_error'],
    [{ errorCode: 'timed_out', subError: 'redirect_bridge_timeout' }, 'windowClosed', 'timed_out'],
    [{ errorCode: 'invalid_grant', subError: 'consent_required' }, 'adminApproval', 'invalid_grant'],
    [{ errorCode: 'invalid_grant', errorNo: '700084' }, 'expired', 'AADSTS700084'],
    [{ errorCode: 'access_denied', errorNo: '65004' }, 'declined', 'AADSTS65004'],
    [{ errorCode: 'crypto_nonexistent' }, 'insecure', 'crypto_nonexistent'],
    [{ name: 'SecurityError' }, 'storage', 'SecurityError'],
    [{ name: 'TypeError' }, 'other', 'TypeError'],
    [{ errorCode: 'constructor', errorNo: '' }, 'other', 'constructor'],
    [{ errorNo: 'toString' }, 'other', 'AADSTStoString'],
    [undefined, 'other', ''],
  ])('%o is %s', (error, problem, code) => {
    expect(signInFailure(error)).toEqual({ problem, code });
  });

  test('every code that stays in the window has a sentence of its own', () => {
    for (const code of SHOWN_IN_WINDOW) expect(problemOfCode(code), String(code)).not.toBe('other');
  });
});

describe('the machine', () => {
  const account = { username: 'admin@contoso.com', tenantId: 't', guest: false, scopes: ['User.Read'] };
  const HOW = { method: null, appOnly: false } as const;
  const AT = '2026-11-28T09:00:00.000Z';
  const started = () => {
    const actor = createActor(tenantMachine).start();
    actor.send({ type: 'signIn', question: { tier: 'light', address: 'scanner@contoso.com', own: [], how: HOW } });
    return actor;
  };

  test('an answer that comes after a cancel changes nothing', () => {
    const actor = started();
    actor.send({ type: 'cancel' });
    actor.send({ type: 'signedIn', account, at: AT });
    expect(actor.getSnapshot().value).toBe('ready');
    expect(actor.getSnapshot().context.account).toBeNull();
  });

  test('after a cancel of the reading nothing seems to go on, and what was read stays', () => {
    const actor = started();
    actor.send({ type: 'signedIn', account, at: AT });
    actor.send({ type: 'read', datum: 'organization', outcome: { state: 'read', evidence: [], notes: [] } });
    actor.send({ type: 'read', datum: 'user', outcome: null });
    actor.send({ type: 'cancel' });
    const { value, context } = actor.getSnapshot();
    expect(value).toBe('done');
    expect(context.progress.organization?.state).toBe('read');
    for (const datum of ['user', 'licences', 'conditionalAccess'] as const)
      expect(context.progress[datum]).toEqual({ state: 'failed', problem: 'cancelled' });
  });

  const readOrganization = {
    type: 'read',
    datum: 'organization',
    outcome: { state: 'read', evidence: [], notes: [] },
  } as const;

  test('reading again reads everything, and says when; another mailbox begins anew', () => {
    const actor = started();
    actor.send({ type: 'signedIn', account, at: AT });
    actor.send(readOrganization);
    actor.send({ type: 'finished' });
    actor.send({ type: 'again', at: '2026-11-28T09:30:00.000Z' });
    expect(actor.getSnapshot().context.progress.organization?.state).toBe('waiting');
    expect(actor.getSnapshot().context.readAt).toBe('2026-11-28T09:30:00.000Z');
    actor.send(readOrganization);
    actor.send({ type: 'finished' });
    actor.send({ type: 'otherMailbox' });
    const { value, context } = actor.getSnapshot();
    expect([value, context.address, context.progress, context.readAt]).toEqual(['ready', '', {}, null]);
  });

  test('a step up, and another account, begin a reading of their own', () => {
    for (const tier of ['standard', 'light'] as const) {
      const actor = started();
      actor.send({ type: 'signedIn', account, at: AT });
      actor.send(readOrganization);
      actor.send({ type: 'finished' });
      actor.send({ type: 'signIn', question: { tier, address: 'scanner@contoso.com', own: [], how: HOW } });
      actor.send({ type: 'signedIn', account: { ...account, username: 'bob@contoso.com' }, at: AT });
      expect(actor.getSnapshot().context.progress.organization?.state).toBe('waiting');
    }
  });

  test('whoever declines a further consent, or cancels it, keeps what was read; the question that stands is the earlier one', () => {
    for (const end of [{ type: 'failed', failure: { problem: 'declined', code: '' } }, { type: 'cancel' }] as const) {
      const actor = started();
      actor.send({ type: 'signedIn', account, at: AT });
      actor.send(readOrganization);
      actor.send({ type: 'finished' });
      const question = { tier: 'signInLog', address: 'scanner@contoso.com', own: ['snapshot'], how: HOW } as const;
      actor.send({ type: 'signIn', question });
      expect(actor.getSnapshot().context.asked).toEqual(question);
      actor.send(end);
      const { value, context } = actor.getSnapshot();
      expect([value, context.tier, context.own]).toEqual(['done', 'light', []]);
      // An administrator may have to agree to what was asked for.
      expect(context.asked).toEqual(end.type === 'failed' ? question : null);
      expect(context.progress.organization?.state).toBe('read');
      expect(context.failure).toEqual(end.type === 'failed' ? end.failure : null);
      actor.send({ type: 'again', at: AT });
      expect(actor.getSnapshot().context).toMatchObject({ failure: null, asked: null });
    }
  });

  test('forgetting works in every state and leaves nothing of the person', () => {
    for (const events of [[], ['signedIn'], ['signedIn', 'finished']]) {
      const actor = started();
      for (const type of events)
        actor.send(type === 'signedIn' ? { type: 'signedIn', account, at: AT } : { type: 'finished' });
      actor.send({ type: 'forget' });
      const { value, context } = actor.getSnapshot();
      expect(value).toBe('ready');
      expect([context.account, context.progress, [...context.granted], context.failure, context.address]).toEqual([
        null,
        {},
        [],
        null,
        '',
      ]);
    }
  });
});

describe('Graph Explorer', () => {
  test('a link is filled in as Graph Explorer reads it', () => {
    const url = new URL(explorerLink(whatIf('22222222-3333-4444-8555-666666666666', 'basic')));
    expect(url.searchParams.get('request')).toBe('identity/conditionalAccess/evaluate');
    expect(url.searchParams.get('method')).toBe('POST');
    expect(JSON.parse(atob(url.searchParams.get('requestBody') ?? ''))).toMatchObject({
      signInConditions: { clientAppType: 'other' },
    });
    for (const { href } of explorerLinks({ address: 'scanner@contoso.com' }, new Date('2026-11-23T00:00:00Z'))) {
      const { searchParams } = new URL(href);
      expect(searchParams.get('version')).toBe('v1.0');
      expect(searchParams.get('request')).toMatch(/^[a-z]/i);
    }
  });

  test('without an address, a link asks about nobody and gets no answer until it is filled in', () => {
    const request = (links: ReturnType<typeof explorerLinks>, datum: string): string => {
      const link = links.find((one) => one.datum === datum);
      return decodeURIComponent(new URL(link?.href ?? '').searchParams.get('request') ?? '');
    };
    const now = new Date('2026-11-23T00:00:00Z');
    const gaps = explorerLinks({ gap: '<Address that signs in>' }, now);
    expect(request(gaps, 'signIns')).toContain('userPrincipalName eq <address that signs in> and');
    expect(request(gaps, 'user')).toMatch(/^users\(<address that signs in>\)\?/);
    expect(gaps.map(({ href }) => href).join('')).not.toContain('contoso');
    const filled = explorerLinks({ address: 'scanner@contoso.com' }, now);
    expect(request(filled, 'signIns')).toContain("userPrincipalName eq 'scanner@contoso.com' and");
    expect(request(filled, 'user')).toMatch(/^users\/scanner@contoso\.com\?/);
  });
});

describe('findings as text', () => {
  test('come back as they were, without names', () => {
    const found = [
      { fact: 'securityDefaults', value: 'on', origin: 'graph', at: '2026-11-23T12:00:00.000Z' },
      { fact: 'tenantCreated', value: '2019-05-02', origin: 'graph' },
      { fact: 'account', value: 'locked', origin: 'signInLog', at: '2026-11-23T08:41:07Z' },
      {
        fact: 'conditionalAccess',
        value: 'blocks',
        origin: 'graph',
        at: '2026-11-23T12:00:00.000Z',
        method: 'basic',
        workedOut: '2026-02-11T16:00:02Z',
      },
      { fact: 'account', value: 'mfaRequired', origin: 'graph', method: 'basic', workedOut: true },
    ] as const;
    expect(readFindings(findingsText(found))).toEqual(found);
  });

  test('nothing else is taken', () => {
    const lines = [
      'graph securityDefaults maybe',
      'reply account locked',
      'graph moon full',
      'graph tenantCreated soon',
      'graph endpointHost evil',
      'graph constructor name',
      'graph __proto__ on',
      'signInLog hasOwnProperty x',
      'graph toString length',
      '',
      'x',
    ];
    expect(readFindings(lines.join('\r\n'))).toEqual([]);
  });
});
