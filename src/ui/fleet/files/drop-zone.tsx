import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Words } from '../sender-words.ts';

interface DropZoneProps {
  t: Words;
  onFiles: (files: readonly File[]) => void;
  onExample: () => void;
}

/** Takes files that are dropped on it or chosen. The button is what keyboards and screen readers use. */
export function DropZone({ t, onFiles, onExample }: DropZoneProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      class="drop"
      data-over={over ? '' : undefined}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      aria-labelledby="drop-h"
    >
      <h2 id="drop-h">{over ? t('dropNow') : t('drop')}</h2>
      <p class="hint">{t('dropHint')}</p>
      <div class="actions">
        <button type="button" class="button" data-action="file" onClick={() => input.current?.click()}>
          {t('choose')}
        </button>
        <button type="button" class="button quiet" data-action="example" onClick={onExample}>
          {t('example')}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-field="files"
        accept=".csv,.json,.jsonl,.txt,.log,.tsv,text/*,application/json"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <p class="private">{t('privacy')}</p>
    </section>
  );
}
