import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PasteProgress } from '../props.ts';
import type { T } from '../words.ts';
import { FieldError } from './form-parts.tsx';

interface PasteBoxProps {
  t: T;
  id: string;
  label: string;
  hint: string;
  /** Words of the button. */
  action: string;
  problem: string | null;
  /** Absent where what is pasted is always short. */
  reading?: PasteProgress;
  rows?: number;
  pasted?: string;
  onPaste: (text: string) => void;
  /** Absent where no file is taken. */
  onFile?: (file: File) => void;
}

/** A text box for whatever people have; it also takes a file, chosen or dropped. Nothing is checked here. */
export function PasteBox(props: PasteBoxProps): JSX.Element {
  const { t, id, label, hint, action, problem, reading, rows = 6, pasted, onPaste, onFile } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const [over, setOver] = useState(false);
  const busy = reading?.busy === true;
  const progress = reading?.progress ?? null;
  const send = (): void => onPaste(box.current?.value ?? '');
  const drop = (event: DragEvent): void => {
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file === undefined || onFile === undefined) return;
    event.preventDefault();
    onFile(file);
  };
  const drag = (event: DragEvent): void => {
    if (onFile === undefined || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const choose = (event: Event): void => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    if (file !== undefined) onFile?.(file);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is an extra; the button below does the same.
    <div class={over ? 'paste over' : 'paste'} onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <FieldError t={t} id={`${id}-error`} problem={problem} />
      <textarea
        id={id}
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
        <button type="button" class="button" aria-disabled={busy} onClick={busy ? undefined : send}>
          {busy ? t('start.reading') : action}
        </button>
        {busy && progress !== null && (
          <>
            <progress value={progress} aria-label={t('start.reading')} />
            <button type="button" class="button quiet" onClick={reading?.onCancel}>
              {t('start.cancel')}
            </button>
          </>
        )}
        {onFile !== undefined && (
          <label class="file">
            <input type="file" class="sr" accept=".txt,.log,.eml,.json,.csv,text/*,message/rfc822" onChange={choose} />
            <span class="button quiet">{t('start.file')}</span>
            <span class="hint">{t('start.fileHint')}</span>
          </label>
        )}
      </div>
    </div>
  );
}
