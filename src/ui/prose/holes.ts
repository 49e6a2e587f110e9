import { GRAPH_ENVIRONMENT } from '../../domain/commands/connect-commands.ts';
import type { T } from '../words.ts';

/** What is known of the case and goes into its commands. */
export interface Known {
  /** The address that signs in. */
  mailbox: string | null;
  /** Id of the cloud; anything else means the worldwide one. */
  cloud?: string | undefined;
}

/** Puts what is known into the commands inside a node; what isn't stays as `<words>`, to be filled in by hand. */
export function fillIn(root: Element, { mailbox, cloud }: Known): void {
  if (mailbox !== null)
    for (const hole of root.querySelectorAll('[data-placeholder="mailbox"]')) {
      hole.textContent = mailbox;
      hole.removeAttribute('data-placeholder');
    }
  const environment = cloud !== undefined && isCloud(cloud) ? GRAPH_ENVIRONMENT[cloud] : GRAPH_ENVIRONMENT.global;
  for (const place of root.querySelectorAll('[data-environment]')) place.textContent = environment;
}

const isCloud = (id: string): id is keyof typeof GRAPH_ENVIRONMENT => Object.hasOwn(GRAPH_ENVIRONMENT, id);

/** The names of the values that are still to fill in, each once, without their angle brackets. */
export function missingIn(root: Element): string[] {
  const names = [...root.querySelectorAll('[data-placeholder]')].map((hole) => hole.textContent?.slice(1, -1) ?? '');
  return [...new Set(names)];
}

/** A command to copy: with values left to fill in it begins with a comment that names them. All shells take `#`. */
export function toCopy(t: T, command: string, missing: readonly string[]): string {
  return missing.length === 0 ? command : `# ${t('copy.fillIn', { what: missing.join(', ') })}\n${command}`;
}
