// STUB
import type { ReplyId } from './replies.ts';
export const REPLY_TEXTS = {} as Record<ReplyId, string>;
