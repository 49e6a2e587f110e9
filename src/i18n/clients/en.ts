/** Words of the pages about clients, in English: the catalogue that every language follows. */
export const en = {
  'clients.title': 'Devices and programs that send mail',
  'clients.lead':
    'Whether it can use OAuth, where its mail settings are, what the words for encryption mean there, and what else works.',
  'clients.search': 'Search',
  'clients.searchHint': 'A maker, a model, a program or a library',
  'clients.kind': 'Kind',
  'clients.sends': 'Can it send with OAuth?',
  'clients.all': 'All',
  'clients.count': '{count} shown',
  'clients.none': 'Nothing here has that name. Ask the manufacturer, with the questions below.',
  'clients.honest':
    'Everything here was read in a manual or in source code, or is marked as reported. What nobody could read is called not known.',

  'clients.kind.printer': 'Printers, scanners, fax',
  'clients.kind.storage': 'Storage, backup, file transfer',
  'clients.kind.network': 'Firewalls and network',
  'clients.kind.monitoring': 'Monitoring and alerts',
  'clients.kind.developerTool': 'Developer and data tools',
  'clients.kind.identity': 'Sign-in and passwords',
  'clients.kind.helpdesk': 'Ticketing and helpdesk',
  'clients.kind.website': 'Websites and web applications',
  'clients.kind.business': 'Business software',
  'clients.kind.otherDevice': 'Phones, cameras, power, controllers',
  'clients.kind.windows': 'Windows and command line',
  'clients.kind.mailProgram': 'Mail programs',
  'clients.kind.library': 'Libraries',
  'clients.kind.relay': 'Relays and mail servers',

  // One word or two in lists.
  'clients.sends.oauth': 'OAuth: yes',
  'clients.sends.someVersions': 'OAuth: some versions',
  'clients.sends.tokenOnly': 'OAuth: one token only',
  'clients.sends.graph': 'Through Microsoft Graph',
  'clients.sends.localMailer': 'Through a local mail program',
  'clients.sends.password': 'Password only',
  'clients.sends.noSignIn': 'No sign-in',
  'clients.sends.unknown': 'Not known',

  // The first sentence of a page.
  'client.lead.oauth': 'Yes: it can send with OAuth.',
  'client.lead.someVersions': 'Some models or versions can send with OAuth. Look yours up on the manufacturer’s list.',
  'client.lead.tokenOnly': 'Not by itself: it takes an OAuth token, but doesn’t renew it.',
  'client.lead.graph': 'It sends through Microsoft Graph instead of SMTP. Its SMTP supports only a password.',
  'client.lead.localMailer': 'It hands its mail to a local mail program. That program can use OAuth.',
  'client.lead.password': 'No: it signs in only with a user name and password.',
  'client.lead.noSignIn': 'No: it can’t sign in at all, so it needs a way without a sign-in.',
  'client.lead.unknown': 'Not known: ask the manufacturer.',
  'client.reported': 'Reported by third parties or an older copy, not by a current page of the manufacturer.',
  'client.since': 'Since or seen in: {since}',
  'client.library': 'Your own code fetches the token.',
  'client.flow': 'Kind of sign-in',
  'client.flow.delegated': 'a person signs in once (delegated)',
  'client.flow.deviceCode': 'a person signs in once with a code on another screen (device code)',
  'client.flow.appOnly': 'the application signs in by itself (client credentials)',
  'client.flow.both': 'a person signs in, or the application by itself',
  'client.flow.given': 'another program supplies the token',

  'client.settings': 'Settings for Microsoft 365',
  'client.settingsGraph': 'Its SMTP settings, where Graph isn’t used',
  'client.settingsLead': 'Open {path}, then set these.',
  'client.settingsFile': 'They’re in {path}.',
  'client.settingsReported': 'These names are reported, not read in a current manual.',
  'client.settingsUnknown': 'Its own names for these settings weren’t found. What Microsoft 365 needs is this.',
  'client.column.setting': 'Setting',
  'client.column.name': 'Its name there',
  'client.column.value': 'Value',
  'client.field.host': 'Server',
  'client.field.port': 'Port',
  'client.field.encryption': 'Encryption',
  'client.field.user': 'User name',
  'client.field.from': 'From',
  'client.value.encryption': 'STARTTLS',
  'client.value.user': 'the address of the mailbox that signs in',
  'client.value.from': 'the same address, or one with Send As',
  'client.value.mx': 'your MX name, such as contoso-com.mail.protection.outlook.com',
  'client.value.mxPort': '25',
  'client.value.noUser': 'none',
  'client.value.anyFrom': 'an address in one of your domains',

  'client.oauth': 'OAuth step by step',
  'client.oauthAfter': 'SMTP AUTH must be turned on for the mailbox with OAuth too.',
  'client.oauthNone': 'The steps weren’t read. Look for OAuth 2.0 or modern authentication in its mail settings.',
  // Code of a library's page. {date} is a long date.
  'client.samples': 'Code',
  'client.samplesLead': 'Secrets come from environment variables and are never written into the code.',
  'client.sample.oauth': 'With OAuth',
  'client.sample.token': 'The token for OAuth, from Microsoft’s library',
  'client.sample.basic': 'With a user name and password, while Basic authentication is allowed',
  'client.sampleRan':
    'Run on {date} against a test server: it signed in over STARTTLS and delivered a message. The token itself was made for the test.',
  'client.sampleNotRun': 'Not run.',
  'client.ways': 'What else works',
  'client.waysBest': 'The best ways for it, as far as is known',
  'client.waysAll': 'Compare all nine ways for it',
  'client.shows': 'Where the server’s own words are',
  'client.showsLocal': 'It hands its messages to a local mail program. Read that program’s log.',
  'client.showsUnknown':
    'The place isn’t known. Look for a log or a detail view. In Entra, **Sign-in logs** show the server’s side, and so does message trace in Exchange.',
  'client.traps': 'Known traps',
  'client.retirement': 'The end of December 2026',
  'client.retirement.oauth':
    'With OAuth nothing changes. With a user name and password it stops, unless an administrator turns Basic authentication on again.',
  'client.retirement.someVersions':
    'With OAuth nothing changes. With a user name and password it stops, unless an administrator turns Basic authentication on again.',
  'client.retirement.tokenOnly':
    'With a user name and password it stops, unless an administrator turns Basic authentication on again. A token that nobody renews is no way out.',
  'client.retirement.graph':
    'Through Graph nothing changes. Its SMTP with a password stops, unless an administrator turns Basic authentication on again.',
  'client.retirement.localMailer':
    'What decides is how the local mail program signs in. With a password it stops, with OAuth or a connector it continues.',
  'client.retirement.password':
    'With its user name and password at smtp.office365.com it stops, unless an administrator ' +
    'turns Basic authentication on again. Another way is needed in any case.',
  'client.retirement.noSignIn': 'It doesn’t sign in, so nothing changes for a connector or Direct Send.',
  'client.retirement.unknown':
    'If a user name and password are entered for smtp.office365.com, it stops, unless an administrator turns Basic authentication on again.',
  'client.myths': 'Two things that are often said and wrong',
  'client.myth.dates':
    '“It ended in September 2025, or in March or April 2026.” Those dates were withdrawn ' +
    'on 2026-01-27. Now it’s turned off by default at the end of December 2026, and the ' +
    'final date is to be announced in the second half of 2027.',
  'client.myth.appPassword': '“An app password is OAuth.” It’s a password, and it stops with the others.',
  'client.ask': 'What to ask the manufacturer',
  'client.ask.oauth':
    'Can this model or version send mail through smtp.office365.com with OAuth 2.0 (XOAUTH2)? Since which version?',
  'client.ask.flow': 'Does a person sign in once, or does the application sign in by itself? Does it renew its token?',
  'client.ask.tls': 'Which setting is STARTTLS on port 587, and which TLS 1.2 or newer?',
  'client.ask.log': 'Where does it log the server’s reply, word for word?',
  'client.error': 'I have an error: find the cause',
  'client.willItStop': 'It works now: will it stop?',
  'client.index': 'All devices and programs',
  'client.sources': 'Sources',
  'client.sourcesNone': 'No source was found.',
  'client.checked': 'Checked {date}.',
  'client.unconfirmed': 'Not confirmed',
} as const;
