import { type PhraseGroup, said, USUAL } from '../../phrase.ts';

/** What a reply is about that the catalogue doesn't know: other servers have no fixed texts, only usual words. */
export type ReplyTopic =
  | 'notAuthenticated'
  | 'login'
  | 'account'
  | 'sender'
  | 'spam'
  | 'limit'
  | 'relay'
  | 'recipient'
  | 'tls'
  | 'message';

const usual = (rows: Readonly<Record<string, string>>): ReturnType<typeof said> => said('other servers', USUAL, rows);

/** The more exact subject first: "authentication required" is not about a wrong login. */
export const TOPICS: readonly PhraseGroup<ReplyTopic>[] = [
  {
    means: 'tls',
    phrases: usual({
      starttls: '530 Must issue a STARTTLS command first',
      'must {use|issue}{few}{tls|ssl}': '530 You must use TLS',
      'encryption {needed|required}': '538 Encryption required for this mechanism',
      '{tls|ssl}{few}{required|needed}': '550 TLS connection required',
    }),
  },
  {
    means: 'relay',
    phrases: usual({
      'relay{ing|}{ access|}{few}{denied|not permitted|not allowed|prohibited|disabled}': '554 Relay access denied',
      'not permitted to relay': '550 You are not permitted to relay',
      'unable to relay': '550 Unable to relay',
      'we do not relay': '550 We do not relay',
      'no relay': '550 No relay for you',
      "{edge}IP{few}{not|n't} {been |yet |}{allowed|authori|permitted|registered|whitelisted|recogni}":
        '550 IP address is not authorised',
      '{edge}{unauthori|unrecogni|unknown }{letters} IP{edge}': '525 5.7.1 Unauthorized IP address',
    }),
  },
  {
    means: 'notAuthenticated',
    phrases: usual({
      'authentication {is |}{required|needed}': '530 Authentication required',
      'must {be |}{authenticat|login|log in}': '530 You must authenticate first',
      '{please|need to} {authenticate|login|log in}': '550 Please log in',
      'not authenticated': '530 Not authenticated',
      '{auth|authenticate|authentication} first': '503 Auth first',
      'login first': '503 Login first',
    }),
  },
  {
    means: 'account',
    phrases: usual({
      '{account|user|login|mailbox}{few}{disabled|suspended|locked|blocked|deactivated|inactive|expired|terminated|frozen}':
        '535 Account suspended',
      '{disabled|suspended|locked|blocked|deactivated|inactive|expired|terminated} {user |}account':
        '535 Suspended account',
    }),
  },
  {
    means: 'spam',
    phrases: usual({
      '{edge}spam': '554 Spam message rejected',
      '{edge}DT:': '554 DT:SPM 163 smtp1',
      '{black|block}{ |}list': '554 Your address is on a blacklist',
      blocked: '550 Message blocked',
      reputation: '554 Poor reputation of the sender',
      'listed {at|in|by}': '554 192.0.2.1 is listed in zen',
      abuse: '554 Abuse detected',
      'policy {violation|restriction}': '550 Policy violation',
      suspicious: '550 Suspicious activity',
      unsolicited: '550 Unsolicited message',
    }),
  },
  {
    means: 'sender',
    phrases: usual({
      "{sender|from|identity|signature}{edge}{any}{not|n't} {been |}{a |an |}{verified|owned|allowed|authori|permitted|confirmed|registered|sender|valid}":
        '550 The from address is not verified',
      '{sender|from|identity|signature}{edge}{any}unverified': '550 Sender unverified',
      'sender{any}{not owned|not allowed|not permitted|denied|mismatch|must be|must match}':
        '553 Sender address must match login',
      'not {allowed|authorized|authorised|permitted} to {send|use}': '550 not allowed to send from this address',
      'has no permission': '550 has no permission',
      'mail from must {equal|match}': '501 mail from must equal authorized user',
      'invalid DNS MX': '550 invalid DNS MX or A/AAAA resource record',
      'unknown sender': '554 unknown sender address',
      'send as': '550 cannot send as this user',
      spoof: '550 rejecting spoofed message',
      'not belong to': '550 From address does not belong to the login',
      'not owned by user': '553 address not owned by user',
      'sender verif{letters} failed': '550 Sender verify failed',
      'from{few}{not verified|must match|mismatch}': '550 From must match the login',
      'identities failed': '554 The following identities failed the check',
    }),
  },
  {
    means: 'limit',
    phrases: usual({
      'too many': '421 Too many connections',
      'rate limit': '450 Rate limit',
      '{limit|limits} {exceeded|reached}': '452 Limit reached',
      'exceeded{few}{limit|quota|rate}': '550 You have exceeded your daily limit',
      quota: '552 Quota',
      throttl: '421 Throttled',
      'try again later': '450 Try again later',
      frequency: '550 User frequency limited',
      'unexpected volume': '421 Messages temporarily deferred due to unexpected volume',
      'unusual {rate|volume|amount}': '421 Our system has detected an unusual rate of mail',
    }),
  },
  {
    means: 'login',
    phrases: usual({
      authenticat: '535 Authentication failed',
      credential: '535 Bad credentials',
      password: '535 Bad password',
      login: '535 Login fail',
      'log in fail': '535 Log in failed',
    }),
  },
  {
    means: 'recipient',
    phrases: usual({
      '{user|recipient|mailbox|address}{few}{unknown|not found|does not exist|rejected|unavailable|invalid|disabled}':
        '550 User unknown',
      "{user|recipient|mailbox|address}{few}doesn't exist": "550 mailbox doesn't exist",
      'no such {user|recipient}': '550 No such user here',
      "domain {name |}{not found|does not exist|doesn't exist|unknown}": '550 5.1.2 domain not found',
      'unknown user': '550 Unknown user',
      unrouteable: '550 Unrouteable address',
    }),
  },
  {
    means: 'message',
    phrases: usual({
      'message{few}{too large|size|rejected}': '552 Message too large',
      'line too long': '500 Line too long',
      'syntax error': '501 Syntax error',
      'invalid {input|header|command}': '500 Invalid command',
      'bad {command|sequence}': '503 Bad sequence of commands',
      'bare lf': '550 Bare LF',
      '{missing|without|no|duplicate|multiple} {a |the |}{few}header': "550 MIME message is missing 'From' header",
    }),
  },
];
