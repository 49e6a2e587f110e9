import { clientOf } from '../../domain/advice/remedies-shown.ts';
import { type RemedyId, remedy } from '../../domain/remedies/remedies.ts';
import { codesOf } from '../../domain/replies/wordings.ts';
import { toLink, toRequestLink } from '../../flow/link.ts';
import { certaintyReason, verdictTitle } from '../case/describe.ts';
import {
  accountLine,
  catalogueLines,
  clientLine,
  codesBehind,
  knownList,
  line,
  list,
  lookUps,
  missingIn,
  remedyDetails,
  remedyOf,
  remedyText,
  replyLines,
  replyOf,
  sinceLine,
  type TextSource,
  timeLines,
} from './details.ts';
import type { Draft, DraftToSend, HandOverText } from './draft.ts';

/** The three texts of the hand-over. */
export function handOverDrafts(source: TextSource): Record<HandOverText, DraftToSend> {
  return { ticket: ticket(source), request: request(source), change: change(source) };
}

type Own = Pick<Draft, 'subject' | 'lines' | 'details'> & { fragment: string; missing?: readonly string[] };

/** What all three have in common. */
function finished(source: TextSource, { fragment, missing = [], ...own }: Own): DraftToSend {
  const { walk, t, version, checked, page } = source;
  const reply = replyOf(walk);
  const open = [...missingIn(source), ...missing];
  return {
    draft: {
      ...own,
      lines: own.lines.filter((words) => words !== ''),
      catalogue: reply === undefined ? [] : catalogueLines(reply, t),
      made: t('text.made', { version, date: checked }),
      link: page === '' ? '' : `${page}${fragment}`,
    },
    words: {
      fillIn: open.length === 0 ? '' : t('text.fillIn', { what: open.join(', ') }),
      subject: t('text.subject'),
      link: t('text.link'),
    },
  };
}

function ticket(source: TextSource): DraftToSend {
  const { walk, t } = source;
  const { diagnosis } = walk;
  const id = remedyOf(walk);
  const codes = codesBehind(walk);
  const finding = { verdict: verdictTitle(diagnosis, t), certainty: certaintyReason(diagnosis, t) };
  return finished(source, {
    subject: t('text.ticketSubject', { codes, verdict: finding.verdict }),
    lines: [
      problem(source),
      t('text.finding', finding),
      id === undefined
        ? t('text.nextChecks')
        : t('text.next', { remedy: t(`remedy.${id}.title`), who: t(`who.${remedy(id).who}`) }),
    ],
    details: [
      ...replyLines(source),
      ...sinceLine(source),
      ...accountLine(source),
      ...clientLine(source),
      ...list(t('text.attach'), attachments(source)),
      ...knownList(source),
      ...list(
        t('verdict.suspects'),
        diagnosis.outcome === 'cannotTell' ? diagnosis.suspects.map((gate) => t(`gate.${gate}.check`)) : [],
      ),
      ...list(
        t('text.wontHelp'),
        diagnosis.unhelpful.map((what) => t(`unhelpful.${what}.title`)),
      ),
      ...remedyDetails(source),
      ...(id === undefined ? [] : timeLines(source, id)),
    ],
    fragment: toLink({ ...walk, remedy: null }),
  });
}

/** What fails, in one sentence with the codes. */
function problem({ walk, t }: TextSource): string {
  const { outcome } = walk.diagnosis;
  if (outcome === 'accepted') return t('text.accepted');
  if (outcome === 'outOfScope') return t('text.problemElsewhere', { codes: codesBehind(walk) });
  const reply = replyOf(walk);
  const codes = reply === undefined ? '' : codesOf(reply);
  return codes === '' ? t('text.problem') : t('text.problemCodes', { codes });
}

/** What nobody has said yet and whoever takes over will ask for. */
function attachments({ walk, t, quoted }: TextSource): string[] {
  return [
    ...(quoted === '' ? [t('text.attachReply')] : []),
    t('text.attachTime'),
    ...(clientOf(walk.known) === undefined ? [t('text.attachClient')] : []),
  ];
}

function request(source: TextSource): DraftToSend {
  const { walk, t } = source;
  const { diagnosis } = walk;
  const id = remedyOf(walk);
  const codes = codesBehind(walk);
  return finished(source, {
    ...(id === undefined
      ? { subject: t('text.lookUpSubject', { codes }), lines: [t('text.askLookUp', { codes }), t('text.whyLookUp')] }
      : {
          subject: t('text.requestSubject', { codes, remedy: t(`remedy.${id}.title`) }),
          lines: [t('text.ask', { codes, remedy: t(`remedy.${id}.title`) }), whyThis(source, id), howLong(source, id)],
        }),
    details: [
      ...lookUps(source),
      ...replyLines(source),
      ...accountLine(source),
      ...clientLine(source),
      ...line(t('text.verdict'), verdictTitle(diagnosis, t)),
      ...line(t('text.certainty'), certaintyReason(diagnosis, t)),
      ...remedyDetails(source),
      ...knownList(source),
    ],
    fragment: toRequestLink(walk, id ?? null),
  });
}

/** Why it is this change: it is the least one, or at least what it affects. */
function whyThis({ walk, t }: TextSource, id: RemedyId): string {
  const { unprotects, harm } = remedy(id);
  const effect = t(unprotects ? 'harm.unprotects' : `harm.${harm}`);
  return t(walk.diagnosis.remedies[0] === id ? 'text.least' : 'text.effect', { effect });
}

/** When it takes effect and how to undo it; empty until the fixes' texts are there. */
function howLong(source: TextSource, id: RemedyId): string {
  const [wait, undo] = [remedyText(source, id, 'wait'), remedyText(source, id, 'undo')];
  return wait === '' || undo === '' ? '' : source.t('text.howLong', { wait, undo });
}

function change(source: TextSource): DraftToSend {
  const { walk, t, today } = source;
  const { diagnosis } = walk;
  const id = remedyOf(walk);
  const hole = (name: string): string => `<${name}>`;
  const left = [t('text.name'), t('text.before'), t('text.after')].map((name) => hole(name.toLowerCase()));
  const [who = '', before = '', after = ''] = left;
  const result =
    diagnosis.outcome === 'accepted'
      ? t('text.accepted')
      : t('text.finding', { verdict: verdictTitle(diagnosis, t), certainty: certaintyReason(diagnosis, t) });
  return finished(source, {
    subject: t('text.changeSubject', {
      codes: codesBehind(walk),
      what: id === undefined ? t('text.problem') : t(`remedy.${id}.title`),
    }),
    lines: [
      id === undefined ? '' : t('text.changed', { remedy: t(`remedy.${id}.title`) }),
      result,
      id === undefined ? '' : howLong(source, id),
    ],
    details: [
      ...line(t('text.date'), today),
      ...line(t('text.changedBy'), who),
      ...line(t('text.before'), before),
      ...line(t('text.after'), after),
      ...accountLine(source),
      ...remedyDetails(source),
      ...replyLines(source),
    ],
    missing: left,
    fragment: toLink({ ...walk, remedy: null }),
  });
}
