import { describe, expect, test } from 'vitest';
import { evidence } from '../../src/domain/facts.ts';
import { QUESTION_IDS, type QuestionId } from '../../src/flow/questions.ts';
import { replay, type Walk, type WalkEvent } from '../../src/flow/walk.ts';
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
  if (kind === 'settings') return [{ type: 'settings', answers: pairs(what) }];
  throw new Error(`no way to start: ${text}`);
}

function pairs(text: string): [QuestionId, string][] {
  return list(text).map((pair) => {
    const [question = '', option = ''] = pair.split('=');
    if (!(QUESTION_IDS as string[]).includes(question)) throw new Error(`no question in "${pair}"`);
    return [question as QuestionId, option];
  });
}

const isQuestion = (step: string): step is QuestionId => (QUESTION_IDS as string[]).includes(step);

/** Walks on with these answers, and with "I don't know" to everything else. */
function answerAll(events: readonly WalkEvent[], says: ReadonlyMap<string, string>, today: string) {
  const log = [...events];
  const asked: QuestionId[] = [];
  let walk: Walk = replay(today, log);
  while (isQuestion(walk.step)) {
    const question = walk.step;
    if (asked.length > QUESTION_IDS.length) throw new Error(`no end: ${asked.join(', ')}`);
    asked.push(question);
    log.push({ type: 'answer', question, option: says.get(question) ?? 'unknown' });
    walk = replay(today, log);
  }
  return { walk, asked, log };
}

function check(row: Row, today: string): void {
  const says = new Map<string, string>(pairs(cell(row, 'Says')));
  const { walk, asked } = answerAll(start(cell(row, 'Starts with')), says, today);
  expect(asked).toEqual(list(cell(row, 'Asked')));
  expect(walk.step).toBe(cell(row, 'Ends at'));
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
    const more = answerAll([...lost.log, { type: 'more' }], new Map(), TODAY);
    expect(more.asked).toEqual(['securityDefaults', 'conditionalAccess', 'authenticationPolicy']);
    expect(more.walk.step).toBe('verdict');
  });

  test('a new paste starts the count again', () => {
    const found: WalkEvent = { type: 'found', found: { replies: [{ reply: 'clientNotAuthenticated' }], evidence: [] } };
    expect(replay(TODAY, [...lost.log, found, { type: 'found.use' }]).step).toBe('login');
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

  test('has the tenant before the mailbox, and the address before the mailbox', () => {
    for (const asked of everything) {
      const at = (question: QuestionId): number => asked.indexOf(question);
      if (at('mailboxSmtpAuth') < 0) continue;
      if (at('tenantSmtpAuth') >= 0) expect(at('tenantSmtpAuth')).toBeLessThan(at('mailboxSmtpAuth'));
      expect(at('signInAs')).toBeGreaterThanOrEqual(0);
      expect(at('signInAs')).toBeLessThan(at('mailboxSmtpAuth'));
    }
  });

  test('asks no question twice', () => {
    for (const asked of everything) expect(new Set(asked).size).toBe(asked.length);
  });

  test('passes the tenant where the mailbox has a value of its own', () => {
    const known = { replies: [{ reply: 'smtpAuthDisabled' as const }], evidence: [] };
    const read = { ...known, evidence: [evidence('mailboxSmtpAuth', 'enabled', 'graph')] };
    expect(replay(TODAY, [{ type: 'more' }], known).diagnosis.ask).toContain('tenantSmtpAuth');
    expect(replay(TODAY, [{ type: 'more' }], read).diagnosis.ask).not.toContain('tenantSmtpAuth');
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
    expect(asked.slice(0, 3)).toEqual(['role', 'signInAs', 'mailboxSmtpAuth']);
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
