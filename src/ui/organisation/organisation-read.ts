import { type Evidence, type FactId, isFactValue } from '../../domain/facts.ts';
import { STEPS, type Step } from '../../flow/route.ts';
import {
  isRemedy,
  NO_ORGANISATION,
  type Organisation,
  type OwnLink,
  type OwnText,
  type Policy,
} from './organisation.ts';

/** Something that is wrong in the settings. `at` says where, such as `contacts[0].href`. */
export interface SettingsProblem {
  at: string;
  what: 'notJson' | 'tooLarge' | 'wrongType' | 'unknownName' | 'unknownValue' | 'badLink' | 'tooLong' | 'tooMany';
}

export interface ReadSettings {
  organisation: Organisation;
  problems: readonly SettingsProblem[];
}

/** Largest file that is read, in UTF-16 code units. */
export const SETTINGS_LIMIT = 64_000;
const TEXT_LIMIT = 1_000;
const LINK_LIMIT = 500;
const LIST_LIMIT = 20;
const PROBLEM_LIMIT = 20;

/** Facts about a whole tenant. Those of one account or mailbox differ from case to case and are not taken. */
export const SITE_FACTS = [
  'service',
  'cloud',
  'tenantSmtpAuth',
  'securityDefaults',
  'authenticationPolicy',
  'conditionalAccess',
  'basicForTenant',
  'tenantCreated',
] as const satisfies readonly FactId[];

/** What each name at the top is for; the sign-in reads the last three by itself. */
const NAMES = [
  '$schema',
  'schema',
  'name',
  'contacts',
  'links',
  'facts',
  'policy',
  'notes',
  'hidden',
  'embedders',
  'clientId',
  'tenant',
  'cloud',
] as const;

/** Signs that nobody sees: controls but for line ends, and those that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

type Complain = (at: string, what: SettingsProblem['what']) => void;

/** Reads the text of a `config.json`. Never throws; what is wrong is named and left at its usual value. */
export function readSettings(text: string): ReadSettings {
  const fail = (what: SettingsProblem['what']): ReadSettings => ({
    organisation: NO_ORGANISATION,
    problems: [{ at: 'config.json', what }],
  });
  if (text.length > SETTINGS_LIMIT) return fail('tooLarge');
  try {
    return checkSettings(JSON.parse(text));
  } catch {
    return fail('notJson');
  }
}

/** Checks settings that were parsed already. Never throws. */
export function checkSettings(value: unknown): ReadSettings {
  const problems: SettingsProblem[] = [];
  const complain: Complain = (at, what) => {
    if (problems.length < PROBLEM_LIMIT) problems.push({ at: at.slice(0, 80), what });
  };
  const top = record(value, 'config.json', complain);
  for (const name of top.keys()) if (!(NAMES as readonly string[]).includes(name)) complain(name, 'unknownName');
  const organisation: Organisation = {
    name: readText(top.get('name'), 'name', complain),
    contacts: readLinks(top.get('contacts'), 'contacts', complain),
    links: readLinks(top.get('links'), 'links', complain),
    policy: readPolicy(top.get('policy'), complain),
    known: { replies: [], evidence: readFacts(top.get('facts'), top.get('cloud'), complain) },
    notes: readNotes(top.get('notes'), complain),
    hidden: new Set(readList(top.get('hidden'), 'hidden', complain).filter(checkedBy(isRemedy, 'hidden', complain))),
    embedders: readList(top.get('embedders'), 'embedders', complain).filter(
      checkedBy((text): text is string => isOrigin(text), 'embedders', complain),
    ),
  };
  return { organisation, problems };
}

/** The own entries of an object; empty, with a complaint, for anything else that is there. */
function record(value: unknown, at: string, complain: Complain): Map<string, unknown> {
  if (value === undefined) return new Map();
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
  complain(at, 'wrongType');
  return new Map();
}

function array(value: unknown, at: string, complain: Complain): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) complain(at, 'wrongType');
  else if (value.length > LIST_LIMIT) complain(at, 'tooMany');
  return Array.isArray(value) ? value.slice(0, LIST_LIMIT) : [];
}

function readList(value: unknown, at: string, complain: Complain): string[] {
  return array(value, at, complain).filter((item): item is string => {
    if (typeof item !== 'string') complain(at, 'wrongType');
    return typeof item === 'string';
  });
}

/** A filter that complains about what it takes out. */
function checkedBy<V extends string>(is: (text: string) => text is V, at: string, complain: Complain) {
  return (text: string): text is V => {
    if (!is(text)) complain(`${at}: ${text}`, 'unknownValue');
    return is(text);
  };
}

/** One text, or one for each language. Plain text: it is never made into HTML. */
function readText(value: unknown, at: string, complain: Complain): OwnText | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return plain(value, at, complain);
  const texts = [...record(value, at, complain)].flatMap(([lang, text]) => {
    if (/^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(lang) && typeof text === 'string')
      return [[lang, plain(text, `${at}.${lang}`, complain)] as const];
    complain(`${at}.${lang}`, typeof text === 'string' ? 'unknownName' : 'wrongType');
    return [];
  });
  return texts.length === 0 ? null : Object.fromEntries(texts);
}

function plain(text: string, at: string, complain: Complain): string {
  if (text.length > TEXT_LIMIT) complain(at, 'tooLong');
  return text.slice(0, TEXT_LIMIT).replaceAll('\r\n', '\n').replace(UNSEEN, '').trim();
}

function readLinks(value: unknown, at: string, complain: Complain): OwnLink[] {
  return array(value, at, complain).flatMap((item, index) => {
    const where = `${at}[${index}]`;
    const entry = record(item, where, complain);
    const label = readText(entry.get('label'), `${where}.label`, complain);
    const href = readHref(entry.get('href'));
    const steps = readList(entry.get('steps'), `${where}.steps`, complain).filter(
      checkedBy(isStep, `${where}.steps`, complain),
    );
    if (label === null || label === '') complain(`${where}.label`, 'wrongType');
    if (href === null) complain(`${where}.href`, 'badLink');
    if (label === null || label === '' || href === null) return [];
    return [{ label, href, ...(entry.has('steps') ? { steps } : {}) }];
  });
}

/** Addresses of the web, of mail and of telephones alone: nothing that runs. */
function readHref(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LINK_LIMIT) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !['https:', 'mailto:', 'tel:'].includes(url.protocol)) return null;
  return url.username === '' && url.password === '' ? url.href : null;
}

function readPolicy(value: unknown, complain: Complain): Policy {
  const entry = record(value, 'policy', complain);
  const pick = <V extends string>(name: string, values: readonly V[], usual: V): V => {
    const found = values.find((one) => one === entry.get(name));
    if (entry.has(name) && found === undefined) complain(`policy.${name}`, 'unknownValue');
    return found ?? usual;
  };
  for (const name of entry.keys())
    if (name !== 'basicAuth' && name !== 'securityDefaults') complain(`policy.${name}`, 'unknownName');
  return {
    basicAuth: pick('basicAuth', ['never', 'perMailbox', 'allowed'], NO_ORGANISATION.policy.basicAuth),
    securityDefaults: pick('securityDefaults', ['keep', 'mayTurnOff'], NO_ORGANISATION.policy.securityDefaults),
  };
}

/** Facts with the origin `site`. The cloud may stand at the top, where the sign-in reads it too. */
function readFacts(value: unknown, cloud: unknown, complain: Complain): Evidence[] {
  const entries = record(value, 'facts', complain);
  if (cloud !== undefined && !entries.has('cloud')) entries.set('cloud', cloud);
  return [...entries].flatMap(([fact, found]): Evidence[] => {
    const isDate = fact === 'tenantCreated' && typeof found === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(found);
    const known = (SITE_FACTS as readonly string[]).includes(fact);
    const right = isDate || (typeof found === 'string' && isFactValue(fact, found));
    if (!known) complain(`facts.${fact}`, 'unknownName');
    else if (!right) complain(`facts.${fact}`, 'unknownValue');
    return known && right ? [{ fact, value: found, origin: 'site' } as Evidence] : [];
  });
}

function readNotes(value: unknown, complain: Complain): Map<string, OwnText> {
  const notes = new Map<string, OwnText>();
  for (const [key, text] of record(value, 'notes', complain)) {
    const about = key.startsWith('remedy.') ? isRemedy(key.slice(7)) : isStep(key);
    if (!about) complain(`notes.${key}`, 'unknownName');
    const words = about ? readText(text, `notes.${key}`, complain) : null;
    if (words !== null && words !== '') notes.set(key, words);
  }
  return notes;
}

const isStep = (text: string): text is Step => (STEPS as readonly string[]).includes(text);

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && text.startsWith('https://');
}
