import { selectAll } from '../../../ui/page/copy.ts';
import { makeCopyButton } from '../../../ui/page/copy-button.ts';
import { copyCommandButton } from '../../../ui/prose/copy-command.ts';
import { makeT } from '../../../ui/words.ts';

/** Gives the commands and the printed reply of a page of text their buttons to copy. Without a script they are text to select. */
const main = document.getElementById('main');
const words = JSON.parse(main?.dataset.words ?? '{}') as Record<string, string>;
const t = makeT(words);

for (const command of document.querySelectorAll<HTMLElement>('.commands pre'))
  command.after(...copyCommandButton(command, t));

const says = document.querySelector<HTMLElement>('pre.says');
if (says !== null) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = words['reply.copy'] ?? '';
  makeCopyButton(button, {
    text: () => (says.textContent ?? '').trim(),
    words: () => ({ done: t('copy.done'), failed: t('copy.failed') }),
    onFail: () => selectAll(says),
  });
  document.querySelector('.actions')?.append(button);
}
