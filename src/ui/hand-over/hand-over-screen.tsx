import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { selectAll } from '../page/copy.ts';
import { Button, CopyButton } from '../parts/buttons.tsx';
import { Radio } from '../parts/fields.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import type { HandOverProps, HandOverText } from '../props.ts';

const TEXTS: readonly HandOverText[] = ['ticket', 'request', 'change'];

/** Three texts to read, change and copy. Personal data is left out until it is asked for. */
export function HandOverScreen({ t, texts, failed, first, full, leftOut, onFull, onBack }: HandOverProps): JSX.Element {
  const [shown, setShown] = useState(first);
  const box = useRef<HTMLTextAreaElement>(null);
  const text = (): string => box.current?.value ?? texts?.[shown] ?? '';
  const save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text()], { type: 'text/plain' }));
    link.download = `smtp-auth-${shown}.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  return (
    <Screen t={t} step="handOver" look="hand" onBack={onBack}>
      <Heading>{t('hand.title')}</Heading>
      <p class="intro">{t('hand.lead')}</p>
      {texts === null ? (
        <p {...(failed ? { class: 'error', 'data-problem': 'failed' } : { role: 'status' })}>
          {t(failed ? 'error.failed' : 'start.reading')}
        </p>
      ) : (
        <>
          <fieldset class="tools">
            <legend>{t('hand.which')}</legend>
            {TEXTS.map((id) => (
              <Radio
                key={id}
                name="text"
                value={id}
                chosen={shown}
                words={t(`hand.${id}`)}
                onChoose={() => setShown(id)}
              />
            ))}
          </fieldset>
          <div class="check">
            <input
              type="checkbox"
              id="full"
              name="full"
              checked={full}
              aria-describedby="full-hint"
              onChange={(event) => onFull(event.currentTarget.checked)}
            />
            <label for="full">{t('hand.full')}</label>
            <p class="hint" id="full-hint">
              {t('hand.fullHint')}
            </p>
            {leftOut.length > 0 && (
              <p class="hint" role="status">
                {t('hand.leftOut', { kinds: leftOut.map((kind) => t(`personal.${kind}`)).join(', ') })}
              </p>
            )}
          </div>
          <label for="text">{t('hand.text')}</label>
          {/* Another text or another amount of detail replaces what was typed. */}
          <textarea
            id="text"
            data-field="text"
            ref={box}
            key={`${shown}${full}`}
            rows={16}
            spellcheck={false}
            defaultValue={texts[shown]}
          />
          <div class="actions">
            <CopyButton t={t} words={t('hand.copy')} text={text} onFail={() => selectAll(box.current)} />
            <Button action="download" words={t('hand.download')} quiet onClick={save} />
          </div>
        </>
      )}
    </Screen>
  );
}
