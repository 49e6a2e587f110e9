import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { QUESTION_OPTIONS, type QuestionId } from '../../flow/questions/questions.ts';
import type { WordKey } from '../../i18n/index.ts';
import { focusProblem } from '../page/focus.ts';
import { Submit } from '../parts/buttons.tsx';
import { Collect } from '../parts/collect.tsx';
import { ErrorSummary } from '../parts/fields/fields.tsx';
import { readProblemWords } from '../parts/read-problem.ts';
import { Heading, Screen } from '../parts/screen.tsx';
import type { SettingsProps } from '../props.ts';

/** All facts, by where they are set. What asks about circumstances is left to the walk. */
const GROUPS: readonly (readonly [WordKey, readonly QuestionId[]])[] = [
  ['settings.connection', ['service', 'cloud', 'server', 'port', 'connection', 'encryption']],
  ['settings.login', ['method', 'mechanism', 'oauthFlow', 'login', 'signInAs', 'token']],
  [
    'settings.organisation',
    [
      'tenantSmtpAuth',
      'securityDefaults',
      'authenticationPolicy',
      'conditionalAccess',
      'basicForTenant',
      'tenantCreated',
    ],
  ],
  ['settings.account', ['mailboxSmtpAuth', 'mailbox', 'account']],
  ['settings.message', ['sender', 'limit']],
];
/** These take typed text, which a select has no room for. */
const TYPED: ReadonlySet<string> = new Set(['otherServer', 'otherPort']);

/** Every fact on one form; a command can fill them all. */
export function SettingsScreen(props: SettingsProps): JSX.Element {
  const { t, answers, address, problem, reading, onPaste, onSettings, onBack } = props;
  // Who comes from a question asked for the command.
  const hasBegun = Object.keys(answers).length > 0;
  const form = useRef<HTMLFormElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const words = isEmpty ? t('error.settings') : readProblemWords(t, problem, 'output');
  const send = (): void => {
    const chosen = [...new FormData(form.current ?? undefined)] as [QuestionId, string][];
    const known = chosen.filter(([, option]) => option !== '');
    setEmpty(known.length === 0);
    if (known.length === 0) focusProblem();
    else onSettings(known);
  };
  return (
    <Screen t={t} step="settings" look="settings" onBack={onBack}>
      <ErrorSummary
        t={t}
        problem={words}
        kind={isEmpty ? 'choose' : problem}
        field={isEmpty ? 'set-service' : 'collected'}
      />
      <Heading>{t('settings.title')}</Heading>
      <p class="intro">{t('settings.lead')}</p>
      <Collect
        t={t}
        address={address}
        problem={isEmpty ? null : words}
        reading={reading}
        onPaste={onPaste}
        open={hasBegun}
      />
      <form noValidate ref={form}>
        {GROUPS.map(([group, questions]) => (
          <fieldset key={group}>
            <legend>
              <h2>{t(group)}</h2>
            </legend>
            {questions.map((id) => (
              <div key={id} class="field">
                <label for={`set-${id}`}>{t(`question.${id}.short`)}</label>
                <select id={`set-${id}`} name={id} data-field={id}>
                  <option value="">{t('settings.leaveOut')}</option>
                  {QUESTION_OPTIONS[id]
                    .filter((option) => !TYPED.has(option))
                    .map((option) => (
                      <option key={option} value={option} selected={answers[id] === option}>
                        {t(`question.${id}.option.${option}`)}
                      </option>
                    ))}
                </select>
              </div>
            ))}
          </fieldset>
        ))}
        <Submit words={t('settings.submit')} onClick={send} />
      </form>
    </Screen>
  );
}
