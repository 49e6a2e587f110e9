import type { JSX } from 'preact';
import { isClientId } from '../../domain/clients/clients.ts';
import type { FactId, Origin } from '../../domain/facts.ts';
import type { ReplyId } from '../../domain/replies/replies.ts';
import type { QuestionId } from '../../flow/questions/questions.ts';
import { ClientName } from '../clients/client-name.tsx';
import { LinkButton } from '../parts/buttons.tsx';
import type { CaseProps, KnownRow } from '../props.ts';
import type { T } from '../words.ts';

interface KnownProps {
  t: T;
  title: string;
  reply: ReplyId | null;
  rows: readonly KnownRow[];
  /** The reply in the server's words; empty where it wasn't pasted. */
  quoted: string;
  onChange: (question: QuestionId) => void;
  onRemove: CaseProps['onRemove'];
}

/** Where a value comes from when it was read, and may have been misread. */
const READ: ReadonlySet<Origin> = new Set(['reply', 'transcript', 'powershell', 'graph', 'signInLog']);

/** What is known, each with where it comes from and a way to change it. Nothing where nothing is known. */
export function Known({ t, title, reply, rows, quoted, onChange, onRemove }: KnownProps): JSX.Element | null {
  if (rows.length === 0 && reply === null) return null;
  return (
    <section class="known" data-known aria-labelledby="known-h">
      <h2 id="known-h">{title}</h2>
      <dl>
        {reply !== null && (
          <div data-reply={reply}>
            <dt>{t('known.reply')}</dt>
            <dd>{t(`reply.${reply}.title`)}</dd>
            {quoted !== '' && (
              <>
                <dd class="do">
                  <Remove t={t} what={t('known.reply')} onRemove={(words) => onRemove({ reply }, words)} />
                </dd>
                <dd class="whole">
                  <code class="quote" lang="en" dir="ltr">
                    {quoted}
                  </code>
                </dd>
              </>
            )}
          </div>
        )}
        {rows.map((row) => {
          const what = t(`question.${row.question}.short`);
          return (
            <div
              key={row.question}
              data-fact={factOf(row.question)}
              data-value={row.text ?? row.option}
              data-origin={row.origin}
            >
              <dt>{what}</dt>
              <dd>
                {valueWords(t, row)} <small>{t(`origin.${row.origin}`)}</small>
              </dd>
              <dd class="do">
                <LinkButton
                  action="change"
                  words={t('known.change')}
                  what={t('known.changeWhat', { what })}
                  onClick={() => onChange(row.question)}
                />
                {READ.has(row.origin) && (
                  <Remove t={t} what={what} onRemove={(words) => onRemove({ question: row.question }, words)} />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Remove({ t, what, onRemove }: { t: T; what: string; onRemove: (what: string) => void }): JSX.Element {
  return (
    <LinkButton
      action="leaveOut"
      words={t('understood.remove')}
      what={t('understood.removeWhat', { what })}
      onClick={() => onRemove(what)}
    />
  );
}

/** The fact that a question asks for; what it tells of the circumstances goes by the question's own name. */
function factOf(question: QuestionId): FactId | QuestionId {
  if (question === 'server') return 'endpointHost';
  return question === 'port' ? 'endpointPort' : question;
}

/** The value of a row: its own text, kept in one direction, or the option's words. */
export function valueWords(
  t: T,
  { question, option, text }: { question: string; option: string | null; text?: string },
): JSX.Element | string {
  const client = question === 'client' ? (text ?? option ?? '') : '';
  if (isClientId(client)) return <ClientName id={client} />;
  if (text !== undefined) return <bdi dir="ltr">{text}</bdi>;
  return option === null || option === 'unknown' ? t('known.unknown') : t(`question.${question}.option.${option}`);
}
