import { expect, test } from 'vitest';
import { clientOf } from '../../src/domain/advice/remedies-shown.ts';
import { evidence } from '../../src/domain/facts.ts';
import { fromLink, toLink } from '../../src/flow/link.ts';
import { playAll, stepOf } from '../../src/flow/play.ts';

const TODAY = '2026-11-28';

test('a link carries the client, and opening it gives the same case', () => {
  const found = {
    replies: [{ reply: 'smtpAuthDisabledForMailbox' as const }],
    evidence: [evidence('client', 'grafana', 'transcript')],
  };
  const walk = playAll({ today: TODAY }, [{ type: 'found', found }, { type: 'found.use' }]);
  const link = toLink(walk.context);
  expect(link).toContain('client.grafana');
  const opened = fromLink(link);
  expect(opened.dropped).toBe(0);
  const again = playAll({ today: TODAY }, opened.events);
  expect(clientOf(again.context.known)).toBe('grafana');
  expect(stepOf(again)).toBe(stepOf(walk));
  expect(toLink(again.context)).toBe(link);
});

test('a client that nobody knows is dropped, and said to be', () => {
  expect(fromLink('#a=client.toString~client.nobody')).toEqual({ events: [], dropped: 2 });
});
