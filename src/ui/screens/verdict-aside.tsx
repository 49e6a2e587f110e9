import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { verdictTitle } from '../case/describe.ts';
import { Known } from '../case/known.tsx';
import { pathView } from '../case/path-view.ts';
import { reasonWords } from '../case/reasons.ts';
import { selectAll } from '../page/copy.ts';
import { Button, CopyButton, LinkButton } from '../parts/buttons.tsx';
import { Unfold } from '../parts/screen.tsx';
import type { VerdictProps } from '../props.ts';
import { Prose } from '../prose/prose.tsx';
import { savePicture } from '../scene/save-picture.ts';

/** Beside the verdict: what is known, and how to keep or share it. */
export function VerdictAside(props: VerdictProps): JSX.Element {
  const { t, reply, known } = props;
  return (
    <aside>
      <Known
        t={t}
        title={t('verdict.answers')}
        reply={reply}
        rows={known}
        quoted={props.quoted}
        onChange={props.onChange}
        onRemove={props.onRemove}
      />
      <Share {...props} />
    </aside>
  );
}

/** The grounds of the verdict, and of the steps before the stop those that are ruled out or unlikely as its cause. */
export function Rests({ t, diagnosis }: Pick<VerdictProps, 't' | 'diagnosis'>): JSX.Element | null {
  const { first, gates, reply } = diagnosis;
  const reasons = first === null ? [] : gates[first].reasons.map((reason) => reasonWords(t, reason));
  const passed = pathView(diagnosis).steps.filter((step) => step.passed && step.state === 'open');
  const lists = [
    ['verdict.ruledOut', passed.filter(({ certainty }) => certainty === 'certain')],
    ['verdict.unlikely', passed.filter(({ certainty }) => certainty !== 'certain')],
  ] as const;
  if (reasons.length === 0 && reply === null && passed.length === 0) return null;
  return (
    <Unfold action="rests" words={t('verdict.rests')}>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {reply !== null && <Prose t={t} kind="reply" id={reply} part=".meaning, .unconfirmed, .sources" />}
      {lists.map(
        ([key, steps]) =>
          steps.length > 0 && (
            <p key={key} class="hint" data-note={key.slice('verdict.'.length)}>
              {t(key)}: {steps.map(({ id }) => t(`gate.${id}.title`)).join(', ')}
            </p>
          ),
      )}
    </Unfold>
  );
}

/** The link with the answers, the picture, the map, paper, and the way to the beginning. */
function Share(props: VerdictProps): JSX.Element {
  const { t, diagnosis, link, mapHref, fullHref } = props;
  const [linkShown, showLink] = useState(false);
  const at = useRef<HTMLElement>(null);
  const save = (): void => {
    const scene = at.current?.closest('main')?.querySelector<SVGSVGElement>('.scene .wide');
    if (scene != null) void savePicture(scene, verdictTitle(diagnosis, t));
  };
  return (
    <section class="share" ref={at}>
      <h2>{t('verdict.share')}</h2>
      <div class="actions">
        {link !== undefined && (
          <CopyButton
            t={t}
            action="copyLink"
            quiet
            words={t('verdict.linkAnswers')}
            text={() => link}
            onFail={() => showLink(true)}
          />
        )}
        <Button action="savePicture" words={t('verdict.picture')} quiet onClick={save} />
      </div>
      {linkShown && (
        <input
          type="text"
          readOnly
          data-field="link"
          dir="ltr"
          aria-label={t('verdict.linkAnswers')}
          value={link}
          ref={selectAll}
        />
      )}
      {link !== undefined && <p class="hint">{t('verdict.linkNote')}</p>}
      <div class="actions">
        {mapHref !== undefined && (
          <a href={mapHref} data-action="map">
            {t('verdict.map')}
          </a>
        )}
        {fullHref === undefined ? (
          <LinkButton action="print" words={t('verdict.print')} onClick={() => print()} />
        ) : (
          <a href={fullHref} data-action="fullPage">
            {t('verdict.printFull')}
          </a>
        )}
        <LinkButton action="restart" words={t('ask.restart')} onClick={props.onRestart} />
      </div>
    </section>
  );
}
