/** Texts of any length to read: what people really paste, and what somebody could think of to slow a reader down. */

const MEGA = 1_000_000;

/** Repeats a line, numbered, up to a length in bytes (all are ASCII). */
function fill(mega: number, line: (at: number) => string, end = ''): string {
  const lines: string[] = [];
  let length = end.length;
  for (let at = 0; length < mega * MEGA; at += 1) {
    const next = line(at);
    lines.push(next);
    length += next.length + 1;
  }
  return `${lines.join('\n').slice(0, mega * MEGA - end.length)}${end}`;
}

const two = (n: number): string => String(n % 60).padStart(2, '0');
const time = (at: number): string => `2026-11-23T08:${two(Math.floor(at / 60))}:${two(at)}Z`;
const REFUSED =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for ' +
  'the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.';

/** A mail server's log: most lines have nothing to do with the failure, some do. */
export const log = (mega: number): string =>
  fill(
    mega,
    (at) =>
      at % 50 === 0
        ? `${time(at)} relay01 postfix/smtp[${at}]: SASL authentication failed; server smtp.office365.com[192.0.2.7] said: ${REFUSED}`
        : `${time(at)} app01 worker[${at}]: job ${at * 7919} done in ${at % 977} ms, queue 192.0.2.${at % 250} size ${at % 13}`,
    `\n${time(0)} relay01 postfix/smtp: ${REFUSED}\n`,
  );

/** An export of sign-ins, as one JSON array. */
export const json = (mega: number): string => {
  const entry = (at: number): string =>
    `{"id":"${at}","createdDateTime":"${time(at)}","userPrincipalName":"scan${at}@contoso.com","clientAppUsed":"Authenticated ` +
    `SMTP","ipAddress":"192.0.2.${at % 250}","status":{"errorCode":${at % 3 === 0 ? 50126 : 0},"failureReason":"Error ` +
    'validating credentials due to invalid username or password."},"conditionalAccessStatus":"notApplied"},';
  return `[${fill(mega, entry, '')
    .slice(0, -1)
    .replace(/,[^,}\]]*$/, '')
    .replace(/\{[^{]*$/, '')
    .replace(/,\s*$/, '')}]`;
};

/** Texts that punish careless expressions and parsers. */
export const HOSTILE: Readonly<Record<string, (mega: number) => string>> = {
  'one endless line': (mega) => 'x'.repeat(mega * MEGA),
  'only digits and dots': (mega) => '5.7.'.repeat((mega * MEGA) / 4),
  'only spaces': (mega) => ' '.repeat(mega * MEGA),
  'open brackets': (mega) => '{"a":['.repeat(Math.floor((mega * MEGA) / 6)),
  'a reply after another': (mega) => fill(mega, () => REFUSED),
  'replies on one line': (mega) => '535 5.7.3 Authentication unsuccessful '.repeat(Math.floor((mega * MEGA) / 38)),
  'half an address': (mega) => 'a@a.'.repeat((mega * MEGA) / 4),
  'base64 on one line': (mega) => 'QWxhZGRpbjpvcGVuIHNlc2FtZQ'.repeat(Math.floor((mega * MEGA) / 26)),
  'settings without end': (mega) => fill(mega, (at) => `SmtpClientAuthenticationDisabled : True Password=${at} :`),
  'quotes and backslashes': (mega) => '\\"'.repeat((mega * MEGA) / 2),
  'a conversation without end': (mega) =>
    fill(mega, (at) => ['EHLO a', '250-AUTH LOGIN XOAUTH2', 'AUTH LOGIN', '334 VXNlcm5hbWU6'][at % 4] ?? ''),
};
