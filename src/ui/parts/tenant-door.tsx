import type { JSX } from 'preact';
import type { T } from '../words.ts';
import { Button, LinkButton } from './buttons.tsx';

/** A way to the reading of the tenant, as the screens are given it. */
export interface TenantDoorProps {
  /** Shows "read my tenant"; absent where no script beside this one can be fetched, or nobody can sign in. */
  onTenant?: (() => void) | undefined;
  /** Whether an administrator would have to set up the sign-in first. */
  lacksSignIn?: boolean | undefined;
}

interface Props extends TenantDoorProps {
  t: T;
  /** `button`: beside other buttons; `link`: among links. */
  look: 'button' | 'link';
}

/** The door to the reading of the tenant. Where the sign-in isn't set up it says what that takes, before anybody goes there. */
export function TenantDoor({ t, look, onTenant, lacksSignIn = false }: Props): JSX.Element | null {
  if (onTenant === undefined) return null;
  const words = t('start.tenant');
  return (
    <>
      {look === 'button' ? (
        <Button action="readTenant" words={words} quiet onClick={onTenant} />
      ) : (
        <LinkButton action="readTenant" words={words} onClick={onTenant} />
      )}
      {lacksSignIn && (
        <span class="hint" data-note="lacksSignIn">
          {t('start.tenantSetUp')}
        </span>
      )}
    </>
  );
}
