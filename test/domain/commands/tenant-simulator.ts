/** The settings of an imitated tenant: `name` → value. A setting that isn't there is blank, or doesn't exist. */
export type Settings = Map<string, string>;

type Values = Readonly<Record<string, string>>;
type Effect = (settings: Settings, parameters: Values) => void;

const put =
  (name: (p: Values) => string, value: (p: Values) => string): Effect =>
  (settings, p) =>
    value(p) === '$null' ? settings.delete(name(p)) : settings.set(name(p), value(p));
const create =
  (name: (p: Values) => string, value: (p: Values) => string = () => 'there'): Effect =>
  (settings, p) => {
    if (settings.has(name(p))) throw new Error(`${name(p)} already exists`);
    settings.set(name(p), value(p));
  };
const remove =
  (name: (p: Values) => string): Effect =>
  (settings, p) => {
    if (!settings.delete(name(p))) throw new Error(`${name(p)} doesn't exist`);
  };

const right = (p: Values): string => `right ${p.Identity} ${p.User ?? p.Trustee ?? p.AppIds} ${p.AccessRights ?? ''}`;
const named = (kind: string) => (p: Values) => `${kind} ${p.Name ?? p.Identity}`;
const enabled = (p: Values): string => p.BodyParameter?.match(/isEnabled = (\$\w+)/)?.[1] ?? '?';
const sku = (list = ''): string =>
  list
    .match(/SkuId = (\S+)|@\((\S+)\)/)
    ?.slice(1)
    .find(Boolean) ?? '';
const APP_ROLE = () => 'app role';

/** What the cmdlets of the remedies do to the settings; those that only read are left out. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  'Set-CASMailbox': put(
    (p) => `smtpAuth ${p.Identity}`,
    (p) => p.SmtpClientAuthenticationDisabled ?? '',
  ),
  'Set-TransportConfig': (settings, p) => {
    for (const [name, value] of Object.entries(p)) settings.set(`transport ${name}`, value);
  },
  'New-AuthenticationPolicy': create(named('policy'), () => '$true'),
  'Remove-AuthenticationPolicy': remove(named('policy')),
  'Set-AuthenticationPolicy': put(named('policy'), (p) => (p.AllowBasicAuthSmtp === '$false' ? '$false' : '$true')),
  'Set-User': (settings, p) => {
    // The time since which tokens count is no state to go back to.
    if (p.AuthenticationPolicy !== undefined)
      put(
        (q) => `user ${q.Identity}`,
        (q) => q.AuthenticationPolicy ?? '',
      )(settings, p);
  },
  'New-ServicePrincipal': create((p) => `app ${p.ObjectId}`),
  'Remove-ServicePrincipal': remove(named('app')),
  'Add-MailboxPermission': put(right, () => 'there'),
  'Remove-MailboxPermission': remove(right),
  'Add-RecipientPermission': put(right, () => 'there'),
  'Remove-RecipientPermission': remove(right),
  'Add-HVEAppAccess': put(right, () => 'there'),
  'Remove-HVEAppAccess': remove(right),
  'New-ManagementScope': create(named('scope')),
  'Remove-ManagementScope': remove(named('scope')),
  'New-ManagementRoleAssignment': create(named('role')),
  'Remove-ManagementRoleAssignment': remove(named('role')),
  'New-InboundConnector': create(named('connector'), (p) => p.SenderIPAddresses ?? ''),
  'Set-InboundConnector': put(named('connector'), (p) => p.SenderIPAddresses ?? ''),
  'Remove-InboundConnector': remove(named('connector')),
  'Remove-BlockedSenderAddress': remove((p) => `blocked ${p.SenderAddress}`),
  'Update-MgPolicyIdentitySecurityDefaultEnforcementPolicy': put(() => 'security defaults', enabled),
  'Update-MgUser': (settings, p) => {
    if (p.AccountEnabled !== undefined) settings.set('account', p.AccountEnabled);
    if (p.UsageLocation !== undefined) settings.set('usage location', p.UsageLocation);
  },
  'Set-MgUserLicense': (settings, p) => {
    const [more, less] = [sku(p.AddLicenses), sku(p.RemoveLicenses)];
    if (more !== '') settings.set(`licence ${more}`, 'there');
    if (less !== '') settings.delete(`licence ${less}`);
  },
  'New-MgServicePrincipalAppRoleAssignment': create(APP_ROLE),
  'Remove-MgServicePrincipalAppRoleAssignment': remove(APP_ROLE),
  'New-MgIdentityConditionalAccessNamedLocation': create(() => 'location'),
  'Remove-MgIdentityConditionalAccessNamedLocation': remove(() => 'location'),
};

/** What the conditions of the commands ask, by the words that tell them apart. */
function holds(condition: string, settings: Settings, variables: Values): boolean {
  const value = (name: string): string => variables[name] ?? '';
  if (condition.includes('Get-AuthenticationPolicy')) return !settings.has(`policy ${value('policy')}`);
  if (condition.includes('Get-ServicePrincipal')) return !settings.has(`app ${value('objectId')}`);
  if (condition.includes('$granted')) return !settings.has('app role');
  if (condition.includes('$users'))
    return ![...settings].some(([name, to]) => name.startsWith('user ') && to === value('policy'));
  if (condition.includes('-notcontains')) return !value('listed').split(',').includes(value('address'));
  throw new Error(`What does this ask? ${condition}`);
}

/** The value of a variable: a text, or what a reading of the settings gives. */
function assignedValue(expression: string, settings: Settings, variables: Values): string {
  if (expression.includes('DefaultAuthenticationPolicy')) return settings.get('default policy') ?? '';
  if (expression.includes('SenderIPAddresses')) return settings.get(`connector ${variables.connector}`) ?? '';
  return expression.replace(/\s+#.*$/, '').replace(/^'|'$/g, '');
}

/** A parameter's value: a variable's, or the sum and the rest of a list. */
function resolve(text: string, variables: Values): string {
  const listed = (variables.listed ?? '').split(',').filter(Boolean);
  if (/\(\$listed \+ \$address\)/.test(text)) return [...listed, variables.address].join(',');
  if (/\$listed \| Where-Object/.test(text)) return listed.filter((one) => one !== variables.address).join(',');
  return text.replace(/^'|'$/g, '').replace(/\$(\w+)/g, (name, id: string) => variables[id] ?? name);
}

/** Runs the lines of a command on the settings. It knows the shapes that the remedies use, and throws at others. */
export function run(lines: readonly string[], settings: Settings): void {
  const variables: Record<string, string> = {};
  let skipping = false;
  for (const line of lines
    .join('\n')
    .replace(/`\n\s*/g, '')
    .replace(/@\{\n[\s\S]*?\n\}/g, '@{}')
    .split('\n')) {
    const text = line.trim();
    const assigned = text.match(/^\$(\w+) = (.*)$/);
    const condition = text.match(/^if \((.*)\) \{$/);
    if (text === '}') skipping = false;
    else if (skipping || text === '' || text.startsWith('#') || text.startsWith('Connect-')) continue;
    else if (assigned !== null) variables[assigned[1] ?? ''] = assignedValue(assigned[2] ?? '', settings, variables);
    else if (condition !== null) skipping = !holds(condition[1] ?? '', settings, variables);
    else {
      const name = text.split(' ')[0] ?? '';
      const effect = EFFECTS[name];
      if (effect === undefined) throw new Error(`What does this do? ${text}`);
      const parameters = text
        .slice(name.length)
        .split(/ -(?=[A-Z])/)
        .slice(1);
      const pairs = parameters.map((parameter) => {
        const [, key = '', value = ''] = parameter.match(/^(\w+)[: ]?\s*(.*)$/) ?? [];
        return [key, resolve(value, variables)];
      });
      effect(settings, Object.fromEntries(pairs));
    }
  }
}
