import { tell } from './host-events.ts';

/** For how long a button says that it has copied, in milliseconds. */
export const SAYS_COPIED = 3000;

/**
 * Copies text, with every way that a browser or a frame may leave open: the clipboard, then a hidden text box and the
 * old command. False where none works: the caller then selects the text for Ctrl+C.
 */
export async function copyText(text: string): Promise<boolean> {
  const done = await write(text);
  tell('guide-copy', { done });
  return done;
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  box.className = 'sr';
  // WebKit copies as it shows: where lines may not wrap, the blanks at their start would be gone.
  box.style.whiteSpace = 'pre-wrap';
  const focused = document.activeElement;
  document.body.append(box);
  box.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** Selects what an element shows, for copying by hand; a box takes the focus for it. */
export function selectAll(element: HTMLElement | null): void {
  if (element === null) return;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    element.focus();
    element.select();
  } else {
    getSelection()?.selectAllChildren(element);
  }
}
