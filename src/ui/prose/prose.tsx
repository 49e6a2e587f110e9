import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { T } from '../words.ts';
import { copyCommandButton } from './copy-command.ts';
import { fillIn, type Known } from './holes.ts';
import { ARTICLE, isMissing, sectionHere, sectionOf, useTexts } from './prose-source.ts';

interface ProseProps {
  t: T;
  kind: 'question' | 'gate' | 'reply' | 'remedy' | 'finding' | 'unhelpful' | 'outcome' | 'collect' | 'connect';
  id: string;
  /** Selector of the parts that are shown. */
  part?: string;
  /** Shows the first of these alone, which the earliest selector finds, as a paragraph. */
  first?: readonly string[];
  /** Address that the commands name; null leaves it to be filled in. */
  mailbox?: string | null;
  /** Id of the cloud that the commands connect to; absent where it isn't known. */
  cloud?: string | undefined;
}

/**
 * Shows prose that stands in the page or in the article, in `<section id="kind-id">`. Nodes are cloned: no HTML is made
 * from text, and the script carries no prose. Empty until the article is there, where the page has no such section. What is folded
 * away is fetched once somebody is about to open it.
 */
export function Prose({ t, kind, id, part = '.body', first, mailbox = null, cloud }: ProseProps): JSX.Element {
  const at = useRef<HTMLDivElement>(null);
  const arrived = useTexts();
  const [wanted, want] = useState(false);
  useLayoutEffect(() => {
    const fold = wanted ? null : at.current?.closest('details:not([open])');
    if (fold != null && sectionHere(kind, id) === null) return onSignAt(fold, () => want(true));
    const section = sectionOf(kind, id);
    if (first !== undefined) return void at.current?.replaceChildren(...firstOf(section, first));
    const found = [...(section?.querySelectorAll(part) ?? [])];
    const outer = found.filter((node) => !found.some((other) => other !== node && other.contains(node)));
    return void at.current?.replaceChildren(
      ...outer.map((node) => prepare(node.cloneNode(true) as Element, t, { mailbox, cloud })),
    );
  }, [t, kind, id, part, first, mailbox, cloud, arrived, wanted]);
  return (
    <>
      <div class="prose" ref={at} />
      {isMissing(kind, id) && (
        <p class="hint" data-problem="failed">
          {t('prose.failed')}{' '}
          <a data-action="article" href={`${ARTICLE}#${kind}-${id}`}>
            {t('prose.article')}
          </a>
        </p>
      )}
    </>
  );
}

/** Calls back once a folded part is opened, or pointed at, which comes a moment before; gives what ends the waiting. */
function onSignAt(fold: Element, task: () => void): () => void {
  const signs = ['pointerover', 'focusin', 'toggle'];
  for (const sign of signs) fold.addEventListener(sign, task);
  return () => {
    for (const sign of signs) fold.removeEventListener(sign, task);
  };
}

/** The first thing that a selector finds, as a paragraph; nothing where none finds one. */
function firstOf(section: Element | null, selectors: readonly string[]): HTMLElement[] {
  const found = selectors.map((selector) => section?.querySelector(selector)).find((node) => node != null);
  if (found == null) return [];
  const paragraph = document.createElement('p');
  paragraph.append(...(found.cloneNode(true) as Element).childNodes);
  return [paragraph];
}

function prepare(clone: Element, t: T, known: Known): Element {
  for (const node of [clone, ...clone.querySelectorAll('[id]')]) node.removeAttribute('id');
  fillIn(clone, known);
  for (const node of clone.querySelectorAll('h4')) node.replaceWith(asLabel(node));
  for (const node of clone.querySelectorAll<HTMLElement>('pre')) node.after(...copyCommandButton(node, t));
  return clone.matches('h3') ? asLabel(clone) : clone;
}

/** Headings of the article stand at another level than those of a screen. */
function asLabel(heading: Element): HTMLElement {
  const label = document.createElement('strong');
  label.append(...heading.childNodes);
  return label;
}
