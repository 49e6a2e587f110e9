import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RemedyId } from '../../domain/remedies/remedies.ts';
import { toChooserLink } from '../../flow/chooser/chooser-link.ts';
import { situationOf } from '../../flow/chooser/situation-of.ts';
import type { WalkEvent } from '../../flow/events.ts';
import { toLink } from '../../flow/link.ts';
import type { QuestionId } from '../../flow/questions/questions.ts';
import type { Step } from '../../flow/steps.ts';
import { NO_WORDS, ownWords } from '../../read/redact/struck-text.ts';
import { knownRows } from '../case/known-rows.ts';
import type { Own } from '../organisation/organisation-load.ts';
import { useOrganisation } from '../organisation/use-organisation.ts';
import { say } from '../page/announce.ts';
import { focusProblem, useFocusHeading } from '../page/focus.ts';
import { ORDER, type Order, tell } from '../page/host-events.ts';
import { NO_OPENING, type Opening } from '../page/query.ts';
import type { QuestionProps } from '../props.ts';
import { useTexts } from '../prose/prose-source.ts';
import { useReading } from '../reading/use-reading.ts';
import { type UsedTenant, useTenant } from '../tenant/use-tenant.tsx';
import { makeT } from '../words.ts';
import { addressesFor, type FrameMode } from './addresses.ts';
import { problemWith, problemWithAddress } from './answer-problem.ts';
import { isToConfirm } from './choices.ts';
import {
  asShown,
  eventFor,
  type GuideView,
  knownAtStart,
  linkNoteOf,
  resultOf,
  signInEvents,
  titleOf,
} from './guide-view.ts';
import { useWalk } from './use-walk.ts';

export interface GuideProps {
  /** All words of one language: the interface's, and the short strings of the content. */
  words: Readonly<Record<string, string>>;
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  /** True where no other page of the site stands beside this one, as in a single file. */
  alone?: boolean;
  /** What the address asks for. */
  opening?: Opening;
  /** The settings of whoever runs this site; null where there are none. */
  own?: Promise<Own | null>;
  /** Whether an administrator would have to set up the sign-in first. */
  lacksSignIn?: Promise<boolean>;
  /** Where the guide stands in a frame of somebody else's page. */
  frame?: FrameMode;
}

export interface UsedGuide {
  view: GuideView;
  tenant: UsedTenant;
  /** The organisation's settings, and what its policy rules out in this case. */
  own: Own | null;
  ruledOut: readonly RemedyId[];
}

/** The state of the guide and what can be done with it; the address, the title, the focus and the page around follow it. */
export function useGuide({
  words,
  today,
  alone = false,
  opening = NO_OPENING,
  own: loading,
  lacksSignIn: asking,
  frame,
}: GuideProps): UsedGuide {
  const [t] = useState(() => makeT(words));
  // Screens show parts of texts that come later, such as those of tests and waiting times.
  useTexts();
  const own = useOrganisation(loading);
  const lacksSignIn = useLater(asking, false);
  const known = useMemo(() => knownAtStart(opening, own), [opening, own]);
  const oneEntry = frame !== undefined;
  const { now, step, send, sendAll, back, next, dropped, ...visit } = useWalk({
    today,
    first: opening.events,
    known,
    oneEntry,
  });
  const { walk, ruledOut } = useMemo(() => asShown(now, own), [now, own]);
  const tenant = useTenant(t, oneEntry);
  const reading = useReading(step, (found, read, from) => {
    tenant.close();
    send({ type: 'found', found, ...(from === 'address' || isToConfirm(read, found) ? { toConfirm: true } : {}) });
  });
  const [problem, setProblem] = useState<QuestionProps['problem']>(null);
  const restart = (): void => {
    reading.clear();
    visit.restart();
  };

  useFocusHeading(`${step}${walk.log.length}${tenant.screen === null}`);
  useSettling(step, () => {
    setProblem(null);
    reading.settle();
  });
  const wrong = problem !== null || reading.problem !== null;
  useTitle(wrong ? t('error.prefix') : null, [step, walk.log.length, tenant.screen]);
  useHost(step, walk);
  useOrders((event) => (event.type === 'restart' ? restart() : send(event)));
  useEffect(() => {
    if (opening.text !== null) reading.readText(opening.text, 'address');
  }, [opening]);
  useOpened(reading.busy && opening.text !== null);

  const onTenant = alone || frame?.signIn === false ? null : tenant.open;
  const latest = walk.known.replies.at(-1);
  const view: GuideView = {
    t,
    today,
    step,
    walk,
    next,
    opening,
    linkNote: linkNoteOf(t, step, dropped, walk.log.length === 0 ? opening.unknown : null),
    reading,
    progress: { busy: reading.busy, progress: reading.progress, onCancel: reading.cancel },
    problem,
    addresses: addressesFor({
      // The page is rendered without a browser too, at the start screen alone.
      href: typeof location === 'undefined' ? null : location.href,
      alone,
      frame,
      link: toLink({ ...walk, remedy: null }),
      situation: toChooserLink(situationOf(walk)),
    }),
    caseProps: {
      t,
      diagnosis: walk.diagnosis,
      reply: walk.diagnosis.reply,
      known: knownRows(walk),
      quoted: latest === undefined ? NO_WORDS : reading.quoteOf(latest),
      onChange: (question) => send({ type: 'change', question }),
      onRemove: (what, words) => {
        send({ type: 'remove', ...what });
        say(t('understood.removed', { what: words }));
      },
      onBack: back,
      onRestart: restart,
      ...(onTenant === null ? {} : { onTenant, lacksSignIn }),
    },
    secrets: walk.log.at(-1)?.type === 'found' ? (reading.reading?.secretLines ?? []) : [],
    send,
    sendAll,
    seen: null,
    onTenant,
    lacksSignIn,
    onChoice: ({ evidence: meant }, label) => {
      if (walk.pending === null) return;
      reading.quote(meant, ownWords(label));
      send({ type: 'found', found: { ...walk.pending, evidence: [...walk.pending.evidence, meant] }, toConfirm: true });
    },
    onAnswer: (question: QuestionId, option, detail = '', signIn) => {
      const next = problemWith(question, option, detail) ?? problemWithAddress(signIn?.address ?? '');
      setProblem(next);
      if (next !== null && next === problem) focusProblem();
      if (next === null && option !== null)
        sendAll([
          ...signInEvents(walk, signIn),
          { type: 'answer', question, option, ...(detail === '' ? {} : { detail }) },
        ]);
    },
    onBack: back,
    onRestart: restart,
  };
  return { view, tenant, own, ruledOut };
}

/** What a promise brings, once it is there. */
function useLater<V>(coming: Promise<V> | undefined, before: V): V {
  const [value, setValue] = useState(before);
  useEffect(() => void coming?.then(setValue), [coming]);
  return value;
}

/** Shows the guide in the place of *Opening the case*, once the walk stands where the address leads. */
function useOpened(busy: boolean): void {
  const [opened, setOpened] = useState(false);
  useEffect(() => setOpened(true), []);
  useLayoutEffect(() => {
    if (opened && !busy) delete document.documentElement.dataset.opening;
  }, [opened, busy]);
}

/** Forgets what was wrong at the step before. Not at the first step: what a link or an early click brought is told there. */
function useSettling(step: string, settle: () => void): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) settle();
    before.current = step;
  }, [step]);
}

/** Keeps the page's title in step: `prefix` says that something is wrong. */
function useTitle(prefix: string | null, changes: readonly unknown[]): void {
  useEffect(() => {
    const heading = document.querySelector('main h1')?.textContent ?? '';
    document.title = titleOf(document.title, heading, prefix);
  }, [prefix, ...changes]);
}

/** Tells the page around which step is shown, and which result. */
function useHost(step: Step, walk: GuideView['walk']): void {
  useEffect(() => {
    tell('guide-step', { step, index: walk.log.length });
    const result = resultOf(step, walk);
    if (result !== null) tell('guide-result', result);
  }, [step, walk.log.length]);
}

/** Obeys the page around. */
function useOrders(obey: (event: WalkEvent | { type: 'restart' }) => void): void {
  const latest = useRef(obey);
  latest.current = obey;
  useEffect(() => {
    const listen = (event: Event): void => {
      const wanted = eventFor((event as CustomEvent<Order>).detail);
      if (wanted !== null) latest.current(wanted);
    };
    addEventListener(ORDER, listen);
    return () => removeEventListener(ORDER, listen);
  }, []);
}
