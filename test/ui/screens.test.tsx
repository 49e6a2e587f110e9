import { cloneElement, type JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/domain/diagnose.ts';
import { evidence } from '../../src/domain/facts.ts';
import { takesAddress } from '../../src/flow/questions/needs-address.ts';
import { QUESTION_OPTIONS } from '../../src/flow/questions/questions.ts';
import { ASKED_QUESTIONS } from '../../src/flow/steps.ts';
import { en } from '../../src/i18n/en.ts';
import { ownWords } from '../../src/read/redact/struck-text.ts';
import { ACTIONS } from '../../src/ui/actions.ts';
import type { DraftToSend } from '../../src/ui/hand-over/draft.ts';
import { HandOverScreen } from '../../src/ui/hand-over/hand-over-screen.tsx';
import type { CaseProps, QuestionProps, StartProps, VerifyProps } from '../../src/ui/props.ts';
import { OutOfScopeScreen, ResolvedScreen } from '../../src/ui/screens/ending-screens.tsx';
import { FixScreen } from '../../src/ui/screens/fix-screen.tsx';
import { QuestionScreen } from '../../src/ui/screens/question-screen.tsx';
import { SettingsScreen } from '../../src/ui/screens/settings-screen.tsx';
import { StartScreen } from '../../src/ui/screens/start-screen.tsx';
import { UnderstoodScreen } from '../../src/ui/screens/understood-screen.tsx';
import { VerdictScreen } from '../../src/ui/screens/verdict-screen.tsx';
import { VerifyScreen } from '../../src/ui/screens/verify-screen.tsx';
import { makeT, type T } from '../../src/ui/words.ts';

const CONTENT = /^(question|gate|reply|remedy|outcome|finding|unhelpful)\.\w+\./;
/** The words of the interface as they are, the content's as their key; anything else is a word that nobody wrote. */
const t: T = (key, params) => {
  if (!(key in en) && !CONTENT.test(key)) throw new Error(`No words for ${key}`);
  return makeT(en)(key, params);
};
const nothing = (): void => undefined;
const reading = { busy: false, progress: null, onCancel: nothing };

const diagnosis = diagnose(
  {
    replies: [{ reply: 'smtpAuthDisabledForTenant' }],
    evidence: [evidence('method', 'basic', 'answer'), evidence('securityDefaults', 'on', 'graph')],
  },
  '2026-11-23',
);
const unsure = diagnose({ replies: [{ reply: 'authenticationUnsuccessful' }], evidence: [] }, '2026-11-23');
const shared: CaseProps = {
  t,
  diagnosis,
  reply: 'smtpAuthDisabledForTenant',
  known: [
    { question: 'method', option: 'basic', origin: 'answer' },
    { question: 'server', option: 'otherServer', text: 'mail.contoso.com', origin: 'transcript' },
    { question: 'cloud', option: 'unknown', origin: 'answer' },
  ],
  quoted: ownWords('535 5.7.139 Authentication unsuccessful'),
  onChange: nothing,
  onRemove: nothing,
  onBack: nothing,
  onRestart: nothing,
};
const start = (problem: StartProps['problem']): JSX.Element => (
  <StartScreen
    t={t}
    problem={problem}
    reading={reading}
    onPaste={nothing}
    onFile={nothing}
    onTenant={nothing}
    errorsHref="errors/"
  />
);
const question = (
  id: QuestionProps['id'],
  problem: QuestionProps['problem'] = null,
  pasteProblem: QuestionProps['pasteProblem'] = null,
): JSX.Element => (
  <QuestionScreen
    {...shared}
    id={id}
    number={2}
    options={QUESTION_OPTIONS[id]}
    chosen={null}
    problem={problem}
    pasteProblem={pasteProblem}
    takesPaste
    takesAddress={takesAddress(id)}
    signInAs={null}
    address={null}
    onAnswer={nothing}
    onCollect={nothing}
    onPaste={nothing}
    onEnough={nothing}
    onHandOver={nothing}
  />
);
const verdict = (of: typeof diagnosis): JSX.Element => (
  <VerdictScreen
    seen={null}
    version="1.2.3"
    checked="2026-11-23"
    address={null}
    {...shared}
    diagnosis={of}
    secrets={['AUTH PLAIN …']}
    today="2026-11-23"
    rounds={2}
    canAskMore
    link="https://example.com/#a="
    onFix={nothing}
    onVerify={nothing}
    onHandOver={nothing}
    onMore={nothing}
  />
);
const tests: VerifyProps['tests'] = [
  { tool: 'swaks', command: 'swaks' },
  { tool: 'device' },
  { tool: 'curl', command: 'curl' },
  { tool: 'powershell', command: 'x' },
  { tool: 'python', command: 'y' },
];

const toSend: DraftToSend = {
  draft: { subject: 'a', lines: ['b'], details: [], catalogue: [], made: 'c', link: 'https://tools.example/en/#a=x' },
  words: { fillIn: '', subject: 'Subject', link: 'The case' },
};

const handOverWithout = (failed: boolean): JSX.Element => (
  <HandOverScreen
    t={t}
    texts={null}
    failed={failed}
    first="ticket"
    full={false}
    leftOut={['address']}
    address={null}
    addresses={[]}
    takesAddress={false}
    onAddress={nothing}
    onFull={nothing}
    onBack={nothing}
  />
);

const SCREENS: Record<string, JSX.Element> = {
  start: start(null),
  'start with a problem': start('nothing'),
  understood: (
    <UnderstoodScreen
      t={t}
      items={[
        {
          kind: 'reply',
          at: 0,
          reply: 'smtpAuthDisabledForTenant',
          decides: true,
          quote: ownWords('535 5.7.139'),
        },
        {
          kind: 'fact',
          at: 1,
          fact: 'endpointPort',
          question: 'port',
          option: null,
          text: '587',
          origin: 'transcript',
          quote: ownWords(''),
        },
      ]}
      secrets={[ownWords('AUTH LOGIN ***')]}
      unread={[ownWords('E42')]}
      token={null}
      dialogue={{
        lines: [
          { by: 'client', text: ownWords('EHLO scanner') },
          { by: 'server', text: ownWords('530 5.7.57'), failed: true },
        ],
      }}
      decisive="clientNotAuthenticated"
      choices={{
        about: 'mailboxes',
        items: [{ label: 'scanner', evidence: evidence('mailboxSmtpAuth', 'enabled', 'powershell') }],
      }}
      onChoice={nothing}
      onChoose={nothing}
      notes={['understood.otherProtocol']}
      onLeaveOut={nothing}
      onUse={nothing}
      onBack={nothing}
    />
  ),
  settings: (
    <SettingsScreen
      t={t}
      answers={{ method: 'basic' }}
      address={null}
      problem="nothing"
      reading={reading}
      onPaste={nothing}
      onSettings={nothing}
      onBack={nothing}
    />
  ),
  ...Object.fromEntries(ASKED_QUESTIONS.map((id) => [`question ${id}`, question(id)])),
  'question without an answer': question('method', 'choose'),
  'question with a wrong host': question('server', 'host'),
  'question with a wrong address': question('mailboxSmtpAuth', 'address'),
  'question with a paste that says nothing': question('tenantSmtpAuth', null, 'nothing'),
  'verdict that blocks': verdict(diagnosis),
  'verdict that cannot tell': verdict(unsure),
  fix: (
    <FixScreen
      t={t}
      keepsBasic
      id="turnOffSecurityDefaults"
      needsAddress
      asked
      address={null}
      addresses={['scans@fabrikam.example']}
      problem="address"
      onAddress={nothing}
      onLooked={nothing}
      onVerify={nothing}
      onHandOver={nothing}
      onBack={nothing}
    />
  ),
  verify: (
    <VerifyScreen
      t={t}
      remedy={null}
      tests={tests}
      problem="empty"
      reading={reading}
      onPaste={nothing}
      onFile={nothing}
      onWorked={nothing}
      onBack={nothing}
    />
  ),
  resolved: (
    <ResolvedScreen
      t={t}
      today="2026-11-23"
      secrets={[]}
      diagnosis={diagnosis}
      keepsBasic
      onHandOver={nothing}
      onRestart={nothing}
      onBack={nothing}
    />
  ),
  outOfScope: (
    <OutOfScopeScreen
      {...shared}
      secrets={[]}
      diagnosis={diagnose({ replies: [], evidence: [evidence('service', 'other', 'answer')] }, '2026-11-23')}
      onFix={nothing}
      onHandOver={nothing}
    />
  ),
  'hand over': (
    <HandOverScreen
      leftOut={['host']}
      t={t}
      texts={{ ticket: toSend, request: toSend, change: toSend }}
      address={null}
      addresses={['scans@fabrikam.example']}
      takesAddress
      onAddress={nothing}
      failed={false}
      first="request"
      full={false}
      onFull={nothing}
      onBack={nothing}
    />
  ),
  'hand over before its texts are ready': handOverWithout(false),
  'hand over whose texts cannot be made': handOverWithout(true),
};

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found]) => found ?? '');

describe.each(Object.entries(SCREENS))('%s', (_, screen) => {
  const html = renderToString(screen);
  const ids = all(html, /\sid="([^"]+)"/g);

  test('has one heading of the first level, which can take the focus, in one main', () => {
    expect(all(html, /<h1 ([^>]*)>/g)).toEqual(['id="step-h" tabindex="-1"']);
    expect(all(html, /(<main)/g)).toHaveLength(1);
  });

  test('has every id once, and every reference leads to one', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const references = all(html, /\s(?:for|aria-describedby|aria-labelledby)="([^"]*)"/g).flatMap((list) =>
      list.split(' '),
    );
    for (const reference of references) expect(ids).toContain(reference);
    for (const target of all(html, /<a href="#([\w-]+)"/g)) expect(ids).toContain(target);
  });

  test('labels every field', () => {
    const labelled = all(html, /<label for="([^"]+)"/g);
    const fields = all(html, /<(?:input|select|textarea) ([^>]*)/g).filter((field) => !field.includes('type="file"'));
    for (const field of fields) expect(labelled).toContain(/\bid="([^"]+)"/.exec(field)?.[1]);
  });

  test('names what each control does or asks for, once and from the closed list', () => {
    expect(all(html, /<main ([^>]*)>/g)[0]).toMatch(/ data-step="\w+"/);
    for (const control of all(html, /<(?:button|summary|a(?=[ >])|input type="file")([^>]*)>/g))
      expect(control).toMatch(/ data-(?:action|reply)="\w+"/);
    for (const field of all(html, /<(?:select|textarea|input type="text") ([^>]*)>/g))
      expect(field).toMatch(/data-field="\w+"/);
    for (const choice of all(html, /<input type="radio" ([^>]*)>/g)) expect(choice).toMatch(/name="\w+".* value="\w+"/);
    for (const action of all(html, /data-action="([^"]*)"/g)) expect(ACTIONS).toContain(action);
    expect(all(html, /(data-action="continue")/g).length).toBeLessThanOrEqual(1);
  });

  test('says what each button does before it is submitted by accident', () => {
    for (const button of all(html, /<button ([^>]*)>/g)) expect(button).toMatch(/type="(button|submit)"/);
  });
});

test('every question offers "I don’t know"', () => {
  for (const id of ASKED_QUESTIONS) expect(renderToString(question(id))).toContain(`id="${id}-unknown"`);
});

test('a remedy that keeps Basic says when Basic ends, and so does the screen after it worked', () => {
  expect(renderToString(SCREENS.fix as JSX.Element)).toContain(en['fix.basicEnds']);
  expect(renderToString(SCREENS.resolved as JSX.Element)).toContain(en['fix.basicEnds']);
});

test('a hand-over whose texts cannot be made says so, and leads back', () => {
  const html = renderToString(handOverWithout(true));
  expect(html).toContain(en['error.failed']);
  expect(html).toContain(en['ask.back']);
  expect(html).not.toContain(en['start.reading']);
});

describe('each door to the reading of the tenant says what setting the sign-in up takes', () => {
  const understood = (lacksSignIn: boolean): JSX.Element => (
    <UnderstoodScreen
      t={t}
      items={[]}
      secrets={[]}
      unread={[]}
      dialogue={null}
      token={null}
      decisive={null}
      choices={null}
      notes={[]}
      onChoice={nothing}
      onChoose={nothing}
      onLeaveOut={nothing}
      onUse={nothing}
      onTenant={nothing}
      lacksSignIn={lacksSignIn}
      onBack={nothing}
    />
  );
  const withDoor = (shown: JSX.Element, lacksSignIn: boolean): JSX.Element =>
    cloneElement(shown, { onTenant: nothing, lacksSignIn });
  test.each([
    ['start', start(null)],
    ['question', question('method')],
    ['verdict without a gate', verdict(unsure)],
    ['understood', understood(false)],
  ])('%s', (_, screen) => {
    const html = renderToString(withDoor(screen, true));
    expect(html).toContain('data-action="readTenant"');
    expect(html).toContain(en['start.tenantSetUp']);
    expect(renderToString(withDoor(screen, false))).not.toContain(en['start.tenantSetUp']);
  });
});

test('nobody who found no entry is told to open one', () => {
  const noEntry = diagnose(
    {
      replies: [{ reply: 'criteriaNotMet' }],
      evidence: [evidence('method', 'basic', 'answer'), evidence('signInEntry', 'none', 'answer')],
    },
    '2026-11-23',
  );
  const shown = renderToString(verdict(noEntry));
  expect(noEntry.suspects).toContain('conditionalAccess');
  expect(shown).toContain(t('verdict.findEntry'));
  expect(shown).not.toContain('gate.conditionalAccess.check');
});
