import type { ComponentChildren, JSX } from 'preact';
import type { Diagnosis } from '../../domain/diagnosis.ts';
import type { RemedyId } from '../../domain/remedies/remedies.ts';
import type { Step } from '../../flow/steps.ts';
import type { Action } from '../actions.ts';
import { STATUS_ID } from '../page/announce.ts';
import type { T } from '../words.ts';

/** Stands in the page from the start, empty, so that screen readers watch it. */
export function StatusRegion(): JSX.Element {
  return <p id={STATUS_ID} class="sr" role="status" />;
}

/** The heading that takes the focus when the step changes. */
export function Heading({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <h1 id="step-h" tabIndex={-1}>
      {children}
    </h1>
  );
}

interface ScreenFrameProps {
  t: T;
  /** The step, or the reading of a tenant, which lies over the walk. */
  step: Step | 'tenant';
  /** For the styles. */
  look?: string;
  /** The result, where the screen shows one. */
  diagnosis?: Pick<Diagnosis, 'outcome' | 'certainty'>;
  /** The remedy that the screen is about. */
  remedy?: RemedyId | null;
  /** Absent on the first screen, which nothing comes before. */
  onBack?: () => void;
  children: ComponentChildren;
}

/** One screen: the way back, and the page's `main` with the names that tests and hosts find it by. */
export function Screen({ t, step, look, diagnosis, remedy, onBack, children }: ScreenFrameProps): JSX.Element {
  return (
    <>
      {onBack !== undefined && (
        <button type="button" class="link back" data-action="back" onClick={onBack}>
          {t('ask.back')}
        </button>
      )}
      <main
        id="main"
        class={look}
        data-step={step}
        data-outcome={diagnosis?.outcome}
        data-certainty={diagnosis?.certainty}
        data-remedy={remedy ?? undefined}
      >
        {children}
      </main>
    </>
  );
}

interface UnfoldProps {
  action: Action;
  words: string;
  open?: boolean;
  look?: string;
  children: ComponentChildren;
}

/** Content behind one line, which opens and closes it. */
export function Unfold({ action, words, open, look, children }: UnfoldProps): JSX.Element {
  return (
    <details {...(open === undefined ? {} : { open })} {...(look === undefined ? {} : { class: look })}>
      <summary data-action={action}>{words}</summary>
      {children}
    </details>
  );
}
