import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { WordKey } from '../../i18n/index.ts';
import { selectAll } from '../page/copy.ts';
import { BackLink, CopyButton, ErrorSummary, Heading } from '../parts/form-parts.tsx';
import { PasteBox } from '../parts/paste-box.tsx';
import type { ReadProblem, VerifyProps } from '../props.ts';
import { proseText } from '../prose/prose-text.ts';
import { FILE_LIMIT } from '../reading/read-file.ts';

/** One test to run, and a box for what it printed. */
export function VerifyScreen(props: VerifyProps): JSX.Element {
  const { t, tests, problem, reading, remedy } = props;
  const [tool, setTool] = useState(tests[0]?.tool ?? 'device');
  const command = useRef<HTMLPreElement>(null);
  const words = problem === null ? null : t(wordsFor(problem), { limit: FILE_LIMIT / 1_000_000 });
  const text = tests.find((test) => test.tool === tool)?.command;
  return (
    <>
      <BackLink t={t} onBack={props.onBack} />
      <main id="main" class="verify">
        <ErrorSummary t={t} problem={words} field="result" />
        <Heading>{t('verify.title')}</Heading>
        <p class="intro">{t('verify.lead')}</p>
        <fieldset class="tools">
          <legend>{t('verify.tool')}</legend>
          {tests.map((test) => (
            <div key={test.tool} class="radio">
              <input
                type="radio"
                name="tool"
                id={`tool-${test.tool}`}
                checked={test.tool === tool}
                onChange={() => setTool(test.tool)}
              />
              <label for={`tool-${test.tool}`}>{t(`verify.tool.${test.tool}`)}</label>
            </div>
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
              text={() => text}
              onFail={() => selectAll(command.current)}
            />
            <p class="hint">{t('verify.password')}</p>
          </div>
        )}
        <PasteBox
          t={t}
          id="result"
          label={t('verify.paste')}
          hint={t('ask.pasteHint')}
          action={t('ask.read')}
          problem={words}
          reading={reading}
          onPaste={props.onPaste}
          onFile={props.onFile}
        />
        <p class="or">{t('ask.or')}</p>
        <button type="button" class="button quiet" onClick={props.onWorked}>
          {t('verify.worked')}
        </button>
        {remedy !== null && (
          <section>
            <h2>{t('verify.wait')}</h2>
            <p>{proseText('remedy', remedy, 'wait', null)}</p>
            <p class="hint">{t('verify.same')}</p>
          </section>
        )}
      </main>
    </>
  );
}

/** An empty box and a text without a reply are said in the words of a test; the rest as everywhere. */
function wordsFor(problem: ReadProblem): WordKey {
  return problem === 'empty' || problem === 'nothing' ? `error.${problem}Test` : `error.${problem}`;
}
