import { expect, test } from 'vitest';
import { REPLY_IDS } from '../../src/domain/replies/replies.ts';
import { besideInGroup, groupOf, REPLY_GROUPS, relatedTo, repliesIn } from '../../src/domain/replies/reply-groups.ts';
import { codesOf } from '../../src/domain/replies/wordings.ts';

test('every reply stands in one group, and no group is empty', () => {
  expect(REPLY_GROUPS.flatMap(repliesIn).sort()).toEqual([...REPLY_IDS].sort());
  for (const group of REPLY_GROUPS) expect(repliesIn(group), group).not.toHaveLength(0);
});

test('within a group the codes come in their order, then what has none', () => {
  for (const group of REPLY_GROUPS) {
    const codes = repliesIn(group).map(codesOf);
    const firstBare = codes.indexOf('');
    if (firstBare >= 0) expect(new Set(codes.slice(firstBare)), group).toEqual(new Set(['']));
  }
  expect(repliesIn('settings').slice(0, 2)).toEqual(['smtpAuthDisabledForTenant', 'smtpAuthDisabledForMailbox']);
});

test('before and after lead through a whole group', () => {
  for (const group of REPLY_GROUPS) {
    const all = repliesIn(group);
    const walked = [all[0]];
    for (let next = besideInGroup(all[0] ?? 'messageAccepted').after; next !== null; next = besideInGroup(next).after) {
      expect(besideInGroup(next).before).toBe(walked.at(-1));
      walked.push(next);
    }
    expect(walked).toEqual(all);
  }
});

test('related are the replies with the same code first, never the reply itself', () => {
  expect(relatedTo('smtpAuthDisabledForTenant', 3)[0]).toBe('smtpAuthDisabledForMailbox');
  expect(relatedTo('clientNotAuthenticated', 2)).toEqual(['anonymousMailRefused', 'refusalLost']);
  for (const id of REPLY_IDS) {
    const related = relatedTo(id, 5);
    expect(related).not.toContain(id);
    expect(new Set(related).size).toBe(related.length);
  }
  expect(groupOf('messageAccepted')).toBe('success');
});
