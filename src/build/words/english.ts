import type { Rule, Style } from './rule.ts';

/** Answers that a person gives in their own voice, and buttons that say what they have done. */
const PERSON = /^(options\.|ask\.dontKnow|start\.|fix\.(done|cannot)|place\.(never|keepDefaults)|role\.)/;

const FIELD_WORDS: readonly Rule[] = [
  {
    not: /\b(basic|enhanced) codes?\b/i,
    say: 'reply code (535), enhanced status code (5.7.139)',
    bad: 'Enter the enhanced code.',
    good: 'Enter the enhanced status code.',
  },
  {
    not: /\blog(s|ged|ging)? (back )?in\b/i,
    say: 'sign in; authentication where AUTH itself is meant',
    bad: 'The device logs in with a password.',
    good: 'The device signs in with a password.',
  },
  {
    not: /\b[Ll]ogins?\b/,
    say: 'sign-in; “the account that signs in” for an account; authentication for AUTH',
    bad: 'Grant the login Send As.',
    good: 'Grant the account that signs in Send As.',
  },
  {
    not: /\bBasic\b(?! auth(entication)?\b)/,
    say: 'Basic auth, or Basic authentication',
    bad: 'Basic is off here.',
    good: 'Basic auth is off here.',
    inLabels: true,
  },
  {
    not: /\b(goes|go|going|went) off by default\b/,
    say: 'is turned off by default',
    bad: 'It goes off by default in December.',
    good: 'It is turned off by default in December.',
  },
  {
    not: /\b(the|a|this|which|one|no|another|tenant|mailbox|organisation’s|AUTH) switch\b|\bAUTH switches\b/i,
    say: 'the SMTP AUTH setting',
    bad: 'Turn the switch on for this mailbox.',
    good: 'Turn the SMTP AUTH setting on for this mailbox.',
  },
  {
    not: /\b(takes?|took|taken) (in )?(the |this |a |an |any |no |neither |only |our )*(mail|messages?|sign-ins?|tokens?|passwords?|attempts?|anonymous)\b/i,
    say: 'accepts',
    bad: 'The server takes no mail without it.',
    good: 'The server accepts no mail without it.',
  },
  {
    not: /\b(lets?|letting) ([\w’]+ ){0,3}through\b/i,
    say: 'allows, accepts',
    bad: 'The policy lets this account through.',
    good: 'The policy allows this account.',
  },
  {
    not: new RegExp(
      String.raw`(?<!\b(one|some|any|all|instead) )\bof (its|their|your|our|his|her|my|one’s) own` +
        String.raw`(?=[.,;:)?]|$| (and|or|but|which|that|in|on|for|is|are|as|with|when|to|from|can|at|has)\b)`,
      'i',
    ),
    say: 'its own value, your own server',
    bad: 'The mailbox has a value of its own.',
    good: 'The mailbox has its own value.',
  },
  {
    not: /\b(the|ask the|its) makers?\b/i,
    say: 'the manufacturer',
    bad: 'Ask the maker for firmware.',
    good: 'Ask the manufacturer for firmware.',
  },
  {
    not: /\b(whoever|whomever)\b/i,
    say: 'the person responsible for …, anyone who …',
    bad: 'Ask whoever looks after the device.',
    good: 'Ask the person responsible for the device.',
  },
  {
    not: /\b(it|reply|message|error|this|text|problem) stays\b(?! (hidden|off|on|in|at|as|the same|unchanged|valid|open|with|within|there|until))/i,
    say: 'persists, continues',
    bad: 'If the reply stays, ask an admin.',
    good: 'If the reply persists, ask an admin.',
  },
  {
    not: /\bcounts\b(?! (as|the|towards|against|every|each|all|internal|external|only the|\{))/i,
    say: 'applies, matters, takes effect',
    bad: 'It counts from the next message on.',
    good: 'It takes effect with the next message.',
  },
  { not: /\bin place of\b/i, say: 'instead of', bad: 'Use OAuth in place of it.', good: 'Use OAuth instead of it.' },
  {
    not: /\bknows? (only|no)\b/i,
    say: 'supports only',
    bad: 'The printer knows only passwords.',
    good: 'The printer supports only passwords.',
  },
  {
    not: /\b(from|to|for) (the )?(inside|outside)\b(?! (the|of|a|an|your|this)\b)|\b(inside|outside) (address|recipient|domain|mail)(es|s)?\b/i,
    say: 'internal recipients, external recipients',
    bad: 'It sends mail to the outside.',
    good: 'It sends mail to external recipients.',
  },
  {
    not: /\block-outs?\b/i,
    say: 'lockout',
    bad: 'The lock-out ends by itself.',
    good: 'The lockout ends by itself.',
  },
  {
    not: /\bgrowing pauses\b/i,
    say: 'increasing delays',
    bad: 'Retry with growing pauses.',
    good: 'Retry with increasing delays.',
  },
  {
    not: /\b(take|takes|took|taken|taking) (it |them |this |\S+ )?out\b(?! of)/i,
    say: 'remove',
    bad: 'Take out what is wrong.',
    good: 'Remove what is wrong.',
  },
  {
    not: /\b(go|goes|went|going) on\b(?! (holiday|to the))/i,
    say: 'continue',
    bad: 'Go on with the questions.',
    good: 'Continue with the questions.',
  },
  { not: /\bshow me how\b/i, say: 'Show the steps', bad: 'Show me how it works.', good: 'Show the steps for it.' },
  {
    not: /\b(least harmful|(the )?least harm)\b/i,
    say: 'lowest-risk',
    bad: 'The least harmful fix is first.',
    good: 'The lowest-risk fix is first.',
  },
  {
    not: /\bNDRs?\b/,
    say: 'bounce; non-delivery report (bounce) once',
    bad: 'Read the NDR.',
    good: 'Read the bounce.',
  },
  {
    not: /\bSecurity Defaults\b|(?<!^)(?<![.!?:“(] )Security defaults\b/,
    say: 'security defaults',
    bad: 'Turn off Security Defaults last.',
    good: 'Turn off security defaults last.',
    inLabels: true,
  },
  { not: /\bWhat-If\b/, say: 'the What If tool', bad: 'Use What-If to check.', good: 'Use the What If tool to check.' },
  {
    not: /\bsign-in log\b(?!s| entr)/i,
    say: 'the sign-in logs',
    bad: 'Look in the sign-in log.',
    good: 'Look in the sign-in logs.',
  },
];

const IDIOM: readonly Rule[] = [
  {
    not: /\b[Ww]e\b|\b[Oo]urs?\b|\b(to|for|by|asks?|tells?|let|lets) us\b/,
    say: 'you; “this page” where the tool has to be named',
    bad: 'We found a reply.',
    good: 'This page found a reply.',
    except: PERSON,
  },
  {
    not: /\bI (read|found|could|couldn’t|think|see|saw|show|ask|know|did)\b/,
    say: '“this page”, or the sentence without the tool',
    bad: 'Lines that I could not read',
    good: 'Lines that couldn’t be read',
    except: PERSON,
  },
  {
    not: /\b(simply|please|kindly)\b|(?<!not |has |have )\bjust\b(?! (like|as|now|under|over|before|after))/i,
    say: 'nothing: leave the word out',
    bad: 'Simply turn it on.',
    good: 'Turn it on.',
  },
  {
    not: /\b(plays?|has|have|had) no part\b/i,
    say: 'isn’t involved',
    bad: 'The password plays no part here.',
    good: 'The password isn’t involved here.',
  },
  {
    not: /\bslips?\b/i,
    say: 'mistake, typo',
    bad: 'That is the commonest slip.',
    good: 'That is the most common mistake.',
  },
  {
    not: /\b(stands?|stood) (in|under|behind|beside|there|on|at|before|after|below|above)\b/i,
    say: 'is, is listed',
    bad: 'The address stands in the log.',
    good: 'The address is in the log.',
  },
  { not: /\bhangs? on\b/i, say: 'depends on', bad: 'It hangs on the account.', good: 'It depends on the account.' },
  {
    not: /\blook(s|ing)? whether\b/i,
    say: 'check whether',
    bad: 'Look whether it is on.',
    good: 'Check whether it is on.',
  },
  { not: /\bdemand(s|ed)?\b/i, say: 'requires', bad: 'It demands MFA here.', good: 'It requires MFA here.' },
  { not: /\bmostly\b/i, say: 'usually', bad: 'Mostly it is a typo.', good: 'Usually it is a typo.' },
  {
    not: /\ball the same\b/i,
    say: 'still, anyway',
    bad: 'It is blocked all the same.',
    good: 'It is still blocked.',
  },
  {
    not: /\b(get|gets|getting|got) (in|out)\b(?! of)/i,
    say: 'sign in; be sent',
    bad: 'The mail gets out again.',
    good: 'The mail is sent again.',
  },
  {
    not: /\b(the )?login may not\b|\bmay not (change|send|relay|open)\b/i,
    say: 'isn’t allowed to',
    bad: 'The app may not open it.',
    good: 'The app isn’t allowed to open it.',
  },
];

const opening = (not: RegExp, say: string, bad: string, good: string): Rule => ({ not, say, bad, good });

/** The English of the product: GOV.UK’s and Microsoft’s style guides, with the words of the mail trade. */
export const ENGLISH: Style = {
  rules: [...FIELD_WORDS, ...IDIOM],
  openings: [
    opening(/^(Note that|Be aware|It should be noted)\b/, 'the fact itself', 'Note that it is off.', 'It is off.'),
    opening(/^In order to\b/, 'To …', 'In order to test, run this.', 'To test, run this.'),
    opening(
      /^Closed means\b/,
      'If this step blocks, …',
      'Closed means that it is off.',
      'If this step blocks, it is off.',
    ),
    opening(/^Where (?!possible\b).*[.:;]$/, 'If …', 'Where it isn’t possible, wait.', 'If it isn’t possible, wait.'),
    opening(/^Who .*[.:;]$/, 'People who …, if you …', 'Who can’t answer should wait.', 'If you can’t answer, wait.'),
  ],
  glosses: [],
};
