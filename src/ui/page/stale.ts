/** For so many days after their check facts are taken as fresh. */
const FRESH = 120;
const DAY = 86_400_000;

/**
 * Whether the facts of this copy are old. Both are ISO dates, `YYYY-MM-DD`. A clock that stands before the check is wrong and
 * says nothing about it.
 */
export function isStale(checked: string, today: string): boolean {
  return (Date.parse(today) - Date.parse(checked)) / DAY > FRESH;
}
