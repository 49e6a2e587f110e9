/**
 * Short words of the interface, in English: the catalogue that every language follows.
 * A comment tells translators where a group stands. `{names}` are filled in by the program and stay as they are.
 * Keys that begin with `page.` are used by pages alone and are left out of what the script is given.
 * Names of Microsoft's menus, products and commands, and everything that a server prints, stay English everywhere.
 */
export const en = {
  // Start screen. The title is the question that the visitor has in mind.
  'start.title': 'Why won’t Microsoft 365 take my mail?',
  'start.lead':
    'Paste what your printer, script or application printed. You get the one setting that blocks it, the least harmful fix, and who may make it.',
  // Label of the big text box.
  'start.paste': 'The error, the log or the bounce',
  'start.pasteHint': 'One line is enough, and a whole log is fine',
  'start.privacy': 'Nothing leaves this page. Cut out passwords all the same.',
  // Button that opens a file from the computer; the text box also takes a file that is dropped on it.
  'start.file': 'Choose a file',
  'start.fileHint': 'or drop one here: .txt, .log, .eml, .json, .csv',
  'start.reading': 'Reading …',
  'start.cancel': 'Cancel',
  'start.choose': 'Or choose what you see',
  // Stands above the list of replies that share the code with which the page was opened.
  'start.withCode': 'Replies with the code {code}',
  // Groups of replies: when the server gives them.
  'start.atLogin': 'The login is refused',
  'start.beforeLogin': 'It fails before the login',
  'start.afterLogin': 'It fails after the login',
  // Links below the list of replies.
  'start.noCode': 'I see no code at all',
  'start.noCodeHint': 'Start from when it fails',
  'start.settings': 'I know my settings',
  'start.settingsHint': 'All of them on one form, then the verdict',
  'start.tenant': 'I’m an admin: read my tenant',
  'start.tenantHint': 'Sign in once; the page only reads',
  'start.allErrors': 'All replies, with their meaning',

  // Errors. The heading stands above a list of what is wrong on the page.
  'error.summary': 'There is a problem',
  // Put before the title of the browser tab where a form has an error.
  'error.prefix': 'Error:',
  'error.empty': 'Paste the error or choose what you see',
  'error.nothing':
    'Nothing here is a reply or a setting that this page knows. Paste the whole line with its number, such as 535 5.7.139. Without a number, choose “I see no code at all”',
  'error.graphNothing':
    'This is an answer of Microsoft Graph, and nothing in it decides here. Ask for Security Defaults, the Conditional Access policies or the sign-in log',
  'error.otherSignIn':
    'This sign-in is of another client. In the sign-in log, filter by Client app = Authenticated SMTP',
  'error.mailAccess': 'This is about fetching mail (IMAP or POP), not about sending. Paste what the sending printed',
  'error.tooLarge': 'This file is larger than {limit} MB. Choose a smaller one, or paste the lines around the error',
  'error.notText': 'This file holds no text. Choose a log, a bounce or an export',
  'error.failed':
    'The part of the page that reads could not be fetched. Check the connection, then press the button again. Nothing was sent',
  'error.choose': 'Choose an answer, or “I don’t know”',
  'error.host': 'Enter the server’s name, such as smtp.office365.com',
  'error.port': 'Enter a port, a number such as 587',
  'error.address':
    'Enter a full address of letters, digits and . _ % + -, such as scanner@contoso.com, or leave it empty',
  'error.emptyTest': 'Paste what the test printed, or say that it worked',
  'error.nothingTest': 'No reply of a server was found in this text. Paste all that the test printed',
  'error.notConnected': 'The cmdlet says that it isn’t connected. Connect first, then run it again',
  'error.moduleMissing': 'PowerShell doesn’t know this cmdlet. Install the module and connect first, then run it again',
  'error.noPermission': 'The account has no right to read this. Use one with the role Global Reader, or hand it over',
  'error.mailboxNotFound': 'There is no mailbox with this address in Exchange Online. Check the address that signs in',
  'error.connectionFailed': 'PowerShell couldn’t connect. Check the network and the sign-in, then run it again',
  'error.pasteNothing':
    'No setting was found in this text. Paste all that the command printed, or choose an answer above',

  // What was read from a paste, before it is used.
  'understood.title': 'What I read',
  'understood.lead': 'Check it. Take out what is not true, then go on.',
  'understood.reply': 'The server’s reply',
  // Before the words of the paste that prove a value.
  'understood.from': 'From',
  'understood.remove': 'Take out',
  // {what} is the name of a setting; read out by screen readers after the button’s word.
  'understood.removeWhat': 'Take out: {what}',
  'understood.removed': 'Taken out: {what}',
  'understood.secret': 'Your text held a password or a token',
  'understood.secretBody':
    'It is struck out here and was not sent anywhere. If you pasted it elsewhere too, change it.',
  'understood.unknown': 'Lines that I could not read',
  'understood.unknownBody':
    'Is the answer from the server among them? Then choose what it resembles, or go on: the next question asks for it.',
  'understood.otherProtocol':
    'A server for fetching mail, or a web server, answered: this port isn’t for sending. Use smtp.office365.com with port 587.',
  'understood.mailboxes': 'Which mailbox signs in?',
  'understood.mailboxesHint': 'The text holds several; only the one in the device or application counts',
  'understood.switch': 'Whose value is this?',
  'understood.switchHint': 'The cmdlet that printed it tells: Get-TransportConfig or Get-CASMailbox',
  'understood.ofOrganisation': 'The organisation’s (Get-TransportConfig)',
  'understood.ofMailbox': 'The mailbox’s (Get-CASMailbox)',
  'understood.mailboxesMore': 'And {count} more. Read the one mailbox alone: Get-CASMailbox -Identity with its address',
  'understood.thisOne': 'This one',
  'understood.choose': 'Choose what you see',
  'understood.nothing': 'Nothing is left. Go back and paste again, or go on with questions.',

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
  'ask.pasteHint': 'Paste all of it. Nothing leaves this page',
  'ask.read': 'Read it',
  'ask.host': 'Server name',
  'ask.port': 'Port number',
  'ask.address': 'Address that signs in',
  'ask.addressHint': 'It stays in this tab and is in no link',
  'ask.enough': 'Show the result so far',
  'ask.collect': 'Read all settings with one command',
  'ask.handOver': 'Hand this to someone who can change settings',
  'ask.restart': 'Start again',
  // Small line above the question; {number} counts the questions of this walk.
  'ask.caption': 'Question {number}',

  // List of what is known, beside or below the question.
  'known.title': 'What we know so far',
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
  'origin.signInLog': 'read from the sign-in log',
  'origin.link': 'came with the link',
  'origin.site': 'set by your organisation',

  // What the organisation that runs this site says; {name} is its name.
  'own.title': 'From your organisation',
  'own.titleName': 'From {name}',
  'own.help': 'Help from your organisation',
  'own.ruledOut': 'Ruled out by your organisation',
  // For whoever edits the file of settings. Each problem stands after the place of what is wrong.
  'own.problems': 'The config.json of this site has mistakes',
  'own.problemsLead': 'This note is for the person who edits it. Everything else in the file is in force.',
  'own.problem.notJson': 'this is not valid JSON',
  'own.problem.tooLarge': 'the file is larger than 64 kB',
  'own.problem.wrongType': 'something of another kind is expected here',
  'own.problem.unknownName': 'this name is not known',
  'own.problem.unknownValue': 'this value is not known',
  'own.problem.badLink': 'a link begins with https:, mailto: or tel:',
  'own.problem.tooLong': 'this text is cut after 1,000 characters',
  'own.problem.tooMany': 'only the first 20 are used',

  // “I know my settings”: all settings on one form.
  'settings.title': 'My settings',
  'settings.lead': 'Fill in what you know and leave out the rest.',
  'settings.connection': 'The connection',
  'settings.login': 'The login',
  'settings.organisation': 'The organisation and its policies',
  'settings.account': 'The account and the mailbox',
  'settings.message': 'The message',
  'settings.leaveOut': 'Not known',
  'settings.collect': 'Let one command read them all',
  'settings.collectLead':
    'It only reads. Run it in PowerShell as an administrator who may read settings, then paste what it prints. Each block also works alone.',
  'settings.submit': 'Show the verdict',

  // The path: the settings and steps that a message meets, in order.
  'path.title': 'The path of your message',
  // One of these three stands below the title. {step} is the name of a step, such as “Mailbox setting”.
  'path.stops': 'It stops at: {step}',
  'path.mayStop': 'It may stop at: {step}',
  'path.through': 'It gets out',
  // States of one step, as short as possible.
  'path.open': 'Lets it through',
  'path.closed': 'Blocks',
  'path.overruled': 'Overruled',
  'path.unknown': 'Not known',
  'path.notApplicable': 'Does not apply',
  // {state} is one of the words above: a state that follows from something else.
  'path.likely': '{state}, likely',

  // How sure the verdict is.
  'certainty.certain': 'Certain',
  'certainty.likely': 'Likely',
  'certainty.cannotTell': 'Cannot tell yet',
  // The reason, after the word above and a colon.
  'because.reply': 'the server said so',
  'because.client': 'the program said so',
  'because.log': 'your log shows it',
  'because.signInLog': 'it was read from the sign-in log',
  'because.read': 'it was read from the settings',
  'because.answer': 'it rests on your answer',
  'because.follows': 'it follows from what is known, nobody has said it outright',
  'because.date': 'it follows from the date',
  'because.several': 'several settings give this same reply',
  'because.nothing': 'too little is known',

  // Result page.
  'verdict.oneFurther': 'One step further',
  'verdict.also': 'It will also be stopped by',
  'verdict.rests': 'What this rests on',
  // A ground for the verdict. {what} names a setting, {value} its value, {origin} where it comes from.
  'verdict.fact': '{what}: {value} ({origin})',
  'verdict.inferred': '{what}: {value} (follows from the rest)',
  'verdict.passed': 'This reply comes only after this step: {reply}',
  'verdict.named': 'The reply names it: {reply}',
  'verdict.date': 'Basic authentication goes off by default at the end of December 2026',
  'verdict.wontHelp': 'What won’t help',
  'verdict.ruledOut': 'It can’t be',
  'verdict.suspects': 'Check these, in this order',
  'verdict.findings': 'Worth knowing',
  'verdict.fixes': 'What to do',
  'verdict.fixesLead': 'The least harmful comes first.',
  'verdict.opens': 'Or open this step',
  'verdict.round': 'Or take the mail another way',
  'verdict.last': 'Or, as a last resort, what touches more',
  'verdict.next': 'What may come next',
  'verdict.nextLead': 'A server names one cause at a time. After this fix you may see:',
  'verdict.showFix': 'Show me how',
  // {what} is the title of a fix.
  'verdict.showFixWhat': 'Show me how: {what}',
  'verdict.verify': 'Check that it worked',
  'verdict.handOver': 'Hand it over',
  'verdict.more': 'Find out more',
  'verdict.answers': 'Your answers',
  'verdict.share': 'Keep or share this',
  'verdict.linkAnswers': 'Copy link with my answers',
  'verdict.linkNote': 'The link holds the answers you see here, and no address, text or log.',
  'verdict.map': 'See the way on the map',
  'verdict.print': 'Print',
  'verdict.printFull': 'Open in a full page to print',

  // Labels at a fix.
  'fix.address': 'Address that signs in',
  'fix.addressHint':
    'The address in the device or script, not the one in From. It goes into the commands below and stays in this tab',
  'fix.addressWhy': 'The wrong mailbox is the commonest slip. Enter the address first; the commands then name it.',
  'fix.setAddress': 'Use this address',
  'fix.addressSet': 'The commands name {address}',
  'fix.basicEnds': 'This keeps Basic authentication',
  'fix.basicEndsBody':
    'Basic goes off by default at the end of December 2026. Microsoft says that administrators can turn it on again, and will announce its final end in the second half of 2027. Plan the move to OAuth or another way.',
  'fix.connect.exchange': 'Connect to Exchange Online PowerShell first',
  'fix.connect.graph': 'Install and connect Microsoft Graph PowerShell first',
  'fix.done': 'I’ve done it: check that it worked',
  'fix.cannot': 'I may not change this: hand it over',
  // Who may make a change; the exact role stands in the fix itself.
  'who.deviceOwner': 'Whoever looks after the device or application',
  'who.developer': 'The developer of the script or application',
  'who.exchangeAdmin': 'An Exchange administrator',
  'who.entraAdmin': 'An administrator of Microsoft Entra ID',
  'who.userAdmin': 'A user administrator',
  'who.network': 'Whoever looks after the network',
  'who.nobody': 'Nobody has to change anything',
  // How much a fix weakens or costs, from nothing to much.
  'harm.0': 'Changes nothing in the organisation',
  'harm.1': 'Touches one account or device',
  'harm.2': 'Adds a service, or loosens a rule for one account',
  'harm.3': 'Touches every account, or takes protection from one',
  'harm.4': 'Takes protection from everyone',

  // Running one test after a fix.
  'verify.title': 'Check that it worked',
  'verify.lead': 'Run one test and paste all that it printed.',
  'verify.tool': 'Test with',
  'verify.tool.device': 'The device’s own test',
  'verify.tool.swaks': 'swaks',
  'verify.tool.curl': 'curl',
  'verify.tool.powershell': 'PowerShell',
  'verify.tool.python': 'Python',
  'verify.device':
    'Start the scan-to-mail or test function of the device or application, then copy the message it shows or the lines of its log.',
  'verify.password':
    'The command asks for the password by itself. Don’t write it into the command, and don’t paste it here.',
  'verify.paste': 'What the test printed',
  'verify.wait': 'How long a change takes',
  'verify.worked': 'It worked: the mail arrived',
  'verify.same': 'The same reply again can mean that the change has not reached the server yet.',

  // The end.
  'resolved.title': 'The mail gets out',
  'resolved.lead': 'The server took the message. Write down what was changed, so that nobody undoes it by accident.',
  'resolved.record': 'Write the change record',
  'resolved.loginOnly': 'The server accepted the login. If a message still fails, paste its reply.',

  // Three texts to copy.
  'hand.title': 'Hand it over',
  'hand.lead': 'Read the text, change what you like, then copy it.',
  'hand.ticket': 'Note for a ticket',
  'hand.request': 'Request to the administrator',
  'hand.change': 'Change record with undo',
  'hand.full': 'Include addresses, ids and IP addresses',
  'hand.fullHint': 'They are left out unless you turn this on',
  'hand.which': 'Which text?',
  'hand.text': 'The text',
  'hand.copy': 'Copy the text',
  'hand.download': 'Save as .txt',

  // Stands in place of a long text that did not arrive; the second is a link.
  'prose.failed': 'This text could not be fetched.',
  'prose.article': 'Read it on the page with everything',

  // Copying.
  'copy.command': 'Copy command',
  'copy.done': 'Copied',
  'copy.failed': 'Press Ctrl+C (⌘C on a Mac) to copy the selected text',

  // Notes in the status line.
  'note.dropped': 'Parts of the link that this version does not know were left out: {count}',

  // The three texts of the hand-over: labels before each line of plain text.
  'text.problem': 'What fails',
  'text.problemWords': 'A device or application can’t send mail through Microsoft 365 (SMTP AUTH)',
  'text.since': 'Since when',
  'text.reply': 'Reply of the server',
  'text.account': 'Account that signs in',
  'text.left': '(fill in)',
  'text.verdict': 'Finding',
  'text.certainty': 'How certain',
  'text.checked': 'What is known',
  'text.wontHelp': 'Not the cause, or no help',
  'text.asked': 'Asked for',
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
  'text.attach': 'Attach: the exact reply with its number, the time, and the device or application',
  'text.requestIntro':
    'Mail from a device or application is refused by Microsoft 365. This change would let it through:',
  'text.requestUnknown':
    'Mail from a device or application is refused by Microsoft 365. Which setting blocks it is not known yet. These checks would show it:',
  'text.made': 'Made with the SMTP AUTH troubleshooter {version}, facts checked {date}',

  // Reading the tenant through Microsoft Graph.
  'tenant.title': 'Read my tenant',
  'tenant.lead':
    'The page asks Microsoft Graph for settings that decide about SMTP AUTH. It only reads, and keeps the result in this tab.',
  'tenant.address': 'Address that signs in to send mail',
  'tenant.addressHint': 'The address in the device or script. Your own account is asked for in Microsoft’s window',
  'tenant.what': 'What is read',
  // The three steps of reading, with what each reads and who can do it.
  'tenant.tier.light': 'Light',
  'tenant.tier.standard': 'Standard',
  'tenant.tier.signInLog': 'With the sign-in log',
  'tenant.tierReads.light': 'Domains, the account, its licence, and whether Conditional Access would let it in',
  'tenant.tierReads.standard':
    'Also Security Defaults, the policies by name, whether the account is disabled, and the age of the tenant',
  'tenant.tierReads.signInLog': 'Also the last attempts over SMTP and the true reason why each was refused',
  'tenant.tierRole.light': 'Any account can sign in; Conditional Access needs Security Reader or Global Reader',
  'tenant.tierRole.standard': 'Needs Security Reader or Global Reader, and the consent of an administrator, once',
  'tenant.tierRole.signInLog':
    'Needs Reports Reader, Security Reader or Global Reader, the consent of an administrator, and Entra ID P1 in the tenant',
  'tenant.consent': 'Permissions, and what the consent window says',
  'tenant.consentNote':
    'A tenant can send every request to an administrator. All permissions are delegated: the page can read no more than you can yourself.',
  'tenant.byAdmin': 'an administrator agrees',
  'tenant.signIn': 'Sign in and read',
  'tenant.cancel': 'Cancel',
  'tenant.signingIn': 'Sign in in the window that has opened. This page goes on by itself.',
  'tenant.closed':
    'The sign-in window seems to be closed, and no answer has come. If it is still open, go on there; otherwise open it again.',
  'tenant.retry': 'Open the window again',
  'tenant.leave': 'Sign in without a window',
  'tenant.leaveHint': 'This page leaves for Microsoft’s and comes back with your answers',
  'tenant.windowCodes': 'Does the window show an error?',
  'tenant.windowCodesLead':
    'These errors stay in Microsoft’s window; this page is not told. Find the number that you see:',
  'tenant.failedTitle': 'The sign-in did not work',
  // How a sign-in can end. Each says what to do next.
  'tenant.signInProblem.popupBlocked':
    'Your browser blocked the sign-in window. Allow windows for this site and try again, or sign in without a window.',
  'tenant.signInProblem.windowClosed':
    'No answer came from the sign-in window. It was closed, or it showed an error that this page is not told. Try again; if the window shows a number, look it up below.',
  'tenant.signInProblem.cancelled': 'The sign-in was cancelled. Nothing was read.',
  'tenant.signInProblem.declined':
    'The consent was declined, so nothing was read. Choose a step with fewer permissions, or use one of the ways without sign-in below.',
  'tenant.signInProblem.adminApproval':
    'An administrator has to agree to these permissions first. Send them the link for the administrator, or choose the light step.',
  'tenant.signInProblem.wrongAccount':
    'This account does not belong to the tenant, or it is a personal account. Use a work account of the tenant that holds the mailbox.',
  'tenant.signInProblem.wrongRedirectUri':
    'The app registration does not know the address of this page. Add it there as a single-page application, exactly as written: {redirectUri}',
  'tenant.signInProblem.unknownClient':
    'This tenant does not know the client ID. Check it for slips; a registration for one organisation works in that organisation’s tenant alone.',
  'tenant.signInProblem.notSinglePage':
    'The app registration has this page’s address under “Web”. Move it to the platform “Single-page application”.',
  'tenant.signInProblem.singleTenant':
    'The app registration is for one tenant. Enter that tenant’s ID or domain under “Sign-in settings”.',
  'tenant.signInProblem.notAssigned':
    'This account may not use the app. Under Enterprise applications an administrator can assign it, or turn off “Assignment required”.',
  'tenant.signInProblem.conditionalAccess':
    'A Conditional Access policy refuses this sign-in of yours: the device, the place or the app is not allowed. That says nothing yet about the mailbox. Use a managed device or another network, or the ways without sign-in below.',
  'tenant.signInProblem.mfa':
    'Microsoft asks this account for a further step, such as multifactor authentication. Sign in again and finish it in the window.',
  'tenant.signInProblem.unknownPermission':
    'This cloud does not know one of the permissions. Choose the light step, and check the cloud under “Sign-in settings”.',
  'tenant.signInProblem.expired': 'The sign-in has expired. Sign in again.',
  'tenant.signInProblem.offline':
    'Microsoft’s sign-in server could not be reached from this page. Check the connection, and whether a proxy or an extension blocks it.',
  'tenant.signInProblem.storage':
    'This browser does not let the page keep a sign-in in this tab. Allow site data, or open the page outside a private frame.',
  'tenant.signInProblem.insecure':
    'Signing in needs a page that was opened over https. Open this page over https, or use the ways without sign-in below.',
  'tenant.signInProblem.library':
    'The part of this page that signs in could not be fetched. Check the connection and try again.',
  'tenant.signInProblem.other':
    'Microsoft refused the sign-in for a reason that this page does not know. Its code is below; Microsoft explains it when you search for it.',
  'tenant.adminLink': 'Link for the administrator',
  'tenant.adminLinkCopy': 'Copy the link',
  'tenant.code': 'Code: {code}',
  'tenant.request': 'Request: {id}',
  'tenant.working': 'Reading …',
  'tenant.wait': 'Microsoft Graph is busy or asks to wait. The page tries again in {seconds} seconds.',
  'tenant.account': 'Signed in as {name}',
  'tenant.accountGuest':
    'Signed in as {name}, a guest in this tenant. Guests may read less; where a role is missing, use an account of the tenant itself.',
  'tenant.waiting': 'Waits its turn',
  'tenant.nothing': 'Read. Nothing in it blocks by itself',
  // What is read, one line each.
  'tenant.datum.organization': 'Organisation',
  'tenant.datum.user': 'Account',
  'tenant.datum.licences': 'Licence with a mailbox',
  'tenant.datum.conditionalAccess': 'Conditional Access',
  'tenant.datum.securityDefaults': 'Security Defaults',
  'tenant.datum.signIns': 'Sign-in log',
  // Why one thing was not read, and what to do.
  'tenant.readProblem.noConsent':
    'Not read: the permission {permission} was not granted. Sign in again and agree to it, or ask an administrator to.',
  'tenant.readProblem.noRole':
    'Not read: your account lacks the role. It needs {roles}. If the role was activated a moment ago, sign in again.',
  'tenant.readProblem.noLicence': 'Not read: the tenant has no licence for it. This needs Entra ID P1 or P2.',
  'tenant.readProblem.notFound':
    'Not found in this tenant. Check the address for slips, and whether the mailbox belongs to another tenant.',
  'tenant.readProblem.throttled':
    'Not read: Microsoft Graph asks this tenant to slow down. Wait a few minutes, then read the rest again.',
  'tenant.readProblem.offline':
    'Not read: Microsoft Graph could not be reached. Check the connection, and whether a proxy or an extension blocks it.',
  'tenant.readProblem.timedOut': 'Not read: Microsoft Graph did not answer in time. Read the rest again.',
  'tenant.readProblem.serverFault': 'Not read: Microsoft Graph has a fault at the moment. Read the rest again later.',
  'tenant.readProblem.malformed':
    'Not read: the answer was not in the form that Microsoft documents. Something on the way may have changed it, such as a proxy.',
  'tenant.readProblem.signInAgain': 'Not read: the sign-in has run out. Sign in again.',
  'tenant.readProblem.notInCloud': 'Not read: this cloud does not offer it. Use the PowerShell block below.',
  'tenant.readProblem.badRequest':
    'Not read: Microsoft Graph did not accept the question. That is a fault of this page; the PowerShell block below reads the same.',
  'tenant.readProblem.needsUser': 'Not read: it hangs on the account, which was not found or could not be read.',
  'tenant.readProblem.cancelled': 'Not read: cancelled.',
  // Beside what was read. {what} is a name, a domain or an address.
  'tenant.note.tenantName': 'Tenant: {what}',
  'tenant.note.federated':
    '{what} is federated: passwords are checked by another identity provider, so a refusal may come from there.',
  'tenant.note.otherTenant':
    '{what} is no domain of this tenant. The mailbox may belong to another one: sign in there.',
  'tenant.note.guest': 'The account is a guest and has no mailbox here.',
  'tenant.note.alias':
    'This address is a second address. The user name is {what}; sign in with that one in the device.',
  'tenant.note.synchronised':
    'The account comes from an on-premises directory: its password and its state are kept there.',
  'tenant.note.noPlan':
    'No licence with a mailbox was found. It may be a shared mailbox, or one that is kept on-premises.',
  'tenant.note.maybeShared': 'The account is disabled and has no licence, as is usual for a shared mailbox.',
  'tenant.note.judgedHere': 'What-If was not available, so this page judged the list of policies.',
  'tenant.note.cannotJudge': 'Whether the policies block hangs on something that was not read, so it stays open.',
  'tenant.note.noEntries':
    'No attempt over SMTP in the last 7 days. Entries come some minutes late. If the device was refused since then, Exchange refused before it asked Entra ID: the tenant or mailbox switch, or another address.',
  'tenant.note.beta': 'Only the beta of Microsoft Graph holds these entries.',
  'tenant.note.cut': 'The list goes on; the newest part was read.',
  // What a Conditional Access policy does to this account. {name} is the policy’s own name.
  'tenant.policy.stops': 'Blocks: {name}',
  'tenant.policy.wouldStop': 'Would block, but only reports: {name}',
  'tenant.policy.conditional': 'Blocks under a condition (place, device or risk): {name}',
  'tenant.policy.unknown': 'Cannot tell (a group, role or place was not read): {name}',
  'tenant.attempts': 'Last attempts over SMTP',
  'tenant.attemptOk': 'Accepted',
  'tenant.attemptPolicy': 'refused by: {name}',
  'tenant.use': 'Go on with what was read',
  'tenant.useNothing': 'Go on without',
  'tenant.more': 'Also read: {tier}',
  'tenant.again': 'Read the rest again',
  'tenant.other': 'Use another account',
  'tenant.otherTenant': 'Sign in to the tenant of {domain}',
  'tenant.forget': 'Forget everything',
  'tenant.forgetHint': 'Signs out of this page and deletes tokens, results and the client ID from this browser',
  'tenant.forgotten': 'Everything is forgotten',
  'tenant.signOut': 'Sign out at Microsoft too',
  'tenant.cannot': 'What Microsoft Graph can’t read',
  'tenant.cannotLead':
    'The switch of the tenant, the switch of the mailbox, and authentication policies. Only Exchange tells them: run this in PowerShell and paste what it prints. A downloaded configuration snapshot of the tenant works too.',
  'tenant.setUp': 'Sign-in settings',
  'tenant.noClient':
    'Signing in needs an app registration of your organisation, and none is set up on this site. This page has none of its own and borrows none.',
  'tenant.register': 'Make an app registration',
  'tenant.clientId': 'Client ID',
  'tenant.clientIdHint': '“Application (client) ID” of the registration',
  'tenant.tenantId': 'Tenant',
  'tenant.tenantIdHint':
    'The tenant’s ID or one of its domains; “organizations” for a registration that serves several',
  'tenant.cloud': 'Cloud',
  'tenant.cloudName.global': 'Worldwide, with GCC',
  'tenant.cloudName.gccHigh': 'US Government L4 (GCC High)',
  'tenant.cloudName.dod': 'US Government L5 (DoD)',
  'tenant.cloudName.china': 'China, operated by 21Vianet',
  'tenant.cloudNote':
    'An app registration exists in one cloud only. Graph Explorer works in the worldwide cloud alone.',
  'tenant.cloudSignIns': 'The sign-in log has been reported missing in this cloud.',
  'tenant.cloudUnconfirmed': 'The addresses of this cloud come from Microsoft’s documents and were not tried.',
  'tenant.remember': 'Remember the client ID in this browser',
  // Errors of the fields on this screen.
  'tenant.problem.address': 'Enter the full address that signs in, such as scanner@contoso.com',
  'tenant.problem.clientId': 'Enter the client ID, in the form 00000000-0000-0000-0000-000000000000',
  'tenant.problem.tenantId': 'Enter the tenant’s ID, one of its domains, or “organizations”',
  'tenant.problem.pasteNothing': 'No setting was found in this text. Paste all that was printed',
  'tenant.explorer': 'Without any set-up: Graph Explorer',
  'tenant.explorerLead':
    'Microsoft’s own tool asks the same questions. Open a link, sign in there, press “Run query”, and paste the answer below. If it asks for a permission, agree under “Modify permissions”. Paste the response alone, never the access token.',
  'tenant.explorerPrivacy': 'These links carry the address above to Microsoft.',
  'tenant.answer': 'The answer',
  'tenant.answerHint': 'Paste all of it. Nothing leaves this page',
  'tenant.framed':
    'Microsoft does not let people sign in inside a frame of another page. Open this page in a tab of its own; your answers go along.',
  'tenant.newTab': 'Open in a new tab to sign in',
  'tenant.bring': 'Copy the findings',
  'tenant.bringHint':
    'For the page that you came from: paste them there. They hold values of settings, no names and no addresses.',
  'tenant.takeIn': 'Findings from the other tab',
  'tenant.takeInHint': 'Paste what “Copy the findings” gave you',
  // The page that shows how to make an app registration.
  'register.title': 'Make an app registration for this page',
  'register.lead':
    'Reading a tenant needs an app registration of the organisation. These steps are made for the address at which you have opened this page.',
  'register.address': 'Address to register',
  'register.addressHint': 'Exactly this, as a single-page application',
  'register.insecure': 'This page was opened without https. Microsoft takes such an address only for localhost.',
  'register.who':
    'Application Administrator or Cloud Application Administrator; for the consent of the whole organisation one of them or Privileged Role Administrator',
  'register.tier': 'How much it may read',
  'register.permissions': 'The permissions',
  'register.ways': 'Four ways to make it',
  'register.waysLead': 'All four give the same result. Choose the one you know.',
  'register.portal': 'In the Microsoft Entra admin center',
  'register.portal1': 'Open entra.microsoft.com › Entra ID › App registrations › New registration.',
  'register.portal2':
    'Name: SMTP AUTH troubleshooter. Supported account types: Accounts in this organizational directory only.',
  'register.portal3':
    'Redirect URI: choose the platform Single-page application (SPA), not Web, and enter the address above. Then Register.',
  'register.portal4':
    'API permissions › Add a permission › Microsoft Graph › Delegated permissions: tick the permissions of the list above.',
  'register.portal5': 'Grant admin consent for the organisation, or leave it to the first sign-in of an administrator.',
  'register.portal6': 'Overview: copy Application (client) ID and Directory (tenant) ID.',
  'register.powershell': 'With Microsoft Graph PowerShell',
  'register.cli': 'With the Azure CLI',
  'register.rest': 'With the REST API of Microsoft Graph',
  'register.remove': 'To remove it again',
  'register.config': 'Make it known to this site',
  'register.configLead':
    'Whoever runs this site puts these lines into config.json at its root. Or each person types the client ID on the page that reads the tenant.',
  'register.headers':
    'Serve auth-redirect.html as it is: at exactly this address, without a redirect and without the header Cross-Origin-Opener-Policy.',
  // What nobody has confirmed about this page.
  'register.unconfirmedSteps':
    'The steps follow Microsoft’s documents and were tried against an imitation, not in a tenant.',
  'register.unconfirmedConsent':
    'Whether the link for the administrator may end at an address of the platform “Single-page application” is not documented. Where Microsoft shows an error, consent in the admin center as in step 5.',
  'register.check': 'Check the result',
  'register.checkLead': 'Paste how the registration looks now, as the command prints it. Nothing leaves this page.',
  'register.checkCommands': 'One of these prints it:',
  'register.checkPaste': 'The registration as JSON',
  'register.checkButton': 'Check it',
  'register.trySignIn': 'Or try it: sign in',
  'register.trySignInLead':
    'Opens Microsoft’s window with this client ID, and names which permissions the token holds and what is still wrong.',
  'register.try': 'Sign in and check',
  'register.good': 'Nothing is wrong: the registration fits this page.',
  'register.granted': 'The sign-in works, and all permissions are granted.',
  // What the check may find. {what} is an address or the name of a permission.
  'register.wrong.notJson': 'This is not the JSON of an app registration. Paste all that the command printed.',
  'register.wrong.noRedirectUri': 'The address of this page is missing. Add it as a single-page application: {what}',
  'register.wrong.otherRedirectUri':
    'An address differs only slightly from the one of this page; it must be the same letter for letter: {what}',
  'register.wrong.webPlatform':
    'The address stands under “Web”. Remove it there and add it under “Single-page application”: {what}',
  'register.wrong.publicPlatform':
    'The address stands under “Mobile and desktop applications”. Remove it there and add it under “Single-page application”: {what}',
  'register.wrong.personalAccounts':
    'The registration is for personal accounts alone. Choose the accounts of this organisation.',
  'register.wrong.missingPermission': 'This permission is missing: {what}',
  'register.wrong.applicationPermission':
    'This stands there as an application permission; the page needs the delegated one: {what}',
  'register.wrong.tooMuch': 'The page doesn’t need this permission; take it away: {what}',
  'register.wrong.secret':
    'The registration has a secret. A page in a browser can’t keep one and doesn’t need it: delete it.',
  'register.wrong.implicit':
    'The implicit grant is turned on. It isn’t needed: untick both boxes under Authentication.',
  'register.wrong.noClientId': 'Enter the client ID, in the form 00000000-0000-0000-0000-000000000000.',
  'register.wrong.notGranted': 'Nobody has agreed to this permission yet: {what}',

  // In a frame of somebody else’s page: stands before the address of a link that was clicked.
  'embed.noTab': 'If no tab has opened, copy this address:',
  'embed.copyAddress': 'Copy address',

  // The page that makes the code for putting the guide into another page.
  'place.title': 'Put it into your wiki',
  'place.lead':
    'Choose how it should look and start. The code for your wiki is below, with what its administrator must allow.',
  'place.options': 'Choices',
  'place.lang': 'Language',
  'place.theme': 'Colours',
  'place.theme.auto': 'As the page around it',
  'place.theme.light': 'Light',
  'place.theme.dark': 'Dark',
  'place.height': 'Height in pixels',
  'place.heightHint': 'Where a page runs our script, the height follows the content and this is only the first',
  'place.auto': 'Let the height follow the content where the page can',
  'place.start': 'Start with',
  'place.start.first': 'The question “Why won’t Microsoft 365 take my mail?”',
  'place.start.symptom': 'No code at all: when does it fail?',
  'place.start.settings': 'All settings on one form',
  'place.replies': 'A reply of the server',
  'place.compact': 'Leave out the footer and the other languages',
  'place.signIn': 'Show the way to reading the tenant, in a tab of its own',
  'place.root': 'Address of this site',
  'place.rootHint': 'Where the pages are served, with https',
  'place.preview': 'Preview',
  'place.previewLead': 'This is the real thing, in a frame.',
  // The organisation's own settings: the file config.json beside the pages.
  'place.own': 'Your organisation’s settings',
  'place.ownLead':
    'They stand in the file config.json beside the pages: no build is needed. The preview shows them at once.',
  'place.orgName': 'Name of the organisation',
  'place.contact': 'Whom to ask',
  'place.contactHref': 'Their address',
  'place.contactHrefHint': 'A mail address, or a link that begins with https:',
  'place.ticket': 'Form for tickets',
  'place.ticketLabel': 'Open a ticket',
  'place.never': 'We never turn Basic authentication on',
  'place.keepDefaults': 'We keep Security Defaults on',
  'place.note': 'Note above the first question',
  'place.json': 'config.json',
  'place.jsonHint': 'You can also write here. The schema, with every name, is in config.schema.json',
  'place.download': 'Save config.json',
  'place.right': 'Nothing is wrong in it.',
  'place.hosts': 'The code',
  'place.admin': 'Who must allow it',
  'place.heightOf': 'Height',
  'place.copy': 'Copy code',
  // What each code is; stands above it.
  'place.code.element': 'An element, with its script',
  'place.code.head': 'The script, once for the whole wiki',
  'place.code.frame': 'A frame',
  'place.code.frameAuto': 'A frame whose height follows the content',
  'place.code.frameBare': 'A frame',
  'place.code.iframeTag': 'A frame',
  'place.code.address': 'The address',
  'place.code.domain': 'The domain to allow',
  'place.code.env': 'The line of settings',
  'place.code.manifest': 'Lines for the manifest',
  'place.code.link': 'A link',
  'place.code.markdown': 'A link in Markdown',
  'place.events': 'For developers: events, methods and messages',
  'place.eventsLead':
    'The element tells what happens with ids alone, never with what somebody typed: guide-ready, guide-step, guide-result, guide-copy and guide-error. Its methods are goTo(id), reset(), getState(), setConfig(settings) and updateTheme(). A plain frame sends and takes the same as messages, as the script above shows.',
  'place.colours':
    'Colours and corners come from custom properties of the element. Pairs that cannot be read well are refused as a whole.',

  // The page for developers whose program links here with its error.
  'link.title': 'Link to it from your program',
  'link.lead':
    'When your program fails to send, let its message hold a link. Whoever opens it sees what the error means, and what to do.',
  'link.how': 'How it works',
  'link.how1': 'Put the whole error into the link, after #error=, encoded as a part of an address.',
  'link.how2':
    'That part never reaches a server. The page takes it out of the address bar at once, reads it in the browser, strikes out passwords, and shows what it read before it uses it.',
  'link.how3': 'The browser’s history may keep the link as it was opened. Leave passwords and tokens out of it.',
  'link.how4': 'Keep it under 2,000 characters: the lines with the numbers are enough.',
  'link.try': 'Try it',
  'link.error': 'The error',
  'link.result': 'The link',
  'link.open': 'Open the link',
  'link.copy': 'Copy link',
  'link.code': 'Code',
  'link.other': 'Other links',
  'link.otherCode': 'With a code alone: all replies that share it',
  'link.otherStart': 'With the id of a reply, which is the last part of the address of its page',
  'link.otherLang': 'In a language, whatever the address says',

  // Words that stand on every page.
  'page.name': 'SMTP AUTH troubleshooter',
  'page.description':
    'Finds the one setting that stops a printer, script or application from sending mail through Microsoft 365, and the least harmful fix. Works in the browser, without signing in.',
  'page.skip': 'Skip to the question',
  // The language's own name, for the switcher.
  'page.languageName': 'English',
  'page.language': 'Language',
  'page.full': 'Open in a full page',
  'page.guide': 'Troubleshooter',
  'page.article': 'Everything on one page',
  'page.articleLead': 'All questions, replies and fixes, to search and to print.',
  'page.map': 'Map of all questions',
  'page.mapLead': 'Every step of the guide and where it can lead, drawn from the guide itself.',
  'page.mapWay': 'The way that your case took is drawn in colour.',
  'page.mapList': 'The same as a list',
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
  'page.errorsLead': 'What the server of Microsoft 365 answers, and what each answer means.',
  // Link for whoever runs the site: the page that shows how to make an app registration.
  'page.register': 'Set up the sign-in of this site',
  // The page that a sign-in, or the link for an administrator, returns to; all languages stand on it.
  'page.signingIn': 'Signing you in. This window closes by itself.',
  'page.consentGiven': 'The consent is given. Whoever asked for it can sign in to the troubleshooter now.',
  'page.consentRefused': 'The consent was not given. Nothing has changed.',
  'page.noAnswer':
    'No answer of a sign-in came with this address. Close this window and sign in again from the troubleshooter.',
  'page.offline': 'Offline file',
  'page.offlineLead':
    'The whole troubleshooter in one file: save it, open it with a double click, carry it to where no website may be reached.',
  'page.offlineHolds':
    'Everything but signing in is in it: the guide, every reply and fix, and the readers for what you paste.',
  'page.offlineSilent':
    'It talks to nobody. The policy in it forbids every connection, so what you paste can’t leave it.',
  'page.offlineDownload': 'Download {file}',
  'page.offlineSize': '{size} kB',
  'page.offlineCheck': 'To check that it arrived unchanged, compare its SHA-256 with what one of these prints:',
  'page.offlinePass': 'Pass on the link or a zip archive. Many mail filters hold back HTML files.',
  'page.offlineSite':
    'This site works without a network too, once a page of it has been open for a moment. The file is for places where the site was never opened.',
  'page.alone': 'This file talks to nobody: its policy forbids every connection. Signing in is not in it.',
  'page.version': 'Version {version}',
  'page.newer': 'A new version of this site is ready. Answers stay; text that was not read yet does not.',
  'page.newerUse': 'Use it now',
  'page.newerLater': 'Later',
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
  'page.startHere': 'Start the walk with this reply',
  'page.field': 'seen in the field',
  'page.thirdParty': 'third party',
  'page.notFound': 'This page does not exist',
  'page.notFoundBody': 'The address may be from an older version. Start with the reply that you see.',
} as const;
