import { sectionOf } from './prose-source.ts';

/** Stands in the commands until the address is known. */
export const EXAMPLE_MAILBOX = 'scanner@contoso.com';

/**
 * One part of the prose as plain text, with the mailbox's address filled in; empty where there is no such part (yet).
 * `part` is a class inside `<section id="kind-id">`.
 */
export function proseText(kind: string, id: string, part: string, mailbox: string | null): string {
  const found = [...(sectionOf(kind, id)?.querySelectorAll(`.${part}`) ?? [])];
  return found
    .map((node) => textOf(node, mailbox))
    .join('\n')
    .trim();
}

/** The commands of a part, or all of its words where it has none. */
function textOf(node: Element, mailbox: string | null): string {
  const clone = node.cloneNode(true) as Element;
  for (const hole of clone.querySelectorAll('[data-placeholder="mailbox"]'))
    hole.textContent = mailbox ?? EXAMPLE_MAILBOX;
  const commands = [...clone.querySelectorAll('pre')];
  const blocks = commands.length > 0 ? commands : [clone];
  return blocks.map((block) => (block.textContent ?? '').trim()).join('\n');
}

/** The commands of a text, each under its label, with the mailbox's address filled in. */
export function proseCommands(kind: string, id: string, mailbox: string | null): { label: string; text: string }[] {
  const blocks = [...(sectionOf(kind, id)?.querySelectorAll('.commands') ?? [])];
  return blocks.map((block) => ({
    label: block.querySelector('h4')?.textContent?.trim() ?? '',
    text: textOf(block, mailbox),
  }));
}
