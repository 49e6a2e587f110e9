import { type CodeParts, codeFor, policyLines } from '../../../embed/codes/code.ts';
import type { CodeKind } from '../../../embed/codes/hosts.ts';
import { type EmbedOptions, frameAddress } from '../../../embed/frame-address.ts';
import { toFrame } from '../../../embed/messages.ts';
import { type ChoiceNote, readHeight, readRoot } from '../../../embed/typed-choices.ts';
import { STEP_IDS } from '../../../flow/steps.ts';
import { fill } from '../../../i18n/fill.ts';
import { readSettings } from '../../../read/settings/read-settings.ts';
import { selectAll } from '../../../ui/page/copy.ts';
import { makeCopyButton } from '../../../ui/page/copy-button.ts';
import { saveFile } from '../../../ui/page/save-file.ts';

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const main = byId('main');
const fromPage = <V>(name: string): V => JSON.parse(main.dataset[name] ?? '{}') as V;
const parts = fromPage<CodeParts>('parts');
const problems = fromPage<Record<string, string>>('problems');
const words = fromPage<{ copy: string; done: string; failed: string; ticket: string }>('words');
const sentences = fromPage<Record<string, string>>('notes');
const languages = fromPage<string[]>('languages');
const choices = byId<HTMLFormElement>('choices');
const settings = byId<HTMLFormElement>('settings');
const json = byId<HTMLTextAreaElement>('json');
const preview = byId<HTMLIFrameElement>('preview');
/** The site's root as this page is served. */
const here = new URL('../../', location.href).href.replace(/[?#].*/, '');

function chosen(): EmbedOptions {
  const data = new FormData(choices);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  const { root, notes } = readRoot(text('root'), here, languages);
  const { height, notes: ofHeight } = readHeight(text('height'));
  note('root', notes, { root });
  note('height', ofHeight, { height });
  return {
    root,
    lang: text('lang'),
    theme: text('theme') as EmbedOptions['theme'],
    height,
    auto: data.has('auto'),
    start: text('start'),
    compact: data.has('compact'),
    signIn: data.has('signIn'),
    config: '',
  };
}

/** Says below a field what was made of it; a status that stays the same is not said again. */
function note(field: string, notes: readonly ChoiceNote[], params: Record<string, string | number>): void {
  const place = byId(`${field}-note`);
  const text = notes.map((one) => fill(sentences[one] ?? one, params)).join(' ');
  place.dataset.note = notes.join(' ');
  place.hidden = text === '';
  if (place.textContent !== text) place.textContent = text;
}

/** Writes every code anew, and shows the choices in the frame. */
function show(): void {
  const options = chosen();
  for (const block of document.querySelectorAll<HTMLElement>('[data-code]')) {
    const code = block.querySelector('code');
    if (code !== null) code.textContent = codeFor(block.dataset.code as CodeKind, options, parts);
  }
  for (const block of document.querySelectorAll<HTMLElement>('[data-policy]')) {
    const kinds = (block.dataset.policy ?? '').split(' ') as CodeKind[];
    const code = block.querySelector('code');
    if (code !== null) code.textContent = policyLines(kinds, options, block.dataset.hash ?? '').join('\n');
  }
  const address = frameAddress({ ...options, root: here });
  // A new address would be an entry of the browser's history: the frame replaces its own.
  if (shown !== address) preview.contentWindow?.location.replace(address);
  shown = address;
}
let shown = preview.src;

/** The form's settings as a `config.json`. */
function written(): string {
  const data = new FormData(settings);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  const href = (name: string): string => {
    const value = text(name);
    return /^[^\s:/]+@[^\s:/]+$/.test(value) ? `mailto:${value}` : value;
  };
  const policy = {
    ...(data.has('never') ? { basicAuth: 'never' } : {}),
    ...(data.has('keep') ? { securityDefaults: 'keep' } : {}),
  };
  const config = {
    $schema: './config.schema.json',
    ...(text('name') === '' ? {} : { name: text('name') }),
    ...(text('contactHref') === ''
      ? {}
      : { contacts: [{ label: text('contact') || text('contactHref'), href: href('contactHref') }] }),
    ...(text('ticket') === ''
      ? {}
      : { links: [{ label: words.ticket, href: href('ticket'), steps: ['handOver', 'verdict'] }] }),
    ...(Object.keys(policy).length === 0 ? {} : { policy }),
    ...(data.has('keep') ? { facts: { securityDefaults: 'on' } } : {}),
    ...(text('note') === '' ? {} : { notes: { start: text('note') } }),
  };
  return JSON.stringify(config, null, 2);
}

/** Says what is wrong in the settings, and shows them in the frame. */
function check(): void {
  const read = readSettings(json.value, STEP_IDS);
  const list = byId('problems');
  const lines = read.problems.map(({ at, what }) => `${at}: ${problems[what] ?? what}`);
  list.replaceChildren(
    ...(lines.length > 0 ? lines : [list.dataset.right ?? '']).map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  giveSettings();
}

function giveSettings(): void {
  try {
    const config: unknown = JSON.parse(json.value);
    preview.contentWindow?.postMessage(toFrame({ type: 'config', config }), location.origin);
  } catch {
    // What is wrong stands below the box already.
  }
}

function addCopyButtons(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.host pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.textContent = words.copy;
    makeCopyButton(button, { text: () => block.textContent ?? '', words: () => words, onFail: () => selectAll(block) });
    block.after(button);
  }
}

const root = byId<HTMLInputElement>('root');
if (document.querySelector('link[rel="canonical"]') === null) root.value = here;
addCopyButtons();
show();
choices.addEventListener('input', show);
settings.addEventListener('input', () => {
  json.value = written();
  check();
});
json.addEventListener('input', check);
byId('save').addEventListener('click', () =>
  saveFile('config.json', new Blob([json.value], { type: 'application/json' })),
);
for (const form of [choices, settings]) form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('message', ({ source, data }: MessageEvent<{ type?: string } | null>) => {
  if (source === preview.contentWindow && data?.type === 'ready' && json.value.trim() !== '{}') giveSettings();
});
