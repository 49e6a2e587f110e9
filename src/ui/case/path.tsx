import type { JSX } from 'preact';
import { Icon } from '../parts/icon.tsx';
import type { T } from '../words.ts';
import { type PathInput, pathView } from './path-view.ts';

interface PathProps {
  t: T;
  diagnosis: PathInput;
}

/** The path of the message as an ordered list of all steps. */
export function Path({ t, diagnosis }: PathProps): JSX.Element {
  const { steps, at, end } = pathView(diagnosis);
  return (
    <section class="path" data-path={end} aria-labelledby="path-h">
      <h2 id="path-h">{t('path.title')}</h2>
      <p>{t(`path.${end}`, { step: at === null ? '' : t(`gate.${at}.title`) })}</p>
      <ol>
        {steps.map(({ id, state, certainty, passed, here, notReached }, index) => {
          const out = at === null && index === steps.length - 1;
          const word = t(notReached ? 'path.notReached' : `path.${state}`);
          const likely = !notReached && certainty === 'likely' && (state === 'open' || state === 'closed');
          return (
            <li
              key={id}
              data-gate={id}
              data-state={state}
              class={`${notReached ? 'notApplicable' : state}${passed ? ' passed' : ''}${here ? ' here' : out ? ' out' : ''}`}
            >
              {(here || out) && <Icon name="envelope" />}
              <span class="mark">
                <Icon name={notReached ? 'notApplicable' : state} />
              </span>
              <span class="both">
                <span class="name">{t(`gate.${id}.title`)}</span>
                <span class="state">{likely ? t('path.likely', { state: word }) : word}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
