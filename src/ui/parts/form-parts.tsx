import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { STATUS_ID, say } from '../page/announce.ts';
import { copyText } from '../page/copy.ts';
import { mayFocus } from '../page/focus.ts';
import type { T } from '../words.ts';

/** Stands in the page from the start, empty, so that screen readers watch it. */
export function StatusRegion(): JSX.Element {
  return <p id={STATUS_ID} class="sr" role="status" />;
}

/** The heading that takes the focus when the step changes. */
export function Heading({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <h1 id="step-h" tabIndex={-1}>
      {children}
    </h1>
  );
}

export function BackLink({ t, onBack }: { t: T; onBack: () => void }): JSX.Element {
  return (
    <button type="button" class="link back" onClick={onBack}>
      {t('ask.back')}
    </button>
  );
}

/** A button that looks like a link; `what` completes its words for screen readers. */
export function LinkButton({
  words,
  what,
  onClick,
}: {
  words: string;
  what?: string;
  onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" class="link" {...(what === undefined ? {} : { 'aria-label': what })} onClick={onClick}>
      {words}
    </button>
  );
}

interface ErrorSummaryProps {
  t: T;
  /** The problem in words, or null: then nothing is shown. */
  problem: string | null;
  /** Id of the field to correct. */
  field: string;
}

/** Lists what is wrong at the top of a screen and takes the focus, as people expect from GOV.UK's pages. */
export function ErrorSummary({ t, problem, field }: ErrorSummaryProps): JSX.Element | null {
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
    <section class="summary" ref={box} tabIndex={-1} aria-labelledby="problem-h">
      <h2 id="problem-h">{t('error.summary')}</h2>
      <a href={`#${field}`} onClick={correct}>
        {problem}
      </a>
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

interface CopyButtonProps {
  t: T;
  words: string;
  text: () => string;
  /** Selects the text where copying is not allowed. */
  onFail?: () => void;
  quiet?: boolean;
}

export function CopyButton({ t, words, text, onFail, quiet = false }: CopyButtonProps): JSX.Element {
  const [state, setState] = useState<'copy.done' | 'copy.failed' | null>(null);
  useEffect(() => {
    if (state !== 'copy.done') return;
    const timer = setTimeout(() => setState(null), 3000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (): Promise<void> => {
    const next = (await copyText(text())) ? 'copy.done' : 'copy.failed';
    setState(next);
    say(t(next));
    if (next === 'copy.failed') onFail?.();
  };
  return (
    <button type="button" class={quiet ? 'button quiet' : 'button'} onClick={copy}>
      {state === null ? words : t(state)}
    </button>
  );
}

/** Takes clicks and Enter alike, also in frames that forbid forms to be submitted. */
export function Submit({ words, onClick }: { words: string; onClick: () => void }): JSX.Element {
  const click = (event: Event): void => {
    event.preventDefault();
    onClick();
  };
  return (
    <button type="submit" class="button" onClick={click}>
      {words}
    </button>
  );
}
