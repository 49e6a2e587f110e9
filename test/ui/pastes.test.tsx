import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/domain/facts.ts';
import type { WalkEvent } from '../../src/flow/events.ts';
import { toLink } from '../../src/flow/link.ts';
import { playAll, stepOf, type WalkState } from '../../src/flow/play.ts';
import { en } from '../../src/i18n/en.ts';
import { type Reading, read } from '../../src/read/index.ts';
import { ownWords } from '../../src/read/redact/struck-text.ts';
import { type Usable, whatToUse } from '../../src/read/what-to-use.ts';
import { knownRows } from '../../src/ui/case/known-rows.ts';
import { addressesFor } from '../../src/ui/walk/addresses.ts';
import { choicesIn } from '../../src/ui/walk/choices.ts';
import type { GuideView } from '../../src/ui/walk/guide-view.ts';
import { SCREENS } from '../../src/ui/walk/screens.tsx';
import { makeT } from '../../src/ui/words.ts';

/** Every text of the fixtures, on the way that a page takes: read, shown, used, and the result shown. One of each folder goes it in a browser. */
const FOLDERS = ['pasted', 'collect', 'powershell', 'sign-in-log', 'graph-answers'];
const FIXTURES = FOLDERS.flatMap((folder) =>
  readdirSync(join('test/fixtures', folder)).map((name) => ({
    name: join(folder, name),
    text: readFileSync(join('test/fixtures', folder, name), 'utf8'),
  })),
);
const TODAY = '2026-11-24';
const RESULTS: readonly string[] = ['verdict', 'resolved', 'outOfScope'];
const nothing = (): void => undefined;

/** The events of a person who takes what was read, and the first of what is left open. */
function eventsOf(reading: Reading, { replies, evidence }: Usable): WalkEvent[] {
  const found = {
    replies: replies.map(({ reply }) => ({ reply })),
    evidence: evidence.map(({ words: _, ...rest }) => rest as Evidence),
  };
  const meant = choicesIn(reading, found)?.items[0];
  const all = meant === undefined ? found : { ...found, evidence: [...found.evidence, meant.evidence] };
  return [{ type: 'found', found: all, toConfirm: true }];
}

function show(now: WalkState, reading: Reading): string {
  const walk = now.context;
  const t = makeT(en);
  const view: GuideView = {
    t,
    today: TODAY,
    step: stepOf(now),
    walk,
    next: null,
    opening: { code: null, replies: [] },
    linkNote: null,
    reading: { problem: null, pasted: '', reading, quoteOf: () => ownWords(''), readText: nothing, readBlob: nothing },
    progress: { busy: false, progress: null, onCancel: nothing },
    problem: null,
    addresses: addressesFor({
      href: 'https://guide.contoso.com/en/',
      alone: false,
      frame: undefined,
      link: toLink(walk),
      situation: '',
    }),
    caseProps: {
      t,
      diagnosis: walk.diagnosis,
      reply: walk.diagnosis.reply,
      known: knownRows(walk),
      quoted: ownWords(''),
      onChange: nothing,
      onRemove: nothing,
      onBack: nothing,
      onRestart: nothing,
    },
    secrets: reading.secretLines,
    send: nothing,
    sendAll: nothing,
    seen: null,
    onTenant: null,
    lacksSignIn: false,
    onChoice: nothing,
    onAnswer: nothing,
    onBack: nothing,
    onRestart: nothing,
  };
  return renderToString(SCREENS[stepOf(now)](view));
}

describe('each kind of text leads from the paste to a result', () => {
  const useless: string[] = [];
  const spared: string[] = [];
  const withoutLook = (event: WalkEvent): WalkEvent =>
    event.type === 'found' ? { type: 'found', found: event.found } : event;

  test.each(FIXTURES)('$name', ({ name, text }) => {
    const reading = read(text);
    const usable = whatToUse(reading);
    if (usable === null) return void useless.push(name);
    const events = eventsOf(reading, usable);
    const pending = playAll({ today: TODAY }, events);
    expect(stepOf(pending)).toBe('understood');
    const understood = show(pending, reading);
    for (const { reply } of usable.replies) expect(understood).toContain(`data-reply="${reply}"`);
    for (const { fact } of usable.evidence) expect(understood).toContain(`data-fact="${fact}"`);
    expect(understood.includes('data-note="secret"')).toBe(reading.secretLines.length > 0);

    const used: WalkEvent[] = [...events, { type: 'found.use' }];
    // Where the walk stands at a verdict already, "enough" is refused.
    const result = playAll({ today: TODAY }, [...used, { type: 'enough' }]);
    const step = stepOf(result);
    expect(RESULTS).toContain(step);
    const shown = show(result, reading);
    expect(shown).toContain(`data-step="${step}"`);
    const outcome = step === 'resolved' ? 'accepted' : result.context.diagnosis.outcome;
    expect(shown).toContain(`data-outcome="${outcome}"`);
    // Who is spared the look comes to the same result.
    const atOnce = playAll({ today: TODAY }, [...events.map(withoutLook)]);
    if (stepOf(atOnce) !== 'understood') {
      spared.push(name);
      expect([stepOf(atOnce), atOnce.context.diagnosis]).toEqual([step, result.context.diagnosis]);
      expect(show(atOnce, reading).includes('data-note="secret"')).toBe(reading.secretLines.length > 0);
    }
    if (step === 'verdict' && result.context.diagnosis.first !== null)
      expect(shown).toContain(`data-gate="${result.context.diagnosis.first}"`);
  });

  test('few texts hold nothing to go on with: errors of cmdlets', () => {
    expect(useless.length).toBeLessThan(FIXTURES.length / 8);
    expect(useless).not.toContain('pasted/imap.txt');
  });

  test('many texts need no look before they are used', () => {
    expect(spared.length).toBeGreaterThan(FIXTURES.length / 8);
  });
});
