import type { JSX, RefObject } from 'preact';
import type { Evidence } from '../../domain/facts.ts';
import { optionFor, questionFor } from '../../flow/answers.ts';
import { findingsText } from '../../graph/carry-over.ts';
import { type Datum, dataOf, type Outcome, ROLES } from '../../graph/requests/data.ts';
import { TIER_IDS } from '../../graph/sign-in/permissions.ts';
import type { TenantReader, TenantSnapshot } from '../../graph/tenant.ts';
import type { Progress } from '../../graph/tenant-machine.ts';
import type { ReadEvidence } from '../../read/evidence-from-text.ts';
import type { SignIn } from '../../read/graph/sign-ins.ts';
import { valueWords } from '../case/known.tsx';
import { Button, CopyButton, LinkButton } from '../parts/buttons.tsx';
import type { TenantT } from './tenant-words.ts';

interface ResultsProps {
  t: TenantT;
  now: TenantSnapshot;
  heading: RefObject<HTMLHeadingElement>;
  read: TenantReader;
  onUse: (evidence: readonly Evidence[], address: string) => void;
  onForget: (everywhere: boolean) => void;
}

/** As many attempts of the log are shown. */
const ATTEMPTS = 5;

/** How each datum ended, and what can be done with it. */
export function TenantResults({ t, now, heading, read, onUse, onForget }: ResultsProps): JSX.Element {
  const { account, address, progress, tier, wait, granted } = now.context;
  const busy = now.value === 'reading';
  const data = dataOf(tier);
  const outcomes = data.flatMap((datum) => progress[datum] ?? []).filter(isRead);
  const evidence = outcomes.flatMap((outcome) => outcome.evidence).map(withoutWords);
  const failed = data.some((datum) => progress[datum]?.state === 'failed');
  const expired = data.some(
    (datum) => problemOf(progress[datum]) === 'signInAgain' || problemOf(progress[datum]) === 'noConsent',
  );
  const other = outcomes.flatMap(({ notes }) => notes).find(({ note }) => note === 'otherTenant')?.what;
  const next = TIER_IDS[TIER_IDS.indexOf(tier) + 1];
  return (
    <section aria-busy={busy}>
      <h2 ref={heading} tabIndex={-1}>
        {busy ? t('tenant.working') : address}
      </h2>
      {account !== null && (
        <p class="hint" data-note={account.guest ? 'guest' : 'account'}>
          {t(account.guest ? 'tenant.accountGuest' : 'tenant.account', { name: account.username })}
        </p>
      )}
      {wait !== null && (
        <p class="note" data-note="wait">
          {t('tenant.wait', { seconds: wait.seconds })}
        </p>
      )}
      <ul class="read">
        {data.map((datum) => (
          <li
            key={datum}
            data-datum={datum}
            data-state={progress[datum]?.state ?? 'waiting'}
            data-problem={problemOf(progress[datum]) ?? undefined}
          >
            <div>
              <span class="hint">{t(`tenant.datum.${datum}`)}</span>
              <Result t={t} datum={datum} progress={progress[datum] ?? { state: 'waiting' }} />
            </div>
          </li>
        ))}
      </ul>
      {busy ? (
        <Button action="cancel" words={t('tenant.cancel')} quiet onClick={read.cancel} />
      ) : (
        <>
          <div class="actions">
            <Button
              action="use"
              words={t(evidence.length === 0 ? 'tenant.useNothing' : 'tenant.use')}
              onClick={() => onUse(evidence, address)}
            />
            {next !== undefined && (
              <Button
                action="readMore"
                words={t('tenant.more', { tier: t(`tenant.tier.${next}`) })}
                quiet
                onClick={() => read.signIn(next, address)}
              />
            )}
            {failed && (
              <Button
                action="readAgain"
                words={t('tenant.again')}
                quiet
                onClick={expired || granted.size === 0 ? () => read.signIn(tier, address) : read.again}
              />
            )}
          </div>
          <ul class="also">
            {other !== undefined && (
              <li>
                <LinkButton
                  action="otherTenant"
                  words={t('tenant.otherTenant', { domain: other })}
                  onClick={() => {
                    read.configure({ ...now.context.settings, tenant: other });
                    read.signIn(tier, address, true);
                  }}
                />
              </li>
            )}
            <li>
              <LinkButton
                action="otherAccount"
                words={t('tenant.other')}
                onClick={() => read.signIn(tier, address, true)}
              />
            </li>
            <li>
              <LinkButton action="forget" words={t('tenant.forget')} onClick={() => onForget(false)} />{' '}
              <span class="hint">{t('tenant.forgetHint')}</span>
            </li>
            <li>
              <LinkButton action="signOut" words={t('tenant.signOut')} onClick={() => onForget(true)} />
            </li>
          </ul>
          {evidence.length > 0 && location.search.includes('from=frame') && (
            <div class="note">
              <CopyButton t={t} action="bring" quiet words={t('tenant.bring')} text={() => findingsText(evidence)} />
              <p>{t('tenant.bringHint')}</p>
            </div>
          )}
        </>
      )}
    </section>
  );
}

type ReadOutcome = Extract<Outcome, { state: 'read' }>;
const isRead = (progress: Progress): progress is ReadOutcome => progress.state === 'read';
const problemOf = (progress: Progress | undefined): string | null =>
  progress?.state === 'failed' ? progress.problem : null;

/** The words that evidence was read from hold names and stay on this screen. */
function withoutWords({ words: _, ...evidence }: ReadEvidence): Evidence {
  return evidence as Evidence;
}

function Result({ t, datum, progress }: { t: TenantT; datum: Datum; progress: Progress }): JSX.Element {
  switch (progress.state) {
    case 'waiting':
      return <p class="hint">{t('tenant.waiting')}</p>;
    case 'reading':
      return <p>{t('tenant.working')}</p>;
    case 'failed': {
      const { problem, permission, code, requestId } = progress;
      return (
        <>
          <p>{t(`tenant.readProblem.${problem}`, { permission: permission ?? '', roles: ROLES[datum] })}</p>
          {code !== undefined && (
            <p class="hint">
              {t('tenant.code', { code })} {requestId !== undefined && t('tenant.request', { id: requestId })}
            </p>
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

function Read({ t, outcome }: { t: TenantT; outcome: ReadOutcome }): JSX.Element {
  const { evidence, notes, policies = [], signIns = [] } = outcome;
  const shown = evidence.filter(({ fact }) => fact !== 'method');
  return (
    <>
      {shown.length === 0 && notes.length === 0 && <p>{t('tenant.nothing')}</p>}
      {shown.map((found) => (
        <p key={found.fact} data-fact={found.fact} data-value={String(found.value)}>
          {t(`question.${questionFor(found.fact)}.short`)}: <strong>{value(t, found)}</strong>
        </p>
      ))}
      {notes.map(({ note, what }) => (
        <p key={note} class="hint" data-note={note}>
          {t(`tenant.note.${note}`, { what: what ?? '' })}
        </p>
      ))}
      {policies.map(({ id, name, result }) => (
        <p key={id} data-policy={result}>
          {t(`tenant.policy.${result === 'no' ? 'unknown' : result}`, { name })}
        </p>
      ))}
      {signIns.length > 0 && <Attempts t={t} signIns={signIns.slice(0, ATTEMPTS)} />}
    </>
  );
}

function value(t: TenantT, found: Evidence): JSX.Element | string {
  const free = found.fact === 'tenantCreated';
  return valueWords(t, {
    question: questionFor(found.fact) ?? 'client',
    option: optionFor(found)?.option ?? null,
    ...(free ? { text: String(found.value) } : {}),
  });
}

/** The last attempts: time, client, Entra ID's code with its own words, and the policies that refused. */
function Attempts({ t, signIns }: { t: TenantT; signIns: readonly SignIn[] }): JSX.Element {
  return (
    <>
      <p>{t('tenant.attempts')}</p>
      {signIns.map(({ at, client, code, reason, policies }, index) => (
        <p key={`${at}-${index}`}>
          {at !== null && <time dateTime={at}>{new Date(at).toLocaleString(document.documentElement.lang)}</time>}{' '}
          <bdi lang="en">{client}</bdi>
          {': '}
          {code === 0 ? (
            t('tenant.attemptOk')
          ) : (
            <>
              <code>AADSTS{code}</code> <bdi lang="en">{reason}</bdi>
            </>
          )}
          {policies.length > 0 && ` (${t('tenant.attemptPolicy', { name: policies.join(', ') })})`}
        </p>
      ))}
    </>
  );
}
