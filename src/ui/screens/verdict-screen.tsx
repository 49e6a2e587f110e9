import type { JSX } from 'preact';
import { saysNoEntry } from '../../domain/advice/remedies-shown.ts';
import type { Diagnosis } from '../../domain/diagnosis.ts';
import type { GateId } from '../../domain/gates.ts';
import { certaintyReason, titleGate, verdictTitle } from '../case/describe.ts';
import { Findings } from '../case/findings.tsx';
import { Path } from '../case/path.tsx';
import { AfterPaint } from '../parts/after-paint.tsx';
import { Button, LinkButton } from '../parts/buttons.tsx';
import { Fixes } from '../parts/fixes.tsx';
import { Heading, Screen, Unfold } from '../parts/screen.tsx';
import { SecretNote } from '../parts/secret-note.tsx';
import { SendersLink } from '../parts/senders-link.tsx';
import { TenantDoor } from '../parts/tenant-door.tsx';
import type { VerdictProps } from '../props.ts';
import { Prose } from '../prose/prose.tsx';
import { Postmark } from '../scene/postmark.tsx';
import { ScenePicture } from '../scene/scene.tsx';
import type { T } from '../words.ts';
import { Report } from './report.tsx';
import { Rests, VerdictAside } from './verdict-aside.tsx';

/** Gates at which a reading of the tenant tells more than a reply: which policy, which code of Entra ID. */
const READ_DECIDES: ReadonlySet<GateId> = new Set([
  'account',
  'conditionalAccess',
  'securityDefaults',
  'mailbox',
  'token',
]);

/** The result: what blocks, how sure, why, what helps and what does not. */
export function VerdictScreen(props: VerdictProps): JSX.Element {
  const { t, diagnosis, rounds, canAskMore, chooseHref, onFix } = props;
  const { first, outcome, certainty, suspects, blocking, nextReplies, remedies } = diagnosis;
  const others = blocking.filter((id) => id !== first);
  const named = titleGate(diagnosis);
  return (
    <Screen
      t={t}
      step="verdict"
      look={remedies.length > 0 ? 'screen verdict reported' : 'screen verdict'}
      diagnosis={diagnosis}
      onBack={props.onBack}
    >
      <header
        class={outcome}
        data-gate={named}
        data-state={named === undefined ? undefined : diagnosis.gates[named].state}
      >
        {rounds > 1 && outcome === 'blocked' && !diagnosis.findings.includes('settingsRight') && (
          <span class="caption" data-note="oneFurther">
            {t('verdict.oneFurther')}
          </span>
        )}
        <Postmark
          words={t(`certainty.${certainty}`)}
          open={certainty === 'cannotTell'}
          today={props.today}
          months={t('postmark.months')}
        />
        <Heading>{verdictTitle(diagnosis, t)}</Heading>
        <p class="certainty">{certaintyReason(diagnosis, t)}</p>
      </header>
      <ScenePicture t={t} diagnosis={diagnosis} />
      <AfterPaint now={false}>
        <Report {...props} />
      </AfterPaint>
      <div>
        <SecretNote t={t} lines={props.secrets} />
        {first === null && outcome === 'cannotTell' && suspects.length > 0 && (
          <section data-note="suspects">
            <h2>{t('verdict.suspects')}</h2>
            <ol class="suspects">
              {suspects.map((id) => (
                <li key={id} data-gate={id} data-state={diagnosis.gates[id].state}>
                  <strong>{t(`gate.${id}.title`)}</strong>
                  <span>{howToCheck(id, diagnosis, t)}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
        {canAskMore && first === null && (
          <div class="actions">
            <Button action="more" words={t('verdict.more')} onClick={props.onMore} />
            <TenantDoor t={t} look="button" onTenant={props.onTenant} lacksSignIn={props.lacksSignIn} />
          </div>
        )}
        <Fixes
          t={t}
          remedies={remedies}
          onFix={onFix}
          chooseHref={chooseHref}
          errorPlace={props.errorPlace}
          mailbox={props.address}
          cloud={props.cloud}
          beside={
            <>
              <Button action="verify" words={t('verdict.verify')} quiet onClick={props.onVerify} />
              <Button action="handOver" words={t('verdict.handOver')} quiet onClick={props.onHandOver} />
            </>
          }
        >
          <Surer {...props} />
        </Fixes>
      </div>
      <AfterPaint now={false}>
        <div class="wontHelp">
          <Unhelpful t={t} diagnosis={diagnosis} />
        </div>
        <div class="folds">
          {props.client}
          {named === 'retirement' && <SendersLink t={t} />}
          {others.length > 0 && (
            <p>
              {t('verdict.also')}: <strong>{others.map((id) => t(`gate.${id}.title`)).join(', ')}</strong>
            </p>
          )}
          {props.seen}
          <Findings t={t} findings={diagnosis.findings} />
          <Unfold action="why" words={t('verdict.why')}>
            {named === undefined ? <Prose t={t} kind="outcome" id={outcome} /> : <Prose t={t} kind="gate" id={named} />}
          </Unfold>
          <Rests t={t} diagnosis={diagnosis} />
          <Unfold action="steps" words={t('verdict.steps')}>
            <Path t={t} diagnosis={diagnosis} />
          </Unfold>
          {nextReplies.length > 0 && (
            <Unfold action="next" words={t('verdict.next')}>
              <p>{t('verdict.nextLead')}</p>
              <ul>
                {nextReplies.map((id) => (
                  <li key={id} data-next={id}>
                    {t(`reply.${id}.title`)}
                  </li>
                ))}
              </ul>
            </Unfold>
          )}
        </div>
        <VerdictAside {...props} />
      </AfterPaint>
    </Screen>
  );
}

/** What makes a likely verdict surer: more questions, or the reading of the tenant. Without a gate both stand above the fixes. */
function Surer({
  t,
  diagnosis: { first },
  canAskMore,
  seen,
  onMore,
  onTenant,
  lacksSignIn,
}: VerdictProps): JSX.Element | null {
  if (first === null) return null;
  return (
    <div class="actions">
      {canAskMore && <LinkButton action="more" words={t('verdict.more')} onClick={onMore} />}
      {READ_DECIDES.has(first) && seen === null && (
        <TenantDoor t={t} look="link" onTenant={onTenant} lacksSignIn={lacksSignIn} />
      )}
    </div>
  );
}

interface PartProps {
  t: T;
  diagnosis: Diagnosis;
}

function Unhelpful({ t, diagnosis: { unhelpful } }: PartProps): JSX.Element | null {
  return unhelpful.length === 0 ? null : (
    <section class="unhelpful">
      <h2>{t('verdict.wontHelp')}</h2>
      <ul>
        {unhelpful.map((id) => (
          <li key={id} data-unhelpful={id}>
            {t(`unhelpful.${id}.title`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is told of an entry helps nobody who found none. */
function howToCheck(id: GateId, diagnosis: Diagnosis, t: T): string {
  const byEntry = id === 'account' || id === 'conditionalAccess';
  return t(byEntry && saysNoEntry(diagnosis) ? 'verdict.findEntry' : `gate.${id}.check`);
}
