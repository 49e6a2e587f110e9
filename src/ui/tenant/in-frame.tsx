import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../domain/facts.ts';
import { readFindings } from '../../graph/carry-over.ts';
import { PasteBox } from '../parts/fields/paste-box.tsx';
import type { TenantT } from './tenant-words.ts';

interface TenantFrameProps {
  t: TenantT;
  link: string;
  onUse: (evidence: readonly Evidence[]) => void;
}

/** Inside a frame nobody can sign in: the way to a tab of its own, and back with what was found. */
export function TenantFrame({ t, link, onUse }: TenantFrameProps): JSX.Element {
  const [wrong, setWrong] = useState(false);
  const take = (text: string): void => {
    const evidence = readFindings(text);
    setWrong(evidence.length === 0);
    if (evidence.length > 0) onUse(evidence);
  };
  return (
    <section data-note="framed">
      <p>{t('tenant.framed')}</p>
      <p>
        <a class="button" data-action="newTab" href={link} target="_blank" rel="noopener">
          {t('tenant.newTab')}
        </a>
      </p>
      <PasteBox
        t={t}
        id="findings"
        label={t('tenant.takeIn')}
        hint={t('tenant.takeInHint')}
        field="findings"
        problem={wrong ? t('tenant.problem.pasteNothing') : null}
        onPaste={take}
      />
    </section>
  );
}
