import type { JSX } from 'preact';
import { Conversation } from '../case/conversation.tsx';
import { valueWords } from '../case/known.tsx';
import { say } from '../page/announce.ts';
import { Button, LinkButton } from '../parts/buttons.tsx';
import { ChoicesList } from '../parts/fields/choices-list.tsx';
import { Heading, Screen, Unfold } from '../parts/screen.tsx';
import { Lines, SecretNote } from '../parts/secret-note.tsx';
import { SeenReplies } from '../parts/seen-replies.tsx';
import { TenantDoor } from '../parts/tenant-door.tsx';
import { TokenFacts } from '../parts/token-facts.tsx';
import type { UnderstoodItem, UnderstoodProps } from '../props.ts';
import type { T } from '../words.ts';

/** Shows what was recognised before it is used, each with the words that it came from. */
export function UnderstoodScreen({
  t,
  items,
  secrets,
  unread,
  dialogue,
  token,
  decisive,
  choices,
  onChoice,
  onChoose,
  notes,
  onLeaveOut,
  onUse,
  onTenant,
  lacksSignIn,
  onBack,
}: UnderstoodProps): JSX.Element {
  const leaveOut = (at: number, what: string): void => {
    onLeaveOut(at);
    say(t('understood.removed', { what }));
  };
  return (
    <Screen t={t} step="understood" look="understood" onBack={onBack}>
      <Heading>{t('understood.title')}</Heading>
      <p class="intro">{t(items.length === 0 && choices === null ? 'understood.nothing' : 'understood.lead')}</p>
      <SecretNote t={t} lines={secrets} />
      <ul class="read">
        {items.map((item) => (
          <Item
            key={`${item.at}-${item.kind === 'reply' ? item.reply : item.fact}`}
            t={t}
            item={item}
            onLeaveOut={(what) => leaveOut(item.at, what)}
          />
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} class="note" data-note={note.split('.')[1]}>
          {t(note)}
        </p>
      ))}
      {choices !== null && <ChoicesList t={t} choices={choices} onChoice={onChoice} />}
      {token !== null && <TokenFacts t={t} token={token} />}
      {dialogue !== null && <Conversation t={t} dialogue={dialogue} reply={decisive} />}
      {unread.length > 0 && choices?.about !== 'switch' && (
        <section data-note="unread">
          <h2>{t('understood.unknown')}</h2>
          <p>{t('understood.unknownBody')}</p>
          <Lines lines={unread} />
          <Unfold action="choose" words={t('understood.choose')}>
            <SeenReplies t={t} onChoose={onChoose} />
          </Unfold>
        </section>
      )}
      <div class="actions">
        <Button action="use" words={t('ask.continue')} onClick={onUse} />
        <TenantDoor t={t} look="button" onTenant={onTenant} lacksSignIn={lacksSignIn} />
      </div>
    </Screen>
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
    <li
      {...(item.kind === 'reply'
        ? { 'data-reply': item.reply }
        : { 'data-fact': item.fact, 'data-value': item.text ?? item.option, 'data-origin': item.origin })}
    >
      <div>
        <span class="hint">
          {what}
          {item.kind === 'reply' && item.decides && <strong data-note="decides"> · {t('understood.decides')}</strong>}
        </span>
        <strong>{item.kind === 'reply' ? t(`reply.${item.reply}.title`) : valueWords(t, item)}</strong>
        {item.quote !== '' && (
          <p class="quote">
            <span class="sr">{t('understood.from')}: </span>
            <code>{item.quote}</code>
          </p>
        )}
      </div>
      <LinkButton
        action="leaveOut"
        words={t('understood.remove')}
        what={t('understood.removeWhat', { what })}
        onClick={() => onLeaveOut(what)}
      />
    </li>
  );
}
