// Stands in the page of senders before its form: what is done there before the script has come is kept, and done once it has. Files are
// taken from the whole window, as long as the page is open.
export {};

const page = document.documentElement;
page.classList.add('js');

let again: (() => void) | null = null;
let isReady = false;

/** Does it, or keeps the last act until the script has come, and shows that it was seen. */
function act(task: () => void): void {
  if (isReady) task();
  else {
    again = task;
    page.dataset.waiting = '';
  }
}

const inputOf = (): HTMLInputElement | null => document.querySelector('#senders input[type=file]');

addEventListener('click', ({ target }) => {
  const button = isReady || !(target instanceof Element) ? null : target.closest<HTMLElement>('#senders button');
  if (button === null) return;
  // A browser opens the list of files for the click of a person alone.
  if (button.dataset.action === 'file') inputOf()?.click();
  else act(() => button.click());
});
addEventListener('change', ({ target }) => {
  if (!isReady && target instanceof HTMLInputElement && target.type === 'file') take(target.files);
});

function take(files: FileList | null | undefined): void {
  const input = inputOf();
  if (input === null || files == null || files.length === 0) return;
  input.files = files;
  act(() => input.dispatchEvent(new Event('change')));
}

// A browser would open the file in the place of this page.
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  if (event.defaultPrevented) return;
  event.preventDefault();
  take(event.dataTransfer?.files);
});
addEventListener('paste', ({ clipboardData, target }) => {
  if (clipboardData === null || (target instanceof Element && target.closest('input, textarea') !== null)) return;
  const text = clipboardData.getData('text/plain');
  const data = new DataTransfer();
  if (text !== '') data.items.add(new File([text], 'pasted.txt', { type: 'text/plain' }));
  take(text === '' ? clipboardData.files : data.files);
});
addEventListener('senders-ready', () => {
  isReady = true;
  delete page.dataset.waiting;
  again?.();
});
// The page says that the script can't be had, and has a button that tries again: what was done is kept for that.
addEventListener('senders-failed', () => {
  delete page.dataset.waiting;
});
