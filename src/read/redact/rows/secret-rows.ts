import { COMMAND_ROWS } from './command-rows.ts';
import { LOGIN_ROWS } from './login-rows.ts';
import type { SecretRow } from './secret-row.ts';
import { SENTENCE_ROWS } from './sentence-rows.ts';
import { SERVER_LOGIN_ROWS } from './server-login-rows.ts';
import { TOKEN_ROWS } from './token-rows.ts';
import { TOLD_ROWS } from './told-rows.ts';

export type { SecretRow } from './secret-row.ts';

/** All rows whose pattern alone finds a secret. */
export const SECRET_ROWS: readonly SecretRow[] = [
  ...TOKEN_ROWS,
  ...COMMAND_ROWS,
  ...SERVER_LOGIN_ROWS,
  ...LOGIN_ROWS,
  ...SENTENCE_ROWS,
  ...TOLD_ROWS,
];
