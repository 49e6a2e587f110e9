import { decodeBase64 } from '../text/mime.ts';

/** Values that show that somebody has struck the secret out already. */
const MASKED =
  /^(?:\*+|x{3,}|X{3,}|<[^>]*>|\[[^\]]*\]|\{\{.*|\.{3,}|…|•+|●+|#{3,}|-{2,}|_{2,}|\$\{[\w.:-]+\}?\)?|\$\(.*|\$[A-Za-z_][A-Za-z_.>-]*|%\w+%|(?:hidden|redacted|removed|masked|geheim|versteckt|masqué|oculto)\W*|)$/i;

/** Values of a setting that are no secret, and code that fetches one. */
const NO_VALUE =
  /^(?:null|none|nil|undefined|true|false|yes|no|on|off|set|unset|ok|n\/a|\?+|ja|nein|oui|non|sí|sim|não|ya|(?:process|os|secrets|self|this|config|settings|options|app)(?:\.|->).*|(?:ConvertTo|Get|Read|New)-\w+|\$?_?(?:ENV|SERVER)\[.*|[A-Za-z_]\w*\(.*|\(.{0,30}\))$/i;

/** Words about a password, not the password itself: what is wrong with it, or what should be done. */
const ABOUT_IT =
  /\b(?:in(?:valid|correc|corre|korrekt)|inv[aá]lid|wrong|expir|empty|requi?[rs]|richiest|missing|reject|fail|denied|refus|accept|chang|reset|must\b|should\b|can(?:not|'t)\b|(?:does|did)n't|too |please|not |no válid|non valid|error|authentic|unsuccess|mismatch|blocked|locked|falsch|ungültig|abgelaufen|fehler|erforderlich|gesperrt|leer\b|caducad|errat|scadut|obrigat|salah|kedaluwarsa|tidak |diperlukan)/i;
const STATUS = /^[245]\d\d(?:[ -].*)?$|^[245]\.\d\.\d.*$/;
/** Words that follow the word for a password in any sentence. */
const OF_A_SENTENCE =
  /^(?:smtp|the|your|you|an?|not|no|nicht|ne|non|não|tidak|is|was|has|for|of|and|or|in|on|to|if|when|check|try|command|with|field|de[rs]|die|das|ist|für|und|le|la|votre|est|pour|el|su|es|para|il|per|yang|untuk|dan)[.,:;!?]?$/i;

/** Whether a value is no secret: masked already, a word of the sentence, a state. `bare` is without quotes. */
export function isNoSecret(bare: string): boolean {
  if (MASKED.test(bare) || NO_VALUE.test(bare) || STATUS.test(bare) || OF_A_SENTENCE.test(bare)) return true;
  // A password may hold such a word too, but then with digits or marks and without spaces.
  const isWord = /^[\p{L} ,.'’!-]{2,200}$/u.test(bare) || bare.includes(' ');
  return isWord && ABOUT_IT.test(bare);
}

/** Words that stand in these texts anyway, and would take their meaning along. */
const COMMON =
  /^(?:pass(?:word|wort)|kennwort|secret|e?mails?|office365|outlook|microsoft|exchange|authentication|username|scanner|printer|server|client|contoso|starttls)$/i;

/** Other forms in which a secret that was found may stand elsewhere in the text. */
export function formsOf(secret: string): readonly string[] {
  const forms = [secret, unescaped(secret), encoded(secret), inner(secret)];
  return forms.filter((form): form is string => form !== null && form.length >= 6 && !COMMON.test(form));
}

function unescaped(secret: string): string | null {
  try {
    return secret.includes('%') ? decodeURIComponent(secret) : null;
  } catch {
    return null;
  }
}

function encoded(secret: string): string | null {
  return /^[ -~]{6,100}$/.test(secret) ? btoa(secret) : null;
}

/** The password in a login of base64, where it is one. */
function inner(secret: string): string | null {
  if (!/^[A-Za-z0-9+/]{8,200}={0,2}$/.test(secret) || secret.length % 4 !== 0) return null;
  const plain = decodeBase64(secret)?.split('\u0000').at(-1);
  return plain !== undefined && /^[!-~]{6,100}$/.test(plain) && !plain.includes('@') ? plain : null;
}
