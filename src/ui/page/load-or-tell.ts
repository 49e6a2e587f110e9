import { fetchAgain } from './fetch-again.ts';

/**
 * Has a page load what it needs, and gives whether it came. Where it can't be had the page says so, with a button that tries again
 * and one that reloads; `onFail` is called first. Nothing of what was typed or chosen is lost before the person reloads.
 */
export async function loadOrTell(load: () => Promise<unknown>, onFail?: () => void): Promise<boolean> {
  for (const note of document.querySelectorAll<HTMLElement>('[data-failed]')) note.hidden = true;
  try {
    await fetchAgain(load);
    return true;
  } catch {
    onFail?.();
  }
  const note = document.getElementById((await isReplaced()) ? 'load-replaced' : 'load-failed');
  if (note === null) return false;
  onClick(note, 'tryAgain', () => void loadOrTell(load, onFail));
  onClick(note, 'reload', () => location.reload());
  offerCopy(note);
  note.hidden = false;
  note.scrollIntoView({ block: 'nearest' });
  return false;
}

const buttonOf = (note: HTMLElement, action: string): HTMLButtonElement | null =>
  note.querySelector(`[data-action=${action}]`);

function onClick(note: HTMLElement, action: string, act: () => void): void {
  const button = buttonOf(note, action);
  if (button !== null) button.onclick = act;
}

/**
 * What was typed is stored nowhere, so a reload loses it: the note says so, and a button copies it first. No other script is needed
 * for that, since none can be had.
 */
function offerCopy(note: HTMLElement): void {
  const box = document.querySelector<HTMLTextAreaElement>('textarea[data-field=paste]');
  const button = buttonOf(note, 'copy');
  if (button === null) return;
  for (const part of note.querySelectorAll<HTMLElement>('[data-typed]')) part.hidden = (box?.value ?? '').trim() === '';
  button.onclick = async () => {
    if (box === null) return;
    // Selected in its box: where no clipboard can be had the keys copy it.
    box.focus();
    box.select();
    const done = await navigator.clipboard?.writeText(box.value).then(
      () => true,
      () => document.execCommand('copy'),
    );
    button.textContent = (done === true ? button.dataset.done : button.dataset.failedWords) ?? '';
  };
}

/** Whether the site was updated since this page was opened: it names other files, and the ones that this page names are gone. */
async function isReplaced(): Promise<boolean> {
  const own = document.querySelector('script[type=module]')?.textContent ?? '';
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    return answer.ok && !(await answer.text()).includes(own);
  } catch {
    return false;
  }
}
