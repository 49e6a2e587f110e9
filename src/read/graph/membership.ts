import { objects, text } from './json.ts';
import type { PolicyAccount } from './policy.ts';

/** What an account can be a member of. */
const KINDS: ReadonlySet<string> = new Set(
  ['group', 'directoryrole', 'administrativeunit'].map((kind) => `#microsoft.graph.${kind}`),
);

/**
 * `GET /users/{id}/transitiveMemberOf`: the groups and the roles of an account. Graph shows what the app may not read with its
 * type and id alone (reference, "List a user's direct and transitive memberships", on limited information): a role without its
 * template leaves the roles unknown, and an object of no known type both.
 */
export function readMembership(json: unknown): Pick<PolicyAccount, 'groups' | 'roles'> {
  const items = objects(json).map((item) => ({ item, kind: (text(item['@odata.type']) ?? '').toLowerCase() }));
  const of = (kind: string) => items.filter((one) => one.kind === `#microsoft.graph.${kind}`);
  const groups = of('group').map(({ item }) => text(item.id));
  const roles = of('directoryrole').map(({ item }) => text(item.roleTemplateId));
  const strange = items.some(({ kind }) => !KINDS.has(kind));
  const complete = (ids: readonly (string | null)[]): ids is string[] => !strange && ids.every((id) => id !== null);
  return { ...(complete(groups) ? { groups } : {}), ...(complete(roles) ? { roles } : {}) };
}
