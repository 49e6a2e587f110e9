import { oneLine } from './one-line.ts';
import type { SecretRow } from './secret-row.ts';

/** Logins that people note down: an address or a name, a mark, and the password. */
export const LOGIN_ROWS: readonly SecretRow[] = [
  {
    id: 'addressWith',
    pattern: /@[\w.-]{3,120}[ ](?:w\/|pw|pwd)[ ]([^\s,;"']{3,100})/gi,
    examples: ['logging in as a@b.example w/ «Sunset.Blvd»'],
    weighed: true,
  },
  {
    id: 'loginUsing',
    pattern:
      /@[\w.-]{3,120}[ ,]{1,2}(?:us(?:ing|ed|es)|with|and|mit|avec|con|com|dengan)[ ](?:"([^"\n]{2,100})"|'([^'\n]{2,100})')/gi,
    examples: ["login failed for a@b.example using '«using quote»'"],
  },
  {
    id: 'nameSlashWord',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:log ?[io]n|cred\w{0,10}|zugang\w{0,6}|anmeldung|identifiants?|acceso|accesso|acesso|akun)(?:[ ](?:of|for|to|on|für|am
        |vom)[ ][^\n:=]{1,30})?[ ]?[:=]?[ ](?:(?:is|ist|est|es)[ ])?
        (?!(?:failed|denied|error|failure|method|name|user\w*|mail|email)\b)[\w.@\\-]{2,40}(?:[ ]\/[ ]|\/(?=[^\s/]{4}))
        (?!(?:pass\w*|pw|kennwort|port)\b)([^\s,;/"']{3,60})(?![/\w])
      `),
      'gi',
    ),
    examples: ['Web Image Monitor login: admin / «ricohadmin»', 'Device admin login admin/«123456»'],
    weighed: true,
  },
  {
    id: 'credentialsInAList',
    pattern: new RegExp(
      oneLine(String.raw`
          (?:\b(?:cred\w{0,10}|log[io]n\w{0,8}|zugang\w{0,8})[ ]?[:=][ ]?[\w.+-]{1,64}@[\w.-]{1,120},[ ]([^\s,;"']{3,60})(?=[ \t]*$)
          |@[\w.-]{3,120},[ ](?:auth|key|code|cred)[ ]?[:=][ ]?(?!login|plain|xoauth|ntlm|cram|oauth|basic|auto)([^\s,;"']{3,60}))
      `),
      'gim',
    ),
    examples: ['my creds: a@b.example, «Conch»', 'user: a@b.example, auth: «Whelk», port: 587'],
    weighed: true,
  },
  {
    id: 'nextMessage',
    // In a chat the address and the password are two messages of the same person.
    pattern:
      /^(?<who>[^\n:>]{1,40}(?:\d\d:\d\d[^\n:>]{0,6})?[:>][ ])[\w.+-]{1,64}@[\w.-]{1,120}[ \t]{0,8}\n\k<who>([^\s:@]{4,60})[ \t]{0,8}$/gim,
    examples: ['Ben (10:12): a@b.example\nBen (10:12): «Elsbeere7»'],
    weighed: true,
  },
  {
    id: 'inBracketsBehindAddress',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\([\w.+-]{1,64}@[\w.-]{1,120}(?:[ ]?[/:|][ ]?|,[ ])([^()\s]{3,60})\)
        |\[[\w.+-]{1,64}@[\w.-]{1,120}\][ ]?\[([^[\]\n]{3,60})\]
        |\([\w.+-]{1,64}@[\w.-]{1,120}\)[^\n()]{0,20}(?:pass|pw|kennw|contras|senha|has[łl]o|heslo|sandi)\p{L}{0,12}[ ]\(([^()\n]{2,60})\)
        |(?:log[io]n|cred|auth|sign-?in)[^\n|@]{0,30}[ ][\w.+-]{1,64}@[\w.-]{1,120}[ ]?\|[ ]?([^\s|]{3,60})[ ]?\|)
      `),
      'giu',
    ),
    examples: [
      'Credentials are correct (a@b.example / «Holunder»), tested',
      '[a@b.example][«Melon-12»]',
      'User Name (a@b.example) Password («Krähenbeere»)',
      'Failed login: a@b.example | «Kohlrabi» | 535 5.7.3',
    ],
    weighed: true,
  },
  {
    id: 'saidToBeBase64',
    kind: 'base64Login',
    pattern:
      /(?<![\w+/])((?=[\w+/]{0,40}[A-Z\d])[A-Za-z\d+/]{6,400}={0,2})[ ]{1,2}\((?:[^()\n]{0,30}[ ,])?(?:base64|encoded|pass\w*)[^()\n]{0,30}\)/g,
    examples: ['client -> «YmFzYWx0» (password, base64)'],
    weighed: true,
  },
  {
    id: 'nameSlashKey',
    kind: 'clientSecret',
    pattern: /(?<![\w./-])\w[\w.@-]{2,60}[ ]\/[ ]((?=[a-z0-9]{0,64}\d)[a-z0-9]{32,64})(?!\w)/g,
    examples: ['smtp: SMTP_Injection / «a1b2c3d4e5f60718293a4b5c6d7e8f9001122334»'],
  },
  {
    id: 'userThenPassword',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:u(?:ser)?(?:[ \t]?[:=)][ \t]?|[ \t]{1,3}(?=\S{1,60}@))\S{1,120}[\s,]{1,4}p(?:w)?(?:[ \t]?[:=)][ \t]?|[ \t]{1,3})
        |(?:auth|login|logon|sasl)\w{0,20}[:=]?[ \t]["']?[\w.+-]{1,64}@[\w.-]{1,120}["']?[ \t]{1,4}["']?(?=\S{0,60}\d))([^\s"']{4
        ,200})
      `),
      'gi',
    ),
    examples: [
      'u: a@b.example p: «wh4ts!»',
      'u) a@b.example\n p) «nightjar»',
      'auth_plain: a@b.example «rawp4ss» -> 535',
    ],
    weighed: true,
  },
];
