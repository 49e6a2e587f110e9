import { oneLine } from './one-line.ts';
import type { SecretRow } from './secret-row.ts';

/** Sentences in which a password stands without a mark before it. */
export const SENTENCE_ROWS: readonly SecretRow[] = [
  {
    id: 'changedFromTo',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:password|passwort|kennwort|contraseña|senha|mot de passe|kata sandi)\b[^\n.]{0,60}?\b(?:from
        |von|de|dari)[ ](?<secret1>[^\s,]{4,100})[ ](?:to|auf|zu|a|à|para|ke|menjadi)[ ](?<secret2>[^\s,]{4,100})
      `),
      'gi',
    ),
    examples: ['I changed the password from «Hunter2!x» to «Hunter3!x»'],
    weighed: true,
  },
  {
    id: 'changedTo',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:password|passwort|kennwort|contraseña|senha|mot de passe|kata sandi)\b[^\n.:=]{0,40}?\b(?:to
        |auf|zu|en|para|menjadi|ke)[ ]["']?(?<secret>(?=\S{0,60}[\d!#$%&*?@^~+=])[^\s,"']{4,100})
      `),
      'gi',
    ),
    examples: ['I reset the password to «Res3t!me» today'],
    weighed: true,
  },
  {
    id: 'nameAndPassword',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:user(?:name)?|login|benutzer(?:name)?|credentials|zugangsdaten|account)\b[^\n:=]{0,40}[ :=]{1,3}[^\s@]{1,64}@[\w.-]{1,120}[ ]
        (?:and|und|et|y|e|dan|\/)[ ](?!password|the|my)["']?(?<secret>[^\s,"']{3,100})
      `),
      'gi',
    ),
    examples: ['User name and password are a@b.example and «And-31!»', 'credentials: a@b.example / «hunter»'],
    weighed: true,
  },
  {
    id: 'isThePassword',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?<![\w.])(?<secret>(?=\S{0,40}\d)[^\s,;:"']{5,60})[ ](?:is|was|as|ist
        |als|est|es|adalah)[ ](?:the|my|our|das|mein|le|mon|la)?[ ]?(?:smtp |mail )?(?:password
        |passwort|kennwort|mot de passe|contraseña|kata sandi)\b
      `),
      'gi',
    ),
    examples: ['«Hunter2!x» is the password'],
    weighed: true,
  },
];
