import type { JSX } from 'preact';
import type { Diagnosis } from '../domain/diagnosis.ts';
import { Icon } from './icon.tsx';
import { pathView } from './path-view.ts';
import type { T } from './words.ts';

interface PathProps {
  t: T;
  diagnosis: Pick<Diagnosis, 'gates' | 'outcome' | 'first'>;
  /** Stays a list on wide screens too: beside a question. */
  compact?: boolean;
}

/** The path of the message: an ordered list for everyone, drawn as a track with an envelope where there is room. */
export function Path({ t, diagnosis, compact = false }: PathProps): JSX.Element {
  const { steps, end } = pathView(diagnosis);
  return (
    <section class={compact ? 'path' : 'path track'} aria-labelledby="path-h">
      <h2 id="path-h">{t('path.title')}</h2>
      <ol>
        {steps.map(({ id, state, certainty, passed, here }) => {
          const word = t(`path.${state}`);
          const likely = certainty === 'likely' && (state === 'open' || state === 'closed');
          return (
            <li key={id} class={`${state}${passed ? ' passed' : ''}${here ? ' here' : ''}`}>
              <span class="mark">
                <Icon name={state} />
              </span>
              <span class="name">{t(`gate.${id}.title`)}</span>
              <span class="state">{likely ? t('path.likely', { state: word }) : word}</span>
              {here && (
                <span class="mail">
                  <Icon name="envelope" />
                  <span>{t(`path.${end}`)}</span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {end === 'through' && (
        <p class="mail">
          <Icon name="envelope" />
          <span>{t('path.through')}</span>
        </p>
      )}
    </section>
  );
}
