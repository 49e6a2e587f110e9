import { describe, expect, test } from 'vitest';
import { draw } from '../../src/build/map/map-drawing.ts';
import { findWays } from '../../src/build/map/walk-map.ts';
import { STEPS } from '../../src/flow/route.ts';

const ways = findWays();
const drawing = draw(ways, STEPS, (step) => step);

describe('the map', () => {
  test.each(STEPS.filter((step) => step !== 'start' && step !== 'cloud'))('has a way to %s', (step) => {
    expect(ways.some(({ to }) => to === step)).toBe(true);
  });

  test('has no way from a step to itself, and none twice', () => {
    expect(ways.filter(({ from, to }) => from === to)).toEqual([]);
    expect(new Set(ways.map(({ from, to }) => `${from} ${to}`)).size).toBe(ways.length);
  });

  test('follows the classic walk: tenant before mailbox, then Security Defaults, then Conditional Access', () => {
    const leads = (from: string, to: string): boolean => ways.some((way) => way.from === from && way.to === to);
    expect(leads('tenantSmtpAuth', 'mailboxSmtpAuth')).toBe(true);
    expect(leads('mailboxSmtpAuth', 'securityDefaults')).toBe(true);
    expect(leads('securityDefaults', 'conditionalAccess')).toBe(true);
    expect(leads('verify', 'resolved')).toBe(true);
    expect(leads('verify', 'understood')).toBe(true);
  });

  test('keeps every box inside the drawing, and none on another', () => {
    const { boxes, width, height, box } = drawing;
    for (const a of boxes) {
      expect(a.x >= 0 && a.y >= 0 && a.x + box.width <= width && a.y + box.height <= height, a.step).toBe(true);
      for (const b of boxes)
        if (a !== b)
          expect(Math.abs(a.x - b.x) >= box.width || Math.abs(a.y - b.y) >= box.height, `${a.step} ${b.step}`).toBe(
            true,
          );
    }
  });

  test('says which step has no place', () => {
    expect(() => draw(ways, [...STEPS, 'moon' as never], (step) => step)).toThrow('moon');
  });
});
