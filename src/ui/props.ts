import type { ComponentChildren, JSX } from 'preact';
import type { Diagnosis } from '../domain/diagnosis.ts';
import type { FactId, Origin } from '../domain/facts.ts';
import type { RemedyId } from '../domain/remedies/remedies.ts';
import type { ReplyId } from '../domain/replies/replies.ts';
import type { QuestionId } from '../flow/questions/questions.ts';
import type { AskedQuestion } from '../flow/steps.ts';
import type { WordKey } from '../i18n/index.ts';
import type { CmdletProblem, Dialogue, OtherSubject, PersonalKind, StruckText, TokenReading } from '../read/index.ts';
import type { DraftToSend, HandOverText } from './hand-over/draft.ts';
import type { TenantDoorProps } from './parts/tenant-door.tsx';
import type { Choice, Choices } from './walk/choices.ts';
import type { T } from './words.ts';

/** What every screen is given. Screens hold no flow: they show what they are given and report what was done. */
export interface ScreenProps {
  t: T;
}

/** How far the reading of a paste has come. */
export interface PasteProgress {
  busy: boolean;
  /** From 0 to 1; null where nothing long is being read. */
  progress: number | null;
  onCancel: () => void;
}

/**
 * Why a paste or file was not read. `mailAccess`: it is about fetching mail, not about sending; `failed`: the readers could not be fetched.
 * What else a text is about that isn't sending has its own words. A cmdlet's own problem stands where it printed an error in place of a setting.
 */
export type ReadProblem =
  | 'empty'
  | 'nothing'
  | 'graphNothing'
  | 'forSenders'
  /** Conditional Access policies were read, and what decides them isn't in the text. */
  | 'openPolicies'
  | 'otherSignIn'
  | 'mailAccess'
  | Exclude<OtherSubject, 'imapOrPop'>
  | 'failed'
  | 'unreadable'
  | 'tooLarge'
  | 'notText'
  | 'picture'
  | CmdletProblem;

/** A value that is known, for the lists of what is known. */
export interface KnownRow {
  question: QuestionId;
  /** Option id of the question, or `unknown`. */
  option: string;
  /** Shown in place of the option's words: a host, a port, a date. */
  text?: string;
  origin: Origin;
}

export interface StartProps extends ScreenProps, TenantDoorProps {
  problem: ReadProblem | null;
  /** The policies that the pasted text leaves open. */
  policies?: readonly StruckText[];
  /** What the text box holds when the screen is shown. */
  pasted?: string;
  reading: PasteProgress;
  onPaste: (text: string) => void;
  onFile: (file: File) => void;
  /** Address of the list of all replies; absent in the single file. */
  errorsHref?: string;
  /** The page of senders, where the site has one. */
  sendersHref?: string;
  clientsHref?: string;
  willItStopHref?: string;
  /** The code that the page was opened with, and the replies that have it; null and none where it was opened with no code. */
  code?: string | null;
  matching?: readonly ReplyId[];
}

/** One thing that was read. `at` is its place among what the walk was given: replies first, then evidence. */
export type UnderstoodItem =
  | {
      kind: 'reply';
      at: number;
      reply: ReplyId;
      /** Of several replies it is the one that the case rests on. */
      decides: boolean;
      quote: StruckText;
    }
  | {
      kind: 'fact';
      at: number;
      fact: FactId;
      /** Whose short name stands beside the value. */
      question: QuestionId;
      option: string | null;
      text?: string;
      origin: Origin;
      quote: StruckText;
    };

export interface UnderstoodProps extends ScreenProps, TenantDoorProps {
  items: readonly UnderstoodItem[];
  /** Lines that held a password or token, with the secret already replaced. */
  secrets: readonly StruckText[];
  /** Lines that no reader understood, secrets already replaced; a few at most. */
  unread: readonly StruckText[];
  /** The conversation with the server, where the text holds one. */
  dialogue: Dialogue | null;
  /** The token that was pasted, where the text is one. */
  token: TokenReading | null;
  /** The reply at which it failed. */
  decisive: ReplyId | null;
  /** What the text leaves open, such as which of several mailboxes signs in. */
  choices: Choices | null;
  onChoice: (choice: Choice, label: string) => void;
  /** A reply that the person has seen, chosen from the list. */
  onChoose: (reply: ReplyId) => void;
  /** What to do about something that was read, besides the walk. */
  notes: readonly WordKey[];
  /** Given the item's `at`. */
  onLeaveOut: (at: number) => void;
  onUse: () => void;
  onBack: () => void;
}

/** What was read and is wrong. */
export type Removed = { reply: ReplyId } | { question: QuestionId };

/** What stands beside a question and a verdict. */
export interface CaseProps extends ScreenProps, TenantDoorProps {
  diagnosis: Diagnosis;
  /** Latest reply first among the rows; null where none is known. */
  reply: ReplyId | null;
  known: readonly KnownRow[];
  /** That reply in the server's words, where it was pasted; else empty. */
  quoted: StruckText;
  onChange: (question: QuestionId) => void;
  /** Takes out of the case what was misread; `words` name it for the announcement. */
  onRemove: (what: Removed, words: string) => void;
  onBack: () => void;
  onRestart: () => void;
}

/** What stands in the field for the account that signs in. */
export interface TypedSignIn {
  option: string | null;
  address: string;
}

export interface QuestionProps extends CaseProps {
  id: AskedQuestion;
  /** Counted from 1. */
  number: number;
  options: readonly string[];
  /** Earlier answer, where the question is asked again. */
  chosen: string | null;
  /** Typed text that belongs to `chosen`. */
  detail?: string;
  problem: 'choose' | 'host' | 'port' | 'address' | 'client' | null;
  /** Why a paste under the question was not read. */
  pasteProblem: ReadProblem | null;
  /** The policies that the pasted text leaves open. */
  policies?: readonly StruckText[];
  /** True where the page holds commands or output that can be pasted for this question. */
  takesPaste: boolean;
  /** True where the question is answered by looking at one mailbox. */
  takesAddress: boolean;
  /** Whose identity signs in, as said before. */
  signInAs: string | null;
  /** Address that signs in, for the commands under "How do I find this out?". */
  address: string | null;
  /** Id of the cloud, for the same commands; absent where it isn't known. */
  cloud?: string | undefined;
  /** `option` is null where nothing was chosen, `unknown` for "I don't know". */
  onAnswer: (option: string | null, detail?: string, signIn?: TypedSignIn) => void;
  onPaste: (text: string) => void;
  onEnough: () => void;
  /** Opens the form with all settings, and the command that reads them at once. */
  onCollect: () => void;
  onHandOver: () => void;
}

export interface SettingsProps extends ScreenProps {
  /** Answers that are known already, by question. */
  answers: Readonly<Partial<Record<QuestionId, string>>>;
  address: string | null;
  problem: ReadProblem | null;
  reading: PasteProgress;
  onPaste: (text: string) => void;
  onSettings: (answers: readonly (readonly [QuestionId, string])[]) => void;
  onBack: () => void;
}

export interface VerdictProps extends CaseProps {
  /** What a reading of the tenant showed, with its names; null where none was made for this mailbox. */
  seen: JSX.Element | null;
  /** Lines of the text just read that held a password or token, with the secret already replaced. */
  secrets: readonly string[];
  /** Replies met one after another; above 1 the screen says "one step further". */
  rounds: number;
  /** True where more questions could change the verdict. */
  canAskMore: boolean;
  /** Address of this page with the answers, for "copy link"; absent in the single file, whose address opens nothing elsewhere. */
  link?: string;
  /** Address of the map with the way of this case; absent where there is no map. */
  mapHref?: string;
  /** The chooser of the ways out. */
  chooseHref?: string;
  /** The client of the case, in a few lines. */
  client?: ComponentChildren;
  /** Where that client shows the server's own words; absent where none is known. */
  errorPlace?: ComponentChildren;
  /** ISO date, `YYYY-MM-DD`, of the postmark. */
  today: string;
  /** The version of the site, and the day on which its facts were checked. */
  version: string;
  checked: string;
  /** Address that signs in, for the commands of the printed page. */
  address: string | null;
  /** Id of the cloud, for the same commands; absent where it isn't known. */
  cloud?: string | undefined;
  /** Address of this result on a page of its own; in a frame, where printing may be forbidden. */
  fullHref?: string;
  onFix: (remedy: RemedyId) => void;
  onVerify: () => void;
  onHandOver: () => void;
  onMore: () => void;
}

export interface FixProps extends ScreenProps {
  /** The client of the case, in a few lines. */
  client?: ComponentChildren;
  /** Where that client shows the server's own words; absent where none is known. */
  errorPlace?: ComponentChildren;
  /** True where somebody else asked for this fix, by the link of a request. */
  asked: boolean;
  /** Addresses that the person's own text holds. */
  addresses: readonly string[];
  /** What stands beside the steps. */
  children?: ComponentChildren;
  id: RemedyId;
  /** True where the mail goes on with Basic authentication. */
  keepsBasic: boolean;
  /** True where the commands name one mailbox, so that its address is asked for first. */
  needsAddress: boolean;
  address: string | null;
  /** Id of the cloud, for commands that connect to it; absent where it isn't known. */
  cloud?: string | undefined;
  problem: 'address' | null;
  onAddress: (address: string) => void;
  /** After a look at the sign-in log: to the question that takes what its entry said. */
  onLooked: () => void;
  onVerify: () => void;
  onHandOver: () => void;
  onBack: () => void;
}

export type Tool = 'device' | 'swaks' | 'curl' | 'powershell' | 'python';

export interface VerifyProps extends ScreenProps {
  /** The remedy that is being checked, for its waiting time; null where none was chosen. */
  remedy: RemedyId | null;
  /** The tests in the order in which they are offered; the device's own test needs no command. */
  tests: readonly { tool: Tool; command?: string; missing?: readonly string[] }[];
  problem: ReadProblem | null;
  reading: PasteProgress;
  onPaste: (text: string) => void;
  onFile: (file: File) => void;
  onWorked: () => void;
  onBack: () => void;
}

export interface ResolvedProps extends ScreenProps {
  /** ISO date, `YYYY-MM-DD`, of the postmark. */
  today: string;
  /** Lines of the text just read that held a password or token, with the secret already replaced. */
  secrets: readonly string[];
  diagnosis: Diagnosis;
  /** True where the mail goes on with Basic authentication. */
  keepsBasic: boolean;
  onHandOver: () => void;
  onRestart: () => void;
  onBack: () => void;
}

export interface OutOfScopeProps extends CaseProps {
  /** Lines of the text just read that held a password or token, with the secret already replaced. */
  secrets: readonly string[];
  /** Where the client of the case shows the server's own words; absent where none is known. */
  errorPlace?: ComponentChildren;
  onFix: (remedy: RemedyId) => void;
  onHandOver: () => void;
}

export interface HandOverProps extends ScreenProps {
  /** The texts, redacted unless `full`; null until they are ready. */
  texts: Readonly<Record<HandOverText, DraftToSend>> | null;
  /** True where they cannot be made, because the readers could not be fetched. */
  failed: boolean;
  /** Which text is shown first. */
  first: HandOverText;
  full: boolean;
  /** What was left out of the texts. */
  leftOut: readonly PersonalKind[];
  /** The address that signs in, where it goes into the texts. */
  address: string | null;
  /** Addresses that the person has typed or pasted, to choose from. */
  addresses: readonly string[];
  /** True where an address can go into the texts. */
  takesAddress: boolean;
  /** Called with what is typed or chosen; an empty text takes it out. */
  onAddress: (typed: string) => void;
  onFull: (full: boolean) => void;
  onBack: () => void;
}
