import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { say } from '../../page/announce.ts';
import { fetchAgain } from '../../page/fetch-again.ts';
import type { Words } from '../sender-words.ts';
import type { SignInsRead } from './read-sign-ins.ts';

interface GraphSourceProps {
  t: Words;
  onFile: (file: File) => void;
}

/** Reads the sign-ins of the last 30 days through Microsoft Graph, after a sign-in in a window. */
export function GraphSource({ t, onFile }: GraphSourceProps): JSX.Element {
  const [state, setState] = useState<'idle' | 'signIn' | 'reading'>('idle');
  const [result, setResult] = useState<SignInsRead | null>(null);
  const running = useRef<AbortController | null>(null);
  const begin = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setResult(null);
    setState('signIn');
    const read = await fetchAgain(() => import('./read-sign-ins.ts')).then(
      ({ readSignIns }) => readSignIns(controller.signal, () => setState('reading')),
      (): SignInsRead => ({ problem: 'tenant.signInProblem.library' }),
    );
    setState('idle');
    setResult(read);
    if ('file' in read) {
      say(t('graphDone'));
      onFile(read.file);
    }
  };
  return (
    <details data-part="graph">
      <summary>{t('graph')}</summary>
      <div>
        <p>{t('graphHint')}</p>
        {state === 'idle' ? (
          <button type="button" class="button quiet" data-action="readTenant" onClick={() => void begin()}>
            {t('graphStart')}
          </button>
        ) : (
          <p class="actions">
            <span>{t(state === 'signIn' ? 'graphSigningIn' : 'graphReading')}</span>
            <button type="button" class="button quiet" data-action="cancel" onClick={() => running.current?.abort()}>
              {t('cancel')}
            </button>
          </p>
        )}
        <p role="alert">
          {result !== null && 'problem' in result && (
            <>
              {t(result.problem, result.params)}{' '}
              {result.problem === 'graphNotSetUp' && <a href="../register/">{t('graphSetUp')}</a>}
            </>
          )}
          {result !== null && 'file' in result && result.cut && t('graphCut')}
        </p>
      </div>
    </details>
  );
}
