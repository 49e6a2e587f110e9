import { expect, test } from 'vitest';
import { REPLY_IDS } from '../../src/domain/replies/replies.ts';
import { descriptionOf, literalOf, titleOf } from '../../src/layouts/replies/reply-head.ts';

test('a title holds what people search for, and what it means where there is room', () => {
  expect(titleOf('smtpAuthDisabledForTenant', 'SMTP AUTH is off for the organisation')).toBe(
    '5.7.139 SmtpClientAuthentication is disabled for the Tenant',
  );
  expect(titleOf('tokenExpired', 'The token has expired')).toBe('535 5.7.143 Expired token – The token has expired');
  expect(titleOf('tenantLockedOut', 'x')).toContain('Tenant locked out');
});

test('every title is under 60 characters and its own, whatever the reply is called', () => {
  const titles = REPLY_IDS.map((id) =>
    titleOf(id, 'A meaning that is much too long to have any room in a title at all'),
  );
  for (const title of titles) {
    expect(title.length, title).toBeLessThan(60);
    expect(title, title).not.toMatch(/\[…\]|^\s|\s$|,$/);
  }
  expect(new Set(titles).size).toBe(titles.length);
});

test('what the title has no room for stands in the description', () => {
  for (const id of REPLY_IDS) {
    const title = titleOf(id, 'A meaning');
    const said = `${title} ${descriptionOf(id, title, 'What it means.')}`;
    expect(said, id).toContain(literalOf(id));
  }
  const title = titleOf('smtpAuthDisabledForMailbox', 'x');
  expect(descriptionOf('smtpAuthDisabledForMailbox', title, 'What it means.')).toMatch(/^535 5\.7\.139 /);
});

test('a description is cut at a word', () => {
  const title = titleOf('criteriaNotMet', 'x');
  const said = descriptionOf('criteriaNotMet', title, 'word '.repeat(100));
  expect(said.length).toBeLessThanOrEqual(300);
  expect(said).toMatch(/word…$/);
});
