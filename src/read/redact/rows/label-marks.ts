import { oneLine } from './one-line.ts';

const CLOSE = '(?:\\\\{0,4}["\'`]|[\\])}*]|%22|&quot;|<\\/\\w{1,10}>){0,6}';

/** Whose password, which of them: stands between label and value. */
const WHOSE = oneLine(String.raw`
    (?:[ \t]?\([^()\n]{0,60}\)|[ \t](?:for|of|für|von|des|zu|pour|du|de la
    |de|del|da|do|dell?|van|untuk|akun|account|för|til|voor|pro|per|pentru|için|na|k|для|до|от|used|value
    |text|email|mail|e-mail|smtp|posta|konta|konto)(?:[ \t](?!is\b)[^\s:=]{1,80}){0,2}){0,2}
  `);

const TYPE = oneLine(String.raw`
    (?:[ \t]?:[ \t]?(?:str|string|String|&str|char|text)\b|[ \t]?:[ \t]?[\w.&*[\]|?<>]{1,40}(?=[ \t]{0,4}=[ \t]?["'\x60])|[ \t](?:\*?string
    |String|text|securestring|SecureString|str)(?=[ \t]*:?=)|[ \t]As[ \t]String\b|[ \t]N?(?:VARCHAR2?|CHAR|RAW|CLOB)(?:\(\d{1,5}(?:[ ]\w{4})?\))?(?=[ \t]*:=)
    |\.Value\b|\[\])?
  `);

const MARK = oneLine(String.raw`
    (?:(?:=>|:=|===?|->|→|=|:(?!//)|：|＝|%3[AD]|\|=|\?=|\+=)|[ \t]{1,4}[–—-]{1,2}(?=[ \t])
    |[ \t]?\.{2,80}[ \t]?:?|(?:[ \t]\.){2,60}[ \t]?:?|[ \t]*\|(?![-|])|[ \t]{0,2}<<<|;s:\d{1,6}:(?=")|[ \t]+REG_[A-Z_]{2,12}(?=[ \t]))
  `);

/** A mark such as `:` or `=` behind a label, with what may stand between. */
export const EXPLICIT = new RegExp(
  `${CLOSE}${WHOSE}${TYPE}[ \\t]{0,40}(?:\\\\\\n[ \\t]{0,40})?${CLOSE}${MARK}[ \\t]{0,60}`,
  'iuy',
);

/** "Is", "was set to" and the like. */
const IS = oneLine(String.raw`
    [ \t]{1,2}(?:is|was|are|ist|war|lautet|heißt|est|était|es|era|è|é|foi|adalah|ialah|yaitu|er|är|on|jest|je|имеет|это)
    (?:[ \t](?:now|set to|still|jetzt|ahora|maintenant|sekarang))?:?[ \t]{1,4}
    |[ \t]?(?:は|是|为|為|가|는|은|คือ|เป็น)[ \t]{0,2}|(?:に|を)(?=[「『])|输入(?:了|的是)?[ \t：:]{0,2}|[ \t](?:là|היא|הוא|هي|هو|है|este|jest|je|on)[ \t]
    |[ \t](?:has been |was |got |werd |wurde )?(?:re)?(?:set|changed|updated) to[ \t]{1,4}
  `);
/** "Is" behind a label. */
export const COPULA = new RegExp(`${CLOSE}(?:${WHOSE})(?:${IS})`, 'iuy');

/** What stands between a label and a value in quotes without a mark. */
export const BEFORE_QUOTE = new RegExp(
  oneLine(String.raw`
    (?:["'\x60*\]]{1,4})?[ \t]{1,40}(?=[NrbLu@$]?\\{0,4}["'\x60])|\((?=[ \t]{0,4}[NrbLu@$]{0,2}["'\x60])
    |["'\x60],[ \t]{0,4}(?=[NrbLu@$]?["'\x60])|[ \t]{0,4}[[«„](?=[^\]\n]{1,100}[\]»“”])
  `),
  'uy',
);

/** Nothing but a gap behind a label. */
export const GAP = /["'`\])*]{0,3}(?:[ \t]{1,60}|,[ \t]{0,2}|;[ \t]{0,2})/uy;
