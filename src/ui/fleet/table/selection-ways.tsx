import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SITUATION_VALUES } from '../../../domain/clients/situation.ts';
import type { Answers } from '../../../fleet/ways.ts';
import { Choice } from '../controls.tsx';
import type { FleetWordKey, Words } from '../sender-words.ts';

/** What the chooser asks of a sender, but for what it is: that stands in its row. */
const ASKED = ['recipients', 'address', 'volume'] as const;

/** The types can't pair a topic with its own values in a loop; the page's words are made from the same list. */
const keyOf = (topic: (typeof ASKED)[number], id: string): FleetWordKey => `choose.q.${topic}.${id}` as FleetWordKey;

interface SelectionWaysProps {
  t: Words;
  count: number;
  onAnswer: (answers: Answers) => void;
}

/** The chooser's questions, answered once for all senders that are selected or shown. A question that is left open rules nothing out. */
export function SelectionWays({ t, count, onAnswer }: SelectionWaysProps): JSX.Element {
  const [answers, setAnswers] = useState<Answers>({});
  const set = (topic: (typeof ASKED)[number], value: string): void => {
    const { [topic]: _, ...rest } = answers;
    const known = SITUATION_VALUES[topic].find((id) => id === value);
    setAnswers(known === undefined ? rest : { ...rest, [topic]: known });
  };
  const add = answers.add ?? [];
  return (
    <details data-part="selectionWays">
      <summary data-action="selectionWays">{t('selectionWays')}</summary>
      <div>
        <p class="hint">{t('selectionWaysHint', { count })}</p>
        <div class="controls">
          {ASKED.map((topic) => (
            <Choice
              key={topic}
              label={t(`choose.q.${topic}`)}
              name={topic}
              value={answers[topic] ?? ''}
              options={[
                ['', t('choose.unknown')],
                ...SITUATION_VALUES[topic].map((id) => [id, t(keyOf(topic, id))] as const),
              ]}
              onChange={(value) => set(topic, value)}
            />
          ))}
        </div>
        <fieldset>
          <legend>{t('choose.q.add')}</legend>
          {SITUATION_VALUES.add.map((id) => (
            <label key={id} class="tick">
              <input
                type="checkbox"
                data-field={`add.${id}`}
                checked={add.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  setAnswers({ ...answers, add: checked ? [...add, id] : add.filter((other) => other !== id) })
                }
              />
              {t(`choose.q.add.${id}`)}
            </label>
          ))}
        </fieldset>
        <button type="button" class="button" data-action="applyWays" onClick={() => onAnswer(answers)}>
          {t('applyWays', { count })}
        </button>
      </div>
    </details>
  );
}
