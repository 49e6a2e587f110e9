import { oneLine } from '../one-line.ts';
import type { SecretRow } from '../secret-row.ts';
import { LABEL } from './prose-parts.ts';

/** Sentences that tell a password: it was asked for, used as one, has a mark in it. */
export const TOLD_ROWS: readonly SecretRow[] = [
  {
    id: 'typedIntoTheField',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:typ(?:e|ed|ing)|enter(?:ed)?|put|past(?:e|ed)|wrote|keyed in|fill(?:ed)? in)[ ]["']?([^\s,"':;]{3,60})["']?[ ]
        (?:in|into|at|for)[ ](?:the[ ]|my[ ])?(?:[\w-]{1,12}[ ]){0,2}LABEL
      `).replace('LABEL', LABEL),
      'giu',
    ),
    examples: ['I typed «Kangaroo» in the password box three times'],
    weighed: true,
  },
  {
    id: 'itIs',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL[^\n.!?:=]{0,60}[.!?][ ]{1,2}(?:it|es|c['’]est|era|è)[ ]?(?:is|was|['’]s|ist|war)?[ ](?:now[ ]|still[ ])?["']?
        ((?!\p{L}{2,}(?:ed|ing)(?!\p{L}))[^\s"',.]{4,60})(?=[.,;]?(?:[ ](?:last|since|now|until|before|seit|bis)(?!\p{L})|["']|$|[.,;]))
      `).replace('LABEL', LABEL),
      'gimu',
    ),
    examples: ['Did anyone change the password? It was «Strudel» last week.'],
    weighed: true,
  },
  {
    id: 'askedAndSaid',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL[^\n?.:=]{0,20}\?[ ](?:(?:->|→|=>)[ ])?(?:(?:it['’]?s|it[ ]is|it[ ]was|es[ ]ist|das[ ]ist|c['’]est|es|é|è|to)[ ])?
        (?!th(?:an)?[kx]s?|danke|merci|gracias|grazie|obrigad|yes|no|nein|ja)([^\s.,;?]{4,40})(?:[.;](?=[ ]|$)|[ \t]*$)
      `).replace('LABEL', LABEL),
      'gimu',
    ),
    examples: [
      'Kannst du mir das Passwort schicken? -> «Aubergine»',
      'Qual é a senha? É «berinjela».',
      'Passwd? «Periwinkle». User? a@b.example.',
    ],
    weighed: true,
  },
  {
    id: 'usedAsPassword',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:typ(?:ing|ed?)|us(?:ing|ed?)|tr(?:ying|ied|y)|enter(?:ing|ed)?|put(?:ting)?|set|with|have|gave|got)[ ]["']?
        ([^\s,"':;]{2,40}(?:[ ](?!as[ ])[^\s,"':;]{1,40}){0,5})["']?[ ]as[ ](?:the|my|our|its|his|her|their|a)?[ ]?
        (?:(?:smtp|mail|login|app|new|current)[ ]){0,2}(?:password|passphrase|pw|pwd|pass)(?!\w)
      `),
      'gi',
    ),
    examples: ["I've been typing «Kiwi Sandal 42» as its password"],
    weighed: true,
  },
  {
    id: 'itsForThePassword',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:it['’]?s|use|try|put|enter|type)[ ]["']?((?!\w{1,20}(?:ed|ing)[ ])[^\s,"':;]{4,40})["']?(?:[ ]\([^()]{0,30}\))?[ ]for[ ]
        (?:the|my|our|its)[ ](?:(?:smtp|mail|login|app)[ ])?(?:password|passphrase|pw|pwd)(?!\w)
      `),
      'gi',
    ),
    examples: ['Its «reed-bunting» (all lowercase) for the password'],
    weighed: true,
  },
  {
    id: 'withAMark',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:LABEL)[^\n.:=()]{0,60}(?:space|character|quote|umlaut|accent|symbol|letter|digit|leerzeichen|sonderzeichen|zeichen|espac|caract|carat
        |spasi|karakter|tekens|znak)
        [^\n.:=()]{0,40}(?:\(([^()\n]{3,40})\)|[:][ ]{1,2}["']?([^\s"']{3,60}))
      `).replaceAll('LABEL', LABEL),
      'giu',
    ),
    examples: ['The password has a space in it («blue moon»), could that be why?'],
    weighed: true,
  },
  {
    id: 'inBracketsBehindIt',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL[ ]\(["']?([^()\n"',:]{3,40})["']?\)[ ](?:contains?|has|includes?|starts?|ends?|works?|is|was|enthält|hat|beginnt|funktioniert
        |ist|contient|marche|fonctionne|est|contiene|funciona|es|funziona|è|werkt|bevat|berisi|punya|jalan)(?!\p{L})
      `).replace('LABEL', LABEL),
      'giu',
    ),
    examples: ['The password («arrow head») contains a space'],
    weighed: true,
  },
  {
    id: 'beforeItsName',
    pattern: new RegExp(
      oneLine(String.raw`
        (?<!\p{L})(?!(?:hesap|hesab|mail|posta|e-posta|kutu|smtp|uygulama|yönetici|doğru|yanlış|yeni|eski|aynı|kullanıcı|yazıcı|tarayıcı)\p{L}*)
        ([^\s,"':;]{3,60})[ ](?:şifre|parola)s[iı](?:n[iı]|yla|yle)?[ ](?:ile|gir|kullan|yaz|dene)
      `),
      'giu',
    ),
    examples: ['Yazıcıya «turmalin» şifresini girdim.'],
    weighed: true,
  },
  {
    id: 'listOfThem',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL(?:s|en|ok|er|ów)?(?!\p{L})[^\n:=]{0,30}[:=][ ]?(?=[^\n]{0,200}\p{L})
        ([^\s,;"']{3,40}(?:,[ ][^\s,;"']{3,40}){1,9})[ \t.]*$
      `).replace('LABEL', LABEL.replace('(?!\\p{L})', '')),
      'gimu',
    ),
    examples: ['Passwords tried: «onyx1, onyx2, onyx3»'],
    weighed: true,
  },
  {
    id: 'andThatIsIt',
    pattern: new RegExp(
      oneLine(String.raw`
        [:,][ ]["']?([^\s"',]{3,60})["']?[ ]\((?:that|this|it|das|dies|c['’]est|es|è|é)(?:['’]?s|[ ]is|[ ]ist)?[ ](?:the|das|le|la|a)[ ]LABEL
      `).replace('LABEL', LABEL),
      'giu',
    ),
    examples: ['special characters: «S€llerie&1» (that is the password)'],
    weighed: true,
  },
  {
    id: 'wasTheOldOne',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:^|[.;,!] )["'“]?([^\s"',;:]{4,60})["'”]?[ ](?:was|is)[ ](?:the|my|our)[ ]
        (?:old|new|previous|current|right|correct)[ ](?:one|password|pw|pwd)(?!\w)
      `),
      'gim',
    ),
    examples: ['password Tiger.\n«Tiger-Lily5» was the old one.'],
    weighed: true,
  },
  {
    id: 'takenAsPassword',
    pattern: new RegExp(
      oneLine(String.raw`
        (?<!\p{L})(?:mis|utilis|usé|us[ao]|usei|puse|messo|nutz|verwend|benutz|gebruik|użył|použil|använd|pakai|digit|saisi|tap)\p{L}{0,4}[ ]
        ["'„“«]?([^\s"',;:]{3,40})["'”»]?[ ](?:comme|como|come|als|jako|som|sebagai)[ ](?:le|la|il|o|das|mijn|het)?[ ]?(?:LABEL)
      `).replace('LABEL', LABEL),
      'giu',
    ),
    examples: ["J'ai mis «bleuet» comme mot de passe."],
    weighed: true,
  },
  {
    id: 'thatIs',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL[^\n:=]{0,80}?[ ,(](?:i\.e\.|e\.g\.|z\.B\.|d\.h\.|namely|nämlich|c['’]est-à-dire|o sea|cioè|ou seja|yaitu|tj\.|т\.е\.)[,:]?[ ]
        ["']?([^\s"',)]{3,60}?)(?=[.,;:!?)]?(?:["'\s]|$))
      `).replace('LABEL', LABEL),
      'giu',
    ),
    examples: ['the password starts with a hash sign, i.e. «#Tuesday»?'],
    weighed: true,
  },
  {
    id: 'afterDots',
    pattern: new RegExp(`${LABEL}[^\\n:=]{0,60}(?:\\.\\.\\.|…)[ ]?([^\\s.]{4,40})[ \\t]*$`, 'gimu'),
    examples: ['pwd for the box, in case you need it... «Gingerbread»'],
    weighed: true,
  },
];
