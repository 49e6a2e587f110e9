import type { JSX } from 'preact';
import type { T } from '../words.ts';

/** Says that a text held a password or token, and shows the lines with the secret struck out. Nothing where it held none. */
export function SecretNote({ t, lines }: { t: T; lines: readonly string[] }): JSX.Element | null {
  return lines.length === 0 ? null : (
    <div class="note strong" data-note="secret">
      <h2>{t('understood.secret')}</h2>
      <p>{t('understood.secretBody')}</p>
      <Lines lines={lines} />
    </div>
  );
}

export function Lines({ lines }: { lines: readonly string[] }): JSX.Element {
  return (
    <pre>
      <code>{lines.join('\n')}</code>
    </pre>
  );
}
