import { oneLine } from './one-line.ts';
import type { SecretRow } from './secret-row.ts';
import { PASSWORD } from './secret-words.ts';

/** A word for a password, alone or with an ending. */
const LABEL = `(?<!\\p{L})(?:${PASSWORD})(?:nya)?(?!\\p{L})`;

/** Verbs of changing and setting. */
const CHANGE = oneLine(String.raw`
  (?:chang|reset|set(?!\p{L})|updat|switch|alter|troquei|mud(?:ei|amos)|defini|redefini|änder|geänd|gesetzt|gestellt|zurückges|setz|chang|remis
  |modifi|mis(?!\p{L})|cambi
  |pus(?:e|imos|o)(?!\p{L})|modific|impost|wijzig|verander|gezet|bytt|byt(?!\p{L})|ändra|satt|sat(?!\p{L})|skift|zmien|zmień|ustaw|změn|zmen|nastav
  |değiş|ayarla|yapt
  |смен|поменя|измен|установ|постав|задал|ubah|ganti|set(?:el|ing)?(?!\p{L}))\p{L}{0,12}
`);
/** "To" behind such a verb. */
const TO = '(?:to|into|auf|zu|in|en|à|a|para|por|naar|op|till?|na|olarak|на|в|menjadi|jadi|ke)';
/** A word or a few that may be a password, up to what goes on with the sentence. */
const PLAIN = `(?=[^\\s]{0,60}\\p{L})[^\\s,;"'«»„“”()]{3,60}?(?=[.,;:!?]?(?:["'”“»)\\s]|$))`;

/** Sentences that tell a password in any language: it was set to something, used as one, has a mark in it. */
export const TOLD_ROWS: readonly SecretRow[] = [
  {
    id: 'typedIntoTheField',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:typ(?:e|ed|ing)|enter(?:ed)?|put|past(?:e|ed)|wrote|keyed in|fill(?:ed)? in)[ ]["']?(?<secret>[^\s,"':;]{3,60})["']?[ ]
        (?:in|into|at|for)[ ](?:the[ ]|my[ ])?(?:[\w-]{1,12}[ ]){0,2}LABEL
      `).replace('LABEL', LABEL),
      'giu',
    ),
    examples: ['I typed «Kangaroo» in the password box three times'],
    weighed: true,
  },
  {
    id: 'itIs',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL[^\n.!?:=]{0,60}[.!?][ ]{1,2}(?:it|es|c['’]est|era|è)[ ]?(?:is|was|['’]s|ist|war)?[ ](?:now[ ]|still[ ])?["']?
        (?<secret>(?!\p{L}{2,}(?:ed|ing)(?!\p{L}))[^\s"',.]{4,60})(?=[.,;]?(?:[ ](?:last|since|now|until|before|seit|bis)(?!\p{L})|["']|$|[.,;]))
      `).replace('LABEL', LABEL),
      'gimu',
    ),
    examples: ['Did anyone change the password? It was «Strudel» last week.'],
    weighed: true,
  },
  {
    id: 'askedAndSaid',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL[^\n?.:=]{0,20}\?[ ](?:(?:->|→|=>)[ ])?(?:(?:it['’]?s|it[ ]is|it[ ]was|es[ ]ist|das[ ]ist|c['’]est|es|é|è|to)[ ])?
        (?!th(?:an)?[kx]s?|danke|merci|gracias|grazie|obrigad|yes|no|nein|ja)(?<secret>[^\s.,;?]{4,40})(?:[.;](?=[ ]|$)|[ \t]*$)
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
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:typ(?:ing|ed?)|us(?:ing|ed?)|tr(?:ying|ied|y)|enter(?:ing|ed)?|put(?:ting)?|set|with|have|gave|got)[ ]["']?
        (?<secret>[^\s,"':;]{2,40}(?:[ ](?!as[ ])[^\s,"':;]{1,40}){0,5})["']?[ ]as[ ](?:the|my|our|its|his|her|their|a)?[ ]?
        (?:(?:smtp|mail|login|app|new|current)[ ]){0,2}(?:password|passphrase|pw|pwd|pass)(?!\w)
      `),
      'gi',
    ),
    examples: ["I've been typing «Kiwi Sandal 42» as its password"],
    weighed: true,
  },
  {
    id: 'itsForThePassword',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:it['’]?s|use|try|put|enter|type)[ ]["']?(?<secret>(?!\w{1,20}(?:ed|ing)[ ])[^\s,"':;]{4,40})["']?(?:[ ]\([^()]{0,30}\))?[ ]for[ ]
        (?:the|my|our|its)[ ](?:(?:smtp|mail|login|app)[ ])?(?:password|passphrase|pw|pwd)(?!\w)
      `),
      'gi',
    ),
    examples: ['Its «reed-bunting» (all lowercase) for the password'],
    weighed: true,
  },
  {
    id: 'setInAnyLanguage',
    kind: 'password',
    // "Ustawiłem hasło X i nadal": set, the label, and the word itself.
    pattern: new RegExp(
      oneLine(String.raw`
        (?<!\p{L})(?:ustawi|nastavi|set|puse|defini|mis|satt|impost|установи|задал|gesetzt|atur)\p{L}{0,4}[ ](?:[^\s.;:=]{1,20}[ ]){0,3}?LABEL[ ]
        (?!polic|expir|hash|reset|sync|auth|protect|option|rule|length|to[ ])["']?(?<secret>PLAIN)["']?(?=[ ](?:i|ale|a|and|but|et|y|e|och|dan|и|но)[ ]|[.,;]|$)
      `)
        .replace('LABEL', LABEL)
        .replace('PLAIN', PLAIN),
      'gimu',
    ),
    examples: ['ustawiłem hasło «trznadel» i nadal błąd'],
    weighed: true,
  },
  {
    id: 'changedInAnyLanguage',
    kind: 'password',
    // "Wir haben das Passwort auf X zurückgesetzt", "zmieniłem hasło na X", "kata sandi saya ubah jadi X".
    pattern: new RegExp(
      oneLine(String.raw`
        (?:(?<!\p{L})(?:CHANGE)[^\n.;:=]{0,40}?(?:LABEL)[^\n.;:=]{0,40}?(?<!\bto)[ ]TO[ ]["'„“«]?(?<secret1>PLAIN)
        |(?:LABEL)[^\n.;:=]{0,50}?(?<!\p{L})(?:CHANGE)[^\n.;:=]{0,20}?(?<!\bto)[ ]TO[ ]["'„“«]?(?<secret2>PLAIN)
        |(?:LABEL)[^\n.;:=]{0,40}?[ ](?:auf|zu|in|naar|op)[ ]["'„“«]?(?<secret3>PLAIN)["'”»]?[ ](?:CHANGE))
      `)
        .replaceAll('LABEL', LABEL)
        .replaceAll('CHANGE', CHANGE)
        .replaceAll('TO', TO)
        .replaceAll('PLAIN', PLAIN),
      'giu',
    ),
    examples: [
      'Wir haben das Passwort auf «Schneemann» zurückgesetzt',
      'Zmieniłem hasło na «Pierogi» i dalej',
      'kata sandi printer saya ubah jadi «Rambutan» tapi',
    ],
    weighed: true,
    phrase: true,
  },
  {
    id: 'madeInto',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:(?<!\p{L})(?:şifre|parola)\p{L}{0,4}[ ]["']?(?<secret1>[^\s,"']{3,60}(?:[ ][^\s,"']{2,30}){0,2}?)["']?[ ](?:olarak|yapt)
        |(?:비밀번호|비번|암호|패스워드)[를을][ ]["']?(?<secret2>[^\s,"']{3,60}(?:[ ][^\s,"']{2,30}){0,2}?)["']?[ ]?(?:으로|로)[ ]?(?:바꾸|바꿨|변경|설정|재설정))
      `),
      'giu',
    ),
    examples: ['parolayı «Baklava» olarak ayarladım', 'şifremi «sarı kiraz» yaptım', '비밀번호를 «metsae» 로 바꿨는데'],
    weighed: true,
  },
  {
    id: 'withAMark',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:LABEL)[^\n.:=()]{0,60}(?:space|character|quote|umlaut|accent|symbol|letter|digit|leerzeichen|sonderzeichen|zeichen|espac|caract|carat
        |spasi|karakter|tekens|znak)
        [^\n.:=()]{0,40}(?:\((?<secret1>[^()\n]{3,40})\)|[:][ ]{1,2}["']?(?<secret2>[^\s"']{3,60}))
      `).replaceAll('LABEL', LABEL),
      'giu',
    ),
    examples: ['The password has a space in it («blue moon»), could that be why?'],
    weighed: true,
  },
  {
    id: 'inBracketsBehindIt',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL[ ]\(["']?(?<secret>[^()\n"',:]{3,40})["']?\)[ ](?:contains?|has|includes?|starts?|ends?|works?|is|was|enthält|hat|beginnt|funktioniert
        |ist|contient|marche|fonctionne|est|contiene|funciona|es|funziona|è|werkt|bevat|berisi|punya|jalan)(?!\p{L})
      `).replace('LABEL', LABEL),
      'giu',
    ),
    examples: ['The password («arrow head») contains a space'],
    weighed: true,
  },
  {
    id: 'insteadOf',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL[^\n:=.]{0,20}?[ ]["'„“«]?(?<secret1>PLAIN)["'”»]?[ ](?:instead of|rather than|statt|anstatt|au lieu de|en lugar de|en vez de|em vez de
        |invece di|in plaats van|i stället för|zamiast|místo|вместо|bukan)[ ]["'„“«]?(?<secret2>PLAIN)
      `)
        .replace('LABEL', LABEL)
        .replaceAll('PLAIN', PLAIN),
      'giu',
    ),
    examples: ['Try password «saphir» instead of «rubin».'],
    weighed: true,
  },
  {
    id: 'beforeItsName',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?<!\p{L})(?!(?:hesap|hesab|mail|posta|e-posta|kutu|smtp|uygulama|yönetici|doğru|yanlış|yeni|eski|aynı|kullanıcı|yazıcı|tarayıcı)\p{L}*)
        (?<secret>[^\s,"':;]{3,60})[ ](?:şifre|parola)s[iı](?:n[iı]|yla|yle)?[ ](?:ile|gir|kullan|yaz|dene)
      `),
      'giu',
    ),
    examples: ['Yazıcıya «turmalin» şifresini girdim.'],
    weighed: true,
  },
  {
    id: 'listOfThem',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL(?:s|en|ok|er|ów)?(?!\p{L})[^\n:=]{0,30}[:=][ ]?(?=[^\n]{0,200}\p{L})
        (?<secret>[^\s,;"']{3,40}(?:,[ ][^\s,;"']{3,40}){1,9})[ \t.]*$
      `).replace('LABEL', LABEL.replace('(?!\\p{L})', '')),
      'gimu',
    ),
    examples: ['Passwords tried: «onyx1, onyx2, onyx3»'],
    weighed: true,
  },
  {
    id: 'andThatIsIt',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        [:,][ ]["']?(?<secret>[^\s"',]{3,60})["']?[ ]\((?:that|this|it|das|dies|c['’]est|es|è|é)(?:['’]?s|[ ]is|[ ]ist)?[ ](?:the|das|le|la|a)[ ]LABEL
      `).replace('LABEL', LABEL),
      'giu',
    ),
    examples: ['special characters: «S€llerie&1» (that is the password)'],
    weighed: true,
  },
  {
    id: 'thatIs',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL[^\n:=]{0,80}?[ ,(](?:i\.e\.|e\.g\.|z\.B\.|d\.h\.|namely|nämlich|c['’]est-à-dire|o sea|cioè|ou seja|yaitu|tj\.|т\.е\.)[,:]?[ ]
        ["']?(?<secret>[^\s"',)]{3,60}?)(?=[.,;:!?)]?(?:["'\s]|$))
      `).replace('LABEL', LABEL),
      'giu',
    ),
    examples: ['the password starts with a hash sign, i.e. «#Tuesday»?'],
    weighed: true,
  },
  {
    id: 'newOneAfterReset',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
          \b(?:reset|changed?|renewed)[ ](?:it|mine|his|hers|theirs)\b[^\n]{0,30}?[.,;( ][ ]?new(?: one)?(?:[ ]is
          |:)[ ]["']?(?<secret>[^\s"',;)]{3,60}?)(?=[.,;:!?)]?(?:["'\s]|$))
      `),
      'gi',
    ),
    examples: ['tech support made me reset it. new one: «Jellyfish». same error'],
    weighed: true,
  },
  {
    id: 'afterDots',
    kind: 'password',
    pattern: new RegExp(`${LABEL}[^\\n:=]{0,60}(?:\\.\\.\\.|…)[ ]?(?<secret>[^\\s.]{4,40})[ \\t]*$`, 'gimu'),
    examples: ['pwd for the box, in case you need it... «Gingerbread»'],
    weighed: true,
  },
];
