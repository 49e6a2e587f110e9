import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isClientId, isTenant, type SignInSettings } from '../../graph/sign-in/app-settings.ts';
import { CLOUD_IDS, CLOUDS, isCloud } from '../../graph/sign-in/clouds.ts';
import {
  OFFLINE_TEXT,
  PERMISSIONS,
  permissionsOf,
  SIGN_IN_TEXTS,
  TIER_IDS,
  type TierId,
} from '../../graph/sign-in/permissions.ts';
import { LinkButton, Submit } from '../parts/buttons.tsx';
import { isAddress } from '../parts/fields/address-field.ts';
import { ErrorSummary, TextField } from '../parts/fields/fields.tsx';
import { Unfold } from '../parts/screen.tsx';
import { rememberSettings } from './tenant-settings.ts';
import { siteRoot, type TenantT } from './tenant-words.ts';

interface TenantFormProps {
  t: TenantT;
  settings: SignInSettings;
  tier: TierId;
  /** What stands in the field for the address, which is the screen's. */
  address: string;
  /** Told what is wrong with the address, in words. */
  onAddressProblem: (words: string | null) => void;
  onSettings: (settings: SignInSettings) => void;
  onSignIn: (tier: TierId, address: string) => void;
  onLeave: (tier: TierId, address: string) => void;
}

type Problem = 'address' | 'clientId' | 'tenantId';

/** Whose mailbox, how much, and with which app registration; shows before any sign-in what will be read. */
export function TenantForm(props: TenantFormProps): JSX.Element {
  const { t, settings } = props;
  const form = useRef<HTMLFormElement>(null);
  const [tier, setTier] = useState(props.tier);
  const [problem, setProblem] = useState<Problem | null>(null);
  const words = problem === null ? null : t(`tenant.problem.${problem}`);
  const send = (go: TenantFormProps['onSignIn']): void => {
    const data = Object.fromEntries(new FormData(form.current ?? undefined)) as Record<string, string>;
    const typed = typedSettings(data);
    const address = props.address.trim();
    const wrong = problemWith(address, typed);
    setProblem(wrong);
    props.onAddressProblem(wrong === 'address' ? t('tenant.problem.address') : null);
    if (wrong !== null) return;
    if (data.remember !== undefined) rememberSettings(typed);
    if (JSON.stringify(typed) !== JSON.stringify(settings)) props.onSettings(typed);
    go(tier, address);
  };
  return (
    <>
      <ErrorSummary t={t} problem={words} kind={problem} field={problem ?? 'address'} />
      <form noValidate ref={form}>
        <fieldset class="field">
          <legend>{t('tenant.what')}</legend>
          {TIER_IDS.map((id) => (
            <Tier key={id} t={t} id={id} chosen={tier === id} onChoose={() => setTier(id)} />
          ))}
        </fieldset>
        <Permissions t={t} tier={tier} />
        <SetUp t={t} settings={settings} problem={problem} words={words} />
        <Submit action="signIn" words={t('tenant.signIn')} onClick={() => send(props.onSignIn)} />
        <p>
          <LinkButton action="leave" words={t('tenant.leave')} onClick={() => send(props.onLeave)} />{' '}
          <span class="hint">{t('tenant.leaveHint')}</span>
        </p>
      </form>
    </>
  );
}

interface AddressFieldProps {
  t: TenantT;
  address: string;
  problem: string | null;
  onAddress: (address: string) => void;
}

/** Whose mailbox it is about. */
export function AddressField({ t, address, problem, onAddress }: AddressFieldProps): JSX.Element {
  return (
    <TextField
      t={t}
      id="address"
      field="signInAs"
      label={t('tenant.address')}
      hint={t('tenant.addressHint')}
      value={address}
      problem={problem}
      onType={onAddress}
    />
  );
}

function typedSettings({ clientId = '', tenantId = '', cloud = '' }: Record<string, string>): SignInSettings {
  return {
    clientId: clientId.trim() === '' ? null : clientId.trim(),
    tenant: tenantId.trim() === '' ? 'organizations' : tenantId.trim(),
    cloud: isCloud(cloud) ? cloud : 'global',
  };
}

/** Graph takes names that a command does not: an apostrophe, and the `#EXT#` of guests. */
const isReadable = (address: string): boolean => isAddress(address.replaceAll(/['#]/g, ''));

function problemWith(address: string, { clientId, tenant }: SignInSettings): Problem | null {
  if (!isReadable(address)) return 'address';
  if (clientId === null || !isClientId(clientId)) return 'clientId';
  return isTenant(tenant) ? null : 'tenantId';
}

interface TierProps {
  t: TenantT;
  id: TierId;
  chosen: boolean;
  onChoose: () => void;
}

function Tier({ t, id, chosen, onChoose }: TierProps): JSX.Element {
  return (
    <div class="check">
      <input
        type="radio"
        name="tier"
        id={`tier-${id}`}
        value={id}
        checked={chosen}
        aria-describedby={`tier-${id}-hint`}
        onChange={onChoose}
      />
      <label for={`tier-${id}`}>{t(`tenant.tier.${id}`)}</label>
      <p class="hint" id={`tier-${id}-hint`}>
        {t(`tenant.tierReads.${id}`)}. {t(`tenant.tierRole.${id}`)}.
      </p>
    </div>
  );
}

/** The exact names, and the words of Microsoft's window: they stay English, as that window may be too. */
function Permissions({ t, tier }: { t: TenantT; tier: TierId }): JSX.Element {
  return (
    <Unfold action="consent" words={t('tenant.consent')}>
      <ul>
        {permissionsOf(tier).map((name) => (
          <li key={name}>
            <code>{name}</code> <span lang="en">“{PERMISSIONS[name].text}”</span>
            {PERMISSIONS[name].adminConsent && <small> ({t('tenant.byAdmin')})</small>}
          </li>
        ))}
        {Object.entries(SIGN_IN_TEXTS).map(([name, words]) => (
          <li key={name}>
            <code>{name}</code> <span lang="en">“{words}”</span>
          </li>
        ))}
        <li>
          <code>offline_access</code> <span lang="en">“{OFFLINE_TEXT}”</span>
        </li>
      </ul>
      <p class="hint">{t('tenant.consentNote')}</p>
    </Unfold>
  );
}

interface SetUpProps {
  t: TenantT;
  settings: SignInSettings;
  problem: Problem | null;
  words: string | null;
}

function SetUp({ t, settings, problem, words }: SetUpProps): JSX.Element {
  const [cloud, setCloud] = useState(settings.cloud);
  const none = settings.clientId === null;
  useEffect(() => setCloud(settings.cloud), [settings.cloud]);
  const { lacks, unconfirmed } = CLOUDS[cloud];
  return (
    <Unfold action="setUp" words={t('tenant.setUp')} open={none || problem === 'clientId' || problem === 'tenantId'}>
      {none && (
        <p class="note" data-note="noClient">
          {t('tenant.noClient')}{' '}
          <a data-action="register" href={new URL(`${document.documentElement.lang}/register/`, siteRoot()).href}>
            {t('tenant.register')}
          </a>
        </p>
      )}
      <TextField
        t={t}
        key={`clientId ${settings.clientId ?? ''}`}
        id="clientId"
        field="clientId"
        label={t('tenant.clientId')}
        hint={t('tenant.clientIdHint')}
        value={settings.clientId ?? ''}
        problem={problem === 'clientId' ? words : null}
      />
      <TextField
        t={t}
        key={`tenantId ${settings.tenant}`}
        id="tenantId"
        field="tenantId"
        label={t('tenant.tenantId')}
        hint={t('tenant.tenantIdHint')}
        value={settings.tenant}
        problem={problem === 'tenantId' ? words : null}
      />
      <div class="field">
        <label for="cloud">{t('tenant.cloud')}</label>
        <select
          id="cloud"
          name="cloud"
          data-field="cloud"
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (isCloud(value)) setCloud(value);
          }}
        >
          {CLOUD_IDS.map((id) => (
            <option key={id} value={id} selected={id === cloud}>
              {t(`tenant.cloudName.${id}`)}
            </option>
          ))}
        </select>
        {cloud !== 'global' && (
          <p class="hint">
            {t('tenant.cloudNote')} {lacks.includes('signIns') && t('tenant.cloudSignIns')}{' '}
            {unconfirmed && t('tenant.cloudUnconfirmed')}
          </p>
        )}
      </div>
      <div class="check">
        <input type="checkbox" id="remember" name="remember" />
        <label for="remember">{t('tenant.remember')}</label>
      </div>
    </Unfold>
  );
}
