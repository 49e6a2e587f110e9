import { QUOTED, type SecretRule, VALUE } from './secret-words.ts';

const ADDRESS = `["'][^"'\\s]{1,64}@[^"'\\s]{1,120}["']`;
const NAME = '[\\w.$>:-]{1,60}';
const ANY_QUOTED = `(?:"[^"\\n]{0,200}"|'[^'\\n]{0,200}')`;

/** Passwords as arguments of calls, and of commands. */
export const CALL_RULES: readonly SecretRule[] = [
  {
    // login("u", "x"), Authenticate(user, "x"), utl_smtp.auth(c, 'u', 'x'), PlainAuth("", "u", "x"), NetworkCredential("u", "x").
    kind: 'password',
    pattern: new RegExp(
      `((?:log_?[io]n|logon|sign_?in|auth\\w{0,16}|credentials?\\w{0,10}|set_?user\\w{0,20}|account)["']?\\s{0,2}[:=]?\\s{0,2}[([]\\s{0,3}(?:(?:${NAME}|""|'')\\s{0,3},\\s{0,3}){0,2}(?:${ANY_QUOTED}|${NAME})\\s{0,3},\\s{0,3})${QUOTED}`,
      'gi',
    ),
  },
  {
    // An address as user name, the password after it: dialers, sessions, constructors. What sends mail takes a subject there.
    kind: 'password',
    pattern: new RegExp(
      `((?:start|dial\\w{0,10}|connect\\w{0,10}|smtp\\w{0,16}|session\\w{0,10}|client\\w{0,10}|transport\\w{0,10}|mailer\\w{0,10}|open|init\\w{0,10}|__construct)\\s{0,2}\\((?:[^()\\n]{0,200},)?\\s{0,3}${ADDRESS}\\s{0,3},\\s{0,3})(?!["'][^"'\\s]{1,64}@[^"'\\s]{1,100}\\.[a-z]{2,12}["'])${QUOTED}`,
      'gi',
    ),
  },
  {
    // host, port, user, password.
    kind: 'password',
    pattern: new RegExp(
      `(\\(\\s{0,3}["'][\\w.-]{3,120}["']\\s{0,3},\\s{0,3}\\d{2,5}\\s{0,3},\\s{0,3}(?:${ANY_QUOTED}\\s{0,3},\\s{0,3}){0,1}(?:${ANY_QUOTED}|${NAME})\\s{0,3},\\s{0,3})${QUOTED}`,
      'gi',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(\\bset_?(?:smtp|mail|user|auth)?_?pass(?:word|wd|phrase)?\\s{0,2}\\(\\s{0,3})${QUOTED}`,
      'gi',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(`(\\b\\w{0,20}pass(?:word|wd|phrase)?\\s{0,2}\\(\\s{0,3})${QUOTED}(?=\\s{0,3}\\))`, 'gi'),
  },
  {
    kind: 'password',
    pattern: new RegExp(`(ConvertTo-SecureString\\s{1,3}(?:-String\\s{1,3})?)(?!-)${VALUE}`, 'gi'),
  },
  { kind: 'password', pattern: new RegExp(`(\\s-(?:Password|ap|pw|xp|Pass|smtppass)\\s{1,3})(?![-$(])${VALUE}`, 'gi') },
  {
    kind: 'password',
    pattern: new RegExp(`((?:--|\\s/)[\\w-]{0,24}(?:pass(?:word|wd|phrase)?|pwd|ap)(?:[= :]))(?![-$(])${VALUE}`, 'gi'),
  },
  { kind: 'password', pattern: new RegExp(`(\\s-(?:ap|xp|pw))${QUOTED}`, 'g') },
  {
    // LOGIN of IMAP, PASS of POP.
    kind: 'password',
    pattern:
      /(\bLOGIN[ \t]{1,4}(?:"[^"\n]{1,120}"|[^\s"@]{1,64}@\S{1,120})[ \t]{1,4}|(?:[>:]|<-)[ \t]{0,4}PASS[ \t])("[^"\n]{1,200}"|\S{1,200})(?=[ \t]{0,4}$)/gim,
  },
  {
    // After a flag for the user, -P and -p hold the password; a number there is a port.
    kind: 'password',
    pattern: new RegExp(
      `(\\s(?:-U|-u|-xu|-au|-l|--user(?:name)?|--login)[ =]\\S{1,120}(?:[ \\t]{1,4}(?!-[Ppw]\\b)\\S{1,120}){0,12}?[ \\t]{1,4}-[Ppw][ \\t]{1,4})(?!\\d{2,5}\\b)${VALUE}`,
      'g',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(\\s-P[ \\t]{1,4})(?!\\d{2,5}\\b)${VALUE}(?=(?:[ \\t]{1,4}\\S{1,120}){0,12}?[ \\t]{1,4}(?:-U|-u|--user)\\b)`,
      'g',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(`(\\bsshpass[ \\t]{1,4}-p[ \\t]{0,4}|-pass(?:in|out)?[ \\t]{1,4}pass:)${VALUE}`, 'g'),
  },
  {
    // printf '\0user\0password' | base64
    kind: 'base64Login',
    pattern: /(\\(?:000|0|x00)[^\\\s'"]{1,120}\\(?:000|0|x00))([^\s'"\\]{1,200})/g,
  },
  { kind: 'password', pattern: /((?:--user|--proxy-user|\s-u)[ =]['"]?[^\s:'"]{1,200}:)([^\s'"]{1,200})/g },
];
