import { type Case, EMPTY_CASE } from '../../domain/case.ts';
import { REMEDY_IDS, type RemedyId, remedy } from '../../domain/remedies/remedies.ts';
import type { Step } from '../../flow/route.ts';

/** A text for people: one for every language, or one for each. */
export type OwnText = string | Readonly<Record<string, string>>;

/** A link of the organisation. `href` begins with `https:`, `mailto:` or `tel:`. */
export interface OwnLink {
  label: OwnText;
  href: string;
  /** Steps that show it; absent for every step. */
  steps?: readonly Step[];
}

export interface Policy {
  /** `never`: nothing that keeps Basic authentication is offered; `perMailbox`: nothing that opens it for everybody. */
  basicAuth: 'never' | 'perMailbox' | 'allowed';
  /** `keep`: turning Security Defaults off is not offered. */
  securityDefaults: 'keep' | 'mayTurnOff';
}

/** What an organisation says in its `config.json`, checked. */
export interface Organisation {
  name: OwnText | null;
  contacts: readonly OwnLink[];
  links: readonly OwnLink[];
  policy: Policy;
  /** What is known about this tenant before anybody asks; its origin is `site`. */
  known: Case;
  /** Notes by step, or by `remedy.` and the id of a remedy. */
  notes: ReadonlyMap<string, OwnText>;
  /** Remedies that are not shown at all. */
  hidden: ReadonlySet<RemedyId>;
  /** Origins of pages that may give a frame its settings and read its answers. */
  embedders: readonly string[];
}

export const NO_ORGANISATION: Organisation = {
  name: null,
  contacts: [],
  links: [],
  policy: { basicAuth: 'allowed', securityDefaults: 'mayTurnOff' },
  known: EMPTY_CASE,
  notes: new Map(),
  hidden: new Set(),
  embedders: [],
};

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

export const isRemedy = (id: string): id is RemedyId => (REMEDY_IDS as readonly string[]).includes(id);

/** The text in a language, else in English, else in any that there is. */
export function ownWords(text: OwnText, lang: string): string {
  if (typeof text === 'string') return text;
  return text[lang] ?? text.en ?? Object.values(text)[0] ?? '';
}
