import type { JSX } from 'preact';
import type { FindingId } from '../../domain/advice/outcome-ids.ts';
import { SendersLink } from '../parts/senders-link.tsx';
import { Prose } from '../prose/prose.tsx';
import type { T } from '../words.ts';

/** Notes about the end of December 2026: the next question is who else is concerned. */
const ON_RETIREMENT: ReadonlySet<FindingId> = new Set(['basicMayBeOff', 'basicEndsByDefault']);
/** What makes the verdict itself doubtful, and is read at once. */
const AT_ONCE: ReadonlySet<FindingId> = new Set([
  'notSmtpAuth',
  'settingsRight',
  'staleReading',
  'contradiction',
  'attemptDiffers',
]);

/** What else the evidence shows: contradictions, doubts, what comes after. Nothing where there is none. */
export function Findings({ t, findings }: { t: T; findings: readonly FindingId[] }): JSX.Element | null {
  return findings.length === 0 ? null : (
    <section class="findings">
      <h2 class="sr">{t('verdict.findings')}</h2>
      {findings.map((id) => (
        <details key={id} class="note" data-finding={id} open={AT_ONCE.has(id)}>
          <summary data-action="open">
            <h3>{t(`finding.${id}.title`)}</h3>
          </summary>
          <Prose t={t} kind="finding" id={id} part=".body, .unconfirmed" />
          {ON_RETIREMENT.has(id) && <SendersLink t={t} />}
        </details>
      ))}
    </section>
  );
}
