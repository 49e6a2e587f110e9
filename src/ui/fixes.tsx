import type { ComponentChildren, JSX } from 'preact';
import { type RemedyId, remedy } from '../domain/remedies.ts';
import { Prose } from './prose.tsx';
import type { T } from './words.ts';

interface FixesProps {
  t: T;
  remedies: readonly RemedyId[];
  onFix: (remedy: RemedyId) => void;
  /** Stands between what opens the gate and the ways round. */
  children?: ComponentChildren;
}

/** Remedies in the order of their harm: the first one open, ways round in a group of their own. */
export function Fixes({ t, remedies, onFix, children }: FixesProps): JSX.Element {
  const [first] = remedies;
  if (first === undefined) return <>{children}</>;
  const opening = remedies.filter((id) => remedy(id).way === 'opens');
  const round = remedies.filter((id) => remedy(id).way === 'round');
  const list = (ids: readonly RemedyId[]): JSX.Element => (
    <ol class="fixes">
      {ids.map((id) => (
        <li key={id}>
          <Fix t={t} id={id} open={id === first} onFix={onFix} />
        </li>
      ))}
    </ol>
  );
  return (
    <section aria-labelledby="fixes-h">
      <h2 id="fixes-h">{t('verdict.fixes')}</h2>
      {remedies.length > 1 && <p class="hint">{t('verdict.fixesLead')}</p>}
      {opening.length > 0 && list(opening)}
      {opening.length > 0 && children}
      {round.length > 0 && (
        <>
          {opening.length > 0 && <h3>{t('verdict.round')}</h3>}
          {list(round)}
        </>
      )}
      {opening.length === 0 && children}
    </section>
  );
}

function Fix({
  t,
  id,
  open,
  onFix,
}: {
  t: T;
  id: RemedyId;
  open: boolean;
  onFix: (remedy: RemedyId) => void;
}): JSX.Element {
  const title = t(`remedy.${id}.title`);
  const { keepsBasic, who, harm, way } = remedy(id);
  return (
    <details open={open}>
      <summary>
        <strong>{title}</strong>
        <span class="hint">
          {t(`who.${who}`)}
          {way === 'opens' && ` · ${t(`harm.${harm}`)}`}
        </span>
      </summary>
      <Prose t={t} kind="remedy" id={id} part=".body" />
      {keepsBasic && <BasicEnds t={t} />}
      <button
        type="button"
        class={open ? 'button' : 'button quiet'}
        aria-label={t('verdict.showFixWhat', { what: title })}
        onClick={() => onFix(id)}
      >
        {t('verdict.showFix')}
      </button>
    </details>
  );
}

/** Stands at every remedy that keeps Basic, and again when it worked. */
export function BasicEnds({ t }: { t: T }): JSX.Element {
  return (
    <div class="note strong">
      <strong>{t('fix.basicEnds')}</strong>
      <p>{t('fix.basicEndsBody')}</p>
    </div>
  );
}
