import type { JSX } from 'preact';
import { remedy } from '../../domain/remedies/remedies.ts';
import { catalogueSays } from '../case/catalogue-says.ts';
import { valueText } from '../case/describe.ts';
import type { VerdictProps } from '../props.ts';
import { Prose } from '../prose/prose.tsx';

type ReportProps = Pick<
  VerdictProps,
  't' | 'diagnosis' | 'reply' | 'known' | 'address' | 'cloud' | 'link' | 'version' | 'checked'
>;

/**
 * What a printed verdict says below its stamp and picture, on the same page: the server's line, the first fix with its commands, the
 * way back and the proof. Only paper shows it. Of what was pasted nothing is in it: the line is the catalogue's.
 */
export function Report(props: ReportProps): JSX.Element | null {
  const { t, diagnosis, reply, known, address, cloud, link } = props;
  const [id] = diagnosis.remedies;
  if (id === undefined) return null;
  const says = reply === null ? '' : catalogueSays(reply);
  const rows = known.filter(({ option, question }) => option !== 'unknown' && question !== 'role');
  return (
    <section class="report" data-report>
      <dl>
        {says !== '' && (
          <div>
            <dt>{t('text.reply')}</dt>
            <dd class="line" lang="en">
              “{says}”
            </dd>
          </div>
        )}
        {reply !== null && (
          <div>
            <dt>{t('text.meaning')}</dt>
            <dd>{t(`reply.${reply}.title`)}</dd>
          </div>
        )}
        {rows.length > 0 && (
          <div>
            <dt>{t('text.checked')}</dt>
            <dd>
              {rows
                .map(({ text, ...row }) => `${t(`question.${row.question}.short`)}: ${valueText(row, t)}`)
                .join(' · ')}
            </dd>
          </div>
        )}
        {diagnosis.unhelpful.length > 0 && (
          <div>
            <dt>{t('verdict.wontHelp')}</dt>
            <dd>{diagnosis.unhelpful.map((what) => t(`unhelpful.${what}.title`)).join(' · ')}</dd>
          </div>
        )}
      </dl>
      <h2>{t('report.fix', { remedy: t(`remedy.${id}.title`) })}</h2>
      <p class="hint">
        {t(`who.${remedy(id).who}`)} · {t(remedy(id).unprotects ? 'harm.unprotects' : `harm.${remedy(id).harm}`)}
      </p>
      {/* A way round is a project, whose steps for each kind of client fill a page of their own: the link leads to them. */}
      <Prose
        t={t}
        kind="remedy"
        id={id}
        part={remedy(id).way === 'round' ? '.commands, dl' : '.body, .commands, dl'}
        mailbox={address}
        cloud={cloud}
      />
      <p class="hint">
        {t('text.made', { version: props.version, date: props.checked })}
        {link !== undefined && (
          <>
            <br />
            {t('text.link')}: {link}
          </>
        )}
      </p>
    </section>
  );
}
