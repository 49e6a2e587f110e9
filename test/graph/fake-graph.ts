import type { Reply } from '../fixtures/graph/answers.ts';
import * as answers from '../fixtures/graph/answers.ts';

/** What a fake Graph says to one kind of request: the same each time, or one reply after another (the last one stays). */
export type Says = Reply | readonly Reply[] | ((url: URL, body: unknown) => Reply);

export interface FakeTenant {
  organization: Says;
  securityDefaults: Says;
  user: Says;
  alias: Says;
  licences: Says;
  whatIf: Says;
  policies: Says;
  membership: Says;
  signIns: Says;
  signInsBeta: Says;
  perUserMfa: Says;
  snapshotJobs: Says;
  snapshot: Says;
  audits: Says;
  messageTrace: Says;
}

/** A tenant in which nothing blocks, and every question is answered. */
export const OPEN_TENANT: FakeTenant = {
  organization: answers.organization(),
  securityDefaults: answers.securityDefaults(false),
  user: answers.user(),
  alias: { body: { value: [] } },
  licences: answers.licences(),
  whatIf: answers.whatIf(answers.appliesNot('Browser only', 'clientApps')),
  policies: { body: { value: [] } },
  membership: answers.membership,
  signIns: { body: { value: [] } },
  signInsBeta: { body: { value: [] } },
  perUserMfa: { body: { perUserMfaState: 'disabled' } },
  snapshotJobs: { body: { value: [] } },
  snapshot: answers.snapshot(true),
  audits: { body: { value: [] } },
  messageTrace: { body: { value: [] } },
};

export interface Seen {
  method: string;
  url: string;
  token: string;
  body: unknown;
}

/** A fake Graph: answers by the path of the request, and remembers what it was asked. */
export function createFakeGraph(tenant: Partial<FakeTenant> = {}) {
  const says: FakeTenant = { ...OPEN_TENANT, ...tenant };
  const seen: Seen[] = [];
  const turns = new Map<keyof FakeTenant, number>();
  return {
    seen,
    says,
    /** True for tokens that it takes; all by default. */
    takes: (_token: string): boolean => true,
    answer(method: string, address: string, token: string, text: string | null): Required<Reply> {
      const url = new URL(address);
      const body: unknown = text ? JSON.parse(text) : undefined;
      seen.push({ method, url: address, token, body });
      const kind = kindOf(method, url);
      if (!this.takes(token)) return complete(answers.REFUSALS.signInAgain);
      if (kind === null) return complete(answers.refusal(400, 'BadRequest', `Resource not found for ${url.pathname}`));
      const said = says[kind];
      const turn = turns.get(kind) ?? 0;
      turns.set(kind, turn + 1);
      if (typeof said === 'function') return complete(said(url, body));
      return complete(isList(said) ? (said[Math.min(turn, said.length - 1)] as Reply) : said);
    },
  };
}
export type FakeGraph = ReturnType<typeof createFakeGraph>;

const isList = (said: Says): said is readonly Reply[] => Array.isArray(said);
const complete = ({ status = 200, headers = {}, body }: Reply): Required<Reply> => ({ status, headers, body });

function kindOf(method: string, { pathname, searchParams }: URL): keyof FakeTenant | null {
  const path = decodeURIComponent(pathname);
  if (method === 'POST') return path === '/v1.0/identity/conditionalAccess/evaluate' ? 'whatIf' : null;
  if (path === '/v1.0/organization') return 'organization';
  if (path === '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy') return 'securityDefaults';
  if (path === '/v1.0/identity/conditionalAccess/policies') return 'policies';
  if (path === '/v1.0/users' && searchParams.has('$filter')) return 'alias';
  if (path === '/v1.0/auditLogs/directoryAudits') return 'audits';
  if (path === '/v1.0/admin/exchange/tracing/messageTraces') return 'messageTrace';
  if (path === '/v1.0/admin/configurationManagement/configurationSnapshotJobs') return 'snapshotJobs';
  if (path.startsWith('/v1.0/admin/configurationManagement/configurationSnapshots(')) return 'snapshot';
  if (path === '/v1.0/auditLogs/signIns') return 'signIns';
  if (path === '/beta/auditLogs/signIns') return 'signInsBeta';
  if (/^\/beta\/users\/[^/]+\/authentication\/requirements$/.test(path)) return 'perUserMfa';
  if (/^\/v1\.0\/users\/[^/]+\/licenseDetails$/.test(path)) return 'licences';
  if (/^\/v1\.0\/users\/[^/]+\/transitiveMemberOf$/.test(path)) return 'membership';
  return /^\/v1\.0\/users(?:\/[^/]+|\('[^/]+'\))$/.test(path) ? 'user' : null;
}
