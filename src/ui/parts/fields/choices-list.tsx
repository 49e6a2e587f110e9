import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { optionFor } from '../../../flow/questions/answers.ts';
import type { WordKey } from '../../../i18n/index.ts';
import type { Choice, Choices } from '../../walk/choices.ts';
import type { T } from '../../words.ts';
import { LinkButton } from '../buttons.tsx';
import { TextField } from './fields.tsx';

/** More than a person looks through: the others are found by their name. */
const MOST = 12;

interface ChoicesListProps {
  t: T;
  choices: Choices;
  onChoice: (choice: Choice, label: string) => void;
}

/** What a text leaves open: one of these is meant. */
export function ChoicesList({ t, choices: { about, items }, onChoice }: ChoicesListProps): JSX.Element {
  const [sought, seek] = useState('');
  const part = sought.trim().toLowerCase();
  const found = items.filter(({ label }) => label.toLowerCase().includes(part));
  return (
    <section data-choice={about}>
      <h2>{t(`understood.${about}`)}</h2>
      <p class="hint">{t(`understood.${about}Hint`)}</p>
      {items.length > MOST && (
        <TextField
          t={t}
          id="sought"
          field="mailbox"
          label={t('understood.mailboxesFind')}
          problem={null}
          value=""
          onType={seek}
        />
      )}
      <ul class="read">
        {found.slice(0, MOST).map((choice) => {
          const label = about === 'switch' ? t(choice.label as WordKey) : choice.label;
          const option = optionFor(choice.evidence);
          return (
            <li key={label} data-fact={choice.evidence.fact} data-value={String(choice.evidence.value)}>
              <div>
                <strong>{label}</strong>{' '}
                <span class="hint">{t(`question.${option.question}.option.${option.option}`)}</span>
              </div>
              <LinkButton
                action="choose"
                words={t('understood.thisOne')}
                what={`${t('understood.thisOne')}: ${label}`}
                onClick={() => onChoice(choice, label)}
              />
            </li>
          );
        })}
      </ul>
      {items.length > MOST && (
        <p class="hint" role="status">
          {found.length === 0 && t('understood.mailboxesNone')}
          {found.length > MOST && t('understood.mailboxesMore', { count: found.length - MOST })}
        </p>
      )}
    </section>
  );
}
