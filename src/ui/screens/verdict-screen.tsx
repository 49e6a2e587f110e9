import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Diagnosis } from '../../domain/diagnosis.ts';
import type { GateId } from '../../domain/gates.ts';
import { certaintyReason, titleGate, verdictTitle } from '../case/describe.ts';
import { Findings } from '../case/findings.tsx';
import { Known } from '../case/known.tsx';
import { Path } from '../case/path.tsx';
import { reasonWords } from '../case/reasons.ts';
import { selectAll } from '../page/copy.ts';
import { Button, CopyButton, LinkButton } from '../parts/buttons.tsx';
import { Fixes } from '../parts/fixes.tsx';
import { Heading, Screen, Unfold } from '../parts/screen.tsx';
import { SecretNote } from '../parts/secret-note.tsx';
import { SendersLink } from '../parts/senders-link.tsx';
import type { VerdictProps } from '../props.ts';
import { Prose } from '../prose/prose.tsx';
import { Postmark } from '../scene/postmark.tsx';
import { ScenePicture } from '../scene/scene.tsx';
import type { T } from '../words.ts';

/** Gates at which a reading of the tenant tells more than a reply: which policy, which code of Entra ID. */
const READ_DECIDES: ReadonlySet<GateId> = new Set([
  'account',
  'conditionalAccess',
  'securityDefaults',
  'mailbox',
  'token',
]);

/** The result: what blocks, how sure, why, what helps and what does not. */
export function VerdictScreen(props: VerdictProps): JSX.Element {
  const { t, diagnosis, reply, known, rounds, canAskMore, link, mapHref, fullHref, chooseHref, onFix } = props;
  const { first, outcome, certainty, suspects, blocking, nextReplies, remedies } = diagnosis;
  const others = blocking.filter((id) => id !== first);
  const [linkShown, showLink] = useState(false);
  const named = titleGate(diagnosis);
  return (
    <Screen t={t} step="verdict" look="screen verdict" diagnosis={diagnosis} onBack={props.onBack}>
      <header
        class={outcome}
        data-gate={named}
        data-state={named === undefined ? undefined : diagnosis.gates[named].state}
      >
        {rounds > 1 && outcome === 'blocked' && !diagnosis.findings.includes('settingsRight') && (
          <span class="caption" data-note="oneFurther">
            {t('verdict.oneFurther')}
          </span>
        )}
        <Postmark t={t} certainty={certainty} today={props.today} lang={langOfPage()} />
        <Heading>{verdictTitle(diagnosis, t)}</Heading>
        <p class="certainty">{certaintyReason(diagnosis, t)}</p>
      </header>
      <ScenePicture t={t} diagnosis={diagnosis} />
      <div>
        <SecretNote t={t} lines={props.secrets} />
        {first === null && outcome === 'cannotTell' && suspects.length > 0 && (
          <section data-note="suspects">
            <h2>{t('verdict.suspects')}</h2>
            <ol class="suspects">
              {suspects.map((id) => (
                <li key={id} data-gate={id} data-state={diagnosis.gates[id].state}>
                  <strong>{t(`gate.${id}.title`)}</strong>
                  <span>{t(`gate.${id}.check`)}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
        {canAskMore && first === null && (
          <div class="actions">
            <Button action="more" words={t('verdict.more')} onClick={props.onMore} />
            {props.onTenant !== undefined && (
              <Button action="readTenant" words={t('start.tenant')} quiet onClick={props.onTenant} />
            )}
          </div>
        )}
        <Fixes t={t} remedies={remedies} onFix={onFix} chooseHref={chooseHref}>
          <div class="actions">
            <Button action="verify" words={t('verdict.verify')} quiet onClick={props.onVerify} />
            <Button action="handOver" words={t('verdict.handOver')} quiet onClick={props.onHandOver} />
            {canAskMore && first !== null && (
              <Button action="more" words={t('verdict.more')} quiet onClick={props.onMore} />
            )}
            {first !== null && READ_DECIDES.has(first) && props.seen === null && props.onTenant !== undefined && (
              <Button action="readTenant" words={t('start.tenant')} quiet onClick={props.onTenant} />
            )}
          </div>
        </Fixes>
      </div>
      <div class="wontHelp">
        <Unhelpful t={t} diagnosis={diagnosis} />
      </div>
      <div>
        {props.client}
        {named === 'retirement' && <SendersLink t={t} />}
        {others.length > 0 && (
          <p>
            {t('verdict.also')}: <strong>{others.map((id) => t(`gate.${id}.title`)).join(', ')}</strong>
          </p>
        )}
        {props.seen}
        <Findings t={t} findings={diagnosis.findings} />
        <Unfold action="why" words={t('verdict.why')}>
          {named === undefined ? <Prose t={t} kind="outcome" id={outcome} /> : <Prose t={t} kind="gate" id={named} />}
        </Unfold>
        <Unfold action="steps" words={t('verdict.steps')}>
          <Path t={t} diagnosis={diagnosis} />
        </Unfold>
        {nextReplies.length > 0 && (
          <section>
            <h2>{t('verdict.next')}</h2>
            <p>{t('verdict.nextLead')}</p>
            <ul>
              {nextReplies.map((id) => (
                <li key={id} data-next={id}>
                  {t(`reply.${id}.title`)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <aside>
        <Rests t={t} diagnosis={diagnosis} />
        <Known
          t={t}
          title={t('verdict.answers')}
          reply={reply}
          rows={known}
          quoted={props.quoted}
          onChange={props.onChange}
          onRemove={props.onRemove}
        />
        <section class="share">
          <h2>{t('verdict.share')}</h2>
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
          {mapHref !== undefined && (
            <p>
              <a href={mapHref} data-action="map">
                {t('verdict.map')}
              </a>
            </p>
          )}
          <div class="actions">
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
      </aside>
    </Screen>
  );
}

/** The page's language; the verdict is drawn in a browser, or in a test without one. */
const langOfPage = (): string => (typeof document === 'undefined' ? 'en' : document.documentElement.lang);

interface PartProps {
  t: T;
  diagnosis: Diagnosis;
}

function Unhelpful({ t, diagnosis: { unhelpful } }: PartProps): JSX.Element | null {
  return unhelpful.length === 0 ? null : (
    <section class="unhelpful">
      <h2>{t('verdict.wontHelp')}</h2>
      <ul>
        {unhelpful.map((id) => (
          <li key={id} data-unhelpful={id}>
            {t(`unhelpful.${id}.title`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The grounds of the verdict, and the steps that they rule out. */
function Rests({ t, diagnosis: { first, gates, reply, ruledOut } }: PartProps): JSX.Element | null {
  const reasons = first === null ? [] : gates[first].reasons.map((reason) => reasonWords(t, reason));
  const cleared = ruledOut.filter((id) => gates[id].state === 'open');
  if (reasons.length === 0 && reply === null && cleared.length === 0) return null;
  return (
    <section>
      <h2>{t('verdict.rests')}</h2>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {reply !== null && <Prose t={t} kind="reply" id={reply} part=".meaning, .unconfirmed, .sources" />}
      {cleared.length > 0 && (
        <p class="hint">
          {t('verdict.ruledOut')}: {cleared.map((id) => t(`gate.${id}.title`)).join(', ')}
        </p>
      )}
    </section>
  );
}
