import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFactValue } from '../../src/domain/facts.ts';
import { REMEDY_IDS } from '../../src/domain/remedies/remedies.ts';
import { STEP_IDS, STEPS } from '../../src/flow/steps.ts';
import { GET } from '../../src/pages/config.schema.json.ts';
import { NO_ORGANISATION } from '../../src/read/settings/organisation.ts';
import { checkSettings, readSettings, SETTINGS_LIMIT } from '../../src/read/settings/read-settings.ts';
import { forbids, ownWords, sortOut } from '../../src/ui/organisation/organisation.ts';

const problemsOf = (value: unknown): string[] =>
  checkSettings(value, STEP_IDS).problems.map(({ at, what }) => `${at} ${what}`);

describe('settings of an organisation', () => {
  test('the file that is shipped says nothing and is right', () => {
    const read = readSettings(readFileSync('public/config.example.json', 'utf8'), STEP_IDS);
    expect(read).toEqual({ organisation: NO_ORGANISATION, problems: [] });
  });

  test('are taken over where they are right', () => {
    const { organisation, problems } = checkSettings(
      {
        schema: 1,
        name: 'Contoso',
        contacts: [{ label: { en: 'Desk', id: 'Meja' }, href: 'mailto:help@contoso.com' }],
        links: [{ label: 'Ticket', href: 'https://tickets.contoso.com/', steps: ['handOver'] }],
        facts: { securityDefaults: 'on', tenantCreated: '2019-05-01' },
        cloud: 'gccHigh',
        policy: { basicAuth: 'perMailbox' },
        notes: { start: 'Hello', 'remedy.renewPassword': 'Ask us' },
        hidden: ['useOAuthProxy'],
        embedders: ['https://wiki.contoso.com'],
        feedback: 'mailto:guide@contoso.com',
        newest: 'https://guide.contoso.com/',
      },
      STEP_IDS,
    );
    expect(problems).toEqual([]);
    expect(organisation.known.evidence).toEqual([
      { fact: 'securityDefaults', value: 'on', origin: 'site' },
      { fact: 'tenantCreated', value: '2019-05-01', origin: 'site' },
      { fact: 'cloud', value: 'gccHigh', origin: 'site' },
    ]);
    expect([...organisation.notes.keys()]).toEqual(['start', 'remedy.renewPassword']);
    expect(organisation.embedders).toEqual(['https://wiki.contoso.com']);
    expect(organisation.feedback).toBe('mailto:guide@contoso.com');
    expect(organisation.newest).toBe('https://guide.contoso.com/');
    expect(ownWords(organisation.contacts[0]?.label ?? '', 'id')).toBe('Meja');
    expect(ownWords(organisation.contacts[0]?.label ?? '', 'de')).toBe('Desk');
  });

  test.each([
    [{ nmae: 'x' }, 'nmae unknownName'],
    [{ name: 7 }, 'name wrongType'],
    [{ name: { english: 'x' } }, 'name.english unknownName'],
    [{ contacts: {} }, 'contacts wrongType'],
    [{ feedback: 'tel:+4930123456' }, 'feedback badLink'],
    [{ feedback: 'javascript:alert(1)' }, 'feedback badLink'],
    [{ newest: 'mailto:guide@contoso.com' }, 'newest badLink'],
    [{ newest: 'http://guide.contoso.com/' }, 'newest badLink'],
    [{ contacts: [{ label: 'x', href: 'javascript:alert(1)' }] }, 'contacts[0].href badLink'],
    [{ contacts: [{ label: 'x', href: 'http://contoso.com' }] }, 'contacts[0].href badLink'],
    [{ contacts: [{ label: 'x', href: 'https://user:pass@contoso.com' }] }, 'contacts[0].href badLink'],
    [{ links: [{ label: 'x', href: 'https://contoso.com', steps: ['moon'] }] }, 'links[0].steps: moon unknownValue'],
    [{ facts: { mailboxSmtpAuth: 'enabled' } }, 'facts.mailboxSmtpAuth unknownName'],
    [{ facts: { securityDefaults: 'maybe' } }, 'facts.securityDefaults unknownValue'],
    [{ facts: { constructor: 'x' } }, 'facts.constructor unknownName'],
    [{ policy: { basicAuth: 'always' } }, 'policy.basicAuth unknownValue'],
    [{ notes: { moon: 'x' } }, 'notes.moon unknownName'],
    [{ hidden: ['moon'] }, 'hidden: moon unknownValue'],
    [{ embedders: ['http://wiki.contoso.com'] }, 'embedders: http://wiki.contoso.com unknownValue'],
    [{ name: 'x'.repeat(1001) }, 'name tooLong'],
    [{ contacts: Array(21).fill({ label: 'x', href: 'tel:112' }) }, 'contacts tooMany'],
    [[], 'config.json wrongType'],
  ])('%j is told as wrong, and the rest stays', (value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  test('that name a removed step are about the step that took its place', () => {
    const { organisation, problems } = checkSettings({ notes: { mayChange: 'Ask the service desk' } }, STEP_IDS);
    expect(problems).toEqual([]);
    expect([...organisation.notes]).toEqual([['role', 'Ask the service desk']]);
  });

  test('that are no JSON or too large say so, and nothing of them is used', () => {
    expect(readSettings('{', STEP_IDS).problems).toEqual([{ at: 'config.json', what: 'notJson' }]);
    const large = JSON.stringify({ name: 'x'.repeat(SETTINGS_LIMIT) });
    expect(readSettings(large, STEP_IDS)).toEqual({
      organisation: NO_ORGANISATION,
      problems: [{ at: 'config.json', what: 'tooLarge' }],
    });
  });

  test('of any shape never throw, name at most twenty problems, and give links of three kinds alone', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { organisation, problems } = readSettings(text, STEP_IDS);
        expect(problems.length).toBeLessThanOrEqual(20);
        for (const { href } of [...organisation.contacts, ...organisation.links])
          expect(href).toMatch(/^(https|mailto|tel):/);
      }),
    );
  });

  test('are told apart from the names that every object has', () => {
    expect(isFactValue('constructor', 'x')).toBe(false);
  });

  test('hold no unseen signs that could turn or hide text', () => {
    const { organisation } = checkSettings({ name: 'Con\u202etoso\u200b\u0007 IT' }, STEP_IDS);
    expect(organisation.name).toBe('Contoso IT');
  });
});

describe('the policy', () => {
  test('rules out what keeps Basic, and nothing for a client with OAuth', () => {
    const policy = { basicAuth: 'never', securityDefaults: 'keep' } as const;
    expect(forbids(policy, 'allowBasicForUser', false)).toBe(true);
    expect(forbids(policy, 'enableTenantSmtpAuth', false)).toBe(true);
    expect(forbids(policy, 'enableTenantSmtpAuth', true)).toBe(false);
    expect(forbids(policy, 'turnOffSecurityDefaults', true)).toBe(true);
    expect(forbids(policy, 'switchToOAuth', false)).toBe(false);
  });

  test('keeps the order of what is left, and shows nothing that is hidden', () => {
    const organisation = {
      ...NO_ORGANISATION,
      policy: { basicAuth: 'perMailbox', securityDefaults: 'keep' } as const,
      hidden: new Set(['useOAuthProxy'] as const),
    };
    const remedies = ['enableMailboxSmtpAuth', 'switchToOAuth', 'useOAuthProxy', 'enableTenantSmtpAuth'] as const;
    expect(sortOut(organisation, remedies, false)).toEqual({
      offered: ['enableMailboxSmtpAuth', 'switchToOAuth'],
      ruledOut: ['enableTenantSmtpAuth'],
    });
  });
});

test('the schema for editors is made from the form that the page checks with', async () => {
  const schema = await GET().json();
  expect(Object.keys(schema.properties.facts.properties)).toContain('securityDefaults');
  expect(schema.properties.facts.properties).not.toHaveProperty('mailboxSmtpAuth');
  expect(schema.properties.hidden.items.enum).toEqual(REMEDY_IDS);
  expect(schema.properties.links.items.properties.steps.items.enum).toEqual(STEPS);
  expect(schema.properties.links.items.required).toEqual(['label', 'href']);
  expect(schema.additionalProperties).toBe(false);
});
