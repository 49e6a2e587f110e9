import type { CollectedFormat } from '../../domain/commands/collected.ts';
import type { Prepared } from '../prepare.ts';
import { jsonIn } from '../text/json-in.ts';

/** What the block of commands that reads all settings at once writes into its frame. */
export const COLLECTED: CollectedFormat = 'smtpAuthCollect1';

/** Names of settings that cmdlets print. */
const SETTINGS =
  /SmtpClientAuth|AllowBasicAuthSmtp|AuthenticationPolicy|RecipientTypeDetails|AccountEnabled|AccountDisabled|SecurityDefaults|Security Defaults/i;
/** A sentence of servers that begins with such a name. */
const SERVERS_OWN = /SmtpClientAuthentication is disabled/gi;

/** Whether a setting is named that a cmdlet may have printed. */
export const namesSettings = (text: string): boolean => SETTINGS.test(text.replace(SERVERS_OWN, ''));

/** Whether a cmdlet is named, or an error of one. */
export const namesCmdlet = (text: string): boolean =>
  /(?<![A-Za-z])(?:Get|Set|Connect)-\w|FullyQualifiedErrorId|cmdlet/i.test(text);

/** Whether a table of ScubaGear's results begins here. */
export const isAssessmentTable = (text: string): boolean => /^\uFEFF?"?Control ID"?[,;]/.test(text);

/** A token without what people copy along: the command, `Bearer`, quotes, line breaks. */
export function bareToken(text: string): string {
  return text
    .trim()
    .replace(
      /^(?:AUTH(?:ENTICATE)? XOAUTH2 |Authorization: {0,3}Bearer |Bearer |["']?access_token["']?\s{0,3}[:=]\s{0,3})/i,
      '',
    )
    .replace(/["',\s]/g, '');
}

/** A token begins with `{"` in base64, the command's string with `user=`. */
const isToken = (text: string): boolean => /^(?:eyJ|dXNlcj)/.test(bareToken(text));

/** Whether the readers of structured texts may find something. Where they may not, their files need not be fetched. */
export function mayBeStructured({ text, original }: Prepared): boolean {
  return (
    namesSettings(text) ||
    namesCmdlet(text) ||
    isToken(original) ||
    isAssessmentTable(original) ||
    [text, original].some((form) => form.includes(COLLECTED)) ||
    jsonIn(original).length > 0
  );
}
