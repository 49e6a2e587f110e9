import { say } from '../page/announce.ts';
import { selectAll } from '../page/copy.ts';
import { makeCopyButton } from '../page/copy-button.ts';
import type { T } from '../words.ts';
import { missingIn, toCopy } from './holes.ts';

/**
 * A button that copies a command, and below it a note for the values that are still to fill in when it is copied. Both go
 * behind the command.
 */
export function copyCommandButton(command: HTMLElement, t: T): [HTMLButtonElement, HTMLElement] {
  const button = document.createElement('button');
  const note = document.createElement('p');
  const missing = missingIn(command);
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = t('copy.command');
  note.className = 'hint';
  note.hidden = true;
  makeCopyButton(button, {
    text: () => toCopy(t, command.textContent ?? '', missing),
    words: () => ({ done: t('copy.done'), failed: t('copy.failed') }),
    onFail: () => selectAll(command),
    onDone: () => {
      if (missing.length === 0) return;
      note.dataset.note = 'missing';
      note.textContent = t('copy.missing', { what: missing.join(', ') });
      note.hidden = false;
      say(note.textContent);
    },
  });
  return [button, note];
}
