import { canUseOAuth, client } from './clients.ts';
import { type Check, type Exclusion, judge, type Reason } from './judge-way.ts';
import { type Situation, sendsOf } from './situation.ts';
import { WAY_IDS, type WayId } from './ways.ts';

/** One of the nine ways in a situation. */
export interface Choice {
  way: WayId;
  /** What speaks for it here. Ids; the words stand in the pages. */
  because: readonly Reason[];
  /** What rules it out here; empty where it is possible. */
  excluded: readonly Exclusion[];
  /** What must be found out first, since the situation leaves it open. */
  check: readonly Check[];
}

/**
 * All nine ways for a sender, the best first: what is possible comes before what is ruled out. Pure; the same situation
 * gives the same list. `test/domain/oracle/clients/chooser.md` says what it must give.
 */
export function choose(situation: Situation): Choice[] {
  const order = orderFor(situation);
  const choices = order.map((way) => ({ way, ...judge(way, situation) }));
  return [...choices.filter(isPossible), ...choices.filter((choice) => !isPossible(choice))];
}

const isPossible = ({ excluded }: Choice): boolean => excluded.length === 0;

/** The ways in the order in which they are worth trying, before any is ruled out. */
function orderFor(situation: Situation): readonly WayId[] {
  const front = frontFor(situation);
  return [...front, ...WAY_IDS.filter((way) => !front.includes(way))];
}

/**
 * Least work and least risk first: what the client can do itself, then what needs no password at all, then what costs.
 * Mail that stays inside has two ways of its own; a volume above a mailbox's limits leaves only services made for it.
 */
function frontFor(situation: Situation): readonly WayId[] {
  const internal = situation.recipients === 'internal';
  const inside: readonly WayId[] = ['useHighVolumeEmail', 'relayThroughConnector', 'useDirectSend'];
  if (situation.volume === 'high')
    return internal ? inside : ['relayThroughConnector', 'useAzureCommunicationServices', 'useOtherProvider'];
  const own = ownWays(situation);
  const round: readonly WayId[] = [
    'relayThroughConnector',
    'useAzureCommunicationServices',
    'useOAuthProxy',
    'relayOnPremises',
  ];
  return [...own, ...(internal ? [...inside, ...round.filter((way) => !inside.includes(way))] : round)];
}

/** What the client does by itself, as far as that is known. */
function ownWays(situation: Situation): readonly WayId[] {
  const { client: id } = situation;
  if (id !== undefined && client(id).sends === 'graph') return ['sendThroughGraph'];
  switch (sendsOf(situation)) {
    case 'ownCode':
      return id !== undefined && canUseOAuth(id) === 'no'
        ? ['sendThroughGraph', 'switchToOAuth']
        : ['switchToOAuth', 'sendThroughGraph'];
    case 'withOAuth':
      return ['switchToOAuth'];
    case 'withoutOAuth':
      return [];
    case undefined:
      // Asking the manufacturer costs nothing, but a fixed address is a way that needs no answer.
      return situation.address === 'fixed' ? [] : ['switchToOAuth'];
  }
}
