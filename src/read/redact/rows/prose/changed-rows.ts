import { oneLine } from '../one-line.ts';
import type { SecretRow } from '../secret-row.ts';
import { LABEL, PLAIN } from './prose-parts.ts';

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
/** Sentences in which a password was set to something, in any language. */
export const CHANGED_ROWS: readonly SecretRow[] = [
  {
    id: 'setInAnyLanguage',
    // "Ustawiłem hasło X i nadal": set, the label, and the word itself.
    pattern: new RegExp(
      oneLine(String.raw`
        (?<!\p{L})(?:ustawi|nastavi|set|puse|defini|mis|satt|impost|установи|задал|gesetzt|atur)\p{L}{0,4}[ ](?:[^\s.;:=]{1,20}[ ]){0,3}?LABEL[ ]
        (?!polic|expir|hash|reset|sync|auth|protect|option|rule|length|to[ ])["']?(PLAIN)["']?(?=[ ](?:i|ale|a|and|but|et|y|e|och|dan|и|но)[ ]|[.,;]|$)
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
    // "Wir haben das Passwort auf X zurückgesetzt", "zmieniłem hasło na X", "kata sandi saya ubah jadi X".
    pattern: new RegExp(
      oneLine(String.raw`
        (?:(?<!\p{L})(?:CHANGE)[^\n.;:=]{0,40}?(?:LABEL)[^\n.;:=]{0,40}?(?<!\bto)[ ]TO[ ]["'„“«]?(PLAIN)
        |(?:LABEL)[^\n.;:=]{0,50}?(?<!\p{L}|\bbe[ ])(?:CHANGE)[^\n.;:=]{0,20}?(?<!\bto)[ ]TO[ ]["'„“«]?(PLAIN)
        |(?:LABEL)[^\n.;:=]{0,40}?[ ](?:auf|zu|in|naar|op)[ ]["'„“«]?(PLAIN)["'”»]?[ ](?:CHANGE))
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
    pattern: new RegExp(
      oneLine(String.raw`
        (?:(?<!\p{L})(?:şifre|parola)\p{L}{0,4}[ ]["']?([^\s,"']{3,60}(?:[ ][^\s,"']{2,30}){0,2}?)["']?[ ](?:olarak|yapt)
        |(?:비밀번호|비번|암호|패스워드)[를을][ ]["']?([^\s,"']{3,60}(?:[ ][^\s,"']{2,30}){0,2}?)["']?[ ]?(?:으로|로)[ ]?(?:바꾸|바꿨|변경|설정|재설정))
      `),
      'giu',
    ),
    examples: ['parolayı «Baklava» olarak ayarladım', 'şifremi «sarı kiraz» yaptım', '비밀번호를 «metsae» 로 바꿨는데'],
    weighed: true,
  },
  {
    id: 'insteadOf',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL[^\n:=.]{0,20}?[ ]["'„“«]?(PLAIN)["'”»]?[ ](?:instead of|rather than|statt|anstatt|au lieu de|en lugar de|en vez de|em vez de
        |invece di|in plaats van|i stället för|zamiast|místo|вместо|bukan)[ ]["'„“«]?(PLAIN)
      `)
        .replace('LABEL', LABEL)
        .replaceAll('PLAIN', PLAIN),
      'giu',
    ),
    examples: ['Try password «saphir» instead of «rubin».'],
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
];
