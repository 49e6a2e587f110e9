import { ENVIRONMENT } from './holes.ts';
import { type GraphUse, scopesOf } from './least-privilege.ts';

/** Where a command is typed. The two PowerShells with a prefix need a connection first: `CONNECT`, `CONNECT_GRAPH`. */
export type Shell = 'exchangePowerShell' | 'graphPowerShell' | 'powershell' | 'bash' | 'python';

/** What a command may print, for comparison; what it means stands in the catalogues as `sample.<id>`. */
export interface Sample {
  id: 'tenantSmtpAuth' | 'mailboxSmtpAuth' | 'authenticationPolicy' | 'securityDefaults' | 'openssl' | 'mailboxGroups';
  lines: readonly string[];
}

/** One block to copy. `{mailbox}` and the other ids of `holes.ts` stand for values to fill in. */
export interface Command {
  shell: Shell;
  lines: readonly string[];
  sample?: Sample;
}

export const exchange = (...lines: string[]): Command => ({ shell: 'exchangePowerShell', lines });

/**
 * Connects with the least permissions that the uses need, in the cloud of the reader. The environment is named in every
 * cloud: without it Connect-MgGraph signs in to the worldwide one.
 */
export const graph = (uses: readonly GraphUse[], ...lines: string[]): Command => ({
  shell: 'graphPowerShell',
  lines: [`Connect-MgGraph -Environment {${ENVIRONMENT}} -Scopes ${scopesOf(uses).join(', ')}`, ...lines],
});
