import { REPLY_IDS, type ReplyId, reply } from './replies.ts';

/** Whether an enhanced status code is one of `codes`, in which `5.7.501-503` is a range. */
export function isOneOf(enhancedStatusCode: string, codes: readonly string[]): boolean {
  return codes.some((code) => {
    const [first = '', last] = code.split('-');
    if (last === undefined) return first === enhancedStatusCode;
    const [group, from] = cut(first);
    const [given, detail] = cut(enhancedStatusCode);
    return given === group && detail >= from && detail <= Number(last);
  });
}

/** `5.7.501` as `5.7.` and 501. */
function cut(code: string): readonly [group: string, detail: number] {
  const at = code.lastIndexOf('.') + 1;
  return [code.slice(0, at), Number(code.slice(at))];
}

const NAMED = REPLY_IDS.flatMap((id) => (reply(id).namedByCodes ?? []).map((code) => ({ id, code })));
/** Single codes beat ranges. */
const BY_CODE = [...NAMED.filter(({ code }) => !code.includes('-')), ...NAMED.filter(({ code }) => code.includes('-'))];

/** The reply that an enhanced status code means whatever the words, or null. */
export const replyNamedByCode = (enhancedStatusCode: string): ReplyId | null =>
  BY_CODE.find(({ code }) => isOneOf(enhancedStatusCode, [code]))?.id ?? null;

/** Codes and parts of sentences that only Exchange Online sends. */
export function onlyExchangeOnline(): { codes: readonly string[]; replies: readonly ReplyId[] } {
  const sends = (what: 'codes' | 'words'): ReplyId[] =>
    REPLY_IDS.filter((id) => {
      const { onlyExchangeOnline: only } = reply(id);
      return only === what || only === 'codesAndWords';
    });
  const codes = sends('codes').flatMap((id) => {
    const { namedByCodes, enhancedStatusCode } = reply(id);
    return namedByCodes ?? (enhancedStatusCode === null ? [] : [enhancedStatusCode]);
  });
  return { codes: [...new Set(codes)], replies: sends('words') };
}
