const page = document.documentElement;

/** What was done before the guide works, by the control that it was done to: played again once it does. */
const waiting = new Map<Element, () => void>();
let answer: HTMLElement | undefined;

export const isReady = (): boolean => page.dataset.ready !== undefined;

type Words = 'reading' | 'opening' | 'empty' | 'picture';

/** Answers an act at once, beside its control, in the words that stand at the guide's root. */
export function tellEarly(control: Element, words: Words): void {
  if (answer === undefined) {
    answer = document.createElement('p');
    answer.className = 'early';
    answer.setAttribute('role', 'alert');
  }
  answer.dataset.early = words;
  answer.textContent = document.getElementById('guide')?.dataset[words] ?? '';
  control.after(answer);
}

/** Keeps an act until the guide works. */
export function keep(control: Element, again: () => void): void {
  waiting.set(control, again);
}

const isBox = (node: EventTarget | null): node is HTMLTextAreaElement => node instanceof HTMLTextAreaElement;
export const boxOf = (): HTMLTextAreaElement | null => document.querySelector('#guide textarea');

/** Keeps clicks, chosen files and links that come before the guide works; each is answered at once. */
export function keepActs(): void {
  addEventListener('click', onClick, true);
  addEventListener('change', onChange, true);
  addEventListener('keydown', onKey, true);
  addEventListener('hashchange', onHash);
  // The guide takes the page over: what was told is told by itself from now on.
  addEventListener('guide-opening', () => answer?.remove());
  addEventListener('guide-ready', () => {
    for (const again of waiting.values()) again();
    waiting.clear();
  });
  addEventListener('guide-failed', () => {
    answer?.remove();
    waiting.clear();
    delete page.dataset.opening;
  });
}

function onClick({ target }: Event): void {
  const button = isReady() || !(target instanceof Element) ? null : target.closest<HTMLElement>('#guide button');
  if (button === null) return;
  const { action } = button.dataset;
  const box = boxOf();
  keep(button, () => button.click());
  if (action === 'continue') tellEarly(button, box?.value.trim() === '' ? 'empty' : 'reading');
  else tellEarly(button, action === 'example' ? 'reading' : 'opening');
}

function onChange({ target }: Event): void {
  if (isReady() || !(target instanceof HTMLInputElement) || target.type !== 'file') return;
  keep(target, () => target.dispatchEvent(new Event('change')));
  tellEarly(target.closest('label') ?? target, 'reading');
}

/** Ctrl+Enter in the box is a click on the button below it. */
function onKey({ key, ctrlKey, metaKey, target }: KeyboardEvent): void {
  if (isReady() || key !== 'Enter' || !(ctrlKey || metaKey) || !isBox(target)) return;
  document.querySelector<HTMLElement>('#guide [data-action=continue]')?.click();
}

/** A door of the start page is a link with answers. */
function onHash(): void {
  if (!isReady() && location.hash.startsWith('#a=')) page.dataset.opening = '';
}
