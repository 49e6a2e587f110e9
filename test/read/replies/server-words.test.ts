import { describe, expect, test } from 'vitest';
import { read, readInDetail } from '../../../src/read/index.ts';

const decided = (text: string): unknown => {
  const { decisive } = read(text);
  return decisive?.reply ?? decisive?.gist ?? null;
};
const facts = (text: string): string[] => read(text).evidence.map(({ fact, value }) => `${fact}=${value}`);

describe('a server that doesn’t know AUTH', () => {
  test.each([
    '502 5.5.1 AUTH not implemented',
    '502 Command "AUTH PLAIN" not implemented',
    '500 5.5.1 Command unrecognized: "AUTH PLAIN"',
    '503 5.5.1 Error: authentication not enabled',
  ])('offers no login: %s', (text) => {
    expect(decided(text)).toBe('authNotOffered');
    expect(facts(text)).toContain('login=refused');
  });

  test.each(['502 5.5.1 VRFY not implemented', '500 5.5.1 Command unrecognized: "XFOO"'])('isn’t meant: %s', (text) => {
    expect(decided(text)).toBe('protocolFault');
  });
});

describe('a list of senders', () => {
  test.each([
    '553 5.7.1 [X1] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus list',
    "550 5.7.514 rejected because of IP Block -> 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using a list'",
    '554 Your address is listed at bl.example',
  ])('is somebody else’s: %s', (text) => {
    expect(decided(text)).toBe('listedSender');
  });

  test('is told under the code of the server that quotes it', () => {
    const { decisive } = read(
      '550 5.7.514 IP Block -> 554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org',
    );
    expect(decisive?.enhancedStatusCode).toBe('5.7.514');
  });

  test('isn’t what an unlisted address is on', () => {
    expect(decided('550 5.7.1 unlisted in the directory')).not.toBe('listedSender');
  });
});

describe('other words of servers', () => {
  test.each([
    ['senderRefused', '450 4.1.8 <root@printer.local>: Sender address rejected: Domain not found'],
    ['message', "550 MIME message is missing 'From' header"],
    [
      'senderRefused',
      '550 "envelope sender not allowed"\n[MAIL][transport_smtp_server] = smtprelaypool.contoso.com:465',
    ],
    ['senderRefused', '550 "envelope sender not allowed". Server: smtprelaypool.contoso.com'],
    ['spam', '554 Reject due to policy restrictions'],
    ['recipient', 'It fails with "550-action not taken: mailbox unavailable". The login is jane@contoso.com.'],
    ['otherProviderAppPassword', 'Could not authenticate. SMTP code 534'],
    ['relayOrAuthenticationMissing', '550 we cannot\n relay for you'],
  ])('%s: %s', (means, text) => {
    expect(decided(text)).toBe(means);
  });

  test('too many logins are logins', () => {
    expect(facts('454 4.7.0 Too many login attempts, try again later')).toContain('login=refused');
    expect(facts('452 4.5.3 Too many recipients')).not.toContain('login=refused');
  });

  test('codes of the protection against spam are Exchange Online’s', () => {
    expect(facts('550 5.7.514 rejected')).toContain('service=exchangeOnline');
    expect(facts('550 5.7.500 rejected')).not.toContain('service=exchangeOnline');
  });
});

describe('settings and keys', () => {
  test('a mechanism in a settings file', () => {
    expect(facts('535 5.7.3 Authentication unsuccessful\nSMTP_AUTH_METHOD=login')).toContain('mechanism=login');
  });

  test.each([
    '501 5.7.0 Authentication required. Authenticate with CRAM MD5 or AUTH LOGIN',
    '530 5.7.57 Client not authenticated to send mail. In the log there is no AUTH PLAIN',
  ])('one that was not used: %s', (text) => {
    expect(facts(text).filter((fact) => fact.startsWith('mechanism'))).toEqual([]);
  });

  test.each(['smtp.login.failed', 'error.mail.smtp.auth.failed'])('a key that was never translated: %s', (text) => {
    expect(decided(text)).toBe('loginFailedWithoutReply');
    expect(facts(text).filter((fact) => fact.startsWith('endpointHost'))).toEqual([]);
  });

  test('several ports that were tried are none', () => {
    expect(facts('smtp times out on port 465 and 587').filter((fact) => fact.startsWith('endpointPort'))).toEqual([]);
    expect(facts('smtp times out on port 465 and again')).toContain('endpointPort=465');
  });
});

test('a client without a token tried no login', () => {
  const { seen } = readInDetail(
    '{"error":"invalid_request","error_description":"AADSTS900144: the parameter is missing"}\n' +
      'relay=smtp.office365.com[192.0.2.1]:587, dsn=4.7.0 (SASL authentication failed: bad protocol / cancel)',
  );
  expect(seen.authAttempted).toBe(false);
});
