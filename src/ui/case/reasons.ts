import type { Diagnosis, Reason } from '../../domain/diagnosis.ts';
import { isFree, type Origin } from '../../domain/facts.ts';
import { type ReplyId, reply } from '../../domain/replies/replies.ts';
import { optionFor } from '../../flow/questions/answers.ts';
import type { WordKey } from '../../i18n/index.ts';
import type { T } from '../words.ts';

/** How each origin counts as a ground. */
const GROUND: Readonly<Record<Origin, WordKey>> = {
  answer: 'because.answer',
  link: 'because.answer',
  site: 'because.read',
  powershell: 'because.read',
  graph: 'because.read',
  signInLog: 'because.signInLog',
  transcript: 'because.log',
  reply: 'because.reply',
  inferred: 'because.follows',
};

/** Why the verdict is as certain as it is, as the key of a short clause. */
export function because({ certainty, first, gates, outcome, reply: latest }: Diagnosis): WordKey {
  if (certainty === 'cannotTell') return latest === null ? 'because.nothing' : 'because.several';
  if (first === null) return outcome === 'cannotTell' || latest === null ? 'because.follows' : saidBy(latest);
  const { reasons } = gates[first];
  if (reasons.some(({ kind }) => kind === 'date')) return 'because.date';
  const grounds = reasons.map((reason): WordKey => {
    if (reason.kind === 'reply') return reason.how === 'named' ? saidBy(reason.reply) : 'because.follows';
    return reason.kind === 'evidence' ? GROUND[reason.evidence.origin] : 'because.follows';
  });
  // What is certain rests on its strongest ground; what is likely is no surer than its weakest.
  const weakest: readonly WordKey[] = [
    'because.follows',
    'because.answer',
    'because.log',
    'because.client',
    'because.read',
    'because.signInLog',
    'because.reply',
  ];
  const order = certainty === 'certain' ? [...weakest].reverse() : weakest;
  return order.find((key) => grounds.includes(key)) ?? 'because.follows';
}

/** A failure to connect, or a connection that ended without a code, is the client's own message: no server has spoken. */
function saidBy(id: ReplyId): WordKey {
  return reply(id).stage === 'connect' || id === 'connectionClosed' ? 'because.client' : 'because.reply';
}

/** One ground in words. */
export function reasonWords(t: T, reason: Reason): string {
  if (reason.kind === 'date') return t('verdict.date');
  if (reason.kind === 'reply') {
    const key = reason.how === 'named' ? 'verdict.named' : 'verdict.passed';
    return t(key, { reply: t(`reply.${reason.reply}.title`) });
  }
  const { evidence } = reason;
  const choice = optionFor(evidence);
  const free = isFree(evidence.fact);
  const params = {
    what: t(`question.${choice.question}.short`),
    value: free ? evidence.value : t(`question.${choice.question}.option.${choice.option}`),
    origin: t(`origin.${evidence.origin}`),
  };
  return t(reason.kind === 'inferred' ? 'verdict.inferred' : 'verdict.fact', params);
}
