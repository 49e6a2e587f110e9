import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { QuestionId } from '../../../flow/questions/questions.ts';
import { mayFocus } from '../../page/focus.ts';
import type { T } from '../../words.ts';

interface ErrorSummaryProps {
  t: T;
  /** The problem in words, or null: then nothing is shown. */
  problem: string | null;
  /** The problem's name. */
  kind: string | null;
  /** Id of the field to correct. */
  field: string;
  /** A way on, where there is one. */
  children?: ComponentChildren;
}

/** Lists what is wrong at the top of a screen and takes the focus, as people expect from GOV.UK's pages. */
export function ErrorSummary({ t, problem, kind, field, children }: ErrorSummaryProps): JSX.Element | null {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (mayFocus()) box.current?.focus();
  }, [problem]);
  if (problem === null) return null;
  const correct = (event: Event): void => {
    event.preventDefault();
    const target = document.getElementById(field);
    // The question or label comes into view with the field.
    target?.closest('fieldset, .paste, .field')?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  };
  return (
    <section class="summary" data-problem={kind} ref={box} tabIndex={-1} aria-labelledby="problem-h">
      <h2 id="problem-h">{t('error.summary')}</h2>
      <a href={`#${field}`} data-action="correct" onClick={correct}>
        {problem}
      </a>
      {children}
    </section>
  );
}

/** The same words beside the field. */
export function FieldError({ t, id, problem }: { t: T; id: string; problem: string | null }): JSX.Element | null {
  return problem === null ? null : (
    <p id={id} class="error">
      <span class="sr">{t('error.prefix')} </span>
      {problem}
    </p>
  );
}

interface RadioProps {
  name: string;
  value: string;
  chosen: string | null;
  words: string;
  /** Called with each choice, where something follows it at once. */
  onChoose?: () => void;
}

export function Radio({ name, value, chosen, words, onChoose }: RadioProps): JSX.Element {
  const id = `${name}-${value}`;
  const state = onChoose === undefined ? { defaultChecked: chosen === value } : { checked: chosen === value };
  return (
    <div class="radio">
      <input type="radio" name={name} id={id} value={value} {...state} onChange={onChoose} />
      <label for={id}>{words}</label>
    </div>
  );
}

/** The ids of an app registration are typed too. */
type TypedField = QuestionId | 'clientId' | 'tenantId';

interface TextFieldProps {
  t: T;
  /** Id and name in its form. */
  id?: string;
  /** What is typed: the address that signs in belongs to the question `signInAs`. */
  field: TypedField;
  label: string;
  hint?: string;
  problem: string | null;
  value: string;
  /** Called with each change, where something follows it at once. */
  onType?: (text: string) => void;
}

/** A host, a port, an address or an id: written from left to right in every language. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { t, id = 'detail', field, label, hint, problem, value, onType } = props;
  const described = [hint === undefined ? [] : `${id}-hint`, problem === null ? [] : `${id}-error`].flat().join(' ');
  return (
    <div class={problem === null ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError t={t} id={`${id}-error`} problem={problem} />
      <input
        type="text"
        id={id}
        name={id}
        data-field={field}
        dir="ltr"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={problem !== null}
        defaultValue={value}
        onInput={onType === undefined ? undefined : (event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
