import type { ReadEvidence } from '../evidence-from-text.ts';
import { namesSettings } from '../structured/marks.ts';
import { type CmdletProblem, cmdletProblem } from './errors.ts';
import { jsonObjects } from './json-objects.ts';
import { judge, type MailboxSwitch } from './judge.ts';
import { nounIn, printedObjects } from './parse.ts';

export interface PowerShellReading {
  evidence: readonly ReadEvidence[];
  /** Lines that decide but do not say which object they belong to. */
  unclear: readonly string[];
  /** The SMTP AUTH switch of each mailbox in the output. */
  mailboxes: readonly { identity: string; value: MailboxSwitch }[];
  problem: CmdletProblem | null;
  recognised: boolean;
}

/** `TransportConfig.SmtpClientAuthenticationDisabled: True`, `SmtpClientAuthenticationDisabled=True`: one property on one line. */
const OF_OBJECT =
  /^[ \t"$]{0,4}(TransportConfig|CASMailbox|AuthenticationPolicy)\.(\w{4,60})[ \t"]{0,4}[:=][ \t]{0,4}/gim;
const WITHOUT_SPACE = /^([ \t]{0,8}SmtpClientAuthenticationDisabled)=(?=\S)/gim;

/** Single properties in the form in which a cmdlet prints them. */
function asLists(text: string): string {
  return text.replace(OF_OBJECT, 'Get-$1\n\n$2 : ').replace(WITHOUT_SPACE, '$1 : ');
}

/** Reads what the deciding cmdlets print: lists, tables, CSV, and JSON as `json`. Linear in length. */
export function readPowerShell(text: string, json: readonly unknown[] = []): PowerShellReading {
  const problem = cmdletProblem(text);
  if (!namesSettings(text)) return { evidence: [], unclear: [], mailboxes: [], problem, recognised: problem !== null };
  const noun = nounIn(text.match(/\bGet-(?:EXO)?\w{3,60}\b.{0,1000}/i)?.[0] ?? '');
  const printed = json.length > 0 ? json.flatMap((value) => jsonObjects(value, noun)) : printedObjects(asLists(text));
  const judged = judge(printed);
  const recognised =
    problem !== null || judged.evidence.length > 0 || judged.unclear.length > 0 || judged.mailboxes.length > 0;
  return { ...judged, problem, recognised };
}
