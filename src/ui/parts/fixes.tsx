import { type ComponentChildren, Fragment, type JSX } from 'preact';
import type { Diagnosis } from '../../domain/diagnosis.ts';
import { type RemedyId, remedy } from '../../domain/remedies/remedies.ts';
import { Prose } from '../prose/prose.tsx';
import type { T } from '../words.ts';
import { Button } from './buttons.tsx';

interface FixesProps {
  t: T;
  remedies: readonly RemedyId[];
  onFix: (remedy: RemedyId) => void;
  /** Stands between what opens the gate and the ways round. */
  children?: ComponentChildren;
}

/**
 * Remedies in the order of their harm, in up to three groups: what opens the gate and harms least, the ways round, and
 * what touches more than any way round. The first one is open.
 */
export function Fixes({ t, remedies, onFix, children }: FixesProps): JSX.Element {
  const [first] = remedies;
  if (first === undefined) return <>{children}</>;
  const groups = groupFixes(remedies);
  return (
    <section aria-labelledby="fixes-h">
      <h2 id="fixes-h">{t('verdict.fixes')}</h2>
      {remedies.length > 1 && <p class="hint">{t('verdict.fixesLead')}</p>}
      {groups.map(({ kind, ids }, index) => (
        <Fragment key={kind}>
          {index > 0 && <h3>{t(`verdict.${kind}`)}</h3>}
          <ol class="fixes" data-group={kind}>
            {ids.map((id) => (
              <li key={id}>
                <Fix t={t} id={id} open={id === first} onFix={onFix} />
              </li>
            ))}
          </ol>
          {index === 0 && children}
        </Fragment>
      ))}
    </section>
  );
}

/** Cuts the sorted remedies before the first way round and after the last; a group that would be empty is left out. */
export function groupFixes(remedies: readonly RemedyId[]): { kind: 'opens' | 'round' | 'last'; ids: RemedyId[] }[] {
  const isRound = (id: RemedyId): boolean => remedy(id).way === 'round';
  const from = remedies.findIndex(isRound);
  const before = (id: RemedyId): boolean => from < 0 || remedies.indexOf(id) < from;
  const groups = [
    { kind: 'opens', ids: remedies.filter(before) },
    { kind: 'round', ids: remedies.filter(isRound) },
    { kind: 'last', ids: remedies.filter((id) => !before(id) && !isRound(id)) },
  ] as const;
  return groups.filter(({ ids }) => ids.length > 0);
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
  const { keepsBasic, who, harm, way, unprotects } = remedy(id);
  return (
    <details open={open} data-remedy={id} data-way={way}>
      <summary data-action="open">
        <strong>{title}</strong>
        <span class="hint">
          {t(`who.${who}`)}
          {way === 'opens' && ` · ${t(unprotects ? 'harm.unprotects' : `harm.${harm}`)}`}
        </span>
      </summary>
      <Prose t={t} kind="remedy" id={id} part=".body" />
      {keepsBasic && <BasicEnds t={t} />}
      <Button
        action="fix"
        words={t('verdict.showFix')}
        what={t('verdict.showFixWhat', { what: title })}
        quiet={!open}
        onClick={() => onFix(id)}
      />
    </details>
  );
}

/** Whether mail goes on with Basic once this remedy has been made: it says so, or opens a gate for a client that uses Basic. */
export function goesOnWithBasic(
  id: RemedyId | null,
  { method, outcome }: Pick<Diagnosis, 'method' | 'outcome'>,
): boolean {
  // Where the method is not known it is mostly Basic, and who uses OAuth can pass over the note.
  const usesBasic = method !== 'oauth' && method !== 'none' && outcome !== 'outOfScope';
  if (id === null) return usesBasic;
  return remedy(id).keepsBasic || (usesBasic && remedy(id).way === 'opens');
}

/** Stands at every remedy that keeps Basic, and again when it worked. */
export function BasicEnds({ t }: { t: T }): JSX.Element {
  return (
    <div class="note strong" data-note="basicEnds">
      <strong>{t('fix.basicEnds')}</strong>
      <p>{t('fix.basicEndsBody')}</p>
    </div>
  );
}
