import { describe, expect, test } from 'vitest';
import { evidence } from '../../src/domain/facts.ts';
import type { WalkEvent } from '../../src/flow/events.ts';
import { en } from '../../src/i18n/en.ts';
import { removePersonalData } from '../../src/read/index.ts';
import { ownWords } from '../../src/read/redact/struck-text.ts';
import { handOverTexts } from '../../src/ui/hand-over/hand-over-texts.ts';
import { makeT } from '../../src/ui/words.ts';
import { replay } from '../flow/replay.ts';

const TODAY = '2026-11-24';
const t = makeT(en);
/** The server took the message, so that no remedy's text is needed of the page. */
const accepted: WalkEvent[] = [
  {
    type: 'found',
    found: {
      replies: [{ reply: 'messageAccepted' }],
      evidence: [evidence('method', 'basic', 'transcript')],
    },
  },
  { type: 'found.use' },
  { type: 'answer', question: 'signInAs', option: 'thisMailbox', detail: 'scanner@contoso.com' },
];
const texts = (host: string, clean: <T extends string>(text: T) => T) => {
  const walk = replay(TODAY, [
    ...accepted,
    { type: 'answer', question: 'server', option: 'otherServer', detail: host },
  ]);
  expect(walk.diagnosis.outcome).toBe('accepted');
  const quoted = clean(
    ownWords('535 5.7.3 Authentication unsuccessful [relay.contoso.com 192.0.2.7] scanner@contoso.com'),
  );
  return handOverTexts({
    walk,
    t,
    quoted,
    clean,
    today: TODAY,
    checked: TODAY,
    version: '0.1.0',
    page: 'https://tools.example/en/',
  });
};

describe('the texts of the hand-over', () => {
  test.each(['relay.contoso.com', '192.0.2.7'])('leave out %s where it was typed, and who is quoted', (host) => {
    const { ticket, request, change } = texts(host, removePersonalData);
    const all = [ticket, request, change].join('\n');
    expect(ticket).toMatch(/question\.server\.short: \[\w+\]/);
    expect(all).not.toMatch(/relay|192\.0\.2/);
  });

  test('keep the address of the page itself, and all details where the person asks for them', () => {
    const { ticket } = texts('relay.contoso.com', (text) => text);
    expect(ticket).toContain('relay.contoso.com');
    expect(ticket).toContain('scanner@contoso.com');
    expect(texts('relay.contoso.com', removePersonalData).ticket).toContain('https://tools.example/en/');
  });
});
