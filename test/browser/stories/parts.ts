/** What a fix says of itself: each is a part of its text. */
export const PARTS = ['who', 'where', 'risk', 'undo', 'wait', 'verify'] as const;
