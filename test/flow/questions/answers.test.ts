import { describe, expect, test } from 'vitest';
import { effectOf, isOption, optionFor, questionFor } from '../../../src/flow/questions/answers.ts';
import { needsAddress, takesAddress } from '../../../src/flow/questions/needs-address.ts';
import type { QuestionId } from '../../../src/flow/questions/questions.ts';
import { caseOf } from '../../domain/oracle/case-of.ts';

/** The facts that an answer states, as `fact=value by origin`. */
const stated = (question: QuestionId, option: string, detail?: string): string =>
  effectOf(question, option, detail, 'link')
    .evidence.map(({ fact, value, origin }) => `${fact}=${value} by ${origin}`)
    .join('; ');

describe('an answer', () => {
  test.each<[QuestionId, string, string | undefined, string]>([
    ['method', 'basic', undefined, 'method=basic by link'],
    ['method', 'unknown', undefined, ''],
    ['method', 'carrierPigeon', undefined, ''],
    ['client', 'grafana', undefined, 'client=grafana by link'],
    ['client', 'nobody', undefined, ''],
    // What a person sees stays the person's word, and a code that is missing is told by a reply.
    ['symptom', 'afterUpload', undefined, 'login=accepted by answer'],
    ['symptom', 'bounce', undefined, 'login=accepted by answer'],
    ['symptom', 'tokenRequest', undefined, 'method=oauth by answer; token=refused by answer'],
    ['symptom', 'unknown', undefined, ''],
    ['server', 'smtpOffice365', undefined, 'endpointHost=smtp.office365.com by link'],
    ['server', 'smtpMailOutlook', undefined, 'endpointHost=smtp-mail.outlook.com by link'],
    ['server', 'mailProtection', undefined, 'endpointHost=contoso-com.mail.protection.outlook.com by link'],
    ['server', 'otherServer', ' Relay.Contoso.COM ', 'endpointHost=relay.contoso.com by link'],
    ['server', 'otherServer', ' ', ''],
    ['server', 'otherServer', undefined, ''],
    ['port', 'port587', undefined, 'endpointPort=587 by link'],
    ['port', 'port25', undefined, 'endpointPort=25 by link'],
    ['port', 'port465', undefined, 'endpointPort=465 by link'],
    ['port', 'otherPort', '2525', 'endpointPort=2525 by link'],
    ['port', 'otherPort', '1', 'endpointPort=1 by link'],
    ['port', 'otherPort', '65535', 'endpointPort=65535 by link'],
    ['port', 'otherPort', '65536', ''],
    ['port', 'otherPort', '0', ''],
    ['port', 'otherPort', '-25', ''],
    ['port', 'otherPort', '25.5', ''],
    ['port', 'otherPort', 'smtp', ''],
    ['port', 'otherPort', undefined, ''],
    ['oauthFlow', 'delegated', undefined, 'oauthFlow=delegated by link'],
    ['oauthFlow', 'appOnly', undefined, 'oauthFlow=appOnly by link'],
    ['oauthFlow', 'appByPermission', undefined, 'oauthFlow=appOnly by link; appRoad=entraPermission by link'],
    ['oauthFlow', 'appByRole', undefined, 'oauthFlow=appOnly by link; appRoad=exchangeRole by link'],
    ['account', 'locked', undefined, 'account=locked by link'],
    ['account', 'blockedByPolicy', undefined, 'conditionalAccess=blocks by link; account=ok by link'],
    ['account', 'blockedByDefaults', undefined, 'securityDefaults=on by link; account=ok by link'],
    ['account', 'noEntry', undefined, 'signInEntry=none by link'],
    ['tenantCreated', 'before2020', undefined, 'tenantCreated=2019-12-31 by link'],
    ['tenantCreated', 'from2020', undefined, 'tenantCreated=2020-02-01 by link'],
    ['tenantCreated', 'from2027', undefined, 'tenantCreated=2027-01-01 by link'],
  ])('%s: %s, %s states "%s"', (question, option, detail, evidence) => {
    expect(stated(question, option, detail)).toBe(evidence);
  });

  test.each([
    ['atOnce', 'loginFailedWithoutReply'],
    ['cannotConnect', 'cannotConnect'],
    ['secureConnection', 'tlsHandshakeFailed'],
    ['bounce', undefined],
  ])('of what is seen, %s is the reply %s', (option, reply) => {
    expect(effectOf('symptom', option, undefined, 'answer').reply).toBe(reply);
  });
});

describe('what was read is shown as the option', () => {
  test.each([
    ['method=oauth', 'method', 'oauth'],
    ['client=grafana', 'client', 'grafana'],
    ['signInEntry=none', 'account', 'noEntry'],
    ['appRoad=entraPermission', 'oauthFlow', 'appByPermission'],
    ['appRoad=exchangeRole', 'oauthFlow', 'appByRole'],
    ['endpointHost=smtp.office365.com', 'server', 'smtpOffice365'],
    ['endpointHost=smtp-mail.outlook.com', 'server', 'smtpMailOutlook'],
    ['endpointHost=fabrikam-example.mail.protection.outlook.com', 'server', 'mailProtection'],
    ['endpointHost=mail.protection.outlook.com.fabrikam.example', 'server', 'otherServer'],
    ['endpointHost=relay.contoso.com', 'server', 'otherServer'],
    ['endpointPort=587', 'port', 'port587'],
    ['endpointPort=465', 'port', 'port465'],
    ['endpointPort=2525', 'port', 'otherPort'],
    ['tenantCreated=2014-05-01', 'tenantCreated', 'before2020'],
    ['tenantCreated=2019-12-31', 'tenantCreated', 'before2020'],
    ['tenantCreated=2020-01-01', 'tenantCreated', 'from2020'],
    ['tenantCreated=2026-12-31', 'tenantCreated', 'from2020'],
    ['tenantCreated=2027-01-01', 'tenantCreated', 'from2027'],
    ['tenantCreated=2028-03-01', 'tenantCreated', 'from2027'],
  ] as const)('%s is the answer to %s: %s', (text, question, option) => {
    const [read] = caseOf(text, '').evidence;
    if (read === undefined) throw new Error('nothing was read');
    expect(optionFor(read)).toEqual({ question, option });
    expect(questionFor(read.fact)).toBe(question);
    expect(isOption(question, option)).toBe(true);
  });
});

describe('the address that signs in', () => {
  test.each([
    ['enableMailboxSmtpAuth', true],
    ['grantSendAs', true],
    ['enableTenantSmtpAuth', false],
    ['turnOnStartTls', false],
  ] as const)('must be known before %s is shown: %s', (remedy, needed) => {
    expect(needsAddress(remedy)).toBe(needed);
  });

  test.each([
    ['mailboxSmtpAuth', true],
    ['authenticationPolicy', true],
    ['conditionalAccess', true],
    ['account', true],
    ['mailbox', true],
    ['sender', true],
    ['tenantSmtpAuth', false],
    ['verdict', false],
  ] as const)('has its field at %s: %s', (step, has) => {
    expect(takesAddress(step)).toBe(has);
  });
});
