import type { JSX } from 'preact';
import type { Words } from '../sender-words.ts';
import type { FleetProblem, UsedFleet } from '../use-fleet.ts';

/** What is asked once about the files: which of day and month stands first, and which tenant counts. */
export function FileQuestions({ t, fleet }: { t: Words; fleet: UsedFleet }): JSX.Element {
  const unclear = fleet.dates !== null || fleet.files.some(({ report }) => report?.notes.includes('datesUnclear'));
  const several = fleet.table?.tenant.several ?? [];
  return (
    <>
      {unclear && (
        <fieldset class="note" data-question="dates">
          <legend>{t('datesAsk')}</legend>
          {(['dmy', 'mdy'] as const).map((order) => (
            <label key={order} class="tick">
              <input
                type="radio"
                name="dates"
                value={order}
                checked={fleet.dates === order}
                onChange={() => fleet.setDates(order)}
              />
              {t(order === 'dmy' ? 'datesDmy' : 'datesMdy')}
            </label>
          ))}
        </fieldset>
      )}
      {(several.length > 0 || fleet.tenant !== null) && (
        <label class="field note" data-question="tenant">
          {t('severalTenants')}
          <select
            value={fleet.tenant ?? ''}
            data-field="tenant"
            onChange={({ currentTarget }) => fleet.setTenant(currentTarget.value || null)}
          >
            <option value="">{t('tenantAll')}</option>
            {[...new Set([...several, ...(fleet.tenant === null ? [] : [fleet.tenant])])].map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

interface WorkProps {
  t: Words;
  work: UsedFleet['work'];
  problem: FleetProblem | null;
  onCancel: () => void;
  /** Reads the files once more; not given where there are none. */
  onAgain?: () => void;
}

/** How far the reading is, with its way out, and what went wrong. */
export function Work({ t, work, problem, onCancel, onAgain }: WorkProps): JSX.Element {
  const percent = typeof work === 'number' ? Math.min(100, Math.floor(work * 100)) : 100;
  return (
    <>
      {work !== null && (
        <div class="work" data-work={work === 'judging' ? 'judging' : 'reading'}>
          <label>
            {work === 'judging' ? t('judging') : t('reading', { percent })}
            <progress max={100} value={percent} />
          </label>
          <button type="button" class="button quiet" data-action="cancel" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
      )}
      <p role="alert" class={problem === null ? '' : 'note strong'} data-problem={problem ?? undefined}>
        {problem === null ? '' : t(problem)}
      </p>
      {problem === 'notLoaded' && onAgain !== undefined && (
        <button type="button" class="button quiet" data-action="tryAgain" onClick={onAgain}>
          {t('tryAgain')}
        </button>
      )}
    </>
  );
}
