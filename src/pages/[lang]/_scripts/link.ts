import { errorLink } from '../../../embed/codes/link-code.ts';
import { removePersonalData } from '../../../read/personal/personal-data.ts';
import { strikeSecrets } from '../../../read/redact/redact.ts';
import { selectAll } from '../../../ui/page/copy.ts';
import { makeCopyButton } from '../../../ui/page/copy-button.ts';

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const main = byId('main');
const words = JSON.parse(main.dataset.words ?? '{}') as { done: string; failed: string };
const error = byId<HTMLTextAreaElement>('error');
const result = byId('result');
const copy = byId<HTMLButtonElement>('copy');
const built = main.dataset.guide ?? '';
/** The guide as this page is served; where the site has an address of its own, that one. */
const guide =
  document.querySelector('link[rel="canonical"]') === null
    ? new URL('../', location.href).href.replace(/[?#].*/, '')
    : built;

const struckNote = byId('struck');

/** Nothing secret goes into a link: whoever gets it could read it there, and so could every log on the way. */
function show(): void {
  const { text } = strikeSecrets(error.value);
  const clean = removePersonalData(text);
  struckNote.hidden = clean === error.value;
  result.textContent = errorLink(guide, clean);
  byId<HTMLAnchorElement>('open').href = errorLink(new URL('../', location.href).href.replace(/[?#].*/, ''), clean);
}

for (const block of document.querySelectorAll('.commands code'))
  block.textContent = (block.textContent ?? '').replaceAll(built, guide);
error.addEventListener('input', show);
makeCopyButton(copy, { text: () => result.textContent ?? '', words: () => words, onFail: () => selectAll(result) });
show();
