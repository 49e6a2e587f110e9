import { type Case, EMPTY_CASE } from '../../domain/case.ts';
import type { RemedyId } from '../../domain/remedies/remedies.ts';

/** A text for people: one for every language, or one for each. */
export type OwnText = string | Readonly<Record<string, string>>;

/** A link of the organisation. `href` begins with `https:`, `mailto:` or `tel:`. */
export interface OwnLink {
  label: OwnText;
  href: string;
  /** Ids of the steps that show it; absent for every step. */
  steps?: readonly string[] | undefined;
}

export interface Policy {
  /** `never`: nothing that keeps Basic authentication is offered; `perMailbox`: nothing that opens it for everybody. */
  basicAuth: 'never' | 'perMailbox' | 'allowed';
  /** `keep`: turning security defaults off is not offered. */
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
  /** Where people report what is wrong with a page: an address that begins with `https:` or `mailto:`. */
  feedback: string | null;
  /** Where the newest version of this site is. */
  newest: string | null;
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
  feedback: null,
  newest: null,
};
