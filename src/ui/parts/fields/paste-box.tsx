import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Action } from '../../actions.ts';
import type { PasteProgress } from '../../props.ts';
import type { T } from '../../words.ts';
import { Button } from '../buttons.tsx';
import { FieldError } from './fields.tsx';

interface PasteBoxProps {
  t: T;
  id: string;
  /** What is pasted: evidence, or the findings of a tab of its own. */
  field?: 'paste' | 'findings';
  /** Without words of its own the box asks for the output of a command. */
  label?: string;
  hint?: string;
  action?: Action;
  /** Words of the button. */
  words?: string;
  problem: string | null;
  /** Absent where what is pasted is always short. */
  reading?: PasteProgress;
  rows?: number;
  pasted?: string;
  onPaste: (text: string) => void;
  /** Absent where no file is taken. */
  onFile?: (file: File) => void;
}

/** A text box for whatever people have; it also takes a file, chosen, or dropped anywhere in the window. Nothing is checked here. */
export function PasteBox(props: PasteBoxProps): JSX.Element {
  const { t, id, field = 'paste', problem, reading, rows = 4, pasted, onPaste, onFile } = props;
  const { label = t('ask.paste'), hint = t('ask.pasteHint'), action = 'read', words = t('ask.read') } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const busy = reading?.busy === true;
  const progress = reading?.progress ?? null;
  const send = (): void => onPaste(box.current?.value ?? '');
  const choose = (event: Event): void => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    if (file !== undefined) onFile?.(file);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <div class="paste">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <FieldError t={t} id={`${id}-error`} problem={problem} />
      <textarea
        id={id}
        data-field={field}
        ref={box}
        rows={rows}
        dir="ltr"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={problem !== null}
        defaultValue={pasted ?? ''}
        onKeyDown={keys}
      />
      <div class="actions">
        <button
          type="button"
          class="button"
          data-action={action}
          aria-disabled={busy}
          onClick={busy ? undefined : send}
        >
          {busy ? t('start.reading') : words}
        </button>
        {reading?.busy === true && progress !== null && (
          <>
            <progress value={progress} aria-label={t('start.reading')} />
            <Button action="cancel" words={t('start.cancel')} quiet onClick={reading.onCancel} />
          </>
        )}
        {onFile !== undefined && (
          <label class="file">
            <input
              type="file"
              class="sr"
              data-action="file"
              accept=".txt,.log,.eml,.json,.csv,text/*,message/rfc822"
              onChange={choose}
            />
            <span class="button quiet">{t('start.file')}</span>
            <span class="hint">{t('start.fileHint')}</span>
          </label>
        )}
      </div>
      {onFile !== undefined && (
        <p class="hint droppable" data-note="drop">
          {t('start.drop')}
        </p>
      )}
    </div>
  );
}
