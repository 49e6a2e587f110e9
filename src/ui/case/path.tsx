import type { JSX } from 'preact';
import { Icon } from '../parts/icon.tsx';
import type { T } from '../words.ts';
import { type PathInput, pathView } from './path-view.ts';

interface PathProps {
  t: T;
  diagnosis: PathInput;
  /** Stays a list on wide screens too: beside a question. */
  compact?: boolean;
}

/** The path of the message: an ordered list for everyone, drawn as a track with an envelope where there is room. */
export function Path({ t, diagnosis, compact = false }: PathProps): JSX.Element {
  const { steps, at, end } = pathView(diagnosis);
  return (
    <section class={compact ? 'path' : 'path track'} data-path={end} aria-labelledby="path-h">
      <h2 id="path-h">{t('path.title')}</h2>
      <p>{t(`path.${end}`, { step: at === null ? '' : t(`gate.${at}.title`) })}</p>
      <ol>
        {steps.map(({ id, state, certainty, passed, here }, index) => {
          const out = at === null && index === steps.length - 1;
          const word = t(`path.${state}`);
          const likely = certainty === 'likely' && (state === 'open' || state === 'closed');
          return (
            <li
              key={id}
              data-gate={id}
              data-state={state}
              class={`${state}${passed ? ' passed' : ''}${here ? ' here' : out ? ' out' : ''}`}
            >
              {(here || out) && <Icon name="envelope" />}
              <span class="mark">
                <Icon name={state} />
              </span>
              <span class="name">{t(`gate.${id}.title`)}</span>
              <span class="state">{likely ? t('path.likely', { state: word }) : word}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
