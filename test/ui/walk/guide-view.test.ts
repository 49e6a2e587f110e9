import { describe, expect, test } from 'vitest';
import { evidence } from '../../../src/domain/facts.ts';
import { startWalk } from '../../../src/flow/apply-event.ts';
import type { WalkEvent } from '../../../src/flow/events.ts';
import { addressesFor } from '../../../src/ui/walk/addresses.ts';
import { eventFor, knownAtStart, resultOf, titleOf, withTenant } from '../../../src/ui/walk/guide-view.ts';
import { replay } from '../../flow/walking/replay.ts';

const TODAY = '2026-11-24';
const LINK = '#a=reply.sendAsDenied';

describe('where the links of the screens lead', () => {
  const page = {
    href: 'https://guide.contoso.com/en/?x=1#a=start.symptom',
    alone: false,
    frame: undefined,
    link: LINK,
    situation: '#a=client.zabbix',
  };

  test('on the site: to the pages beside it, and back to the answers', () => {
    expect(addressesFor(page)).toEqual({
      page: 'https://guide.contoso.com/en/',
      errors: 'errors/',
      senders: 'senders/',
      map: `map/${LINK}`,
      choose: 'choose/#a=client.zabbix',
      clients: 'clients/',
      willItStop: 'will-it-stop/',
      link: `https://guide.contoso.com/en/${LINK}`,
      full: null,
      tab: `https://guide.contoso.com/en/?from=frame${LINK}`,
    });
  });

  test('in a frame: to the guide’s own page, with what its address says', () => {
    const full = 'https://guide.contoso.com/en/?theme=dark';
    const frame = { full, signIn: true };
    const href = 'https://guide.contoso.com/en/embed/?compact=1';
    expect(addressesFor({ ...page, href, frame })).toEqual({
      page: 'https://guide.contoso.com/en/',
      errors: '../errors/',
      senders: '../senders/',
      map: `../map/${LINK}`,
      choose: '../choose/#a=client.zabbix',
      clients: '../clients/',
      willItStop: '../will-it-stop/',
      link: `https://guide.contoso.com/en/${LINK}`,
      full: `${full}${LINK}`,
      tab: `${full}&from=frame${LINK}`,
    });
  });

  test('in the single file: nowhere, and its place on the disk is in no text', () => {
    const found = addressesFor({ ...page, href: 'file:///home/ada/guide.html', alone: true });
    expect(found).toMatchObject({ page: '', errors: null, map: null, choose: null, link: null, full: null });
  });

  test('without a browser the start screen has its links', () => {
    expect(addressesFor({ ...page, href: null })).toMatchObject({
      page: '',
      errors: 'errors/',
      senders: 'senders/',
      tab: '',
    });
  });
});

describe('what the page around may ask for', () => {
  test.each([
    [{ type: 'reset' }, { type: 'restart' }],
    [
      { type: 'goTo', to: 'sendAsDenied' },
      { type: 'reply', reply: 'sendAsDenied' },
    ],
    [
      { type: 'goTo', to: 'settings' },
      { type: 'open', step: 'settings' },
    ],
    [{ type: 'goTo', to: '../etc' }, null],
    [{ type: 'config', config: {} }, null],
  ] as const)('%o', (order, event) => {
    expect(eventFor(order)).toEqual(event);
  });
});

test('a result is told where a step shows one, in ids alone', () => {
  expect(resultOf('start', startWalk(TODAY))).toBeNull();
  const blocked = replay(TODAY, [{ type: 'reply', reply: 'smtpAuthDisabledForMailbox' }]);
  expect(resultOf('verdict', blocked)).toEqual({
    verdict: 'blocked',
    gate: 'mailboxSetting',
    certainty: 'certain',
  });
  expect(resultOf('resolved', blocked)).toMatchObject({ verdict: 'accepted' });
});

test('a title is the heading and the site’s name, and says that something is wrong', () => {
  expect(titleOf('Start – Guide', 'Which port?', null)).toBe('Which port? – Guide');
  expect(titleOf('Which port? – Guide', 'Which port?', 'Error:')).toBe('Error: Which port? – Guide');
});

test('what the address states is known before the walk starts', () => {
  const facts = [evidence('cloud', 'gccHigh', 'site')];
  expect(knownAtStart({ facts }, null)).toEqual({ replies: [], evidence: facts });
});

describe('what was read of a tenant joins the walk', () => {
  const read = [evidence('securityDefaults', 'on', 'graph')];
  const found = [{ type: 'found', found: { replies: [], evidence: read } }, { type: 'found.use' }];

  test('with the mailbox that it was read of', () => {
    const walk = replay(TODAY, [{ type: 'reply', reply: 'criteriaNotMet' }]);
    expect(withTenant(walk, read, 'scanner@contoso.com')).toMatchObject([
      { type: 'answer', question: 'signInAs', option: 'thisMailbox', detail: 'scanner@contoso.com' },
      ...found,
    ]);
  });

  test('without one where it came from another tab', () => {
    expect(withTenant(startWalk(TODAY), read, null)).toMatchObject(found);
  });

  test('a second reading takes the place of the first; what Exchange itself told stays', () => {
    const exchange = [
      evidence('tenantSmtpAuth', 'disabled', 'graph'),
      evidence('mailboxSmtpAuth', 'inherits', 'powershell'),
    ];
    const blocks = [evidence('conditionalAccess', 'blocks', 'graph'), evidence('account', 'ok', 'signInLog')];
    const pasted: WalkEvent[] = [{ type: 'found', found: { replies: [], evidence: exchange } }, { type: 'found.use' }];
    const first = replay(TODAY, [...pasted, ...withTenant(startWalk(TODAY), blocks, 'a@contoso.com')]);
    const second = replay(TODAY, [...first.log, ...withTenant(first, read, 'b@contoso.com')]);
    expect(second.known.evidence.map(({ fact }) => fact).sort()).toEqual([
      'mailboxSmtpAuth',
      'securityDefaults',
      'signInAs',
      'tenantSmtpAuth',
    ]);
  });
});
