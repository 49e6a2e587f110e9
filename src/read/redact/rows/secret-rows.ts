import { COMMAND_ROWS } from './commands/command-rows.ts';
import { FLAG_ROWS } from './commands/flag-rows.ts';
import { LOGIN_ROWS } from './login-rows.ts';
import { SENTENCE_ROWS } from './prose/sentence-rows.ts';
import { TOLD_ROWS } from './prose/told-rows.ts';
import type { SecretRow } from './secret-row.ts';
import { SERVER_LOGIN_ROWS } from './server-login-rows.ts';
import { TOKEN_ROWS } from './token-rows.ts';

export type { SecretRow } from './secret-row.ts';

/** All rows whose pattern alone finds a secret. */
export const SECRET_ROWS: readonly SecretRow[] = [
  ...TOKEN_ROWS,
  ...COMMAND_ROWS,
  ...FLAG_ROWS,
  ...SERVER_LOGIN_ROWS,
  ...LOGIN_ROWS,
  ...SENTENCE_ROWS,
  ...TOLD_ROWS,
];
