import type { JSX } from 'preact';
import { REPLY_IDS, type ReplyId, reply } from '../../domain/replies/replies.ts';
import { codesOf, sentenceOf, textsOf } from '../../domain/replies/wordings.ts';
import type { T } from '../words.ts';

const GROUPS = { credentials: 'start.atLogin', greeted: 'start.beforeLogin', loggedIn: 'start.afterLogin' } as const;

const listed = REPLY_IDS.filter((id) => reply(id).atStart !== undefined).sort(
  (a, b) => (reply(a).atStart ?? 0) - (reply(b).atStart ?? 0),
);

/** What people most often see, by when the server says it. */
const SEEN = Object.entries(GROUPS).map(
  ([stage, group]) => [group, listed.filter((id) => reply(id).stage === stage)] as const,
);

interface SeenRepliesProps {
  t: T;
  /** Takes the choice into the present case; without it the links begin a new one. */
  onChoose?: (reply: ReplyId) => void;
}

/** The list of replies as plain links, which work before the script is there. */
export function SeenReplies({ t, onChoose }: SeenRepliesProps): JSX.Element {
  const choose = (event: Event, id: ReplyId): void => {
    if (onChoose === undefined) return;
    event.preventDefault();
    onChoose(id);
  };
  return (
    <>
      {SEEN.map(([group, replies]) => (
        <section key={group} class="seen">
          <h3>{t(group)}</h3>
          <ul>
            {replies.map((id) => (
              <li key={id}>
                <a href={`#a=reply.${id}`} data-reply={id} lang="en" dir="ltr" onClick={(event) => choose(event, id)}>
                  <code>{codesOf(id)}</code> <span>{sentenceOf(textsOf(id)[0] ?? '')}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The replies that share the code with which the page was opened. */
export function WithCode({ t, code, replies }: { t: T; code: string; replies: readonly ReplyId[] }): JSX.Element {
  return (
    <section class="seen" data-code={code} aria-labelledby="code-h">
      <h2 id="code-h">{t('start.withCode', { code })}</h2>
      <ul>
        {replies.map((id) => (
          <li key={id}>
            <a href={`#a=reply.${id}`} data-reply={id}>
              <code>{codesOf(id)}</code> <span>{t(`reply.${id}.title`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
