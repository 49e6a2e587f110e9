import * as v from 'valibot';
import { FACT_VALUES } from '../../domain/facts.ts';
import { REMEDY_IDS } from '../../domain/remedies/remedies.ts';

/** Longest list that is read. */
export const LIST_LIMIT = 20;
const TEXT_LIMIT = 1_000;
const LINK_LIMIT = 500;

/** What can be wrong in the settings. Messages of the schema are these ids, which the page has words for. */
export type SettingsFault =
  | 'notJson'
  | 'tooLarge'
  | 'wrongType'
  | 'unknownName'
  | 'unknownValue'
  | 'badLink'
  | 'tooLong'
  | 'tooMany';

/** A message that the types know. */
const told = <F extends SettingsFault>(fault: F): F => fault;

/** Facts about a whole tenant. Those of one account or mailbox differ from case to case and are not taken. */
const FACTS = {
  service: v.optional(v.picklist(FACT_VALUES.service, told('unknownValue'))),
  cloud: v.optional(v.picklist(FACT_VALUES.cloud, told('unknownValue'))),
  tenantSmtpAuth: v.optional(v.picklist(FACT_VALUES.tenantSmtpAuth, told('unknownValue'))),
  securityDefaults: v.optional(v.picklist(FACT_VALUES.securityDefaults, told('unknownValue'))),
  authenticationPolicy: v.optional(v.picklist(FACT_VALUES.authenticationPolicy, told('unknownValue'))),
  conditionalAccess: v.optional(v.picklist(FACT_VALUES.conditionalAccess, told('unknownValue'))),
  basicForTenant: v.optional(v.picklist(FACT_VALUES.basicForTenant, told('unknownValue'))),
  tenantCreated: v.optional(
    v.pipe(v.string(told('unknownValue')), v.regex(/^\d{4}-\d{2}-\d{2}$/, told('unknownValue'))),
  ),
};

/** Signs that nobody sees: controls but for line ends, and those that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const PLAIN = v.pipe(
  v.string(told('wrongType')),
  v.maxLength(TEXT_LIMIT, told('tooLong')),
  v.transform((text) => text.replaceAll('\r\n', '\n').replace(UNSEEN, '').trim()),
);
const LANGUAGE = v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Za-z]{2,4})?$/, told('unknownName')));
const textOf = <S extends v.GenericSchema<string, string>>(plain: S) =>
  v.pipe(
    v.union([plain, v.record(LANGUAGE, plain, told('wrongType'))]),
    v.description('One text, or one for each language by its tag. Plain text; line ends part paragraphs.'),
  );
const TEXT = textOf(PLAIN);
/** What is pressed needs a name. */
const LABEL = textOf(
  v.pipe(
    PLAIN,
    v.check((text) => text !== '', told('wrongType')),
  ),
);

/** Addresses of the web, of mail and of telephones alone, without a user name or a password: nothing that runs. */
function isSafe(href: string): boolean {
  const url = parsed(href);
  if (url === null || !['https:', 'mailto:', 'tel:'].includes(url.protocol)) return false;
  return url.username === '' && url.password === '';
}

const isOrigin = (text: string): boolean => text.startsWith('https://') && parsed(text)?.origin === text;

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

const listOf = <S extends v.GenericSchema>(item: S, description: string) =>
  v.optional(
    v.pipe(v.array(item, told('wrongType')), v.maxLength(LIST_LIMIT, told('tooMany')), v.description(description)),
  );

const HREF = v.pipe(
  v.string(told('badLink')),
  v.maxLength(LINK_LIMIT, told('badLink')),
  v.regex(/^(https:|mailto:|tel:)/i, told('badLink')),
  v.check(isSafe, told('badLink')),
  v.transform((href) => new URL(href).href),
);

const FEEDBACK = v.pipe(
  HREF,
  v.check((href) => !href.startsWith('tel:'), told('badLink')),
  v.description('Mail or web address where people report what is wrong with a page.'),
);
const NEWEST = v.pipe(
  HREF,
  v.check((href) => href.startsWith('https:'), told('badLink')),
  v.description('Address of the newest version of this site, named where the facts of a copy are old.'),
);

/**
 * The form of `config.json`, for a list of step ids and the removed ones with what took their place. Its JSON schema is
 * written from it. An id that it doesn't know, a
 * value of another type or an address that could run is a fault; `readSettings` leaves such parts out.
 */
export function settingsSchema(steps: readonly string[], removed: Readonly<Record<string, string>> = {}) {
  const ids = [...steps, ...Object.keys(removed)];
  const today = (id: string): string => (Object.hasOwn(removed, id) ? (removed[id] ?? id) : id);
  const step = v.pipe(v.picklist(ids, told('unknownValue')), v.transform(today));
  const link = v.strictObject(
    {
      label: LABEL,
      href: HREF,
      steps: listOf(step, 'Steps that show it; every step where it is left out.'),
    },
    told('unknownName'),
  );
  const about = v.pipe(
    v.picklist([...ids, ...REMEDY_IDS.map((id) => `remedy.${id}` as const)], told('unknownName')),
    v.transform(today),
  );
  return v.strictObject(
    {
      $schema: v.optional(v.string(told('wrongType'))),
      schema: v.optional(v.pipe(v.literal(1, told('unknownValue')), v.description('Version of this form.'))),
      name: v.optional(TEXT),
      contacts: listOf(link, 'Whom to ask; shown below every step.'),
      links: listOf(link, 'Further links, such as the form for tickets.'),
      facts: v.optional(
        v.pipe(
          v.strictObject(FACTS, told('unknownName')),
          v.description('What is known about the tenant, so that nobody is asked. Each case can change it.'),
        ),
      ),
      policy: v.optional(
        v.strictObject(
          {
            basicAuth: v.optional(
              v.pipe(
                v.picklist(['never', 'perMailbox', 'allowed'], told('unknownValue')),
                v.description(
                  'never: no fix that keeps Basic authentication is offered; perMailbox: none that allows it for everybody.',
                ),
              ),
            ),
            securityDefaults: v.optional(
              v.pipe(
                v.picklist(['keep', 'mayTurnOff'], told('unknownValue')),
                v.description('keep: turning security defaults off is not offered.'),
              ),
            ),
          },
          told('unknownName'),
        ),
      ),
      notes: v.optional(
        v.pipe(
          v.record(about, TEXT, told('wrongType')),
          v.description('Notes above a step, by its id, or above a fix, by remedy. and its id.'),
        ),
      ),
      hidden: listOf(v.picklist(REMEDY_IDS, told('unknownValue')), 'Fixes that are not shown at all.'),
      feedback: v.optional(FEEDBACK),
      newest: v.optional(NEWEST),
      embedders: listOf(
        v.pipe(
          v.string(told('wrongType')),
          v.regex(/^https:\/\/[^/]+$/, told('unknownValue')),
          v.check(isOrigin, told('unknownValue')),
        ),
        'Origins of pages that may give a frame its settings and read its answers as ids.',
      ),
      clientId: v.optional(
        v.pipe(
          v.string(told('wrongType')),
          v.regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, told('unknownValue')),
          v.description('App registration for reading the tenant: its application (client) ID.'),
        ),
      ),
      tenant: v.optional(
        v.pipe(v.string(told('wrongType')), v.description("The tenant's ID or one of its domains, or organizations.")),
      ),
      cloud: v.optional(v.picklist(FACT_VALUES.cloud, told('unknownValue'))),
    },
    told('unknownName'),
  );
}

/** Settings whose every part is right. */
export type Settings = v.InferOutput<ReturnType<typeof settingsSchema>>;
/** Settings as far as they are right: a part that isn't may be missing anywhere. */
export type LenientSettings = Partial<Settings>;
