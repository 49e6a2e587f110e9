/** What made-up devices are, where they stand and who looks after them. */
const DEVICES = [
  ['scanner', 'Canon imageRUNNER', 'Facilities'],
  ['alarm', 'Door alarm', 'Security'],
  ['backup', 'Veeam Backup & Replication', 'IT operations'],
  ['erp', 'ERP invoices', 'Finance'],
  ['monitoring', 'Zabbix', 'IT operations'],
  ['website', 'Contact form (PHPMailer)', 'Marketing'],
  ['label', 'Label printer', 'Logistics'],
  ['hr', 'HR reminders', 'Human resources'],
] as const;
const PLACES = ['Hall 1', 'Hall 2', 'Head office', 'Branch', 'Data center'] as const;
const COUNT = 40;

/** Made-up files of a tenant with 40 senders. Every address is of a domain that cannot exist. */
export function exampleFiles(): File[] {
  const report = [
    'date,senderName,senderDomain,authMethod,original_client_ip,tls_version,tls_cipher,message_count,message_id',
  ];
  const mailboxes = ['PrimarySmtpAddress,SmtpAuthOverride,ReadAt'];
  const owners = ['Address,Device,Owner,Place'];
  const users = ['UserPrincipalName,AuthenticationPolicy'];
  for (let at = 0; at < COUNT; at += 1) {
    const [kind, device, owner] = DEVICES[at % DEVICES.length] ?? DEVICES[0];
    const place = PLACES[at % PLACES.length] ?? PLACES[0];
    const name = `${kind}${1 + Math.floor(at / DEVICES.length)}`;
    const address = `${name}@fabrikam.example`;
    const method = at % 5 === 3 ? 'OAuth' : 'Basic';
    if (at % 7 !== 6)
      report.push(
        `11/${10 + (at % 15)}/2026,${name},fabrikam.example,${method},203.0.113.${at + 1},TLS1_2,x,${((at * 37) % 400) + 3},<${at}@fabrikam.example>`,
      );
    if (at % 10 === 0)
      report.push(
        `11/${14 + (at % 10)}/2026,${name},fabrikam.example,OAuth,203.0.113.${at + 1},TLS1_3,x,5,<${at}o@fabrikam.example>`,
      );
    if (at % 9 !== 8)
      mailboxes.push(`${address},${['Enabled', 'Inherit', 'Enabled', 'Disabled'][at % 4]},2026-11-27T08:00:00Z`);
    if (at % 6 !== 5) owners.push(`${address},${device},${owner},${place}`);
    users.push(`${address},${at % 11 === 7 ? 'Block Basic' : ''}`);
  }
  const file = (name: string, lines: readonly string[]): File =>
    new File([`${lines.join('\r\n')}\r\n`], name, { type: 'text/csv' });
  return [
    file('example-smtp-auth-report.csv', report),
    file('example-mailboxes.csv', mailboxes),
    file('example-users.csv', users),
    file('example-policies.csv', ['Name,AllowBasicAuthSmtp', 'Block Basic,False']),
    file('example-organization.csv', ['Name,DefaultAuthenticationPolicy', 'fabrikam,']),
    file('example-transport.csv', ['Name,SmtpClientAuthenticationDisabled', 'Transport Settings,False']),
    file('example-owners.csv', owners),
  ];
}
