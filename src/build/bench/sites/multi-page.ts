import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../places.ts';
import type { Tree, TreeQuestion } from '../tree.ts';
import { type Builder, escapeHtml, radio } from './site.ts';

const STYLE =
  'body{font:1.2rem/1.5 system-ui;max-width:40rem;margin:2rem auto;padding:0 1rem}fieldset{border:0;padding:0}' +
  'label{display:block;padding:.5rem}button{font:inherit;padding:.5rem ' +
  '1rem;margin:1rem 0}';

/** A form on each page, as a server sends it; no script at all. The server answers with the page of the next step. */
export const multiPage: Builder = {
  name: 'multi-page form',
  build: (tree) => {
    const folder = join(CACHE, 'multiPage', 'site');
    const write = (id: string, body: string): void => {
      mkdirSync(join(folder, id), { recursive: true });
      writeFileSync(join(folder, id, 'index.html'), pageOf(tree, body));
    };
    for (const question of tree.questions) write(question.id, formOf(tree, question));
    write('verdict', `<h1>${escapeHtml(tree.words.verdict)}</h1>`);
    return {
      folder,
      path: `${tree.questions[0]?.id}/`,
      pages: true,
      ready: 'fieldset',
      heading: 'h1',
      option: radio,
      next: () => 'button',
      answer: (url) => pageAfter(tree, folder, url),
    };
  },
};

/** The page that an answer leads to; the question stands in the form, as in any server's route. */
function pageAfter({ questions }: Tree, folder: string, { pathname, searchParams }: URL): string | null {
  if (pathname !== '/next') return null;
  const question = questions.find(({ id }) => id === searchParams.get('from'));
  const option = question?.options.find(({ value }) => value === searchParams.get('answer'));
  return option === undefined ? null : readFileSync(join(folder, option.next, 'index.html'), 'utf8');
}

function formOf({ words }: Tree, { id, title, hint, options, how }: TreeQuestion): string {
  const radios = options.map(
    ({ value, label }) => `<label><input type="radio" name="answer" value="${value}">${escapeHtml(label)}</label>`,
  );
  const details = `<details><summary>${escapeHtml(words.how)}</summary>${how.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</details>`;
  const legend = `<legend><h1>${escapeHtml(title)}</h1></legend><p>${escapeHtml(hint)}</p>`;
  const fields = `<input type="hidden" name="from" value="${id}"><fieldset>${legend}${radios.join('')}</fieldset>`;
  return `<form action="/next">${fields}<button>${escapeHtml(words.continue)}</button></form>${details}`;
}

function pageOf({ words }: Tree, body: string): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.title)}</title><style>${STYLE}</style>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`;
}
