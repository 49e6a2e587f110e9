import type { Case } from '../case.ts';
import { choose } from '../clients/choose.ts';
import { type ClientId, canUseOAuth } from '../clients/clients.ts';
import { isWay } from '../clients/ways.ts';
import { type Diagnosis, type Reason, statedValue } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';
import { type RemedyId, type Role, remedy } from '../remedies/remedies.ts';

/**
 * The one order in which remedies are shown, wherever they are: what opens the gate and harms least, the ways round,
 * then what touches more than any way round. Where only guesses are left, what the person can do comes first; where the
 * client is known, what it can't do stands behind the other ways. Nobody is sent to read what this case holds already.
 */
export function remediesShown(diagnosis: Diagnosis, known: Case): RemedyId[] {
  const role = statedValue(diagnosis, 'role');
  const all = diagnosis.remedies.flatMap((id) => (id === 'readSignInLog' ? insteadOfReading(diagnosis) : [id]));
  const remedies = diagnosis.outcome === 'cannotTell' && role !== undefined ? ownFirst(all, DONE_BY[role]) : all;
  const isRound = (id: RemedyId): boolean => remedy(id).way === 'round';
  const from = remedies.findIndex(isRound);
  const before = from < 0 ? remedies : remedies.slice(0, from);
  const behind = from < 0 ? [] : remedies.slice(from);
  return [...before, ...roundFor(behind.filter(isRound), known), ...behind.filter((id) => !isRound(id))];
}

/** The ways round for the client of the case: what it can't do comes last, and never alone. */
function roundFor(ways: readonly RemedyId[], known: Case): RemedyId[] {
  const id = clientOf(known);
  if (id === undefined || canUseOAuth(id) !== 'no') return [...ways];
  const order = choose({ client: id });
  const cannot = new Set<RemedyId>(order.filter(({ excluded }) => excluded.length > 0).map(({ way }) => way));
  for (const { way, check } of order) if (check.includes('changeLibrary')) cannot.add(way);
  const can = ways.filter((way) => !cannot.has(way));
  if (can.length > 0 || !ways.some((way) => cannot.has(way))) return [...can, ...ways.filter((way) => cannot.has(way))];
  const [best] = order.filter(({ way }) => !cannot.has(way) && isWay(way));
  return best === undefined ? [...ways] : [best.way, ...ways];
}

/** Whether a client can take this way at all, or shows where the fix is made: whoever names theirs may see another one first. */
export const hangsOnClient = (id: RemedyId): boolean => id === 'showInnerError' || isWay(id);

/** The client that the case knows, the latest word of it. */
export function clientOf({ evidence }: Case): ClientId | undefined {
  const found = evidence.filter(({ fact }) => fact === 'client').at(-1);
  return found?.fact === 'client' ? found.value : undefined;
}

/** Whose remedies each person can carry out. */
const DONE_BY: Readonly<Record<Facts['role'], readonly Role[]>> = {
  device: ['deviceOwner', 'nobody'],
  developer: ['developer', 'deviceOwner', 'nobody'],
  admin: ['exchangeAdmin', 'entraAdmin', 'userAdmin', 'nobody'],
};

function ownFirst(ids: readonly RemedyId[], own: readonly Role[]): RemedyId[] {
  const isOwn = (id: RemedyId): boolean => own.includes(remedy(id).who) && remedy(id).way === 'opens';
  return [...ids.filter(isOwn), ...ids.filter((id) => !isOwn(id))];
}

/** Where the logs hold no entry, the attempt may have been made under another address. */
function insteadOfReading(diagnosis: Diagnosis): RemedyId[] {
  if (wasTheLogRead(diagnosis)) return [];
  if (!saysNoEntry(diagnosis)) return ['readSignInLog'];
  return diagnosis.remedies.includes('checkSignInAddress') ? [] : ['checkSignInAddress'];
}

/** Somebody looked for the attempt in the sign-in logs, and it isn't there. */
export const saysNoEntry = (diagnosis: Diagnosis): boolean =>
  statedValue(diagnosis, 'signInEntry') === 'none' && statedValue(diagnosis, 'account') === undefined;

/** The gate that is told first was closed by an entry of the log, or by policies that were read by name. */
function wasTheLogRead({ first, gates }: Diagnosis): boolean {
  const reasons = first === null ? [] : gates[first].reasons;
  return reasons.some(
    (reason: Reason) =>
      reason.kind === 'evidence' && (reason.evidence.origin === 'signInLog' || reason.evidence.workedOut !== undefined),
  );
}
