import type { JSX } from 'preact';
import type { Evidence } from '../../../domain/facts.ts';
import { optionFor, questionFor } from '../../../flow/questions/answers.ts';
import { type Datum, type Note, type Outcome, ROLES } from '../../../graph/requests/data.ts';
import type { HowItLogsIn } from '../../../graph/requests/run.ts';
import { OWN_STEP_IDS, type OwnStep } from '../../../graph/sign-in/permissions.ts';
import type { Progress } from '../../../graph/tenant-machine.ts';
import { valueWords } from '../../case/known.tsx';
import type { TenantT } from '../tenant-words.ts';
import { Attempts, timeWords } from './attempts.tsx';
import { Audits, Messages } from './own-results.tsx';

type ReadOutcome = Extract<Outcome, { state: 'read' }>;

/** How one datum bears on the case, the weightiest first: its order and its sign. */
export const WEIGHTS = ['blocks', 'open', 'notRead', 'fine', 'waiting'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** A shape for each weight, beside its word. */
const SIGNS: Readonly<Record<Weight, string>> = { blocks: '✕', open: '?', notRead: '–', fine: '✓', waiting: '…' };

/** Notes that leave something open. */
const LEAVES_OPEN: ReadonlySet<Note['note']> = new Set([
  'cannotJudge',
  'atToken',
  'forBasic',
  'otherTenant',
  'partOfLog',
  'noPlan',
  'planSuspended',
  'maybeShared',
  'maybeOnPremises',
  'policyGone',
  'noSnapshot',
  'snapshotWithout',
  'mailboxesWithout',
  'mailboxUnclear',
  'partOfAudits',
  'alias',
  'differsFromLog',
]);

/** What the state of a datum means for a client that logs in like this. */
export function weightOf(progress: Progress, how: HowItLogsIn): Weight {
  if (progress.state === 'failed') return 'notRead';
  if (progress.state !== 'read') return 'waiting';
  if (progress.notes.some(({ note }) => note === 'differsFromLog')) return 'open';
  if (progress.evidence.some((found) => closes(found, how))) return how.method === null ? 'open' : 'blocks';
  return progress.notes.some(({ note }) => LEAVES_OPEN.has(note)) ? 'open' : 'fine';
}

function closes({ fact, value, method, origin }: Evidence, how: HowItLogsIn): boolean {
  if (method !== undefined && how.method !== null && method !== how.method) return false;
  if (fact === 'conditionalAccess') return value === 'blocks';
  if (fact === 'mailboxSmtpAuth') return value === 'disabled';
  if (fact === 'authenticationPolicy') return value === 'blocksBasic' && how.method !== 'oauth';
  if (fact === 'securityDefaults') return value === 'on' && how.method !== 'oauth';
  if (fact === 'account')
    return value !== 'ok' && origin !== 'inferred' && !(value === 'mfaRequired' && how.method === 'oauth');
  return (fact === 'token' && value !== 'ok') || (fact === 'mailbox' && value !== 'licensed');
}

interface DatumProps {
  t: TenantT;
  datum: Datum;
  progress: Progress;
  how: HowItLogsIn;
}

/** One datum: its sign and word, its values, and what else must be said. */
export function DatumResult({ t, datum, progress, how }: DatumProps): JSX.Element {
  const weight = weightOf(progress, how);
  return (
    <li
      data-datum={datum}
      data-state={progress.state}
      data-weight={weight}
      data-problem={progress.state === 'failed' ? progress.problem : undefined}
    >
      <div>
        <p>
          <strong>
            <span aria-hidden="true">{SIGNS[weight]} </span>
            {t(`tenant.datum.${datum}`)}
          </strong>{' '}
          <span>{t(`tenant.weight.${weight}`)}</span>
        </p>
        <Result t={t} datum={datum} progress={progress} how={how} />
      </div>
    </li>
  );
}

function Result({ t, datum, progress }: DatumProps): JSX.Element | null {
  switch (progress.state) {
    case 'waiting':
      return null;
    case 'reading':
      return <p>{t('tenant.working')}</p>;
    case 'failed': {
      const { problem, permission, code, requestId } = progress;
      return (
        <>
          <p>{t(`tenant.readProblem.${problem}`, { permission: permission ?? '', roles: ROLES[datum] })}</p>
          {isOwnStep(datum) && <p class="hint">{t(`tenant.ownFails.${datum}`)}</p>}
          {code !== undefined && <p class="hint">{t('tenant.code', { code })}</p>}
          {code !== undefined && requestId !== undefined && (
            <p class="hint">{t('tenant.request', { id: requestId })}</p>
          )}
        </>
      );
    }
    case 'read':
      return <Read t={t} outcome={progress} />;
    default:
      return progress satisfies never;
  }
}

const isOwnStep = (datum: Datum): datum is OwnStep => OWN_STEP_IDS.some((step) => step === datum);

/** Shown elsewhere, or no value of its own. */
const HIDDEN: ReadonlySet<string> = new Set(['method', 'changedAround']);

function Read({ t, outcome }: { t: TenantT; outcome: ReadOutcome }): JSX.Element {
  const { evidence, notes, policies = [], signIns = [], audits = [], messages = [] } = outcome;
  const shown = evidence.filter(({ fact, origin }) => !HIDDEN.has(fact) && origin !== 'inferred');
  return (
    <>
      {shown.length === 0 && notes.length === 0 && <p>{t('tenant.nothing')}</p>}
      {shown.map((found) => (
        <p key={found.fact} data-fact={found.fact} data-value={String(found.value)}>
          {t(`question.${questionFor(found.fact)}.short`)}: <strong>{value(t, found)}</strong>
        </p>
      ))}
      {notes.map((note) => (
        <NoteLine key={note.note} t={t} note={note} />
      ))}
      {policies.map(({ id, name, result }) => (
        <p key={id} data-policy={result}>
          {t(`tenant.policy.${result === 'no' ? 'unknown' : result}`, { name })}
        </p>
      ))}
      {signIns.length > 0 && <Attempts t={t} signIns={signIns} />}
      {audits.length > 0 && <Audits t={t} audits={audits} />}
      {messages.length > 0 && <Messages t={t} messages={messages} />}
    </>
  );
}

/** Notes that tell a moment. */
const DATED: ReadonlySet<Note['note']> = new Set([
  'passwordChanged',
  'passwordBetween',
  'policyBetween',
  'auditBetween',
  'snapshotOf',
]);

function NoteLine({ t, note: { note, what = '' } }: { t: TenantT; note: Note }): JSX.Element {
  return (
    <p class="hint" data-note={note}>
      {t(`tenant.note.${note}`, { what: DATED.has(note) ? timeWords(what) : what })}
    </p>
  );
}

function value(t: TenantT, found: Evidence): JSX.Element | string {
  // The log shows that it was let in; what is allowed elsewhere with the same password was not read.
  if (found.fact === 'account' && found.value === 'ok') return t('tenant.passwordRight');
  const free = found.fact === 'tenantCreated';
  return valueWords(t, {
    ...optionFor(found),
    ...(free ? { text: String(found.value) } : {}),
  });
}
