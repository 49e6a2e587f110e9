import { type Evidence, isFactValue } from '../domain/facts.ts';

const TITLE = 'Findings of the SMTP AUTH troubleshooter';
const TIME = String.raw`\d{4}-\d\d-\d\dT[\d:.]+Z`;
const LINE = new RegExp(
  String.raw`^(graph|signInLog|inferred) (\w+) ([\w-]+)(?: (${TIME}))?(?: for (basic|oauth))?(?: (unchanged|changed ${TIME}))?$`,
);

/**
 * What was read, as text that a person carries from one tab to another. Values of settings alone: no name, no address,
 * no text of Microsoft's.
 */
export function findingsText(found: readonly Evidence[]): string {
  const lines = found.map(({ origin, fact, value, at, method, workedOut }) => {
    const limits = [method && `for ${method}`, workedOut === true ? 'unchanged' : workedOut && `changed ${workedOut}`];
    return [origin, fact, value, at, ...limits].filter(Boolean).join(' ');
  });
  return [TITLE, ...lines].join('\n');
}

/** Reads such a text back. Lines of any other form, and values that no fact has, are passed over. */
export function readFindings(text: string): Evidence[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, origin, fact = '', value = '', at, method, changed] = line.trim().match(LINE) ?? [];
    const date = fact === 'tenantCreated' && /^\d{4}-\d\d-\d\d$/.test(value);
    if (origin === undefined || !(date || isFactValue(fact, value))) return [];
    const workedOut = changed === 'unchanged' ? true : changed?.slice('changed '.length);
    const known = Object.entries({ at, method, workedOut }).filter(([, limit]) => limit !== undefined);
    return [{ fact, value, origin, ...Object.fromEntries(known) } as Evidence];
  });
}
