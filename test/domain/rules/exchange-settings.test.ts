import { expect, it } from 'vitest';
import {
  authenticationPolicyInForce,
  mailboxSmtpAuthOf,
  smtpAuthInForce,
  tenantSmtpAuthOf,
} from '../../../src/domain/exchange-settings.ts';

/** Values of `SmtpClientAuthenticationDisabled`: null is blank, undefined is missing. */
it.each([
  [false, null, 'enabled', 'tenant'],
  [false, false, 'enabled', 'mailbox'],
  [false, true, 'disabled', 'mailbox'],
  [true, null, 'disabled', 'tenant'],
  [true, false, 'enabled', 'mailbox'],
  [true, true, 'disabled', 'mailbox'],
  [undefined, false, 'enabled', 'mailbox'],
  [undefined, true, 'disabled', 'mailbox'],
  [null, null, null, null],
  [undefined, null, null, null],
  [true, undefined, null, null],
  [false, undefined, null, null],
  [undefined, undefined, null, null],
] as const)('organisation %s, mailbox %s: %s by the %s', (tenant, mailbox, value, decidedBy) => {
  const inForce = smtpAuthInForce(tenantSmtpAuthOf(tenant), mailboxSmtpAuthOf(mailbox));
  expect(inForce).toEqual(value === null ? null : { value, decidedBy });
});

it.each([
  [true, 'disabled', 'disabled'],
  [false, 'enabled', 'enabled'],
  [null, null, 'inherits'],
  [undefined, null, null],
] as const)('%s is %s for the organisation and %s for the mailbox', (disabled, tenant, mailbox) => {
  expect([tenantSmtpAuthOf(disabled), mailboxSmtpAuthOf(disabled)]).toEqual([tenant, mailbox]);
});

const POLICIES = [
  { name: 'Block Basic', allowsBasic: false },
  { name: 'Scanners', allowsBasic: true },
  { name: 'Half read', allowsBasic: undefined },
];

it.each([
  ['Scanners', 'Block Basic', 'allowsBasic', 'user'],
  ['block basic', 'Scanners', 'blocksBasic', 'user'],
  ['Scanners', undefined, 'allowsBasic', 'user'],
  ['contoso.onmicrosoft.com\\Block Basic', '', 'blocksBasic', 'user'],
  ['Configuration/Auth Policies/Scanners', '', 'allowsBasic', 'user'],
  ['', 'Block Basic', 'blocksBasic', 'organisation'],
  [null, 'Scanners', 'allowsBasic', 'organisation'],
  ['', '', 'allowsBasic', 'none'],
  [null, null, 'allowsBasic', 'none'],
  ['', undefined, null, null],
  [undefined, 'Block Basic', null, null],
  [undefined, '', null, null],
  [undefined, undefined, null, null],
  ['Not in the list', 'Scanners', null, null],
  ['Half read', '', null, null],
  ['Basic', '', null, null],
] as const)('user %s, organisation %s: %s by %s', (user, organisation, value, decidedBy) => {
  const inForce = authenticationPolicyInForce({ user, organisation }, POLICIES);
  expect(inForce === null ? [null, null] : [inForce.value, inForce.decidedBy]).toEqual([value, decidedBy]);
});

it('names the policy that decides as it is assigned', () => {
  expect(authenticationPolicyInForce({ user: 'SCANNERS', organisation: null }, POLICIES)?.name).toBe('SCANNERS');
  expect(authenticationPolicyInForce({ user: null, organisation: null }, POLICIES)?.name).toBeNull();
});
