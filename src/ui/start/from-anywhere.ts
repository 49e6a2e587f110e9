import { boxOf, isReady, keep, tellEarly } from './early-acts.ts';

const page = document.documentElement;

/** Files and text that are dropped or pasted anywhere in the window go to the box of the present screen. */
export function takeFromAnywhere(): void {
  addEventListener('dragover', onDrag);
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) leave();
  });
  addEventListener('drop', onDrop);
  addEventListener('paste', onPaste);
}

const leave = (): void => void delete page.dataset.dragging;
const fileInput = (): HTMLInputElement | null => document.querySelector('#guide input[type=file]');

/** Whether the browser itself puts text there. */
const takesText = (node: EventTarget | null): boolean =>
  node instanceof Element && node.closest('textarea, input, [contenteditable]') !== null;

function onDrag(event: DragEvent): void {
  const files = event.dataTransfer?.types.includes('Files') === true;
  if (!files && takesText(event.target)) return;
  // A browser would open the file in the place of this page.
  event.preventDefault();
  const wanted = files ? fileInput() !== null : boxOf() !== null;
  if (wanted) page.dataset.dragging = '';
  else if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
}

function onDrop(event: DragEvent): void {
  leave();
  const { dataTransfer, target } = event;
  if (dataTransfer === null) return;
  if (dataTransfer.files.length === 0 && takesText(target)) return;
  event.preventDefault();
  if (dataTransfer.files.length > 0) takeFiles(dataTransfer.files);
  else takeText(dataTransfer.getData('text/plain'));
}

function onPaste(event: ClipboardEvent): void {
  const { clipboardData, target } = event;
  if (clipboardData === null) return;
  const text = clipboardData.getData('text/plain');
  if (text === '' && clipboardData.files.length > 0) {
    event.preventDefault();
    takeFiles(clipboardData.files);
  } else if (text !== '' && !takesText(target)) takeText(text);
}

/** A dropped or pasted file goes the way of a chosen one. */
function takeFiles(files: FileList): void {
  const input = fileInput();
  const [file] = files;
  if (input === null || file === undefined) return;
  input.files = files;
  const read = (): boolean => input.dispatchEvent(new Event('change'));
  if (isReady()) read();
  else {
    keep(input, read);
    tellEarly(input.closest('label') ?? input, file.type.startsWith('image/') ? 'picture' : 'reading');
  }
}

function takeText(text: string): void {
  const box = boxOf();
  if (box === null || text === '') return;
  box.value = text;
  box.focus();
}
