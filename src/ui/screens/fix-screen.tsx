import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { remedy } from '../../domain/remedies/remedies.ts';
import { Button, LinkButton, Submit } from '../parts/buttons.tsx';
import { ConnectFirst } from '../parts/connect-first.tsx';
import { AddressChips } from '../parts/fields/address-chips.tsx';
import { ErrorSummary, TextField } from '../parts/fields/fields.tsx';
import { BasicEnds, isLookedAt } from '../parts/fixes.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import type { FixProps } from '../props.ts';
import { Prose } from '../prose/prose.tsx';

/** One remedy in full. Where a command names a mailbox, its address comes first. */
export function FixScreen(props: FixProps): JSX.Element {
  const { t, id, keepsBasic, needsAddress, address, problem } = props;
  const form = useRef<HTMLFormElement>(null);
  const words = problem === null ? null : t(`error.${problem}`);
  const send = (): void => props.onAddress(String(new FormData(form.current ?? undefined).get('detail') ?? ''));
  return (
    <Screen t={t} step="fix" look="fix screen" remedy={id} onBack={props.onBack}>
      <div>
        <ErrorSummary t={t} problem={words} kind={problem} field="detail" />
        <Heading>{t(`remedy.${id}.title`)}</Heading>
        <p class="intro">{t(remedy(id).unprotects ? 'harm.unprotects' : `harm.${remedy(id).harm}`)}</p>
        {props.asked && (
          <div class="note" data-note="asked">
            <strong>{t('fix.asked')}</strong>
            <p>{t('fix.askedBody')}</p>
          </div>
        )}
        {keepsBasic && <BasicEnds t={t} />}
        {needsAddress && (
          <form noValidate ref={form} class="address">
            <p>{address === null ? t('fix.addressWhy') : t('fix.addressSet', { address })}</p>
            <TextField
              t={t}
              key={address}
              field="signInAs"
              label={t('fix.address')}
              hint={t('fix.addressHint')}
              problem={words}
              value={address ?? ''}
            />
            <AddressChips
              t={t}
              addresses={props.addresses}
              chosen={address}
              onChoose={(chosen) => chosen !== null && props.onAddress(chosen)}
            />
            <Submit action="setAddress" words={t('fix.setAddress')} onClick={send} />
          </form>
        )}
        {id === 'showInnerError' && props.errorPlace}
        <ConnectFirst t={t} kind="remedy" id={id} cloud={props.cloud} />
        <Prose
          t={t}
          kind="remedy"
          id={id}
          part=".body, .panel, .replace, .commands, dl, .unconfirmed, .sources"
          mailbox={address}
          cloud={props.cloud}
        />
        {props.client}
        <div class="actions">
          {id === 'readSignInLog' ? (
            <Button action="change" words={t('fix.looked')} onClick={props.onLooked} />
          ) : (
            <Button action="verify" words={t(isLookedAt(id) ? 'fix.tryWith' : 'fix.done')} onClick={props.onVerify} />
          )}
          <LinkButton action="cannotChange" words={t('fix.cannot')} onClick={props.onHandOver} />
        </div>
      </div>
      {props.children}
    </Screen>
  );
}
