import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../domain/facts.ts';
import type { SignInProblem } from '../../graph/problems.ts';
import type { HowItLogsIn } from '../../graph/requests/run.ts';
import { adminConsentLink, redirectUri } from '../../graph/sign-in/app-settings.ts';
import { CLOUDS } from '../../graph/sign-in/clouds.ts';
import { permissionsFor, scopesFor, type TierId } from '../../graph/sign-in/permissions.ts';
import { clearStored, isReturning } from '../../graph/sign-in/redirect-return.ts';
import { problemOfCode, SHOWN_IN_WINDOW } from '../../graph/sign-in/sign-in-problem.ts';
import { createTenantReader, type TenantReader, type TenantSnapshot } from '../../graph/tenant.ts';
import { say } from '../page/announce.ts';
import { Button, CopyButton, LinkButton } from '../parts/buttons.tsx';
import { isAddress } from '../parts/fields/address-field.ts';
import { Heading, Screen, Unfold } from '../parts/screen.tsx';
import type { T } from '../words.ts';
import { TenantFrame } from './in-frame.tsx';
import { TenantResults } from './results/tenant-results.tsx';
import { seenIn, TenantSeenNote } from './results/tenant-seen.tsx';
import { AddressField, TenantForm } from './tenant-form.tsx';
import { TenantOtherWays } from './tenant-other-ways.tsx';
import { forgetSettings, loadSettings } from './tenant-settings.ts';
import { siteRoot, type TenantT, tenantWords } from './tenant-words.ts';

export interface TenantProps {
  t: T;
  /** Address that signs in to send mail, where it is known. */
  address: string;
  /** How the client of the case logs in, as far as it is known. */
  how: HowItLogsIn;
  /** This page with the answers, for a tab of its own. */
  link: string;
  /** What is wrong with the text that was pasted here, in words, or null. */
  pasteProblem: string | null;
  onPaste: (text: string) => void;
  /**
   * Takes over what was read; `address` is null where it came from another tab. `seen` shows what stays on the screen beside
   * the verdict, where there is something.
   */
  onUse: (evidence: readonly Evidence[], address: string | null, seen: (() => JSX.Element | null) | null) => void;
  onBack: () => void;
}

/** One reading for as long as the page lives: going back and forth must not throw away what was read. */
let reader: TenantReader | null = null;

/** Fetches the words of this screen; rejects where they cannot be had. */
export async function loadTenantScreen(): Promise<(props: TenantProps) => JSX.Element> {
  const words = await tenantWords();
  const screen = (props: TenantProps): JSX.Element => <TenantScreen {...props} t={words(props.t)} />;
  return screen;
}

function TenantScreen(props: TenantProps & { t: TenantT }): JSX.Element {
  const { t, link, how, onBack, onUse } = props;
  const framed = window.self !== window.top;
  const { read, now, known } = useReader(how);
  const [address, setAddress] = useState(now.context.address || props.address);
  // A field that was typed into keeps its text: a new form is empty.
  const [form, setForm] = useState(0);
  const [addressProblem, setAddressProblem] = useState<string | null>(null);
  const results = useRef<HTMLHeadingElement>(null);
  const state = now.value as 'ready' | 'signingIn' | 'reading' | 'done';
  const { settings, tier, failure } = now.context;
  // The form may have been changed since the sign-in was asked for, and be unfinished.
  const asked = isAddress(address) ? address.trim() : now.context.address;

  useEffect(() => {
    if (state === 'reading') say(t('tenant.working'));
    if (state === 'done') results.current?.focus();
  }, [state]);

  // A sign-in by redirect brings the address back after the first render.
  useEffect(() => {
    if (now.context.address !== '') setAddress(now.context.address);
  }, [now.context.address]);

  const forget = (everywhere: boolean): void => {
    forgetSettings();
    setAddress('');
    setForm(form + 1);
    setAddressProblem(null);
    void read.forget(everywhere).then(async () => {
      say(t('tenant.forgotten'));
      // A client ID that was typed goes too; that of the site comes back.
      read.configure(await loadSettings());
    });
  };
  // An address that came back in a note of this tab is checked like one that is typed.
  const use = (evidence: readonly Evidence[], mailbox: string): void => {
    const seen = seenIn(now.context);
    onUse(evidence, isAddress(mailbox) ? mailbox : null, () => <TenantSeenNote t={t} seen={seen} />);
  };
  const withoutSetUp = known && settings.clientId === null;
  const signInForm = (
    <TenantForm
      key={`form ${form}`}
      t={t}
      settings={settings}
      tier={tier}
      address={address}
      onAddressProblem={setAddressProblem}
      onSettings={read.configure}
      onSignIn={(chosen: TierId, typed: string) => read.signIn({ tier: chosen, address: typed, how, own: [] })}
      onLeave={(chosen: TierId, typed: string) => void read.leave({ tier: chosen, address: typed, how, own: [] })}
    />
  );
  const otherWays = (
    <TenantOtherWays
      t={t}
      address={address}
      cloud={settings.cloud}
      signedIn={state === 'done'}
      first={withoutSetUp}
      problem={props.pasteProblem}
      onPaste={props.onPaste}
    />
  );
  return (
    <Screen t={t} step="tenant" look="tenant" onBack={onBack}>
      <Heading>{t('tenant.title')}</Heading>
      <p class="intro">{t('tenant.lead')}</p>
      {framed && <TenantFrame t={t} link={link} onUse={(evidence) => onUse(evidence, null, null)} />}
      {!framed && state === 'ready' && (
        <>
          {failure !== null && (
            <SignInFailed t={t} problem={failure.problem} code={failure.code} now={now}>
              {failure.problem === 'popupBlocked' && (
                <Button
                  action="leave"
                  words={t('tenant.leave')}
                  quiet
                  onClick={() => void read.leave({ tier, address: asked, how, own: [] })}
                />
              )}
            </SignInFailed>
          )}
          {withoutSetUp && (
            <p class="note" data-note="withoutSetUp">
              {t('tenant.withoutSetUp')}
            </p>
          )}
          <AddressField key={form} t={t} address={address} problem={addressProblem} onAddress={setAddress} />
          {known && !withoutSetUp && signInForm}
          {withoutSetUp && (
            <>
              {otherWays}
              <Unfold action="signInInstead" words={t('tenant.signInInstead')}>
                {signInForm}
              </Unfold>
            </>
          )}
          <p>
            <LinkButton action="forget" words={t('tenant.forget')} onClick={() => forget(false)} />{' '}
            <span class="hint">{t('tenant.forgetHint')}</span>
          </p>
        </>
      )}
      {state === 'signingIn' && (
        <section>
          <p>{t('tenant.signingIn')}</p>
          {now.context.windowClosed && (
            <p class="note" data-note="windowClosed">
              {t('tenant.closed')}
            </p>
          )}
          <div class="actions">
            {now.context.windowClosed && (
              <Button
                action="retry"
                words={t('tenant.retry')}
                onClick={() => read.signIn(now.context.asked ?? { tier, address: now.context.address, how, own: [] })}
              />
            )}
            <Button action="cancel" words={t('tenant.cancel')} quiet onClick={read.cancel} />
          </div>
          <WindowCodes t={t} now={now} />
        </section>
      )}
      {!framed && state === 'done' && failure !== null && (
        <SignInFailed t={t} problem={failure.problem} code={failure.code} now={now}>
          {failure.problem === 'popupBlocked' && (
            <Button
              action="leave"
              words={t('tenant.leave')}
              quiet
              onClick={() => void read.leave(now.context.asked ?? { tier, address: asked, how, own: now.context.own })}
            />
          )}
        </SignInFailed>
      )}
      {(state === 'reading' || state === 'done') && (
        <TenantResults t={t} now={now} heading={results} read={read} how={how} onUse={use} onForget={forget} />
      )}
      {state === 'done' && (
        <Unfold action="otherWays" words={t('tenant.cannot')}>
          {otherWays}
        </Unfold>
      )}
      {state === 'ready' && (framed || (known && !withoutSetUp)) && otherWays}
    </Screen>
  );
}

/** The reader, with the settings of the site or of this browser; the library is fetched as soon as it can be used. */
function useReader(how: HowItLogsIn): { read: TenantReader; now: TenantSnapshot; known: boolean } {
  const [read] = useState(() => {
    reader ??= createTenantReader(siteRoot());
    return reader;
  });
  const [now, setNow] = useState(() => read.snapshot());
  // Until the site's settings have come nobody knows whether a sign-in is set up.
  const [known, setKnown] = useState(false);
  useEffect(() => {
    setNow(read.snapshot());
    const stop = read.subscribe(setNow);
    if (window.self !== window.top) return stop;
    void begin(read, how, () => setKnown(true));
    return stop;
  }, [read]);
  return { read, now, known };
}

/** Takes up a sign-in that left the page; where there is none, reads with which registration one can be begun. */
async function begin(read: TenantReader, how: HowItLogsIn, onKnown: () => void): Promise<void> {
  if (isReturning()) await read.resume(how);
  // A reload has lost the reading, and its tokens are used by nobody any more.
  else if (read.snapshot().context.account === null) clearStored();
  if (read.snapshot().context.settings.clientId !== null) return onKnown();
  read.configure(await loadSettings());
  onKnown();
  await read.prepare();
}

interface FailedProps {
  t: TenantT;
  problem: SignInProblem;
  code: string;
  now: TenantSnapshot;
  children?: JSX.Element | false;
}

function SignInFailed({ t, problem, code, now, children }: FailedProps): JSX.Element {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="summary" data-problem={problem} ref={box} tabIndex={-1} aria-labelledby="failed-h">
      <h2 id="failed-h">{t('tenant.failedTitle')}</h2>
      <p>{t(`tenant.signInProblem.${problem}`, { redirectUri: redirectUri(siteRoot()) })}</p>
      {problem === 'adminApproval' && <AdminLink t={t} now={now} />}
      {code !== '' && <p class="hint">{t('tenant.code', { code })}</p>}
      {children}
      {problem === 'windowClosed' && <WindowCodes t={t} now={now} />}
    </section>
  );
}

/** With this link an administrator agrees for everybody; it ends on a page that says so. */
function AdminLink({ t, now }: { t: TenantT; now: TenantSnapshot }): JSX.Element {
  const { settings, asked } = now.context;
  const { tier, own } = asked ?? now.context;
  const scopes = scopesFor(permissionsFor(tier, own), CLOUDS[settings.cloud].graph);
  const link = adminConsentLink(settings, scopes, siteRoot());
  return (
    <div class="field">
      <label for="admin-link">{t('tenant.adminLink')}</label>
      <input type="text" id="admin-link" data-field="adminLink" readOnly dir="ltr" value={link} />
      <CopyButton t={t} quiet words={t('tenant.adminLinkCopy')} text={() => link} />
    </div>
  );
}

/** What Microsoft's window may show and this page is not told. */
function WindowCodes({ t, now }: { t: TenantT; now: TenantSnapshot }): JSX.Element {
  return (
    <Unfold action="windowCodes" words={t('tenant.windowCodes')}>
      <p>{t('tenant.windowCodesLead')}</p>
      <dl>
        {SHOWN_IN_WINDOW.map((number) => (
          <div key={number}>
            <dt>
              <code>AADSTS{number}</code>
            </dt>
            <dd>{t(`tenant.signInProblem.${problemOfCode(number)}`, { redirectUri: redirectUri(siteRoot()) })}</dd>
          </div>
        ))}
      </dl>
      <AdminLink t={t} now={now} />
    </Unfold>
  );
}
