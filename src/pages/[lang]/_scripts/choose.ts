import { type Choice, choose } from '../../../domain/clients/choose.ts';
import { type Addition, sendsOf, TOPICS, type Topic } from '../../../domain/clients/situation.ts';
import { fromChooserLink, toChooserLink } from '../../../flow/chooser/chooser-link.ts';
import { type ChooserContext, type ChooserEvent, chooserMachine } from '../../../flow/chooser/chooser-machine.ts';
import { fetchClientNames } from '../../../ui/clients/client-names.ts';
import {
  byId,
  checkedValues,
  knownRows,
  onActions,
  onCopy,
  onSubmit,
  runMachine,
} from '../../../ui/pages/question-page.ts';

/** Brings the chooser to life: one question at a time, then the list in its order. All words stand in the page. */
interface Words {
  said: Record<Topic, { short: string; values: Record<string, string> }>;
  caption: string;
  change: string;
  changeWhat: string;
  for: string;
  copied: string;
  notCopied: string;
}
const words = JSON.parse(byId('main').dataset.words ?? '{}') as Words;
const { send } = runMachine<ChooserContext, ChooserEvent>(chooserMachine, {
  topics: TOPICS,
  caption: words.caption,
  opened: fromChooserLink,
  linkTo: ({ situation, open }) => toChooserLink(situation, open),
  end: byId('ways'),
  show(context, atEnd) {
    byId('enough').hidden = atEnd;
    byId('tools').hidden = !atEnd;
    showKnown(context);
    if (atEnd) order(choose(context.situation));
  },
});

function order(choices: readonly Choice[]): void {
  const possible = byId('possible');
  const out = byId('out').querySelector('ul');
  for (const [i, choice] of choices.entries()) {
    const item = document.querySelector<HTMLElement>(`[data-way="${choice.way}"]`);
    if (item === null) continue;
    const isOut = choice.excluded.length > 0;
    item.dataset.excluded = String(isOut);
    for (const stamp of item.querySelectorAll<HTMLElement>('.stamp')) stamp.hidden = i > 0;
    // What rules a way out is all that matters of it.
    showLines(item, 'because', isOut ? [] : choice.because);
    showLines(item, 'excluded', choice.excluded);
    showLines(item, 'check', isOut ? [] : choice.check);
    (isOut ? out : possible)?.append(item);
  }
  byId('out').hidden = choices.every(({ excluded }) => excluded.length === 0);
}

function showLines(item: HTMLElement, kind: 'because' | 'excluded' | 'check', ids: readonly string[]): void {
  const block = item.querySelector<HTMLElement>(`[data-kind="${kind}"]`);
  if (block === null) return;
  block.hidden = ids.length === 0;
  for (const line of block.querySelectorAll<HTMLElement>('[data-reason]'))
    line.hidden = !ids.includes(line.dataset.reason ?? '');
}

function showKnown({ situation, open: left }: ChooserContext): void {
  const rows = TOPICS.flatMap((topic) => {
    const { short, values } = words.said[topic];
    const given = topic === 'add' ? situation.add : topic === 'sends' ? sendsOf(situation) : situation[topic];
    const ids =
      given === undefined ? [] : typeof given === 'string' ? [given] : given.length === 0 ? ['nothing'] : given;
    const shown = ids.length > 0 ? ids : left.includes(topic) ? ['unknown'] : [];
    return shown.length === 0 ? [] : [{ topic, short, text: shown.map((id) => values[id] ?? id).join('; ') }];
  });
  knownRows(rows, words, (topic) => send({ type: 'change', topic: topic as Topic }));
}

function answer(topic: Topic, form: HTMLFormElement): boolean {
  const values = checkedValues(form);
  if (values.length === 0) return false;
  if (values.includes('unknown')) send({ type: 'answer', topic, value: 'unknown' });
  else if (topic === 'add')
    send({ type: 'answer', topic, value: values.filter((value) => value !== 'nothing') as Addition[] });
  else send({ type: 'answer', topic, value: values[0] } as ChooserEvent);
  return true;
}

async function showClient(): Promise<void> {
  const id = fromChooserLink(location.hash).situation.client;
  byId('for').hidden = id === undefined;
  if (id === undefined) return;
  const names = await fetchClientNames();
  const link = Object.assign(document.createElement('a'), {
    href: `../clients/${id}/`,
    textContent: names.get(id) ?? id,
  });
  const [before = '', after = ''] = words.for.split('{client}');
  byId('for').replaceChildren(before, link, after);
  byId('for').dataset.client = id;
}

for (const topic of TOPICS) onSubmit(topic, (form) => answer(topic, form));
onActions(['back', 'restart', 'enough'], (type) => send({ type }));
onCopy(words, () => location.href);
addEventListener('popstate', showClient);
void showClient();
