import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/domain/diagnose.ts';
import { evidence } from '../../src/domain/facts.ts';
import { REPLY_IDS, type ReplyId } from '../../src/domain/replies/replies.ts';
import { foldFixes, goesOnWithBasic, groupFixes } from '../../src/ui/parts/fixes.tsx';

const verdictOn = (reply: ReplyId, method: 'basic' | 'oauth') =>
  diagnose({ replies: [{ reply }], evidence: [evidence('method', method, 'answer')] }, '2026-11-25');

describe('fixes in groups', () => {
  test('what opens the switch, then the ways round, then the switch for everybody', () => {
    const groups = groupFixes(verdictOn('smtpAuthDisabledForTenant', 'basic').remedies);
    expect(groups.map(({ kind }) => kind)).toEqual(['opens', 'round', 'last']);
    expect(groups[0]?.ids[0]).toBe('enableMailboxSmtpAuth');
    expect(groups[2]?.ids).toContain('enableTenantSmtpAuth');
  });

  test('turning off Security Defaults stands alone at the end', () => {
    const groups = groupFixes(verdictOn('securityDefaultsPolicy', 'basic').remedies);
    expect(groups.map(({ kind }) => kind)).toEqual(['round', 'last']);
    expect(groups.at(-1)?.ids).toEqual(['turnOffSecurityDefaults']);
  });

  test('no fix is lost or shown twice', () => {
    const { remedies } = verdictOn('criteriaNotMet', 'basic');
    const shown = groupFixes(remedies).flatMap(({ ids }) => ids);
    expect([...shown].sort()).toEqual([...remedies].sort());
  });
});

describe('fixes on the verdict', () => {
  test('show three at most at once, and fold the rest without losing or moving one', () => {
    for (const id of REPLY_IDS) {
      const { remedies } = verdictOn(id, 'basic');
      const { shown, rest } = foldFixes(remedies);
      expect(shown.length, id).toBeLessThanOrEqual(3);
      expect([...shown, ...rest.flatMap(({ ids }) => ids)], id).toEqual(groupFixes(remedies).flatMap(({ ids }) => ids));
    }
  });

  test('keep the ways round together in one row', () => {
    const { rest } = foldFixes(verdictOn('smtpAuthDisabledForMailbox', 'basic').remedies);
    expect(rest.filter(({ kind }) => kind === 'round')).toHaveLength(1);
  });
});

describe('the note that Basic ends', () => {
  test('stands at a switch that is opened for a client with Basic, and not with OAuth', () => {
    expect(goesOnWithBasic('enableMailboxSmtpAuth', verdictOn('smtpAuthDisabledForMailbox', 'basic'))).toBe(true);
    expect(goesOnWithBasic('enableMailboxSmtpAuth', verdictOn('smtpAuthDisabledForMailbox', 'oauth'))).toBe(false);
  });

  test('does not stand at a way round, and stands when it worked with Basic', () => {
    const basic = verdictOn('securityDefaultsPolicy', 'basic');
    expect(goesOnWithBasic('switchToOAuth', basic)).toBe(false);
    expect(goesOnWithBasic('turnOffSecurityDefaults', basic)).toBe(true);
    expect(goesOnWithBasic(null, basic)).toBe(true);
  });
});
