import { PASSWORD_IN_NAME, QUOTED, type SecretRule, VALUE } from './secret-words.ts';

/** What makes a name that holds "password" the name of something else: when it was changed, where it is explained. */
const ABOUT_IT =
  '(?![_ -]?(?:last|chang|expir|polic|url|link|reset|never|min|max|age|len|type|file|eval|command|prompt|hint|field|history|required|status|profile|less|mode|method|manager|error))';

/** Settings whose name says what they hold: environment, INI, YAML, JSON, code, XML attributes. */
export const KEY_RULES: readonly SecretRule[] = [
  {
    // One setting a line: nothing but the end of the line ends the value.
    kind: 'password',
    pattern:
      /(^[ \t]{0,12}(?:export[ \t]{1,4}|set[ \t]{1,4}|-[ \t]{1,4}|\$env:)?[A-Za-z][\w.-]{0,50}?(?:PASS(?:WORD|WD|PHRASE)?|PWD|[_-]PW|SECRET|API_?KEY)[ \t]{0,4}=[ \t]{0,4})((?!["'])\S{1,400})(?=[ \t]{0,8}$)/gim,
  },
  {
    // `sendpassword") = "x"`, `['password'] = 'x'`, `Fields("…/sendpassword").Value = "x"`.
    kind: 'password',
    pattern: new RegExp(
      `(${PASSWORD_IN_NAME}${ABOUT_IT}\\w{0,12}["'\\])}]{0,4}(?:\\.Value)?[ \\t]{0,20}(?:=>|:=|[:=])[ \\t]{0,20})${VALUE}`,
      'gi',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `((?:(?<![A-Za-z])(?:pass|pw|passkey)|(?<=[a-z])P(?:ass|w)|(?<=_)(?:PASS|PW))["'\\])]{0,3}[ \\t]{0,20}(?:=>|:=|[:=])[ \\t]{0,20})${VALUE}`,
      'g',
    ),
  },
  {
    // What counts where the environment holds none: `getenv("X") || "x"`.
    kind: 'password',
    pattern: new RegExp(
      `(${PASSWORD_IN_NAME}\\w{0,12}["'\\])]{0,3}[ \\t]{0,8}[:=][^\\n|?]{1,80}(?:\\|\\||\\?\\?|\\bor\\b)[ \\t]{0,3})${QUOTED}`,
      'gi',
    ),
  },
  {
    // A name and its value as neighbours of a list: `put("mail.password", "x")`, `define('SMTP_PASS', 'x')`.
    kind: 'password',
    pattern: new RegExp(
      `(["'][\\w./:-]{0,80}(?:pass|${PASSWORD_IN_NAME})["'][ \\t]{0,3}(?:,|=>)[ \\t]{0,3})${QUOTED}`,
      'gi',
    ),
  },
  {
    kind: 'clientSecret',
    pattern:
      /((?:token|(?:api|access|account|private|secret|shared|auth|encryption|sas|master|storage|subscription|function)[_ -]?key|credentials?)["'\])]{0,3}[ \t]{0,4}(?:=>|:=|[:=])[ \t]{0,4}["']?)(?=[\w.~+/=!*$-]{0,200}\d)([\w.~+/=!*$-]{12,8000})/gi,
  },
  {
    // The name in one attribute, the value in another.
    kind: 'password',
    pattern: new RegExp(
      `(\\b(?:name|key|id)=["'][^"'\\n]{0,80}(?:pass|${PASSWORD_IN_NAME})[^"'\\n]{0,30}["'][^<>\\n]{0,80}?\\bvalue=)${QUOTED}`,
      'gi',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(\\bvalue=)${QUOTED}(?=[^<>\\n]{0,80}\\b(?:name|key|id)=["'][^"'\\n]{0,80}(?:pass|${PASSWORD_IN_NAME}))`,
      'gi',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(<[\\w:.-]{0,40}(?:${PASSWORD_IN_NAME}|apikey|api-key|token)${ABOUT_IT}[\\w.-]{0,20}(?: [^<>\\n]{0,200})?>[ \\t]{0,20})([^<\\n]{1,400})(?=<)`,
      'gi',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(<[\\w:.-]{1,40} [^<>\\n]{0,80}(?:name|key|id)=["'][^"'\\n]{0,80}(?:pass|${PASSWORD_IN_NAME})[^"'\\n]{0,30}["'][^<>\\n]{0,80}>)([^<\\n]{1,400})(?=<)`,
      'gi',
    ),
  },
];
