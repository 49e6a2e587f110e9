import { oneLine } from './one-line.ts';
/** Words of replies, programs and settings: where a secret is one of them, only the labelled place is struck. */
export const USUAL_WORDS_OF_REPLIES = new RegExp(
  oneLine(String.raw`
    ^(?:pass(?:word|wort|wd)?|kennwort|secret|token|admin(?:istrator)?|user(?:name)?s?
    |e?mails?|smtp\w*|office ?365|outlook|microsoft|exchange|auth\w*|unsuccessful
    |scanner|printer|server|client|contoso|starttls|login|plain|basic|tenant
    |mailbox|account|locked|disabled?|enabled?|credentials?|incorrect|invalid
    |error|failed|failure|denied|refused|connection|timed?|timeout|temporary
    |policy|security|defaults?|access|conditional|blocked|allowed|criteria
    |request|response|message|sender|recipient|address|domain|organization
    |information|visit|more|support|protocol|submission|relay|anonymous|send
    |mail|from|with|that|this|your|please|must|issue|command|first|host|port
    |test|true|false|null|none|value|string|name|type|data|info|debug|warn(?:ing)?
    |trace|version|https?|SmtpClientAuthentication\w*|AADSTS\d*|localhost)$
  `),
  'i',
);
