import { oneLine } from './one-line.ts';
import type { SecretRow } from './secret-row.ts';

/** Logins whose form says which part is the password, as mail servers, directories and clients write them. */
export const SERVER_LOGIN_ROWS: readonly SecretRow[] = [
  {
    id: 'nulSeparated',
    kind: 'base64Login',
    // printf '\0user\0password' | base64, and logs that write the NULs out.
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\\(?:000|0|x00|u0000)|\^@|<NUL>|%00)(?:[^\\\s'"^%<]|\\(?=[@.])){1,120}(?:\\(?:000
        |0|x00|u0000)|\^@|<NUL>|%00)([^\s'"]{1,400}?)(?=["'\s]|\\["'n]
        |$)
      `),
      'g',
    ),
    examples: ["printf '\\0a@b.example\\0«x9»' | base64"],
  },
  {
    id: 'plainAnswer',
    // What follows the prompt for the password, as a program that decodes it writes it.
    pattern: new RegExp(
      oneLine(String.raw`
        334[ -](?:UGFzc3dvcmQ|cGFzc3dvcmQ)[^\s"']{0,4}[^\w\n]{0,8}\n[ \t]{0,8}(?:[\w .:[\]-]{0,40}?[>:\]]{1,2}[ \t]{0,3})?
        ((?![245]\d\d)[^\s<>:]{3,100})(?=[ \t]*(?:\(|$))
      `),
      'gm',
    ),
    examples: ['S: 334 UGFzc3dvcmQ6\nC: «heron»', '334 UGFzc3dvcmQ6\n>> «heron» (decoded)'],
  },
  {
    id: 'loginOfImap',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\bLOGIN[ \t]{1,4}(?:"[^"\n]{1,120}"|[^\s"@]{1,64}@\S{1,120})[ \t]{1,4}
        |(?:[>:]|<-)[ \t]{0,4}PASS[ \t])\\?(?:"([^"\n]{1,200}?)\\?"|([^\s"']{1,200}))(?=['"\\rn]{0,6}[ \t]{0,4}$)
      `),
      'gim',
    ),
    examples: ['a1 LOGIN a@b.example «W1nter»', 'POP3> PASS «W1nter»'],
  },
  {
    id: 'addressAndPassword',
    // sasl_passwd of Postfix, passwd.client of Exim, and what people write the same way.
    pattern: new RegExp(
      oneLine(String.raw`
        (?<![\w.+/%-])[\w.+-]{1,64}@[\w.-]{1,120}\.[a-z]{2,12}["']?(?::["']?(?!\/\/
        |\d{2,5}\b|[45]\d\d[ -]|\w*(?:Denied|Exception|Error|Failed|Failure|Rejected
        |Refused)\b)([^\s,"'<>]{2,400})(?=[\s,"']|$)|[ \t]{1,3}(?:\/|\|)[ \t]{1,3}([^\s,"'<>]{3,400}[ ][^\s,"'<>]{2,30}(?=[ \t]*$))
        |[ \t]{1,3}(?::{1,2}|\/{1,2}|\||=|[-–+]|→|->
        |w\/)[ \t]{1,3}(?:([^\s,"'<>]{3,400})(?=[ \t]*$
        )|((?=\S{0,60}[\d!#$%&*?^~+=])(?=\S{0,60}[a-z])[^\s,"'<>]{5,400})))
      `),
      'gim',
    ),
    examples: [
      '[smtp.office365.com]:587 a@b.example:«sasl:db:9»',
      'Authentication: a@b.example : «hunter»',
      'login a@b.example / «hunter»',
      'logged in with a@b.example / «saphir blau»',
      'a@b.example = «corundum»',
    ],
    weighed: true,
  },
  {
    id: 'loginBeforeServer',
    // A line of fields divided by one mark: an address, a password, a server.
    pattern:
      /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,120}(?<mark>[;,|\t])[ ]?([^\s;,|]{3,100})\k<mark>[ ]?(?:[\w-]{1,63}\.){1,5}[a-z]{2,12}(?![\w@])/gi,
    examples: ['a@b.example;«semi-sep9»;smtp.office365.com;587'],
    weighed: true,
  },
  {
    id: 'directoryLogin',
    pattern: /\b(?:cn|uid|ou)=[^\s/]{1,200},dc=[^\s/]{1,100}[ ](?:\/|:|and|und)[ ](\S{2,100})/gi,
    examples: ['LDAP bind: cn=ldap,dc=a,dc=example / «BindMe!»'],
    weighed: true,
  },
  {
    id: 'printedStructure',
    // A program prints its settings without their names: server, port, address, password.
    pattern: new RegExp(
      oneLine(String.raw`
        [{[(](?:[\w-]{1,63}\.){1,6}[a-z]{2,12}[ ,:;]{1,2}\d{2,5}[ ,;]{1,2}[\w.+-]{1,64}@[\w.-]{1,120}[ ,;]{1,2}
        ([^\s,;{}()[\]]{3,100})(?=[\s,;}\])])
        |[ ]\d{2,5}[ ]"[\w.+-]{1,64}@[\w.-]{1,120}"[ ]"([^"\n]{3,200})"
      `),
      'gi',
    ),
    examples: [
      '{smtp.office365.com 587 a@b.example «Condor-12» true}',
      '(("smtp.office365.com" 587 "a@b.example" "«Cornflower»"))',
    ],
    weighed: true,
  },
  {
    id: 'clearText',
    pattern: /\bclear-?text["']?[ ]?[:=][ ]?(?:"([^"\n]{1,400})"|'([^'\n]{1,400})')/gi,
    examples: ['<credential-reference clear-text="«tourmaline»"/>'],
  },
  {
    id: 'communityOfSnmp',
    pattern: new RegExp(
      oneLine(String.raw`
        \bsnmp(?:-server[ ](?:community|host[ ]\S{3,60}(?:[ ](?:version[ ]\S{1,4}|traps|informs)){0,2})[ ](\S{2,60})
        |[^\n]{0,80}?[ ]auth[ ](?:(?:md5|sha\d{0,3})[ ])?(\S{6,60})(?:[ ]priv[ ](?:(?:aes|des)[ ](?:\d{3}[ ])?)?(\S{6,60}))?)
      `),
      'gi',
    ),
    examples: [
      'snmp-server host 10.0.0.1 «selenite»',
      'snmp-server user u g v3 auth sha «selenite» priv aes 128 «galenite»',
    ],
    weighed: true,
  },
  {
    id: 'digestAnswer',
    kind: 'base64Login',
    pattern: /\bresponse="?([\da-f]{32})(?!\w)/gi,
    examples: ['response=«d388dad90d4bbd760a152321f2143af7»,charset=utf-8'],
  },
  {
    id: 'adminColonWord',
    pattern: new RegExp(
      oneLine(String.raw`
        (?<![\w/@.:-])(?:admin|administrator|root|guest|sysadmin|scan|print
        |user)(?::|[ ]\/[ ]|(?<=admin|root)\/)((?=\S{0,40}\d)(?=\S{0,40}[a-z])[^\s,;:/"'<>]{4,40})(?=[\s,;]|$)
    `),
      'gi',
    ),
    examples: ['admin:«adm1npw» on the web interface', 'admin/«adm1npw» on the web page'],
    weighed: true,
  },
  {
    id: 'sendmailAuthInfo',
    pattern: /"P[:=]([^"\n]{1,400})"/g,
    examples: ['AuthInfo:h "U:root" "I:a@b.example" "P:«sendm4il»"'],
  },
  {
    id: 'eximClientSend',
    pattern: new RegExp(
      oneLine(String.raw`
        \bclient_send[ \t]{0,4}=[ \t]{0,4}(?:"[^"\n]{0,200}?[:^;][ \t]{0,4}[^\s:^;"]{1,120}[ \t]{0,4}[:^;][ \t]{0,4}([^"\n]{1,400})
        |[^"\n]{0,200}?[:^;][ \t]{0,4}[^\s:^;"]{1,120}[ \t]{0,4}[:^;][ \t]{0,4}([^\s"]{1,400}))
      `),
      'gi',
    ),
    examples: [
      'client_send = "<; ; a@b.example ; «lime stone»"',
      'client_send = "^a@b.example^«W1n^^ter»"',
      'client_send = : a@b.example : «W1nter»',
    ],
  },
];
