import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Action } from '../actions.ts';
import { say } from '../page/announce.ts';
import { copyText, SAYS_COPIED } from '../page/copy.ts';
import type { T } from '../words.ts';

interface ButtonProps {
  action: Action;
  words: string;
  /** Completes the words for screen readers. */
  what?: string;
  /** Drawn without colour: beside another button that matters more. */
  quiet?: boolean;
  onClick: () => void;
}

export function Button({ action, words, what, quiet = false, onClick }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={quiet ? 'button quiet' : 'button'}
      data-action={action}
      {...(what === undefined ? {} : { 'aria-label': what })}
      onClick={onClick}
    >
      {words}
    </button>
  );
}

/** A button that looks like a link. */
export function LinkButton({ action, words, what, onClick }: Omit<ButtonProps, 'quiet'>): JSX.Element {
  return (
    <button
      type="button"
      class="link"
      data-action={action}
      {...(what === undefined ? {} : { 'aria-label': what })}
      onClick={onClick}
    >
      {words}
    </button>
  );
}

/** Takes clicks and Enter alike, also in frames that forbid forms to be submitted. */
export function Submit({
  action = 'continue',
  words,
  onClick,
}: {
  action?: Action;
  words: string;
  onClick: () => void;
}): JSX.Element {
  const click = (event: Event): void => {
    event.preventDefault();
    onClick();
  };
  return (
    <button type="submit" class="button" data-action={action} onClick={click}>
      {words}
    </button>
  );
}

interface CopyButtonProps {
  t: T;
  action?: Action;
  words: string;
  text: () => string;
  /** Selects the text where copying is not allowed. */
  onFail?: () => void;
  quiet?: boolean;
}

export function CopyButton({ t, action = 'copy', words, text, onFail, quiet = false }: CopyButtonProps): JSX.Element {
  const [state, setState] = useState<'copy.done' | 'copy.failed' | null>(null);
  useEffect(() => {
    if (state !== 'copy.done') return;
    const timer = setTimeout(() => setState(null), SAYS_COPIED);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (): Promise<void> => {
    const next = (await copyText(text())) ? 'copy.done' : 'copy.failed';
    setState(next);
    say(t(next));
    if (next === 'copy.failed') onFail?.();
  };
  return (
    <button
      type="button"
      class={quiet ? 'button quiet' : 'button'}
      data-action={action}
      data-state={state === null ? undefined : state.slice('copy.'.length)}
      onClick={copy}
    >
      {state === null ? words : t(state)}
    </button>
  );
}
