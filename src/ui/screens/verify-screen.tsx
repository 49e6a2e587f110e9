import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { selectAll } from '../page/copy.ts';
import { Button, CopyButton } from '../parts/buttons.tsx';
import { ErrorSummary, Radio } from '../parts/fields/fields.tsx';
import { PasteBox } from '../parts/fields/paste-box.tsx';
import { readProblemWords } from '../parts/read-problem.ts';
import { Heading, Screen } from '../parts/screen.tsx';
import type { VerifyProps } from '../props.ts';
import { toCopy } from '../prose/holes.ts';
import { proseText } from '../prose/prose-text.ts';

/** One test to run, and a box for what it printed. */
export function VerifyScreen(props: VerifyProps): JSX.Element {
  const { t, tests, problem, reading, remedy } = props;
  const [tool, setTool] = useState(tests[0]?.tool ?? 'device');
  const command = useRef<HTMLPreElement>(null);
  const words = readProblemWords(t, problem, 'test');
  const test = tests.find((one) => one.tool === tool);
  const text = test?.command;
  const missing = test?.missing ?? [];
  return (
    <Screen t={t} step="verify" look="verify" remedy={remedy} onBack={props.onBack}>
      <ErrorSummary t={t} problem={words} kind={problem} field="result" />
      <Heading>{t('verify.title')}</Heading>
      <p class="intro">{t('verify.lead')}</p>
      <fieldset class="tools">
        <legend>{t('verify.tool')}</legend>
        {tests.map((one) => (
          <Radio
            key={one.tool}
            name="tool"
            value={one.tool}
            chosen={tool}
            words={t(`verify.tool.${one.tool}`)}
            onChoose={() => setTool(one.tool)}
          />
        ))}
      </fieldset>
      {text === undefined ? (
        <p>{t('verify.device')}</p>
      ) : (
        <div class="commands">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard. */}
          <pre ref={command} tabIndex={0} dir="ltr" translate={false}>
            <code>{text}</code>
          </pre>
          <CopyButton
            t={t}
            quiet
            key={tool}
            words={t('copy.command')}
            text={() => toCopy(t, text, missing)}
            onFail={() => selectAll(command.current)}
          />
          {missing.length > 0 && (
            <p class="hint" data-note="missing">
              {t('copy.fillIn', { what: missing.join(', ') })}
            </p>
          )}
          <p class="hint">{t(text.includes('token.txt') ? 'verify.token' : 'verify.password')}</p>
          <p class="hint">
            {t(text.includes('Accepted by the server') ? 'verify.success.powershell' : 'verify.success.transcript')}
          </p>
        </div>
      )}
      <PasteBox
        t={t}
        id="result"
        label={t('verify.paste')}
        action="continue"
        rows={6}
        problem={words}
        reading={reading}
        onPaste={props.onPaste}
        onFile={props.onFile}
      />
      <p class="or">{t('ask.or')}</p>
      <Button action="worked" words={t('verify.worked')} quiet onClick={props.onWorked} />
      {remedy !== null && (
        <section>
          <h2>{t('verify.wait')}</h2>
          <p>{proseText('remedy', remedy, 'wait', null)}</p>
          <p class="hint">{t('verify.same')}</p>
        </section>
      )}
    </Screen>
  );
}
