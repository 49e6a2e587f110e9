import type { ComponentChildren, JSX } from 'preact';
import type { SignIn } from '../../../read/graph/sign-ins.ts';
import type { TenantT } from '../tenant-words.ts';

/** As many attempts of the log are shown. */
const SHOWN = 5;

/** The newest, and of each further address the newest, which may be the device in question. */
function toShow(signIns: readonly SignIn[]): readonly SignIn[] {
  const isFirstOfIts = (one: SignIn): boolean => signIns.find(({ ip }) => ip === one.ip) === one;
  return signIns.filter((one, index) => index < SHOWN || isFirstOfIts(one)).slice(0, 2 * SHOWN);
}

/** The newest attempts as a table: time with its zone, result, the policies that refused, and where it came from. */
export function Attempts({ t, signIns }: { t: TenantT; signIns: readonly SignIn[] }): JSX.Element {
  const heads = (['time', 'result', 'policy', 'ip'] as const).map((column) => t(`tenant.attempt.${column}`));
  return (
    <RowsTable note="attempts" caption={t('tenant.attempts')} heads={heads}>
      {toShow(signIns).map((signIn, index) => (
        <Attempt key={signIn.id ?? index} t={t} signIn={signIn} heads={heads} />
      ))}
    </RowsTable>
  );
}

interface RowsTableProps {
  /** Its name for tests. */
  note: string;
  caption: string;
  heads: readonly string[];
  children: ComponentChildren;
}

/** A table that scrolls where it is too wide; on a phone each row is a block of its own, each cell with its heading. */
export function RowsTable({ note, caption, heads, children }: RowsTableProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="attempts" tabIndex={0} aria-label={caption}>
      <table data-note={note}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function Attempt({
  t,
  signIn: { at, code, reason, policies, ip, country },
  heads: [time, result, policy, address],
}: {
  t: TenantT;
  signIn: SignIn;
  heads: readonly string[];
}): JSX.Element {
  return (
    <tr>
      <td data-head={time}>{at !== null && <Time at={at} />}</td>
      <td data-head={result}>
        {code === 0 ? t('tenant.attemptOk') : <code>AADSTS{code}</code>}{' '}
        {code !== 0 && reason !== null && <span lang="en">{reason}</span>}
      </td>
      <td data-head={policy}>{policies.length > 0 ? <span dir="auto">{policies.join(', ')}</span> : '–'}</td>
      <td data-head={address}>
        {ip === undefined ? '–' : <span dir="ltr">{ip}</span>} {country}
      </td>
    </tr>
  );
}

/** A moment in the person's own form and zone, with the zone's name. */
export function Time({ at }: { at: string }): JSX.Element {
  return <time dateTime={at}>{timeWords(at)}</time>;
}

/** The browser's own form of the page's language: British and American people write dates differently. */
export function timeWords(at: string): string {
  const page = document.documentElement.lang;
  const own = navigator.languages.find((language) => language.split('-')[0] === page);
  return new Date(at).toLocaleString(own ?? page, { dateStyle: 'medium', timeStyle: 'long' });
}
