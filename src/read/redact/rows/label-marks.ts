import { oneLine } from './one-line.ts';

const CLOSE = '(?:\\\\{0,4}["\'`]|[\\])}*]|%(?:25)?22|\\\\{1,2}u0022|&quot;|<\\/\\w{1,10}>){0,6}';

/** Whose password, which of them: stands between label and value. */
const WHOSE = oneLine(String.raw`
    (?:[ \t]?\([^()\n]{0,60}\)|[ \t]?\[[^[\]\n]{0,60}\](?=[ \t]?[:=])|[ \t](?:for|of|für|von|des|zu|pour|du|de la
    |de|del|da|do|dell?|ng|in[ ]use|since|seit|van|untuk|akun|account|för|til|voor|pro|per|pentru|için|na|k|для|до|от|used|value
    |text|email|mail|e-mail|smtp|posta|konta|konto|(?:to|in|on|at)[ ](?:the|my|our|your|this|that))(?:[ \t](?!is\b)[^\s:=]{1,80}){0,4}){0,2}
  `);

const TYPE = oneLine(String.raw`
    (?:[ \t]?:[ \t]?(?:str|string|String|&str|char|text)\b|[ \t]?:[ \t]?[\w.&*[\]|?<>]{1,40}(?=[ \t]{0,4}=[ \t]?["'\x60])|[ \t](?:\*?string
    |String|text|securestring|SecureString|str)(?=[ \t]*:?=)|[ \t]As[ \t]String\b|[ \t]N?(?:VARCHAR2?|CHAR|RAW
    |CLOB)(?:\(\d{1,5}(?:[ ]\w{4})?\))?(?=[ \t]*:?=)
    |\.Value\b|\[\])?
  `);

const MARK = oneLine(String.raw`
    (?:\.?(?:=>|:=|⇒|➜|➡|⟶|〉|＞|~>|===?|-{1,3}>|→|=|:(?!//)|：|＝|%(?:25)?3[AD]|\|=|\?=|\+=|<-(?=[ ]?["']))|[ \t]{1,4}[–—-]{1,2}(?=[ \t])
    |[ \t]?\.{2,80}[ \t]?:?|\.?(?:[ \t]\.){2,60}[ \t]?:?|[ \t]?_{2,60}[ \t]|[ \t]{1,4}[·•](?=[ \t])|[ \t]*\|(?![-|])|[ \t]{0,2}<<<|;s:\d{1,6}:(?=")
    |[ \t]+REG_[A-Z_]{2,12}(?=[ \t]))
  `);

/** A mark such as `:` or `=` behind a label, with what may stand between. */
export const EXPLICIT = new RegExp(
  `${CLOSE}${WHOSE}${TYPE}[ \\t]{0,40}(?:\\\\\\n[ \\t]{0,40})?${CLOSE}${MARK}[ \\t]{0,60}`,
  'iuy',
);

/** "Is", "was set to" and the like. */
const IS = oneLine(String.raw`
    [ \t]{1,2}(?:is|was|are|ist|sei|soit|sea|seja|war|lautete?|heißt|hieß|est|était|es|era|è|é|foi|adalah|ialah|yaitu|ay|er|är
    |(?<=salasana[ \t]{1,2})on|jest|je|имеет|это)
    (?:[ \t](?:now|set to|still|jetzt|ahora|maintenant|sekarang))?:?[ \t]{1,4}
    |,?[ \t](?:it[ ]is|it['’]s|es[ ]ist|c['’]est)[ \t]{1,4}|['’]s[ \t]|[ \t]?(?:として|には)[ \t]{0,2}|[ \t]nya[ \t]{1,2}|[ \t]?(?:は|是|为|為|가|는|은
    |คือ|เป็น)[ \t]{0,2}|(?:に|を)(?=[「『])|输入(?:了|的是)?[ \t：:]{0,2}
    |[ \t](?:là|היא|הוא|هي|هو|है|este|jest)[ \t]
    |[ \t](?:has been |was |got |werd |wurde )?(?:re)?(?:set|changed|updated) to[ \t]{1,4}
    |,?[ \t](?:which|that|welches|das|qui|que|che|yang|wat|som)[ \t](?:is|was|ist|war|est|es|é|è|era|adalah|är|er)[ \t]{1,4}
    |[ \t]{0,2}(?:已?(?:改|设|設|换|換|重置)(?:成|为|為|定为|定為|置为|到)(?:了)?)[ \t：:]{0,2}
  `);
/** "Is" behind a label. */
export const COPULA = new RegExp(`${CLOSE}(?:${WHOSE})(?:${IS})`, 'iuy');

/** What stands between a label and a value in quotes without a mark. */
export const BEFORE_QUOTE = new RegExp(
  oneLine(String.raw`
    (?:["'\x60*\]]{1,4})?[ \t]{1,40}(?=[NrbLu@$]?\\{0,4}["'\x60])|[({](?=[ \t]{0,4}[NrbLu@$]{0,2}["'\x60])
    |["'\x60][ ]?,[ \t]{0,4}(?=[NrbLu@$]?["'\x60])|[ \t]{0,4}(?=[「『])|[ \t]{0,4}[[«„](?=[^\]\n]{1,100}[\]»“”])
  `),
  'uy',
);

/** Nothing but a gap behind a label; a backslash at the end of a line goes on with the next. */
export const GAP = /["'`\])*]{0,3}(?:[ \t]{1,60}(?:\\\n[ \t]{0,60})?|,[ \t]{0,2}|;[ \t]{0,2})/uy;

/** A mark that nobody but a person in a hurry puts there: `Password/x`. */
export const HASTY_MARK = /["'\])*]{0,3}[ \t]?[/~>][ \t]?(?=[^\s/~>=])/y;

/** A user's name or address stands right before the label. */
export const AFTER_USER = new RegExp(
  oneLine(String.raw`
    (?:(?:login|user(?:name)?|account|benutzer)[ \t:=]{1,4}(?!(?:or|and|und|oder|et|ou|y|o|e)[ ])\S{1,120}[ \t,;]{1,8}(?:(?:there|sasl|smtp|mail
    |auth) )?(?:with |and |und )?
    |@[\w.-]{3,80}[ \t,;/|]{1,4}(?:(?:and|with|und|mit|et|avec|y|con|e|com|en|met|och|med|i|z|a|s|dan|dengan|ve|и|с)[ ])?(?:(?:the|das|le|la|el|o|a
    |smtp|mail)[ ])?)$
  `),
  'iu',
);

/** `set`, `setx`, `ENV` and the like before the label. */
export const SET_BEFORE =
  /^[ \t]{0,40}(?:[\w./-]{1,30}[ \t]{1,4}){0,2}(?:setx?(?:env)?|ENV|ARG)[ \t]+(?:-\w+[ \t]+){0,3}[\w.:/-]{0,80}$/i;
