import type { JSX, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../../domain/facts.ts';
import { findingsText } from '../../../graph/carry-over.ts';
import { type Datum, dataOf } from '../../../graph/requests/data.ts';
import type { HowItLogsIn } from '../../../graph/requests/run.ts';
import { TIER_IDS } from '../../../graph/sign-in/permissions.ts';
import type { TenantReader, TenantSnapshot } from '../../../graph/tenant.ts';
import type { Progress, Tenant } from '../../../graph/tenant-machine.ts';
import type { ReadEvidence } from '../../../read/evidence-from-text.ts';
import { Button, CopyButton, LinkButton } from '../../parts/buttons.tsx';
import type { TenantT } from '../tenant-words.ts';
import { timeWords } from './attempts.tsx';
import { DatumResult, WEIGHTS, weightOf } from './datum-result.tsx';
import { OwnSteps } from './own-steps.tsx';

interface ResultsProps {
  t: TenantT;
  now: TenantSnapshot;
  heading: RefObject<HTMLHeadingElement>;
  read: TenantReader;
  /** How the client of the case logs in, as known now. */
  how: HowItLogsIn;
  onUse: (evidence: readonly Evidence[], address: string) => void;
  onForget: (everywhere: boolean) => void;
}

/** How each datum ended, and what can be done with it. */
export function TenantResults({ t, now, heading, read, how, onUse, onForget }: ResultsProps): JSX.Element {
  const { account, address, progress, tier, own, wait, granted, readAt, settings } = now.context;
  const ask = { tier, own, address, how };
  const busy = now.value === 'reading';
  const data = dataOf(tier, own);
  const outcomes = data.flatMap((datum) => progress[datum] ?? []).filter(isRead);
  const evidence = outcomes.flatMap((outcome) => outcome.evidence).map(withoutWords);
  const expired = data.some((datum) => ['signInAgain', 'noConsent'].includes(problemOf(progress[datum]) ?? ''));
  // Another method asks other things: the question of the reading is set with a sign-in.
  const needsSignIn = expired || granted.size === 0 || how.method !== now.context.how.method;
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
      {readAt !== null && !busy && (
        <p class="hint" data-note="readAt">
          {t('tenant.readAt', { time: timeWords(readAt) })}
        </p>
      )}
      {wait !== null && <Wait key={`${wait.seconds} ${wait.why}`} t={t} seconds={wait.seconds} />}
      <ul class="read">
        {inShownOrder(now.context, busy).map(([datum, progress]) => (
          <DatumResult key={datum} t={t} datum={datum} progress={progress} how={now.context.how} />
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
                onClick={() => read.signIn({ ...ask, tier: next })}
              />
            )}
            <Button
              action="readAgain"
              words={t('tenant.again')}
              quiet
              onClick={needsSignIn ? () => read.signIn(ask) : read.again}
            />
          </div>
          <OwnSteps
            t={t}
            cloud={settings.cloud}
            done={own}
            onRead={(step) => read.signIn({ ...ask, own: [...own, step] })}
          />
          <ul class="also">
            {other !== undefined && (
              <li>
                <LinkButton
                  action="otherTenant"
                  words={t('tenant.otherTenant', { domain: other })}
                  onClick={() => {
                    read.configure({ ...now.context.settings, tenant: other });
                    read.signIn(ask, true);
                  }}
                />
              </li>
            )}
            <li>
              <LinkButton action="otherMailbox" words={t('tenant.otherMailbox')} onClick={read.otherMailbox} />
            </li>
            <li>
              <LinkButton action="otherAccount" words={t('tenant.other')} onClick={() => read.signIn(ask, true)} />
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

const isRead = (progress: Progress): progress is Extract<Progress, { state: 'read' }> => progress.state === 'read';
const problemOf = (progress: Progress | undefined): string | null =>
  progress?.state === 'failed' ? progress.problem : null;

/** The words that evidence was read from hold names and stay on this screen. */
function withoutWords({ words: _, ...evidence }: ReadEvidence): Evidence {
  return evidence as Evidence;
}

/** Weightiest first once all is read; while reading the order stays, so that nothing jumps. */
function inShownOrder({ tier, own, progress, how }: Tenant, busy: boolean): readonly (readonly [Datum, Progress])[] {
  const rows = dataOf(tier, own).map((datum) => [datum, progress[datum] ?? ({ state: 'waiting' } as const)] as const);
  const rank = (now: Progress): number => WEIGHTS.indexOf(weightOf(now, how));
  return busy ? rows : [...rows].sort(([, a], [, b]) => rank(a) - rank(b));
}

/** How long Graph asked to wait, counted down; a screen reader is told once. */
function Wait({ t, seconds }: { t: TenantT; seconds: number }): JSX.Element {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    setLeft(seconds);
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return (
    <p class="note" data-note="wait">
      {t('tenant.wait', { seconds: left })}
    </p>
  );
}
