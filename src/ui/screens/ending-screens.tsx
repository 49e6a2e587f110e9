import type { JSX } from 'preact';
import { verdictTitle } from '../case/describe.ts';
import { Findings } from '../case/findings.tsx';
import { Known } from '../case/known.tsx';
import { Button, LinkButton } from '../parts/buttons.tsx';
import { BasicEnds, Fixes } from '../parts/fixes.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { SecretNote } from '../parts/secret-note.tsx';
import type { OutOfScopeProps, ResolvedProps } from '../props.ts';
import { Prose } from '../prose/prose.tsx';
import { Postmark } from '../scene/postmark.tsx';
import { ScenePicture } from '../scene/scene.tsx';

/** The server took the message, or at least the login. */
export function ResolvedScreen(props: ResolvedProps): JSX.Element {
  const { t, diagnosis, keepsBasic, onHandOver, onRestart, onBack } = props;
  const loginOnly = diagnosis.reply === 'loginAccepted';
  const accepted = { ...diagnosis, outcome: 'accepted' } as const;
  return (
    <Screen t={t} step="resolved" look="resolved" diagnosis={accepted} onBack={onBack}>
      <header>
        <Postmark
          words={t(loginOnly ? 'resolved.stampLogin' : 'resolved.stamp')}
          today={props.today}
          months={t('postmark.months')}
        />
        <Heading>{t('resolved.title')}</Heading>
        <p class="intro">{t('resolved.lead')}</p>
      </header>
      <SecretNote t={t} lines={props.secrets} />
      {loginOnly && <p data-note="loginOnly">{t('resolved.loginOnly')}</p>}
      <ScenePicture t={t} diagnosis={accepted} />
      {keepsBasic && <BasicEnds t={t} />}
      <div class="actions">
        <Button action="handOver" words={t('resolved.record')} onClick={onHandOver} />
        <LinkButton action="restart" words={t('ask.restart')} onClick={onRestart} />
      </div>
    </Screen>
  );
}

/** Another service answers, or the mail does not take this way at all. */
export function OutOfScopeScreen(props: OutOfScopeProps): JSX.Element {
  const { t, diagnosis, reply, known } = props;
  const isOther = diagnosis.findings.includes('notSmtpAuth');
  // What helps there stands in the reply's own text; the server's words are wanted only if sending fails as well.
  const isOnlyIfSending = isOther && diagnosis.remedies[0] === 'showInnerError';
  return (
    <Screen t={t} step="outOfScope" look="screen" diagnosis={diagnosis} onBack={props.onBack}>
      <div>
        <Heading>{verdictTitle(diagnosis, t)}</Heading>
        {!isOther && <Prose t={t} kind="outcome" id={diagnosis.outcome} />}
        {reply !== null && (
          <Prose t={t} kind="reply" id={reply} part={isOnlyIfSending ? '.meaning, .body' : '.meaning'} />
        )}
        <SecretNote t={t} lines={props.secrets} />
        <Fixes
          t={t}
          title={isOnlyIfSending ? t('verdict.ifSending') : undefined}
          remedies={diagnosis.remedies}
          onFix={props.onFix}
          errorPlace={props.errorPlace}
        />
        <Findings t={t} findings={diagnosis.findings} />
        <ul class="also">
          <li>
            <LinkButton action="handOver" words={t('verdict.handOver')} onClick={props.onHandOver} />
          </li>
          <li>
            <LinkButton action="restart" words={t('ask.restart')} onClick={props.onRestart} />
          </li>
        </ul>
      </div>
      <aside>
        <Known
          t={t}
          title={t('known.title')}
          reply={reply}
          rows={known}
          quoted={props.quoted}
          onChange={props.onChange}
          onRemove={props.onRemove}
        />
      </aside>
    </Screen>
  );
}
