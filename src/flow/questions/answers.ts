import { isClientId } from '../../domain/clients/clients.ts';
import { type Evidence, evidence, type FactId, type Origin } from '../../domain/facts.ts';
import type { ReplyId } from '../../domain/replies/replies.ts';
import { NEW_TENANTS_WITHOUT_BASIC } from '../../domain/rules/retirement-dates.ts';
import { QUESTION_OPTIONS, type QuestionId } from './questions.ts';

/** What an answer adds to the case. */
export interface AnswerEffect {
  evidence: readonly Evidence[];
  reply?: ReplyId;
}

const NOTHING: AnswerEffect = { evidence: [] };

/** The questions that ask for the fact of the same name. */
export type FactQuestion = QuestionId & FactId;

/** The question that asks for a fact. */
export function questionFor(fact: FactId): QuestionId {
  if (fact === 'signInEntry') return 'account';
  if (fact === 'appRoad') return 'oauthFlow';
  if (fact === 'endpointHost') return 'server';
  if (fact === 'endpointPort') return 'port';
  return fact;
}

/** Whether the answer is no fact of the case: it is known from the answers alone. */
export function isCircumstance(question: string): boolean {
  return question === 'symptom';
}

export function isOption(question: QuestionId, option: string): boolean {
  if (question === 'client') return isClientId(option);
  return (QUESTION_OPTIONS[question] as readonly string[]).includes(option);
}

const HOSTS: Record<string, string> = {
  smtpOffice365: 'smtp.office365.com',
  smtpMailOutlook: 'smtp-mail.outlook.com',
  mailProtection: 'contoso-com.mail.protection.outlook.com',
};
const PORTS: Record<string, number> = { port587: 587, port25: 25, port465: 465 };
/** A day that stands for each answer about the tenant's age; only its side of the limits matters. */
const CREATED: Record<string, string> = {
  before2020: '2019-12-31',
  from2020: '2020-02-01',
  from2027: NEW_TENANTS_WITHOUT_BASIC,
};

/**
 * What a person without any code sees. A failure at once is a refused login; one after the scan was sent comes from
 * a server that has let the client in (an inference, so the answer stays the person's word).
 */
const SYMPTOMS: Record<string, AnswerEffect> = {
  atOnce: { evidence: [], reply: 'loginFailedWithoutReply' },
  afterUpload: { evidence: [evidence('login', 'accepted', 'answer')] },
  cannotConnect: { evidence: [], reply: 'cannotConnect' },
  secureConnection: { evidence: [], reply: 'tlsHandshakeFailed' },
  tokenRequest: { evidence: [evidence('method', 'oauth', 'answer'), evidence('token', 'refused', 'answer')] },
  bounce: { evidence: [evidence('login', 'accepted', 'answer')] },
};

/**
 * Turns an answer into evidence. `detail` is the host name or port that was typed where the options do not hold it.
 * "I don't know" and answers about the circumstances add nothing.
 */
export function effectOf(
  question: QuestionId,
  option: string,
  detail: string | undefined,
  origin: Origin,
): AnswerEffect {
  if (!isOption(question, option)) return NOTHING;
  switch (question) {
    case 'symptom':
      return SYMPTOMS[option] ?? NOTHING;
    case 'server': {
      const host = HOSTS[option] ?? detail?.trim().toLowerCase();
      return host ? { evidence: [evidence('endpointHost', host, origin)] } : NOTHING;
    }
    case 'port': {
      const port = PORTS[option] ?? Number(detail);
      return Number.isInteger(port) && port > 0 && port < 65_536
        ? { evidence: [evidence('endpointPort', port, origin)] }
        : NOTHING;
    }
    case 'oauthFlow':
      return { evidence: flowEvidence(option, origin) };
    case 'account':
      return { evidence: accountEvidence(option, origin) };
    case 'tenantCreated':
      return { evidence: [evidence('tenantCreated', CREATED[option] ?? '2020-02-01', origin)] };
    default:
      return { evidence: [choice(question, option, origin)] };
  }
}

/** What an entry of the log says of the account, or of the policy that stopped it behind the password. */
function accountEvidence(option: string, origin: Origin): Evidence[] {
  switch (option) {
    case 'blockedByPolicy':
      return [evidence('conditionalAccess', 'blocks', origin), evidence('account', 'ok', origin)];
    case 'blockedByDefaults':
      return [evidence('securityDefaults', 'on', origin), evidence('account', 'ok', origin)];
    case 'noEntry':
      return [evidence('signInEntry', 'none', origin)];
    default:
      return [choice('account', option, origin)];
  }
}

const ROADS: Record<string, 'entraPermission' | 'exchangeRole'> = {
  appByPermission: 'entraPermission',
  appByRole: 'exchangeRole',
};

/** Whose token it is, and what an application's right rests on. */
function flowEvidence(option: string, origin: Origin): Evidence[] {
  const road = ROADS[option];
  if (road === undefined) return [choice('oauthFlow', option, origin)];
  return [evidence('oauthFlow', 'appOnly', origin), evidence('appRoad', road, origin)];
}

/** `isOption` has checked the value against the same closed list as the fact. */
function choice(question: Exclude<FactQuestion, 'tenantCreated'>, option: string, origin: Origin): Evidence {
  return { fact: question, value: option, origin } as Evidence;
}

/** The option that stands for a piece of evidence. */
export function optionFor({ fact, value }: Evidence): { question: QuestionId; option: string } {
  const question = questionFor(fact);
  if (fact === 'signInEntry') return { question, option: 'noEntry' };
  if (fact === 'appRoad') return { question, option: keyOf(ROADS, value) ?? 'appOnly' };
  if (fact === 'endpointHost') return { question, option: keyOf(HOSTS, value) ?? hostOption(String(value)) };
  if (fact === 'endpointPort') return { question, option: keyOf(PORTS, value) ?? 'otherPort' };
  if (fact === 'tenantCreated') {
    const created = String(value);
    return {
      question,
      option: created >= NEW_TENANTS_WITHOUT_BASIC ? 'from2027' : created >= '2020-01-01' ? 'from2020' : 'before2020',
    };
  }
  return { question, option: String(value) };
}

function hostOption(host: string): string {
  return host.endsWith('.mail.protection.outlook.com') ? 'mailProtection' : 'otherServer';
}

function keyOf<V>(table: Record<string, V>, value: unknown): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}
