/** In place of `for-senders.ts` where everything is one script: the reports' English headers alone tell, without the tables of names. */
const REPORT =
  /sender_?name["',;\s].{0,200}sender_?domain|^\W{0,3}sender address["',;]|[,;"]SMTP App["',;]|"atRetirement"\s{0,8}:/i;

export const isForSenders = (head: string): boolean => REPORT.test(head.slice(0, 2_000));
