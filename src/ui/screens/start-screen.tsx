import type { JSX } from 'preact';
import type { ReplyId } from '../../domain/replies/replies.ts';
import { codesOf, textsOf } from '../../domain/replies/wordings.ts';
import { LinkButton } from '../parts/buttons.tsx';
import { ErrorSummary } from '../parts/fields/fields.tsx';
import { PasteBox } from '../parts/fields/paste-box.tsx';
import { readProblemWords } from '../parts/read-problem.ts';
import { Heading, Screen } from '../parts/screen.tsx';
import { SeenReplies, WithCode } from '../parts/seen-replies.tsx';
import { OpenSenders } from '../parts/senders-link.tsx';
import { TenantDoor } from '../parts/tenant-door.tsx';
import type { StartProps } from '../props.ts';
import { Matches } from '../search/matches.tsx';

const BOX = 'paste';

/** The replies that most people come with, one of each kind. */
const EXAMPLES: readonly ReplyId[] = [
  'smtpAuthDisabledForTenant',
  'clientNotAuthenticated',
  'authenticationUnsuccessful',
];

/** A reply as a log shows it. */
const exampleOf = (reply: ReplyId): string => (textsOf(reply)[0] ?? '').replaceAll(' […]', '');

/** The first screen: a box for whatever people have, and the other ways in. */
export function StartScreen({
  t,
  problem,
  policies,
  pasted,
  reading,
  onPaste,
  onFile,
  onTenant,
  lacksSignIn,
  errorsHref,
  sendersHref,
  clientsHref,
  willItStopHref,
  code = null,
  matching = [],
}: StartProps): JSX.Element {
  const words = readProblemWords(t, problem, 'start', policies);
  const tryExample = (reply: ReplyId): void => {
    const text = exampleOf(reply);
    const box = document.getElementById(BOX);
    if (box instanceof HTMLTextAreaElement) box.value = text;
    onPaste(text);
  };
  return (
    <Screen t={t} step="start" look="start">
      <ErrorSummary t={t} problem={words} kind={problem} field="paste">
        {problem === 'forSenders' && <OpenSenders t={t} />}
        {problem === 'nothing' && (
          <p class="actions">
            <a class="button quiet" href="#a=start.symptom" data-action="noCode">
              {t('start.noCode')}
            </a>
          </p>
        )}
      </ErrorSummary>
      <Heading>{t('start.title')}</Heading>
      {problem === 'nothing' && errorsHref !== undefined && <Matches t={t} text={pasted ?? ''} errors={errorsHref} />}
      <p class="intro">{t('start.lead')}</p>
      <PasteBox
        t={t}
        id={BOX}
        label={t('start.paste')}
        hint={t('start.pasteHint')}
        action="continue"
        words={t('ask.continue')}
        rows={6}
        problem={words}
        reading={reading}
        {...(pasted === undefined ? {} : { pasted })}
        onPaste={onPaste}
        onFile={onFile}
      />
      <p class="examples">
        {t('start.example')}{' '}
        {EXAMPLES.map((reply) => (
          <LinkButton key={reply} action="example" words={codesOf(reply)} onClick={() => tryExample(reply)} />
        ))}
      </p>
      <p class="private">{t('start.privacy')}</p>
      <ul class="doors">
        <li>
          <a href="#a=start.symptom" data-action="noCode">
            {t('start.noCode')}
          </a>
          <span class="hint">{t('start.noCodeHint')}</span>
        </li>
        <li>
          <a href="#a=start.settings" data-action="settings">
            {t('start.settings')}
          </a>
          <span class="hint">{t('start.settingsHint')}</span>
        </li>
        {onTenant !== undefined && (
          <li>
            <TenantDoor t={t} look="link" onTenant={onTenant} lacksSignIn={lacksSignIn} />
            {lacksSignIn !== true && <span class="hint">{t('start.tenantHint')}</span>}
          </li>
        )}
        {sendersHref !== undefined && (
          <li>
            <a href={sendersHref} data-action="senders">
              {t('start.senders')}
            </a>
            <span class="hint">{t('start.sendersHint')}</span>
          </li>
        )}
        {willItStopHref !== undefined && (
          <li>
            <a href={willItStopHref} data-action="willItStop">
              {t('start.willItStop')}
            </a>
            <span class="hint">{t('start.willItStopHint')}</span>
          </li>
        )}
        {clientsHref !== undefined && (
          <li>
            <a href={clientsHref} data-action="clients">
              {t('start.clients')}
            </a>
          </li>
        )}
        {errorsHref !== undefined && (
          <li>
            <a href={errorsHref} data-action="errors">
              {t('start.allErrors')}
            </a>
          </li>
        )}
      </ul>
      {code !== null && <WithCode t={t} code={code} replies={matching} />}
      <h2>{t('start.choose')}</h2>
      <div class="replies">
        <SeenReplies t={t} />
      </div>
    </Screen>
  );
}
