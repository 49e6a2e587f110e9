import { fillIn, missingIn } from './holes.ts';
import { sectionOf } from './prose-source.ts';

/**
 * One part of the prose as plain text, with the mailbox's address filled in; empty where there is no such part (yet).
 * `part` is a class inside `<section id="kind-id">`.
 */
export function proseText(kind: string, id: string, part: string, mailbox: string | null): string {
  return partsOf(kind, id, part, mailbox).map(textOf).join('\n').trim();
}

/** The names of the values in a part that are still to fill in. */
export function proseMissing(kind: string, id: string, part: string, mailbox: string | null): string[] {
  return [...new Set(partsOf(kind, id, part, mailbox).flatMap(missingIn))];
}

/** Copies of the nodes of a part, with what is known filled in. */
function partsOf(kind: string, id: string, part: string, mailbox: string | null): Element[] {
  return [...(sectionOf(kind, id)?.querySelectorAll(`.${part}`) ?? [])].map((node) => {
    const clone = node.cloneNode(true) as Element;
    fillIn(clone, { mailbox });
    return clone;
  });
}

/** The commands of a node, or all of its words where it has none. Sample output is no command. */
function textOf(node: Element): string {
  const commands = [...node.querySelectorAll('pre')];
  const blocks = commands.length > 0 ? commands : [node];
  return blocks.map((block) => (block.textContent ?? '').trim()).join('\n');
}

/** The commands of a text, each under its label, with the mailbox's address filled in. */
export function proseCommands(kind: string, id: string, mailbox: string | null): { label: string; text: string }[] {
  return partsOf(kind, id, 'commands', mailbox).map((block) => ({
    label: block.querySelector('h4')?.textContent?.trim() ?? '',
    text: textOf(block),
  }));
}
