import { type Evidence, isFactValue } from '../domain/facts.ts';

const TITLE = 'Findings of the SMTP AUTH troubleshooter';
const LINE = /^(graph|signInLog) (\w+) ([\w-]+)(?: (\d{4}-\d\d-\d\dT[\d:.]+Z))?$/;

/**
 * What was read, as text that a person carries from one tab to another. Values of settings alone: no name, no address,
 * no text of Microsoft's.
 */
export function findingsText(found: readonly Evidence[]): string {
  const lines = found.map(({ origin, fact, value, at }) => [origin, fact, value, at].filter(Boolean).join(' '));
  return [TITLE, ...lines].join('\n');
}

/** Reads such a text back. Lines of any other form, and values that no fact has, are passed over. */
export function readFindings(text: string): Evidence[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, origin, fact = '', value = '', at] = line.trim().match(LINE) ?? [];
    const date = fact === 'tenantCreated' && /^\d{4}-\d\d-\d\d$/.test(value);
    if (origin === undefined || !(date || isFactValue(fact, value))) return [];
    return [{ fact, value, origin, ...(at === undefined ? {} : { at }) } as Evidence];
  });
}
