import type { JSX } from 'preact';
import type { CaseProps } from '../props.ts';
import { Known } from './known.tsx';
import { Path } from './path.tsx';

/** The case beside what is done about it: what is known, and the path of the message as far as it is. */
export function Beside({ t, diagnosis, reply, known, quoted, onChange, onRemove }: CaseProps): JSX.Element {
  // Where the text isn't about sending there is no message, and so no path.
  const hasPath = (reply !== null || known.length > 0) && !diagnosis.findings.includes('notSmtpAuth');
  return (
    <>
      <Known
        t={t}
        title={t('known.title')}
        reply={reply}
        rows={known}
        quoted={quoted}
        onChange={onChange}
        onRemove={onRemove}
      />
      {hasPath && <Path t={t} diagnosis={diagnosis} />}
    </>
  );
}
