import { PASSWORD, type SecretRule, VALUE } from './secret-words.ts';

/** A password where a word beside it, above it or in the cell before it says that it is one. */
export const LAYOUT_RULES: readonly SecretRule[] = [
  {
    // `machine h login u password x`, `user "u" pass "x"`.
    kind: 'password',
    pattern: new RegExp(
      `(\\b(?:login|user(?:name)?|account)[ \\t]{1,4}(?!(?:and|or|und|oder|et|y|e|dan|is|with|name)\\b)(?:"[^"\\n]{1,120}"|'[^'\\n]{1,120}'|[^\\s|]{1,120})[ \\t,]{1,8}(?:there[ \\t]{1,4})?(?:with[ \\t]{1,4})?pass(?:word|wd)?[ \\t]{1,8})${VALUE}`,
      'gi',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(^[ \\t]{0,12}(?:smtp[ _-]?|auth_|e?-?mail[ _-]?)?(?:${PASSWORD})[ \\t]{1,30})(?!(?:is|was|not|has|command|incorrect|for|in|on|the|of|expired|authentication|or|and|to|ist|war|est|es|adalah)\\b)${VALUE}(?=[ \\t]{0,4}$)`,
      'gim',
    ),
  },
  {
    // Cells of a table whose first cell is the name.
    kind: 'password',
    pattern: new RegExp(
      `(^[ \\t|]{0,12}(?:[\\w-]{1,20}[ _-]){0,2}(?:${PASSWORD})[ \\t]{0,40}(?:\\||\\t)[ \\t]{0,40})([^|\\t\\n]{1,200}?)(?=[ \\t]{0,40}(?:\\||\\t|$))`,
      'gim',
    ),
  },
  {
    // The value on the line below, as YAML and forms have it.
    kind: 'password',
    pattern: new RegExp(
      `(^[ \\t]{0,20}["']?[\\w.-]{0,40}(?:${PASSWORD})["']?[ \\t]{0,4}:[ \\t]{0,4}[>|]?[+-]?[ \\t]{0,4}\\n[ \\t]{2,40})((?!-)[^\\s:]{2,200}|"[^"\\n]{1,200}"|'[^'\\n]{1,200}')(?=[ \\t]{0,4}$)`,
      'gim',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(^[ \\t]{0,12}(?:[\\w-]{1,20}[ _-]){0,2}(?:${PASSWORD})[ \\t]{0,4}:?[ \\t]{0,4}\\n[ \\t]{0,12})(?=\\S{0,60}[\\d!#$%&*?])(?=\\S{0,60}[A-Za-z])([^\\s:=|]{5,100})(?=[ \\t]{0,4}$)`,
      'gim',
    ),
  },
  {
    // Prose: a word that holds a digit or a mark is no word of the sentence.
    kind: 'password',
    pattern: new RegExp(
      `(\\b(?:${PASSWORD})(?:[ ](?:for|of|für|von|pour|de|para|per|untuk)[ ][\\w@.+-]{1,80})?[ ](?:is|was|ist|war|lautet|est|es|è|é|adalah|heißt)(?:[ ](?:now|jetzt))?:?[ ])("[^"\\n]{1,200}"|'[^'\\n]{1,200}'|(?=\\S{0,60}[\\d!#$%&*?@^~+=])(?!\\d{3}[ -])[^\\s"'<>]{4,200})`,
      'gi',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(\\b(?:with|using|mit|avec|con|com|dengan)[ ](?:(?:the|my|our|dem|le|la|o|a)[ ])?(?:${PASSWORD})[ ])("[^"\\n]{1,200}"|'[^'\\n]{1,200}'|(?=\\S{0,60}[\\d!#$%&*?@^~+=])[^\\s"'<>]{4,200})`,
      'gi',
    ),
  },
  { kind: 'password', pattern: /(\bpass(?:word)? )("[^"\n]{4,100}"|'[^'\n]{4,100}')/gi },
  {
    // Exim's driver for AUTH PLAIN and AUTH LOGIN.
    kind: 'password',
    pattern:
      /(\bclient_send[ \t]{0,4}=[ \t]{0,4}"?[^\n]{0,200}[:^][ \t]{0,4}[^\s:^"]{1,120}[ \t]{0,4}[:^]{1,2}[ \t]{0,4})([^\s:^"]{1,200})/gi,
  },
];
