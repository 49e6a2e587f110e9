import { found, type ReadEvidence } from '../evidence-from-text.ts';
import type { PrintedObject } from './objects.ts';
import { BLANK, flagOf, keyOf } from './values.ts';

/**
 * The policy in force: the user's, else the organisation's default; with neither, Basic is allowed. A single policy
 * without any assignment in the text counts, because the page asks for the one in force.
 */
export function policyInForce(objects: readonly PrintedObject[], unclear: string[]): ReadEvidence[] {
  const policies = objects.flatMap((object) => {
    const key = keyOf(object, 'allowbasicauthsmtp');
    const allows = key === null ? undefined : flagOf(object.values.get(key));
    if (key === null || typeof allows !== 'boolean') return [];
    return [
      {
        name: (object.values.get('name') ?? object.values.get('identity') ?? '').toLowerCase(),
        allows,
        line: object.lines.get(key) ?? '',
      },
    ];
  });
  const assignedIn = (name: string): { value: string; line: string } | undefined =>
    objects.flatMap(({ values, lines }) => {
      const value = values.get(name);
      return value === undefined
        ? []
        : [{ value: BLANK.test(value) ? '' : value.toLowerCase(), line: lines.get(name) ?? '' }];
    })[0];
  const own = assignedIn('authenticationpolicy');
  const standard = assignedIn('defaultauthenticationpolicy');
  const name = own !== undefined && own.value !== '' ? own.value : standard?.value;
  if (name === '' && own !== undefined)
    return [found('authenticationPolicy', 'allowsBasic', 'powershell', `${own.line}; ${standard?.line ?? ''}`)];
  const named =
    name === undefined
      ? undefined
      : policies.find((policy) => policy.name === name || name.endsWith(`/${policy.name}`));
  const inForce =
    named ??
    (policies.length === 1 && (own === undefined || own.value === '') && !standard?.value ? policies[0] : undefined);
  if (inForce !== undefined)
    return [found('authenticationPolicy', inForce.allows ? 'allowsBasic' : 'blocksBasic', 'powershell', inForce.line)];
  if (policies.length > 1) unclear.push(...policies.map(({ line }) => line));
  return [];
}
