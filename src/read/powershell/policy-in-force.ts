import { authenticationPolicyInForce } from '../../domain/exchange-settings.ts';
import { found, type ReadEvidence } from '../evidence-from-text.ts';
import type { PrintedObject } from './objects.ts';
import { BLANK, flagOf, keyOf } from './values.ts';

interface PrintedPolicy {
  name: string;
  allowsBasic: boolean;
  line: string;
}

/** A printed assignment: the policy's name, null where it is blank. */
interface Assigned {
  value: string | null;
  line: string;
}

/**
 * The policy in force, from printed objects. A single policy without any assignment in the text is the one in force, because the
 * page asks for that one; lines of several are added to `unclear`.
 */
export function policyInForce(objects: readonly PrintedObject[], unclear: string[]): ReadEvidence[] {
  const policies = objects.flatMap(printedPolicy);
  const user = assignedIn(objects, 'authenticationpolicy');
  const organisation = assignedIn(objects, 'defaultauthenticationpolicy');
  const inForce = authenticationPolicyInForce({ user: user?.value, organisation: organisation?.value }, policies);
  const [only] = policies;
  if (inForce !== null) {
    const lines = [user, organisation].flatMap((assigned) => (assigned === undefined ? [] : [assigned.line]));
    const policy = policies.find(({ name }) => inForce.name?.toLowerCase().endsWith(name.toLowerCase()));
    return [found('authenticationPolicy', inForce.value, 'powershell', policy?.line ?? lines.join('; '))];
  }
  if (only !== undefined && policies.length === 1 && !user?.value && !organisation?.value)
    return [found('authenticationPolicy', only.allowsBasic ? 'allowsBasic' : 'blocksBasic', 'powershell', only.line)];
  if (policies.length > 1) unclear.push(...policies.map(({ line }) => line));
  return [];
}

function printedPolicy(object: PrintedObject): PrintedPolicy[] {
  const key = keyOf(object, 'allowbasicauthsmtp');
  const allowsBasic = key === null ? undefined : flagOf(object.values.get(key));
  if (key === null || typeof allowsBasic !== 'boolean') return [];
  const name = object.values.get('name') ?? object.values.get('identity') ?? '';
  return [{ name, allowsBasic, line: object.lines.get(key) ?? '' }];
}

function assignedIn(objects: readonly PrintedObject[], property: string): Assigned | undefined {
  for (const { values, lines } of objects) {
    const value = values.get(property);
    if (value !== undefined) return { value: BLANK.test(value) ? null : value, line: lines.get(property) ?? '' };
  }
  return undefined;
}
