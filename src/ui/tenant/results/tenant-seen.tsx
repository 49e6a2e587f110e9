import type { JSX } from 'preact';
import type { Tenant } from '../../../graph/tenant-machine.ts';
import type { PolicyVerdict } from '../../../read/graph/policy.ts';
import type { SignIn } from '../../../read/graph/sign-ins.ts';
import type { TenantT } from '../tenant-words.ts';
import { Attempts, timeWords } from './attempts.tsx';

/** What a reading found that stays on the screen: it holds names and addresses, which stand in no link and no storage. */
export interface TenantSeen {
  address: string;
  readAt: string | null;
  policies: readonly PolicyVerdict[];
  signIns: readonly SignIn[];
}

export function seenIn({ address, readAt, progress }: Tenant): TenantSeen {
  const outcomes = Object.values(progress).filter((one) => one.state === 'read');
  return {
    address,
    readAt,
    policies: outcomes.flatMap(({ policies = [] }) => policies).filter(({ result }) => result !== 'wouldStop'),
    signIns: outcomes.flatMap(({ signIns = [] }) => signIns),
  };
}

/** The policy that blocks, and the attempts, beside the verdict that rests on them; nothing where neither was found. */
export function TenantSeenNote({ t, seen }: { t: TenantT; seen: TenantSeen }): JSX.Element | null {
  const { address, readAt, policies, signIns } = seen;
  if (policies.length === 0 && signIns.length === 0) return null;
  return (
    <section data-note="tenantSeen" aria-labelledby="tenant-seen">
      <h2 id="tenant-seen">{t('tenant.seen')}</h2>
      <p class="hint">
        <bdi>{address}</bdi>
        {readAt !== null && <> · {t('tenant.readAt', { time: timeWords(readAt) })}</>}
      </p>
      {policies.map(({ id, name, result }) => (
        <p key={id} data-policy={result}>
          {t(`tenant.policy.${result === 'no' ? 'unknown' : result}`, { name })}
        </p>
      ))}
      {signIns.length > 0 && <Attempts t={t} signIns={signIns} />}
      <p class="hint">{t('tenant.seenStays')}</p>
    </section>
  );
}
