/**
 * What can be done on the screens and pages, by the name that a control carries as `data-action`. Tests, and whoever drives
 * the page from outside, select controls by these names: words, classes and order may change, names don't.
 * `continue` is the one primary action of a screen.
 */
export const ACTIONS = [
  // The walk
  'continue',
  'back',
  'change',
  'restart',
  'enough',
  'more',
  'open',
  'noCode',
  'settings',
  'choose',
  'use',
  'leaveOut',
  'how',
  'why',
  'collect',
  'connect',
  'read',
  'file',
  'cancel',
  // The verdict and what follows
  'fix',
  'cannotChange',
  'setAddress',
  'useAddress',
  'whoSignsIn',
  'verify',
  'worked',
  'handOver',
  'copy',
  'copyLink',
  'mail',
  'download',
  'print',
  'savePicture',
  'next',
  'rests',
  'map',
  'steps',
  'errors',
  'article',
  'correct',
  'talk',
  // The reading of a tenant
  'readTenant',
  'signIn',
  'leave',
  'readAgain',
  'readMore',
  'signInInstead',
  'ownSteps',
  'readOwn',
  'otherAccount',
  'otherMailbox',
  'otherWays',
  'otherTenant',
  'forget',
  'signOut',
  'retry',
  'consent',
  'setUp',
  'register',
  'windowCodes',
  'newTab',
  'bring',
  'explorer',
  // Pages beside the guide
  'reload',
  'tryAgain',
  'full',
  'later',
  'start',
  'check',
  'tryOut',
  'host',
  'problems',
  'contact',
  'fullPage',
  'backToCase',
  'sideWays',
  'search',
  'menu',
  'feedback',
  'newest',
  'client',
  'clients',
  'willItStop',
  'chooseWay',
  'sources',
  'myths',
  'sample',
  // The page of senders
  'senders',
  'openSenders',
  'selectionWays',
  'applyWays',
  'example',
  'removeFile',
  'selectAll',
  'selectNone',
  'openSender',
  'close',
  'openGuide',
  'openChooser',
  'messages',
  'commands',
  'copyCommand',
  'copyMessage',
  'copyMarkdown',
  'downloadCsv',
  'downloadJson',
] as const;
export type Action = (typeof ACTIONS)[number];

declare module 'preact' {
  namespace JSX {
    // The names and type parameters are Preact's: declarations merge only where they are the same.
    interface HTMLAttributes<RefType extends EventTarget = EventTarget> {
      /** What the control does. Nothing else has it, so that a misspelt name fails here. */
      'data-action'?: Action;
    }
    interface ButtonHTMLAttributes<T extends EventTarget = HTMLButtonElement> {
      'data-action': Action;
    }
  }
}
