/** Words of the header, the search and the pages of replies, in English. */
export const en = {
  'group.settings': 'The SMTP AUTH setting',
  'group.severalCauses': 'Refusals with several possible causes',
  'group.policies': 'Policies and the end of Basic authentication',
  'group.account': 'Account, password and mailbox',
  'group.token': 'OAuth token and permissions',
  'group.connection': 'Connection, encryption and sign-in method',
  'group.delivery': 'Sender rights and limits, after the sign-in',
  'group.temporary': 'Temporary refusals',
  'group.message': 'The message or the client’s commands',
  'group.recipient': 'Refused by the recipient’s side',
  'group.relay': 'Relay, connector and Direct Send',
  'group.elsewhere': 'Replies of other providers',
  'group.notSmtp': 'Not about sending over SMTP',
  'group.success': 'Success',

  'reply.copy': 'Copy the reply',
  'reply.blocks': 'What blocks',
  'reply.fix': 'How to fix it',
  'reply.others': 'If that isn’t it, or you can’t make this change',
  'reply.last': 'As a last resort: changes that affect more than this sender',
  'reply.more': 'More fixes ({count})',
  'reply.ways': 'Send the mail another way ({count})',
  'reply.whoCan': 'Who can fix it',
  'reply.suspects': 'What to check, in this order',
  'reply.connectOther': 'Another cloud: GCC High, DoD or China',
  'reply.explained': 'About this reply',
  'reply.related': 'Similar replies',
  'reply.beside': 'More about: {group}',
  'reply.before': 'Previous',
  'reply.after': 'Next',
  'reply.start': 'Find out what blocks your mail',
  'reply.trail': 'Where you are',

  'nav.skip': 'Skip to the content',
  'nav.title': 'Main pages',
  'nav.menu': 'Menu',
  'nav.start': 'Troubleshooter',
  'nav.clients': 'Devices and programs',
  'nav.choose': 'Which way out',
  'nav.search': 'Search',

  'foot.title': 'All pages',
  'foot.solve': 'Solve an error',
  'foot.plan': 'Before Basic auth ends',
  'foot.site': 'On your own site',

  'search.title': 'Search',
  'search.lead': 'Find a server reply, a fix, a question, a device or a program.',
  'search.label': 'What are you looking for?',
  'search.hint': 'A code such as 5.7.139, words of the reply, or the name of a printer or program',
  'search.count': '{count} results',
  'search.one': '1 result',
  'search.none': 'Nothing found. Try fewer words.',
  'search.failed': 'The list to search in couldn’t be loaded. Check the connection, then type again.',
  'search.paste': 'Paste the whole error on the start page',
  'search.common': 'The most common replies',
  'search.kind.reply': 'Reply',
  'search.kind.fix': 'Fix',
  'search.kind.question': 'Question',
  'search.kind.client': 'Device or program',
  'search.kind.page': 'Page',
  'list.title': 'Microsoft 365 SMTP errors: 5.7.57, 5.7.139, 5.7.3 …',
  'list.description':
    'Every SMTP AUTH error of Microsoft 365 with its cause and its fix. 535 5.7.139, 530 5.7.57, 535 5.7.3, ' +
    '550 5.7.30, 550 5.7.60, and what printers and programs print.',
  'list.groups': 'What the replies are about',
  'list.lead': 'Every reply that this site knows, by what it is about. Each leads to its meaning and its fix.',
  'list.filter': 'Show only replies with',
  'list.filterHint': 'A code or words of the reply',
  'list.noCode': 'no code',
  'list.count': '{count} replies',
  'list.none': 'No reply matches. Try fewer words, or search the whole site.',

  'missing.lead':
    'The address may be from an older version, or it lacks a part. Search for what you need, or start with your error.',
  'missing.start': 'Start with your error',

  'foot.feedback': 'Report what is wrong on this page',
  'stale.note':
    'The facts on this page were checked on {date}, more than 120 days ago. Microsoft may have changed something since.',
  'stale.newest': 'Open the newest version',
  'clock.early':
    'The clock of this device is set to a day before {date}, when this page was checked. ' +
    'Until the clock is right, don’t trust what this page says about dates.',
  'clock.late':
    'By the clock of this device, more than three years have passed since {date}, when this page was checked. ' +
    'If the clock is wrong, don’t trust what this page says about dates.',
  // Follows both: by such a clock nobody can tell on which side of the day the reader is.
  'clock.forms':
    'Until the end of December 2026, Basic authentication works where it’s allowed. After that, it’s turned off by default.',
  'picture.fix': 'Lowest-risk fix:',

  'article.title': 'SMTP AUTH in Microsoft 365: every error and fix',
  'article.description':
    'Turn on SMTP AUTH for a mailbox, and fix 535 5.7.139, 530 5.7.57 and 535 5.7.3. All settings, ' +
    'replies, fixes and commands on one page, to search and to print.',
  'article.contents': 'Contents',
} as const;
