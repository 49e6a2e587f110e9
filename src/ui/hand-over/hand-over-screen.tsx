import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { selectAll } from '../page/copy.ts';
import { saveFile } from '../page/save-file.ts';
import { Button, CopyButton } from '../parts/buttons.tsx';
import { AddressChips } from '../parts/fields/address-chips.tsx';
import { Radio, TextField } from '../parts/fields/fields.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import type { HandOverProps } from '../props.ts';
import { asMarkdown, asText, type HandOverText, mailAddress } from './draft.ts';

const TEXTS: readonly HandOverText[] = ['ticket', 'request', 'change'];

/** Three texts to read, change, copy and send. Personal data is left out until it is asked for. */
export function HandOverScreen(props: HandOverProps): JSX.Element {
  const { t, texts, failed, onBack } = props;
  return (
    <Screen t={t} step="handOver" look="hand screen" onBack={onBack}>
      <header>
        <Heading>{t('hand.title')}</Heading>
        <p class="intro">{t('hand.lead')}</p>
      </header>
      {texts === null ? (
        <p {...(failed ? { class: 'error', 'data-problem': 'failed' } : { role: 'status' })}>
          {t(failed ? 'error.failed' : 'start.reading')}
        </p>
      ) : (
        <Written {...props} texts={texts} />
      )}
    </Screen>
  );
}

type WrittenProps = HandOverProps & { texts: NonNullable<HandOverProps['texts']> };

function Written(props: WrittenProps): JSX.Element {
  const { t, texts, first } = props;
  const [shown, setShown] = useState(first);
  const box = useRef<HTMLTextAreaElement>(null);
  const { draft, words } = texts[shown];
  const made = asText(draft, words);
  const text = (): string => box.current?.value ?? made;
  return (
    <>
      <div class="choices">
        <fieldset>
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
        <Personal {...props} />
      </div>
      <div class="writing">
        <label for="text">{t('hand.text')}</label>
        {/* Another text or another amount of detail replaces what was typed. */}
        <textarea
          id="text"
          data-field="text"
          ref={box}
          key={`${shown}${made}`}
          rows={20}
          spellcheck={false}
          defaultValue={made}
        />
        <div class="actions">
          <CopyButton t={t} words={t('hand.copy')} text={text} onFail={() => selectAll(box.current)} />
          <CopyButton
            t={t}
            action="copyMarkdown"
            quiet
            words={t('hand.markdown')}
            text={() => asMarkdown(text(), words.subject)}
            onFail={() => selectAll(box.current)}
          />
          <a class="button quiet" data-action="mail" href={mailAddress(draft, words)} aria-describedby="mail-hint">
            {t('hand.mail')}
          </a>
          <Button
            action="download"
            words={t('hand.download')}
            quiet
            onClick={() => saveFile(`smtp-auth-${shown}.txt`, new Blob([text()], { type: 'text/plain' }))}
          />
        </div>
        <p class="hint" id="mail-hint">
          {t('hand.mailHint')}
        </p>
      </div>
    </>
  );
}

/** What of a person goes into the text: the address that signs in, and everything else that was left out. */
function Personal({ t, full, leftOut, onFull, ...address }: HandOverProps): JSX.Element {
  return (
    <div>
      {address.takesAddress && <SigningIn t={t} {...address} />}
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
    </div>
  );
}

type SigningInProps = Pick<HandOverProps, 't' | 'address' | 'addresses' | 'onAddress'>;

/** The address that signs in: typed, or chosen of those that are known. Choosing fills the field anew, typing doesn't. */
function SigningIn({ t, address, addresses, onAddress }: SigningInProps): JSX.Element {
  const [picked, setPicked] = useState('');
  const pick = (chosen: string | null): void => {
    setPicked(chosen ?? '');
    onAddress(chosen ?? '');
  };
  return (
    <div>
      <TextField
        t={t}
        id="address"
        key={picked}
        field="signInAs"
        label={t('hand.address')}
        hint={t('hand.addressHint')}
        problem={null}
        value={picked}
        onType={onAddress}
      />
      <AddressChips t={t} addresses={addresses} chosen={address} onChoose={pick} />
    </div>
  );
}
