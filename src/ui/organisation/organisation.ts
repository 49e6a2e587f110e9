import { type RemedyId, remedy } from '../../domain/remedies/remedies.ts';
import type { Organisation, OwnText, Policy } from '../../read/settings/organisation.ts';

/** Remedies that open a setting for everybody in the tenant so that Basic passes. */
const FOR_EVERYBODY: ReadonlySet<RemedyId> = new Set([
  'enableTenantSmtpAuth',
  'allowBasicInDefaultPolicy',
  'reenableBasicForTenant',
]);

/** What the organisation's policy rules out. A client with OAuth needs the SMTP AUTH switch too, and keeps no Basic. */
export function forbids({ basicAuth, securityDefaults }: Policy, id: RemedyId, oauth: boolean): boolean {
  if (securityDefaults === 'keep' && id === 'turnOffSecurityDefaults') return true;
  if (oauth) return false;
  if (basicAuth === 'never') return remedy(id).keepsBasic || FOR_EVERYBODY.has(id);
  return basicAuth === 'perMailbox' && FOR_EVERYBODY.has(id);
}

/** Cuts remedies into those to offer and those that the policy rules out; hidden ones are in neither. */
export function sortOut(
  { policy, hidden }: Organisation,
  remedies: readonly RemedyId[],
  oauth: boolean,
): { offered: RemedyId[]; ruledOut: RemedyId[] } {
  const shown = remedies.filter((id) => !hidden.has(id));
  return {
    offered: shown.filter((id) => !forbids(policy, id, oauth)),
    ruledOut: shown.filter((id) => forbids(policy, id, oauth)),
  };
}

/** The text in a language, else in English, else in any that there is. */
export function ownWords(text: OwnText, lang: string): string {
  if (typeof text === 'string') return text;
  return text[lang] ?? text.en ?? Object.values(text)[0] ?? '';
}
