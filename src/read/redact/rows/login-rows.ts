import { oneLine } from './one-line.ts';
import type { SecretRow } from './secret-row.ts';

/** Logins whose form says which part is the password: beside an address or a server, and as mail servers and clients write them. */
export const LOGIN_ROWS: readonly SecretRow[] = [
  {
    id: 'nulSeparated',
    kind: 'base64Login',
    // printf '\0user\0password' | base64, and logs that write the NULs out.
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\\(?:000|0|x00|u0000)|\^@|<NUL>|%00)(?:[^\\\s'"^%<]|\\(?=[@.])){1,120}(?:\\(?:000
        |0|x00|u0000)|\^@|<NUL>|%00)(?<secret>[^\s'"]{1,400}?)(?=["'\s]|\\["'n]
        |$)
      `),
      'g',
    ),
    examples: ["printf '\\0a@b.example\\0«x9»' | base64"],
  },
  {
    id: 'loginOfImap',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\bLOGIN[ \t]{1,4}(?:"[^"\n]{1,120}"|[^\s"@]{1,64}@\S{1,120})[ \t]{1,4}
        |(?:[>:]|<-)[ \t]{0,4}PASS[ \t])\\?(?:"(?<secret1>[^"\n]{1,200}?)\\?"|(?<secret2>[^\s"']{1,200}))(?=['"\\rn]{0,6}[ \t]{0,4}$)
      `),
      'gim',
    ),
    examples: ['a1 LOGIN a@b.example «W1nter»', 'POP3> PASS «W1nter»'],
  },
  {
    id: 'addressAndPassword',
    kind: 'password',
    // sasl_passwd of Postfix, passwd.client of Exim, and what people write the same way.
    pattern: new RegExp(
      oneLine(String.raw`
        (?<![\w.+/%-])[\w.+-]{1,64}@[\w.-]{1,120}\.[a-z]{2,12}["']?(?::["']?(?!\/\/
        |\d{2,5}\b|[45]\d\d[ -]|\w*(?:Denied|Exception|Error|Failed|Failure|Rejected
        |Refused)\b)(?<secret1>[^\s,"'<>]{2,400})(?=[\s,"']|$)|[ \t]{1,3}(?::|\/{1,2}|\||[-–])[ \t]{1,3}(?:(?<secret2>[^\s,"'<>]{3,400})(?=[ \t]*$
        )|(?<secret3>(?=\S{0,60}[\d!#$%&*?^~+=])(?=\S{0,60}[a-z])[^\s,"'<>]{5,400})))
      `),
      'gim',
    ),
    examples: [
      '[smtp.office365.com]:587 a@b.example:«sasl:db:9»',
      'Authentication: a@b.example : «hunter»',
      'login a@b.example / «hunter»',
    ],
    weighed: true,
  },
  {
    id: 'userThenPassword',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:u(?:ser)?[ \t]?[:=][ \t]?\S{1,120}[ \t,]{1,4}p(?:w)?[ \t]?[:=][ \t]?
        |(?:auth|login|logon|sasl)\w{0,20}[:=]?[ \t]["']?[\w.+-]{1,64}@[\w.-]{1,120}["']?[ \t]{1,4}["']?(?=\S{0,60}\d))(?<secret>[^\s"']{4
        ,200})
      `),
      'gi',
    ),
    examples: ['u: a@b.example p: «wh4ts!»', 'auth_plain: a@b.example «rawp4ss» -> 535'],
    weighed: true,
  },
  {
    id: 'sendmailAuthInfo',
    kind: 'password',
    pattern: /"P[:=](?<secret>[^"\n]{1,400})"/g,
    examples: ['AuthInfo:h "U:root" "I:a@b.example" "P:«sendm4il»"'],
  },
  {
    id: 'eximClientSend',
    kind: 'password',
    pattern:
      /\bclient_send[ \t]{0,4}=[ \t]{0,4}"?[^\n]{0,200}?[:^;][ \t]{0,4}[^\s:^;"]{1,120}[ \t]{0,4}[:^;][ \t]{0,4}(?<secret>[^\s"]{1,400})/gi,
    examples: ['client_send = "^a@b.example^«W1n^^ter»"', 'client_send = : a@b.example : «W1nter»'],
  },
  {
    id: 'authCommand',
    kind: 'base64Login',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:AUTH|auth|Auth)(?:ENTICATE|enticate)?[ =]{1,2}(?:PLAIN|XOAUTH2|LOGIN
        |OAUTHBEARER|CRAM-MD5|NTLM|plain|xoauth2|login|ntlm)[ =]{1,3}["']?(?!(?:XOAUTH2
        |LOGIN|PLAIN|NTLM|CRAM-MD5|DIGEST-MD5|GSSAPI|OAUTHBEARER|EXTERNAL|SCRAM\S*)(?![a-z]))(?<secret>(?=[\w+/-]{0,80}(?:\d
        |[a-z][A-Z]|[A-Z]{2}|=))[A-Za-z0-9+/_-]{4,}={0,2}(?:\n[A-Za-z0-9+/]{20,76}={0,2}(?=\n
        |$)){0,200})
      `),
      'g',
    ),
    examples: ['AUTH PLAIN «AGFAYi5leGFtcGxlAHg5»', "send: 'auth login «YUBiLmV4YW1wbGU=»'"],
  },
  {
    id: 'serverThenLogin',
    kind: 'password',
    // sasl_passwd of Postfix with a user name that is no address.
    pattern:
      /^[ \t]{0,8}\[?(?:[\w-]{1,63}\.){1,6}[a-z]{2,12}\]?(?::\d{2,5})?[ \t]{1,20}[\w.+\\-]{1,64}:(?<secret>(?!\/\/|\d{1,5}(?:\s|$))\S{3,400})[ \t]*$/gim,
    examples: ['[smtp.office365.com]:587 scan:«B-racken45!»'],
    weighed: true,
  },
  {
    id: 'quotedLogin',
    kind: 'password',
    pattern:
      /(?:"[^\s"@]{1,64}@[\w.-]{1,120}:(?<secret1>[^"\n]{2,400})"|'[^\s'@]{1,64}@[\w.-]{1,120}:(?<secret2>[^'\n]{2,400})')/g,
    examples: [`auth: "a@b.example:«two w'ords»"`],
    weighed: true,
  },
  {
    id: 'listOfServerAndLogin',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?<!\d)(?:25|465|587|2525)["']?[ \t]{0,4},
        [ \t]{0,4}["'][^\s"'@]{1,64}@[\w.-]{1,120}["'][ \t]{0,4},[ \t]{0,4}(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})')
      `),
      'gi',
    ),
    examples: ['["smtp.office365.com", 587, "a@b.example", "«p w»"]'],
  },
  {
    id: 'loginInBrackets',
    kind: 'password',
    pattern:
      /(?:cred\w{0,10}|log[io]n|auth\w{0,14}|account)[ :=]{0,3}[[(][\w.+-]{1,64}@[\w.-]{1,120},[ ](?<secret>[^\])\n]{3,200})[\])]/gi,
    examples: ['Login failed with credentials [a@b.example, «list x»]'],
    weighed: true,
  },
  {
    id: 'loginWithSlash',
    kind: 'password',
    pattern:
      /(?:cred\w{0,10}|log[io]n|auth\w{0,14}|failed for)[ :=]{1,3}[\w.+-]{1,64}@[\w.-]{1,120}\/(?<secret>(?=[^\s/]{0,60}\d)[^\s/,;"']{5,200})/gi,
    examples: ['auth failed for a@b.example/«slashThrush7»'],
    weighed: true,
  },
];
