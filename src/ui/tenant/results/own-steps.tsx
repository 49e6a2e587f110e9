import type { JSX } from 'preact';
import { CLOUDS, type CloudId } from '../../../graph/sign-in/clouds.ts';
import { CONSENT, OWN_STEP_IDS, OWN_STEPS, type OwnStep } from '../../../graph/sign-in/permissions.ts';
import { Button } from '../../parts/buttons.tsx';
import { Unfold } from '../../parts/screen.tsx';
import type { TenantT } from '../tenant-words.ts';

interface OwnStepsProps {
  t: TenantT;
  cloud: CloudId;
  /** Steps that were chosen before. */
  done: readonly OwnStep[];
  onRead: (step: OwnStep) => void;
}

/** What is read only where somebody chooses it, with what it needs, said before anything is asked for. */
export function OwnSteps({ t, cloud, done, onRead }: OwnStepsProps): JSX.Element | null {
  const lacks: readonly string[] = CLOUDS[cloud].lacks;
  const left = OWN_STEP_IDS.filter((step) => !done.includes(step) && !lacks.includes(step));
  if (left.length === 0) return null;
  return (
    <Unfold action="ownSteps" words={t('tenant.own')}>
      <p>{t('tenant.ownLead')}</p>
      <ul class="read">
        {left.map((step) => (
          <li key={step} data-own={step}>
            <div>
              <p>
                <strong>{t(`tenant.datum.${step}`)}</strong>
              </p>
              <p>
                {t(`tenant.ownReads.${step}`)} {t(`tenant.ownNeeds.${step}`)}
              </p>
              <p class="hint">
                <code>{OWN_STEPS[step]}</code> <span lang="en">“{CONSENT[OWN_STEPS[step]].text}”</span> (
                {t('tenant.byAdmin')})
              </p>
              <Button
                action="readOwn"
                words={t('tenant.ownRead')}
                what={t('tenant.ownReadWhat', { what: t(`tenant.datum.${step}`) })}
                quiet
                onClick={() => onRead(step)}
              />
            </div>
          </li>
        ))}
      </ul>
    </Unfold>
  );
}
