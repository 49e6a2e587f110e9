import type { JSX } from 'preact';
import type { Progress } from '../../fleet/results/compare.ts';
import { figuresOf } from '../../fleet/results/figures.ts';
import type { SenderWordKey } from '../../i18n/senders/index.ts';
import type { Words } from './sender-words.ts';
import type { FleetTable } from './use-fleet.ts';

interface HeadlineProps {
  t: Words;
  table: FleetTable;
  example: boolean;
  /** Basic is turned off by default already. */
  after: boolean;
}

/** How many stop, how many can't be told, and which file would tell. */
export function Headline({ t, table, example, after }: HeadlineProps): JSX.Element {
  const figures = figuresOf(
    table.senders,
    table.files.map(({ kind }) => kind),
  );
  const { seen, stops, alreadyBlocked, continues, cannotTell, basic, neverSeen, missing } = figures;
  const lines: readonly (readonly [SenderWordKey, number])[] = [
    ['headlineBasic', basic],
    ['headlineBlocked', alreadyBlocked],
    ['headlineContinues', continues],
    ['headlineUnknown', cannotTell],
    ['headlineNever', neverSeen],
  ];
  const title = after ? 'headlineStopsAfter' : 'headlineStops';
  return (
    <section class="headline" aria-labelledby="headline-h" data-stops={stops}>
      {example && <p class="note strong example">{t('exampleNote')}</p>}
      <h2 id="headline-h" tabIndex={-1}>
        {seen === 0 ? t('headlineNone') : t(title, { count: stops, seen })}
      </h2>
      {seen === 0 && <p>{t('headlineNoneHint')}</p>}
      <ul class="figures">
        {lines
          .filter(([, count]) => count > 0)
          .map(([key, count]) => (
            <li key={key}>{t(key, { count })}</li>
          ))}
      </ul>
      {missing.length > 0 && (
        <details>
          <summary>{t('missing')}</summary>
          <ul>
            {missing.map((what) => (
              <li key={what}>
                <a href={`#get-${what}`}>{t(`missing.${what}`)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {table.progress !== null && <Since t={t} progress={table.progress} />}
    </section>
  );
}

/** So many addresses are listed by name. */
const NAMED = 50;

function Since({ t, progress: { since, stops, changed, added, gone } }: { t: Words; progress: Progress }): JSX.Element {
  return (
    <section class="note" aria-labelledby="since-h" data-progress>
      <h3 id="since-h">{since === null ? t('progressTitleNoDate') : t('progressTitle', { date: t.day(since) })}</h3>
      <p>{t('progressStops', stops)}</p>
      <ul>
        {changed.length > 0 && <li>{t('progressChanged', { count: changed.length })}</li>}
        {added.length > 0 && <li>{t('progressAdded', { count: added.length })}</li>}
        {gone.length > 0 && <li>{t('progressGone', { count: gone.length })}</li>}
      </ul>
      {changed.length > 0 && (
        <ul class="changed">
          {changed.slice(0, NAMED).map(({ address, before, now }) => (
            <li key={address}>
              <bdi>{address}</bdi>: {t(`atRetirement.${before}`)} → {t(`atRetirement.${now}`)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
