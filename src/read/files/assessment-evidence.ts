import { found, type ReadEvidence } from '../evidence-from-text.ts';
import { isJson } from '../graph/json.ts';
import { isAssessmentTable } from '../structured/marks.ts';
import { splitRow } from '../text/csv.ts';
import { isMaester, isScubaGear, readMaester, readScubaGear } from './assessments.ts';
import type { Statement } from './statements.ts';
import { Tally } from './tally.ts';

/** What the results of ScubaGear and Maester say of the tenant, as the guide's facts; null where none is among the JSON values. */
export function assessmentEvidence(values: readonly unknown[]): ReadEvidence[] | null {
  for (const json of values) {
    if (!isJson(json)) continue;
    const [read, tool] = isScubaGear(json)
      ? [readScubaGear, 'ScubaGear']
      : isMaester(json)
        ? [readMaester, 'Maester']
        : [null, ''];
    if (read === null) continue;
    const tally = new Tally({ dates: null, tenant: null });
    read(json, tally);
    return tally.reading(tool).statements.flatMap((statement) => factOf(statement, tool));
  }
  return null;
}

/** A table of ScubaGear's results, as `ScubaResults.csv` and `ActionPlan.csv` hold it; null where the text is none. */
export function assessmentTable(text: string): ReadEvidence[] | null {
  if (!isAssessmentTable(text)) return null;
  const [head = '', ...rows] = text.split(/\r?\n/);
  const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
  const result = splitRow(head.replace('\uFEFF', ''), delimiter).indexOf('Result');
  return rows
    .filter((row) => /MS\.EXO\.5\.1v/i.test(row))
    .flatMap((row) => {
      const said = splitRow(row, delimiter)[result]?.toLowerCase();
      if (said !== 'pass' && said !== 'fail') return [];
      // MS.EXO.5.1: SMTP AUTH shall be disabled for the organisation.
      const value = said === 'pass' ? 'disabled' : 'enabled';
      return [found('tenantSmtpAuth', value, 'powershell', `ScubaGear: smtpAuth ${value}`)];
    });
}

function factOf(statement: Statement, tool: string): ReadEvidence[] {
  if (statement.is !== 'tenant') return [];
  const at = statement.at === null ? undefined : `${statement.at}Z`;
  const words = `${tool}: ${statement.name} ${statement.value}`;
  if (statement.name === 'smtpAuth') return [found('tenantSmtpAuth', statement.value, 'powershell', words, at)];
  if (statement.name === 'conditionalAccess')
    return [found('conditionalAccess', statement.value, 'powershell', words, at)];
  return [];
}
