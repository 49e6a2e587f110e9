import type { ReplyId } from '../../domain/replies/replies.ts';
import type { GraphReading } from '../graph/index.ts';
import { findIn, searched } from '../phrases/find.ts';
import { GRAPH_SENDING } from '../phrases/rows/token-errors.ts';
import type { OtherSubject } from '../phrases/rows/words/other-subjects.ts';
import type { Gist } from './reply-topic.ts';

/** The reply that any server may send, for a wording that the catalogue doesn't know. */
const BY_TOPIC: Readonly<Record<NonNullable<Gist>, ReplyId | null>> = {
  tls: 'mustIssueStartTls',
  relay: 'relayDenied',
  notAuthenticated: 'authenticationRequired',
  // Which of many reasons it is stands in no usual words.
  account: null,
  login: 'loginFailedWithoutReply',
  sender: 'senderRefused',
  spam: 'contentRejected',
  limit: 'sendingLimitReached',
  recipient: 'recipientUnknown',
  message: 'malformedMessage',
};

/** What an unknown reply is about, as a reply of the catalogue; null where its usual words don't say. */
export function replyOfTopic(gist: Gist, basic: string | null): ReplyId | null {
  // A temporary refusal may be about the same, and passes; what the client has to do first doesn't.
  const passes = gist !== 'notAuthenticated' && gist !== 'tls';
  if (gist === null || (passes && basic?.startsWith('4') === true)) return null;
  return BY_TOPIC[gist];
}

/** The reply that stands for a subject which isn't sending over SMTP. */
const BY_SUBJECT: Readonly<Record<OtherSubject, ReplyId>> = {
  imapOrPop: 'mailboxAccessFailed',
  ews: 'exchangeWebServicesFailed',
  graphForAnotherPurpose: 'graphForAnotherPurpose',
  inbound: 'inboundMailFailed',
  localPassword: 'localPasswordWrong',
  panelLogin: 'panelSignInFailed',
  scanToFolder: 'otherDeviceJob',
  cloudApp: 'otherDeviceJob',
  fax: 'otherDeviceJob',
};

/** The reply that stands for a text which isn't about sending over SMTP, or for a refusal of Microsoft Graph; null: neither. */
export function replyOfSubject(about: OtherSubject | null, graph: GraphReading | null, text: string): ReplyId | null {
  if (about !== null) return BY_SUBJECT[about];
  // The mailbox, its rights and its limits are the same as behind SMTP.
  const sending = findIn(GRAPH_SENDING, searched(text));
  if (sending !== null) return sending.means;
  const refusal = graph?.error?.code ?? (GRAPH_REQUEST.test(text) ? text : '');
  if (!isRefusal(refusal)) return null;
  return GRAPH_SENDS.test(text) ? 'graphPermissionMissing' : null;
}

/** A request of Graph's, and one that sends, as they stand in addresses, in cmdlets and in calls of its libraries. */
const GRAPH_REQUEST = /\bgraph\b|Send-(?:Mg|Graph)\w{0,20}Mail|\/sendMail\b/i;
const GRAPH_SENDS =
  /\bsendMail\b|Send-(?:Mg|Graph)\w{0,20}Mail|\/send\b|\bMail\.Send\b|\bsend e-?mail|NoPermissionsInAccessToken/i;

/** Graph's names for a token or an app that may not do what it asked for. */
function isRefusal(code: string): boolean {
  return /NoPermissionsInAccessToken|AccessDenied|RequestDenied|Forbidden/i.test(code);
}
