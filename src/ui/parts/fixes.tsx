import type { ComponentChildren, JSX } from 'preact';
import type { Diagnosis } from '../../domain/diagnosis.ts';
import { type RemedyId, remedy } from '../../domain/remedies/remedies.ts';
import { Prose } from '../prose/prose.tsx';
import type { T } from '../words.ts';
import { Button } from './buttons.tsx';
import { Unfold } from './screen.tsx';
import { SendersLink } from './senders-link.tsx';

interface InCommands {
  /** Address that the commands name; null leaves it to be filled in. */
  mailbox?: string | null | undefined;
  /** Id of the cloud that the commands connect to; absent where it isn't known. */
  cloud?: string | undefined;
}

interface FixesProps extends InCommands {
  t: T;
  /** Stands above them; absent where they are what to do. */
  title?: string | undefined;
  remedies: readonly RemedyId[];
  onFix: (remedy: RemedyId) => void;
  /** Address of the questions that choose among the ways round. */
  chooseHref?: string | undefined;
  /** Buttons beside that of the first fix; where there is no fix, on their own. */
  beside?: ComponentChildren;
  /** Where the client of the case shows the server's own words, for the fix that looks for them. */
  errorPlace?: ComponentChildren;
  /** Stands between the first fixes and the rest. */
  children?: ComponentChildren;
}

/** So many fixes stand below the first one, a line each. */
const NEXT = 2;

/**
 * Remedies in the order of their harm. The first one is open, with who makes it and its first step; the next two are one line each.
 * The rest is folded, the ways round as one row with the way to the questions that choose among them.
 */
export function Fixes({
  t,
  title,
  remedies,
  onFix,
  chooseHref,
  beside,
  errorPlace,
  mailbox,
  cloud,
  children,
}: FixesProps): JSX.Element {
  const [first] = remedies;
  const toChooser = chooseHref !== undefined && (
    <p>
      <a href={chooseHref} data-action="chooseWay">
        {t('verdict.choose')}
      </a>
    </p>
  );
  if (first === undefined)
    return (
      <>
        {beside !== undefined && <div class="actions">{beside}</div>}
        {children}
        {toChooser}
      </>
    );
  const { shown, rest } = foldFixes(remedies);
  return (
    <section aria-labelledby="fixes-h">
      <h2 id="fixes-h">{title ?? t('verdict.fixes')}</h2>
      <ol class="fixes">
        {shown.map((id) => (
          <li key={id}>
            <Fix
              t={t}
              id={id}
              first={id === first}
              onFix={onFix}
              beside={id === first ? beside : undefined}
              errorPlace={errorPlace}
              mailbox={mailbox}
              cloud={cloud}
            />
          </li>
        ))}
      </ol>
      {children}
      {rest.map(({ kind, ids }) => (
        <details key={kind} data-group={kind}>
          <summary data-action="open">{foldWords(t, kind, ids.length)}</summary>
          {kind === 'round' && toChooser}
          <ol class="fixes">
            {ids.map((id) => (
              <li key={id}>
                <Fix t={t} id={id} first={false} onFix={onFix} />
              </li>
            ))}
          </ol>
        </details>
      ))}
      {!rest.some(({ kind }) => kind === 'round') && toChooser}
    </section>
  );
}

function foldWords(t: T, kind: FixGroup['kind'], count: number): string {
  if (kind === 'last') return t('verdict.last');
  return t(kind === 'round' ? 'verdict.ways' : 'verdict.moreFixes', { count });
}

interface FixGroup {
  kind: 'opens' | 'round' | 'last';
  ids: readonly RemedyId[];
}

/** What is shown at once, the first and the next of its own group, and the folded rest in groups. */
export function foldFixes(remedies: readonly RemedyId[]): { shown: readonly RemedyId[]; rest: readonly FixGroup[] } {
  const [group, ...others] = groupFixes(remedies);
  if (group === undefined) return { shown: [], rest: [] };
  const folded = { kind: group.kind, ids: group.ids.slice(NEXT + 1) };
  return { shown: group.ids.slice(0, NEXT + 1), rest: [folded, ...others].filter(({ ids }) => ids.length > 0) };
}

/** Cuts the sorted remedies before the first way round and after the last; a group that would be empty is left out. */
export function groupFixes(remedies: readonly RemedyId[]): FixGroup[] {
  const isRound = (id: RemedyId): boolean => remedy(id).way === 'round';
  const from = remedies.findIndex(isRound);
  const before = (id: RemedyId): boolean => from < 0 || remedies.indexOf(id) < from;
  const groups = [
    { kind: 'opens', ids: remedies.filter(before) },
    { kind: 'round', ids: remedies.filter(isRound) },
    { kind: 'last', ids: remedies.filter((id) => !before(id) && !isRound(id)) },
  ] as const;
  return groups.filter(({ ids }) => ids.length > 0);
}

/** Where the first step of a fix stands: in its numbered steps, else in its first sentences. */
const FIRST_STEP = ['.body ol > li', '.body > p', '.body'] as const;

interface FixProps extends InCommands {
  t: T;
  id: RemedyId;
  first: boolean;
  onFix: (remedy: RemedyId) => void;
  beside?: ComponentChildren;
  errorPlace?: ComponentChildren;
}

function Fix({ t, id, first, onFix, beside, errorPlace, mailbox = null, cloud }: FixProps): JSX.Element {
  const title = t(`remedy.${id}.title`);
  const { keepsBasic, who, harm, way, unprotects } = remedy(id);
  const effect = way === 'opens' ? ` · ${t(unprotects ? 'harm.unprotects' : `harm.${harm}`)}` : '';
  return (
    <details open={first} data-remedy={id} data-way={way}>
      <summary data-action="open">
        <h3>{title}</h3>
        <span class="hint">
          {t(`who.${who}`)}
          {effect}
        </span>
      </summary>
      {id === 'showInnerError' && errorPlace}
      {first ? (
        <Prose t={t} kind="remedy" id={id} first={FIRST_STEP} />
      ) : (
        <Prose t={t} kind="remedy" id={id} part=".body" />
      )}
      {keepsBasic && (
        <p class="hint" data-note="basicEnds">
          {t('fix.basicEnds')}
        </p>
      )}
      <div class="actions">
        <Button
          action="fix"
          words={t('verdict.showFix')}
          what={t('verdict.showFixWhat', { what: title })}
          quiet={!first}
          onClick={() => onFix(id)}
        />
        {beside}
      </div>
      {first && (
        <Unfold action="open" words={t('fix.commands')} look="inPlace">
          <Prose t={t} kind="remedy" id={id} part=".commands" mailbox={mailbox} cloud={cloud} />
        </Unfold>
      )}
    </details>
  );
}

/** What is only looked at, or isn't about sending: no test message can show that it worked. */
const LOOKED_AT: ReadonlySet<RemedyId> = new Set(['readSignInLog', 'showInnerError', 'fetchWithOAuth']);
export const isLookedAt = (id: RemedyId): boolean => LOOKED_AT.has(id);

/** Whether mail goes on with Basic once this remedy has been made: it says so, or opens a gate for a client that uses Basic. */
export function goesOnWithBasic(
  id: RemedyId | null,
  { method, outcome }: Pick<Diagnosis, 'method' | 'outcome'>,
): boolean {
  // Where the method is not known it is mostly Basic, and who uses OAuth can pass over the note.
  const usesBasic = method !== 'oauth' && method !== 'none' && outcome !== 'outOfScope';
  if (id === null) return usesBasic;
  if (isLookedAt(id)) return false;
  return remedy(id).keepsBasic || (usesBasic && remedy(id).way === 'opens');
}

/** Stands at every remedy that keeps Basic, and again when it worked. */
export function BasicEnds({ t }: { t: T }): JSX.Element {
  return (
    <div class="note strong" data-note="basicEnds">
      <strong>{t('fix.basicEnds')}</strong>
      <p>{t('fix.basicEndsBody')}</p>
      <SendersLink t={t} />
    </div>
  );
}
