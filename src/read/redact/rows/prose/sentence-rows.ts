import { oneLine } from '../one-line.ts';
import type { SecretRow } from '../secret-row.ts';

/** A word with letters and digits that names no version, port or product. */
const MADE_UP = oneLine(String.raw`
  (?=[^\s,"'():/@]{0,60}\d)(?=[^\s,"'():/@]{0,60}\p{L}{2})
  (?!(?:tls|ssl|port|oauth|office|exchange|outlook|o|m)[ _-]?[\dv.]{1,8}(?![\p{L}\d]))[^\s,"'():/@]{6,60}
`);

/** Sentences in which a password stands without a mark before it. */
export const SENTENCE_ROWS: readonly SecretRow[] = [
  {
    id: 'isNow',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:password|passwort|kennwort|pw|contraseña|senha|mot de passe|kata sandi)(?!\p{L})(?:[^\n:=]{0,60}?[ (]|[^\n]{0,80}?[.;,][ ])
        (?:now[ ](?:it's|it[ ]is)
        |it's[ ]now|(?:seit|ab)[ ]heute|since[ ]today|jetzt|ahora|maintenant|sekarang|agora|adesso):?[ ]["']?
        ((?=[^\s,"')]{0,60}\d)(?=[^\s,"')]{0,60}\p{L})[^\s,"')]{6,100}|\p{L}{3,40}(?:[ ]\p{L}{3,40}){0,2}(?=[.,;)]|[ \t]*$))
      `),
      'gimu',
    ),
    examples: ["I reset the password (now it's «Volcano-91») and"],
    weighed: true,
  },
  {
    id: 'oneForAnother',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:changed|switched|replaced)[ ]["']?((?=[^\s,"']{0,60}\d)(?=[^\s,"']{0,60}\p{L})(?=[^\s,"']{0,60}[!#$%&*?^~])[^\s,"']{5,60})
        ["']?[ ](?:to|by|with|for)[ ]["']?([^\s,"']{5,60})
      `),
      'giu',
    ),
    examples: ['I changed «Qu@rtz$1» to «quartz111» and'],
    weighed: true,
  },
  {
    id: 'newOneAfterReset',
    pattern: new RegExp(
      oneLine(String.raw`
          \b(?:reset|changed?|renewed)[ ](?:it|mine|his|hers|theirs)\b[^\n]{0,30}?[.,;( ][ ]?new(?: one)?(?:[ ]is
          |:)[ ]["']?([^\s"',;)]{3,60}?)(?=[.,;:!?)]?(?:["'\s]|$))
      `),
      'gi',
    ),
    examples: ['tech support made me reset it. new one: «Jellyfish». same error'],
    weighed: true,
  },
  {
    id: 'addressAndWord',
    // A word with letters and digits beside an address, followed by a port or joined by "and".
    pattern: new RegExp(
      oneLine(String.raw`
        (?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}
        (?:[ ](?:and|und|et|y|e|dan|en|i|with|mit|avec|con|com|dengan)[ ]["']?(MADE)
        |[ ]?,[ ](MADE)(?=[.?!]?[ \t]*$)|[ ]?,[ ](MADE|[\p{L}-]{4,40})(?=[ ]?,[ ](?:(?:port|puerto|porta|poort)[ ])?\d{2,5}(?!\d))
        |[ ]\((?!(?:scan|print|copier|mfp|mfc|user|room|floor|office|exchange|plan|nr|no)\p{L}{0,8}[ -]?\d)((?=[^()]{0,40}\p{Ll}{3})MADE)\))
      `).replaceAll('MADE', MADE_UP),
      'gimu',
    ),
    examples: [
      'Account a@b.example («spoonbill7») cannot send',
      'log in with a@b.example and «Granite_77», so',
      'Zugang: a@b.example, «Kalk-3x», 587',
      'login with a@b.example, «osprey», port 587',
    ],
    weighed: true,
  },
];
