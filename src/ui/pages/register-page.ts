import { checkRegistration, type Fault } from '../../graph/registration/check-registration.ts';
import { registerTexts, TEXTS } from '../../graph/registration/registration-texts.ts';
import {
  isClientId,
  NO_SETTINGS,
  redirectUri,
  sessionOptions,
  settingsFrom,
} from '../../graph/sign-in/app-settings.ts';
import { CLOUDS } from '../../graph/sign-in/clouds.ts';
import {
  grantedIn,
  missingFor,
  permissionsOf,
  scopesFor,
  TIER_IDS,
  type TierId,
} from '../../graph/sign-in/permissions.ts';
import { signInFailure } from '../../graph/sign-in/sign-in-problem.ts';
import { fill } from '../../i18n/fill.ts';
import { selectAll } from '../page/copy.ts';
import { makeCopyButton } from '../page/copy-button.ts';
import type { loadOrTell } from '../page/load-or-tell.ts';
import { siteRoot } from '../tenant/tenant-words.ts';

const root = siteRoot();
const returnTo = redirectUri(root);
type Words = Readonly<Record<string, string>>;

const one = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`The page lacks ${selector}.`);
  return found;
};

function tier(): TierId {
  const chosen = one<HTMLInputElement>('#register input:checked').value;
  return TIER_IDS.find((id) => id === chosen) ?? 'signInLog';
}

function fillIn(): void {
  const texts = registerTexts(returnTo, tier());
  for (const name of TEXTS)
    for (const code of document.querySelectorAll(`[data-text="${name}"]`)) code.textContent = texts[name];
  for (const item of document.querySelectorAll<HTMLElement>('[data-tiers]'))
    item.hidden = !(item.dataset.tiers ?? '').split(' ').includes(tier());
}

let words: Words | null = null;
async function fetchWords(): Promise<Words> {
  if (words !== null) return words;
  const answer = await fetch(new URL(`${document.documentElement.lang}/register.json`, root));
  if (!answer.ok) throw new Error(`The words could not be fetched: ${answer.status}`);
  words = (await answer.json()) as Words;
  return words;
}

function show(sentences: readonly string[]): void {
  const items = sentences.map((sentence) => Object.assign(document.createElement('li'), { textContent: sentence }));
  const list = Object.assign(document.createElement('ul'), { className: 'note' });
  list.append(...items);
  one('#result').replaceChildren(list);
}

async function showFaults(faults: readonly Fault[], good: string): Promise<void> {
  const t = await fetchWords();
  if (faults.length === 0) return show([t[good] ?? good]);
  show(faults.map(({ fault, what = '' }) => fill(t[`register.wrong.${fault}`] ?? fault, { what })));
}

/** Signs in with this registration and compares the permissions of the token with the step's. Nothing is read. */
async function tryIt(): Promise<void> {
  const clientId = one<HTMLInputElement>('#clientId').value.trim();
  const tenant = one<HTMLInputElement>('#tenantId').value.trim();
  const settings = settingsFrom({ ...NO_SETTINGS, clientId, ...(tenant === '' ? {} : { tenant }) });
  const options = sessionOptions(settings, root);
  if (!isClientId(clientId) || options === null) return showFaults([{ fault: 'noClientId' }], '');
  const wanted = tier();
  try {
    const { openSession } = await library();
    const session = await openSession(options);
    const scopes = scopesFor(permissionsOf(wanted), CLOUDS[settings.cloud].graph);
    const signedIn = session.signIn({
      scopes,
      pick: false,
      onClosed: () => void say('tenant.signInProblem.windowClosed'),
    });
    void say('tenant.signingIn');
    const { scopes: given } = await signedIn;
    const missing = missingFor(wanted, grantedIn(given));
    await session.forget();
    await showFaults(
      missing.map((what) => ({ fault: 'notGranted', what })),
      'register.granted',
    );
  } catch (error) {
    const { problem, code } = signInFailure(error);
    await say(`tenant.signInProblem.${problem}`, code);
  }
}

async function say(key: string, code = ''): Promise<void> {
  const t = await fetchWords();
  show([fill(t[key] ?? key, { redirectUri: returnTo }), ...(code === '' ? [] : [code])]);
}

const library = (): Promise<typeof import('../../graph/sign-in/msal-session.ts')> =>
  import('../../graph/sign-in/msal-session.ts').catch(() => {
    throw { errorCode: 'library' };
  });

/**
 * Brings the page about app registrations to life: its own address in all texts, copying, and the check of the result. What loads or
 * tells stands in the page already.
 */
export function startRegister(load: typeof loadOrTell): void {
  one('#redirect-uri').textContent = returnTo;
  one<HTMLElement>('#insecure').hidden = isSecureContext;
  one<HTMLElement>('#check').hidden = false;
  one('#register').addEventListener('change', fillIn);
  fillIn();
  const afterCopy = async (label: string): Promise<{ done: string; failed: string }> => {
    await load(fetchWords);
    return { done: words?.['copy.done'] ?? label, failed: words?.['copy.failed'] ?? label };
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    const code = one<HTMLElement>(`[data-text="${button.dataset.copy}"]`);
    const label = button.textContent;
    makeCopyButton(button, {
      text: () => code.textContent ?? '',
      words: () => afterCopy(label),
      onFail: () => selectAll(code),
    });
  }
  // Where the words can't be had the page says so, and its button does the same again.
  const withWords = (act: () => unknown): void => {
    void load(async () => {
      await fetchWords();
      void act();
    });
  };
  one<HTMLButtonElement>('#check-pasted').onclick = () => {
    const pasted = one<HTMLTextAreaElement>('#registration').value;
    withWords(() => showFaults(checkRegistration(pasted, returnTo, tier()), 'register.good'));
  };
  // The library and the words are fetched when somebody is about to use them, so that the window can open in the click.
  const prepare = (): void => void Promise.allSettled([library(), fetchWords()]);
  one('#clientId').addEventListener('focus', prepare, { once: true });
  one<HTMLButtonElement>('#check-sign-in').onclick = () => withWords(tryIt);
}
