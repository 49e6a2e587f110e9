import type { Action } from '../actions.ts';
import { say } from './announce.ts';
import { copyText, SAYS_COPIED } from './copy.ts';

interface Copying {
  text: () => string;
  /** What the button says afterwards. */
  words: () => Outcome | Promise<Outcome>;
  /** Selects the text where copying is not allowed. */
  onFail?: () => void;
  /** Called after the button has said that it copied. */
  onDone?: () => void;
  action?: Action;
}
type Outcome = Readonly<{ done: string; failed: string }>;

/** Makes a button of a page copy a text, and say what became of it; its own words come back where it was copied. */
export function makeCopyButton(
  button: HTMLButtonElement,
  { text, words, onFail, onDone, action = 'copy' }: Copying,
): void {
  const label = button.textContent;
  button.dataset.action = action;
  button.onclick = async () => {
    const state = (await copyText(text())) ? 'done' : 'failed';
    if (state === 'failed') onFail?.();
    const said = (await words())[state];
    button.textContent = said;
    button.dataset.state = state;
    say(said);
    if (state === 'failed') return;
    onDone?.();
    setTimeout(() => {
      button.textContent = label;
      delete button.dataset.state;
    }, SAYS_COPIED);
  };
}
