import type { ReplyId } from '../../domain/replies/replies.ts';
import { CLIENT_MESSAGES } from '../phrases/client-messages.ts';
import { findIn, searched } from '../phrases/find.ts';
import type { ClientMeaning } from '../phrases/rows/connection.ts';
import { LOGIN_FAILED, SENDING_FAILED } from '../phrases/rows/login.ts';
import { sendingFailed, sendingWorked, usualFailure, usualLogin } from './usual-words.ts';

/** A message of the client's own, where no server was heard. */
export interface ClientMessage {
  reply: ReplyId;
  words: string;
  index: number;
  /** It shows that a login was tried (or, false, that none was). */
  attempted?: boolean;
  loginOff?: true;
  vague?: true;
}

/** From here on usual words count, which are no program's own sentence. */
const FIRST_USUAL = CLIENT_MESSAGES.length;
const LOGIN_RANK = CLIENT_MESSAGES.indexOf(LOGIN_FAILED);
const LAST = Number.POSITIVE_INFINITY;
const isUsual = (rank: number): boolean => rank >= FIRST_USUAL;

/** The most exact message of a client, or null. Mail programs wrap lines in the middle of it. */
export function findClientMessage(text: string): ClientMessage | null {
  const first = messageIn(text);
  if (!text.includes('\n') || first?.rank === 0) return first?.message ?? null;
  const unwrapped = messageIn(text.replace(/(?<=[\w,;:])[ \t]{0,4}\n[ \t]{0,4}(?=[\p{L}\d'"(])/gu, ' '));
  if (first === null || unwrapped === null) return (first ?? unwrapped)?.message ?? null;
  // Lines that were joined may be two fields: there only a program's own sentence counts.
  return (unwrapped.rank < first.rank && !isUsual(unwrapped.rank) ? unwrapped : first).message;
}

/** A message with its place in the order of exactness, 0 first. */
function messageIn(text: string): { message: ClientMessage; rank: number } | null {
  const own = findIn(CLIENT_MESSAGES, searched(text));
  const login = own === null || own.rank > LOGIN_RANK ? usualLogin(text) : null;
  if (login !== null) return { message: madeOf(login, text), rank: LOGIN_RANK };
  if (own !== null) return { message: madeOf({ ...own.means, index: own.index }, text), rank: own.rank };
  const usual = usualFailure(text);
  if (usual === null) {
    const index = findIn([SENDING_FAILED], searched(text))?.index ?? sendingFailed(text);
    if (index !== null) return { message: madeOf({ ...SENDING_FAILED.means, index }, text), rank: LAST };
    const worked = sendingWorked(text);
    return worked === null ? null : { message: madeOf({ reply: 'messageAccepted', index: worked }, text), rank: LAST };
  }
  const { rank, ...means } = usual;
  return { message: madeOf(means, text), rank: FIRST_USUAL + rank };
}

const madeOf = ({ index, ...means }: ClientMeaning & { index: number }, text: string): ClientMessage => ({
  ...means,
  index,
  words: lineAt(text, index),
});

/** The line around a place, in one line and not too long. */
export function lineAt(text: string, index: number): string {
  const from = Math.max(text.lastIndexOf('\n', index) + 1, index - 140);
  const end = text.indexOf('\n', index);
  return text
    .slice(from, Math.min(end < 0 ? text.length : end, index + 200))
    .replace(/\s+/g, ' ')
    .trim();
}
