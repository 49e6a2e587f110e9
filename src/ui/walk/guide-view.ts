import type { JSX } from 'preact';
import { remediesShown } from '../../domain/advice/remedies-shown.ts';
import { type Case, EMPTY_CASE } from '../../domain/case.ts';
import { statedValue } from '../../domain/diagnosis.ts';
import type { Evidence, FactId } from '../../domain/facts.ts';
import type { RemedyId } from '../../domain/remedies/remedies.ts';
import type { Walk, WalkEvent } from '../../flow/events.ts';
import type { QuestionId } from '../../flow/questions/questions.ts';
import { eventTo } from '../../flow/start-at.ts';
import type { Step } from '../../flow/steps.ts';
import type { StruckText } from '../../read/redact/struck-text.ts';
import type { Own } from '../organisation/organisation-load.ts';
import type { GuideEvents, Order } from '../page/host-events.ts';
import type { Opening } from '../page/query.ts';
import type { CaseProps, PasteProgress, QuestionProps, TypedSignIn } from '../props.ts';
import type { UsedReading } from '../reading/use-reading.ts';
import type { T } from '../words.ts';
import type { Addresses } from './addresses.ts';
import type { Choice } from './choices.ts';

/** All that a screen may show and do. Screens take what they need of it. */
export interface GuideView {
  t: T;
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  step: Step;
  walk: Walk;
  /** What was done next before the person went back to this step; null where nothing was. */
  next: WalkEvent | null;
  opening: Pick<Opening, 'code' | 'replies'>;
  /** What could not be used of the link that the page was opened with; null where nothing is to be said. */
  linkNote: string | null;
  reading: Pick<UsedReading, 'problem' | 'pasted' | 'reading' | 'quoteOf' | 'readText' | 'readBlob'>;
  progress: PasteProgress;
  /** What is wrong with the answer that was given last. */
  problem: QuestionProps['problem'];
  addresses: Addresses;
  /** What a question and a verdict have in common. */
  caseProps: CaseProps;
  /** Lines of the text that has led here in which a secret was struck out. */
  secrets: readonly StruckText[];
  send: (event: WalkEvent) => void;
  /** Several events of one click. */
  sendAll: (events: readonly WalkEvent[]) => void;
  /** What a reading of the tenant showed of this mailbox, for the verdict, or null. */
  seen: JSX.Element | null;
  /** Opens the reading of the tenant; null where nobody can sign in. */
  onTenant: (() => void) | null;
  /** Whether an administrator would have to set up the sign-in first. */
  lacksSignIn: boolean;
  /** What the person says is meant joins what was read. */
  onChoice: (choice: Choice, label: string) => void;
  onAnswer: (question: QuestionId, option: string | null, detail?: string, signIn?: TypedSignIn) => void;
  onBack: () => void;
  onRestart: () => void;
}

/** Steps that show a result. */
const RESULTS: ReadonlySet<Step> = new Set(['verdict', 'resolved', 'outOfScope']);

export const showsResult = (step: Step): boolean => RESULTS.has(step);

/** What the page around is told of a result; null where the step shows none. */
export function resultOf(step: Step, { diagnosis }: Pick<Walk, 'diagnosis'>): GuideEvents['guide-result'] | null {
  if (!showsResult(step)) return null;
  const { outcome, first, certainty } = diagnosis;
  return { verdict: step === 'resolved' ? 'accepted' : outcome, gate: first, certainty };
}

/** What an order of the page around means for the walk; null where it means nothing to it. */
export function eventFor(order: Order): WalkEvent | { type: 'restart' } | null {
  switch (order.type) {
    case 'reset':
      return { type: 'restart' };
    case 'goTo':
      return eventTo(order.to);
    case 'config':
      return null;
    default:
      return order satisfies never;
  }
}

/** What is said of a link that this version knows in part or not at all. `unknown` is what its query asks for in vain. */
export function linkNoteOf(t: T, step: Step, dropped: number, unknown: Opening['unknown']): string | null {
  if (dropped > 0) return step === 'start' ? t('note.unknownLink') : t('note.dropped', { count: dropped });
  if (unknown === null || step !== 'start') return null;
  return unknown === 'start' ? t('note.unknownStart') : t('note.unknownCode', unknown);
}

/** The page's title: what is wrong, the step's heading, and the site's name, which ended the title before. */
export function titleOf(before: string, heading: string, prefix: string | null): string {
  const name = before.split(' – ').at(-1) ?? '';
  return `${prefix === null ? '' : `${prefix} `}${heading} – ${name}`;
}

/** What is known before the walk starts: what the organisation states, then what the address does. */
export function knownAtStart(opening: Pick<Opening, 'facts'>, own: Own | null): Case {
  const all = [...(own?.organisation.known.evidence ?? []), ...opening.facts];
  return all.length === 0 ? EMPTY_CASE : { replies: [], evidence: all };
}

/** The walk with its remedies in the order in which they are shown; what the organisation's policy rules out is asked of nobody. */
export function asShown(walk: Walk, own: Own | null): { walk: Walk; ruledOut: readonly RemedyId[] } {
  const remedies = remediesShown(walk.diagnosis, walk.known);
  const withRemedies = (shown: readonly RemedyId[]): Walk => ({
    ...walk,
    diagnosis: { ...walk.diagnosis, remedies: shown },
  });
  if (own === null) return { walk: withRemedies(remedies), ruledOut: [] };
  const oauth = walk.diagnosis.method === 'oauth';
  const { offered, ruledOut } = own.parts.sortOut(own.organisation, remedies, oauth);
  return { walk: withRemedies(offered), ruledOut };
}

/** What a reading of the tenant is about: the settings of Exchange are none of it. */
const OF_A_READING: readonly FactId[] = [
  'tenantCreated',
  'account',
  'mailbox',
  'conditionalAccess',
  'securityDefaults',
  'method',
  'token',
  'changedAround',
];

/** How the client of the case logs in, as far as it is known. */
export function howItLogsIn({ diagnosis, answers }: Walk): { method: 'basic' | 'oauth' | null; appOnly: boolean } {
  const { method } = diagnosis;
  const appOnly = statedValue(diagnosis, 'oauthFlow') === 'appOnly' || answers.signInAs === 'app';
  return { method: method === 'none' ? null : method, appOnly };
}

/**
 * What was read of the tenant, used at once wherever the walk stands. `address` is the mailbox that it was read of, null
 * where it came from another tab.
 */
export function withTenant(walk: Walk, evidence: readonly Evidence[], address: string | null): readonly WalkEvent[] {
  const option = walk.answers.signInAs ?? 'thisMailbox';
  const whose: WalkEvent[] =
    address === null ? [] : [{ type: 'answer', question: 'signInAs', option, detail: address }];
  return [...whose, { type: 'found', found: { replies: [], evidence, readAnew: OF_A_READING } }, { type: 'found.use' }];
}

/** What was said beside a question about the account that signs in; nothing where nobody touched it. */
export function signInEvents({ answers, address }: Walk, signIn: TypedSignIn | undefined): WalkEvent[] {
  if (signIn === undefined) return [];
  const typed = signIn.address.trim();
  if (signIn.option === (answers.signInAs ?? null) && typed === (address ?? '')) return [];
  return [{ type: 'answer', question: 'signInAs', option: signIn.option ?? 'unknown', detail: typed }];
}
