import type { JSX } from 'preact';
import type { ReplyId } from '../../domain/replies/replies.ts';
import type { Dialogue } from '../../read/index.ts';
import type { T } from '../words.ts';

interface ConversationProps {
  t: T;
  dialogue: Dialogue;
  /** What the failing line means; null where the catalogue does not know it. */
  reply: ReplyId | null;
}

/** So many lines are shown at once; more are behind a click. */
const SHORT = 14;

/** Who said what, with the line at which it failed marked and explained. */
export function Conversation({ t, dialogue: { lines }, reply }: ConversationProps): JSX.Element {
  const last = lines.findLastIndex(({ failed }) => failed === true);
  return (
    <details class="conversation" data-note="talk" open={lines.length <= SHORT}>
      <summary data-action="talk">{t('talk.title')}</summary>
      <ol>
        {lines.map(({ by, text, failed }, index) => (
          <li key={index} class={failed === true ? `${by} failed` : by}>
            <span class="hint">{t(`talk.${by}`)}</span>
            <code>{text}</code>
            {index === last && (
              <strong>
                {t('talk.failed')}
                {reply !== null && `: ${t(`reply.${reply}.title`)}`}
              </strong>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
