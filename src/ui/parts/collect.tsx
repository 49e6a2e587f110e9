import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PasteProgress } from '../props.ts';
import { Prose } from '../prose/prose.tsx';
import type { T } from '../words.ts';
import { isAddress } from './fields/address-field.ts';
import { TextField } from './fields/fields.tsx';
import { PasteBox } from './fields/paste-box.tsx';
import { Unfold } from './screen.tsx';

interface CollectProps {
  t: T;
  address: string | null;
  problem: string | null;
  reading: PasteProgress;
  onPaste: (text: string) => void;
  /** Whether the blocks are shown at once. */
  open?: boolean;
}

/** Blocks that read every setting of one mailbox at once, and the box for what they print. */
export function Collect({ t, address, problem, reading, onPaste, open = false }: CollectProps): JSX.Element {
  const [typed, setTyped] = useState(address ?? '');
  const mailbox = isAddress(typed) ? typed.trim() : null;
  return (
    <Unfold action="collect" words={t('settings.collect')} look="collect" open={open}>
      <p>{t('settings.collectLead')}</p>
      <TextField
        t={t}
        field="signInAs"
        label={t('ask.address')}
        hint={t('ask.addressHint')}
        problem={null}
        value={typed}
        onType={setTyped}
      />
      <Prose t={t} kind="collect" id="exchange" part="h3, .body, .commands" mailbox={mailbox} />
      <Prose t={t} kind="collect" id="graph" part="h3, .body, .commands" mailbox={mailbox} />
      <PasteBox t={t} id="collected" problem={problem} reading={reading} onPaste={onPaste} />
    </Unfold>
  );
}
