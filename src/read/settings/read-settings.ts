import type { Evidence } from '../../domain/facts.ts';
import { readLeniently } from './lenient.ts';
import { NO_ORGANISATION, type Organisation } from './organisation.ts';
import { type LenientSettings, type SettingsFault, settingsSchema } from './settings-schema.ts';

/** Something that is wrong in the settings. `at` says where, such as `contacts[0].href`. */
export interface SettingsProblem {
  at: string;
  what: SettingsFault;
}

export interface ReadSettings {
  organisation: Organisation;
  problems: readonly SettingsProblem[];
}

/** The steps of the walk that settings may name: today's, and the removed ones with what took their place. */
export interface StepIds {
  steps: readonly string[];
  removed: Readonly<Record<string, string>>;
}

/** Largest file that is read, in UTF-16 code units. */
export const SETTINGS_LIMIT = 64_000;
const PROBLEM_LIMIT = 20;
const PLACE_LIMIT = 80;

/** Reads the text of a `config.json`. Never throws; what is wrong is named and left at its usual value. */
export function readSettings(text: string, steps: StepIds): ReadSettings {
  if (text.length > SETTINGS_LIMIT) return failed('tooLarge');
  try {
    return checkSettings(JSON.parse(text), steps);
  } catch {
    return failed('notJson');
  }
}

const failed = (what: SettingsFault): ReadSettings => ({
  organisation: NO_ORGANISATION,
  problems: [{ at: 'config.json', what }],
});

/** Checks settings that were parsed already. Never throws. Names at most twenty problems. */
export function checkSettings(value: unknown, { steps, removed }: StepIds): ReadSettings {
  const problems: SettingsProblem[] = [];
  const settings = readLeniently(settingsSchema(steps, removed), value, (at, what) => {
    if (problems.length < PROBLEM_LIMIT) problems.push({ at: (at || 'config.json').slice(0, PLACE_LIMIT), what });
  });
  return { organisation: organisationOf((settings ?? {}) as LenientSettings), problems };
}

function organisationOf({ name, contacts, links, policy, notes, hidden, embedders, ...rest }: LenientSettings) {
  return {
    name: name ?? null,
    contacts: contacts ?? [],
    links: links ?? [],
    policy: {
      basicAuth: policy?.basicAuth ?? NO_ORGANISATION.policy.basicAuth,
      securityDefaults: policy?.securityDefaults ?? NO_ORGANISATION.policy.securityDefaults,
    },
    known: { replies: [], evidence: evidenceOf(rest) },
    notes: new Map(Object.entries(notes ?? {}).filter(([, text]) => text !== '')),
    hidden: new Set(hidden ?? []),
    embedders: embedders ?? [],
    feedback: rest.feedback ?? null,
    newest: rest.newest ?? null,
  } satisfies Organisation;
}

/** Facts with the origin `site`. The cloud may stand at the top, where the sign-in reads it too. */
const evidenceOf = ({ facts, cloud }: LenientSettings): Evidence[] =>
  Object.entries(cloud === undefined ? { ...facts } : { ...facts, cloud: facts?.cloud ?? cloud }).map(
    ([fact, value]) => ({ fact, value, origin: 'site' }) as Evidence,
  );
