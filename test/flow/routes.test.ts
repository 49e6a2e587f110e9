import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/domain/diagnose.ts';
import { evidence } from '../../src/domain/facts.ts';
import type { WalkEvent } from '../../src/flow/events.ts';
import { fromLink } from '../../src/flow/link.ts';
import { play, playAll, stepOf } from '../../src/flow/play.ts';
import { takesAddress } from '../../src/flow/questions/needs-address.ts';
import { QUESTION_IDS, type QuestionId } from '../../src/flow/questions/questions.ts';
import { type AskedQuestion, isQuestionStep } from '../../src/flow/steps.ts';
import { cell, list, type Row, rowsOf } from '../domain/oracle/table.ts';

const WALKS = new URL('./walks.md', import.meta.url).pathname;
const TODAY = '2026-11-23';

function start(text: string): WalkEvent[] {
  const [kind = '', ...rest] = text.split(' ');
  const what = rest.join(' ');
  if (kind === 'reply') return [{ type: 'reply', reply: what as never }];
  if (kind === 'symptom')
    return [
      { type: 'open', step: 'symptom' },
      { type: 'answer', question: 'symptom', option: what },
    ];
  if (kind === 'settings')
    return [
      { type: 'open', step: 'settings' },
      { type: 'settings', answers: pairs(what) },
    ];
  throw new Error(`no way to start: ${text}`);
}

function pairs(text: string): [QuestionId, string][] {
  return list(text).map((pair) => {
    const [question = '', option = ''] = pair.split('=');
    if (!(QUESTION_IDS as string[]).includes(question)) throw new Error(`no question in "${pair}"`);
    return [question as QuestionId, option];
  });
}

/** Walks on with these answers, and with "I don't know" to everything else. */
function answerAll(events: readonly WalkEvent[], says: ReadonlyMap<string, string>, today: string) {
  const asked: AskedQuestion[] = [];
  let now = playAll({ today }, events);
  for (let step = stepOf(now); isQuestionStep(step); step = stepOf(now)) {
    if (asked.length > QUESTION_IDS.length) throw new Error(`no end: ${asked.join(', ')}`);
    asked.push(step);
    const signInAs = says.get('signInAs');
    if (signInAs !== undefined && takesAddress(step))
      now = play(now, { type: 'answer', question: 'signInAs', option: signInAs });
    now = play(now, { type: 'answer', question: step, option: says.get(step) ?? 'unknown' });
  }
  return { walk: now.context, step: stepOf(now), asked };
}

function check(row: Row, today: string): void {
  const says = new Map<string, string>(pairs(cell(row, 'Says')));
  const { walk, step, asked } = answerAll(start(cell(row, 'Starts with')), says, today);
  expect(asked).toEqual(list(cell(row, 'Asked')));
  expect(step).toBe(cell(row, 'Ends at'));
  expect(walk.diagnosis.outcome).toBe(cell(row, 'Outcome'));
  if (walk.diagnosis.outcome !== 'accepted')
    expect(walk.diagnosis.first ?? walk.diagnosis.suspects[0]).toBe(cell(row, 'First or suspected'));
}

describe.each([
  ['With a reply', TODAY],
  ['Without a reply', TODAY],
  ['After the end', '2027-01-10'],
])('%s', (section, today) => {
  const rows = rowsOf(WALKS, section).map((row) => [`${row['Starts with']}: ${row.Says}`, row] as const);
  test.each(rows)('%s', (_, row) => check(row, today));
});

describe('patience', () => {
  const bare: WalkEvent = { type: 'reply', reply: 'authenticationUnsuccessful' };
  const lost = answerAll([bare], new Map([['method', 'basic']]), TODAY);

  test('who wants to be asked further is asked everything that is left', () => {
    const more = answerAll([...lost.walk.log, { type: 'more' }], new Map(), TODAY);
    expect(more.asked).toEqual(['securityDefaults', 'conditionalAccess', 'authenticationPolicy']);
    expect(more.step).toBe('verdict');
  });

  test('a new paste starts the count again', () => {
    const found: WalkEvent = { type: 'found', found: { replies: [{ reply: 'clientNotAuthenticated' }], evidence: [] } };
    expect(stepOf(playAll({ today: TODAY }, [...lost.walk.log, found, { type: 'found.use' }]))).toBe('login');
  });

  test.each([
    ['three in a row', 'method.unknown~account.unknown~tenantSmtpAuth.unknown', 'verdict'],
    ['two, and something that decides no gate', 'method.unknown~account.unknown~passwordChecked.unknown', 'role'],
    ['two, and something that is known', 'method.basic~account.unknown~mailbox.unknown', 'role'],
  ])('a link counts what it holds: %s', (_, answers, step) => {
    const { events } = fromLink(`#a=reply.authenticationUnsuccessful~${answers}`);
    expect(stepOf(playAll({ today: TODAY }, events))).toBe(step);
  });

  test('what is known in between starts the count again', () => {
    const known = answerAll(
      [bare],
      new Map([
        ['method', 'basic'],
        ['tenantSmtpAuth', 'enabled'],
      ]),
      TODAY,
    );
    expect(known.asked).toContain('conditionalAccess');
  });
});

describe('the order of asking', () => {
  const everything = [...rowsOf(WALKS)].map(
    (row) => answerAll(start(cell(row, 'Starts with')), new Map(), TODAY).asked,
  );

  test('has the organisation before the mailbox, and both before the policies', () => {
    for (const asked of everything) {
      const at = (question: AskedQuestion): number => asked.indexOf(question);
      if (at('mailboxSmtpAuth') < 0) continue;
      if (at('tenantSmtpAuth') >= 0) expect(at('tenantSmtpAuth')).toBeLessThan(at('mailboxSmtpAuth'));
      if (at('securityDefaults') >= 0) expect(at('mailboxSmtpAuth')).toBeLessThan(at('securityDefaults'));
    }
  });

  test('asks no question twice', () => {
    for (const asked of everything) expect(new Set(asked).size).toBe(asked.length);
  });

  test('passes the tenant where the mailbox has a value of its own', () => {
    const known = { replies: [{ reply: 'smtpAuthDisabled' as const }], evidence: [] };
    const read = { ...known, evidence: [evidence('mailboxSmtpAuth', 'enabled', 'graph')] };
    expect(diagnose(known, TODAY).ask).toContain('tenantSmtpAuth');
    expect(diagnose(read, TODAY).ask).not.toContain('tenantSmtpAuth');
  });

  test('asks first for the other half of what is half known', () => {
    const found: WalkEvent = {
      type: 'found',
      found: {
        replies: [{ reply: 'authenticationUnsuccessful' }],
        evidence: [evidence('method', 'basic', 'transcript'), evidence('tenantSmtpAuth', 'disabled', 'graph')],
      },
    };
    const { asked } = answerAll([found, { type: 'found.use' }], new Map(), TODAY);
    expect(asked.slice(0, 2)).toEqual(['role', 'mailboxSmtpAuth']);
  });

  test('passes every question whose fact was read', () => {
    const found: WalkEvent = {
      type: 'found',
      found: {
        replies: [{ reply: 'authenticationUnsuccessful' }],
        evidence: [evidence('method', 'basic', 'transcript'), evidence('account', 'ok', 'graph')],
      },
    };
    const { asked } = answerAll([found, { type: 'found.use' }], new Map(), TODAY);
    expect(asked.slice(0, 2)).toEqual(['role', 'tenantSmtpAuth']);
  });
});
