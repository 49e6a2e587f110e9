import type { Fleet, JudgedSender, Sender } from '../sender.ts';

/** A sender as files and the command write it: exactly these fields, in this order. */
export function plainSender(sender: JudgedSender): Sender {
  return {
    address: sender.address,
    authentication: sender.authentication,
    messages: sender.messages,
    lastSeen: sender.lastSeen,
    ips: sender.ips,
    tls: sender.tls,
    smtpAuth: sender.smtpAuth,
    basicAllowedByPolicy: sender.basicAllowedByPolicy,
    blockedBy: sender.blockedBy,
    notKnown: sender.notKnown,
    atRetirement: sender.atRetirement,
    conflicts: sender.conflicts,
    owner: sender.owner,
    client: sender.client,
    ways: sender.ways,
  };
}

/** One JSON object a line, by address; the totals on the last line. */
export function linesOf({ senders, totals }: Fleet): string[] {
  return [...senders.map((sender) => JSON.stringify(plainSender(sender))), JSON.stringify(totals)];
}
