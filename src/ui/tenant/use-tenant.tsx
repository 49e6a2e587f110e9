import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isReturning } from '../../graph/sign-in/redirect-return.ts';
import { fetchAgain } from '../page/fetch-again.ts';
import { Heading, Screen } from '../parts/screen.tsx';
import type { T } from '../words.ts';
import type { TenantProps } from './tenant-screen.tsx';

export interface UsedTenant {
  /** The screen that reads the tenant, while it is shown. */
  screen: ((props: TenantProps) => JSX.Element) | null;
  open: () => void;
  close: () => void;
  /** Leaves the screen by its Back link. */
  back: () => void;
}

type Loaded = NonNullable<UsedTenant['screen']> | 'failed' | null;

/**
 * Shows the reading of the tenant over the walk. All of it is fetched with the click; it is an entry of the browser's
 * history, but in a frame, where it would be one of the page around it.
 */
export function useTenant(t: T, oneEntry: boolean): UsedTenant {
  const [loaded, setLoaded] = useState<Loaded>(null);
  const [shown, show] = useState(false);
  const open = async (): Promise<void> => {
    const load = (): Promise<Loaded> => import('./tenant-screen.tsx').then((part) => part.loadTenantScreen());
    const screen =
      loaded === null || loaded === 'failed' ? await fetchAgain(load).catch(() => 'failed' as const) : loaded;
    const state = history.state as { depth?: number } | null;
    if (!oneEntry) history.pushState({ ...state, depth: (state?.depth ?? 0) + 1, tenant: true }, '');
    setLoaded(() => screen);
    show(true);
  };
  useEffect(() => {
    const follow = (event: PopStateEvent): void => show((event.state as { tenant?: boolean } | null)?.tenant === true);
    addEventListener('popstate', follow);
    if (!oneEntry && isReturning()) void open();
    return () => removeEventListener('popstate', follow);
  }, []);
  const back = (): void => (oneEntry ? show(false) : history.back());
  const screen = loaded === 'failed' ? () => <Failed t={t} onBack={back} /> : loaded;
  return { screen: shown ? screen : null, open: () => void open(), close: () => show(false), back };
}

function Failed({ t, onBack }: { t: T; onBack: () => void }): JSX.Element {
  return (
    <Screen t={t} step="tenant" onBack={onBack}>
      <Heading>{t('start.tenant')}</Heading>
      <p data-problem="failed">{t('error.failed')}</p>
    </Screen>
  );
}
