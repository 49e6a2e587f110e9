import type { JSX } from 'preact';
import { Known } from '../case/known.tsx';
import { Path } from '../case/path.tsx';
import { BasicEnds, Fixes } from '../parts/fixes.tsx';
import { BackLink, Heading, LinkButton } from '../parts/form-parts.tsx';
import type { OutOfScopeProps, ResolvedProps } from '../props.ts';
import { Prose } from '../prose/prose.tsx';
import { Findings } from './verdict-screen.tsx';

/** The server took the message, or at least the login. */
export function ResolvedScreen({
  t,
  diagnosis,
  keepsBasic,
  onHandOver,
  onRestart,
  onBack,
}: ResolvedProps): JSX.Element {
  return (
    <>
      <BackLink t={t} onBack={onBack} />
      <main id="main" class="resolved">
        <Heading>{t('resolved.title')}</Heading>
        <p class="intro">{t('resolved.lead')}</p>
        {diagnosis.reply === 'loginAccepted' && <p>{t('resolved.loginOnly')}</p>}
        <Path t={t} diagnosis={{ ...diagnosis, outcome: 'accepted' }} />
        {keepsBasic && <BasicEnds t={t} />}
        <div class="actions">
          <button type="button" class="button" onClick={onHandOver}>
            {t('resolved.record')}
          </button>
          <LinkButton words={t('ask.restart')} onClick={onRestart} />
        </div>
      </main>
    </>
  );
}

/** Another service answers, or the mail does not take this way at all. */
export function OutOfScopeScreen(props: OutOfScopeProps): JSX.Element {
  const { t, diagnosis, reply, known } = props;
  return (
    <>
      <BackLink t={t} onBack={props.onBack} />
      <main id="main" class="screen">
        <div>
          <Heading>{t(`outcome.${diagnosis.outcome}.title`)}</Heading>
          <Prose t={t} kind="outcome" id={diagnosis.outcome} />
          {reply !== null && <Prose t={t} kind="reply" id={reply} part=".meaning" />}
          <Fixes t={t} remedies={diagnosis.remedies} onFix={props.onFix} />
          <Findings t={t} diagnosis={diagnosis} />
          <ul class="also">
            <li>
              <LinkButton words={t('verdict.handOver')} onClick={props.onHandOver} />
            </li>
            <li>
              <LinkButton words={t('ask.restart')} onClick={props.onRestart} />
            </li>
          </ul>
        </div>
        <aside>
          <Known t={t} title={t('known.title')} reply={reply} rows={known} onChange={props.onChange} />
        </aside>
      </main>
    </>
  );
}
