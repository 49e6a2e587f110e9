import { REPLY_IDS, reply } from '../../domain/replies/replies.ts';
import * as attempt from '../phrases/rows/attempt.ts';
import * as clients from '../phrases/rows/clients.ts';
import * as connection from '../phrases/rows/connection.ts';
import * as deviceNames from '../phrases/rows/devices/device-names.ts';
import * as encryption from '../phrases/rows/encryption.ts';
import * as login from '../phrases/rows/login.ts';
import * as services from '../phrases/rows/services.ts';
import * as tokens from '../phrases/rows/token-errors.ts';
import * as subjects from '../phrases/rows/words/other-subjects.ts';
import * as said from '../phrases/rows/words/people-say.ts';
import * as columns from '../phrases/rows/words/portal-columns.ts';
import * as topics from '../phrases/rows/words/topics.ts';
import * as failure from '../phrases/rows/words/usual/failure-words.ts';
import * as loginWords from '../phrases/rows/words/usual/login-words.ts';
import * as message from '../phrases/rows/words/usual/message-words.ts';
import * as server from '../phrases/rows/words/usual/server-words.ts';
import * as tls from '../phrases/rows/words/usual/tls-words.ts';
import * as whenItStopped from '../phrases/rows/words/when-it-stopped.ts';
import * as worksOrSet from '../phrases/rows/words/works-or-set.ts';
import { USUAL_WORDS } from './rows/usual-words.ts';

/** A mark behind a word, an article that French and Italian glue to it, and a genitive. */
const AROUND = /[.,;:!?]$|^[ldnscqjm]['’]|['’]s$/g;

let known: ReadonlySet<string> | undefined;

/** Every word of the catalogue's sentences and of the readers' phrases, and others of every day, in lower case. */
function vocabulary(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const words = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string')
      for (const [word] of value.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) words.add(word.toLowerCase());
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) if (!/^(?:example|source|by|lang)$/.test(key)) take(part);
  };
  take([
    REPLY_IDS.map(reply),
    attempt,
    clients,
    connection,
    deviceNames,
    encryption,
    login,
    services,
    tokens,
    subjects,
    said,
    whenItStopped,
    worksOrSet,
    columns,
    topics,
    failure,
    loginWords,
    message,
    server,
    tls,
    USUAL_WORDS,
  ]);
  known = words;
  return words;
}

/** Whether replies, programs or people who write of mail use a word anyway. */
export const isInVocabulary = (word: string): boolean => word.toLowerCase().replace(AROUND, '').split('-').every(isOne);

function isOne(bare: string): boolean {
  const all = vocabulary();
  // The same word may have an ending of one or two letters.
  return (
    all.has(bare) ||
    (/[dens]$/.test(bare) && all.has(bare.slice(0, -1))) ||
    (/e[mnrs]$/.test(bare) && all.has(bare.slice(0, -2)))
  );
}
