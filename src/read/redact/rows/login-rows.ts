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
        |Refused)\b)(?<secret1>[^\s,"'<>]{2,400})(?=[\s,"']|$)|[ \t]{1,3}(?::{1,2}|\/{1,2}|\||[-–+]|→|->
        |w\/)[ \t]{1,3}(?:(?<secret2>[^\s,"'<>]{3,400})(?=[ \t]*$
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
    id: 'loginBeforeServer',
    kind: 'password',
    // A line of fields divided by one mark: an address, a password, a server.
    pattern:
      /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,120}(?<mark>[;,|\t])[ ]?(?<secret>[^\s;,|]{3,100})\k<mark>[ ]?(?:[\w-]{1,63}\.){1,5}[a-z]{2,12}(?![\w@])/gi,
    examples: ['a@b.example;«semi-sep9»;smtp.office365.com;587'],
    weighed: true,
  },
  {
    id: 'settingOfTwo',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
          ^[ \t]{0,20}(?:auth|login|logon|sasl|cred\w{0,10}|account
          |user\w{0,6})[ \t]{0,4}[:=][ \t]{0,4}[\w.+-]{1,64}@[\w.-]{1,120}[ \t]{1,3}[:/][ \t]{1,3}(?<secret>\S[^\n]{1,100}?)[ \t]*$
      `),
      'gim',
    ),
    examples: ['auth = a@b.example : «Sparrow hawk»'],
    weighed: true,
  },
  {
    id: 'directoryLogin',
    kind: 'password',
    pattern: /\b(?:cn|uid|ou)=[^\s/]{1,200},dc=[^\s/]{1,100}[ ](?:\/|:|and|und)[ ](?<secret>\S{2,100})/gi,
    examples: ['LDAP bind: cn=ldap,dc=a,dc=example / «BindMe!»'],
    weighed: true,
  },
  {
    id: 'addressWith',
    kind: 'password',
    pattern: /@[\w.-]{3,120}[ ](?:w\/|pw|pwd)[ ](?<secret>[^\s,;"']{3,100})/gi,
    examples: ['logging in as a@b.example w/ «Sunset.Blvd»'],
    weighed: true,
  },
  {
    id: 'serverThenLoginInAList',
    kind: 'password',
    pattern: /:\d{2,5},[ ]{0,2}[\w.+-]{1,64}@[\w.-]{1,120},[ ]{0,2}(?<secret>[^\s,;"']{3,100})[ \t]*$/gim,
    examples: ['smtp: smtp.office365.com:587, a@b.example, «Thrush-88»'],
    weighed: true,
  },
  {
    id: 'addressThenWordInQuotes',
    kind: 'password',
    pattern:
      /=[ ]{0,2}(?:"[\w.+-]{1,64}@[\w.-]{1,120}[ ](?<secret1>[^\s"]{3,100})"|'[\w.+-]{1,64}@[\w.-]{1,120}[ ](?<secret2>[^\s']{3,100})')/gi,
    examples: ['SMTP_AUTH="a@b.example «spaceauth»"'],
    weighed: true,
  },
  {
    id: 'nameSlashWord',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:log[io]n|log in|cred\w{0,10}|zugang\w{0,6}|anmeldung|identifiants?|acceso|accesso|acesso|akun)(?:[ ](?:of|for|to|on|für|am
        |vom)[ ][^\n:=]{1,30})?[ ]?[:=]?[ ]
        (?!(?:failed|denied|error|failure|method|name|user\w*|mail|email)\b)[\w.\\-]{2,40}[ ]\/[ ](?!(?:pass\w*|pw|kennwort
        |port)\b)(?<secret>[^\s,;/]{3,60})
      `),
      'gi',
    ),
    examples: ['Web Image Monitor login: admin / «ricohadmin»'],
    weighed: true,
  },
  {
    id: 'credentialsInAList',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
          (?:\b(?:cred\w{0,10}|log[io]n\w{0,8}|zugang\w{0,8})[ ]?[:=][ ]?[\w.+-]{1,64}@[\w.-]{1,120},[ ](?<secret1>[^\s,;"']{3,60})(?=[ \t]*$)
          |@[\w.-]{3,120},[ ](?:auth|key|code|cred)[ ]?[:=][ ]?(?!login|plain|xoauth|ntlm|cram|oauth|basic|auto)(?<secret2>[^\s,;"']{3,60}))
      `),
      'gim',
    ),
    examples: ['my creds: a@b.example, «Conch»', 'user: a@b.example, auth: «Whelk», port: 587'],
    weighed: true,
  },
  {
    id: 'loginSlash',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
          \b(?:log[io]n|cred\w{0,10}|zugang\w{0,6})[ ]?[:=]?[ ](?!(?:failed|denied|error|failure|method|user\w*|mail
          |email)\b)[\w.-]{2,30}\/(?<secret>[^\s/,;"']{4,40})(?![/\w])
      `),
      'gi',
    ),
    examples: ['Device admin login admin/«123456»'],
    weighed: true,
  },
  {
    id: 'adminColonWord',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?<![\w/@.:-])(?:admin|administrator|root|guest|sysadmin|scan|print
        |user):(?<secret>(?=\S{0,40}\d)(?=\S{0,40}[a-z])[^\s,;:/"'<>]{4,40})(?=[\s,;]|$)
    `),
      'gi',
    ),
    examples: ['admin:«adm1npw» on the web interface'],
    weighed: true,
  },
  {
    id: 'loginUsing',
    kind: 'password',
    pattern:
      /@[\w.-]{3,120}[ ,]{1,2}(?:us(?:ing|ed|es)|with|and|mit|avec|con|com|dengan)[ ](?:"(?<secret1>[^"\n]{2,100})"|'(?<secret2>[^'\n]{2,100})')/gi,
    examples: ["login failed for a@b.example using '«using quote»'"],
  },
  {
    id: 'belowCredentials',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        ^[^\n]{0,40}\b(?:creds?|credentials?|zugangsdaten|anmeldedaten|login(?: ?(?:data|daten|details))?|identifiants?|credenciales|credenziali
        |inloggegevens
        |kredensial|zugang|access|accès|acceso|accesso|acesso|akun)\b[^\n]{0,40}\n
        [ \t>]{0,8}[\w.+-]{1,64}@[\w.-]{1,120}[ \t]{0,8}\n[ \t>]{0,8}(?<secret>(?![^\n]{0,100}[@:]|(?:smtp|mail)\.)\S{3,60}(?:[ ]\S{2,20}){0,3})[ \t]{0,8}$
      `),
      'gim',
    ),
    examples: ['Zugangsdaten Scanner:\na@b.example\n«Regenschirm5»\nFehler'],
    weighed: true,
  },
  {
    id: 'nameSlashKey',
    kind: 'clientSecret',
    pattern: /(?<![\w./-])\w[\w.@-]{2,60}[ ]\/[ ](?<secret>(?=[a-z0-9]{0,64}\d)[a-z0-9]{32,64})(?!\w)/g,
    examples: ['smtp: SMTP_Injection / «a1b2c3d4e5f60718293a4b5c6d7e8f9001122334»'],
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
