import type { JSX } from 'preact';
import { clientOf, hangsOnClient } from '../../domain/advice/remedies-shown.ts';
import type { RemedyId } from '../../domain/remedies/remedies.ts';
import type { Walk } from '../../flow/events.ts';
import { wasAsked } from '../../flow/link.ts';
import { questionFor } from '../../flow/questions/answers.ts';
import { earlierAnswer } from '../../flow/questions/earlier-answer.ts';
import { needsAddress, takesAddress } from '../../flow/questions/needs-address.ts';
import { QUESTION_OPTIONS, type QuestionId } from '../../flow/questions/questions.ts';
import { ASKED_QUESTIONS, type AskedQuestion, type Place, type Step } from '../../flow/steps.ts';
import { Beside } from '../case/beside.tsx';
import { understoodItems } from '../case/understood-items.ts';
import { WithClientParts } from '../clients/with-client-parts.tsx';
import { HandOver } from '../hand-over/hand-over.tsx';
import { madeWith } from '../page/made-with.ts';
import { LinkButton } from '../parts/buttons.tsx';
import { goesOnWithBasic } from '../parts/fixes.tsx';
import { OutOfScopeScreen, ResolvedScreen } from '../screens/ending-screens.tsx';
import { FixScreen } from '../screens/fix-screen.tsx';
import { QuestionScreen } from '../screens/question-screen.tsx';
import { SettingsScreen } from '../screens/settings-screen.tsx';
import { StartScreen } from '../screens/start-screen.tsx';
import { UnderstoodScreen } from '../screens/understood-screen.tsx';
import { VerdictScreen } from '../screens/verdict-screen.tsx';
import { VerifyScreen } from '../screens/verify-screen.tsx';
import { choicesIn, notesOn } from './choices.ts';
import type { GuideView } from './guide-view.ts';
import { testsFor } from './verify-tests.ts';

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

type Show = (view: GuideView) => JSX.Element;

/** The client of the case; where none is known and it would tell more, a way to say which one it is. */
function CaseClient({ view: { t, walk, addresses, send } }: { view: GuideView }): JSX.Element | null {
  const id = clientOf(walk.known);
  const onChange = (): void => send({ type: 'change', question: 'client' });
  if (id !== undefined)
    return (
      <WithClientParts>
        {({ ClientNote }) => <ClientNote t={t} id={id} base={addresses.clients ?? undefined} onChange={onChange} />}
      </WithClientParts>
    );
  if (!walk.diagnosis.remedies.some(hangsOnClient)) return null;
  return (
    <p data-note="client">
      {t('client.wanted')} <LinkButton action="change" words={t('client.name')} onClick={onChange} />
    </p>
  );
}

/** Where the client of the case shows the server's own words; nothing where none is known. */
const errorPlaceOf = ({ t, walk }: GuideView): { errorPlace?: JSX.Element } => {
  const id = clientOf(walk.known);
  return id === undefined
    ? {}
    : {
        errorPlace: <WithClientParts>{({ ErrorPlace }) => <ErrorPlace t={t} id={id} />}</WithClientParts>,
      };
};

/** What each place of the walk shows. Screens are given values and report what was done: the walk decides what follows. */
const PLACES = {
  start: ({ t, reading, progress, opening, addresses, onTenant, lacksSignIn }) => (
    <StartScreen
      t={t}
      problem={reading.problem}
      policies={reading.reading?.openPolicies ?? []}
      pasted={reading.pasted}
      reading={progress}
      onPaste={reading.readText}
      onFile={reading.readBlob}
      code={opening.code}
      matching={opening.replies}
      {...(addresses.errors === null ? {} : { errorsHref: addresses.errors })}
      {...(addresses.senders === null ? {} : { sendersHref: addresses.senders })}
      {...(addresses.clients === null ? {} : { clientsHref: addresses.clients })}
      {...(addresses.willItStop === null ? {} : { willItStopHref: addresses.willItStop })}
      {...(onTenant === null ? {} : { onTenant, lacksSignIn })}
    />
  ),
  understood: ({ t, walk: { pending }, reading, send, onBack, onChoice, onTenant, lacksSignIn }) => (
    <UnderstoodScreen
      t={t}
      items={pending === null ? [] : understoodItems(pending, reading.reading?.inText ?? [], reading.quoteOf)}
      secrets={reading.reading?.secretLines ?? []}
      unread={reading.reading?.notUnderstood ?? []}
      dialogue={reading.reading?.dialogue ?? null}
      token={reading.reading?.token ?? null}
      decisive={reading.reading?.decisive?.reply ?? null}
      choices={pending === null ? null : choicesIn(reading.reading, pending)}
      onChoice={onChoice}
      onChoose={(reply) => send({ type: 'reply', reply })}
      notes={notesOn(reading.reading)}
      onLeaveOut={(index) => send({ type: 'found.leaveOut', index })}
      onUse={() => send({ type: 'found.use' })}
      {...(onTenant === null ? {} : { lacksSignIn, onTenant: () => [send({ type: 'found.use' }), onTenant()] })}
      onBack={onBack}
    />
  ),
  settings: ({ t, walk: { answers, address }, reading, progress, send, onBack }) => (
    <SettingsScreen
      t={t}
      answers={answers}
      address={address}
      problem={reading.problem}
      reading={progress}
      onPaste={reading.readText}
      onSettings={(given) => send({ type: 'settings', answers: given })}
      onBack={onBack}
    />
  ),
  verdict: (view) => {
    const { seen, caseProps, walk, today, addresses, secrets, send } = view;
    return (
      <VerdictScreen
        {...caseProps}
        {...errorPlaceOf(view)}
        {...madeWith(today)}
        address={walk.address}
        cloud={walk.answers.cloud}
        seen={seen}
        secrets={secrets}
        today={today}
        rounds={walk.rounds}
        canAskMore={canAskMore(walk)}
        {...(addresses.link === null ? {} : { link: addresses.link })}
        {...(addresses.map === null ? {} : { mapHref: addresses.map })}
        {...(addresses.full === null ? {} : { fullHref: addresses.full })}
        {...(addresses.choose === null ? {} : { chooseHref: addresses.choose })}
        client={<CaseClient view={view} />}
        onFix={(remedy) => send({ type: 'fix', remedy })}
        onVerify={() => send({ type: 'verify' })}
        onHandOver={() => send({ type: 'handOver' })}
        onMore={() => send({ type: 'more' })}
      />
    );
  },
  fix: (view) => {
    const { t, walk, problem, reading, caseProps, send, onBack, onAnswer } = view;
    // The walk comes to this step with a remedy only.
    const id = walk.remedy as RemedyId;
    return (
      <FixScreen
        t={t}
        id={id}
        keepsBasic={goesOnWithBasic(id, walk.diagnosis)}
        needsAddress={needsAddress(id)}
        asked={wasAsked(walk)}
        address={walk.address}
        addresses={reading.reading?.addresses ?? []}
        cloud={walk.answers.cloud}
        problem={problem === 'address' ? problem : null}
        onAddress={(address) => onAnswer('signInAs', walk.answers.signInAs ?? 'thisMailbox', address)}
        onLooked={() => send({ type: 'change', question: 'account' })}
        onVerify={() => send({ type: 'verify' })}
        onHandOver={() => send({ type: 'handOver' })}
        onBack={onBack}
        {...errorPlaceOf(view)}
        client={<CaseClient view={view} />}
      >
        <aside>
          <Beside {...caseProps} />
        </aside>
      </FixScreen>
    );
  },
  verify: ({ t, walk, reading, progress, send, onBack }) => (
    <VerifyScreen
      t={t}
      remedy={walk.verifying}
      tests={testsFor(walk)}
      problem={reading.problem}
      reading={progress}
      onPaste={reading.readText}
      onFile={reading.readBlob}
      onWorked={() => send({ type: 'worked' })}
      onBack={onBack}
    />
  ),
  resolved: ({ t, today, walk: { diagnosis, remedy }, secrets, send, onBack, onRestart }) => (
    <ResolvedScreen
      t={t}
      today={today}
      secrets={secrets}
      diagnosis={diagnosis}
      keepsBasic={goesOnWithBasic(remedy, diagnosis)}
      onHandOver={() => send({ type: 'handOver' })}
      onRestart={onRestart}
      onBack={onBack}
    />
  ),
  handOver: ({ t, walk, today, addresses, caseProps, reading, onBack }) => (
    <HandOver
      t={t}
      walk={walk}
      today={today}
      page={addresses.page}
      quoted={caseProps.quoted}
      found={reading.reading?.addresses ?? []}
      onBack={onBack}
    />
  ),
  outOfScope: (view) => (
    <OutOfScopeScreen
      {...view.caseProps}
      {...errorPlaceOf(view)}
      secrets={view.secrets}
      onFix={(remedy) => view.send({ type: 'fix', remedy })}
      onHandOver={() => view.send({ type: 'handOver' })}
    />
  ),
} satisfies Record<Place, Show>;

const ask =
  (id: AskedQuestion): Show =>
  ({ caseProps, walk, next, problem, reading, send, onAnswer }) => {
    const earlier = earlierAnswer(walk, id, next);
    return (
      <QuestionScreen
        {...caseProps}
        id={id}
        number={walk.log.filter((event) => event.type === 'answer').length + 1}
        options={QUESTION_OPTIONS[id]}
        chosen={earlier?.option ?? null}
        {...(earlier?.detail === undefined ? {} : { detail: earlier.detail })}
        problem={problem}
        pasteProblem={TAKES_PASTE.has(id) ? reading.problem : null}
        policies={reading.reading?.openPolicies ?? []}
        takesPaste={TAKES_PASTE.has(id)}
        takesAddress={takesAddress(id)}
        signInAs={walk.answers.signInAs ?? null}
        address={walk.address}
        cloud={walk.answers.cloud}
        onAnswer={(option, detail, signIn) => onAnswer(id, option, detail, signIn)}
        onPaste={reading.readText}
        onEnough={() => send({ type: 'enough' })}
        onCollect={() => send({ type: 'open', step: 'settings' })}
        onHandOver={() => send({ type: 'handOver' })}
      />
    );
  };

/** The screen of each step. */
export const SCREENS: Readonly<Record<Step, Show>> = {
  ...(Object.fromEntries(ASKED_QUESTIONS.map((id) => [id, ask(id)])) as Record<AskedQuestion, Show>),
  ...PLACES,
};

/** Whether a question is left whose answer could change the verdict. */
function canAskMore({ diagnosis, answers }: Walk): boolean {
  return diagnosis.ask.map(questionFor).some((question) => answers[question] === undefined);
}
