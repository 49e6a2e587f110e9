import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { WordKey } from '../../i18n/index.ts';
import { Known } from '../case/known.tsx';
import { Path } from '../case/path.tsx';
import { AfterPaint, UntilPaint } from '../parts/after-paint.tsx';
import { ConnectFirst } from '../parts/connect-first.tsx';
import { BackLink, ErrorSummary, FieldError, Heading, LinkButton, Submit } from '../parts/form-parts.tsx';
import { PasteBox } from '../parts/paste-box.tsx';
import type { QuestionProps, ReadProblem } from '../props.ts';
import { Prose } from '../prose/prose.tsx';

/** Questions with an option that asks for typed text, and the words of that field. */
const TYPED = {
  server: ['otherServer', 'ask.host', 'error.host'],
  port: ['otherPort', 'ask.port', 'error.port'],
} as const;

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
    address,
    diagnosis,
    reply,
    known,
  } = props;
  const form = useRef<HTMLFormElement>(null);
  const first = useRef(id);
  const pasteWords = pasteProblem === null ? null : t(pasteWordsKey(pasteProblem));
  const words = problem === null ? null : t(`error.${problem}`);
  const typed = id === 'server' || id === 'port' ? TYPED[id] : null;
  const atText = problem === 'host' || problem === 'port' || problem === 'address';
  const atOptions = problem === 'choose' ? words : null;
  const hint = t(`question.${id}.hint`);
  const hasHint = !hint.startsWith('question.');
  const send = (): void => {
    const data = new FormData(form.current ?? undefined);
    const text = data.get('detail');
    props.onAnswer((data.get(id) as string | null) ?? null, typeof text === 'string' ? text : undefined);
  };
  return (
    <>
      <BackLink t={t} onBack={props.onBack} />
      <main id="main" class="screen">
        {/* Made anew for each question; what stands beside it is only brought up to date, which is quicker. */}
        <div key={id}>
          <ErrorSummary
            t={t}
            problem={words ?? pasteWords}
            field={words === null ? 'output' : atText ? 'detail' : `${id}-${options[0]}`}
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
              {typed !== null && <TextField t={t} label={t(typed[1])} problem={atText ? words : null} value={detail} />}
              <p class="or">{t('ask.or')}</p>
              <Radio name={id} value="unknown" chosen={chosen} words={t('ask.dontKnow')} />
            </fieldset>
            {id === 'signInAs' && (
              <TextField
                t={t}
                label={t('ask.address')}
                hint={t('ask.addressHint')}
                problem={atText ? words : null}
                value={detail === '' ? (address ?? '') : detail}
              />
            )}
            <Submit words={t('ask.continue')} onClick={send} />
          </form>
          <AfterPaint now={id === first.current}>
            <details>
              <summary>{t('ask.how')}</summary>
              <Prose t={t} kind="question" id={id} mailbox={address} />
              <ConnectFirst t={t} kind="question" id={id} />
              <Prose t={t} kind="question" id={id} part=".commands, .unconfirmed" mailbox={address} />
              {takesPaste && (
                <PasteBox
                  t={t}
                  id="output"
                  label={t('ask.paste')}
                  hint={t('ask.pasteHint')}
                  action={t('ask.read')}
                  rows={4}
                  problem={pasteWords}
                  onPaste={props.onPaste}
                />
              )}
            </details>
            <details>
              <summary>{t('ask.why')}</summary>
              <Prose t={t} kind="question" id={id} part=".why" />
            </details>
            <ul class="also">
              <li>
                <LinkButton words={t('ask.enough')} onClick={props.onEnough} />
              </li>
              {props.onTenant !== undefined && (
                <li>
                  <LinkButton words={t('start.tenant')} onClick={props.onTenant} />
                </li>
              )}
              {takesPaste && (
                <li>
                  <LinkButton words={t('ask.collect')} onClick={props.onCollect} />
                </li>
              )}
              <li>
                <LinkButton words={t('ask.handOver')} onClick={props.onHandOver} />
              </li>
              <li>
                <LinkButton words={t('ask.restart')} onClick={props.onRestart} />
              </li>
            </ul>
          </AfterPaint>
        </div>
        <aside>
          <UntilPaint>
            <Known t={t} title={t('known.title')} reply={reply} rows={known} onChange={props.onChange} />
            {(reply !== null || known.length > 0) && <Path t={t} diagnosis={diagnosis} compact />}
          </UntilPaint>
        </aside>
      </main>
    </>
  );
}

/** Where output was expected, an empty box and a text without a setting are said in those words. */
export function pasteWordsKey(problem: ReadProblem): WordKey {
  return problem === 'empty' || problem === 'nothing' ? 'error.pasteNothing' : `error.${problem}`;
}

interface RadioProps {
  name: string;
  value: string;
  chosen: string | null;
  words: string;
}

export function Radio({ name, value, chosen, words }: RadioProps): JSX.Element {
  return (
    <div class="radio">
      <input type="radio" name={name} id={`${name}-${value}`} value={value} defaultChecked={chosen === value} />
      <label for={`${name}-${value}`}>{words}</label>
    </div>
  );
}

interface TextFieldProps {
  t: QuestionProps['t'];
  label: string;
  hint?: string;
  problem: string | null;
  value: string;
  /** Called with each change, where something follows it at once. */
  onType?: (text: string) => void;
}

/** A host, a port or an address: written from left to right in every language. */
export function TextField({ t, label, hint, problem, value, onType }: TextFieldProps): JSX.Element {
  return (
    <div class={problem === null ? 'field' : 'field wrong'}>
      <label for="detail">{label}</label>
      {hint !== undefined && (
        <p class="hint" id="detail-hint">
          {hint}
        </p>
      )}
      <FieldError t={t} id="detail-error" problem={problem} />
      <input
        type="text"
        id="detail"
        name="detail"
        dir="ltr"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        aria-describedby={
          [hint === undefined ? '' : 'detail-hint', problem === null ? '' : 'detail-error'].join(' ').trim() ||
          undefined
        }
        aria-invalid={problem !== null}
        defaultValue={value}
        onInput={onType === undefined ? undefined : (event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
