import type { JSX } from 'preact';
import { COLLECT_EXCHANGE } from '../../domain/commands/collect-commands.ts';
import { CONNECT } from '../../domain/commands/connect-commands.ts';
import { explorerLinks } from '../../graph/explorer.ts';
import { CLOUDS, type CloudId } from '../../graph/sign-in/clouds.ts';
import { CopyButton } from '../parts/buttons.tsx';
import { isAddress } from '../parts/fields/address-field.ts';
import { PasteBox } from '../parts/fields/paste-box.tsx';
import { toCopy } from '../prose/holes.ts';
import type { TenantT } from './tenant-words.ts';

interface OtherWaysProps {
  t: TenantT;
  address: string;
  cloud: CloudId;
  /** Somebody is signed in: what asks the same questions elsewhere is needless. */
  signedIn?: boolean;
  /** The first thing on the screen, since nobody can sign in here yet. */
  first?: boolean;
  problem: string | null;
  onPaste: (text: string) => void;
}

/** What Graph cannot tell, and how to read everything without a sign-in on this page. */
export function TenantOtherWays({
  t,
  address,
  cloud,
  signedIn = false,
  first = false,
  problem,
  onPaste,
}: OtherWaysProps): JSX.Element {
  // What is being typed stands in commands and links only when it is an address: a shell would run the rest.
  const typed = isAddress(address) ? address.trim() : null;
  const missing = typed === null ? [t('ask.address')] : [];
  const gap = `<${t('ask.address')}>`;
  const lines = [...CONNECT[cloud].lines, ...COLLECT_EXCHANGE.lines];
  const commands = lines.join('\n').replaceAll('{mailbox}', () => typed ?? gap);
  return (
    <>
      <section data-note="exchangeOnly">
        {!signedIn && <h2>{t(first ? 'tenant.powershell' : 'tenant.cannot')}</h2>}
        <p>{t('tenant.cannotLead')}</p>
        <div class="commands">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
          <pre tabIndex={0} dir="ltr" lang="en" translate={false}>
            <code>{commands}</code>
          </pre>
          <CopyButton t={t} quiet words={t('copy.command')} text={() => toCopy(t, commands, missing)} />
        </div>
      </section>
      {CLOUDS[cloud].explorer && !signedIn && (
        <section data-note="explorer">
          <h2>{t('tenant.explorer')}</h2>
          <p>{t('tenant.explorerLead')}</p>
          <ul>
            {explorerLinks(typed === null ? { gap } : { address: typed }, new Date()).map(({ datum, href }) => (
              <li key={datum}>
                <a href={href} data-action="explorer" target="_blank" rel="noopener noreferrer">
                  {t(`tenant.datum.${datum}`)}
                </a>
              </li>
            ))}
          </ul>
          <p class="hint">{t('tenant.explorerPrivacy')}</p>
        </section>
      )}
      <section>
        <PasteBox
          t={t}
          id="answer"
          label={t('tenant.answer')}
          hint={t('tenant.answerHint')}
          problem={problem}
          onPaste={onPaste}
        />
      </section>
    </>
  );
}
