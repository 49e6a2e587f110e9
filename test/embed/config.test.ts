import { describe, expect, test } from 'vitest';
import { REMEDY_IDS } from '../../src/domain/remedies/remedies.ts';
import { STEPS } from '../../src/flow/steps.ts';
import { GET } from '../../src/pages/config.schema.json.ts';
import { NO_ORGANISATION } from '../../src/read/settings/organisation.ts';
import { forbids, ownWords, sortOut } from '../../src/ui/organisation/organisation.ts';

test('an own text is said in the language of the page, else in English', () => {
  expect(ownWords({ en: 'Desk', id: 'Meja' }, 'id')).toBe('Meja');
  expect(ownWords({ en: 'Desk', id: 'Meja' }, 'de')).toBe('Desk');
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
