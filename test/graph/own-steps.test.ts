import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/graph/requests/client.ts';
import { dataOf, type Outcome } from '../../src/graph/requests/data.ts';
import { readTenant } from '../../src/graph/requests/read-tenant.ts';
import { OWN_STEP_IDS, type OwnStep, permissionsFor } from '../../src/graph/sign-in/permissions.ts';
import * as answers from '../fixtures/graph/answers.ts';
import { MAILBOX, REFUSALS } from '../fixtures/graph/answers.ts';
import type { FakeTenant } from './fake-graph.ts';
import { startGraphServer } from './graph-server.ts';

const NOW = new Date('2026-11-28T12:00:00Z');
const list = (...value: object[]) => ({ body: { value } });

async function read(step: OwnStep, tenant: Partial<FakeTenant>, own: readonly OwnStep[] = [step]) {
  const server = await startGraphServer(tenant);
  const outcomes = new Map<string, Outcome>();
  const { signal } = new AbortController();
  try {
    await readTenant({
      client: createClient({ graph: server.graph, token: async () => 'token', signal, pace: 0.001 }),
      address: MAILBOX,
      how: { method: 'basic', appOnly: false },
      granted: new Set(permissionsFor('signInLog', own)),
      data: dataOf('signInLog', [step]),
      now: NOW,
      signal,
      pace: 0.001,
      report: (datum, outcome) => void (outcome === null ? 0 : outcomes.set(datum, outcome)),
    });
  } finally {
    await server.close();
  }
  const asked = server.fake.seen.map(({ method, url }) => `${method} ${decodeURIComponent(new URL(url).pathname)}`);
  const outcome = outcomes.get(step);
  const done = outcome?.state === 'read' ? outcome : null;
  return {
    asked,
    outcome,
    found: done?.evidence.map(({ fact, value, at }) => `${fact}=${value} ${at}`) ?? [],
    notes: done?.notes.map(({ note }) => note) ?? [],
  };
}

test('nothing of a step of its own is asked for, or consented to, unless it was chosen', async () => {
  for (const step of OWN_STEP_IDS) expect(dataOf('signInLog')).not.toContain(step);
  expect(permissionsFor('signInLog', [])).not.toContain('ConfigurationMonitoring.Read.All');
  expect(permissionsFor('standard', ['messageTrace'])).toContain('ExchangeMessageTrace.Read.All');
  const { outcome, asked } = await read('snapshot', {}, []);
  expect(outcome).toMatchObject({ problem: 'noConsent', permission: 'ConfigurationMonitoring.Read.All' });
  expect(asked.join()).not.toContain('configurationManagement');
});

describe('an existing snapshot', () => {
  test('the newest one that is done tells the settings, as of its own time; none is ever made', async () => {
    const jobs = list(
      answers.snapshotJob({ status: 'running', completedDateTime: '0001-01-01T00:00:00Z', resourceLocation: '' }),
      answers.snapshotJob({ completedDateTime: '2026-11-24T08:00:00Z' }),
      answers.snapshotJob({
        resources: ['microsoft.entra.securitydefaults'],
        completedDateTime: '2026-11-27T08:00:00Z',
      }),
      answers.snapshotJob(),
    );
    const { found, notes, asked } = await read('snapshot', {
      snapshotJobs: jobs,
      snapshot: answers.snapshot(true, null),
    });
    expect(found).toEqual([
      'tenantSmtpAuth=disabled 2026-11-26T08:04:00Z',
      'mailboxSmtpAuth=inherits 2026-11-26T08:04:00Z',
    ]);
    expect(notes).toEqual(['snapshotOf']);
    expect(asked.filter((one) => one.startsWith('POST') && one.includes('configurationManagement'))).toEqual([]);
  });

  test.each<[string, Partial<FakeTenant>, readonly string[]]>([
    ['there is none', { snapshotJobs: list() }, ['noSnapshot']],
    [
      'one is still being made by somebody',
      { snapshotJobs: list(answers.snapshotJob({ status: 'notStarted' })) },
      ['noSnapshot'],
    ],
    [
      'it lies elsewhere',
      { snapshotJobs: list(answers.snapshotJob({ resourceLocation: 'https://elsewhere.example/v1.0/users' })) },
      ['noSnapshot'],
    ],
    [
      'it holds nothing of Exchange',
      { snapshotJobs: list(answers.snapshotJob()), snapshot: { body: { resources: [] } } },
      ['snapshotOf', 'snapshotWithout'],
    ],
    [
      'it holds no mailboxes',
      { snapshotJobs: list(answers.snapshotJob()), snapshot: answers.snapshot(false) },
      ['snapshotOf', 'mailboxesWithout'],
    ],
    [
      'its false may mean "inherits"',
      { snapshotJobs: list(answers.snapshotJob()), snapshot: answers.snapshot(true, false) },
      ['snapshotOf', 'mailboxUnclear'],
    ],
  ])('%s', async (_, tenant, expected) => {
    expect((await read('snapshot', tenant)).notes).toEqual(expected);
  });

  test('a refusal is that of a role', async () => {
    expect((await read('snapshot', { snapshotJobs: REFUSALS.noRolePolicies })).outcome).toMatchObject({
      problem: 'noRole',
    });
  });
});

describe('the audit logs', () => {
  const refused = {
    signIns: list(
      answers.signIn(0, { id: 'a', createdDateTime: '2026-11-26T08:00:00Z' }),
      answers.signIn(53003, { id: 'b', createdDateTime: '2026-11-28T08:00:00Z' }),
    ),
  };

  test('a change between the last success and the first refusal is the finding, with who made it', async () => {
    const { found, notes, outcome } = await read('directoryAudits', {
      ...refused,
      audits: (url) =>
        url.search.includes('Conditional')
          ? list(
              answers.audit('Update conditional access policy', '2026-11-27T16:00:00Z'),
              answers.audit('Add named location', '2026-11-20T16:00:00Z'),
              answers.audit('Delete conditional access policy', '2026-11-27T18:00:00Z', { result: 'failure' }),
            )
          : list(answers.audit('Change user license', '2026-11-25T16:00:00Z')),
    });
    expect(found).toEqual(['changedAround=policy 2026-11-27T16:00:00Z']);
    expect(notes).toEqual(['auditBetween']);
    const audits = outcome?.state === 'read' ? (outcome.audits ?? []) : [];
    expect(audits.map(({ activity, by }) => `${activity}: ${by}`)).toEqual([
      'Update conditional access policy: grace@contoso.com',
      'Change user license: grace@contoso.com',
      'Add named location: grace@contoso.com',
    ]);
  });

  test('nothing was changed, or not all could be read', async () => {
    expect((await read('directoryAudits', {})).notes).toEqual(['noAudits']);
    const half = { audits: (url: URL) => (url.search.includes('Conditional') ? list() : REFUSALS.noRole) };
    expect((await read('directoryAudits', half)).notes).toEqual(['partOfAudits']);
    expect((await read('directoryAudits', { audits: REFUSALS.noRole })).outcome).toMatchObject({ problem: 'noRole' });
  });

  test('nulls and unknown properties', async () => {
    const strange = answers.audit('Some future activity', '2026-11-27T16:00:00Z', {
      initiatedBy: null,
      targetResources: null,
      result: null,
      agent: { id: 1 },
    });
    const { found, outcome } = await read('directoryAudits', {
      ...refused,
      audits: list(strange, { activityDateTime: null }),
    });
    expect(found).toEqual([]);
    expect(outcome).toMatchObject({ state: 'read' });
  });
});

describe('message trace', () => {
  test('what was accepted is listed, and proves nothing of a sign-in', async () => {
    const { found, notes, outcome } = await read('messageTrace', {
      messageTrace: list(
        answers.tracedMessage('delivered', '2026-11-28T09:00:00Z'),
        answers.tracedMessage('quarantined', '2026-11-28T10:00:00Z'),
      ),
    });
    expect(found).toEqual([]);
    expect(notes).toEqual(['messagesSeen']);
    expect(outcome).toMatchObject({ messages: [{ status: 'quarantined' }, { status: 'delivered' }] });
  });

  test('nothing was accepted, or it is refused', async () => {
    expect((await read('messageTrace', {})).notes).toEqual(['noMessages']);
    expect((await read('messageTrace', { messageTrace: REFUSALS.noRolePolicies })).outcome).toMatchObject({
      problem: 'noRole',
    });
  });
});
