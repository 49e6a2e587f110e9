import { namesCmdlet } from '../structured/marks.ts';
import { either } from '../text/pattern.ts';

/** Why a cmdlet printed an error in place of the setting. */
export type CmdletProblem = 'notConnected' | 'moduleMissing' | 'noPermission' | 'mailboxNotFound' | 'connectionFailed';

/**
 * Error records carry an id that is the same in every language; the English sentences cover copies without it.
 * A parameter that "can't be found" belongs to a role that the person lacks: Exchange hides what one may not use.
 */
const PROBLEMS: readonly (readonly [CmdletProblem, RegExp])[] = [
  [
    'mailboxNotFound',
    either(
      'i',
      /ManagementObjectNotFoundException|couldn't be found on '|could not be found on '/,
      /object '[^'\n]{1,200}' couldn't be found|Request_ResourceNotFound/,
      /wasn't found\. Please make sure/,
    ),
  ],
  [
    'noPermission',
    either(
      'i',
      /NamedParameterNotFound|ParameterBindingException|A parameter cannot be found that matches/,
      /UnauthorizedAccess|Access (?:is )?denied/,
      /isn't within (?:a valid server|your current) write scope/,
      /(?:don't|do not|doesn't|does not) have (?:sufficient|enough|the required|the necessary)[^\n]{0,20}permissions?/,
      /insufficient (?:access|privileges)|Authorization_RequestDenied/,
      /role assigned to user .{0,80}isn't supported/,
    ),
  ],
  [
    'notConnected',
    either(
      'i',
      /must call the Connect-(?:ExchangeOnline|IPPSSession|MgGraph)|Authentication needed\. Please call/,
      /No (?:active )?(?:Exchange Online )?(?:session|connection)|not connected to Exchange Online/,
      /Connect-ExchangeOnline (?:first|before)/,
    ),
  ],
  [
    'moduleMissing',
    either(
      'i',
      /CommandNotFoundException|is not recognized as (?:the|a) name of a cmdlet/,
      /wurde nicht als Name eines Cmdlet|n'est pas reconnu comme nom d'applet/,
      /no se reconoce como nombre de un cmdlet|não é reconhecido como nome de cmdlet/,
      /non è riconosciuto come nome di cmdlet|wordt niet herkend als (?:de )?naam van (?:een )?cmdlet/,
      /は、コマンドレット|项识别为 cmdlet/,
    ),
  ],
  [
    'connectionFailed',
    /Connecting to remote server .{0,80} failed|WinRMRemoteWSMan|UnAuthorized.{0,40}Connect-ExchangeOnline/i,
  ],
];

export function cmdletProblem(text: string): CmdletProblem | null {
  if (!namesCmdlet(text)) return null;
  return PROBLEMS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
