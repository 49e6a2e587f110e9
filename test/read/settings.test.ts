import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STEP_IDS } from '../../src/flow/steps.ts';
import { NO_ORGANISATION } from '../../src/read/settings/organisation.ts';
import { checkSettings, readSettings, SETTINGS_LIMIT } from '../../src/read/settings/read-settings.ts';

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
    expect(organisation.contacts).toEqual([{ label: { en: 'Desk', id: 'Meja' }, href: 'mailto:help@contoso.com' }]);
    expect(organisation.links).toEqual([
      { label: 'Ticket', href: 'https://tickets.contoso.com/', steps: ['handOver'] },
    ]);
    expect(organisation.policy).toEqual({ basicAuth: 'perMailbox', securityDefaults: 'mayTurnOff' });
    expect([...organisation.hidden]).toEqual(['useOAuthProxy']);
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
    [null, 'config.json wrongType'],
    ['x', 'config.json wrongType'],
    [{ name: [] }, 'name wrongType'],
    [{ name: { en: 7 } }, 'name.en wrongType'],
    [{ schema: 2 }, 'schema unknownValue'],
    [{ $schema: 7 }, '$schema wrongType'],
    [{ clientId: 'my-app' }, 'clientId unknownValue'],
    [{ clientId: 7 }, 'clientId wrongType'],
    [{ tenant: 7 }, 'tenant wrongType'],
    [{ cloud: 'rain' }, 'cloud unknownValue'],
    [{ facts: { tenantCreated: '5/1/2019' } }, 'facts.tenantCreated unknownValue'],
    [{ facts: { tenantCreated: 2019 } }, 'facts.tenantCreated unknownValue'],
    [{ facts: { cloud: 'rain' } }, 'facts.cloud unknownValue'],
    [{ facts: 'on' }, 'facts wrongType'],
    [{ policy: { securityDefaults: 'off' } }, 'policy.securityDefaults unknownValue'],
    [{ policy: { basic: 'never' } }, 'policy.basic unknownName'],
    [{ notes: [] }, 'notes wrongType'],
    [{ notes: { start: 7 } }, 'notes.start wrongType'],
    [{ hidden: 'useOAuthProxy' }, 'hidden wrongType'],
    [{ hidden: [7] }, 'hidden[0] unknownValue'],
    [{ embedders: ['https://wiki.contoso.com/'] }, 'embedders: https://wiki.contoso.com/ unknownValue'],
    [{ embedders: ['https://WIKI.contoso.com'] }, 'embedders: https://WIKI.contoso.com unknownValue'],
    [{ embedders: [7] }, 'embedders[0] wrongType'],
    [{ links: [7] }, 'links[0] wrongType'],
    [{ links: [{ label: ' ', href: 'tel:112' }] }, 'links[0].label wrongType'],
    [{ links: [{ label: { id: '' }, href: 'tel:112' }] }, 'links[0].label.id wrongType'],
    [{ links: [{ label: 'x', href: 'tel:112', title: 'x' }] }, 'links[0].title unknownName'],
    [{ links: [{ label: 'x', href: 7 }] }, 'links[0].href badLink'],
    [{ links: [{ label: 'x', href: 'https://' }] }, 'links[0].href badLink'],
    [{ links: [{ label: 'x', href: 'https://:pass@contoso.com' }] }, 'links[0].href badLink'],
    [{ links: [{ label: 'x', href: `https://contoso.com/${'x'.repeat(500)}` }] }, 'links[0].href badLink'],
    [{ ['x'.repeat(100)]: 1 }, `${'x'.repeat(80)} unknownName`],
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

  test('hold no unseen signs that could turn or hide text', () => {
    const { organisation } = checkSettings({ name: 'Con\u202etoso\u200b\u0007 IT' }, STEP_IDS);
    expect(organisation.name).toBe('Contoso IT');
  });

  test('are used as far as they are right', () => {
    const desk = { label: 'Desk', href: 'HTTPS://Contoso.com' };
    const { organisation } = checkSettings(
      {
        name: { en: ' Contoso\r\nIT ', id: 7, english: 'x' },
        contacts: [{ label: 'x' }, desk, 'x'],
        links: [...Array.from({ length: 20 }, () => desk), { label: 'one too many', href: 'tel:112' }],
        facts: { tenantSmtpAuth: 'disabled', conditionalAccess: 'maybe', cloud: 'dod' },
        cloud: 'gccHigh',
        policy: { securityDefaults: 'keep', basicAuth: 'x' },
        notes: { verdict: ' ', fix: 'Ask us', moon: 'x' },
        hidden: ['moon', 'useDirectSend'],
      },
      STEP_IDS,
    );
    expect(organisation.name).toEqual({ en: 'Contoso\nIT' });
    expect(organisation.contacts).toEqual([{ label: 'Desk', href: 'https://contoso.com/' }]);
    expect(organisation.links.map(({ label }) => label)).toEqual(Array.from({ length: 20 }, () => 'Desk'));
    // What the facts say of the cloud goes before what the sign-in uses.
    expect(organisation.known).toEqual({
      replies: [],
      evidence: [
        { fact: 'cloud', value: 'dod', origin: 'site' },
        { fact: 'tenantSmtpAuth', value: 'disabled', origin: 'site' },
      ],
    });
    expect(organisation.policy).toEqual({ basicAuth: 'allowed', securityDefaults: 'keep' });
    expect([...organisation.notes]).toEqual([['fix', 'Ask us']]);
    expect([...organisation.hidden]).toEqual(['useDirectSend']);
    expect(checkSettings({ cloud: 'dod' }, STEP_IDS).organisation.known.evidence).toEqual([
      { fact: 'cloud', value: 'dod', origin: 'site' },
    ]);
    expect(checkSettings({ name: { id: 7 } }, STEP_IDS).organisation.name).toBeNull();
  });

  test('name a problem in each place, twenty at most', () => {
    const wrong = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`wrong${at}`, 1]));
    expect(problemsOf(wrong)).toHaveLength(20);
    expect(problemsOf({ nmae: 'x', name: 7 })).toEqual(['nmae unknownName', 'name wrongType']);
  });
});
