/**
 * What a reply of any server is about, where the catalogue doesn't know it: other providers' replies have no fixed texts,
 * only usual words.
 */
export type Gist =
  | 'notAuthenticated'
  | 'login'
  | 'account'
  | 'sender'
  | 'spam'
  | 'limit'
  | 'relay'
  | 'recipient'
  | 'tls'
  | 'message'
  | null;

const USUAL: readonly (readonly [Gist, RegExp])[] = [
  [
    'tls',
    /starttls|must (?:use|issue)[^\n]{0,12}(?:tls|ssl)|encryption (?:needed|required)|(?:tls|ssl)[^\n]{0,12}(?:required|needed)/i,
  ],
  [
    'relay',
    /relay(?:ing)?(?: access)?[^\n]{0,16}(?:denied|not permitted|not allowed|prohibited|disabled)|not permitted to relay|unable to relay|we do not relay|no relay/i,
  ],
  [
    'notAuthenticated',
    /authentication (?:is )?(?:required|needed)|must (?:be )?(?:authenticat|log ?in)|(?:please|need to) (?:authenticate|log ?in)|not authenticated|auth\w* first|login first/i,
  ],
  [
    'account',
    /(?:account|user(?: ?name)?|login|mailbox)[^\n]{0,24}(?:disabled|suspended|locked|blocked|deactivated|inactive|expired|terminated|frozen)|(?:disabled|suspended|locked|blocked|deactivated|inactive|expired|terminated) (?:user )?account/i,
  ],
  [
    'spam',
    /\bspam|\bDT:|blacklist|blocklist|black list|block list|blocked|reputation|listed (?:at|in|by)|spamhaus|abuse|policy violation|suspicious|unsolicited/i,
  ],
  [
    'sender',
    /(?:sender|from|identity)\b[^\n]{0,70}(?:(?:not|n't)(?: been)? (?:an? )?(?:verified|owned|allowed|authori[sz]|permitted|confirmed|registered|sender)|unverified)|sender[^\n]{0,40}(?:not owned|not allowed|not permitted|denied|mismatch|must (?:be|match))|not (?:allowed|authori[sz]ed|permitted) to (?:send|use)|has no permission|mail from must (?:equal|match)|send as|not owned by user|from[^\n]{0,24}(?:not verified|must match|mismatch)|identities failed/i,
  ],
  [
    'limit',
    /too many|rate limit|limit(?:s)? (?:exceeded|reached)|exceeded[^\n]{0,24}(?:limit|quota|rate)|quota|throttl|try again later|frequency/i,
  ],
  ['login', /authenticat|credential|password|log ?in fail|login/i],
  [
    'recipient',
    /(?:user|recipient|mailbox|address)[^\n]{0,30}(?:unknown|not found|does not exist|doesn't exist|rejected|unavailable|invalid|disabled)|no such (?:user|recipient)|unknown user|unrouteable/i,
  ],
  [
    'message',
    /message[^\n]{0,24}(?:too large|size|rejected)|line too long|syntax error|invalid (?:input|header|command)|bad (?:command|sequence)|bare lf/i,
  ],
];

export function gistOf(words: string): Gist {
  return USUAL.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
