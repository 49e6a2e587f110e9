import { isJson, type Json, objects, text } from '../graph/json.ts';

const OUTCOMES = ['stops', 'continues', 'alreadyBlocked', 'unknown'] as const;

/** A sender of an earlier result of this page or of the command. */
export interface EarlierSender {
  address: string;
  atRetirement: (typeof OUTCOMES)[number];
}

export interface EarlierResult {
  /** The day on which it was made, `YYYY-MM-DD`; the command does not write it. */
  date: string | null;
  senders: readonly EarlierSender[];
}

const isSender = (item: unknown): item is Json => isJson(item) && 'atRetirement' in item && 'blockedBy' in item;

/** What an earlier result says, as JSON or one object a line; null where the JSON is none. */
export function earlierResult(json: unknown): EarlierResult | null {
  const handed = isJson(json) && Array.isArray(json.senders) ? json : null;
  const list = handed === null ? objects(json) : objects(handed.senders);
  if (handed === null && !list.some(isSender)) return null;
  const senders = list.flatMap((item) => {
    const address = text(item.address)?.toLowerCase();
    const atRetirement = OUTCOMES.find((outcome) => outcome === item.atRetirement);
    return address === undefined || atRetirement === undefined ? [] : [{ address, atRetirement }];
  });
  const date = text(handed?.date) ?? '';
  return { date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : null, senders };
}
