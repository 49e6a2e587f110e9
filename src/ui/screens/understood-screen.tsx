import type { JSX } from 'preact';
import { Conversation } from '../case/conversation.tsx';
import { valueWords } from '../case/known.tsx';
import { say } from '../page/announce.ts';
import { ChoicesList } from '../parts/choices-list.tsx';
import { BackLink, Heading, LinkButton } from '../parts/form-parts.tsx';
import type { UnderstoodItem, UnderstoodProps } from '../props.ts';
import type { T } from '../words.ts';
import { SeenReplies } from './start-screen.tsx';

/** Shows what was recognised before it is used, each with the words that it came from. */
export function UnderstoodScreen({
  t,
  items,
  secrets,
  unread,
  dialogue,
  decisive,
  choices,
  onChoice,
  onChoose,
  notes,
  onLeaveOut,
  onUse,
  onBack,
}: UnderstoodProps): JSX.Element {
  const leaveOut = (index: number, what: string): void => {
    onLeaveOut(index);
    say(t('understood.removed', { what }));
  };
  return (
    <>
      <BackLink t={t} onBack={onBack} />
      <main id="main" class="understood">
        <Heading>{t('understood.title')}</Heading>
        <p class="intro">{t(items.length === 0 && choices === null ? 'understood.nothing' : 'understood.lead')}</p>
        {secrets.length > 0 && (
          <div class="note strong">
            <h2>{t('understood.secret')}</h2>
            <p>{t('understood.secretBody')}</p>
            <Lines lines={secrets} />
          </div>
        )}
        <ul class="read">
          {items.map((item, index) => (
            <Item
              key={`${index}-${item.kind === 'reply' ? item.reply : item.fact}`}
              t={t}
              item={item}
              onLeaveOut={(what) => leaveOut(index, what)}
            />
          ))}
        </ul>
        {notes.map((note) => (
          <p key={note} class="note">
            {t(note)}
          </p>
        ))}
        {choices !== null && <ChoicesList t={t} choices={choices} onChoice={onChoice} />}
        {dialogue !== null && <Conversation t={t} dialogue={dialogue} reply={decisive} />}
        {unread.length > 0 && choices?.about !== 'switch' && (
          <section>
            <h2>{t('understood.unknown')}</h2>
            <p>{t('understood.unknownBody')}</p>
            <Lines lines={unread} />
            <details>
              <summary>{t('understood.choose')}</summary>
              <SeenReplies t={t} onChoose={onChoose} />
            </details>
          </section>
        )}
        <button type="button" class="button" onClick={onUse}>
          {t('ask.continue')}
        </button>
      </main>
    </>
  );
}

function Item({
  t,
  item,
  onLeaveOut,
}: {
  t: T;
  item: UnderstoodItem;
  onLeaveOut: (what: string) => void;
}): JSX.Element {
  const what = item.kind === 'reply' ? t('understood.reply') : t(`question.${item.question}.short`);
  return (
    <li>
      <div>
        <span class="hint">{what}</span>
        <strong>{item.kind === 'reply' ? t(`reply.${item.reply}.title`) : valueWords(t, item)}</strong>
        {item.quote !== '' && (
          <p class="quote">
            <span class="sr">{t('understood.from')}: </span>
            <code>{item.quote}</code>
          </p>
        )}
      </div>
      <LinkButton
        words={t('understood.remove')}
        what={t('understood.removeWhat', { what })}
        onClick={() => onLeaveOut(what)}
      />
    </li>
  );
}

function Lines({ lines }: { lines: readonly string[] }): JSX.Element {
  return (
    <pre>
      <code>{lines.join('\n')}</code>
    </pre>
  );
}
