import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { remediesShown } from '../../domain/advice/remedies-shown.ts';
import { type Case, EMPTY_CASE } from '../../domain/case.ts';
import type { RemedyId } from '../../domain/remedies/remedies.ts';
import { questionFor } from '../../flow/answers.ts';
import { toLink } from '../../flow/link.ts';
import { needsAddress } from '../../flow/needs-address.ts';
import { QUESTION_OPTIONS, type QuestionId } from '../../flow/questions.ts';
import { eventTo } from '../../flow/start-at.ts';
import type { Walk, WalkEvent } from '../../flow/walk.ts';
import type { WordKey } from '../../i18n/index.ts';
import type { Reading } from '../../read/index.ts';
import { knownRows } from '../case/known-rows.ts';
import { understoodItems } from '../case/understood-items.ts';
import { HandOver } from '../hand-over/hand-over.tsx';
import type { Own } from '../organisation/organisation-load.ts';
import { useOrganisation } from '../organisation/use-organisation.ts';
import { say } from '../page/announce.ts';
import { focusProblem, useFocusHeading } from '../page/focus.ts';
import { ORDER, type Order, tell } from '../page/host-events.ts';
import { NO_OPENING, type Opening } from '../page/query.ts';
import { goesOnWithBasic } from '../parts/fixes.tsx';
import { StatusRegion } from '../parts/screen.tsx';
import type { CaseProps, QuestionProps } from '../props.ts';
import { useArticle } from '../prose/prose-source.ts';
import { useReading } from '../reading/use-reading.ts';
import { OutOfScopeScreen, ResolvedScreen } from '../screens/ending-screens.tsx';
import { FixScreen } from '../screens/fix-screen.tsx';
import { QuestionScreen } from '../screens/question-screen.tsx';
import { SettingsScreen } from '../screens/settings-screen.tsx';
import { StartScreen } from '../screens/start-screen.tsx';
import { UnderstoodScreen } from '../screens/understood-screen.tsx';
import { VerdictScreen } from '../screens/verdict-screen.tsx';
import { VerifyScreen } from '../screens/verify-screen.tsx';
import { useTenant } from '../tenant/use-tenant.tsx';
import { makeT } from '../words.ts';
import { problemWith } from './answer-problem.ts';
import { type Choice, choicesIn } from './choices.ts';
import { useWalk } from './use-walk.ts';
import { testsFor } from './verify-tests.ts';

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
  /** Where the guide stands in a frame of somebody else's page. */
  frame?: FrameMode;
}

export interface FrameMode {
  /** Address of the guide on a page of its own, with its query. */
  full: string;
  /** Whether the way to reading the tenant, in a tab of its own, is shown. */
  signIn: boolean;
}

/** Pages beside the guide, relative to it. */
const BESIDE = { errors: 'errors/', map: 'map/' } as const;

/** Questions that a command or an export answers: its output can be pasted under them. */
const TAKES_PASTE: ReadonlySet<QuestionId> = new Set([
  'tenantSmtpAuth',
  'mailboxSmtpAuth',
  'authenticationPolicy',
  'securityDefaults',
  'conditionalAccess',
  'account',
  'mailbox',
  'token',
  'login',
  'mechanism',
  'encryption',
  'connection',
  'sender',
  'limit',
]);

/** The whole guide: one screen at a time, the walk decides which. */
export function Guide({
  words,
  today,
  alone = false,
  opening = NO_OPENING,
  own: loading,
  frame,
}: GuideProps): JSX.Element {
  const [t] = useState(() => makeT(words));
  // The texts of tests and waiting times come with the article.
  useArticle();
  const own = useOrganisation(loading);
  const known = useMemo(() => knownAtStart(opening, own), [opening, own]);
  const { now, send, back, dropped } = useWalk({ today, first: opening.events, known, oneEntry: frame !== undefined });
  const { walk, ruledOut } = useMemo(() => asShown(now.context, own), [now.context, own]);
  const { step } = walk;
  const tenant = useTenant(t, frame !== undefined);
  const reading = useReading(step, (found) => {
    tenant.close();
    send({ type: 'found', found });
  });
  const [problem, setProblem] = useState<QuestionProps['problem']>(null);

  useFocusHeading(`${step}${walk.log.length}${tenant.screen === null}`);
  useEffect(() => {
    setProblem(null);
    reading.settle();
  }, [step]);
  useEffect(() => {
    const heading = document.querySelector('main h1')?.textContent ?? '';
    const name = document.title.split(' – ').at(-1) ?? '';
    const wrong = problem !== null || reading.problem !== null;
    document.title = `${wrong ? `${t('error.prefix')} ` : ''}${heading} – ${name}`;
  }, [t, step, walk.log.length, problem, reading.problem, tenant.screen]);
  useEffect(() => {
    tell('guide-step', { step, index: walk.log.length });
    if (!END_STEPS.has(step)) return;
    const { outcome, first, certainty } = walk.diagnosis;
    tell('guide-result', { verdict: step === 'resolved' ? 'accepted' : outcome, gate: first, certainty });
  }, [step, walk.log.length]);
  useEffect(() => {
    if (opening.text !== null) reading.readText(opening.text);
  }, [opening]);
  useEffect(() => {
    const obey = (event: Event): void => {
      const order = (event as CustomEvent<Order>).detail;
      const wanted = order.type === 'goTo' ? eventTo(order.to) : null;
      if (order.type === 'reset') restart();
      else if (wanted !== null) send(wanted);
    };
    addEventListener(ORDER, obey);
    return () => removeEventListener(ORDER, obey);
  }, [send]);
  useEffect(() => {
    if (dropped > 0) say(t('note.dropped', { count: dropped }));
  }, [t, dropped]);

  const progress = { busy: reading.busy, progress: reading.progress, onCancel: reading.cancel };
  // The page is rendered without a browser too, at the start screen alone.
  const page =
    frame?.full.replace(/\?.*/, '') ??
    // The path of a file on somebody's disk opens nothing elsewhere, and can hold a name.
    (typeof location === 'undefined' || location.protocol === 'file:' ? '' : `${location.origin}${location.pathname}`);
  const beside = frame === undefined ? '' : '../';
  const canRead = !alone && frame?.signIn !== false;
  const tabAddress = (): string => {
    const address = new URL(frame?.full ?? location.pathname, location.href);
    address.searchParams.set('from', 'frame');
    address.hash = link();
    return address.href;
  };
  const link = (): string => toLink({ ...walk, remedy: null });
  const restart = (): void => {
    reading.clear();
    send({ type: 'restart' });
  };
  const shared: CaseProps = {
    t,
    diagnosis: walk.diagnosis,
    reply: walk.diagnosis.reply,
    known: knownRows(walk),
    onChange: (question) => send({ type: 'change', question }),
    onBack: back,
    onRestart: restart,
    ...(canRead ? { onTenant: tenant.open } : {}),
  };

  return (
    <>
      <StatusRegion />
      {own !== null && <own.parts.OwnNote {...ownProps(own)} remedy={walk.remedy} />}
      {tenant.screen === null ? screen() : tenantScreen(tenant.screen)}
      {own !== null && (
        <own.parts.OwnHelp {...ownProps(own)} ruledOut={END_STEPS.has(step) ? ruledOut : []} problems={own.problems} />
      )}
    </>
  );

  function ownProps({ organisation }: Own) {
    return { t, lang: document.documentElement.lang, organisation, step };
  }

  function screen(): JSX.Element {
    switch (step) {
      case 'start':
        return (
          <StartScreen
            t={t}
            problem={reading.problem}
            pasted={reading.pasted}
            reading={progress}
            onPaste={reading.readText}
            onFile={reading.readBlob}
            code={opening.code}
            matching={opening.replies}
            {...(alone ? {} : { errorsHref: `${beside}${BESIDE.errors}` })}
            {...(canRead ? { onTenant: tenant.open } : {})}
          />
        );
      case 'understood':
        return (
          <UnderstoodScreen
            t={t}
            items={walk.pending === null ? [] : understoodItems(walk.pending, reading.quoteOf)}
            secrets={reading.reading?.secretLines ?? []}
            unread={reading.reading?.notUnderstood ?? []}
            dialogue={reading.reading?.dialogue ?? null}
            decisive={reading.reading?.decisive?.reply ?? null}
            choices={walk.pending === null ? null : choicesIn(reading.reading, walk.pending)}
            onChoice={choose}
            onChoose={(reply) => send({ type: 'reply', reply })}
            notes={notesOn(reading.reading)}
            onLeaveOut={(index) => send({ type: 'found.leaveOut', index })}
            onUse={() => send({ type: 'found.use' })}
            onBack={back}
          />
        );
      case 'settings':
        return (
          <SettingsScreen
            t={t}
            answers={walk.answers}
            address={walk.address}
            problem={reading.problem}
            reading={progress}
            onPaste={reading.readText}
            onSettings={(answers) => send({ type: 'settings', answers })}
            onBack={back}
          />
        );
      case 'verdict':
        return (
          <VerdictScreen
            {...shared}
            rounds={walk.rounds}
            canAskMore={canAskMore(walk)}
            {...(alone ? {} : { link: `${page}${link()}`, mapHref: `${beside}${BESIDE.map}${link()}` })}
            {...(frame === undefined ? {} : { fullHref: `${frame.full}${link()}` })}
            onFix={(id) => send({ type: 'fix', remedy: id })}
            onVerify={() => send({ type: 'verify' })}
            onHandOver={() => send({ type: 'handOver' })}
            onMore={() => send({ type: 'more' })}
          />
        );
      case 'fix':
        return fixScreen();
      case 'verify':
        return (
          <VerifyScreen
            t={t}
            remedy={walk.verifying}
            tests={testsFor(walk)}
            problem={reading.problem}
            reading={progress}
            onPaste={reading.readText}
            onFile={reading.readBlob}
            onWorked={() => send({ type: 'worked' })}
            onBack={back}
          />
        );
      case 'resolved':
        return (
          <ResolvedScreen
            t={t}
            diagnosis={walk.diagnosis}
            keepsBasic={goesOnWithBasic(walk.remedy, walk.diagnosis)}
            onHandOver={() => send({ type: 'handOver' })}
            onRestart={restart}
            onBack={back}
          />
        );
      case 'handOver':
        return <HandOver t={t} walk={walk} today={today} page={page} quoted={quoted()} onBack={back} />;
      case 'outOfScope':
        return (
          <OutOfScopeScreen
            {...shared}
            onFix={(id) => send({ type: 'fix', remedy: id })}
            onHandOver={() => send({ type: 'handOver' })}
          />
        );
      default:
        return questionScreen(step);
    }
  }

  function tenantScreen(Screen: NonNullable<typeof tenant.screen>): JSX.Element {
    return (
      <Screen
        t={t}
        address={walk.address ?? ''}
        link={tabAddress()}
        pasteProblem={reading.problem !== null}
        onPaste={reading.readText}
        onUse={(evidence, address) => {
          const found: WalkEvent[] = [{ type: 'found', found: { replies: [], evidence } }, { type: 'found.use' }];
          const whose: WalkEvent[] =
            address === null
              ? []
              : [
                  {
                    type: 'answer',
                    question: 'signInAs',
                    option: walk.answers.signInAs ?? 'thisMailbox',
                    detail: address,
                  },
                ];
          tenant.close();
          // One step of the walk, wherever it stands: a mailbox of its own and what was read of it.
          send({ type: 'restore', log: [...walk.log, ...whose, ...found] });
        }}
        onBack={tenant.back}
      />
    );
  }

  /** The latest reply in the server's words, where it was pasted. */
  function quoted(): string {
    const seen = walk.known.replies.at(-1);
    return seen === undefined ? '' : reading.quoteOf(seen);
  }

  /** What the person says is meant joins what was read. */
  function choose({ evidence: meant }: Choice, label: string): void {
    if (walk.pending === null) return;
    reading.quote(meant, label);
    send({ type: 'found', found: { ...walk.pending, evidence: [...walk.pending.evidence, meant] } });
  }

  function fixScreen(): JSX.Element {
    // The walk comes to this step with a remedy only.
    const id = walk.remedy as RemedyId;
    return (
      <FixScreen
        t={t}
        id={id}
        keepsBasic={goesOnWithBasic(id, walk.diagnosis)}
        needsAddress={needsAddress(id)}
        address={walk.address}
        problem={problem === 'address' ? problem : null}
        onAddress={(address) => answer('signInAs', walk.answers.signInAs ?? 'thisMailbox', address)}
        onVerify={() => send({ type: 'verify' })}
        onHandOver={() => send({ type: 'handOver' })}
        onBack={back}
      />
    );
  }

  function questionScreen(id: QuestionId): JSX.Element {
    return (
      <QuestionScreen
        {...shared}
        id={id}
        number={walk.log.filter((event) => event.type === 'answer').length + 1}
        options={QUESTION_OPTIONS[id]}
        chosen={walk.answers[id] ?? null}
        problem={problem}
        pasteProblem={TAKES_PASTE.has(id) ? reading.problem : null}
        takesPaste={TAKES_PASTE.has(id)}
        address={walk.address}
        onAnswer={(option, detail) => answer(id, option, detail)}
        onPaste={reading.readText}
        onEnough={() => send({ type: 'enough' })}
        onCollect={() => send({ type: 'open', step: 'settings' })}
        onHandOver={() => send({ type: 'handOver' })}
      />
    );
  }

  function answer(question: QuestionId, option: string | null, detail = ''): void {
    const wrong = problemWith(question, option, detail);
    setProblem(wrong);
    if (wrong !== null && wrong === problem) focusProblem();
    if (wrong === null && option !== null)
      send({ type: 'answer', question, option, ...(detail === '' ? {} : { detail }) });
  }
}

/** Whether a question is left whose answer could change the verdict. */
function canAskMore({ diagnosis, answers }: Walk): boolean {
  return diagnosis.ask.map(questionFor).some((question) => question !== null && answers[question] === undefined);
}

/** Steps that show a result. */
const END_STEPS: ReadonlySet<string> = new Set(['verdict', 'resolved', 'outOfScope']);

function knownAtStart(opening: Opening, own: Own | null): Case {
  const stated = own?.organisation.known.evidence ?? [];
  const all = [...stated, ...opening.facts];
  return all.length === 0 ? EMPTY_CASE : { replies: [], evidence: all };
}

/** The walk with its remedies in the order in which they are shown; what the organisation's policy rules out is asked of nobody. */
function asShown(walk: Walk, own: Own | null): { walk: Walk; ruledOut: readonly RemedyId[] } {
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

/** What was read besides replies and facts, and should be told. */
function notesOn(reading: Reading | null): readonly WordKey[] {
  if (reading === null) return [];
  const { cmdletProblem, otherProtocol } = reading;
  return [
    ...(cmdletProblem === null ? [] : ([`error.${cmdletProblem}`] as const)),
    ...(otherProtocol === null ? [] : (['understood.otherProtocol'] as const)),
  ];
}
