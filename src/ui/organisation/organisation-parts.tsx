import { Fragment, type JSX } from 'preact';
import type { RemedyId } from '../../domain/remedies/remedies.ts';
import type { Step } from '../../flow/steps.ts';
import type { Organisation, OwnLink } from '../../read/settings/organisation.ts';
import type { SettingsProblem } from '../../read/settings/read-settings.ts';
import { Unfold } from '../parts/screen.tsx';
import type { T } from '../words.ts';
import { ownWords } from './organisation.ts';

export { sortOut } from './organisation.ts';

interface OwnProps {
  t: T;
  lang: string;
  organisation: Organisation;
  step: Step;
}

/** What the organisation says about this step, marked as its own; above the step. */
export function OwnNote({
  t,
  lang,
  organisation,
  step,
  remedy,
}: OwnProps & { remedy: RemedyId | null }): JSX.Element | null {
  const { notes, name } = organisation;
  const about = step === 'fix' && remedy !== null ? notes.get(`remedy.${remedy}`) : undefined;
  const texts = [notes.get(step), about].filter((text) => text !== undefined);
  if (texts.length === 0) return null;
  return (
    <aside class="own" data-own="note" aria-label={t('own.title')}>
      <div class="note">
        <strong>{title(t, lang, name)}</strong>
        {texts.map((text) => (
          <Paragraphs key={ownWords(text, lang)} text={ownWords(text, lang)} />
        ))}
      </div>
    </aside>
  );
}

/** Whom to ask, in the same place on every step; and what is wrong in the settings, for whoever edits them. */
export function OwnHelp({
  t,
  lang,
  organisation,
  step,
  ruledOut,
  problems,
}: OwnProps & { ruledOut: readonly RemedyId[]; problems: readonly SettingsProblem[] }): JSX.Element {
  const { contacts, links, name } = organisation;
  const shown = [...contacts, ...links].filter(({ steps }) => steps === undefined || steps.includes(step));
  return (
    <>
      {(shown.length > 0 || ruledOut.length > 0) && (
        <aside class="own" data-own="help" aria-label={t('own.help')}>
          {ruledOut.length > 0 && (
            <>
              <h2>{t('own.ruledOut')}</h2>
              <ul>
                {ruledOut.map((id) => (
                  <li key={id} data-ruled-out={id}>
                    {t(`remedy.${id}.title`)}
                  </li>
                ))}
              </ul>
            </>
          )}
          {shown.length > 0 && (
            <>
              <h2>{title(t, lang, name)}</h2>
              <ul>
                {shown.map((link) => (
                  <li key={link.href}>
                    <OwnAnchor lang={lang} link={link} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </aside>
      )}
      {problems.length > 0 && <Problems t={t} problems={problems} />}
    </>
  );
}

/** What is wrong in the settings; all the rest of them is in force. */
export function Problems({ t, problems }: { t: T; problems: readonly SettingsProblem[] }): JSX.Element {
  return (
    <aside class="own" data-own="problems" aria-label={t('own.problems')}>
      <Unfold action="problems" words={t('own.problems')}>
        <p>{t('own.problemsLead')}</p>
        <ul>
          {problems.map(({ at, what }, index) => (
            <li key={`${index}${at}`} data-problem={what} data-at={at}>
              <code>{at}</code>: {t(`own.problem.${what}`)}
            </li>
          ))}
        </ul>
      </Unfold>
    </aside>
  );
}

function title(t: T, lang: string, name: Organisation['name']): string {
  return name === null ? t('own.title') : t('own.titleName', { name: ownWords(name, lang) });
}

function OwnAnchor({ lang, link: { label, href } }: { lang: string; link: OwnLink }): JSX.Element {
  const shown = href.replace(/^mailto:|^tel:/, '');
  return (
    <>
      <a href={href} data-action="contact">
        {ownWords(label, lang)}
      </a>{' '}
      <small dir="ltr">{shown}</small>
    </>
  );
}

function Paragraphs({ text }: { text: string }): JSX.Element {
  return (
    <>
      {text.split(/\n+/).map((line) => (
        <Fragment key={line}>
          <p>{line}</p>
        </Fragment>
      ))}
    </>
  );
}
