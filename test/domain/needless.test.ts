import { expect, test } from 'vitest';
import { diagnose } from '../../src/domain/diagnose.ts';
import { caseOf, TODAY } from './oracle/case-of.ts';
import { cell, list, type Row, rowsOf } from './oracle/table.ts';

/** Every gate open for a client with Basic; what a row says takes the place of the same fact. */
const BASIC =
  'service=exchangeOnline; connection=ok; endpointHost=smtp.office365.com; encryption=startTls; mechanism=login; method=basic; ' +
  'tenantSmtpAuth=enabled; mailboxSmtpAuth=enabled; securityDefaults=off; authenticationPolicy=allowsBasic; ' +
  'basicForTenant=allowed; conditionalAccess=allows; account=ok; mailbox=licensed; sender=own; limit=none';
const OAUTH = `${BASIC}; mechanism=xoauth2; method=oauth; oauthFlow=delegated; token=ok`;

function over(open: string, facts: string): string {
  const last = new Map([...list(open), ...list(facts)].map((fact) => [fact.split('=')[0], fact]));
  return [...last.values()].join('; ');
}

const named = (section: string) =>
  rowsOf('advice/needless.md', section).map((row) => [cell(row, 'Facts'), row] as const);
const needless = (facts: string, replies = ''): readonly string[] => diagnose(caseOf(facts, replies), TODAY).unhelpful;
const wanted = (row: Row): readonly string[] => list(cell(row, "Can't help"));

test.each(named('With Basic\n'))('with Basic, %s', (facts, row) => {
  expect(needless(over(BASIC, facts))).toEqual(wanted(row));
});
test.each(named('With OAuth\n'))('with OAuth, %s', (facts, row) => {
  expect(needless(over(OAUTH, facts))).toEqual(wanted(row));
});
test.each(named('While the gate is in doubt\n'))('in doubt, %s', (facts, row) => {
  expect(needless(facts, cell(row, 'Replies'))).toEqual(wanted(row));
});
