/**
 * Short words of the interface, in English: the catalogue that every language follows.
 * A comment tells translators where a group stands. `{names}` are filled in by the program and stay as they are.
 * Keys that begin with `page.` are used by pages alone and are left out of what the script is given.
 * Names of Microsoft's menus, products and commands, and everything that a server prints, stay English everywhere.
 */
export const en = {
  // Start screen. The title is the question that the visitor has in mind.
  'start.title': 'Why won’t Microsoft 365 send my mail?',
  'start.lead':
    'Paste the message from your printer, script or application. You’ll see which setting blocks it, the lowest-risk fix, and who is allowed to make it.',
  // Label of the big text box.
  'start.paste': 'The error, the log or the bounce',
  'start.pasteHint': 'One line is enough; a whole log works too',
  'start.privacy': 'Nothing leaves this page. Even so, remove any passwords first.',
  // Button that opens a file from the computer; the text box also takes a file that is dropped on it.
  'start.file': 'Choose a file',
  'start.fileHint': '.txt, .log, .eml, .json, .csv',
  // Shown where something can be dragged, which needs more than a touch screen.
  'start.drop': 'You can also drop a file anywhere on this page.',
  'start.example': 'Try an example:',
  'start.reading': 'Reading …',
  'start.cancel': 'Cancel',
  'start.choose': 'Or choose what you see',
  // Stands above the list of replies that share the code with which the page was opened.
  'start.withCode': 'Replies with the code {code}',
  // Groups of replies: when the server gives them.
  'start.atLogin': 'The sign-in is refused',
  'start.beforeLogin': 'It fails before the sign-in',
  'start.afterLogin': 'It fails after the sign-in',
  // Links below the list of replies.
  'start.noCode': 'There is no error code',
  'start.noCodeHint': 'Start with the moment when it fails',
  'start.settings': 'I know my settings',
  'start.settingsHint': 'Enter them all on one form, then see the verdict',
  'start.tenant': 'I’m an admin: read my tenant',
  'start.tenantHint': 'Sign in once; the page only reads',
  'start.tenantSetUp': 'Not set up here: it takes about ten minutes, once. PowerShell is quicker.',
  'start.senders': 'Who still uses Basic authentication?',
  'start.openSenders': 'Open “Who still uses Basic authentication?”',
  'start.sendersHint': 'A table of every sender, from reports and exports that you have',
  'start.allErrors': 'All replies and what they mean',
  'start.willItStop': 'It works now: will it stop?',
  'start.willItStopHint': 'Three questions about the end of December 2026',
  'start.clients': 'All devices and programs',
  'start.matches': 'Pages that may help',

  // Errors. The heading stands above a list of what is wrong on the page.
  'error.summary': 'There is a problem',
  // Put before the title of the browser tab where a form has an error.
  'error.prefix': 'Error:',
  'error.empty': 'Paste the error or choose what you see',
  'error.nothing':
    'This page doesn’t recognise any reply or setting in your text. Paste the whole line ' +
    'with its number, such as 535 5.7.139. Without a number, choose “There is no error code”.',
  'error.forSenders':
    'This is a table of many senders. The page “Who still uses Basic authentication?” reads it. ' +
    'If the table isn’t there when the page opens, drop the file on that page.',
  'error.graphNothing':
    'This is a response from Microsoft Graph, but nothing in it affects SMTP AUTH. Query security ' +
    'defaults, the Conditional Access policies or the sign-in logs instead.',
  // {policies} are the policies’ own names.
  'error.openPolicies':
    'The text was read. Whether these policies stop the sign-in depends on a group, role, place or risk that the text doesn’t contain: {policies}. ' +
    'Check each with the What If tool in Conditional Access, then answer the question here.',
  'error.otherSignIn':
    'This sign-in came from a different client. In the sign-in logs, filter by Client app = Authenticated SMTP.',
  'error.ews': 'This is about Exchange Web Services, not about sending over SMTP. Paste the output of the failed send.',
  'error.graphForAnotherPurpose':
    'This Microsoft Graph request doesn’t send mail. Paste the output of the failed send.',
  'error.inbound': 'This is about incoming mail, not about sending mail. Paste the output of the failed send.',
  'error.localPassword':
    'The program can’t open the password that it stored, so it never contacted the mail server. Store the password again, then test.',
  'error.panelLogin':
    'This is a sign-in at the device itself, not at the mail server. The person responsible for the device can help.',
  'error.scanToFolder': 'This code is about a scan to a folder, which doesn’t go through Microsoft 365.',
  'error.cloudApp':
    'This comes from a cloud app on the device, which doesn’t send over SMTP. Ask the app’s manufacturer.',
  'error.fax': 'This code is about fax, not about sending mail.',
  'error.mailAccess':
    'This is about receiving mail (IMAP or POP), not sending it. Paste the output of the failed send.',
  'error.tooLarge': 'This file is larger than {limit} MB. Choose a smaller one, or paste the lines around the error.',
  'error.notText': 'This file contains no text. Choose a log, a bounce or an export.',
  'error.picture':
    'This is a picture, and this page can’t read pictures. Type the line with its number, such as ' +
    '535 5.7.139. In many programs you can also select the text of the error and copy it.',
  'error.failed':
    'The part of the page that reads your text couldn’t be loaded. Check the connection, then press the button again. Nothing was sent.',
  'error.unreadable':
    'Something in this text couldn’t be processed. Nothing was sent. Paste only the lines around the error, then press the button again.',
  'error.choose': 'Choose an answer, or “I don’t know”',
  'error.client': 'Choose a name from the list, or “I don’t know”',
  'error.settings': 'Choose at least one setting, or paste what the command printed',
  'error.host': 'Enter the server’s name, such as smtp.office365.com',
  'error.port': 'Enter a port number, such as 587',
  'error.address':
    'Enter a full email address, such as scanner@contoso.com (letters, digits and . _ % + - only), or leave this empty',
  'error.emptyTest': 'Paste the test output, or select “It worked”',
  'error.nothingTest': 'No server reply was found in this text. Paste the complete test output.',
  'error.notConnected': 'PowerShell isn’t connected. Connect first, then run the cmdlet again.',
  'error.moduleMissing':
    'PowerShell doesn’t know this cmdlet. Install the module and connect first, then run it again.',
  'error.noPermission':
    'This account doesn’t have permission to read this. Use an account with the Global Reader role, or hand this to someone who has that role.',
  'error.mailboxNotFound': 'There is no mailbox with this address in Exchange Online. Check the address that signs in.',
  'error.connectionFailed': 'PowerShell couldn’t connect. Check the network and the sign-in, then run it again.',
  'error.pasteNothing':
    'No setting was found in this text. Paste the complete output of the command, or choose an answer above.',

  // What was read from a paste, before it is used.
  'understood.title': 'What was read',
  'understood.lead': 'Check this. Remove anything that’s wrong, then continue.',
  'understood.reply': 'The server’s reply',
  // Marks the one of several replies that the verdict rests on.
  'understood.decides': 'this one decides',
  // Before the words of the paste that prove a value.
  'understood.from': 'From',
  'understood.remove': 'Remove',
  // {what} is the name of a setting; read out by screen readers after the button’s word.
  'understood.removeWhat': 'Remove: {what}',
  'understood.removed': 'Removed: {what}',
  'understood.secret': 'Your text contained a password or a token',
  'understood.secretBody':
    'The password or token has been redacted here and wasn’t sent anywhere. If you also pasted it somewhere else, change the password or revoke the token.',
  'understood.unknown': 'Lines that couldn’t be read',
  'understood.unknownBody':
    'Is the answer from the server among them? If so, choose the closest match, or continue: the next question asks about it.',
  'understood.otherProtocol':
    'A mail-retrieval server (IMAP or POP) or a web server answered, so this isn’t the port for sending. Use smtp.office365.com with port 587.',
  'understood.mailboxes': 'Which mailbox signs in?',
  'understood.mailboxesHint':
    'The text contains several mailboxes; only the one configured in the device or application matters',
  'understood.switch': 'Is this the organisation’s value or the mailbox’s?',
  'understood.switchHint': 'It depends on which cmdlet printed it: Get-TransportConfig or Get-CASMailbox',
  'understood.ofOrganisation': 'The organisation’s (Get-TransportConfig)',
  'understood.ofMailbox': 'The mailbox’s (Get-CASMailbox)',
  'understood.mailboxesFind': 'Part of the mailbox’s name or address',
  'understood.mailboxesMore': 'And {count} more. Type part of the name or address to narrow the list.',
  'understood.mailboxesNone': 'No mailbox in the text has this name or address.',
  'understood.thisOne': 'This one',
  'understood.choose': 'Choose what you see',
  'understood.nothing': 'Nothing is left. Go back and paste again, or continue with the questions.',

  'token.title': 'What the token says',
  'token.unchecked': 'The signature wasn’t checked, and the token itself isn’t kept.',
  'token.audience': 'Made for (audience)',
  'token.audience.exchangeOnline': 'Exchange Online',
  'token.audience.graph': 'Microsoft Graph',
  'token.audience.other': 'Another service',
  'token.audience.notShown': 'Not shown',
  'token.permissions': 'Permissions',
  'token.noPermissions': 'None in the token',
  'token.road': 'Who it stands for',
  'token.road.delegated': 'A person who signed in',
  'token.road.app': 'An application, by a permission in Entra ID',
  'token.road.appByRole':
    'An application without a permission: it needs a role in Exchange Online (RBAC for Applications)',
  'token.account': 'Kind of tenant',
  'token.account.work': 'Work or school',
  'token.account.personal': 'Personal Microsoft accounts',
  'token.expires': 'Valid until',
  'token.user': 'User',
  'token.saysUser': 'User in the XOAUTH2 string',

  // The dialogue of client and server from a log; one word stands before each line.
  'talk.title': 'The conversation, line by line',
  'talk.client': 'Sent',
  'talk.server': 'Server',
  'talk.note': 'Note',
  'talk.failed': 'It fails here',

  // Every question.
  'ask.back': 'Back',
  'ask.continue': 'Continue',
  'ask.or': 'or',
  'ask.dontKnow': 'I don’t know',
  'ask.how': 'How do I find this out?',
  'ask.why': 'Why are you asking?',
  'ask.paste': 'What did it print?',
  'ask.pasteHint': 'Paste all of it. Nothing leaves this page.',
  'ask.read': 'Read this text',
  'ask.host': 'Server name',
  'ask.port': 'Port number',
  'ask.address': 'Address that signs in',
  'ask.addressHint': 'It stays in this tab and is never put in a link',
  'ask.enough': 'Show the result so far',
  'ask.collect': 'Read all settings with one command',
  'ask.handOver': 'Hand this to someone who can change settings',
  'ask.restart': 'Start again',
  // Small line above the question; {number} counts the questions of this walk.
  'ask.caption': 'Question {number}',

  // List of what is known, beside or below the question.
  'known.title': 'What is known so far',
  'known.change': 'Change',
  // Read out by screen readers; {what} is the name of a setting.
  'known.changeWhat': 'Change: {what}',
  'known.unknown': 'Not known',
  'known.reply': 'Reply',
  // Where a value comes from, in a small line beside it.
  'origin.answer': 'you said',
  'origin.reply': 'the server said',
  'origin.transcript': 'read from your log',
  'origin.powershell': 'read from PowerShell',
  'origin.graph': 'read from your tenant',
  'origin.signInLog': 'read from the sign-in logs',
  'origin.link': 'from the link',
  'origin.site': 'set by your organisation',
  'origin.inferred': 'inferred',

  // What the organisation that runs this site says; {name} is its name.
  'own.title': 'From your organisation',
  'own.titleName': 'From {name}',
  'own.help': 'Help from your organisation',
  'own.ruledOut': 'Ruled out by your organisation',
  // For whoever edits the file of settings. Each problem stands after the place of what is wrong.
  'own.problems': 'This site’s config.json contains errors',
  'own.problemsLead': 'This note is for the person who edits config.json. The rest of the file is in effect.',
  'own.problem.notJson': 'this isn’t valid JSON',
  'own.problem.tooLarge': 'the file is larger than 64 kB',
  'own.problem.wrongType': 'a different type of value is expected here',
  'own.problem.unknownName': 'this name isn’t known',
  'own.problem.unknownValue': 'this value isn’t known',
  'own.problem.badLink': 'links must begin with https:, mailto: or tel:',
  'own.problem.tooLong': 'this text is cut after 1,000 characters',
  'own.problem.tooMany': 'only the first 20 are used',

  // “I know my settings”: all settings on one form.
  'settings.title': 'My settings',
  'settings.lead': 'Fill in what you know and skip the rest.',
  'settings.connection': 'The connection',
  'settings.login': 'The sign-in',
  'settings.organisation': 'The organisation and its policies',
  'settings.account': 'The account and the mailbox',
  'settings.message': 'The message',
  'settings.leaveOut': 'Not known',
  'settings.collect': 'Read them all with one command',
  'settings.collectLead':
    'This command changes nothing. Run it in PowerShell with an account that may read settings, then paste the output. Each block also works on its own.',
  'settings.submit': 'Show the verdict',

  // The path: the settings and steps that a message meets, in order.
  'path.title': 'Your message’s path',
  // One of these three stands below the title. {step} is the name of a step, such as “Mailbox setting”.
  'path.stops': 'It stops at: {step}',
  'path.mayStop': 'It may stop at: {step}',
  'path.through': 'It gets through',
  // States of one step, as short as possible.
  'path.open': 'Allows it',
  'path.closed': 'Blocks',
  'path.overruled': 'Overruled',
  'path.unknown': 'Not known',
  'path.notApplicable': 'Doesn’t apply',
  // {state} is one of the words above: a state that follows from something else.
  'path.likely': 'Probably: {state}',
  'path.notReached': 'Not reached',
  'scene.device': 'Your device',
  'scene.network': 'Network',
  'scene.service': 'Microsoft 365',
  'scene.settings': 'SMTP AUTH settings',
  'scene.policies': 'Sign-in and policies',
  'scene.mailbox': 'Mailbox',
  'scene.recipient': 'Recipient',
  'scene.organisation': 'Organisation',
  'scene.state.open': 'Doesn’t block',
  'scene.state.held': 'Blocks',
  'scene.state.doubtful': 'May block',
  'scene.state.shut': 'Blocks as well',
  'scene.state.unknown': 'Not known',
  'scene.state.notReached': 'Not reached',

  // How sure the verdict is.
  'certainty.certain': 'Certain',
  'certainty.likely': 'Likely',
  'certainty.cannotTell': 'Can’t tell yet',
  'postmark.months': 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  // The reason, after the word above and a colon.
  'because.reply': 'the server said so',
  'because.client': 'the program said so',
  'because.log': 'your log shows it',
  'because.signInLog': 'read from the sign-in logs',
  'because.read': 'read from the settings',
  'because.answer': 'based on your answer',
  'because.follows': 'inferred from what is known; nothing states it outright',
  'because.date': 'inferred from the date',
  'because.several': 'several settings give this same reply',
  'because.nothing': 'too little is known',

  // Result page.
  'verdict.oneFurther': 'You’re one step further',
  'verdict.also': 'Also blocking this message',
  'verdict.rests': 'What this is based on',
  // A ground for the verdict. {what} names a setting, {value} its value, {origin} where it comes from.
  'verdict.fact': '{what}: {value} ({origin})',
  'verdict.inferred': '{what}: {value} (inferred)',
  'verdict.passed': 'This reply can appear only after this step: {reply}',
  'verdict.named': 'The reply names it: {reply}',
  'verdict.date': 'Basic authentication is off by default from the end of December 2026',
  'verdict.wontHelp': 'What won’t help',
  'verdict.ruledOut': 'Ruled out',
  'verdict.unlikely': 'Unlikely',
  'verdict.picture': 'Save the picture',
  'verdict.suspects': 'Check these, in this order',
  'verdict.findEntry': 'Find the entry first: search for the address that signs in, at the time of its attempt.',
  'verdict.findings': 'Worth knowing',
  'verdict.fixes': 'What to do',
  'verdict.ifSending': 'If sending fails too',
  'verdict.fixesLead': 'Lowest-risk options first.',
  'verdict.opens': 'Or remove this block',
  'verdict.round': 'Or send the mail another way',
  'verdict.last': 'As a last resort: changes that affect more than this sender',
  'verdict.next': 'What may come next',
  'verdict.nextLead': 'The server reports one cause at a time. After this fix you may see:',
  'verdict.showFix': 'Show the steps',
  // {what} is the title of a fix.
  'verdict.showFixWhat': 'Show the steps: {what}',
  'verdict.verify': 'Check that it worked',
  'verdict.handOver': 'Hand it over',
  'verdict.more': 'Find out more',
  'verdict.answers': 'Your answers',
  'verdict.share': 'Save or share',
  'verdict.linkAnswers': 'Copy link with my answers',
  'verdict.linkNote': 'The link contains the answers shown here, but no addresses, pasted text or logs.',
  'verdict.map': 'See your path on the map',
  'verdict.choose': 'Compare all nine ways out',
  // The device or program of the case, as a note beside the fixes.
  'client.named': 'Your device or program: {client}',
  'client.where': 'Its mail settings',
  'client.more': 'Settings, OAuth and traps for {client}',
  'client.another': 'It’s another one',
  'client.wanted': 'Which fix fits best depends on the device or program.',
  'client.name': 'Name it',
  'client.box': 'Name of the device or program',
  'client.boxHint': 'Type part of the name, such as “Canon”, “Zabbix” or “PHPMailer”, and choose from the list.',
  'client.found': '{count} found',
  'client.notFound': 'No device or program in the list has this name.',
  'client.unlisted': 'I don’t know, or it isn’t in the list',
  'client.errorAt': 'Place of the server’s reply in {client}:',
  'client.errorUnknown':
    'This isn’t known. Ask the manufacturer where the SMTP server’s reply is logged: the line with a number such as 535.',
  'verdict.print': 'Print',
  'verdict.printFull': 'Open as a full page to print',
  'verdict.why': 'Why it’s blocked',
  'verdict.steps': 'Every step of the path',
  'verdict.moreFixes': 'More fixes ({count})',
  'verdict.ways': 'Send the mail another way ({count})',

  // Labels at a fix.
  'fix.asked': 'You were asked to make this change',
  'fix.askedBody':
    'Somebody who isn’t allowed to make this change sent you the case. What is known is listed with the steps.',
  'fix.address': 'Address that signs in',
  'fix.addressHint':
    'The user name set in the device or script, not the From address. It is inserted into the commands below and stays in this tab.',
  'fix.addressWhy':
    'Changing the wrong mailbox is the most common mistake. Enter the address first so that the commands use it.',
  'fix.setAddress': 'Use this address',
  'fix.addressSet': 'The commands now use {address}',
  'fix.basicEnds': 'This fix still relies on Basic authentication',
  'fix.basicEndsBody':
    'From the end of December 2026, Basic auth is off by default. Microsoft says that ' +
    'administrators can turn it back on, and that it will announce the final date in ' +
    'the second half of 2027. Plan a move to OAuth or another sending method.',
  'fix.connect.others': 'In another cloud',
  'fix.commands': 'Show the commands here',
  'fix.connect.exchange': 'Connect to Exchange Online PowerShell first',
  'fix.connect.graph': 'Install the Microsoft Graph PowerShell module first, once',
  'fix.looked': 'I’ve read it: enter what the entry says',
  'fix.tryWith': 'I have the new message: paste it',
  'fix.done': 'I’ve done it: check that it worked',
  'fix.cannot': 'I’m not allowed to change this: hand it over',
  // Who may make a change; the exact role stands in the fix itself.
  'who.deviceOwner': 'The person responsible for the device or application',
  'who.developer': 'The developer of the script or application',
  'who.exchangeAdmin': 'An Exchange administrator',
  'who.entraAdmin': 'An administrator of Microsoft Entra ID',
  'who.userAdmin': 'A user administrator',
  'who.network': 'The person responsible for the network',
  'who.nobody': 'No one needs to change anything',
  // How much a fix weakens or costs, from nothing to much.
  'harm.0': 'Changes nothing in the organisation',
  'harm.1': 'Affects one account or device',
  'harm.2': 'Adds a service, or loosens a rule for one account',
  'harm.3': 'Affects every account',
  // For the fixes that weaken the sign-in of one account.
  'harm.unprotects': 'Removes protection from one account',
  'harm.4': 'Removes protection from everyone',

  // Running one test after a fix.
  'verify.title': 'Check that it worked',
  'verify.lead': 'Run one test and paste its complete output.',
  'verify.tool': 'Test with',
  'verify.tool.device': 'The device’s own test',
  'verify.tool.swaks': 'swaks',
  'verify.tool.curl': 'curl',
  'verify.tool.powershell': 'PowerShell',
  'verify.tool.python': 'Python',
  'verify.device':
    'Start the scan-to-email or test function of the device or application, then copy the message it shows or the relevant log lines.',
  'verify.password':
    'The command prompts for the password. Don’t add the password to the command, and don’t paste it here.',
  'verify.token':
    'The command reads the access token from a file. Save the token, and nothing else, as token.txt in the current folder. Delete the file afterwards.',
  // What success looks like, by tool.
  'verify.success.powershell': 'Success: “Accepted by the server”.',
  'verify.success.transcript': 'Success: a line with “250 2.0.0 OK” near the end.',
  'verify.paste': 'Test output',
  'verify.wait': 'How long a change takes',
  'verify.worked': 'It worked: the mail arrived',
  'verify.same': 'The same reply again can mean that the change hasn’t reached the server yet.',

  // The end.
  'resolved.stamp': 'Delivered',
  'resolved.stampLogin': 'Signed in',
  'resolved.title': 'Your mail is getting through',
  'resolved.lead': 'The server accepted the message. Record what was changed so that nobody reverts it by accident.',
  'resolved.record': 'Write the change record',
  'resolved.loginOnly': 'The server accepted the sign-in. If a message still fails, paste its reply.',

  // Three texts to copy.
  'report.fix': 'What to do: {remedy}',
  'hand.title': 'Hand it over',
  'hand.lead': 'Review the text, edit it if you like, then copy it.',
  'hand.ticket': 'Note for a ticket',
  'hand.request': 'Request to the administrator',
  'hand.change': 'Change record with undo',
  'hand.full': 'Include addresses, names, IDs, IP addresses and server names',
  'hand.fullHint': 'They are left out unless you turn this on',
  'hand.leftOut': 'Left out of this text: {kinds}.',
  'personal.address': 'email addresses',
  'personal.name': 'names',
  'personal.id': 'IDs',
  'personal.ipAddress': 'IP addresses',
  'personal.host': 'server and computer names',
  'personal.account': 'account names',
  'personal.phone': 'phone numbers',
  'personal.folder': 'user folders',
  'hand.which': 'Which text?',
  'hand.text': 'The text',
  'hand.copy': 'Copy the text',
  'hand.markdown': 'Copy as Markdown',
  'hand.mail': 'Open in mail program',
  'hand.mailHint':
    'The mail contains the subject, the first three lines, Microsoft’s sentence and the link: nothing that you pasted.',
  'hand.address': 'Address that signs in',
  'hand.addressHint': 'It goes into this text only. If you leave it empty, the text says what to fill in.',
  'hand.found': 'Found in your text:',
  'hand.download': 'Save as .txt',

  // Stands in place of a long text that did not arrive; the second is a link.
  'prose.failed': 'This text couldn’t be loaded.',
  'prose.article': 'Read it on the all-in-one page',

  // Copying.
  'copy.command': 'Copy command',
  'copy.done': 'Copied',
  // Below a command that was copied with values left to fill in. {what} are their names.
  'copy.missing': 'Copied. Still to fill in: {what}.',
  // First line of what was copied, as a comment in the command.
  'copy.fillIn': 'Fill in: {what}',
  'copy.failed': 'Press Ctrl+C (⌘C on a Mac) to copy the selected text',

  // Notes in the status line.
  'note.dropped': 'Parts of the link that this version doesn’t recognise were ignored: {count}',
  'note.unknownLink':
    'This version of the page doesn’t recognise the answers in the link that you opened. Paste the error, or choose what you see.',
  'note.unknownCode':
    'The link asks for the code {code}, and no reply on this page has it. Paste the whole line with the code.',
  'note.unknownStart':
    'The link leads to a place that this version of the page doesn’t have. Paste the error, or choose what you see.',

  // The three texts of the hand-over: labels before each line of plain text.
  'text.fillIn': 'Fill in before you send: {what}',
  'text.subject': 'Subject',
  'text.ticketSubject': 'Mail through Microsoft 365 fails{codes}: {verdict}',
  'text.requestSubject': 'Request: {remedy}{codes}',
  'text.lookUpSubject': 'Request: find out why Microsoft 365 refuses mail{codes}',
  'text.changeSubject': 'Change: {what}{codes}',
  'text.problem': 'A device or application can’t send mail through Microsoft 365.',
  'text.problemCodes': 'A device or application can’t send mail through Microsoft 365: the server answers {codes}.',
  'text.problemElsewhere': 'A device or application can’t send mail{codes}.',
  'text.accepted': 'The server accepts mail from this device or application.',
  'text.finding': 'Finding: {verdict}. {certainty}.',
  'text.next': 'Next step: {remedy}. It needs: {who}.',
  'text.nextChecks': 'Next step: the checks below, in this order.',
  'text.ask': 'Requested change: {remedy}. A device or application can’t send mail without it{codes}.',
  'text.askLookUp':
    'Requested: look up the values below. A device or application can’t send mail through Microsoft 365{codes}, and the cause isn’t known yet.',
  'text.whyLookUp':
    'Only an administrator can see these values. Looking them up changes nothing, so there is nothing to undo.',
  'text.least': 'Why this change: it’s the lowest-risk fix. {effect}.',
  'text.effect': 'What to expect: {effect}.',
  'text.howLong': 'Takes effect: {wait} Undo: {undo}',
  'text.changed': 'Change: {remedy}.',
  'text.lookUp': 'To look up',
  'text.codes': 'Codes',
  'text.message': 'Message of the device or application',
  'text.meaning': 'Meaning',
  'text.address': 'address that signs in',
  'text.name': 'Name',
  'text.link': 'Open this case, with what is known',
  'text.since': 'Since when',
  'text.reply': 'Server reply',
  'text.account': 'Account that signs in',
  'text.verdict': 'Finding',
  'text.certainty': 'How certain',
  'text.checked': 'What is known',
  'text.wontHelp': 'Ruled out, or won’t help',
  'text.role': 'Who may do it',
  'text.where': 'Where',
  'text.risk': 'Risk',
  'text.undo': 'Undo',
  'text.wait': 'Takes effect',
  'text.verify': 'Verify',
  'text.before': 'Value before',
  'text.after': 'Value after',
  'text.changedBy': 'Changed by',
  'text.date': 'Date',
  'text.attach': 'Attach',
  'text.attachReply': 'the exact reply with its number',
  'text.attachTime': 'the time of the last attempt',
  'text.attachClient': 'the name of the device or application',
  'text.made': 'Created with the SMTP AUTH troubleshooter {version}; facts checked {date}',

  // Reading the tenant through Microsoft Graph.
  'tenant.title': 'Read my tenant',
  'tenant.lead':
    'This page reads the settings that affect SMTP AUTH from Microsoft Graph. The page only reads, and keeps the result in this tab.',
  'tenant.address': 'Address that signs in to send mail',
  'tenant.addressHint':
    'The address in the device or script. You enter your own account in Microsoft’s sign-in window.',
  'tenant.what': 'What is read',
  // The three steps of reading, with what each reads and who can do it.
  'tenant.tier.light': 'Light',
  'tenant.tier.standard': 'Standard',
  'tenant.tier.signInLog': 'With the sign-in logs',
  'tenant.tierReads.light': 'Domains, the account, its licence, and which Conditional Access policies would stop it',
  'tenant.tierReads.standard':
    'Also security defaults, per-user MFA, whether the account is disabled, and when its password was last changed',
  'tenant.tierReads.signInLog': 'Also the most recent SMTP sign-in attempts and why each one was refused',
  'tenant.tierRole.light': 'Any account can sign in; Conditional Access needs Security Reader or Global Reader',
  'tenant.tierRole.standard': 'Needs Security Reader or Global Reader, and the consent of an administrator, once',
  'tenant.tierRole.signInLog':
    'Needs Reports Reader, Security Reader or Global Reader, the consent of an administrator, and Entra ID P1 in the tenant',
  'tenant.consent': 'Permissions, and what the consent window says',
  'tenant.consentNote':
    'A tenant can require an administrator to approve any of these. All permissions are delegated: ' +
    'the page can read nothing that you couldn’t read yourself. Microsoft words some of them differently ' +
    'for people who consent for themselves, such as “Sign you in and read your profile”.',
  'tenant.byAdmin': 'needs admin consent',
  'tenant.signIn': 'Sign in and read',
  'tenant.cancel': 'Cancel',
  'tenant.signingIn': 'Sign in using the window that has opened. This page then continues automatically.',
  'tenant.closed':
    'The sign-in window seems to be closed, and no answer has come. If it is still open, continue there; otherwise open it again.',
  'tenant.retry': 'Open the window again',
  'tenant.leave': 'Sign in without a window',
  'tenant.leaveHint': 'You go to Microsoft’s sign-in page and come back here; your answers are kept',
  'tenant.windowCodes': 'Does the window show an error?',
  'tenant.windowCodesLead': 'Microsoft shows these errors only in its own window. Find the number you see:',
  'tenant.failedTitle': 'The sign-in didn’t work',
  // How a sign-in can end. Each says what to do next.
  'tenant.signInProblem.popupBlocked':
    'Your browser blocked the sign-in window. Allow windows for this site and try again, or sign in without a window.',
  'tenant.signInProblem.windowClosed':
    'The sign-in window returned nothing. Either it was closed, or it showed an error ' +
    'that this page can’t see. Try again; if the window shows a number, look it up below.',
  'tenant.signInProblem.cancelled': 'The sign-in was cancelled. Nothing was read.',
  'tenant.signInProblem.declined':
    'The consent was declined, so nothing was read. Choose a level with fewer permissions, or use one of the ways without sign-in below.',
  'tenant.signInProblem.adminApproval':
    'An administrator has to approve these permissions first. Send them the link for the administrator, or choose the level “Light”.',
  'tenant.signInProblem.wrongAccount':
    'This account doesn’t belong to the tenant, or it is a personal account. Use a work account of the tenant that holds the mailbox.',
  'tenant.signInProblem.wrongRedirectUri':
    'The app registration doesn’t list this page’s address. Add it there as a single-page application redirect URI, exactly as shown: {redirectUri}',
  'tenant.signInProblem.unknownClient':
    'This client ID doesn’t exist in this tenant. Check it for typos; a single-tenant registration works only in its own tenant.',
  'tenant.signInProblem.notSinglePage':
    'The app registration has this page’s address under “Web”. Move it to the platform “Single-page application”.',
  'tenant.signInProblem.singleTenant':
    'The app registration is for one tenant. Enter that tenant’s ID or domain under “Sign-in settings”.',
  'tenant.signInProblem.notAssigned':
    'This account isn’t allowed to use the app. An administrator can assign it under Enterprise applications, or turn off “Assignment required”.',
  'tenant.signInProblem.conditionalAccess':
    'A Conditional Access policy blocked your own sign-in: the device, location or app ' +
    'isn’t allowed. This says nothing about the mailbox. Use a managed device or another ' +
    'network, or the ways without sign-in below.',
  'tenant.signInProblem.mfa':
    'Microsoft requires a further step from this account, such as multifactor authentication. Sign in again and complete that step in the window.',
  'tenant.signInProblem.unknownPermission':
    'One of the permissions isn’t available in this cloud. Choose the level “Light”, and check the cloud under “Sign-in settings”.',
  'tenant.signInProblem.expired': 'The sign-in has expired. Sign in again.',
  'tenant.signInProblem.offline':
    'Microsoft’s sign-in server couldn’t be reached from this page. Check the connection, and whether a proxy or an extension blocks it.',
  'tenant.signInProblem.storage':
    'This browser doesn’t let the page keep a sign-in in this tab. Allow site data, or open the page outside a private window or embedded frame.',
  'tenant.signInProblem.insecure':
    'Signing in needs a page that was opened over https. Open this page over https, or use the ways without sign-in below.',
  'tenant.signInProblem.library':
    'The part of this page that signs in couldn’t be loaded. Check the connection and try again.',
  'tenant.signInProblem.other':
    'Microsoft refused the sign-in for a reason that this page doesn’t recognise. Its code is shown below; search for it to find Microsoft’s explanation.',
  'tenant.adminLink': 'Link for the administrator',
  'tenant.adminLinkCopy': 'Copy the link',
  'tenant.code': 'Code: {code}',
  'tenant.request': 'Request: {id}',
  'tenant.working': 'Reading …',
  'tenant.wait': 'Microsoft Graph is busy or has asked this page to wait. Trying again in {seconds} seconds.',
  'tenant.account': 'Signed in as {name}',
  'tenant.accountGuest':
    'Signed in as {name}, a guest in this tenant. Guests can usually read less; if a role is missing, use an account that belongs to the tenant.',
  'tenant.nothing': 'Everything was read. Nothing here blocks the message on its own.',
  // What is read, one line each.
  'tenant.datum.organization': 'Organisation',
  'tenant.datum.user': 'Account',
  'tenant.datum.licences': 'Licence with a mailbox',
  'tenant.datum.conditionalAccess': 'Conditional Access',
  'tenant.datum.securityDefaults': 'Security defaults',
  'tenant.datum.signIns': 'Sign-in logs',
  // Why one thing was not read, and what to do.
  'tenant.readProblem.noConsent':
    'Not read: the permission {permission} wasn’t granted. Sign in again and accept it, or ask an administrator to grant it.',
  'tenant.readProblem.noRole':
    'Not read: your account lacks the necessary role ({roles}). If the role was activated only a moment ago, sign in again.',
  'tenant.readProblem.noLicence': 'Not read: this needs Entra ID P1 or P2, and the tenant has no licence for it.',
  'tenant.readProblem.notFound':
    'Not found in this tenant. Check the address for typos, and whether the mailbox belongs to another tenant.',
  'tenant.readProblem.throttled':
    'Not read: Microsoft Graph is throttling this tenant. Wait a few minutes, then read again.',
  'tenant.readProblem.offline':
    'Not read: Microsoft Graph couldn’t be reached. Check the connection, and whether a proxy or an extension blocks it.',
  'tenant.readProblem.timedOut': 'Not read: Microsoft Graph didn’t answer in time. Read again.',
  'tenant.readProblem.serverFault': 'Not read: Microsoft Graph is having a problem at the moment. Read again later.',
  'tenant.readProblem.malformed':
    'Not read: the response wasn’t in the documented format. A proxy may have altered it.',
  'tenant.readProblem.signInAgain': 'Not read: the sign-in has expired. Sign in again.',
  'tenant.readProblem.notInCloud': 'Not read: this isn’t available in this cloud. Use the PowerShell block below.',
  'tenant.readProblem.badRequest':
    'Not read: Microsoft Graph rejected the request. The fault is in this page; the PowerShell block below reads the same data.',
  'tenant.readProblem.needsUser': 'Not read: it depends on the account, which wasn’t found or couldn’t be read.',
  'tenant.readProblem.cancelled': 'Not read: cancelled.',
  // Beside what was read. {what} is a name, a domain or an address.
  'tenant.note.tenantName': 'Tenant: {what}',
  'tenant.note.federated':
    '{what} is federated: passwords are checked by another identity provider, so a refusal may come from there.',
  'tenant.note.otherTenant':
    '{what} isn’t a domain of this tenant. The mailbox may belong to a different tenant: sign in to that one.',
  'tenant.note.guest': 'The account is a guest and has no mailbox here.',
  'tenant.note.alias': 'This address is an alias. The user name is {what}; use that in the device.',
  'tenant.note.synchronised':
    'The account is synchronised from an on-premises directory, which controls its password and status.',
  'tenant.note.noPlan':
    'No licence with a mailbox was found. This may be a shared mailbox, or the mailbox may be on-premises.',
  'tenant.note.maybeShared': 'The account is disabled and has no licence, as is usual for a shared mailbox.',
  'tenant.note.planSuspended':
    'The licence with the mailbox is suspended, as happens when a subscription runs out. Renew it or assign another one.',
  'tenant.note.maybeOnPremises':
    'The account is synchronised and has an address, but no licence with a mailbox. The account’s mailbox may be on-premises.',
  'tenant.note.policyGone':
    'The policy that refused the most recent attempt isn’t in the tenant any more: {what}. ' +
    'It was deleted since then, so try again: the next attempt shows whether that was enough.',
  'tenant.note.placesDiffer':
    'Attempts from different IP addresses ended differently in the last 24 hours: {what}. 0 means accepted. ' +
    'Find out which IP address belongs to your device: only its attempts matter, and others can be guessed passwords.',
  'tenant.note.policiesBeside':
    'A Conditional Access policy is enabled too. Security defaults can’t be on at the same time, so ' +
    'one of the two readings may be a few minutes old. Read again.',
  'tenant.note.judgedHere': 'The What If check wasn’t available, so this page evaluated the policies itself.',
  'tenant.note.cannotJudge':
    'Whether the policies block the sign-in depends on something that wasn’t read, so this remains unknown.',
  'tenant.note.noEntries':
    'There was no attempt over SMTP in the last 7 days. Entries can take several minutes ' +
    'to appear. If the device was refused in that time, an authentication policy blocked ' +
    'it before Entra ID saw it. The device may also use another address, tenant or server, ' +
    'or may never have sent AUTH.',
  'tenant.note.beta': 'These entries are available only in the Microsoft Graph beta.',
  'tenant.note.cut': 'There are more entries; only the most recent ones were read.',
  // What a Conditional Access policy does to this account. {name} is the policy’s own name.
  'tenant.policy.stops': 'Blocks: {name}',
  'tenant.policy.wouldStop': 'Would block, but is report-only: {name}',
  'tenant.policy.conditional': 'Blocks under a condition (location, device or risk): {name}',
  'tenant.policy.unknown': 'Can’t tell (a group, role or location wasn’t read): {name}',
  'tenant.attempts': 'Most recent attempts',
  'tenant.attemptOk': 'Accepted',
  'tenant.policy.atToken': 'Decides when the token is requested: {name}',
  'tenant.weight.blocks': 'Blocks',
  'tenant.weight.open': 'Open',
  'tenant.weight.notRead': 'Not read',
  'tenant.weight.fine': 'Doesn’t block',
  'tenant.weight.waiting': 'Waiting',
  'tenant.datum.perUserMfa': 'Per-user MFA',
  'tenant.datum.snapshot': 'Configuration snapshot',
  'tenant.datum.directoryAudits': 'Changes in the audit logs',
  'tenant.datum.messageTrace': 'Message trace',
  // Steps of their own: what each reads, what it needs, and what to do where it fails.
  'tenant.own': 'More to read, each with its own consent',
  'tenant.ownLead':
    'None of this is asked for until you choose it. Microsoft’s window then asks for one more permission.',
  'tenant.ownRead': 'Read this too',
  'tenant.ownReadWhat': 'Read this too: {what}',
  'tenant.ownReads.snapshot':
    'The two SMTP AUTH settings and the authentication policies, from a configuration snapshot that your tenant already has. ' +
    'This page never creates a snapshot.',
  'tenant.ownReads.directoryAudits':
    'Changes of Conditional Access policies and of this account in the last 30 days: when, and by whom.',
  'tenant.ownReads.messageTrace':
    'What became of the messages that Exchange Online accepted from this address in the last 2 days.',
  'tenant.ownNeeds.snapshot':
    'Needs a privileged role such as Global Reader, Entra ID P1, and a snapshot from the last 7 days. Only in the worldwide cloud. ' +
    'This is according to Microsoft’s documentation; it hasn’t been tried.',
  'tenant.ownNeeds.directoryAudits': 'Needs Reports Reader, Security Reader or Global Reader.',
  'tenant.ownNeeds.messageTrace':
    'Needs Global Reader or an Exchange role, and message trace through Microsoft Graph set up in the tenant. Only in the worldwide cloud. ' +
    'This is according to Microsoft’s documentation; it hasn’t been tried.',
  'tenant.ownFails.snapshot':
    'Instead, download a snapshot in the Entra admin center under Tenant Governance and paste it below, or run the PowerShell block.',
  'tenant.ownFails.directoryAudits': 'The Entra admin center shows the same under Monitoring & health > Audit logs.',
  'tenant.ownFails.messageTrace':
    'The Exchange admin center shows the same under Mail flow > Message trace. ' +
    'If the consent was given, the tenant may lack the service principal that message trace needs.',
  'tenant.audits': 'Most recent changes',
  'tenant.audit.time': 'Time',
  'tenant.audit.change': 'Change',
  'tenant.audit.target': 'Of',
  'tenant.audit.by': 'By',
  'tenant.messages': 'Most recent messages',
  'tenant.message.time': 'Time',
  'tenant.message.status': 'Status',
  'tenant.message.recipient': 'Recipient',
  'tenant.message.ip': 'IP address',
  'tenant.note.snapshotOf': 'The snapshot shows the settings of {what}. A later change isn’t in it.',
  'tenant.note.noSnapshot':
    'Your tenant has no finished snapshot, and this page doesn’t make one. ' +
    'The PowerShell block below reads the same two settings.',
  'tenant.note.snapshotWithout': 'The snapshot doesn’t contain the settings of Exchange Online.',
  'tenant.note.mailboxesWithout':
    'The snapshot doesn’t contain mailbox settings. If the mailbox has its own value, that decides: read it with the PowerShell block.',
  'tenant.note.mailboxUnclear':
    'The mailbox’s value isn’t clear from the snapshot: False can mean “on” or “inherits” there. Read it with the PowerShell block.',
  'tenant.note.noAudits': 'No change of a Conditional Access policy or of this account in the last 30 days.',
  'tenant.note.partOfAudits': 'Part of the audit logs couldn’t be read, so changes can be missing here.',
  'tenant.note.auditBetween':
    'Something was changed between the last accepted attempt and the first refused one, on {what}. The list shows what.',
  'tenant.note.noMessages':
    'Exchange Online accepted no message from this address in the last 2 days. A refused sign-in leaves no trace here.',
  'tenant.note.messagesSeen':
    'These messages were accepted, perhaps from another program. If one is missing at its recipient, its status says why.',
  'tenant.attempt.time': 'Time',
  'tenant.attempt.result': 'Result',
  'tenant.attempt.policy': 'Refused by',
  'tenant.attempt.ip': 'IP address',
  'tenant.passwordRight': 'The user name and the password were right',
  'tenant.readAt': 'Read {time}',
  'tenant.otherMailbox': 'Read another mailbox',
  'tenant.seen': 'What your tenant showed',
  'tenant.seenStays': 'Names, times and addresses stay on this screen. They’re in no link and aren’t stored.',
  'tenant.note.withPlace': 'What If was asked with the IP address of the most recent attempt.',
  'tenant.note.atToken':
    'With OAuth, Conditional Access decides when the token is requested, and a person can complete MFA there. Policies for legacy clients don’t apply.',
  'tenant.note.forBasic':
    'This is the result for Basic authentication. With OAuth it can differ, so the next question is how the client signs in.',
  'tenant.note.mfaOff': 'Per-user MFA isn’t turned on for this account.',
  'tenant.note.mfaEnabled':
    'Enabled: the user is asked to register for MFA. Until then, Basic authentication still works.',
  'tenant.note.passwordChanged': 'The password was last changed {what}.',
  'tenant.note.passwordBetween':
    'The password was changed between the last accepted attempt and the first refused one, on {what}.',
  'tenant.note.policyBetween':
    'A policy was changed between the last accepted attempt and the first refused one, on {what}.',
  'tenant.note.differsFromLog':
    'The sign-in logs show something different. A real attempt outweighs What If, because What If doesn’t know the device, its location or its risk.',
  'tenant.note.noBasicEntries':
    'There was no attempt with Basic authentication over SMTP in the last 7 days. A client ' +
    'that uses OAuth isn’t in these entries. A client that uses Basic auth was blocked ' +
    'before Entra ID saw it, or uses another address, tenant or server.',
  'tenant.note.noTokenEntries':
    'No token for Exchange Online was requested for this account in the last 7 days. ' +
    'Entries can take several minutes to appear. The client may use another account or ' +
    'tenant, or a token that it still has.',
  'tenant.note.partOfLog':
    'Part of the logs couldn’t be read. Attempts may be missing here, so this proves nothing about attempts that you don’t see.',
  'tenant.use': 'Continue with these results',
  'tenant.useNothing': 'Continue without them',
  'tenant.more': 'Also read: {tier}',
  'tenant.again': 'Read again',
  'tenant.other': 'Use another account',
  'tenant.otherTenant': 'Sign in to the tenant of {domain}',
  'tenant.forget': 'Clear everything',
  'tenant.forgetHint': 'Signs out of this page and deletes tokens, results and the client ID from this browser',
  'tenant.forgotten': 'Everything has been cleared',
  'tenant.signOut': 'Sign out at Microsoft too',
  'tenant.cannot': 'What Microsoft Graph can’t read',
  'tenant.cannotLead':
    'Only Exchange can report the tenant setting, the mailbox setting and authentication ' +
    'policies: run this in PowerShell and paste the output. A downloaded configuration ' +
    'snapshot of the tenant works too.',
  'tenant.setUp': 'Sign-in settings',
  'tenant.withoutSetUp':
    'Signing in isn’t set up on this site. It takes an administrator about ten minutes, once. Without it, run this block and paste what it prints.',
  'tenant.powershell': 'Read it with PowerShell',
  'tenant.signInInstead': 'Sign in instead (set-up: about ten minutes, once)',
  'tenant.noClient':
    'Signing in needs an app registration of your organisation, and none is set up on ' +
    'this site. This page doesn’t come with one and doesn’t use anyone else’s.',
  'tenant.register': 'Create an app registration',
  'tenant.clientId': 'Client ID',
  'tenant.clientIdHint': '“Application (client) ID” of the registration',
  'tenant.tenantId': 'Tenant',
  'tenant.tenantIdHint':
    'The tenant’s ID or one of its domains; “organizations” for a registration that serves several',
  'tenant.cloud': 'Cloud',
  'tenant.cloudName.global': 'Worldwide, including GCC',
  'tenant.cloudName.gccHigh': 'US Government L4 (GCC High)',
  'tenant.cloudName.dod': 'US Government L5 (DoD)',
  'tenant.cloudName.china': 'China, operated by 21Vianet',
  'tenant.cloudNote': 'An app registration exists in one cloud only. Graph Explorer works only in the worldwide cloud.',
  'tenant.cloudSignIns': 'The sign-in logs are reportedly unavailable in this cloud.',
  'tenant.cloudUnconfirmed': 'The addresses for this cloud are from Microsoft’s documentation and haven’t been tested.',
  'tenant.remember': 'Remember the client ID in this browser',
  // Errors of the fields on this screen.
  'tenant.problem.address': 'Enter the full address that signs in, such as scanner@contoso.com',
  'tenant.problem.clientId': 'Enter the client ID, in the form 00000000-0000-0000-0000-000000000000',
  'tenant.problem.tenantId': 'Enter the tenant’s ID, one of its domains, or “organizations”',
  'tenant.problem.pasteNothing': 'No setting was found in this text. Paste the complete output.',
  'tenant.explorer': 'Without any set-up: Graph Explorer',
  'tenant.explorerLead':
    'Microsoft’s own tool runs the same queries. Enter the address above, open a link, sign ' +
    'in there, press “Run query”, and paste the answer below. If the tool asks for a permission, ' +
    'accept it under “Modify permissions”. Paste only the response, never the access token.',
  'tenant.explorerPrivacy': 'These links send the address above to Microsoft.',
  'tenant.answer': 'The answer',
  'tenant.answerHint': 'Paste all of it. Nothing leaves this page.',
  'tenant.framed':
    'Microsoft doesn’t allow sign-in inside an embedded frame. Open this page in its own tab; your answers come with you.',
  'tenant.newTab': 'Open in a new tab to sign in',
  'tenant.bring': 'Copy the findings',
  'tenant.bringHint':
    'Paste these into the page you came from. They contain setting values only, no names or addresses.',
  'tenant.takeIn': 'Findings from the other tab',
  'tenant.takeInHint': 'Paste what “Copy the findings” gave you',
  // The page that shows how to make an app registration.
  'register.title': 'Create an app registration for this page',
  'register.lead':
    'Reading a tenant needs an app registration of the organisation. These steps are tailored to the address where you opened this page.',
  'register.address': 'Address to register',
  'register.addressHint': 'Exactly this, as a single-page application',
  'register.insecure':
    'This page was opened without https. Microsoft accepts an address without https only for localhost.',
  'register.who':
    'Application Administrator or Cloud Application Administrator; for organisation-wide consent, either of these roles or Privileged Role Administrator',
  'register.tier': 'How much it may read',
  'register.permissions': 'The permissions',
  'register.ways': 'Four ways to create it',
  'register.waysLead': 'All four give the same result. Choose the one you know.',
  'register.portal': 'In the Microsoft Entra admin center',
  'register.portal1': 'Open entra.microsoft.com › Entra ID › App registrations › New registration.',
  'register.portal2':
    'Name: SMTP AUTH troubleshooter. Supported account types: Accounts in this organizational directory only.',
  'register.portal3':
    'Redirect URI: choose the platform Single-page application (SPA), not Web, and enter the address above. Then Register.',
  'register.portal4':
    'API permissions › Add a permission › Microsoft Graph › Delegated permissions: tick the permissions listed above.',
  'register.portal5': 'Grant admin consent for the organisation, or let an administrator consent at first sign-in.',
  'register.portal6': 'Overview: copy Application (client) ID and Directory (tenant) ID.',
  'register.powershell': 'With Microsoft Graph PowerShell',
  'register.cli': 'With the Azure CLI',
  'register.rest': 'With the REST API of Microsoft Graph',
  'register.remove': 'To remove it again',
  'register.config': 'Add it to this site',
  'register.configLead':
    'The site owner adds these lines to config.json in the site root. Alternatively, each person enters the client ID on the page that reads the tenant.',
  'register.headers':
    'Serve auth-redirect.html unchanged at exactly this address, without redirects and without a Cross-Origin-Opener-Policy header.',
  // What nobody has confirmed about this page.
  'register.unconfirmedSteps':
    'The steps follow Microsoft’s documentation and were tested against a simulation, not in a real tenant.',
  'register.unconfirmedConsent':
    'It isn’t documented whether the administrator link may redirect to a “Single-page ' +
    'application” address. If Microsoft shows an error, grant consent in the admin center ' +
    'as in step 5.',
  'register.check': 'Check the result',
  'register.checkLead': 'Paste the current registration, as printed by the command. Nothing leaves this page.',
  'register.checkCommands': 'One of these prints it:',
  'register.checkPaste': 'The registration as JSON',
  'register.checkButton': 'Check it',
  'register.trySignIn': 'Or try it: sign in',
  'register.trySignInLead':
    'Opens Microsoft’s window with this client ID, and shows which permissions the token contains and what is still wrong.',
  'register.try': 'Sign in and check',
  'register.good': 'No problems found: the registration matches this page.',
  'register.granted': 'The sign-in works, and all permissions are granted.',
  // What the check may find. {what} is an address or the name of a permission.
  'register.wrong.notJson': 'This isn’t the JSON of an app registration. Paste the command’s complete output.',
  'register.wrong.noRedirectUri': 'The address of this page is missing. Add it as a single-page application: {what}',
  'register.wrong.otherRedirectUri':
    'An address differs only slightly from this page’s address; it must match letter for letter: {what}',
  'register.wrong.webPlatform':
    'The address is listed under “Web”. Remove it there and add it under “Single-page application”: {what}',
  'register.wrong.publicPlatform':
    'The address is listed under “Mobile and desktop applications”. Remove it there and add it under “Single-page application”: {what}',
  'register.wrong.personalAccounts':
    'The registration is for personal accounts only. Choose the accounts of this organisation.',
  'register.wrong.missingPermission': 'This permission is missing: {what}',
  'register.wrong.applicationPermission':
    'This is listed as an application permission; the page needs the delegated one: {what}',
  'register.wrong.tooMuch': 'The page doesn’t need this permission; remove it: {what}',
  'register.wrong.secret':
    'The registration has a secret. A page in a browser can’t keep a secret and doesn’t need one: delete it.',
  'register.wrong.implicit':
    'The implicit grant is turned on. It isn’t needed: clear both check boxes under Authentication.',
  'register.wrong.noClientId': 'Enter the client ID, in the form 00000000-0000-0000-0000-000000000000.',
  'register.wrong.notGranted': 'Consent hasn’t been granted for this permission yet: {what}',

  // In a frame of somebody else’s page: stands before the address of a link that was clicked.
  'embed.noTab': 'If no tab has opened, copy this address:',
  'embed.copyAddress': 'Copy address',

  // The page that makes the code for putting the guide into another page.
  'place.title': 'Embed it in your wiki',
  'place.lead':
    'Choose how the troubleshooter should look and start. The code for your wiki is below, together with what its administrator must allow.',
  'place.options': 'Options',
  'place.lang': 'Language',
  'place.theme': 'Colours',
  'place.theme.auto': 'Light or dark, as the reader’s device is set',
  'place.theme.light': 'Light',
  'place.theme.dark': 'Dark',
  'place.height': 'Height in pixels',
  'place.heightHint':
    'If the page runs the script, the height adjusts to the content and this is only the initial value',
  'place.auto': 'Adjust the height to the content where possible',
  'place.start': 'Start with',
  'place.start.first': 'The question “Why won’t Microsoft 365 send my mail?”',
  'place.start.symptom': 'No code at all: when does it fail?',
  'place.start.settings': 'All settings on one form',
  'place.replies': 'A server reply',
  'place.compact': 'Leave out the footer and the other languages',
  'place.signIn': 'Offer “Read my tenant” in a separate tab',
  'place.root': 'Address of this site',
  'place.rootHint': 'Where the pages are served, with https',
  'place.preview': 'Preview',
  'place.previewLead': 'This is the live troubleshooter in a frame.',
  // The organisation's own settings: the file config.json beside the pages.
  'place.own': 'Your organisation’s settings',
  'place.ownLead':
    'These settings are stored in config.json next to the pages, so no rebuild is needed. The preview updates immediately.',
  'place.orgName': 'Name of the organisation',
  'place.contact': 'Contact',
  'place.contactHref': 'Their address',
  'place.contactHrefHint': 'A mail address, or a link that begins with https:',
  'place.ticket': 'Ticket form',
  'place.ticketLabel': 'Open a ticket',
  'place.never': 'We never turn Basic authentication on',
  'place.keepDefaults': 'We keep security defaults on',
  'place.note': 'Note above the first question',
  'place.json': 'config.json',
  'place.jsonHint': 'You can also edit here. All property names are in config.schema.json.',
  'place.download': 'Save config.json',
  'place.right': 'No errors found.',
  'place.hosts': 'The code',
  'place.admin': 'Who must allow it',
  'place.heightOf': 'Height',
  'place.copy': 'Copy code',
  'place.events': 'For developers: events, methods and messages',
  'place.eventsLead':
    'The element reports events by ID only, never with text that a user typed: guide-ready, ' +
    'guide-step, guide-result, guide-copy and guide-error. Its methods are goTo(id), ' +
    'reset(), getState(), setConfig(settings) and updateTheme(). A plain frame sends ' +
    'and accepts the same as messages; the script above shows how.',
  'place.colours':
    'Colours and corners come from custom properties of the element. Colour pairs without enough contrast are rejected together.',

  // The page for developers whose program links here with its error.
  'link.title': 'Link to it from your program',
  'link.lead':
    'When your program fails to send, include a link in its error message. Anyone who opens it sees what the error means and what to do.',
  'link.how': 'How it works',
  'link.how1': 'Put the whole error in the link after #error=, URL-encoded.',
  'link.how2':
    'The part after # never reaches a server. The page removes it from the address bar at once, ' +
    'reads it in the browser, redacts passwords, and shows what it read before using it.',
  'link.how3': 'The browser’s history may keep the link as it was opened. Leave passwords and tokens out of the link.',
  'link.how4': 'Keep the link under 2,000 characters: the lines with the numbers are enough.',
  'link.try': 'Try it',
  'link.error': 'The error',
  'link.struck': 'Passwords, tokens and personal data in this text are left out of the link.',
  'link.result': 'The link',
  'link.open': 'Open the link',
  'link.copy': 'Copy link',
  'link.code': 'Code',
  'link.other': 'Other links',
  'link.otherCode': 'With only a code: all replies that share it',
  'link.otherStart': 'With a reply’s ID, which is the last part of its page address',
  'link.otherLang': 'In a specific language, whatever the address says',

  // Words that stand on every page.
  'page.name': 'SMTP AUTH troubleshooter',
  'page.description':
    'Finds the setting that stops a printer, script or application from sending mail ' +
    'through Microsoft 365, and the lowest-risk fix. Works in the browser, without signing in.',
  'page.skip': 'Skip to the question',
  // The language's own name, for the switcher.
  'page.languageName': 'English',
  'page.language': 'Language',
  'page.full': 'Open in a full page',
  'page.guide': 'Troubleshooter',
  'page.article': 'Everything on one page',
  'page.articleLead': 'All questions, replies and fixes, to search and to print.',
  'page.map': 'Map of all questions',
  'page.mapLead':
    'Every step of the guide, in the order in which your case goes through it. The map is drawn from the guide itself.',
  'page.mapBack': 'Go back to your case',
  'page.mapSide': 'Other ways from here',
  'page.mapOut':
    'As soon as the verdict is certain or likely, the guide goes straight to the outcome. Three “I don’t know” answers in a row lead there too.',
  'page.phase.error': 'The error',
  'page.phase.error.lead': 'What the server or the device says, and whether it worked before.',
  'page.phase.connection': 'The connection',
  'page.phase.connection.lead':
    'Which server, port and encryption, and whether a user name and password or OAuth is used.',
  'page.phase.settings': 'Organisation and mailbox setting',
  'page.phase.settings.lead':
    'SMTP AUTH for the organisation and for the mailbox. The mailbox’s own value takes precedence.',
  'page.phase.policies': 'Security defaults and other policies',
  'page.phase.policies.lead': 'Rules for the whole organisation that can block a sign-in.',
  'page.phase.account': 'The account',
  'page.phase.account.lead': 'The password, the account and its mailbox.',
  'page.phase.token': 'The token',
  'page.phase.token.lead': 'With OAuth, whether the token is right.',
  'page.phase.delivery': 'Sender and limits',
  'page.phase.delivery.lead': 'What can stop a message after the sign-in.',
  'page.phase.outcome': 'The outcome',
  'page.phase.outcome.lead': 'The verdict, the fix, and the check that it worked.',
  'page.way.isSuspectedFirst': 'if what changed before the fault points there',
  'page.way.hasQuestionIn': 'if a question there is still open',
  'page.way.asksForRole': 'if it isn’t known yet who is asking',
  'page.way.asksForClient': 'if the first fix depends on the device or program',
  'page.way.hasChosenFix': 'if a fix is already chosen',
  'page.mapWay': 'The path your case took is highlighted.',
  // Names of places on the map, as short as possible.
  'page.place.start': 'Start',
  'page.place.understood': 'What was read',
  'page.place.settings': 'All settings',
  'page.place.verdict': 'Verdict',
  'page.place.fix': 'Fix',
  'page.place.verify': 'Check',
  'page.place.resolved': 'Resolved',
  'page.place.handOver': 'Hand over',
  'page.place.outOfScope': 'Another service',
  'page.errors': 'All replies',
  'page.clients': 'All devices and programs',
  'page.errorsLead': 'What the Microsoft 365 server replies, and what each reply means.',
  // Link for whoever runs the site: the page that shows how to make an app registration.
  'page.aloneSenders':
    'The page “Who still uses Basic authentication?” isn’t in this file. Open it on the full site: ' +
    'after one visit it works there without a connection too.',
  'page.senders': 'Who still uses Basic auth?',
  'page.register': 'Set up sign-in for this site',
  // The page that a sign-in, or the link for an administrator, returns to; all languages stand on it.
  'page.signingIn': 'Signing you in. This window closes automatically.',
  'page.noAnswer':
    'This address doesn’t contain a sign-in response. Close this window and sign in again from the troubleshooter.',
  'page.notConfirmed':
    'This page can’t confirm the result. Nothing has changed here. Sign in from the troubleshooter to see whether consent was granted.',
  'page.offline': 'Offline file',
  'page.offlineLead':
    'The whole troubleshooter in one file: save it, double-click to open it, and take it where there is no web access.',
  'page.offlineHolds':
    'The file contains everything except sign-in: the guide, every reply and fix, and the code that reads what you paste.',
  'page.offlineSilent':
    'The file makes no connections: its content security policy blocks them all, so nothing you paste can leave it.',
  'page.offlineDownload': 'Download {file}',
  'page.offlineSize': '{size} kB',
  'page.offlineCheck':
    'To check that the file arrived unchanged, compare its SHA-256 with the output of one of these commands:',
  'page.offlinePass': 'Share the link or a ZIP file; many mail filters block HTML attachments.',
  'page.offlineSite':
    'Once you have opened one of its pages, this site also works offline. The file is for places where the site was never opened.',
  'page.alone': 'This file makes no connections: its policy blocks them all. Signing in isn’t included.',
  'page.version': 'Version {version}',
  'page.newer': 'A new version of this site is ready. Your answers are kept; text that hasn’t been read yet is lost.',
  'page.newerUse': 'Use it now',
  'page.newerLater': 'Later',
  'page.loadFailed':
    'A part of this page couldn’t be loaded. Check the connection, then try again. If that doesn’t help, reload the page.',
  // The files that this page names are gone, since the site was replaced by a newer version.
  'page.loadReplaced':
    'A part of this page couldn’t be loaded: the site has been updated since you opened it. Reload the page.',
  // Follows both where something was typed.
  'page.loadKept': 'Your text is still in the box. Copy it before you reload the page.',
  'page.opening': 'Opening the case …',
  'page.openingBody':
    'The answers in this link are being filled in, in your browser. Nothing is sent anywhere. On a slow connection this takes a few seconds.',
  'page.openingShort': 'Opening …',
  'page.old':
    'This browser is too old for the questions and the paste box. Update it, or use Chrome or Edge 109, ' +
    'Firefox 115, Safari 16.4 or newer. The lists below work in every browser.',
  'page.plainTitle': 'Choose the reply that you see',
  'page.tryAgain': 'Try again',
  'page.copyText': 'Copy your text',
  'page.reload': 'Reload the page',
  'page.framed':
    'For your safety, this page accepts no text while it’s shown inside another site. To embed the page, use the address that ends in {address}.',
  'page.independent': 'Independent of Microsoft. Microsoft 365, Exchange and Entra are names of Microsoft’s products.',
  'page.private': 'No cookies. Nothing is sent anywhere unless you sign in.',
  // {date} is a long date.
  'page.checked': 'Facts checked {date}',
  // Chapter headings of the article.
  'page.questions': 'Questions',
  'page.gates': 'Steps on the path',
  'page.replies': 'Replies',
  'page.remedies': 'Fixes',
  'page.findings': 'Worth knowing',
  'page.unhelpful': 'What won’t help',
  'page.outcomes': 'Results',
  'page.connect': 'Connect',
  'page.collect': 'Read all settings with one command',
  'page.collectExchange': 'Exchange Online',
  'page.collectGraph': 'Microsoft Entra ID, through Microsoft Graph',
  'page.tests': 'Tests to run',
  // Above commands that make a change.
  'page.replaceValues': 'Replace each value in angle brackets, such as <your domain>, before you run a command.',
  // Names of values to fill in; each is shown in angle brackets inside a command.
  'page.hole.mailbox': 'address that signs in',
  'page.hole.sharedMailbox': 'address of the shared mailbox',
  'page.hole.fromAddress': 'address in From',
  'page.hole.clientId': 'application (client) ID',
  'page.hole.objectId': 'object ID of the enterprise application',
  'page.hole.appName': 'name for the app',
  'page.hole.policyBefore': 'name of the former policy',
  'page.hole.publicIp': 'your public IP address',
  'page.hole.connector': 'name of the connector',
  'page.hole.domain': 'your domain',
  'page.hole.location': 'ID of the named location',
  'page.hole.skuId': 'SkuId of the licence',
  'page.hole.country': 'country, two letters',
  'page.hole.hveAccount': 'address of the High Volume Email account',
  // Stands before a sentence that explains sample output, and the output itself.
  'page.sample': 'Sample output.',
  'page.sample.tenantSmtpAuth': 'True means that SMTP AUTH is off for the organisation. False means on.',
  'page.sample.mailboxSmtpAuth':
    'Nothing after the colon means that the mailbox follows the organisation. False means on, True means off.',
  'page.sample.authenticationPolicy':
    'Here the user’s own policy is blank, so the organisation’s default applies, and it blocks Basic auth for SMTP. If both are blank, no policy applies.',
  'page.sample.securityDefaults': 'True means that security defaults are on.',
  'page.sample.mailboxGroups': 'Here, 118 mailboxes follow the organisation; SMTP AUTH is on for 3 and off for 12.',
  'page.sample.openssl': 'The first line must name outlook.office365.com, and AUTH LOGIN XOAUTH2 must be in the list.',
  // Below drawings of a portal’s page; the names in them stay English.
  'page.panel.manageEmailApps': 'Manage email apps: tick Authenticated SMTP, then select Save changes.',
  'page.panel.signInLogs':
    'Sign-in logs: look at the non-interactive tab too, and filter Client app by Authenticated SMTP and SMTP.',
  'page.panel.conditionalAccess':
    'In the policy, under Users: open Exclude, tick Users and groups, choose the account, and select Save.',
  'page.commandUndo': 'To undo it',
  'page.commandCheck': 'To see the value, before and after',
  'page.commandApply': 'To make the change',
  'page.readOn': 'Checked {date}.',
  'page.sources': 'Sources',
  'page.unconfirmed': 'Not confirmed',
  'page.who': 'Who',
  'page.where': 'Where',
  'page.risk': 'Risk',
  'page.undo': 'Undo',
  'page.wait': 'Takes effect',
  'page.verify': 'Verify',
  'page.causes': 'Likely causes, most likely first',
  'page.next': 'Look at next',
  'page.check': 'How to check',
  'page.startHere': 'Start the troubleshooter with this reply',
  'page.field': 'seen in the field',
  'page.thirdParty': 'third party',
  'page.notFound': 'This page doesn’t exist',
  'page.notFoundBody': 'The address may be from an older version. Start with the reply that you see.',
} as const;
