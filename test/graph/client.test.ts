import { afterEach, describe, expect, test } from 'vitest';
import type { ReadProblem } from '../../src/graph/problems.ts';
import { type Answer, createClient, secondsToWait } from '../../src/graph/requests/client.ts';
import { REFUSALS, type Reply, refusal } from '../fixtures/graph/answers.ts';
import { type GraphServer, startGraphServer } from './graph-server.ts';

const ORGANIZATION = { path: '/v1.0/organization' };
const open: GraphServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

interface Run {
  answer: Answer;
  server: GraphServer;
  waits: [number, ReadProblem][];
  renewals: number;
}

/** Asks once, with waits a thousand times shorter. Every renewal gives another token. */
async function ask(
  says: Reply | readonly Reply[],
  more: { renew?: boolean; pages?: number; signal?: AbortSignal } = {},
): Promise<Run> {
  const server = await startGraphServer({ organization: says });
  open.push(server);
  return run(server, more);
}

async function run(
  server: GraphServer,
  more: { renew?: boolean; pages?: number; signal?: AbortSignal; pace?: number; requestMs?: number } = {},
): Promise<Run> {
  const waits: Run['waits'] = [];
  let renewals = 0;
  const client = createClient({
    graph: server.graph,
    token: async (renew) => {
      if (renew && more.renew === false) throw new Error('The refresh token has expired.');
      if (renew) renewals += 1;
      return `token-${renewals}`;
    },
    signal: more.signal ?? new AbortController().signal,
    onWait: (ms, why) => waits.push([ms, why]),
    pace: more.pace ?? 0.001,
    ...(more.requestMs === undefined ? {} : { requestMs: more.requestMs }),
  });
  const answer = await client({ ...ORGANIZATION, ...(more.pages === undefined ? {} : { pages: more.pages }) });
  return { answer, server, waits, renewals };
}

const problem = ({ answer }: Run): ReadProblem | null => (answer.ok ? null : answer.problem);
const OK: Reply = { body: { value: [] } };

describe('a refusal is told apart', () => {
  test.each([
    ['noRole', 'noRole'],
    ['noRoleDirectory', 'noRole'],
    ['noRolePolicies', 'noRole'],
    ['noConsent', 'noConsent'],
    ['noLicence', 'noLicence'],
    ['notFound', 'notFound'],
    ['notInCloud', 'notInCloud'],
    ['badRequest', 'badRequest'],
    ['signInAgain', 'signInAgain'],
    ['throttled', 'throttled'],
    ['serverFault', 'serverFault'],
  ] as const)('%s', async (reply, expected) => {
    const result = await ask(REFUSALS[reply]);
    expect(problem(result)).toBe(expected);
    expect(result.answer).toMatchObject({ requestId: '77777777-8888-4999-8aaa-bbbbbbbbbbbb' });
  });

  test('a body that is no JSON, a list in place of an object, and an empty body are malformed, and asked for once more', async () => {
    for (const body of ['<html>Proxy login</html>', '[]', '']) {
      const result = await ask({ body });
      expect(problem(result), body).toBe('malformed');
      expect(result.server.fake.seen, body).toHaveLength(2);
    }
  });

  test('a proxy that answers 403 with a page is a refusal, not a crash', async () => {
    expect(problem(await ask({ status: 403, body: '<html>Blocked</html>' }))).toBe('noRole');
  });
});

describe('what passes is tried again', () => {
  test('429 with Retry-After waits as long as it says', async () => {
    const result = await ask([refusal(429, 'TooManyRequests', '', { 'Retry-After': '7' }), OK]);
    expect(result.answer.ok).toBe(true);
    expect(result.waits).toEqual([[7000, 'throttled']]);
  });

  test('429 without Retry-After waits 2, 4 and 8 seconds, then gives up', async () => {
    const result = await ask(REFUSALS.throttled);
    expect(problem(result)).toBe('throttled');
    expect(result.waits.map(([ms]) => ms)).toEqual([2000, 4000, 8000]);
    expect(result.server.fake.seen).toHaveLength(4);
  });

  test('a wait longer than half a minute is told, not kept', async () => {
    const result = await ask(refusal(429, 'TooManyRequests', '', { 'Retry-After': '600' }));
    expect(problem(result)).toBe('throttled');
    expect(result.server.fake.seen).toHaveLength(1);
  });

  test('5xx is tried twice more', async () => {
    const result = await ask(REFUSALS.serverFault);
    expect(problem(result)).toBe('serverFault');
    expect(result.server.fake.seen).toHaveLength(3);
    expect((await ask([REFUSALS.serverFault, OK])).answer.ok).toBe(true);
  });

  test('a missing role is not asked for twice', async () => {
    expect((await ask(REFUSALS.noRole)).server.fake.seen).toHaveLength(1);
  });
});

describe('the token', () => {
  test('one that has run out in the middle is renewed once', async () => {
    const result = await ask([REFUSALS.signInAgain, OK]);
    expect(result.answer.ok).toBe(true);
    expect(result.server.fake.seen.map(({ token }) => token)).toEqual(['token-0', 'token-1']);
  });

  test('a new one that is refused too means: sign in again', async () => {
    const result = await ask(REFUSALS.signInAgain);
    expect(problem(result)).toBe('signInAgain');
    expect(result.renewals).toBe(1);
  });

  test('where it cannot be renewed the first refusal stands', async () => {
    const result = await ask(REFUSALS.signInAgain, { renew: false });
    expect(problem(result)).toBe('signInAgain');
    expect(result.server.fake.seen).toHaveLength(1);
  });

  test('"scopes are missing" is asked again with a new token, since a claims challenge looks the same', async () => {
    const result = await ask([REFUSALS.noConsent, OK]);
    expect(result.answer.ok).toBe(true);
    expect(result.renewals).toBe(1);
  });
});

describe('lists', () => {
  const page = (n: number, next: string | null): Reply => ({
    body: { value: [{ n }], ...(next === null ? {} : { '@odata.nextLink': next }) },
  });

  test('three pages become one list', async () => {
    const server = await startGraphServer({
      organization: (url) => {
        const n = Number(url.searchParams.get('page') ?? 1);
        return page(n, n < 3 ? `${url.origin}/v1.0/organization?page=${n + 1}` : null);
      },
    });
    open.push(server);
    const { answer } = await run(server, { pages: 5 });
    expect(answer).toEqual({ ok: true, body: { value: [{ n: 1 }, { n: 2 }, { n: 3 }] }, cut: false });
  });

  test('a list longer than wanted says so', async () => {
    const server = await startGraphServer({
      organization: (url) =>
        page(1, `${url.origin}/v1.0/organization?page=${Number(url.searchParams.get('page') ?? 1) + 1}`),
    });
    open.push(server);
    const { answer } = await run(server, { pages: 3 });
    expect(answer).toMatchObject({ ok: true, cut: true });
    expect(server.fake.seen).toHaveLength(3);
  });

  test('a list that leads back to itself ends', async () => {
    const server = await startGraphServer({ organization: (url) => page(1, `${url.origin}/v1.0/organization`) });
    open.push(server);
    expect((await run(server, { pages: 50 })).answer).toMatchObject({ ok: true, cut: true });
    expect(server.fake.seen).toHaveLength(1);
  });

  test('a next page on another host never gets the token', async () => {
    const elsewhere = await startGraphServer();
    open.push(elsewhere);
    const result = await ask(page(1, `${elsewhere.graph}/v1.0/organization`), { pages: 5 });
    expect(result.answer).toMatchObject({ ok: true, cut: true });
    expect(elsewhere.fake.seen).toEqual([]);
  });
});

describe('never without an end', () => {
  test('a server that never answers is timed out', async () => {
    const server = await startGraphServer({}, () => true);
    open.push(server);
    expect(problem(await run(server, { requestMs: 200 }))).toBe('timedOut');
  });

  test('a host that cannot be reached is offline', async () => {
    const server = await startGraphServer();
    await server.close();
    expect(problem(await run(server))).toBe('offline');
  });

  test('a redirect is not followed: it could carry the token elsewhere', async () => {
    const server = await startGraphServer({}, (_, response) => {
      response.writeHead(302, { Location: 'http://192.0.2.1/' }).end();
      return true;
    });
    open.push(server);
    expect(problem(await run(server))).toBe('offline');
  });

  test('when the time for all of it is over the rest is timed out, not cancelled', async () => {
    const server = await startGraphServer({}, () => true);
    open.push(server);
    expect(problem(await run(server, { signal: AbortSignal.timeout(50), pace: 1 }))).toBe('timedOut');
  });

  test('cancel ends a request and a wait at once', async () => {
    const stop = new AbortController();
    const server = await startGraphServer({ organization: REFUSALS.throttled });
    open.push(server);
    setTimeout(() => stop.abort(), 50);
    const begin = Date.now();
    expect(problem(await run(server, { signal: stop.signal, pace: 1 }))).toBe('cancelled');
    expect(Date.now() - begin).toBeLessThan(1500);
  });
});

test('Retry-After is read as seconds and as a date; anything else is passed over', () => {
  const now = Date.parse('2026-11-23T10:00:00Z');
  expect(secondsToWait('5', now)).toBe(5);
  expect(secondsToWait('Mon, 23 Nov 2026 10:00:09 GMT', now)).toBe(9);
  expect(secondsToWait('Mon, 23 Nov 2026 09:00:00 GMT', now)).toBe(0);
  for (const nonsense of [null, '', 'soon', '-1']) expect(secondsToWait(nonsense, now)).toBeNull();
});
