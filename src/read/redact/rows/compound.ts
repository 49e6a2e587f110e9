import { oneLine } from './one-line.ts';

/** Nouns that a word for a password begins: what follows tells of them. */
export const COMPOUND = new RegExp(
  oneLine(String.raw`
    ^(?:polic\w*|hash\w*|writeback|sync\w*|fields?|box|prompts?|protection|reset\w*|expir\w*|manager|auth\w*|chang\w*|page|options?|settings?
    |rules?|length|age|requirements?|complexity|hints?|spray\w*|attempts?|errors?|fail\w*|based|less|only|dialog|window|column|row|menu|entry|file
    |credentials?|grant|flow|mode|method|login|sign-?in|command|list|database|vault|verification|check\w*|quality|count\w*|strength|feld|campo|champ|links?
    |buttons?|checkbox|icon|tab|screen|popup|generator|and|or|und|oder|et|ou|y|o|e|dan|atau|i|och|en|of)\b
  `),
  'iu',
);
