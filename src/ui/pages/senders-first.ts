// Stands in the page of senders before its form: what is done there before the script has come is kept, and done once it has.
export {};

const page = document.documentElement;
page.classList.add('js');

let again: (() => void) | null = null;
const stop = new AbortController();
const { signal } = stop;

/** Keeps the last act, and shows that it was seen. */
function keep(act: () => void): void {
  again = act;
  page.dataset.waiting = '';
}

addEventListener(
  'click',
  ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('#senders button') : null;
    if (button !== null) keep(() => button.click());
  },
  { signal },
);
addEventListener(
  'change',
  ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'file')
      keep(() => target.dispatchEvent(new Event('change')));
  },
  { signal },
);
// A browser would open the file in the place of this page.
addEventListener('dragover', (event) => event.preventDefault(), { signal });
addEventListener(
  'drop',
  (event) => {
    const input = document.querySelector<HTMLInputElement>('#senders input[type=file]');
    const files = event.dataTransfer?.files;
    if (input === null || files === undefined || files.length === 0) return;
    event.preventDefault();
    input.files = files;
    keep(() => input.dispatchEvent(new Event('change')));
  },
  { signal },
);
addEventListener('senders-ready', () => {
  stop.abort();
  delete page.dataset.waiting;
  again?.();
});
// Without the script the page says what it needs.
addEventListener('senders-failed', () => {
  delete page.dataset.waiting;
  page.classList.remove('js');
});
