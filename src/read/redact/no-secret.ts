import { oneLine } from './rows/one-line.ts';
import { isInVocabulary } from './vocabulary.ts';

/** Values that show that somebody has struck the secret out already, or that one is to be filled in. */
const MASKED = new RegExp(
  oneLine(String.raw`
    ^(?:\*+(?:[ ]?\([^()]{0,40}\))?|[x×]{3,}|<(?![^<>]*\d)[^<>]*>|\[(?:removed|redacted|hidden|masked
    |filtered|secret|password|protected|value|address)[^\]]*\]|\{\{.*|\.{3,}
    |…|[•●∙·]+|#{3,}|-{2,}|_{2,}|\(?(?:hidden|redacted|removed|masked|filtered
    |suppressed|omitted|geheim|versteckt|masqué|oculto|disembunyikan|dihapus)\)?\W*
    |)$
  `),
  'i',
);

/** A name of the value in place of the value: a variable, an expression of a template, a call that fetches it. */
const REFERENCE = [
  new RegExp(
    oneLine(String.raw`
    ^\{\.[\w.]{1,80}\}$|^\$\{{1,2}[^}]{0,80}\}{1,2}$|^\w{1,60}\(\)|^\$\(.{0,200}$|^%\w{1,40}%$
    |^#\{[^}]{0,80}\}#?$|^@\w{1,20}\(|^<%.{0,80}|^\{(?:\d{1,2}|[a-z_]{1,40}|[A-Z_]{1,40}|\w*(?:ass|wd|ecret|oken|ey|alue)\w*)\}$|^@[a-z_]\w*$|^!(?:vault
    |secret|env|Ref|Sub|GetAtt)\b
  `),
    '',
  ),
  new RegExp(
    oneLine(String.raw`
    ^(?:process\.env|import\.meta|os\.|System\.|Environment|(?:ENV|env)(?=[.([:])|\$_?ENV
    |\$_SERVER|\$env:|secrets\.|vault|var\.|local\.|data\.|config\b|settings\b
    |options\b|app\.config|Rails\.|Deno\.|builder\.|viper\.|args\b|argv|this[.-]
    |self\.|\$this->|Configuration\[|credentials\[)
  `),
    'i',
  ),
  /^(?:await )?[\w.:>-]{0,60}(?:get|env|read|decrypt|config|secret|passw|vault|lookup|input|prompt|load|fetch|param|file|value|ask)\w{0,20}\s?\(/i,
  /^\$[A-Za-z_]*(?:pass|pwd|pw|secret|cred|token|key|arg|param|opt|conf|var|env|val|cfg|mail|smtp|data)\w{0,30}(?:[.[>-].*)?$/i,
  /^(?:Get|Read|ConvertTo|New)-(?:Credential|Host|SecureString|Secret|Content|Object|AzKeyVaultSecret|AutomationVariable|StoredCredential)\b/i,
];

/** A bare name of code that says itself that it holds the secret. */
const NAME_OF_ONE = /^[A-Za-z_][A-Za-z_.>[\]-]{0,60}$/;
const SAYS_SECRET = /pass|pwd|pw$|secret|token|cred|key|kennw|senha|sandi|contrase/i;

/** A state or a type in place of a value. */
const STATE = new RegExp(
  oneLine(String.raw`
    ^\(?(?:null|none|nil|undefined|void|true|false|yes|no|on|off|set|unset|not set
    |unknown|default|ok|okay|n\/a|empty|blank|\?+|ja|nein|oui|non|sí|si|não
    |nao|ya|tidak|string|str|text|varchar\(\d+\)|securestring|password|bearer
    |basic|base64|login|plain|(?:start)?tls|ssl|required|optional|sensitive|input|submit|change|show
    |forgot\w{0,5}|disabled|enabled|unchanged|stored|saved|encrypted|normal
    |cleartext|plaintext|invalid|incorrect|wrong|expired|missing|failed|denied
    |rejected|configur\w{0,5}é?|(?:nicht )?gesetzt|vorhanden|hinterlegt|gespeichert|defini\w{1,3}|(?:sudah )?diatur|impostata|ingesteld)[\])}.,;:!?]{0,3}$
  `),
  'i',
);

/** Where the password is told, in place of it: "same as in Outlook", "see ticket 42". */
const ELSEWHERE = new RegExp(
  oneLine(String.raw`
    ^\(?(?:(?:the|los|las|la|el|der|das|die|le) )?(?:same|m(?:ism|esm|êm)[eoa]s?|stess[oa]|dezelfde|samm[ae]|idem|identisch|gleiche?s?|wie|like|see
    |siehe|voir|véase|ask|sama
    |identical|never)(?: \S+){1,8}$|^(?:expires?|expired|valid until|created|gültig bis|läuft ab)[ :].{0,20}\d
  `),
  'i',
);

/** A place where passwords are kept, behind a word that sends there. */
const STORE = new RegExp(
  oneLine(String.raw`
    (?<!\p{L})(?:in|im|dans|en|nel|di|siehe|see)[ ](?:\p{L}{1,4}[ ]){0,2}(?:\p{L}*pass|1password|bitwarden|\p{L}*tresor|vault|coffre\S*|\p{L}*manager)(?!\p{L})
  `),
  'iu',
);

/** Whether a sentence says where the password is kept. */
export const saysWhere = (sentence: string): boolean => STORE.test(sentence);

/** A reply, an error's number or a time stand where a value would. */
const REPLY = new RegExp(
  oneLine(String.raw`
    ^[("'\s]{0,3}(?:[245]\d\d[ \-#][\s\S]*|[245]\.\d\.\d.*|(?:error|fehler|smtp)? ?:? ?[245]\d\d [245]\.\d.*
    |AADSTS\d.*|IDX\d{4}.*|[a-z][a-z+]{1,9}:\/\/(?![^/\s]*@).*)$
  `),
  'i',
);

/** `535-Hello`: a server writes its keywords in capitals, and its sentences with blanks. */
const NUMBER_AND_WORD = /^\d{3}-\p{Lu}?\p{Ll}+$/u;

/** Words about a password, not the password itself: what is wrong with it, or what should be done. */
const ABOUT_IT = new RegExp(
  oneLine(String.raw`
    (?<!\p{L})(?:in(?:valid|corr?e|korrekt)|(?:in)?v[aá]lid|un?gültig|wrong
    |expir|empty|requi?[rs]|richiest|missing|reject|fail|denied|refus|accept
    |(?:in|un)?chang|reset|must(?!\p{L})|should(?!\p{L})|can(?:not|'t)(?!\p{L})|could(?!\p{L})
    |will(?!\p{L})|may(?!\p{L})|(?:does|did|is|was|has)(?:n't| not)(?!\p{L})
    |too |please|not(?!\p{L})|no (?:longer|válid)|non valid|non corrett|error
    |authent|unsuccess|mismatch|blocked|(?:un)?lock|disabled|enabled|check|tested
    |tried|typed|entered|copied|issued|found|generated|created|falsch|abgelaufen
    |fehler|erforderlich|gesperrt|leer(?!\p{L})|stimmt|passt|caduc|errat|giust|null?stil
    |scadut|obrigat|expirad|vencid|incorret|salah|keliru|kedaluwarsa|diperlukan
    |ditolak|gagal|falla|falhou|échou|tidak |harus|perlu|bisa(?!\p{L})|connection|timed|timeout|server (?:says|said|responded
    |replied)|verif|credential|unable|impossib|sign(?:ed)? in|logged|login (?:failed
    |denied)|command|allowed|supported|protected|using|verkeerd|onjuist|błędn
    |nieprawid|neveln|felaktigt|forkert|väärä|yanlış|geçersiz|невер|неправильн
    |истек|错误|正确|正確|没错|不正确|無效|間違|正し|没有|没问|没变|修改|更改|変更|確認|변경|맞
    |틀렸|잘못|올바|zmien|změn|değiş|измен|смен|поменя|меняли|diganti|ganti|diubah|cambi|modif|veranderd|gewijzig|ändra|bytt|geänd
    |zurückges|alterad|alterei|troc|mud[oae]|redefin|réinitial|restabl|správn|stejn|m(?:ism[oa]|ême)|(?:het)?zelfde|aynı|такой же|не (?:подходит
    |работает)|верн|правильн|poprawn|benar
    |sesuai|corr?e[ct]t[oaeiă]?s?(?!\p{L})(?! horse)|rätt|riktig|oikein|helyes|đúng|doğru
    |korrekt|works?(?!\p{L})|working|geprüft|fun[gcz]|funkt|fonctionne|virk|werkt|działa|toimi|çalış|klapp|jalan|bl(?:ieb|eib)|dobr)
  `),
  'iu',
);

/** Words that follow the word for a password in any sentence. */
const OF_A_SENTENCE = new RegExp(
  oneLine(String.raw`
    ^(?:smtp|the|your|you|my|our|an?|its|not|no|nicht|ne|non|não|tidak|is|was
    |has|have|had|been|for|of|and|or|in|on|at|to|from|by|via|if|when|while
    |then|but|that|which|check|try|command|with|without|field|fields|box|de[rs]
    |die|das|den|ein|eine|sind|waren|laut|im|am|vom|beim|alles|tout|todo|tutto|ist|war|hat|wird|wurde|für|und|oder|bei|von|mit|le
    |la|les|votre|est|pour|et|ou|el|los|su|es|fue|para|y|o|il|lo|è|per|e|é
    |foi|um|uma|yang|untuk|dan|atau|di|ini|itu|sudah|benar|correct|right|fine
    |good|ok|okay|same|valid|known|new|old|only|still|again|also|too|here|above
    |below|show|never|pro|voor|van|til|för|per|pentru|dla|için|ve|ile|it|they|i|we|as|so|are|were|will|would|can|could|might|may|must
    |should|does|did|do|being|be|well-known|long|short|strong|weak|different
    |identical|everything|richtig|korrekt|gut|kein|keine|authentication|prompt
    |manager|hash|policy|policies|age|length|length|rules?|login|sign-?in|change
    |changes|changed|protection|requirements?|expiry|expiration|reset|entry
    |file|is:|was:)[.,:;!?]?$
  `),
  'i',
);

/** Whether a word only joins others. */
export const isLinkWord = (word: string): boolean => OF_A_SENTENCE.test(word);

/** Whether a word is one of every sentence, or says how something is. */
export const isSentenceWord = (word: string): boolean => OF_A_SENTENCE.test(word) || isInVocabulary(word);

/** Whether a word belongs to the sentence around it: a word of every sentence, or what was done. */
export const isOfSentence = (word: string): boolean => isSentenceWord(word) || /^\p{L}{2,}ed[.,;:!?]?$/iu.test(word);

/** How words end that say how something is or what was done with it. */
const OF_A_STATE = new RegExp(
  oneLine(String.raw`
    ^(?:clear|easy|older|ready|safe|similar|simple|sure|mismo)$|(?:ly|ble|[st]ive|al|ous|less|ing|[aei]nt|[crpns]t|[aeiourns]t[aeoi]|iv[ao]|[ai]d[ao]s?
    |é[es]*|ig|lich|en|[ao]n[aey]|[mn][iıuü][sş]|n[ýáé]|н[ыао]й?)$
  `),
  'iu',
);

/** Whether a word alone behind "is" says how the password is. */
export const isStateWord = (word: string): boolean => {
  const bare = word.replace(/[.,;:!?]$/, '');
  return OF_A_SENTENCE.test(bare) || /^\p{L}{2,}ed$/iu.test(bare) || (isInVocabulary(bare) && OF_A_STATE.test(bare));
};

/** Whether a sentence tells what is wrong with a password. */
export const isSentenceAboutIt = (sentence: string): boolean => ABOUT_IT.test(sentence);

const WORDS_ALONE = /^[\p{L}\p{M} ,.'’!?()/:-]{2,400}$/u;

/**
 * Whether a value is no secret: masked already, a reference to one, a word of the sentence, a state. `bare` is without quotes;
 * a quoted value is a value, so words alone don't excuse it.
 */
export function isNoSecret(bare: string, quoted: boolean): boolean {
  const value = bare.trim().slice(0, 400);
  if (value.length === 0 || MASKED.test(value) || isStruck(value) || (!quoted && isDivider(value))) return true;
  if (REFERENCE.some((pattern) => pattern.test(value)) && !(quoted && /^[\w-]+\.\w+$/.test(value))) return true;
  if (!quoted && /^[([]?(?:25|465|587|993|995|2525)[)\],;:]?$/.test(value)) return true;
  if (REPLY.test(value) && !NUMBER_AND_WORD.test(value)) return true;
  if (STATE.test(value)) return true;
  if (quoted) return value.includes(' ') && isWordsAboutIt(value) && isSentence(value.split(' '));
  if (isWordsAboutIt(value)) return true;
  if (ELSEWHERE.test(value) || saysWhere(value) || isLongSentence(value)) return true;
  if (OF_A_SENTENCE.test(value)) return true;
  return (
    NAME_OF_ONE.test(value) && SAYS_SECRET.test(value) && /[._$>]|^[a-z]+[A-Z]|^pass(?:word|wd)?$|^pwd$/.test(value)
  );
}

/** Six words and more with a full stop, of which some only join the others. */
const isLongSentence = (value: string): boolean =>
  /^(?:\S+ ){5,}\S+[.!?]$/.test(value) && value.split(' ').filter(isLinkWord).length > 1;

/** A sentence in quotes holds hardly a word that others lack; a pass phrase holds several. */
const isSentence = (words: readonly string[]): boolean =>
  words.filter((word) => !isOfSentence(word)).length * 3 <= words.length;

/** A password may hold such a word too, but then with digits or marks and without spaces. */
function isWordsAboutIt(value: string): boolean {
  // One word with capitals inside, or several joined by hyphens, is a password that somebody made up.
  if (
    /^\p{L}*\p{Ll}\p{Lu}\p{L}*$|^(?!No[nt]?-)\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)+$/u.test(value) ||
    /^(?:please[-_.]?)?change[-_.]?(?:me|it)[\d!.]*$/i.test(value)
  )
    return false;
  if (!WORDS_ALONE.test(value) && !/ [^ ]+ [^ ]+ /.test(value)) return false;
  return ABOUT_IT.test(value);
}

/** Marks alone divide words. */
const isDivider = (value: string): boolean => /^[^\p{L}\d]{1,2}$/u.test(value);

const isStruck = (value: string): boolean => /^\W{0,3}\[removed\]\W{0,3}$/.test(value);
