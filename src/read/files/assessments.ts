import { readPolicies } from '../graph/conditional-access.ts';
import { isJson, type Json, objects, text } from '../graph/json.ts';
import { policyName } from './cells/cell-values.ts';
import type { Tally } from './tally.ts';

const names = (...values: unknown[]): string[] =>
  values.flatMap((value) => text(value) ?? []).filter((name) => name !== '');

/** Whether a JSON is ScubaGear's result. */
export const isScubaGear = (json: Json): boolean => isJson(json.Results) && (isJson(json.Raw) || isJson(json.MetaData));

/** Whether a JSON is Maester's result. */
export const isMaester = (json: Json): boolean => Array.isArray(json.Tests) && 'ExecutedAt' in json;

/** ScubaGear's `ScubaResults_….json`: the raw settings behind the results, else the result of the control for SMTP AUTH. */
export function readScubaGear(json: Json, tally: Tally): void {
  const meta = isJson(json.MetaData) ? json.MetaData : {};
  const raw = isJson(json.Raw) ? json.Raw : {};
  tally.tenant = names(meta.TenantId, meta.DisplayName, meta.DomainName);
  const at = tally.dates.note(text(meta.TimestampZulu) ?? text(raw.timestamp_zulu) ?? undefined);
  const { say } = tally.context;
  const off = objects(raw.transport_config)[0]?.SmtpClientAuthenticationDisabled;
  const control = controls(json).find((item) => /^MS\.EXO\.5\.1v/i.test(text(item['Control ID']) ?? ''));
  const result = text(control?.Result)?.toLowerCase();
  const disabled = typeof off === 'boolean' ? off : result === 'pass' ? true : result === 'fail' ? false : null;
  tally.count('scubaGear', disabled === null ? 'blank' : null);
  if (disabled !== null) say({ is: 'tenant', at, name: 'smtpAuth', value: disabled ? 'disabled' : 'enabled' });
  const organization = objects(raw.org_config)[0];
  if (organization !== undefined && 'DefaultAuthenticationPolicy' in organization) {
    const value = policyName(text(organization.DefaultAuthenticationPolicy) ?? '');
    say({ is: 'tenant', at, name: 'defaultPolicy', value });
    tally.count('scubaGear', null);
  }
  if (Array.isArray(raw.conditional_access_policies))
    sayPolicies(raw.conditional_access_policies.map(inGraphsNames), tally, at);
}

/** Controls of all products. */
function controls(json: Json): Json[] {
  const products = isJson(json.Results) ? Object.values(json.Results) : [];
  return products.flatMap((groups) => objects(groups)).flatMap((group) => objects(group.Controls ?? []));
}

/** ScubaGear and Graph's PowerShell write names with a capital at the beginning. */
export function inGraphsNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inGraphsNames);
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.charAt(0).toLowerCase() + name.slice(1), inGraphsNames(inner)]),
  );
}

/**
 * What the Conditional Access policies do to a legacy client of anybody, where they leave nothing open. Without `all` others may be
 * missing, of which one may block: they can show a block, and never that there is none.
 */
export function sayPolicies(policies: unknown, tally: Tally, at: string | null, all = true): void {
  const { evidence, verdicts } = readPolicies(policies);
  const value = evidence.find(({ fact }) => fact === 'conditionalAccess')?.value;
  const said = value === 'blocks' || (value === 'allows' && all);
  if (said) tally.context.say({ is: 'tenant', at, name: 'conditionalAccess', value });
  tally.count('conditionalAccess', said ? null : 'blank', verdicts.length);
}

/** Maester's `TestResults-….json`: the test for SMTP AUTH. Passed means that it is disabled. */
export function readMaester(json: Json, tally: Tally): void {
  tally.tenant = names(json.TenantId, json.TenantName);
  const at = tally.dates.note(text(json.ExecutedAt) ?? undefined);
  for (const test of objects(json.Tests ?? [])) {
    const result = text(test.Result)?.toLowerCase();
    if (!/^CISA\.MS\.EXO\.5\.1$/i.test(text(test.Id) ?? '')) tally.count('maester', 'notAboutSmtp');
    else if (result !== 'passed' && result !== 'failed') tally.count('maester', 'blank');
    else {
      tally.count('maester', null);
      tally.context.say({ is: 'tenant', at, name: 'smtpAuth', value: result === 'passed' ? 'disabled' : 'enabled' });
    }
  }
}
