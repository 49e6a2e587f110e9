import { oneLine } from '../one-line.ts';
import type { SecretRow } from '../secret-row.ts';
import { LABEL } from './prose-parts.ts';

/** Sentences that tell a password: it was asked for, used as one, has a mark in it. */
export const TOLD_ROWS: readonly SecretRow[] = [
  {
    id: 'askedAndSaid',
    pattern: new RegExp(
      oneLine(String.raw`
        LABEL[^\n?.:=]{0,20}\?["'”]?[ ](?:(?:->|→|=>)[ ])?(?:(?:it['’]?s|it[ ]is|it[ ]was|es[ ]ist|das[ ]ist|c['’]est|es|é|è|to)[ ])?
        (?!th(?:an)?[kx]s?|danke|merci|gracias|grazie|obrigad|yes|no|nein|ja)["'“]?([^\s.,;?"'”]{4,40})(?:[.;](?=[ ]|$)|["'”]|[ \t]*$)
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
    id: 'wasTheOldOne',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:^|[.;,!] )(?:["“„«]([^"“”»\n]{4,60})["”“»][ ][–—-]{1,2}[ ]|["'“]?([^\s"',;:]{4,60})["'”]?
        (?:\s(?:is|was|ist|war|est|es|è|é|adalah)[ ]|[ ]{0,2}(?:<[-=]{1,2}|←|\((?=that|this|das|c|ini)|\n[ ]{0,8}[\^↑]{1,3})[ ]?
        (?:(?:that|this|it|das|c|ini)(?:['’]s|['’]est|[ ](?:is|was|ist))?[ ])?))
        (?:(?:what|the|my|our|a|das|mein|unser|le|mon|notre|la|mi|o|minha|mia|het|mijn|I|we|(?:typ|us|set|enter)\w{0,3}|as|\p{L}{2,12}['’]s)[ ]){0,6}
        (?:(?:old|new|previous|current|right|correct|app|smtp|mail|temp)[ ]){0,2}(?:one(?!\w)|LABEL)
      `).replace('LABEL', LABEL),
      'gimu',
    ),
    examples: [
      'password Tiger.\n«Tiger-Lily5» was the old one.',
      '«heron» <- that is the password',
      '«Reiher» ist das Passwort',
      '«pelican»\nis what we typed as the scanner’s password',
      '"«sea otter»" — our smtp password',
    ],
    weighed: true,
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
];
