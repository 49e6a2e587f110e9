import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isClientId } from '../../domain/clients/clients.ts';
import { Beside } from '../case/beside.tsx';
import { CLIENT_FIELD, CLIENT_NAME } from '../clients/client-field.ts';
import { WithClientParts } from '../clients/with-client-parts.tsx';
import { AfterPaint, UntilPaint } from '../parts/after-paint.tsx';
import { LinkButton, Submit } from '../parts/buttons.tsx';
import { ConnectFirst } from '../parts/connect-first.tsx';
import { isAddress } from '../parts/fields/address-field.ts';
import { ErrorSummary, FieldError, Radio, TextField } from '../parts/fields/fields.tsx';
import { PasteBox } from '../parts/fields/paste-box.tsx';
import { SIGN_IN_ADDRESS, SignInAs } from '../parts/fields/sign-in-as.tsx';
import { readProblemWords } from '../parts/read-problem.ts';
import { Heading, Screen, Unfold } from '../parts/screen.tsx';
import { TenantDoor } from '../parts/tenant-door.tsx';
import type { QuestionProps } from '../props.ts';
import { Prose } from '../prose/prose.tsx';

/** Questions with an option that asks for typed text, and the words of that field. */
const TYPED = {
  server: ['otherServer', 'ask.host', 'error.host'],
  port: ['otherPort', 'ask.port', 'error.port'],
} as const;

/** The field that a problem is about. */
function fieldAt(problem: QuestionProps['problem'], firstOption: string): string {
  if (problem === 'address') return SIGN_IN_ADDRESS;
  if (problem === 'client') return CLIENT_NAME;
  return problem === 'host' || problem === 'port' ? 'detail' : firstOption;
}

/** What is typed is an answer: the option that it belongs to is chosen with it. */
function select(form: HTMLFormElement | null, question: string, option: string, checked = true): void {
  const radio = form?.querySelector<HTMLInputElement>(`input[name="${question}"][value="${option}"]`);
  if (radio != null) radio.checked = checked;
}

/** One question, in the order of GOV.UK's question pages. */
export function QuestionScreen(props: QuestionProps): JSX.Element {
  const {
    t,
    id,
    number,
    options,
    chosen,
    detail = '',
    problem,
    pasteProblem,
    takesPaste,
    takesAddress,
    signInAs,
    address,
    diagnosis,
  } = props;
  const form = useRef<HTMLFormElement>(null);
  const first = useRef(id);
  const [typed, setTyped] = useState(address);
  useEffect(() => setTyped(address), [address, id]);
  const pasteWords = readProblemWords(t, pasteProblem, 'output', props.policies);
  const words = problem === null ? null : t(`error.${problem}`);
  const ownText = id === 'server' || id === 'port' ? TYPED[id] : null;
  const atText = problem === 'host' || problem === 'port';
  const atOptions = problem === 'choose' ? words : null;
  const hint = t(`question.${id}.hint`);
  const hasHint = !hint.startsWith('question.');
  const send = (): void => {
    const data = new FormData(form.current ?? undefined);
    const textOf = (name: string): string | null => data.get(name) as string | null;
    const named = textOf(CLIENT_FIELD) ?? '';
    props.onAnswer(
      named === '' ? textOf(id) : named,
      textOf('detail') ?? textOf(CLIENT_NAME) ?? undefined,
      takesAddress ? { option: textOf('signInAs'), address: textOf(SIGN_IN_ADDRESS) ?? '' } : undefined,
    );
  };
  return (
    <Screen t={t} step={id} look="screen" onBack={props.onBack}>
      {/* Made anew for each question; what stands beside it is only brought up to date, which is quicker. */}
      <div key={id}>
        <ErrorSummary
          t={t}
          problem={words ?? pasteWords}
          kind={problem ?? pasteProblem}
          field={words === null ? 'output' : fieldAt(problem, `${id}-${options[0]}`)}
        />
        <form noValidate ref={form}>
          <fieldset class={atOptions === null ? '' : 'wrong'} aria-describedby={hasHint ? 'q-hint' : undefined}>
            <legend>
              <span class="caption">{t('ask.caption', { number })}</span>
              <Heading>{t(`question.${id}.title`)}</Heading>
            </legend>
            {hasHint && (
              <p class="hint" id="q-hint">
                {hint}
              </p>
            )}
            <FieldError t={t} id="q-error" problem={atOptions} />
            {options.map((option) => (
              <Radio
                key={option}
                name={id}
                value={option}
                chosen={chosen}
                words={t(`question.${id}.option.${option}`)}
              />
            ))}
            {ownText !== null && (
              <TextField
                t={t}
                field={id}
                label={t(ownText[1])}
                problem={atText ? words : null}
                value={detail}
                onType={(text) => text.trim() !== '' && select(form.current, id, ownText[0])}
              />
            )}
            {id === 'client' && (
              <WithClientParts waiting={<div class="field" id={CLIENT_NAME} aria-busy="true" />}>
                {({ ClientBox }) => (
                  <ClientBox
                    t={t}
                    chosen={chosen !== null && isClientId(chosen) ? chosen : null}
                    problem={problem === 'client' ? words : null}
                    onType={() => select(form.current, id, 'unknown', false)}
                  />
                )}
              </WithClientParts>
            )}
            <p class="or">{t('ask.or')}</p>
            <Radio
              name={id}
              value="unknown"
              chosen={chosen}
              words={t(id === 'client' ? 'client.unlisted' : 'ask.dontKnow')}
            />
          </fieldset>
          {takesAddress && (
            <SignInAs
              t={t}
              address={address}
              chosen={signInAs}
              problem={problem === 'address' ? words : null}
              open={diagnosis.ask.includes('signInAs')}
              onType={(text) => setTyped(isAddress(text) ? text.trim() : address)}
            />
          )}
          <Submit words={t('ask.continue')} onClick={send} />
        </form>
        <AfterPaint now={id === first.current}>
          <Unfold action="how" words={t('ask.how')}>
            <Prose t={t} kind="question" id={id} mailbox={typed} />
            <ConnectFirst t={t} kind="question" id={id} cloud={props.cloud} />
            <Prose t={t} kind="question" id={id} part=".commands, .unconfirmed" mailbox={typed} cloud={props.cloud} />
            {takesPaste && <PasteBox t={t} id="output" problem={pasteWords} onPaste={props.onPaste} />}
          </Unfold>
          <Unfold action="why" words={t('ask.why')}>
            <Prose t={t} kind="question" id={id} part=".why" />
          </Unfold>
          <ul class="also">
            <li>
              <LinkButton action="enough" words={t('ask.enough')} onClick={props.onEnough} />
            </li>
            {props.onTenant !== undefined && (
              <li>
                <TenantDoor t={t} look="link" onTenant={props.onTenant} lacksSignIn={props.lacksSignIn} />
              </li>
            )}
            {takesPaste && (
              <li>
                <LinkButton action="collect" words={t('ask.collect')} onClick={props.onCollect} />
              </li>
            )}
            <li>
              <LinkButton action="handOver" words={t('ask.handOver')} onClick={props.onHandOver} />
            </li>
            <li>
              <LinkButton action="restart" words={t('ask.restart')} onClick={props.onRestart} />
            </li>
          </ul>
        </AfterPaint>
      </div>
      <aside>
        <UntilPaint>
          <Beside {...props} />
        </UntilPaint>
      </aside>
    </Screen>
  );
}
