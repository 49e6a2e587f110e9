import type { JSX } from 'preact';
import { Heading, Screen } from '../parts/screen.tsx';
import { TenantFrame } from './in-frame.tsx';
import type { TenantProps } from './tenant-screen.tsx';

/**
 * Takes the place of the screen that reads the tenant where the guide stands in a frame: nobody can sign in there, so
 * the sign-in's library is left out of its script. The words stand in the page.
 */
export async function loadTenantScreen(): Promise<(props: TenantProps) => JSX.Element> {
  return TenantFramed;
}

function TenantFramed({ t, link, onUse, onBack }: TenantProps): JSX.Element {
  return (
    <Screen t={t} step="tenant" look="tenant" onBack={onBack}>
      <Heading>{t('tenant.title')}</Heading>
      <p class="intro">{t('tenant.lead')}</p>
      <TenantFrame t={t} link={link} onUse={(evidence) => onUse(evidence, null, null)} />
    </Screen>
  );
}
