import { type Actor, type AnyStateMachine, createActor } from 'xstate';
import { fill } from '../../i18n/fill.ts';
import { makeCopyButton } from '../page/copy-button.ts';

/** What the pages with a few questions of their own share: the chooser and the forecast. */

/** The element of this id; throws where the page lacks it. */
export function byId<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page lacks #${id}.`);
  return found as E;
}

export const all = <E extends HTMLElement>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];

/** Shows the form of one question and hides the others; `moved` puts the focus on its heading. */
function showForm(step: string, moved: boolean): void {
  for (const form of all<HTMLFormElement>('form[data-ask]')) {
    form.hidden = form.dataset.ask !== step;
    if (!form.hidden && moved) form.querySelector<HTMLElement>('h2')?.focus();
  }
}

/** Shows the step of the page's machine: its form, how far it is, and whether there is a way back. */
function showStep(step: { id: string; moved: boolean; progress: string | null; canGoBack: boolean }): void {
  byId('main').dataset.step = step.id;
  showForm(step.id, step.moved);
  byId('progress').hidden = step.progress === null;
  byId('progress').textContent = step.progress ?? '';
  for (const button of all('[data-action="back"]')) button.hidden = !step.canGoBack;
}

/** Calls `act` with the action of each such button that is clicked. */
export function onActions<A extends string>(actions: readonly A[], act: (action: A) => void): void {
  for (const action of actions)
    for (const button of all(`[data-action="${action}"]`)) button.addEventListener('click', () => act(action));
}

/** What a page says of the machine that asks its questions, whose context is `C`. */
interface MachinePage<C> {
  /** The questions in their order. */
  topics: readonly string[];
  /** How far it is, with `{number}` and `{all}`. */
  caption: string;
  /** Reads the fragment of a link as the machine's input; `dropped` counts parts that nothing knows. */
  opened: (fragment: string) => { dropped: number };
  /** The fragment of a link to what was answered; empty where nothing was. */
  linkTo: (context: C) => string;
  /** The part of the page that takes the place of the questions in the end. */
  end: HTMLElement;
  /** Shows what depends on the answers; `atEnd` where nothing is left to ask. */
  show: (context: C, atEnd: boolean) => void;
}

/** Runs the machine of a page: the fragment opens it, and each event goes on from there, with an entry in the history. */
export function runMachine<C, E extends { type: string }>(machine: AnyStateMachine, page: MachinePage<C>) {
  let actor: Actor<AnyStateMachine>;
  const show = (moved: boolean): void => {
    const snapshot = actor.getSnapshot();
    const id = String(snapshot.value);
    const atEnd = snapshot.hasTag('outcome');
    const progress = atEnd
      ? null
      : fill(page.caption, { number: page.topics.indexOf(id) + 1, all: page.topics.length });
    showStep({ id, moved, progress, canGoBack: snapshot.can({ type: 'back' }) });
    page.end.hidden = !atEnd;
    page.show(snapshot.context, atEnd);
    if (atEnd && moved) page.end.querySelector('h2')?.focus();
  };
  const open = (): void => {
    const input = page.opened(location.hash);
    byId('dropped').hidden = input.dropped === 0;
    actor = createActor(machine, { input });
    actor.start();
    show(false);
  };
  addEventListener('popstate', open);
  byId('main').classList.add('alive');
  open();
  return {
    show: () => show(false),
    send(event: E): void {
      actor.send(event);
      history.pushState(null, '', page.linkTo(actor.getSnapshot().context) || location.pathname + location.search);
      show(true);
    },
  };
}

/** Copies `text` on a click, and says at the button what came of it; `onFail` is called where it couldn't be copied. */
export function onCopy(words: { copied: string; notCopied: string }, text: () => string, onFail?: () => void): void {
  const said = { done: words.copied, failed: words.notCopied };
  for (const button of all<HTMLButtonElement>('[data-action="copy"]'))
    makeCopyButton(button, { text, words: () => said, ...(onFail && { onFail }) });
}

/** The values that are ticked in a form. */
export function checkedValues(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value);
}

/** Calls `take` when a question is answered, and says what is missing where it gives false. */
export function onSubmit(topic: string, take: (form: HTMLFormElement) => boolean): void {
  const form = document.querySelector<HTMLFormElement>(`form[data-ask="${topic}"]`);
  if (form === null) return;
  const error = form.querySelector<HTMLElement>('.error');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const taken = take(form);
    if (error !== null) error.hidden = taken;
    form.querySelector('fieldset')?.classList.toggle('wrong', !taken);
    if (!taken) form.querySelector<HTMLInputElement>('input')?.focus();
  });
  // "None of these" and "I don't know" go with nothing else.
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return;
    const alone = (value: string): boolean => value === 'unknown' || value === 'nothing';
    for (const box of form.querySelectorAll<HTMLInputElement>('input:checked'))
      if (box !== target && (alone(target.value) || alone(box.value))) box.checked = false;
  });
}

interface KnownRow {
  topic: string;
  short: string;
  text: string;
}

/** Lists the answers, each with a button that asks it again. */
export function knownRows(
  rows: readonly KnownRow[],
  words: { change: string; changeWhat: string },
  change: (topic: string) => void,
): void {
  const known = byId('known');
  known.hidden = rows.length === 0;
  known.querySelector('dl')?.replaceChildren(
    ...rows.map(({ topic, short, text }) => {
      const row = document.createElement('div');
      const name = Object.assign(document.createElement('dt'), { textContent: short });
      const value = Object.assign(document.createElement('dd'), { textContent: text });
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'link',
        textContent: words.change,
      });
      button.setAttribute('aria-label', words.changeWhat.replace('{what}', short));
      button.dataset.action = 'change';
      row.dataset.fact = topic;
      button.addEventListener('click', () => change(topic));
      // A button isn't allowed beside the value, only in it.
      value.append(' ', button);
      row.append(name, value);
      return row;
    }),
  );
}
