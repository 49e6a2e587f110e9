import { clientOf } from '../../domain/advice/remedies-shown.ts';
import type { Situation } from '../../domain/clients/situation.ts';
import { sendsOf } from '../../domain/clients/situation.ts';
import { type Diagnosis, statedValue } from '../../domain/diagnosis.ts';
import type { ReplyId } from '../../domain/replies/replies.ts';
import type { Walk } from '../events.ts';

/** Replies that only mail to somebody outside the organisation gets. Source: Microsoft's tables of non-delivery codes. */
const TO_OUTSIDERS: ReadonlySet<ReplyId> = new Set(['unableToRelay', 'relayAccessDenied']);

/** What a case says about the sender, for the chooser: its questions that need no asking. What may be added nobody has said. */
export function situationOf({ known, diagnosis }: Pick<Walk, 'known' | 'diagnosis'>): Situation {
  const client = clientOf(known);
  const named: Situation = client === undefined ? {} : { client };
  const sends = sendsOf(named) === undefined ? sendsIn(diagnosis) : undefined;
  const outside = diagnosis.standing.some((reply) => TO_OUTSIDERS.has(reply));
  return {
    ...named,
    ...(outside ? { recipients: 'external' } : {}),
    ...(sends === undefined ? {} : { sends }),
    // A sender that has reached the daily limit of a mailbox sends more than one mailbox is allowed to.
    ...(limitReached(diagnosis) ? { volume: 'high' } : {}),
  };
}

/** Where the client doesn't say what it can: who writes it, or what it does today. */
function sendsIn(diagnosis: Diagnosis): Situation['sends'] {
  const usesOAuth = diagnosis.method === 'oauth' || statedValue(diagnosis, 'oauthFlow') !== undefined;
  if (statedValue(diagnosis, 'role') === 'developer' || statedValue(diagnosis, 'signInAs') === 'app') return 'ownCode';
  return usesOAuth ? 'withOAuth' : undefined;
}

function limitReached(diagnosis: Diagnosis): boolean {
  return diagnosis.standing.includes('dailyRecipientLimit') || statedValue(diagnosis, 'limit') === 'quotaReached';
}
