import { createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { T } from '../words.ts';

/** Address of the page of senders; null where no page of the site stands beside this one. */
export const SendersAddress = createContext<string | null>(null);

/** The way to all senders of the organisation, where a text is about the end of December 2026. */
export function SendersLink({ t }: { t: T }): JSX.Element | null {
  const href = useContext(SendersAddress);
  return href === null ? null : (
    <p>
      <a href={href} data-action="senders">
        {t('start.senders')}
      </a>
    </p>
  );
}

/** The same as a button, after a list of senders was dropped: it goes along, since the page that is opened can ask for it. */
export function OpenSenders({ t }: { t: T }): JSX.Element | null {
  const href = useContext(SendersAddress);
  return href === null ? null : (
    <p class="actions">
      {/* biome-ignore lint/security/noBlankTarget: it is a page of this site, and asks its opener for the file. */}
      <a class="button" href={href} target="_blank" rel="opener" data-action="openSenders">
        {t('start.openSenders')}
      </a>
    </p>
  );
}
