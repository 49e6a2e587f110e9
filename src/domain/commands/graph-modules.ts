import type { Command } from './command.ts';

/** The module of each cmdlet of Microsoft Graph, by the beginning of its noun; the first that fits counts. */
const MODULES: readonly (readonly [noun: RegExp, module: string])[] = [
  [/^Graph/, 'Microsoft.Graph.Authentication'],
  [/^ServicePrincipal/, 'Microsoft.Graph.Applications'],
  [/^(?:Identity|Policy)/, 'Microsoft.Graph.Identity.SignIns'],
  [/^(?:Domain|Organization|SubscribedSku)/, 'Microsoft.Graph.Identity.DirectoryManagement'],
  [/^UserLicense$/, 'Microsoft.Graph.Users.Actions'],
  [/^User/, 'Microsoft.Graph.Users'],
  [/^AuditLog/, 'Microsoft.Graph.Reports'],
];
/** Every other module brings it along. */
const CONNECTS = 'Microsoft.Graph.Authentication';

/** The modules that commands need, and no more; empty where none is of Microsoft Graph. */
export function graphModules(commands: readonly Command[]): readonly string[] {
  const nouns = commands.flatMap(({ lines }) =>
    [...lines.join('\n').matchAll(/\b[A-Z][a-z]+-Mg(\w+)/g)].map(([, noun]) => noun ?? ''),
  );
  const modules = new Set(nouns.flatMap((noun) => MODULES.find(([pattern]) => pattern.test(noun))?.[1] ?? []));
  if (modules.size > 1) modules.delete(CONNECTS);
  return [...modules];
}

/** Installs them; null where none is needed. Each block connects by itself, with no more permissions than it needs. */
export function installGraph(commands: readonly Command[]): Command | null {
  const modules = graphModules(commands);
  return modules.length === 0
    ? null
    : { shell: 'graphPowerShell', lines: [`Install-Module ${modules.join(', ')} -Scope CurrentUser`] };
}
